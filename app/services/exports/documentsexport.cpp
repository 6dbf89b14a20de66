// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentsexport.h"

#include "audittrail.h"
#include "documentcolumns.h"
#include "documentlistrows.h"
#include "readonlyworkspace.h"
#include "readsnapshot.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

struct DocumentsExportWords final
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsExport)
};

Result<QList<Exports::ExportColumn>> columnsFor(const QStringList &keys)
{
    const QList<Exports::ExportColumn> all = documentColumns();
    if (keys.isEmpty())
        return all;
    QList<Exports::ExportColumn> chosen;
    for (const QString &key : keys) {
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&key](const Exports::ExportColumn &column) { return column.key == key; });
        if (found != all.cend()) {
            chosen.append(*found);
            continue;
        }
        QStringList known;
        for (const Exports::ExportColumn &column : all)
            known.append(column.key);
        return fail(ErrorCode::Usage,
            DocumentsExportWords::tr("There is no column \"%1\". There are: %2.").arg(key, known.join(u", "_s)));
    }
    return chosen;
}

QList<Exports::ExportFact> factsOf(const Store::DocumentFilter &filter)
{
    QStringList states;
    for (const RecordState state : filter.states)
        states.append(recordStateTitle(state));
    QList<Exports::ExportFact> facts{{u"states"_s, DocumentsExportWords::tr("Only in the state"), states.join(u", "_s)},
        {u"text"_s, DocumentsExportWords::tr("Only with these words"), filter.text},
        {u"assignedTo"_s, DocumentsExportWords::tr("Only looked after by"), filter.assignedTo},
        {u"reason"_s, DocumentsExportWords::tr("Only held because of"),
            filter.byReason ? reasonTitle(filter.reason) : QString()},
        {u"versions"_s, DocumentsExportWords::tr("Versions"),
            filter.currentOnly ? DocumentsExportWords::tr("without those that a newer one replaced") : QString()}};
    facts.removeIf([](const Exports::ExportFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

Exports::ExportTable tableFor(ReadOnlyWorkspace &place, const QString &folder, const DocumentsExport &order)
{
    QStringList companies;
    for (const Nav::Connection &connection : place.workspace().navConnections())
        companies.append(connection.companyName);
    Exports::ExportTable table;
    table.heading = {DocumentsExportWords::tr("Documents"), companies.join(u", "_s), QDir::toNativeSeparators(folder),
        place.database().now(), order.actor, factsOf(order.filter)};
    return table;
}

} // namespace

Result<Exports::ExportOutcome> exportDocuments(
    const QString &folder, const DocumentsExport &order, const Exports::ExportProgress &progress)
{
    auto columns = columnsFor(order.columns);
    if (!columns)
        return fail(columns.error());
    ReadOnlyWorkspace place(folder);
    if (auto opened = place.open(); !opened)
        return fail(opened.error());
    const auto snapshot = Store::ReadSnapshot::begin(place.database());
    if (!snapshot)
        return fail(snapshot.error());
    const auto head = Store::AuditTrail(place.database()).newest();
    if (!head)
        return fail(head.error());
    Exports::ExportTable table = tableFor(place, folder, order);
    table.columns = std::move(*columns);
    table.chain = Exports::ChainHead{head->hash, head->id, head->entries};
    // Sums need their currency beside them.
    if (table.columnOf(u"amount"_s) >= 0 && table.columnOf(u"currency"_s) >= 0)
        table.totals = {{u"amount"_s}, {u"currency"_s}};
    QStringList keys;
    for (const Exports::ExportColumn &column : std::as_const(table.columns))
        keys.append(column.key);
    DocumentListRows rows(place.database(), order.filter, keys);
    return Exports::writeTable(table, rows, order.target, progress);
}

} // namespace Ledgerbridge::Services
