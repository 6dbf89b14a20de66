// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "summarytext.h"

#include "exitstatus.h"
#include "jsonvalues.h"
#include "texttable.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SummaryText", source);
}

void addDimensions(TextTable &table, const ExchangeCounts &dimensions, bool dryRun)
{
    const auto add = [&table](const QString &name, int count) {
        if (count > 0)
            table.add({name, QString::number(count)});
    };
    add(dryRun ? text(QT_TRANSLATE_NOOP("SummaryText", "dimension values that would go to Concur"))
               : text(QT_TRANSLATE_NOOP("SummaryText", "dimension values brought to Concur")),
        dimensions.toConcur);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "dimension values made in NAV")), dimensions.toNav);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "dimension values proposed for NAV")), dimensions.proposed);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "dimension values that differ")), dimensions.conflicts);
}

QString countsTable(
    const RunCounts &counts, const ExchangeCounts &vendors, const ExchangeCounts &dimensions, bool dryRun)
{
    TextTable table({text(QT_TRANSLATE_NOOP("SummaryText", "Documents")), u">"_s});
    const auto add = [&table](const QString &name, int count) {
        if (count > 0)
            table.add({name, QString::number(count)});
    };
    add(text(QT_TRANSLATE_NOOP("SummaryText", "fetched from Concur")), counts.fetched);
    add(dryRun ? text(QT_TRANSLATE_NOOP("SummaryText", "would be posted"))
               : text(QT_TRANSLATE_NOOP("SummaryText", "posted in NAV")),
        counts.posted);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "found posted already")), counts.alreadyPosted);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "left as drafts in NAV")), counts.drafted);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "sent back to Concur")), counts.sentBack);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "awaiting approval")), counts.awaitingApproval);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "changed after posting")), counts.changedAfterPosting);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "held")), counts.held);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "in doubt")), counts.inDoubt);
    add(text(QT_TRANSLATE_NOOP("SummaryText", "left for the next run")), counts.failed);
    if (vendors.toConcur > 0)
        table.add({dryRun ? text(QT_TRANSLATE_NOOP("SummaryText", "vendors that would go to Concur"))
                          : text(QT_TRANSLATE_NOOP("SummaryText", "vendors brought to Concur")),
            QString::number(vendors.toConcur)});
    if (vendors.conflicts > 0)
        table.add({text(QT_TRANSLATE_NOOP("SummaryText", "vendors that differ")), QString::number(vendors.conflicts)});
    addDimensions(table, dimensions, dryRun);
    return table.isEmpty() ? text(QT_TRANSLATE_NOOP("SummaryText", "There was nothing to do.")) + u'\n'
                           : table.toString();
}

QString totalsTable(const QList<RunTotal> &totals)
{
    if (totals.isEmpty())
        return {};
    TextTable table({text(QT_TRANSLATE_NOOP("SummaryText", "Company")),
        text(QT_TRANSLATE_NOOP("SummaryText", "Currency")), u'>' + text(QT_TRANSLATE_NOOP("SummaryText", "Amount"))});
    for (const RunTotal &total : totals)
        table.add({total.company, total.currency, total.amount.toAmount()});
    return u'\n' + table.toString();
}

} // namespace

QString replayText(const ReplayFigures &replay)
{
    if (replay.waiting == 0)
        return {};
    return u'\n'
        + QCoreApplication::translate("SummaryText",
            "%n call(s) to Concur wait to be made again, the first at %1. See them with \"replay list\".", nullptr,
            replay.waiting)
              .arg(replay.nextAt.toUTC().toString(Qt::ISODate))
        + u'\n';
}

QString heldTable(const QList<HeldDocument> &held)
{
    if (held.isEmpty())
        return {};
    QMap<QString, int> documents;
    QMap<QString, ReasonCode> codes;
    for (const HeldDocument &document : held) {
        QStringList counted;
        for (const Reason &reason : document.reasons) {
            const QString name = toString(reason.code);
            codes.insert(name, reason.code);
            if (!counted.contains(name))
                ++documents[name];
            counted.append(name);
        }
    }
    QStringList names = documents.keys();
    std::stable_sort(names.begin(), names.end(),
        [&documents](const QString &a, const QString &b) { return documents[a] > documents[b]; });
    TextTable table({text(QT_TRANSLATE_NOOP("SummaryText", "Held because")),
        u'>' + text(QT_TRANSLATE_NOOP("SummaryText", "Documents")),
        text(QT_TRANSLATE_NOOP("SummaryText", "Who can fix it"))});
    for (const QString &name : std::as_const(names))
        table.add({reasonTitle(codes[name]), QString::number(documents[name]), reasonRemedy(codes[name])});
    return u'\n' + table.toString();
}

QString summaryText(const RunSummary &summary)
{
    QString result;
    if (summary.dryRun)
        result += text(QT_TRANSLATE_NOOP("SummaryText", "Dry run: nothing was written in Concur or NAV.")) + u"\n\n"_s;
    result += countsTable(summary.documents, summary.vendors, summary.dimensions, summary.dryRun)
        + totalsTable(summary.totals) + heldTable(summary.held);
    result += replayText(summary.replay);
    if (summary.cancelled)
        result += u'\n'
            + text(QT_TRANSLATE_NOOP(
                "SummaryText", "The run was stopped before its end. The next one goes on where it stopped."))
            + u'\n';
    if (exitFor(summary) == NeedsPerson)
        result += u'\n'
            + text(QT_TRANSLATE_NOOP("SummaryText", "Some documents need a person; see them with \"queue list\"."))
            + u'\n';
    return result;
}

QString troubleText(const RunSummary &summary)
{
    QString result;
    if (!summary.notices.isEmpty())
        result = text(QT_TRANSLATE_NOOP("SummaryText", "This needs a person:")) + u'\n';
    for (const QString &notice : summary.notices)
        result += u"- "_s + notice + u'\n';
    if (!summary.problems.isEmpty())
        result += text(QT_TRANSLATE_NOOP("SummaryText", "Not everything could be done:")) + u'\n';
    for (const QString &problem : summary.problems)
        result += u"- "_s + problem + u'\n';
    return result;
}

int exitFor(const RunSummary &summary)
{
    const RunCounts &counts = summary.documents;
    int code = Done;
    if (counts.held > 0 || counts.inDoubt > 0 || counts.awaitingApproval > 0 || counts.changedAfterPosting > 0
        || summary.replay.needPerson > 0 || summary.vendors.conflicts > 0 || summary.dimensions.conflicts > 0
        || summary.dimensions.proposed > 0 || !summary.notices.isEmpty())
        code = NeedsPerson;
    if (summary.cancelled || !summary.problems.isEmpty())
        code = worseExit(code, Failed);
    if (summary.failure)
        code = worseExit(code, exitCode(summary.failure->code));
    return code;
}

QString progressText(const RunProgress &progress)
{
    const QString phase = runPhaseTitle(progress.phase);
    if (progress.total > 0)
        return u"%1 %2/%3"_s.arg(phase).arg(progress.done).arg(progress.total);
    return progress.done > 0 ? u"%1 %2"_s.arg(phase).arg(progress.done) : phase;
}

} // namespace Ledgerbridge::Cli
