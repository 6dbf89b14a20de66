// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentrows.h"

#include "sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store::DocumentRows {

namespace {

QString idList(const QList<Record> &records)
{
    QJsonArray ids;
    for (const Record &record : records)
        ids.append(record.id);
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QString causeKey(const QString &code, const QString &subject)
{
    return code + u'\n' + subject;
}

} // namespace

QString columns()
{
    return u"d.id, d.kind, d.document_id, d.fis_id, d.state, d.title, d.number, d.party, d.party_code, d.amount, "
           u"d.currency, "
           "d.ledger_code, d.date, d.content_hash, d.company_id, d.company_name, d.nav_number, d.posting_date, "
           "d.acknowledged, d.approved_by, d.received_at, d.changed_at, d.newest, d.plan_digest, d.approved_plan, "
           "d.assigned_to, d.approved_on"_s;
}

Record readRecord(const QSqlQuery &row)
{
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    Record record;
    record.id = row.value(column++).toLongLong();
    record.kind = documentKindFromString(text()).value_or(DocumentKind::Expense);
    record.documentId = text();
    record.fisId = text();
    record.state = recordStateFromString(text()).value_or(RecordState::Received);
    record.title = text();
    record.number = text();
    record.party = text();
    record.partyCode = text();
    record.amount = Decimal::fromString(text());
    record.currency = text();
    record.ledgerCode = text();
    record.date = dayFrom(text());
    record.contentHash = text();
    record.companyId = text();
    record.companyName = text();
    record.navNumber = text();
    record.postingDate = dayFrom(text());
    record.acknowledged = row.value(column++).toInt() != 0;
    record.approvedBy = text();
    record.receivedAt = momentFrom(row.value(column++));
    record.changedAt = momentFrom(row.value(column++));
    record.isNewest = row.value(column++).toInt() != 0;
    record.planDigest = text();
    record.approvedPlan = text();
    record.assignedTo = text();
    record.approvedOn = dayFrom(text());
    return record;
}

QString searchText(const Record &record)
{
    return QStringList{record.title, record.number, record.party, record.partyCode, record.navNumber, record.documentId,
        record.fisId, record.amount.isValid() ? record.amount.toAmount() : QString(), record.currency}
        .join(u'\n')
        .toCaseFolded();
}

Result<void> addReasons(Database &database, QList<Record> &records)
{
    if (records.isEmpty())
        return {};
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records[i].id, i);
    return database.forEach(u"SELECT document, code, subject, text FROM reason "
                            "WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position"_s,
        {idList(records)}, [&](const QSqlQuery &row) {
            const auto code = reasonCodeFromString(row.value(1).toString()).value_or(ReasonCode::DocumentInvalid);
            records[places.value(row.value(0).toLongLong())].reasons.append(
                {code, row.value(2).toString(), row.value(3).toString()});
            return true;
        });
}

Result<void> writeReasons(Database &database, qint64 id, const QList<Reason> &reasons)
{
    QHash<QString, qint64> standing;
    const auto read = database.forEach(
        u"SELECT code, subject, since FROM reason WHERE document = ?"_s, {id}, [&](const QSqlQuery &row) {
            standing.insert(causeKey(row.value(0).toString(), row.value(1).toString()), row.value(2).toLongLong());
            return true;
        });
    if (!read)
        return read;
    if (auto gone = database.execute(u"DELETE FROM reason WHERE document = ?"_s, {id}); !gone)
        return fail(gone.error());
    const qint64 now = database.now().toMSecsSinceEpoch();
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const QString code = toString(reasons[i].code);
        const auto stored = database.execute(
            u"INSERT INTO reason (document, position, code, subject, text, since) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, i, code, reasons[i].subject, reasons[i].text,
                standing.value(causeKey(code, reasons[i].subject), now)});
        if (!stored)
            return fail(stored.error());
    }
    return {};
}

Result<void> unindex(Database &database, qint64 id)
{
    const auto done = database.execute(u"INSERT INTO document_search (document_search, rowid, search_text) "
                                       "SELECT 'delete', id, search_text FROM document WHERE id = ?"_s,
        {id});
    return done ? Result<void>{} : fail(done.error());
}

Result<void> index(Database &database, qint64 id)
{
    const auto done = database.execute(
        u"INSERT INTO document_search (rowid, search_text) SELECT id, search_text FROM document WHERE id = ?"_s, {id});
    return done ? Result<void>{} : fail(done.error());
}

} // namespace Ledgerbridge::Store::DocumentRows
