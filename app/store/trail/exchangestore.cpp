// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangestore.h"

#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Rows that one transaction forgets.
constexpr int pruned = 5000;
/// Looked through for how a system stands.
constexpr int newest = 20000;

const QString columns =
    u"e.id, e.at, e.run_id, e.document_id, e.system, e.method, e.path, e.status, e.request_size, e.response_size, "
    "e.duration, e.correlation, e.error, EXISTS (SELECT 1 FROM exchange_body b WHERE b.id = e.id)"_s;
const QString trouble = u"(e.status = 0 OR e.status >= 500 OR e.status IN (401, 403, 408, 429) "
                        "OR (e.status >= 400 AND e.path LIKE '%/oauth2/%'))"_s;

ExchangeRow exchangeFrom(const QSqlQuery &row)
{
    ExchangeRow exchange;
    exchange.id = row.value(0).toLongLong();
    exchange.at = momentFrom(row.value(1));
    exchange.runId = row.value(2).toString();
    exchange.documentId = row.value(3).toString();
    exchange.system = row.value(4).toString();
    exchange.method = row.value(5).toString();
    exchange.path = row.value(6).toString();
    exchange.status = row.value(7).toInt();
    exchange.requestSize = row.value(8).toLongLong();
    exchange.responseSize = row.value(9).toLongLong();
    exchange.duration = row.value(10).toLongLong();
    exchange.correlation = row.value(11).toString();
    exchange.error = row.value(12).toString();
    exchange.hasBodies = row.value(13).toBool();
    return exchange;
}

Result<void> insert(Database &database, const ExchangeRow &row)
{
    const auto digest = database.execute(
        u"INSERT INTO exchange (at, run_id, document_id, system, method, path, status, request_size, response_size, "
        "duration, correlation, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.at.toMSecsSinceEpoch(), row.runId, row.documentId, row.system, row.method, row.path, row.status,
            row.requestSize, row.responseSize, row.duration, row.correlation, row.error});
    if (!digest)
        return fail(digest.error());
    if (row.bodies.request.isEmpty() && row.bodies.response.isEmpty())
        return {};
    const auto pack = [](const QByteArray &body) { return body.isEmpty() ? QByteArray("") : qCompress(body); };
    const auto kept = database.execute(u"INSERT INTO exchange_body (id, request, response) VALUES (?, ?, ?)"_s,
        {database.lastInsertId(), pack(row.bodies.request), pack(row.bodies.response)});
    return kept ? Result<void>{} : fail(kept.error());
}

struct Conditions final
{
    QString where = u"1"_s;
    QVariantList values;
    void add(const QString &condition, const QVariantList &bound = {})
    {
        where += u" AND "_s + condition;
        values += bound;
    }
};

Conditions conditionsOf(const ExchangeFilter &filter)
{
    Conditions conditions;
    if (!filter.documentId.isEmpty())
        conditions.add(u"e.document_id = ?"_s, {filter.documentId});
    if (!filter.runId.isEmpty())
        conditions.add(filter.documentId.isEmpty() ? u"e.run_id = ?"_s : u"+e.run_id = ?"_s, {filter.runId});
    // Newest first by id: time only filters, except where nothing else leads to the rows.
    if (filter.since.isValid())
        conditions.add(u"+e.at >= ?"_s, {filter.since.toMSecsSinceEpoch()});
    if (filter.until.isValid())
        conditions.add(u"+e.at < ?"_s, {filter.until.toMSecsSinceEpoch()});
    if (filter.status >= 0)
        conditions.add(u"e.status = ?"_s, {filter.status});
    if (filter.failedOnly)
        conditions.add(u"(e.status = 0 OR e.status >= 400 OR e.error <> '')"_s);
    if (filter.after > 0)
        conditions.add(filter.oldestFirst ? u"e.id > ?"_s : u"e.id < ?"_s, {filter.after});
    return conditions;
}

} // namespace

ExchangeStore::ExchangeStore(Database &database)
    : m_database(database)
{
}

Result<void> ExchangeStore::append(const QList<ExchangeRow> &rows)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        for (const ExchangeRow &row : rows)
            if (auto kept = insert(m_database, row); !kept)
                return kept;
        return {};
    });
}

