// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "generateddocument.h"
#include "sandboxjson.h"

#include <QDateTime>

namespace Ledgerbridge::Sandbox {

/// One line of the audit trail that a processor sees on a report or invoice.
struct ConcurAuditLine final
{
    QDateTime at;
    QString actor;
    QString text;
};

/// A report or invoice on Concur's side: what its pages show, whatever became of its FIS documents.
struct SourceRecord final
{
    GeneratedDocument document; ///< without its text
    int index = 0; ///< in the document factory
    int revision = 1;
    bool repaired = false;
    QString approvalCode;
    QString approvalName;
    QString paymentCode;
    QString paymentName;
    QDateTime modified;
    QDateTime extracted; ///< invalid until posting was confirmed
    QDateTime paid;
    QList<Json> payments; ///< of an invoice, as bulkUpdate brought them, oldest first
    QList<ConcurAuditLine> audit;
};

/// One document of the posting queue (concur.md 3). A resubmitted report is a new one.
struct FisDocument final
{
    QString id;
    int record = 0;
    int revision = 1;
    bool repaired = false;
    QString docType;
    QString status;
    QString systemId; ///< of the acknowledgement; null text until then
    Json postingDocs;
    Json systemMessages;
    QStringList paymentRefs;
    bool fullyPaid = false;
    /// What somebody changed before submitting again: old text, new text.
    QList<QPair<QByteArray, QByteArray>> edits;
};

} // namespace Ledgerbridge::Sandbox
