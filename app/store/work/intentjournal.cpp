// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "intentjournal.h"

#include "audittrail.h"
#include "decimal.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

struct KindName
{
    Intent::Kind kind;
    const char *name;
};

constexpr std::array kindNames{
    KindName{Intent::Kind::JournalPost, "journalPost"},
    KindName{Intent::Kind::PurchaseCreate, "purchaseCreate"},
    KindName{Intent::Kind::PurchasePost, "purchasePost"},
    KindName{Intent::Kind::ConfirmPosting, "confirmPosting"},
    KindName{Intent::Kind::ConfirmError, "confirmError"},
};

QString nameOf(Intent::Kind kind)
{
    for (const KindName &entry : kindNames)
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    return {};
}

Intent::Kind kindOf(const QString &name)
{
    for (const KindName &entry : kindNames)
        if (name == QLatin1String(entry.name))
            return entry.kind;
    return Intent::Kind::JournalPost;
}

Result<QList<Intent>> read(Database &database, const QString &condition, const QVariantList &values)
{
    QList<Intent> intents;
    const auto done =
        database.forEach(u"SELECT id, document, kind, company_id, reference, posting_date, details, opened_at, "
                         "outcome FROM intent WHERE %1 ORDER BY id"_s.arg(condition),
            values, [&](const QSqlQuery &row) {
                Intent intent;
                intent.id = row.value(0).toLongLong();
                intent.recordId = row.value(1).toLongLong();
                intent.kind = kindOf(row.value(2).toString());
                intent.companyId = row.value(3).toString();
                intent.reference = row.value(4).toString();
                intent.postingDate = dayFrom(row.value(5));
                intent.details = row.value(6).toString();
                intent.openedAt = momentFrom(row.value(7));
                intent.outcome = row.value(8).toString();
                intents.append(intent);
                return true;
            });
    return done ? Result<QList<Intent>>(intents) : fail(done.error());
}

Error noSuchIntent(qint64 id)
{
    return {ErrorCode::NotFound,
        QCoreApplication::translate("Store", "There is no open intent number %1. Please report this.").arg(id), {}, 0,
        {}};
}

/// The trail's line of one intent: the document's ids and amount, the reference under which NAV will know it
Result<AuditEntry> entryFor(Database &database, const Intent &intent, AuditEntry audit)
{
    const auto row = database.firstRow(
        u"SELECT document_id, fis_id, amount, currency FROM document WHERE id = ?"_s, {intent.recordId});
    if (!row)
        return fail(row.error());
    if (row->isEmpty()) {
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("Store", "The workspace has no document number %1.").arg(intent.recordId));
    }
    const Decimal amount = Decimal::fromString(row->at(2).toString());
    audit.documentId = row->at(0).toString();
    audit.fisId = row->at(1).toString();
    audit.amount = amount.isValid() ? amount.toAmount() : QString();
    audit.currency = row->at(3).toString();
    audit.reference = intent.reference;
    if (audit.action.isEmpty())
        audit.action = u"intent"_s;
    return audit;
}

} // namespace

IntentJournal::IntentJournal(Database &database)
    : m_database(database)
{
}

Result<void> IntentJournal::requireNoCollision(const Intent &intent, const QString &documentId)
{
    if (intent.kind != Intent::Kind::JournalPost || intent.reference.isEmpty())
        return {};
    const auto other =
        m_database.firstRow(u"SELECT d.document_id FROM intent i JOIN document d ON d.id = i.document "
                            "WHERE i.closed_at IS NULL AND i.company_id = ? AND i.reference = ? AND i.kind = ? "
                            "AND i.document <> ? LIMIT 1"_s,
            {intent.companyId, intent.reference, nameOf(intent.kind), intent.recordId});
    if (!other)
        return fail(other.error());
    if (other->isEmpty())
        return {};
    return fail(ErrorCode::Conflict,
        QCoreApplication::translate(
            "Store", "Documents %1 and %2 would both be posted as %3, so nothing was sent. Please report this.")
            .arg(documentId, other->first().toString(), intent.reference),
        u"company %1"_s.arg(intent.companyId));
}

Result<qint64> IntentJournal::openOne(const Intent &intent, const AuditEntry &audit)
{
    auto entry = entryFor(m_database, intent, audit);
    if (!entry)
        return fail(entry.error());
    if (auto alone = requireNoCollision(intent, entry->documentId); !alone)
        return fail(alone.error());
    const auto stored = m_database.execute(
        u"INSERT INTO intent (document, kind, company_id, reference, posting_date, details, opened_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {intent.recordId, nameOf(intent.kind), intent.companyId, intent.reference, dayValue(intent.postingDate),
            intent.details, momentValue(intent.openedAt.isValid() ? intent.openedAt : m_database.now())});
    if (!stored)
        return fail(stored.error());
    const qint64 id = m_database.lastInsertId();
    const auto noted = AuditTrail(m_database).append(std::move(*entry));
    if (!noted)
        return fail(noted.error());
    return id;
}

Result<QList<qint64>> IntentJournal::open(const QList<Intent> &intents, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<QList<qint64>> {
        QList<qint64> ids;
        for (const Intent &intent : intents) {
            const auto id = openOne(intent, audit);
            if (!id)
                return fail(id.error());
            ids.append(*id);
        }
        return ids;
    });
}

Result<void> IntentJournal::updateDetails(qint64 id, const QString &details)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done =
            m_database.execute(u"UPDATE intent SET details = ? WHERE id = ? AND closed_at IS NULL"_s, {details, id});
        if (!done)
            return fail(done.error());
        return *done == 1 ? Result<void>{} : fail(noSuchIntent(id));
    });
}

Result<void> IntentJournal::close(const QList<qint64> &ids, const QString &outcome)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        for (const qint64 id : ids) {
            const auto known = m_database.firstRow(u"SELECT 1 FROM intent WHERE id = ?"_s, {id});
            if (!known)
                return fail(known.error());
            if (known->isEmpty())
                return fail(noSuchIntent(id));
            // A run that starts again may close once more; the first outcome stands.
            const auto done =
                m_database.execute(u"UPDATE intent SET closed_at = ?, outcome = ? WHERE id = ? AND closed_at IS NULL"_s,
                    {momentValue(m_database.now()), outcome, id});
            if (!done)
                return fail(done.error());
        }
        return {};
    });
}

Result<QList<Intent>> IntentJournal::openIntents()
{
    return read(m_database, u"closed_at IS NULL"_s, {});
}

Result<bool> IntentJournal::isKnown(const QString &companyId, const QString &number)
{
    const auto known = m_database.firstRow(u"SELECT 1 WHERE EXISTS (SELECT 1 FROM intent WHERE company_id = ? AND "
                                           "reference = ?) OR EXISTS (SELECT 1 FROM document WHERE company_id = ? "
                                           "AND nav_number = ?)"_s,
        {companyId, number, companyId, number});
    return known ? Result<bool>(!known->isEmpty()) : fail(known.error());
}

Result<qint64> IntentJournal::recordOf(const QString &companyId, const QString &reference)
{
    const auto row = m_database.firstRow(
        u"SELECT document FROM intent WHERE company_id = ? AND reference = ? AND kind = ? ORDER BY id DESC LIMIT 1"_s,
        {companyId, reference, nameOf(Intent::Kind::JournalPost)});
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? 0 : row->first().toLongLong();
}

Result<QList<Intent>> IntentJournal::ofRecord(qint64 recordId, bool onlyOpen)
{
    return read(m_database, onlyOpen ? u"document = ? AND closed_at IS NULL"_s : u"document = ?"_s, {recordId});
}

} // namespace Ledgerbridge::Store
