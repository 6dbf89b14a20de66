// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailreading.h"

#include "audittrail.h"
#include "documentstore.h"
#include "exchangestore.h"
#include "recordstate.h"
#include "runstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// Of a document's life, as much as anybody scrolls through.
constexpr int shownEntries = 500;
constexpr int shownExchanges = 100;
/// What was exchanged so shortly before and after an entry has to do with it.
constexpr qint64 seconds = 10;
constexpr int mostHits = 12;

Result<QList<ExchangeRow>> exchangesAround(Store::Database &database, const AuditEntry &entry)
{
    Store::ExchangeStore store(database);
    // The nearest on either side, where there are many.
    Store::ExchangeFilter before;
    before.since = entry.at.addSecs(-seconds);
    before.until = entry.at;
    before.limit = shownExchanges;
    Store::ExchangeFilter after = before;
    after.since = entry.at;
    after.until = entry.at.addSecs(seconds);
    after.oldestFirst = true;
    auto rows = store.list(before);
    const auto later = store.list(after);
    if (!rows || !later)
        return rows ? later : rows;
    *rows += *later;
    Store::ExchangeFilter about;
    about.documentId = entry.documentId;
    about.limit = shownExchanges;
    const auto more = entry.documentId.isEmpty() ? Result<QList<ExchangeRow>>(QList<ExchangeRow>()) : store.list(about);
    if (!more)
        return more;
    for (const ExchangeRow &row : *more)
        if (row.at < before.since || row.at >= after.until)
            rows->append(row);
    // Another document's own exchanges are not this one's.
    rows->removeIf(
        [&entry](const ExchangeRow &row) { return !row.documentId.isEmpty() && row.documentId != entry.documentId; });
    return rows;
}

bool isWhole(const Record &record, const QString &number)
{
    for (const QString &name : {record.documentId, record.fisId, record.number, record.navNumber})
        if (name.compare(number, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

NumberHit documentHit(const Record &record)
{
    NumberHit hit;
    hit.target = record.commandName();
    hit.title = record.title.isEmpty() ? record.commandName() : record.title;
    QStringList parts{record.commandName()};
    if (!record.number.isEmpty() && record.number != record.documentId)
        parts.append(record.number);
    if (!record.navNumber.isEmpty())
        parts.append(record.navNumber);
    parts.append(recordStateTitle(record.state));
    hit.detail = parts.join(u" · "_s);
    return hit;
}

Result<QList<NumberHit>> documentHits(Store::Database &database, const QString &number)
{
    Store::DocumentFilter filter;
    filter.text = number;
    filter.newestFirst = true;
    filter.limit = 50;
    auto records = Store::DocumentStore(database).list(filter);
    if (!records)
        return fail(records.error());
    std::stable_partition(
        records->begin(), records->end(), [&number](const Record &record) { return isWhole(record, number); });
    QList<NumberHit> hits;
    for (const Record &record : std::as_const(*records))
        if (hits.size() < mostHits)
            hits.append(documentHit(record));
    return hits;
}

Result<void> addRun(Store::Database &database, const QString &number, QList<NumberHit> &hits)
{
    const auto run = Store::RunStore(database).begunAt(number);
    if (!run)
        return fail(run.error());
    if (run->isValid())
        hits.append({NumberHit::Kind::Run, number, QCoreApplication::translate("FindNumber", "Run %1").arg(number),
            QLocale().toString(run->toLocalTime(), QLocale::ShortFormat)});
    return {};
}

Result<void> addTrail(Store::Database &database, const QString &number, QList<NumberHit> &hits)
{
    Store::AuditFilter filter;
    filter.text = number;
    filter.limit = 1;
    const auto newest = Store::AuditTrail(database).list(filter);
    if (!newest)
        return fail(newest.error());
    if (!newest->isEmpty())
        hits.append({NumberHit::Kind::Trail, number,
            QCoreApplication::translate("FindNumber", "Entries of the trail with “%1”").arg(number),
            newest->first().text.section(u'\n', 0, 0).left(80)});
    return {};
}

} // namespace

Store::AuditFilter auditFilter(const AuditListQuery &query)
{
    Store::AuditFilter filter;
    filter.text = query.text;
    filter.documentId = query.documentId;
    filter.actor = query.actor;
    filter.action = query.action;
    filter.peopleOnly = query.peopleOnly;
    filter.currency = query.currency;
    filter.reference = query.reference;
    filter.amountFrom = query.amountFrom;
    filter.amountTo = query.amountTo;
    filter.since = query.since;
    filter.until = query.until;
    filter.after = query.afterId;
    filter.limit = query.limit;
    return filter;
}

Result<TrailTimeLine> trailTimeLine(Store::Database &database, const AuditEntry &entry)
{
    TrailTimeLine line;
    line.entry = entry;
    if (!entry.documentId.isEmpty() || !entry.reference.isEmpty()) {
        Store::AuditFilter filter;
        filter.documentId = entry.documentId;
        filter.reference = entry.documentId.isEmpty() ? entry.reference : QString();
        filter.oldestFirst = true;
        filter.limit = shownEntries;
        const auto entries = Store::AuditTrail(database).list(filter);
        if (!entries)
            return fail(entries.error());
        line.entries = *entries;
        line.more = entries->size() == shownEntries;
    } else {
        line.entries = {entry};
    }
    // What a run says of itself bears its id, also when it is just over.
    const auto own = Store::RunStore(database).begunAt(entry.reference);
    const auto run =
        own && own->isValid() ? Result<QString>(entry.reference) : Store::RunStore(database).runIdAt(entry.at);
    const auto exchanges = exchangesAround(database, entry);
    if (!run || !exchanges)
        return fail(!run ? run.error() : exchanges.error());
    line.runId = *run;
    line.exchanges = *exchanges;
    std::sort(line.exchanges.begin(), line.exchanges.end(),
        [](const ExchangeRow &left, const ExchangeRow &right) { return left.id < right.id; });
    return line;
}

Result<QList<NumberHit>> findNumber(Store::Database &database, const QString &number)
{
    const QString wanted = number.simplified();
    if (wanted.isEmpty())
        return QList<NumberHit>();
    auto hits = documentHits(database, wanted);
    if (!hits)
        return hits;
    if (const auto added = addRun(database, wanted, *hits); !added)
        return fail(added.error());
    if (const auto added = addTrail(database, wanted, *hits); !added)
        return fail(added.error());
    return hits;
}

} // namespace Ledgerbridge::Services