Result<QList<ExchangeRow>> ExchangeStore::list(const ExchangeFilter &filter)
{
    Conditions conditions = conditionsOf(filter);
    // The ids between which the moments lie spare what came before and after them.
    const bool isByTime = filter.since.isValid() && filter.until.isValid();
    if (isByTime && filter.documentId.isEmpty() && filter.runId.isEmpty()) {
        const auto bounds = m_database.firstRow(
            u"SELECT min(id), max(id) FROM exchange INDEXED BY exchange_at WHERE at >= ? AND at < ?"_s,
            {filter.since.toMSecsSinceEpoch(), filter.until.toMSecsSinceEpoch()});
        if (!bounds)
            return fail(bounds.error());
        conditions.add(u"e.id >= ? AND e.id <= ?"_s, {bounds->at(0).toLongLong(), bounds->at(1).toLongLong()});
    }
    QList<ExchangeRow> rows;
    const auto read = m_database.forEach(u"SELECT %1 FROM exchange e WHERE %2 ORDER BY e.id %3 LIMIT ?"_s.arg(
                                             columns, conditions.where, filter.oldestFirst ? u"ASC"_s : u"DESC"_s),
        conditions.values + QVariantList{filter.limit}, [&rows](const QSqlQuery &row) {
            rows.append(exchangeFrom(row));
            return true;
        });
    return read ? Result<QList<ExchangeRow>>(rows) : fail(read.error());
}

Result<ExchangeStanding> ExchangeStore::standing(
    const QString &system, const QString &companyId, const QDateTime &since)
{
    Conditions about;
    about.add(u"e.system = ?"_s, {system});
    if (!companyId.isEmpty())
        about.add(u"(instr(lower(e.path), ?) > 0 OR e.path NOT LIKE '%/companies(%')"_s, {companyId.toLower()});
    ExchangeStanding standing;
    const auto counted = m_database.firstRow(u"SELECT count(*) FROM exchange e WHERE e.at >= ? AND "_s + about.where,
        QVariantList{since.toMSecsSinceEpoch()} + about.values);
    if (!counted)
        return fail(counted.error());
    standing.requests = counted->first().toInt();
    about.add(u"e.id > (SELECT coalesce(max(id), 0) - ? FROM exchange)"_s, {newest});
    const auto youngest = [&](const QString &which, const auto &take) {
        return m_database.forEach(
            u"SELECT %1 FROM exchange e WHERE %2 AND %3 ORDER BY e.id DESC LIMIT 1"_s.arg(columns, about.where, which),
            about.values, [&take](const QSqlQuery &row) {
                take(exchangeFrom(row));
                return true;
            });
    };
    const auto good =
        youngest(u"NOT "_s + trouble, [&standing](const ExchangeRow &row) { standing.lastGoodAt = row.at; });
    const auto bad = youngest(trouble, [&standing](const ExchangeRow &row) { standing.lastBad = row; });
    if (!good || !bad)
        return fail(!good ? good.error() : bad.error());
    return standing;
}

Result<ExchangeBodies> ExchangeStore::bodies(qint64 id)
{
    const auto row = m_database.firstRow(u"SELECT request, response FROM exchange_body WHERE id = ?"_s, {id});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return ExchangeBodies();
    const auto unpack = [](const QVariant &packed) {
        const QByteArray bytes = packed.toByteArray();
        return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
    };
    return ExchangeBodies{unpack(row->at(0)), unpack(row->at(1))};
}

Result<qint64> ExchangeStore::prune(const QDateTime &before)
{
    const qint64 moment = before.toMSecsSinceEpoch();
    for (qint64 gone = 0;;) {
        const auto went = inTransaction(m_database, [&]() -> Result<qint64> {
            const auto bodies = m_database.execute(
                u"DELETE FROM exchange_body WHERE id IN (SELECT id FROM exchange WHERE at < ? ORDER BY at LIMIT ?)"_s,
                {moment, pruned});
            if (!bodies)
                return bodies;
            return m_database.execute(
                u"DELETE FROM exchange WHERE id IN (SELECT id FROM exchange WHERE at < ? ORDER BY at LIMIT ?)"_s,
                {moment, pruned});
        });
        if (!went)
            return went;
        gone += *went;
        if (*went < pruned)
            return gone;
    }
}

} // namespace Ledgerbridge::Store
