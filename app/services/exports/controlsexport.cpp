// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsexport.h"

#include "audittrail.h"
#include "controlsrows.h"
#include "readonlyworkspace.h"

#include <QCoreApplication>
#include <QDir>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

struct ControlsExportWords final
{
    Q_DECLARE_TR_FUNCTIONS(ControlsExport)
};

QString utc(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QList<Exports::ExportFact> factsOf(const ControlsReport &report)
{
    QList<Exports::ExportFact> facts{{u"before"_s, ControlsExportWords::tr("As of (UTC)"), utc(report.until)}};
    if (report.since.isValid())
        facts.append({u"since"_s, ControlsExportWords::tr("Changes from (UTC)"), utc(report.since)});
    if (report.lastEntry > 0)
        facts.append({u"lastEntry"_s, ControlsExportWords::tr("Last entry then"),
            ControlsExportWords::tr("%1, hash %2")
                .arg(QString::number(report.lastEntry), QString::fromLatin1(report.lastHash.toHex()))});
    return facts;
}

} // namespace

Result<Exports::ExportOutcome> exportControls(const QString &folder, const ControlsReport &report, const QString &actor,
    const Exports::ExportTarget &target, const Exports::ExportProgress &progress)
{
    ReadOnlyWorkspace place(folder);
    if (auto opened = place.open(); !opened)
        return fail(opened.error());
    const auto head = Store::AuditTrail(place.database()).newest();
    if (!head)
        return fail(head.error());
    QStringList companies;
    for (const Nav::Connection &connection : place.workspace().navConnections())
        companies.append(connection.companyName);
    Exports::ExportTable table;
    table.heading = {ControlsExportWords::tr("Settings, mappings and rights"), companies.join(u", "_s),
        QDir::toNativeSeparators(folder), place.database().now(), actor, factsOf(report)};
    table.columns = controlsColumns();
    table.chain = Exports::ChainHead{head->hash, head->id, head->entries};
    ControlsRows rows(report);
    return Exports::writeTable(table, rows, target, progress);
}

} // namespace Ledgerbridge::Services
