// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"

#include <QDate>
#include <QDateTime>

namespace Ledgerbridge::Store {

/// A write that is about to leave, on disk before it does (architecture.md, rule 1).
struct Intent final
{
    enum class Kind { JournalPost, PurchaseCreate, PurchasePost, ConfirmPosting, ConfirmError };
    qint64 id = 0;
    qint64 recordId = 0;
    Kind kind = Kind::JournalPost;
    QString companyId;
    /// Derived reference of the posting (document no. or external no.).
    QString reference;
    QDate postingDate;
    /// Journal id, purchase document id, or what else the look-up needs, as JSON text.
    QString details;
    QDateTime openedAt;
    /// What came of it; empty while it is open.
    QString outcome;
    [[nodiscard]] bool isOpen() const { return outcome.isEmpty(); }
};

/// Open intents are what recovery starts from. Rows are never deleted, only closed with an outcome.
class IntentJournal final
{
public:
    explicit IntentJournal(Database &database);

    /// Durable on return: one transaction for all of them, fully synced (called within the caller's own Transaction:
    /// when that is committed). Each intent has its line in the trail, with the document's ids and amount filled in.
    /// Refused (Conflict) while another document is under way to the same company under the same journal reference
    /// (architecture.md, rule 2: a collision stops). The same document may have several, as when a batch is halved.
    [[nodiscard]] Result<QList<qint64>> open(const QList<Intent> &intents, AuditEntry audit);
    [[nodiscard]] Result<void> updateDetails(qint64 id, const QString &details);
    /// An intent that is closed already keeps its first outcome.
    [[nodiscard]] Result<void> close(const QList<qint64> &ids, const QString &outcome);
    [[nodiscard]] Result<QList<Intent>> openIntents();
    /// Whether a document of ours goes or went to the company under that number: its reference, or what NAV made of it.
    [[nodiscard]] Result<bool> isKnown(const QString &companyId, const QString &number);
    /// The document (row id) whose journal posting bears that reference in the company; 0 where there is none.
    [[nodiscard]] Result<qint64> recordOf(const QString &companyId, const QString &reference);
    [[nodiscard]] Result<QList<Intent>> ofRecord(qint64 recordId, bool onlyOpen);

private:
    [[nodiscard]] Result<void> requireNoCollision(const Intent &intent, const QString &documentId);
    [[nodiscard]] Result<qint64> openOne(const Intent &intent, const AuditEntry &audit);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
