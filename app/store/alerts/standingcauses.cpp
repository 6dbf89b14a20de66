// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "standingcauses.h"

#include "recordstate.h"
#include "sqlvalues.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Columns: id, document id, FIS id, newest, amount, currency, since.
void addDocument(AlertCause &cause, const QSqlQuery &row, int mostDocuments)
{
    const QString documentId = row.value(1).toString();
    const bool isNewest = row.value(3).toInt() != 0;
    ++cause.count;
    cause.newest = std::max(cause.newest, row.value(0).toLongLong());
    if (const Decimal amount = Decimal::fromString(row.value(4).toString()); amount.isValid())
        cause.amounts[row.value(5).toString()] += amount;
    const QDateTime since = momentFrom(row.value(6));
    if (!cause.since.isValid() || since < cause.since)
        cause.since = since;
    // As commands call it (command-line.md, "document in commands").
    if (cause.documents.size() < mostDocuments)
        cause.documents.append(isNewest ? documentId : documentId + u'@' + row.value(2).toString());
}

/// Nothing where no document is in that state.
Result<void> addState(
    Database &database, AlertKind kind, RecordState state, int mostDocuments, QList<AlertCause> &causes)
{
    AlertCause cause;
    cause.kind = kind;
    const auto read = database.forEach(
        u"SELECT id, document_id, fis_id, newest, amount, currency, changed_at FROM document WHERE state = ? ORDER BY "
        "id DESC"_s,
        {toString(state)}, [&](const QSqlQuery &row) {
            addDocument(cause, row, mostDocuments);
            return true;
        });
    if (read && cause.count > 0)
        causes.append(cause);
    return read;
}

Result<void> addHeld(Database &database, int mostDocuments, QList<AlertCause> &causes)
{
    QHash<QString, AlertCause> held;
    QString lastKey;
    qint64 lastDocument = 0;
    // A document that bears a cause twice counts once.
    const auto read = database.forEach(
        u"SELECT d.id, d.document_id, d.fis_id, d.newest, d.amount, d.currency, r.since, r.code, r.subject, r.text "
        "FROM reason r JOIN document d ON d.id = r.document WHERE d.state = 'held' "
        "ORDER BY r.code, r.subject, d.id DESC"_s,
        {}, [&](const QSqlQuery &row) {
            AlertCause found;
            found.reason = {reasonCodeFromString(row.value(7).toString()).value_or(ReasonCode::DocumentInvalid),
                row.value(8).toString(), row.value(9).toString()};
            const QString key = found.key();
            const qint64 document = row.value(0).toLongLong();
            if (key == lastKey && document == lastDocument)
                return true;
            lastKey = key;
            lastDocument = document;
            auto cause = held.find(key);
            if (cause == held.end())
                cause = held.insert(key, found);
            addDocument(*cause, row, mostDocuments);
            return true;
        });
    QList<AlertCause> sorted = held.values();
    std::sort(sorted.begin(), sorted.end(), [](const AlertCause &a, const AlertCause &b) {
        return std::tuple(-a.count, a.since, a.reason.subject) < std::tuple(-b.count, b.since, b.reason.subject);
    });
    causes.append(sorted);
    return read;
}

} // namespace

Result<QList<AlertCause>> standingCauses(Database &database, int mostDocuments)
{
    QList<AlertCause> causes;
    if (auto read = addState(database, AlertKind::InDoubt, RecordState::InDoubt, mostDocuments, causes); !read)
        return fail(read.error());
    if (auto read =
            addState(database, AlertKind::ChangedAfterPosting, RecordState::ChangedAfterPosting, mostDocuments, causes);
        !read)
        return fail(read.error());
    if (auto read = addHeld(database, mostDocuments, causes); !read)
        return fail(read.error());
    if (auto read =
            addState(database, AlertKind::AwaitingApproval, RecordState::AwaitingApproval, mostDocuments, causes);
        !read)
        return fail(read.error());
    return causes;
}

Result<QDateTime> lastCame(Database &database)
{
    const auto row = database.firstRow(u"SELECT coalesce((SELECT max(received_at) FROM document), "
                                       "(SELECT min(started_at) FROM run WHERE dry_run = 0))"_s);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? QDateTime() : momentFrom(row->first());
}

} // namespace Ledgerbridge::Store
