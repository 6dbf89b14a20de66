// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlmappings.h"

#include "controlsettings.h"
#include "mappingstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 2000;

QString said(const char *text)
{
    return QCoreApplication::translate("Controls", text);
}

/// Every change before `until`, oldest first.
Result<QList<Store::MappingChange>> changesBefore(Store::MappingStore &store, const QDateTime &until)
{
    QList<Store::MappingChange> changes;
    qint64 before = 0;
    for (;;) {
        const auto page = store.history(before, pageSize);
        if (!page)
            return fail(page.error());
        std::copy_if(page->cbegin(), page->cend(), std::back_inserter(changes),
            [&until](const Store::MappingChange &change) { return change.at < until; });
        if (page->size() < pageSize)
            break;
        before = page->constLast().id;
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

/// The entries of the trail that tell of the book, in the order of its changes.
Result<QList<AuditEntry>> bookEntries(Store::Database &database, const QDateTime &until)
{
    auto entries = entriesBefore(database, u"mappingSet"_s, until);
    if (!entries)
        return fail(entries.error());
    const auto removed = entriesBefore(database, u"mappingRemoved"_s, until);
    if (!removed)
        return fail(removed.error());
    *entries += *removed;
    std::sort(entries->begin(), entries->end(),
        [](const AuditEntry &left, const AuditEntry &right) { return left.id < right.id; });
    return entries;
}

/// The history lies beside the chain; the entry of the trail seals what it says. An erased text seals nothing more.
bool agree(const Store::MappingChange &change, const AuditEntry &entry)
{
    const MappingRow &row = change.step.row();
    const QString action = change.step.after ? u"mappingSet"_s : u"mappingRemoved"_s;
    const bool isSaid = entry.text.isEmpty() || !change.step.after || entry.text.contains(change.step.after->target);
    return entry.action == action && entry.actor == change.actor && isSaid
        && entry.reference == toString(row.kind) + u':' + row.source;
}

QString rowText(const std::optional<MappingRow> &row)
{
    if (!row)
        return {};
    return row->note.isEmpty() ? row->target : u"%1 (%2)"_s.arg(row->target, row->note);
}

void compare(const QList<Store::MappingChange> &changes, const QList<AuditEntry> &entries, ControlsReport &report)
{
    for (qsizetype i = 0; i < std::max(changes.size(), entries.size()); ++i) {
        if (i < changes.size() && i < entries.size() && agree(changes.at(i), entries.at(i)))
            continue;
        report.notices.append(i < entries.size()
                ? said(
                    QT_TRANSLATE_NOOP("Controls",
                        "The history of the mappings does not agree with entry %1 of the trail: somebody changed one "
                        "of the two outside of this program. The mappings below may not be those that stood."))
                      .arg(entries.at(i).id)
                : said(QT_TRANSLATE_NOOP("Controls",
                    "The history of the mappings has changes that the trail does not know. The mappings below may not "
                    "be "
                    "those that stood.")));
        return;
    }
}

} // namespace

Result<void> readControlMappings(Store::Database &database, ControlsReport &report)
{
    Store::MappingStore store(database);
    const auto changes = changesBefore(store, report.until);
    if (!changes)
        return fail(changes.error());
    const auto entries = bookEntries(database, report.until);
    if (!entries)
        return fail(entries.error());
    compare(*changes, *entries, report);
    QHash<QString, ControlTrace> last;
    for (qsizetype i = 0; i < changes->size(); ++i) {
        const Store::MappingChange &change = changes->at(i);
        const ControlTrace trace{change.actor, change.at, i < entries->size() ? entries->at(i).id : 0};
        last.insert(mappingKey(change.step.row()), trace);
        if (report.since.isValid() && change.at >= report.since)
            report.changes.append({ControlChange::Kind::Mapping,
                toString(change.step.row().kind) + u' ' + mappingRowName(change.step.row()),
                rowText(change.step.before), rowText(change.step.after), trace});
    }
    const auto rows = store.rowsAt(changes->isEmpty() ? 0 : changes->constLast().batch);
    if (!rows)
        return fail(rows.error());
    for (const MappingRow &row : *rows)
        report.mappings.append({row, last.value(mappingKey(row))});
    return {};
}

} // namespace Ledgerbridge::Services
