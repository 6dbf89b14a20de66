// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QMap>
#include <QString>

namespace Ledgerbridge {

/// A line of the source as people compare it with NAV's lines.
struct SourceLine final
{
    /// Same as PlanLine::sourceId of what becomes of it.
    QString id;
    QString text;
    /// Account code, else expense type.
    QString code;
    Decimal amount;
    /// Filled cost fields of allocation and line: field name → code.
    QMap<QString, QString> fields;
    /// What Concur calls the expense type.
    QString type;
    /// What messages to Concur call the line; several allocations share one.
    QString lineId = {};
};

} // namespace Ledgerbridge
