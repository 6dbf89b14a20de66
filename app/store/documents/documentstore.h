// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "record.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace Ledgerbridge::Store {

struct DocumentFilter final
{
    /// Empty: every state.
    QList<RecordState> states;
    std::optional<DocumentKind> kind;
    /// Exactly this Concur id, all its versions; empty: any. The engine relies on it against double posting.
    QString documentId;
    /// Words that must all occur in title, number, party, NAV number, ids or amount.
    QString text;
    ReasonCode reason = ReasonCode::DocumentInvalid;
    bool byReason = false;
    /// Null: whatever the subject; else exactly this one.
    QString reasonSubject;
    /// Keyset on the row id.
    qint64 afterId = 0;
    int limit = 200;
    bool newestFirst = false;
    /// Without versions that a newer one has replaced: the newest of each document id, every order of a purchase request,
    /// and older ones that still wait for a person.
    bool currentOnly = false;
    /// Dated on this day or later; invalid: any.
    QDate from = {};
    /// Approved in Concur on one of these days, both included; invalid: no bound on that side.
    QDate approvedFrom = {};
    QDate approvedTo = {};
    /// Looked after by this person; empty: whoever does.
    QString assignedTo = {};
    /// Posted from this moment on, and before that one; invalid: no bound on that side.
    QDateTime postedFrom = {};
    QDateTime postedBefore = {};
    /// The oldest of its reasons has stood since this moment or later, and since before that one. What has no reason has
    /// stood since it last changed.
    QDateTime heldFrom = {};
    QDateTime heldBefore = {};
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
    /// Empty: the approval is taken back.
    std::optional<QString> approvedBy;
    /// The plan that was approved.
    std::optional<QString> approvedPlan;
    /// What the document would become in NAV (`planDigest`).
    std::optional<QString> planDigest;
    /// Hash over everything a plan depended on, so that a held record is planned again only when something changed.
    std::optional<QString> planFingerprint;
    /// Actor, action, text, reference of the trail entry that goes with it; document, amount are filled in.
    AuditEntry audit;
};

/// What a check came to where the state stays.
struct CheckOutcome final
{
    QList<Reason> reasons;
    QString planFingerprint;
    QString planDigest;
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

/// What a filter comes to.
struct DocumentSums final
{
    int documents = 0;
    /// Currency → exact sum.
    QHash<QString, Decimal> amounts;
    /// Documents that state no amount, or nonsense; not in the sums.
    int withoutAmount = 0;
};

/// Documents with their payloads, reasons and states. Every change appends to the trail in the same transaction.
/// Methods that write open their own Transaction, or become part of the caller's open one.
class DocumentStore final
{
public:
    explicit DocumentStore(Database &database);

    /// Stores a new version (document id + FIS id must be new) in state `received`. Returns its row id.
    [[nodiscard]] Result<qint64> insert(const Record &record, const QByteArray &payload, AuditEntry audit);
    /// The content of a version changed in Concur before we acknowledged it: new payload, state back to `received`; its
    /// reasons, plan and approval are void. Refused (Internal) once it is acknowledged or on its way to NAV.
    [[nodiscard]] Result<void> replaceContent(
        qint64 id, const Record &record, const QByteArray &payload, AuditEntry audit);
    [[nodiscard]] Result<QByteArray> payload(qint64 id);

    [[nodiscard]] Result<std::optional<Record>> byId(qint64 id);
    [[nodiscard]] Result<std::optional<Record>> byFisId(DocumentKind kind, const QString &fisId);
    /// `documentId`, or `documentId@fisId` for an older version.
    [[nodiscard]] Result<std::optional<Record>> find(const QString &document);
    [[nodiscard]] Result<QList<Record>> list(const DocumentFilter &filter);
    /// Hands over everything the filter lets through, in its order and in pages of its limit, until `each` fails. What
    /// `each` moves out of the filter is not missed.
    [[nodiscard]] Result<void> forEach(DocumentFilter filter, const std::function<Result<void>(const Record &)> &each);
    /// Documents per state, all versions; states without any are left out.
    [[nodiscard]] Result<QHash<RecordState, int>> counts();
    /// How many the filter lets through; its keyset and limit do not count.
    [[nodiscard]] Result<int> count(const DocumentFilter &filter);
    /// Over everything the filter lets through; its keyset and limit do not count.
    [[nodiscard]] Result<DocumentSums> sums(const DocumentFilter &filter);
    /// Day of the youngest document; invalid where there is none.
    [[nodiscard]] Result<QDate> youngestDay();
    /// When a day begins that lies `utcOffset` seconds before UTC's.
    [[nodiscard]] static QDateTime startOfDay(QDate day, int utcOffset);
    /// Day → documents posted on it, from `from` to `to`; days without any are left out. A day begins `utcOffset`
    /// seconds before UTC's.
    [[nodiscard]] Result<QMap<QDate, int>> postedPerDay(QDate from, QDate to, int utcOffset = 0);
    /// Causes of held documents, largest first.
    [[nodiscard]] Result<QList<HeldCause>> heldCauses();
    /// Since when the oldest of its reasons has stood; invalid where it has none.
    [[nodiscard]] Result<QDateTime> heldSince(qint64 id);
    [[nodiscard]] Result<QString> planFingerprint(qint64 id);

    /// Documents of before the day of approval was kept; a few at a time, until there are none.
    [[nodiscard]] Result<QList<Record>> withoutApprovalDay(int limit = 200);
    /// Only where none is set; the trail says nothing, as nothing changes for the document.
    [[nodiscard]] Result<void> setApprovalDay(qint64 id, QDate day);
    /// Refused (Internal) when the record is not in `from` any more or the step is not allowed.
    [[nodiscard]] Result<void> change(qint64 id, RecordState from, const StateChange &change);
    /// Reasons or fingerprint change, the state stays (a held record that is now held for something else). Without an
    /// entry the trail says nothing: where the same reasons were found again.
    [[nodiscard]] Result<void> updateReasons(
        qint64 id, const CheckOutcome &outcome, const std::optional<AuditEntry> &audit);
    /// One entry of the trail for each.
    [[nodiscard]] Result<void> setAcknowledged(const QList<qint64> &ids, AuditEntry audit);

private:
    [[nodiscard]] Result<std::optional<Record>> one(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<void> note(qint64 id, AuditEntry audit, const QString &defaultAction);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
