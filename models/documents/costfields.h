// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace Ledgerbridge {

/// A value of one of Concur's configurable fields: code and shown text.
struct CodedValue final
{
    QString code;
    QString value;
    [[nodiscard]] bool operator==(const CodedValue &) const = default;
};

/// The configurable fields of one block, keyed by field name as the mapping book writes it, without the block's
/// prefix and with a lower-case first letter: `custom1`, `orgUnit2`. Blank and missing fields are left out (concur.md 3.8).
using CostFields = QHash<QString, CodedValue>;

/// A block of cost fields and where it stands: `allocation`, `entry`, `report`, `lineItem`, `request`, `employee`. Lists
/// of them are in order of precedence (command-line.md, "Several cost-object rows").
struct CostSource final
{
    QString prefix;
    const CostFields *fields = nullptr;
};

} // namespace Ledgerbridge
