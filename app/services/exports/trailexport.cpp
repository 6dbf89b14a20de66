// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailexport.h"

#include "readonlyworkspace.h"
#include "trailcolumns.h"
#include "trailrows.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TrailExport", source);
}

QString moment(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

QList<Exports::ExportFact> filterFacts(const Store::AuditFilter &filter)
{
    QList<Exports::ExportFact> facts{
        {u"document"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Only document")), filter.documentId},
        {u"text"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Only with these words")), filter.text},
        {u"actor"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Only done by")),
            filter.actor.isEmpty() && filter.peopleOnly ? text(QT_TRANSLATE_NOOP("TrailExport", "people"))
                                                        : filter.actor},
        {u"action"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Only this action")), filter.action},
        {u"reference"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Only with the reference")), filter.reference},
        {u"currency"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Only in the currency")), filter.currency},
        {u"amountFrom"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Amounts from")), filter.amountFrom.toAmount()},
        {u"amountTo"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Amounts up to")), filter.amountTo.toAmount()},
        {u"since"_s, text(QT_TRANSLATE_NOOP("TrailExport", "From (UTC)")), moment(filter.since)},
        {u"until"_s, text(QT_TRANSLATE_NOOP("TrailExport", "Before (UTC)")), moment(filter.until)}};
    facts.removeIf([](const Exports::ExportFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

Result<QList<Exports::ExportColumn>> chosenColumns(const TrailExport &order)
{
    const QList<Exports::ExportColumn> all = trailColumns();
    QStringList known;
    QList<Exports::ExportColumn> chosen;
    for (const QString &key : order.columns.isEmpty() ? usualTrailColumns(order.target) : order.columns) {
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&key](const Exports::ExportColumn &column) { return column.key == key; });
        if (found == all.cend()) {
            for (const Exports::ExportColumn &column : all)
                known.append(column.key);
            return fail(ErrorCode::Usage,
                text(QT_TRANSLATE_NOOP("TrailExport", "There is no column \"%1\". There are: %2."))
                    .arg(key, known.join(u", "_s)));
        }
        chosen.append(*found);
    }
    return chosen;
}

Exports::ExportTable tableOf(
    Workspace &workspace, const TrailExport &order, const Store::AuditTrail::Head &head, const QDateTime &now)
{
    Exports::ExportTable table;
    QStringList companies;
    for (const Nav::Connection &connection : workspace.navConnections())
        companies.append(connection.companyName);
    table.heading = {text(QT_TRANSLATE_NOOP("TrailExport", "Trail")), companies.join(u", "_s),
        QDir::toNativeSeparators(workspace.folder()), now, order.actor, filterFacts(order.filter)};
    // One document passes through several steps with the same amount: only sums of one step mean something.
    table.totals = {{u"amount"_s}, {u"action"_s, u"currency"_s}};
    table.chain = Exports::ChainHead{head.hash, head.id, head.entries};
    return table;
}

} // namespace

Result<Exports::ExportOutcome> exportTrail(
    const QString &folder, const TrailExport &order, const Exports::ExportProgress &progress)
{
    auto columns = chosenColumns(order);
    if (!columns)
        return fail(columns.error());
    ReadOnlyWorkspace place(folder);
    if (auto opened = place.open(); !opened)
        return fail(opened.error());
    const auto head = Store::AuditTrail(place.database()).newest();
    if (!head)
        return fail(head.error());
    Exports::ExportTable table = tableOf(place.workspace(), order, *head, place.database().now());
    table.columns = std::move(*columns);
    QStringList keys;
    for (const Exports::ExportColumn &column : std::as_const(table.columns))
        keys.append(column.key);
    TrailRows rows(place.database(), order.filter, keys, *head);
    return Exports::writeTable(table, rows, order.target, progress);
}

} // namespace Ledgerbridge::Services
