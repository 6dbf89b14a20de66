// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptionupkeep.h"

#include "upkeepledger.h"

namespace Ledgerbridge::Webhooks {

using namespace Qt::StringLiterals;

QString concurEndpoint(const QString &publicUrl, const QByteArray &token)
{
    return publicUrl + u'/' + QString::fromLatin1(token) + "/concur"_L1;
}

QString navEndpoint(const QString &publicUrl, const QByteArray &token)
{
    return publicUrl + u'/' + QString::fromLatin1(token) + "/nav"_L1;
}

QCoro::Task<Result<UpkeepOutcome>> keepSubscriptions(UpkeepSetup setup)
{
    UpkeepOutcome outcome;
    UpkeepLedger ledger(setup, outcome);
    const Result<void> read = ledger.read();
    if (!read)
        co_return fail(read.error());
    if (setup.concur)
        co_await keepConcurEvents(setup, &ledger, &outcome);
    co_await keepNavSubscriptions(setup, &ledger);
    if (!ledger.written())
        co_return fail(ledger.written().error());
    co_return outcome;
}

} // namespace Ledgerbridge::Webhooks
