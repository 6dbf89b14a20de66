// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replayqueue.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

const QString topicCondition = u"coalesce(document, 0) = ? AND subject = ? AND call = ?"_s;

QVariantList topicValues(const ReplayTopic &topic, ReplayCall call)
{
    return {topic.recordId, topic.subject(), toString(call)};
}

QVariant documentValue(const ReplayTopic &topic)
{
    return topic.recordId == 0 ? QVariant() : QVariant(topic.recordId);
}

} // namespace

ReplayQueue::ReplayQueue(Database &database)
    : m_database(database)
{
}

Result<void> ReplayQueue::note(const ReplayTopic &topic, AuditEntry audit)
{
    AuditTrail trail(m_database);
    if (topic.recordId != 0)
        return trail.appendAbout(topic.recordId, std::move(audit));
    const auto noted = trail.append(std::move(audit));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<QDateTime> ReplayQueue::keep(const ReplayFailure &failure, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<QDateTime> {
        const auto before = find(failure.topic, failure.call);
        if (!before)
            return fail(before.error());
        const QDateTime now = m_database.now();
        const bool isDocument = failure.topic.recordId != 0;
        const bool goesOn = *before && (isDocument || (*before)->fingerprint == failure.fingerprint);
        const int attempts = (goesOn ? (*before)->attempts : 0) + 1;
        const auto random = quint8(m_database.randomBytes(1).front());
        const QDateTime next = now.addSecs(replayPause(attempts, failure.needsPerson, random, failure.asked).count());
        if (auto noted = note(failure.topic, std::move(audit)); !noted)
            return fail(noted.error());
        const auto kept = m_database.execute(
            u"INSERT INTO replay (document, subject, call, attempts, first_failed_at, last_failed_at, next_at, "
            "needs_person, fingerprint, code, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (coalesce(document, 0), subject, call) DO UPDATE SET "
            "attempts = excluded.attempts, last_failed_at = excluded.last_failed_at, next_at = excluded.next_at, "
            "needs_person = excluded.needs_person, code = excluded.code, error = excluded.error, "
            "fingerprint = CASE WHEN excluded.subject = '' THEN fingerprint ELSE excluded.fingerprint END"_s,
            {documentValue(failure.topic), failure.topic.subject(), toString(failure.call), attempts, momentValue(now),
                momentValue(now), momentValue(next), int(failure.needsPerson), failure.fingerprint, failure.code,
                failure.error});
        return kept ? Result<QDateTime>(next) : fail(kept.error());
    });
}

Result<void> ReplayQueue::remove(const ReplayTopic &topic, ReplayCall call, AuditEntry audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto removed =
            m_database.execute(u"DELETE FROM replay WHERE "_s + topicCondition, topicValues(topic, call));
        if (!removed)
            return fail(removed.error());
        return *removed > 0 ? note(topic, std::move(audit)) : Result<void>{};
    });
}

Result<QList<ReplayEntry>> ReplayQueue::read(const QString &condition, const QVariantList &values, int most)
{
    QList<ReplayEntry> entries;
    const auto done = m_database.forEach(
        u"SELECT r.id, coalesce(r.document, 0), d.document_id, d.fis_id, d.kind, r.call, r.attempts, "
        u"r.first_failed_at, "
        "r.last_failed_at, r.next_at, r.needs_person, r.fingerprint, r.code, r.error, r.subject FROM replay r "
        "LEFT JOIN document d ON d.id = r.document WHERE %1 ORDER BY r.first_failed_at, r.id"_s.arg(condition)
            + (most > 0 ? u" LIMIT %1"_s.arg(most) : QString()),
        values, [&entries](const QSqlQuery &row) {
            ReplayEntry entry;
            entry.id = row.value(0).toLongLong();
            entry.topic.recordId = row.value(1).toLongLong();
            entry.documentId = row.value(2).toString();
            entry.fisId = row.value(3).toString();
            entry.kind = documentKindFromString(row.value(4).toString()).value_or(DocumentKind::Expense);
            entry.call = replayCallFromString(row.value(5).toString()).value_or(ReplayCall::ConfirmPosting);
            entry.attempts = row.value(6).toInt();
            entry.firstFailedAt = momentFrom(row.value(7));
            entry.lastFailedAt = momentFrom(row.value(8));
            entry.nextAt = momentFrom(row.value(9));
            entry.needsPerson = row.value(10).toInt() != 0;
            entry.fingerprint = row.value(11).toString();
            entry.code = row.value(12).toInt();
            entry.error = row.value(13).toString();
            const bool isListItem = entry.call == ReplayCall::ProvideListItem;
            (isListItem ? entry.topic.listItem : entry.topic.vendor) = row.value(14).toString();
            entries.append(entry);
            return true;
        });
    return done ? Result<QList<ReplayEntry>>(entries) : fail(done.error());
}

Result<QList<ReplayEntry>> ReplayQueue::list(int most)
{
    return read(u"1"_s, {}, most);
}

Result<std::optional<ReplayEntry>> ReplayQueue::find(const ReplayTopic &topic, ReplayCall call)
{
    // Asked for each document that is acknowledged or confirmed; hardly any waits.
    const auto known = m_database.firstRow(u"SELECT 1 FROM replay WHERE "_s + topicCondition, topicValues(topic, call));
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return std::optional<ReplayEntry>();
    const auto entries = read(topicCondition, topicValues(topic, call));
    if (!entries)
        return fail(entries.error());
    return entries->isEmpty() ? std::optional<ReplayEntry>() : entries->first();
}

Result<ReplayFigures> ReplayQueue::figures()
{
    const auto row =
        m_database.firstRow(u"SELECT count(*), coalesce(sum(needs_person), 0), min(next_at) FROM replay"_s);
    if (!row)
        return fail(row.error());
    return ReplayFigures{row->at(0).toInt(), row->at(1).toInt(), momentFrom(row->at(2))};
}

} // namespace Ledgerbridge::Store
