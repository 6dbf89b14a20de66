// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"

#include "auditquery.h"
#include "auditreading.h"
#include "decimal.h"
#include "sqlvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

constexpr int saltLength = 16;

} // namespace

AuditTrail::AuditTrail(Database &database)
    : m_database(database)
{
}

Result<void> AuditTrail::insert(const AuditEntry &entry)
{
    const auto chained = m_database.execute(
        u"INSERT INTO audit (id, at, actor, action, document_id, fis_id, amount, currency, reference, text_digest, "
        "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.id, entry.at.toMSecsSinceEpoch(), entry.actor, entry.action, entry.documentId, entry.fisId, entry.amount,
            entry.currency, entry.reference, entry.textDigest, entry.previousHash, entry.hash});
    if (!chained)
        return fail(chained.error());
    const auto beside = m_database.execute(
        u"INSERT INTO audit_text (id, salt, text) VALUES (?, ?, ?)"_s, {entry.id, entry.salt, entry.text});
    return beside ? Result<void>{} : fail(beside.error());
}

Result<void> AuditTrail::index(qint64 firstId)
{
    const auto done = m_database.execute(
        u"INSERT INTO audit_search (rowid, body) SELECT id, body FROM audit_body WHERE id >= ?"_s, {firstId});
    if (!done)
        return fail(done.error());
    const auto kept = m_database.execute(
        u"INSERT OR REPLACE INTO audit_head (one, id, hash) SELECT 1, id, hash FROM audit ORDER BY id DESC LIMIT 1"_s);
    return kept ? Result<void>{} : fail(kept.error());
}

Result<AuditEntry> AuditTrail::append(AuditEntry entry)
{
    if (!m_database.inTransaction()) {
        return fail(ErrorCode::Internal,
            QCoreApplication::translate("Store", "A step was to be noted outside of a change. Please report this."),
            u"AuditTrail::append without a transaction"_s);
    }
    // Read here, under the write lock, every time: other processes append as well.
    const auto head = m_database.firstRow(u"SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"_s);
    if (!head)
        return fail(head.error());
    const bool first = head->isEmpty();
    entry.id = first ? 1 : head->at(0).toLongLong() + 1;
    entry.at = (entry.at.isValid() ? entry.at : m_database.now()).toUTC();
    entry.salt = m_database.randomBytes(saltLength);
    AuditChain::seal(entry, first ? AuditChain::genesis() : head->at(1).toByteArray());
    if (auto inserted = insert(entry); !inserted)
        return fail(inserted.error());
    Database &database = m_database;
    database.beforeCommit(u"audit-search"_s, [&database, id = entry.id] { return AuditTrail(database).index(id); });
    return entry;
}

Result<QList<AuditEntry>> AuditTrail::list(const AuditFilter &filter)
{
    return AuditQuery(m_database, filter).page();
}

Result<void> AuditTrail::appendAbout(qint64 recordId, AuditEntry entry)
{
    const auto row =
        m_database.firstRow(u"SELECT document_id, fis_id, amount, currency FROM document WHERE id = ?"_s, {recordId});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("Store", "The workspace has no document number %1.").arg(recordId));
    const Decimal amount = Decimal::fromString(row->at(2).toString());
    entry.documentId = row->at(0).toString();
    entry.fisId = row->at(1).toString();
    entry.amount = amount.isValid() ? amount.toAmount() : QString();
    entry.currency = row->at(3).toString();
    const auto noted = append(std::move(entry));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<qint64> AuditTrail::count()
{
    const auto row = m_database.firstRow(u"SELECT count(*) FROM audit"_s);
    if (!row)
        return fail(row.error());
    return row->first().toLongLong();
}

Result<QByteArray> AuditTrail::head()
{
    const auto row = m_database.firstRow(u"SELECT hash FROM audit ORDER BY id DESC LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? AuditChain::genesis() : row->first().toByteArray();
}

Result<AuditTrail::Head> AuditTrail::newest()
{
    const auto row =
        m_database.firstRow(u"SELECT id, hash, (SELECT count(*) FROM audit) FROM audit ORDER BY id DESC LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? Head{0, AuditChain::genesis(), 0}
                          : Head{row->at(0).toLongLong(), row->at(1).toByteArray(), row->at(2).toLongLong()};
}

Result<void> AuditTrail::eraseText(qint64 id, AuditEntry why)
{
    const auto subject = m_database.firstRow(u"SELECT document_id, fis_id FROM audit WHERE id = ?"_s, {id});
    if (!subject)
        return fail(subject.error());
    if (subject->isEmpty()) {
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("Store", "The trail has no entry %1. Nothing was erased.").arg(id));
    }
    const QString steps[] = {
        u"INSERT INTO audit_search (audit_search, rowid, body) "
        "SELECT 'delete', id, body FROM audit_body WHERE id = ?"_s,
        u"UPDATE audit_text SET salt = x'', text = '' WHERE id = ?"_s,
        u"INSERT INTO audit_search (rowid, body) SELECT id, body FROM audit_body WHERE id = ?"_s,
    };
    for (const QString &step : steps) {
        if (auto done = m_database.execute(step, {id}); !done)
            return fail(done.error());
    }
    why.documentId = subject->at(0).toString();
    why.fisId = subject->at(1).toString();
    why.reference = QString::number(id);
    const auto noted = append(std::move(why));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<void> AuditTrail::eraseTexts(const QList<qint64> &ids, const AuditEntry &why)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    for (const qint64 id : ids) {
        if (auto erased = eraseText(id, why); !erased)
            return erased;
    }
    // Until it is merged, the index still holds the letters of what was erased.
    if (auto merged = m_database.execute(u"INSERT INTO audit_search (audit_search) VALUES ('optimize')"_s); !merged)
        return fail(merged.error());
    if (auto committed = (*transaction)->commit(); !committed)
        return committed;
    // The log holds it as well; where a reader is in the way, the next checkpoint does it.
    static_cast<void>(m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return {};
}

Result<AuditTrail::Verdict> AuditTrail::verify(const std::function<bool(qint64 done)> &progress)
{
    return AuditReading(m_database).verify(progress);
}

} // namespace Ledgerbridge::Store
