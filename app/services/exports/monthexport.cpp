// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthexport.h"

#include "audittrail.h"
#include "monthrows.h"
#include "readonlyworkspace.h"

#include <QCoreApplication>
#include <QDir>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

struct MonthExportText final
{
    Q_DECLARE_TR_FUNCTIONS(MonthExport)
};

QString verdict(const MonthReport &report)
{
    if (!report.askedSystems)
        return MonthExportText::tr("not compared with Concur and NAV");
    return report.tieOut.isClosed() ? MonthExportText::tr("every rest is zero") : MonthExportText::tr("not zero");
}

QString signedBy(const MonthReport &report)
{
    if (report.signOffs.isEmpty())
        return MonthExportText::tr("not signed off");
    const SignOff &last = report.signOffs.constLast();
    const QString word =
        MonthExportText::tr("by %1 on %2 (UTC)").arg(last.actor, last.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    return report.changedSinceSignOff ? MonthExportText::tr("%1; the figures have changed since then").arg(word) : word;
}

QList<Exports::ExportFact> facts(const MonthReport &report)
{
    return {{u"tieOut"_s, MonthExportText::tr("Tie-out"), verdict(report)},
        {u"ledger"_s, MonthExportText::tr("NAV's ledger"),
            MonthExportText::tr("%1 postings compared, %2 differences")
                .arg(report.postingsCompared)
                .arg(report.ledger.size())},
        {u"signedOff"_s, MonthExportText::tr("Signed off"), signedBy(report)}};
}

} // namespace

Result<Exports::ExportOutcome> exportMonth(const QString &folder, const MonthReport &report, const QString &actor,
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
    table.heading = {MonthExportText::tr("Reconciliation %1").arg(report.tieOut.period.toString()),
        companies.join(u", "_s), QDir::toNativeSeparators(folder), place.database().now(), actor, facts(report)};
    table.columns = monthColumns();
    table.chain = Exports::ChainHead{head->hash, head->id, head->entries};
    MonthRows rows(report);
    return Exports::writeTable(table, rows, target, progress);
}

} // namespace Ledgerbridge::Services
