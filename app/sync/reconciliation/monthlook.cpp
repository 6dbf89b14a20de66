// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthlook.h"

#include "audittrail.h"
#include "concurlook.h"
#include "httpclient.h"
#include "ledgerlook.h"
#include "monthlists.h"
#include "monthrecords.h"
#include "runtext.h"
#include "signoffstore.h"

namespace Ledgerbridge::Sync {

namespace {

Result<void> addTrail(Run &run, MonthReport &report)
{
    Store::AuditTrail trail(*run.setup.database);
    const auto head = trail.head();
    const auto entries = trail.count();
    if (!head || !entries)
        return fail(head ? entries.error() : head.error());
    report.head = QString::fromLatin1(head->toHex());
    report.entries = *entries;
    report.madeAt = run.now();
    const auto signOffs = Store::SignOffStore(*run.setup.database).of(report.tieOut.period);
    if (!signOffs)
        return fail(signOffs.error());
    report.signOffs = *signOffs;
    report.changedSinceSignOff = !signOffs->isEmpty() && signOffs->constLast().figures != signedFigures(report.tieOut);
    return {};
}

/// Everything that the workspace and `concur` say of the month.
Result<MonthReport> reportOf(Run &run, Period period, const ConcurLook &concur)
{
    const auto documents = readMonth(run, period);
    if (!documents)
        return fail(documents.error());
    MonthReport report;
    report.tieOut = tieOut({period, *documents, concur.listed, concur.queues});
    report.notices = concur.notices;
    const auto unsorted = run.documents.withoutApprovalDay(1);
    if (!unsorted)
        return fail(unsorted.error());
    if (!unsorted->isEmpty())
        report.notices.append(RunText::tr("Documents from before this version are in no month yet, so figures may lack "
                                          "them. Comparing with Concur and NAV sorts them in."));
    for (const auto add : {&addCutOff, &addAgeing, &addNotable})
        if (const auto added = add(run, *documents, report); !added)
            return fail(added.error());
    if (const auto added = addTrail(run, report); !added)
        return fail(added.error());
    return report;
}

} // namespace

MonthLook::MonthLook(EngineSetup setup)
    : m_setup(std::move(setup))
{
}

MonthLook::~MonthLook() = default;

void MonthLook::cancel()
{
    if (m_current)
        m_current->cancelRequested = true;
    if (m_setup.concurHttp)
        m_setup.concurHttp->abort();
    for (HttpClient *client : std::as_const(m_setup.navHttp))
        client->abort();
}

Result<MonthReport> MonthLook::lookHere(Period period)
{
    Run run(m_setup, {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    return reportOf(run, period, {});
}

QCoro::Task<Result<MonthReport>> MonthLook::look(Period period, std::function<void(const RunProgress &)> onProgress)
{
    Run run(m_setup, {});
    run.onProgress = onProgress;
    if (const auto taken = run.takeLease(Run::leaseName()); !taken)
        co_return fail(taken.error());
    if (const auto loaded = run.loadSurroundings(); !loaded) {
        run.releaseLease(Run::leaseName());
        co_return fail(loaded.error());
    }
    m_current = &run;
    run.report(RunProgress::Phase::Fetch);
    const auto concur = co_await lookAtConcur(&run, period);
    Result<MonthReport> report = concur ? reportOf(run, period, *concur) : fail(concur.error());
    if (report) {
        report->askedSystems = true;
        run.report(RunProgress::Phase::Verify);
        MonthReport *filled = &*report;
        const auto ledger = co_await lookAtLedger(&run, period, filled);
        if (!ledger)
            report = fail(ledger.error());
    }
    m_current = nullptr;
    run.releaseLease(Run::leaseName());
    co_return report;
}

Result<SignOff> signOff(
    Store::Database &database, const MonthReport &report, const QString &actor, const QString &remark)
{
    if (!report.askedSystems)
        return fail(ErrorCode::InvalidInput,
            RunText::tr("%1 cannot be signed off on the workspace's word alone. Compare it with Concur and NAV first.")
                .arg(report.tieOut.period.toString()));
    if ((!report.isClean() || !report.notices.isEmpty()) && remark.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
            RunText::tr(
                "%1 has a rest, a difference in NAV, or could not be looked at as a whole. Settle that first, or "
                "say why it is right nevertheless; the words stand in the trail.")
                .arg(report.tieOut.period.toString()));
    SignOff word;
    word.period = report.tieOut.period;
    word.actor = actor;
    word.remark = remark.trimmed();
    word.figures = signedFigures(report.tieOut);
    return Store::SignOffStore(database).add(word);
}

} // namespace Ledgerbridge::Sync
