// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthverdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ledgerbridge::Ui {

namespace {

struct VerdictText final
{
    Q_DECLARE_TR_FUNCTIONS(MonthVerdict)
};

QString signedSentence(const MonthReport &report)
{
    const SignOff &last = report.signOffs.constLast();
    return VerdictText::tr("Signed off by %1 on %2.")
        .arg(last.actor, QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat));
}

MonthVerdict compared(const MonthReport &report)
{
    if (!report.tieOut.isClosed())
        return {Tone::Bad, VerdictText::tr("not zero"),
            VerdictText::tr(
                "What Concur has approved is not what stands here. Each amount left over is listed below.")};
    if (!report.ledger.isEmpty())
        return {Tone::Bad, VerdictText::tr("NAV differs"),
            VerdictText::tr("Every rest is zero, but NAV's ledger does not show what was posted: %n place(s).", nullptr,
                int(report.ledger.size()))};
    if (!report.notices.isEmpty())
        return {Tone::Held, VerdictText::tr("not complete"),
            VerdictText::tr("Every rest is zero, but not everything could be looked at:")};
    return {Tone::Ok, VerdictText::tr("zero"),
        VerdictText::tr(
            "Every rest is zero, and NAV's ledger shows what was posted: %n posting(s) compared line by line.", nullptr,
            report.postingsCompared)};
}

} // namespace

MonthVerdict monthVerdict(const MonthReport &report)
{
    MonthVerdict verdict = report.askedSystems
        ? compared(report)
        : MonthVerdict{Tone::Nothing, VerdictText::tr("not compared"),
            VerdictText::tr("The workspace's own figures. Compare them with Concur and NAV before the month is signed "
                            "off.")};
    if (report.changedSinceSignOff) {
        verdict.tone = Tone::Bad;
        verdict.word = VerdictText::tr("changed since");
        verdict.sentence = signedSentence(report) + u' '
            + VerdictText::tr("The figures have changed since then: sign it off anew.") + u' ' + verdict.sentence;
    } else if (!report.signOffs.isEmpty()) {
        if (!report.askedSystems) {
            verdict.tone = Tone::Ok;
            verdict.word = VerdictText::tr("signed off");
        }
        verdict.sentence = signedSentence(report) + u' ' + verdict.sentence;
    }
    return verdict;
}

} // namespace Ledgerbridge::Ui
