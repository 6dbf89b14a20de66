// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentrows.h"
#include "documentstore.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

Error noSuchDocument(qint64 id)
{
    return {ErrorCode::NotFound,
        QCoreApplication::translate("Store", "The workspace has no document number %1.").arg(id), {}, 0, {}};
}

Error forbiddenStep(const Record &record, const QString &step)
{
    return {ErrorCode::Internal,
        QCoreApplication::translate(
            "Store", "Document %1 is \"%2\" by now, so what was asked for was not done. Look at it again.")
            .arg(record.documentId, recordStateTitle(record.state)),
        u"row %1: %2"_s.arg(record.id).arg(step), 0, {}};
}

QString step(RecordState from, RecordState to)
{
    return toString(from) + u" -> "_s + toString(to);
}

/// What may still be exchanged: nothing of it has been acknowledged or sent to NAV. A recalled document may come back.
bool contentMayChange(const Record &record)
{
    switch (record.state) {
    case RecordState::Received:
    case RecordState::Ready:
    case RecordState::Held:
    case RecordState::AwaitingApproval:
    case RecordState::Recalled: return !record.acknowledged;
    default: return false;
    }
}

Result<void> storePayload(Database &database, qint64 id, const QByteArray &payload)
{
    const auto stored = database.execute(u"INSERT INTO payload (document, bytes) VALUES (?, ?) "
                                         "ON CONFLICT (document) DO UPDATE SET bytes = excluded.bytes"_s,
        {id, qCompress(payload)});
    return stored ? Result<void>{} : fail(stored.error());
}

/// The columns that content decides, in the order of insert and update. Every document belongs to a month: that of its
/// approval, else of its arrival.
QVariantList contentValues(const Record &record, QDate arrived)
{
    return {record.title, record.number, record.party, record.partyCode, record.amount.toString(), record.currency,
        record.ledgerCode, dayValue(record.date), dayValue(record.approvedOn.isValid() ? record.approvedOn : arrived),
        record.contentHash, DocumentRows::searchText(record)};
}

Result<qint64> insertRow(Database &database, const Record &record)
{
    const QString kind = toString(record.kind);
    const auto older =
        database.execute(u"UPDATE document SET newest = 0 WHERE document_id = ? AND kind = ? AND newest = 1"_s,
            {record.documentId, kind});
    if (!older)
        return fail(older.error());
    const QDateTime now = database.now();
    const QDateTime received = record.receivedAt.isValid() ? record.receivedAt : now;
    QVariantList values{kind, record.documentId, record.fisId, toString(RecordState::Received)};
    values += contentValues(record, received.date());
    values << record.acknowledged << momentValue(received) << momentValue(now);
    const auto stored = database.execute(
        u"INSERT INTO document (kind, document_id, fis_id, state, title, number, party, party_code, amount, currency, "
        "ledger_code, date, approved_on, content_hash, search_text, acknowledged, received_at, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
    if (!stored)
        return fail(stored.error());
    return database.lastInsertId();
}

Result<void> updateContent(Database &database, qint64 id, const Record &record)
{
    QVariantList values{toString(RecordState::Received), momentValue(database.now())};
    values += contentValues(record, database.now().date());
    values << id;
    const auto stored = database.execute(
        u"UPDATE document SET state = ?, changed_at = ?, title = ?, number = ?, party = ?, party_code = ?, amount = ?, "
        "currency = ?, ledger_code = ?, date = ?, approved_on = ?, content_hash = ?, search_text = ?, company_id = '', "
        "company_name = "
        "'', "
        "nav_number = '', posting_date = '', approved_by = '', approved_plan = '', plan_digest = '', plan_fingerprint = '' WHERE id = ?"_s,
        values);
    return stored ? Result<void>{} : fail(stored.error());
}

/// The stored record with what `change` brings
Record changedRecord(Record record, const StateChange &change)
{
    record.state = change.to;
    record.companyId = change.companyId.value_or(record.companyId);
    record.companyName = change.companyName.value_or(record.companyName);
    record.navNumber = change.navNumber.value_or(record.navNumber);
    record.postingDate = change.postingDate.value_or(record.postingDate);
    record.approvedBy = change.approvedBy.value_or(record.approvedBy);
    record.approvedPlan = change.approvedPlan.value_or(record.approvedPlan);
    record.planDigest = change.planDigest.value_or(record.planDigest);
    return record;
}

Result<void> updateState(Database &database, const Record &record)
{
    const QVariant now = momentValue(database.now());
    const auto stored = database.execute(
        u"UPDATE document SET state = ?, changed_at = ?, company_id = ?, company_name "
        u"= ?, nav_number = ?, posting_date = ?, "
        "approved_by = ?, approved_plan = ?, plan_digest = ?, search_text = ?, posted_at = CASE WHEN ? = 'posted' THEN "
        "coalesce(posted_at, ?) ELSE posted_at END "
        "WHERE id = ?"_s,
        {toString(record.state), now, record.companyId, record.companyName, record.navNumber,
            dayValue(record.postingDate), record.approvedBy, record.approvedPlan, record.planDigest,
            DocumentRows::searchText(record), toString(record.state), now, record.id});
    return stored ? Result<void>{} : fail(stored.error());
}

Result<void> storeFingerprint(Database &database, qint64 id, const QString &fingerprint)
{
    const auto stored = database.execute(u"UPDATE document SET plan_fingerprint = ? WHERE id = ?"_s, {fingerprint, id});
    return stored ? Result<void>{} : fail(stored.error());
}

} // namespace

