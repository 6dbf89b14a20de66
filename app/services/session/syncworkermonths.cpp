// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthlook.h"
#include "syncworker.h"

namespace Ledgerbridge::Services {

namespace {

QString monthSentence(const MonthReport &report)
{
    const QString month = report.tieOut.period.toString();
    if (!report.tieOut.isClosed())
        return SyncWorker::tr("%1 does not come to zero; what is left over is listed.").arg(month);
    if (!report.ledger.isEmpty())
        return SyncWorker::tr("%1 comes to zero, but NAV's ledger differs in %2 place(s).")
            .arg(month)
            .arg(report.ledger.size());
    return SyncWorker::tr("%1 comes to zero. Postings compared with NAV: %2.").arg(month).arg(report.postingsCompared);
}

} // namespace

void SyncWorker::compareMonth(quint64 ticket, const Period &period)
{
    if (begin(ticket)) {
        // The task keeps itself alive until it ends; end() tells.
        [[maybe_unused]] const auto task = compareMonthTask(ticket, period);
    }
}

QCoro::Task<void> SyncWorker::compareMonthTask(quint64 ticket, Period period)
{
    const auto live = systems();
    if (!live) {
        end(ticket, {live.error(), live.error().message, {}});
        co_return;
    }
    m_month = std::make_unique<Sync::MonthLook>((*live)->engineSetup());
    const std::function<void(const RunProgress &)> progress = [this](const RunProgress &at) { Q_EMIT progressed(at); };
    const Result<MonthReport> report = co_await m_month->look(period, progress);
    m_month.reset();
    if (!report) {
        end(ticket, {report.error(), report.error().message, {}});
        co_return;
    }
    Q_EMIT monthReady(*report);
    end(ticket, {{}, monthSentence(*report), {}});
}

} // namespace Ledgerbridge::Services
