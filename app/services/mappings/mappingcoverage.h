// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "mappingbook.h"
#include "workspace.h"

#include <QMap>

namespace Ledgerbridge::Services {

enum class CoverageStatus { Mapped, SameCode, Unmapped };
/// `mapped`, `sameCode`, `unmapped`
[[nodiscard]] QString toString(CoverageStatus status);

/// One code that stored documents bear, and whether it leads somewhere.
struct CoverageRow final
{
    MappingKind kind = MappingKind::Account;
    QString source;
    /// What documents call it: of an account, what the expense type of a line is called that bears it.
    QString name;
    /// VAT id of a vendor, where an invoice states one.
    QString taxId;
    CoverageStatus status = CoverageStatus::Unmapped;
    /// Where it leads; empty when unmapped.
    QString target;
    /// Documents that bear it.
    int documents = 0;
    /// Held documents among them that cannot go on without it, and their amounts by currency. Zero where it leads
    /// somewhere.
    int waitingDocuments = 0;
    QMap<QString, Decimal> waiting;
};

/// The codes of all stored documents (newest versions) by kind, the most waited for first. Documents are read in
/// batches; memory grows with the number of codes only.
[[nodiscard]] Result<QList<CoverageRow>> mappingCoverage(Workspace &workspace);

} // namespace Ledgerbridge::Services
