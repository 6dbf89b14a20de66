// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "offlineplan.h"
#include "sourceline.h"
#include "suggestions.h"
#include "workspace.h"

namespace Ledgerbridge::Services {

using Ledgerbridge::SourceLine;

/// Everything about one stored document (command-line.md, `queue show`).
struct DocumentDetails final
{
    Record record;
    QList<SourceLine> source;
    /// What it became in NAV (`asPosted`) or would become with today's mappings; nothing while no NAV company is
    /// connected or where it cannot be read.
    std::optional<Sync::OfflinePlan> plan;
    QList<Suggestion> suggestions;
    /// Where it changed after posting: what differs and what can be done.
    std::optional<Sync::ChangeReview> change;
    /// The trail of this document, oldest first.
    QList<AuditEntry> timeLine;
};

/// `document`: Concur's id, or `ID@fisId` for an older version. NotFound says where ids are listed.
[[nodiscard]] Result<DocumentDetails> documentDetails(Workspace &workspace, const QString &document);

/// The lines of a source document, one for each allocation or order line.
[[nodiscard]] QList<SourceLine> sourceLines(const SourceDocument &document);

} // namespace Ledgerbridge::Services
