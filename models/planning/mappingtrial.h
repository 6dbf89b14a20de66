// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plancomparison.h"
#include "record.h"

namespace Ledgerbridge {

/// One line of a past document that would land elsewhere under edited mappings.
struct MappingTrialRow final
{
    QString documentId;
    DocumentKind kind = DocumentKind::Expense;
    QString title;
    QDate date;
    RecordState state = RecordState::Received;
    QString currency;
    PlanChange change;
    [[nodiscard]] bool operator==(const MappingTrialRow &) const = default;
};

/// What trying edited mappings on past documents came to.
struct MappingTrial final
{
    /// First day of the documents that were tried.
    QDate since;
    int documents = 0;
    int differing = 0;
    QList<MappingTrialRow> rows;
    /// More lines differ than are kept here.
    bool isCut = false;
    bool stopped = false;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingTrialRow)
Q_DECLARE_METATYPE(Ledgerbridge::MappingTrial)