Result<void> DocumentStore::note(qint64 id, AuditEntry audit, const QString &defaultAction)
{
    const auto row = m_database.firstRow(
        u"SELECT document_id, fis_id, amount, currency, nav_number FROM document WHERE id = ?"_s, {id});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return fail(noSuchDocument(id));
    const Decimal amount = Decimal::fromString(row->at(2).toString());
    audit.documentId = row->at(0).toString();
    audit.fisId = row->at(1).toString();
    audit.amount = amount.isValid() ? amount.toAmount() : QString();
    audit.currency = row->at(3).toString();
    if (audit.reference.isEmpty())
        audit.reference = row->at(4).toString();
    if (audit.action.isEmpty())
        audit.action = defaultAction;
    const auto appended = AuditTrail(m_database).append(std::move(audit));
    return appended ? Result<void>{} : fail(appended.error());
}

Result<qint64> DocumentStore::insert(const Record &record, const QByteArray &payload, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto id = insertRow(m_database, record);
        if (!id)
            return id;
        if (auto stored = storePayload(m_database, *id, payload); !stored)
            return fail(stored.error());
        if (auto written = DocumentRows::writeReasons(m_database, *id, record.reasons); !written)
            return fail(written.error());
        if (auto indexed = DocumentRows::index(m_database, *id); !indexed)
            return fail(indexed.error());
        if (auto noted = note(*id, std::move(audit), u"received"_s); !noted)
            return fail(noted.error());
        return id;
    });
}

Result<void> DocumentStore::replaceContent(qint64 id, const Record &record, const QByteArray &payload, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = byId(id);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return fail(noSuchDocument(id));
        if (!contentMayChange(**stored))
            return fail(forbiddenStep(**stored, u"replaceContent"_s));
        Record fresh = record;
        fresh.documentId = (*stored)->documentId;
        fresh.fisId = (*stored)->fisId;
        fresh.navNumber.clear();
        if (auto done = DocumentRows::unindex(m_database, id); !done)
            return done;
        if (auto done = updateContent(m_database, id, fresh); !done)
            return done;
        if (auto done = DocumentRows::index(m_database, id); !done)
            return done;
        if (auto done = storePayload(m_database, id, payload); !done)
            return done;
        if (auto done = DocumentRows::writeReasons(m_database, id, {}); !done)
            return done;
        // Whoever had a hand in the old content has none in the new one.
        if (const auto done = m_database.execute(u"DELETE FROM preparer WHERE document = ?"_s, {id}); !done)
            return fail(done.error());
        return note(id, std::move(audit), u"contentChanged"_s);
    });
}

Result<void> DocumentStore::change(qint64 id, RecordState from, const StateChange &change)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = byId(id);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return fail(noSuchDocument(id));
        if ((*stored)->state != from || !mayFollow(from, change.to))
            return fail(forbiddenStep(**stored, step(from, change.to)));
        const Record next = changedRecord(**stored, change);
        const bool found = next.navNumber != (*stored)->navNumber;
        if (found) {
            if (auto done = DocumentRows::unindex(m_database, id); !done)
                return done;
        }
        if (auto done = updateState(m_database, next); !done)
            return done;
        if (found) {
            if (auto done = DocumentRows::index(m_database, id); !done)
                return done;
        }
        if (change.reasons) {
            if (auto done = DocumentRows::writeReasons(m_database, id, *change.reasons); !done)
                return done;
        }
        if (change.planFingerprint) {
            if (auto done = storeFingerprint(m_database, id, *change.planFingerprint); !done)
                return done;
        }
        return note(id, change.audit, toString(change.to));
    });
}

Result<void> DocumentStore::updateReasons(
    qint64 id, const CheckOutcome &outcome, const std::optional<AuditEntry> &audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto done = DocumentRows::writeReasons(m_database, id, outcome.reasons); !done)
            return done;
        if (auto done = storeFingerprint(m_database, id, outcome.planFingerprint); !done)
            return done;
        if (const auto done =
                m_database.execute(u"UPDATE document SET plan_digest = ? WHERE id = ?"_s, {outcome.planDigest, id});
            !done)
            return fail(done.error());
        return audit ? note(id, *audit, u"reasonsChanged"_s) : Result<void>();
    });
}

Result<QList<Record>> DocumentStore::withoutApprovalDay(int limit)
{
    QList<Record> records;
    const auto read =
        m_database.forEach(u"SELECT %1 FROM document d WHERE d.approved_on = '' LIMIT ?"_s.arg(DocumentRows::columns()),
            {limit}, [&records](const QSqlQuery &row) {
                records.append(DocumentRows::readRecord(row));
                return true;
            });
    return read ? Result<QList<Record>>(records) : fail(read.error());
}

Result<void> DocumentStore::setApprovalDay(qint64 id, QDate day)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = m_database.execute(
            u"UPDATE document SET approved_on = ? WHERE id = ? AND approved_on = ''"_s, {dayValue(day), id});
        return stored ? Result<void>{} : fail(stored.error());
    });
}

Result<void> DocumentStore::setAcknowledged(const QList<qint64> &ids, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        for (const qint64 id : ids) {
            const auto done = m_database.execute(u"UPDATE document SET acknowledged = 1 WHERE id = ?"_s, {id});
            if (!done)
                return fail(done.error());
            if (auto noted = note(id, audit, u"acknowledged"_s); !noted)
                return noted;
        }
        return {};
    });
}

} // namespace Ledgerbridge::Store
