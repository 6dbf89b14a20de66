// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paymentstore.h"

#include "audittrail.h"
#include "sqlerror.h"
#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString nameOf(PaymentRow::Outcome outcome)
{
    return outcome == PaymentRow::Outcome::Told ? u"told"_s : u"refused"_s;
}

} // namespace

PaymentStore::PaymentStore(Database &database)
    : m_database(database)
{
}

Result<PaymentRow> PaymentStore::open(
    PaymentRow row, const std::function<QString(int)> &makeReference, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<PaymentRow> {
        const auto last =
            m_database.firstRow(u"SELECT max(sequence) FROM payment WHERE document = ?"_s, {row.recordId});
        if (!last)
            return fail(last.error());
        row.sequence = last->first().toInt() + 1;
        row.reference = makeReference(row.sequence);
        row.openedAt = m_database.now();
        const auto stored = m_database.execute(
            u"INSERT INTO payment (document, sequence, status, amount, currency, clearing_date, reference, opened_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row.recordId, row.sequence, processingStatusCode(row.seen.status), row.seen.amount.toString(),
                row.currency, dayValue(row.seen.clearingDate), row.reference, momentValue(row.openedAt)});
        if (!stored)
            return fail(stored.error());
        const auto id = m_database.firstRow(u"SELECT last_insert_rowid()"_s);
        if (!id)
            return fail(id.error());
        row.id = id->first().toLongLong();
        if (const auto noted = AuditTrail(m_database).appendAbout(row.recordId, std::move(audit)); !noted)
            return fail(noted.error());
        return row;
    });
}

Result<void> PaymentStore::settle(
    const PaymentRow &row, PaymentRow::Outcome outcome, const QString &error, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored =
            m_database.execute(u"UPDATE payment SET outcome = ?, settled_at = ?, error = ? WHERE id = ?"_s,
                {nameOf(outcome), momentValue(m_database.now()), error.isNull() ? u""_s : error, row.id});
        if (!stored)
            return fail(stored.error());
        return AuditTrail(m_database).appendAbout(row.recordId, std::move(audit));
    });
}

Result<QList<PaymentRow>> PaymentStore::openRows()
{
    QList<PaymentRow> rows;
    QString fault;
    const auto done = m_database.forEach(u"SELECT id, document, sequence, status, amount, currency, clearing_date, "
                                         "reference, opened_at FROM payment WHERE outcome = '' ORDER BY id"_s,
        {}, [&](const QSqlQuery &query) {
            PaymentRow row;
            row.id = query.value(0).toLongLong();
            row.recordId = query.value(1).toLongLong();
            row.sequence = query.value(2).toInt();
            const auto status = statusFromProcessingCode(query.value(3).toString());
            row.seen = {status.value_or(PaymentSeen::Status::Paid), Decimal::fromString(query.value(4).toString()),
                dayFrom(query.value(6))};
            if (!status || !row.seen.amount.isValid())
                fault = u"payment %1"_s.arg(row.id);
            row.currency = query.value(5).toString();
            row.reference = query.value(7).toString();
            row.openedAt = momentFrom(query.value(8));
            rows.append(row);
            return fault.isEmpty();
        });
    if (done && !fault.isEmpty())
        return fail(damagedFile(m_database.path(), fault));
    return done ? Result<QList<PaymentRow>>(rows) : fail(done.error());
}

Result<ToldPayments> PaymentStore::told(qint64 recordId)
{
    ToldPayments told;
    const auto done =
        m_database.forEach(u"SELECT status, amount, outcome FROM payment WHERE document = ? ORDER BY sequence"_s,
            {recordId}, [&told](const QSqlQuery &query) {
                ++told.count;
                if (query.value(2).toString() != u"told")
                    return true;
                const Decimal amount = Decimal::fromString(query.value(1).toString());
                const bool isTakenBack =
                    statusFromProcessingCode(query.value(0).toString()) == PaymentSeen::Status::Reversed;
                told.total += isTakenBack ? amount.negated() : amount;
                return true;
            });
    return done ? Result<ToldPayments>(told) : fail(done.error());
}

Result<int> PaymentStore::toldAlike(const PaymentRow &row)
{
    int count = 0;
    const auto done = m_database.forEach(
        u"SELECT amount FROM payment WHERE document = ? AND status = ? AND clearing_date = ? AND outcome = 'told'"_s,
        {row.recordId, processingStatusCode(row.seen.status), dayValue(row.seen.clearingDate)},
        [&](const QSqlQuery &query) {
            count += Decimal::fromString(query.value(0).toString()) == row.seen.amount ? 1 : 0;
            return true;
        });
    return done ? Result<int>(count) : fail(done.error());
}

Result<QList<qint64>> PaymentStore::due(const Due &due, int limit)
{
    QList<qint64> ids;
    const auto done = m_database.forEach(
        u"SELECT d.id FROM document d LEFT JOIN payment_look l ON l.document = d.id "
        "WHERE d.state = 'confirmed' AND d.kind IN ('expense', 'invoice') AND coalesce(l.never, 0) = 0 "
        "AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.document = d.id AND p.outcome = '') "
        "AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.document = d.id AND p.status = 'CP' AND p.outcome = 'told' "
        "AND p.settled_at < ? AND NOT EXISTS (SELECT 1 FROM payment q WHERE q.document = d.id AND q.outcome = 'told' "
        "AND q.sequence > p.sequence)) "
        "AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.document = d.id AND p.outcome = 'refused' "
        "AND p.settled_at > ?) ORDER BY coalesce(l.looked_at, 0), d.id LIMIT ?"_s,
        {momentValue(due.paidBefore), momentValue(due.refusedAfter), limit}, [&ids](const QSqlQuery &query) {
            ids.append(query.value(0).toLongLong());
            return true;
        });
    return done ? Result<QList<qint64>>(ids) : fail(done.error());
}

Result<bool> PaymentStore::looked(qint64 recordId, const QString &note)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const auto before = m_database.firstRow(u"SELECT note FROM payment_look WHERE document = ?"_s, {recordId});
        if (!before)
            return fail(before.error());
        const QString text = note.isNull() ? u""_s : note;
        const auto stored =
            m_database.execute(u"INSERT INTO payment_look (document, looked_at, note) VALUES (?, ?, ?) ON CONFLICT "
                               "(document) DO UPDATE SET looked_at = excluded.looked_at, note = excluded.note"_s,
                {recordId, momentValue(m_database.now()), text});
        if (!stored)
            return fail(stored.error());
        return text != (before->isEmpty() ? QString() : before->first().toString()) && !text.isEmpty();
    });
}

Result<void> PaymentStore::restForEver(qint64 recordId)
{
    const auto stored = m_database.execute(u"INSERT INTO payment_look (document, looked_at, never) VALUES (?, ?, 1) "
                                           "ON CONFLICT (document) DO UPDATE SET never = 1"_s,
        {recordId, momentValue(m_database.now())});
    return stored ? Result<void>{} : fail(stored.error());
}

} // namespace Ledgerbridge::Store
