// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentquery.h"
#include "documentstore.h"
#include "sqlvalues.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

// Sums are added up here, row by row: SQLite would add amounts as binary fractions.
namespace Ledgerbridge::Store {

Result<QHash<RecordState, int>> DocumentStore::counts()
{
    QHash<RecordState, int> counts;
    const auto read =
        m_database.forEach(u"SELECT state, count(*) FROM document GROUP BY state"_s, {}, [&](const QSqlQuery &row) {
            if (const auto state = recordStateFromString(row.value(0).toString()))
                counts.insert(*state, row.value(1).toInt());
            return true;
        });
    return read ? Result<QHash<RecordState, int>>(counts) : fail(read.error());
}

Result<int> DocumentStore::count(const DocumentFilter &filter)
{
    const DocumentQuery query = documentQuery(filter);
    const auto row = m_database.firstRow(u"SELECT count(*) FROM document d WHERE "_s + query.where, query.values);
    return row ? Result<int>(row->first().toInt()) : fail(row.error());
}

Result<DocumentSums> DocumentStore::sums(const DocumentFilter &filter)
{
    const DocumentQuery query = documentQuery(filter);
    DocumentSums sums;
    const auto read = m_database.forEach(
        u"SELECT d.amount, d.currency FROM document d WHERE "_s + query.where, query.values, [&](const QSqlQuery &row) {
            ++sums.documents;
            const Decimal amount = Decimal::fromString(row.value(0).toString());
            if (amount.isValid())
                sums.amounts[row.value(1).toString()] += amount;
            else
                ++sums.withoutAmount;
            return true;
        });
    return read ? Result<DocumentSums>(sums) : fail(read.error());
}

Result<QDate> DocumentStore::youngestDay()
{
    const auto row = m_database.firstRow(u"SELECT max(date) FROM document"_s);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? QDate() : dayFrom(row->first());
}

QDateTime DocumentStore::startOfDay(QDate day, int utcOffset)
{
    return day.startOfDay(Qt::UTC).addSecs(-utcOffset);
}

Result<QMap<QDate, int>> DocumentStore::postedPerDay(QDate from, QDate to, int utcOffset)
{
    constexpr qint64 dayLength = 24LL * 3600 * 1000;
    const qint64 first = startOfDay(from, utcOffset).toMSecsSinceEpoch();
    const qint64 end = startOfDay(to.addDays(1), utcOffset).toMSecsSinceEpoch();
    QMap<QDate, int> days;
    const auto read = m_database.forEach(u"SELECT (posted_at - ?) / ?, count(*) FROM document "
                                         "WHERE posted_at >= ? AND posted_at < ? GROUP BY 1"_s,
        {first, dayLength, first, end}, [&](const QSqlQuery &row) {
            days.insert(from.addDays(row.value(0).toLongLong()), row.value(1).toInt());
            return true;
        });
    return read ? Result<QMap<QDate, int>>(days) : fail(read.error());
}

Result<QDateTime> DocumentStore::heldSince(qint64 id)
{
    const auto row = m_database.firstRow(u"SELECT min(since) FROM reason WHERE document = ?"_s, {id});
    if (!row)
        return fail(row.error());
    return row->first().isNull() ? QDateTime() : momentFrom(row->first());
}

Result<QList<HeldCause>> DocumentStore::heldCauses()
{
    QHash<QString, HeldCause> causes;
    QString lastKey;
    qint64 lastDocument = 0;
    // Grouped by cause and document, so that a document that bears a cause twice counts once.
    const auto read = m_database.forEach(u"SELECT r.code, r.subject, r.text, r.since, d.id, d.amount, d.currency FROM "
                                         u"reason r JOIN document d ON d.id = r.document "
                                         "WHERE d.state = 'held' ORDER BY r.code, r.subject, d.id"_s,
        {}, [&](const QSqlQuery &row) {
            const QString key = row.value(0).toString() + u'\n' + row.value(1).toString();
            const qint64 document = row.value(4).toLongLong();
            if (key == lastKey && document == lastDocument)
                return true;
            lastKey = key;
            lastDocument = document;
            HeldCause &cause = causes[key];
            const QDateTime since = momentFrom(row.value(3));
            if (cause.documents++ == 0 || since < cause.since) {
                cause.reason = {reasonCodeFromString(row.value(0).toString()).value_or(ReasonCode::DocumentInvalid),
                    row.value(1).toString(), row.value(2).toString()};
                cause.since = since;
            }
            if (const Decimal amount = Decimal::fromString(row.value(5).toString()); amount.isValid())
                cause.amounts[row.value(6).toString()] += amount;
            return true;
        });
    if (!read)
        return fail(read.error());
    QList<HeldCause> sorted = causes.values();
    std::sort(sorted.begin(), sorted.end(), [](const HeldCause &a, const HeldCause &b) {
        return std::tuple(-a.documents, a.since, a.reason.subject)
            < std::tuple(-b.documents, b.since, b.reason.subject);
    });
    return sorted;
}

} // namespace Ledgerbridge::Store
