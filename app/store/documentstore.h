// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "auditentry.h"
#include "record.h"

#include <QHash>

namespace Ledgerbridge::Store {

struct DocumentFilter final
{
    /// Empty: every state.
    QList<RecordState> states;
    std::optional<DocumentKind> kind;
    /// Words that must all occur in title, number, party, NAV number, ids or amount.
    QString text;
    ReasonCode reason = ReasonCode::DocumentInvalid;
    bool byReason = false;
    QString reasonSubject;
    /// Keyset on the row id.
    qint64 afterId = 0;
    int limit = 200;
    bool newestFirst = false;
    /// Only the newest version of each document id.
    bool newestVersionOnly = false;
};

/// What changes with a step to another state; unset members stay as they are.
struct StateChange final
{
    RecordState to = RecordState::Received;
    std::optional<QList<Reason>> reasons;
    std::optional<QString> companyId;
    std::optional<QString> companyName;
    std::optional<QString> navNumber;
    std::optional<QDate> postingDate;
    std::optional<QString> approvedBy;
    /// Hash over everything a plan depended on, so that a held record is planned again only when something changed.
    std::optional<QString> planFingerprint;
    /// Actor, action, text, reference of the trail entry that goes with it; document, amount are filled in.
    AuditEntry audit;
};

/// One cause and what waits for it.
struct HeldCause final
{
    Reason reason;
    int documents = 0;
    /// Currency → sum of the documents' amounts.
    QHash<QString, Decimal> amounts;
    QDateTime since;
};

/// Documents with their payloads, reasons and states. Every change appends to the trail in the same transaction.
/// Methods that write open their own Transaction.
class DocumentStore final
{
public:
    explicit DocumentStore(Database &database);

    /// Stores a new version (document id + FIS id must be new) in state `received`. Returns its row id.
    [[nodiscard]] Result<qint64> insert(const Record &record, const QByteArray &payload, AuditEntry audit);
    /// The content of a version changed in Concur before we acknowledged it: new payload, state back to `received`.
    [[nodiscard]] Result<void> replaceContent(qint64 id, const Record &record, const QByteArray &payload, AuditEntry audit);
    [[nodiscard]] Result<QByteArray> payload(qint64 id);

    [[nodiscard]] Result<std::optional<Record>> byId(qint64 id);
    [[nodiscard]] Result<std::optional<Record>> byFisId(DocumentKind kind, const QString &fisId);
    /// `documentId`, or `documentId@fisId` for an older version.
    [[nodiscard]] Result<std::optional<Record>> find(const QString &document);
    [[nodiscard]] Result<QList<Record>> list(const DocumentFilter &filter);
    [[nodiscard]] Result<QHash<RecordState, int>> counts();
    /// Causes of held documents, largest first.
    [[nodiscard]] Result<QList<HeldCause>> heldCauses();
    [[nodiscard]] Result<QString> planFingerprint(qint64 id);

    /// Refused (Internal) when the record is not in `from` any more or the step is not allowed.
    [[nodiscard]] Result<void> change(qint64 id, RecordState from, const StateChange &change);
    /// Reasons or fingerprint change, the state stays (a held record that is now held for something else).
    [[nodiscard]] Result<void> updateReasons(qint64 id, const QList<Reason> &reasons, const QString &planFingerprint, AuditEntry audit);
    [[nodiscard]] Result<void> setAcknowledged(const QList<qint64> &ids, AuditEntry audit);

private:
    Database &m_database;
};

} // namespace Ledgerbridge::Store
