// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runsummaryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

struct CountName
{
    const char *name;
    int RunCounts::*count;
};

constexpr std::array countNames{
    CountName{"fetched", &RunCounts::fetched},
    CountName{"posted", &RunCounts::posted},
    CountName{"alreadyPosted", &RunCounts::alreadyPosted},
    CountName{"drafted", &RunCounts::drafted},
    CountName{"held", &RunCounts::held},
    CountName{"inDoubt", &RunCounts::inDoubt},
    CountName{"awaitingApproval", &RunCounts::awaitingApproval},
    CountName{"changedAfterPosting", &RunCounts::changedAfterPosting},
    CountName{"sentBack", &RunCounts::sentBack},
    CountName{"failed", &RunCounts::failed},
};

struct ExchangeName
{
    const char *name;
    int ExchangeCounts::*count;
};

constexpr std::array exchangeNames{
    ExchangeName{"toConcur", &ExchangeCounts::toConcur},
    ExchangeName{"toNav", &ExchangeCounts::toNav},
    ExchangeName{"proposed", &ExchangeCounts::proposed},
    ExchangeName{"conflicts", &ExchangeCounts::conflicts},
};

QJsonObject exchangeToJson(const ExchangeCounts &counts)
{
    QJsonObject json;
    for (const ExchangeName &entry : exchangeNames)
        json.insert(QLatin1String(entry.name), counts.*entry.count);
    return json;
}

ExchangeCounts exchangeFromJson(const QJsonValue &json)
{
    ExchangeCounts counts;
    for (const ExchangeName &entry : exchangeNames)
        counts.*entry.count = json[QLatin1String(entry.name)].toInt();
    return counts;
}

QJsonObject reasonToJson(const Reason &reason)
{
    return {{u"code"_s, toString(reason.code)}, {u"subject"_s, reason.subject}, {u"text"_s, reason.text}};
}

QJsonObject heldToJson(const HeldDocument &held)
{
    QJsonArray reasons;
    for (const Reason &reason : held.reasons)
        reasons.append(reasonToJson(reason));
    return {{u"document"_s, held.documentId}, {u"reasons"_s, reasons}};
}

HeldDocument heldFromJson(const QJsonObject &json)
{
    HeldDocument held;
    held.documentId = json[u"document"_s].toString();
    const QJsonArray reasons = json[u"reasons"_s].toArray();
    for (const auto &value : reasons) {
        held.reasons.append({reasonCodeFromString(value[u"code"_s].toString()).value_or(ReasonCode::DocumentInvalid),
            value[u"subject"_s].toString(), value[u"text"_s].toString()});
    }
    return held;
}

} // namespace

QByteArray runSummaryToJson(const RunSummary &run)
{
    QJsonObject documents;
    for (const CountName &entry : countNames)
        documents.insert(QLatin1String(entry.name), run.documents.*entry.count);
    QJsonArray totals;
    for (const RunTotal &total : run.totals) {
        totals.append(QJsonObject{
            {u"company"_s, total.company}, {u"currency"_s, total.currency}, {u"amount"_s, total.amount.toString()}});
    }
    QJsonArray held;
    for (const HeldDocument &document : run.held)
        held.append(heldToJson(document));
    const QJsonObject json{
        {u"documents"_s, documents},
        {u"vendors"_s, exchangeToJson(run.vendors)},
        {u"dimensions"_s, exchangeToJson(run.dimensions)},
        {u"requests"_s,
            QJsonObject{
                {u"concur"_s, run.requestsConcur}, {u"nav"_s, run.requestsNav}, {u"retried"_s, run.requestsRetried}}},
        {u"totals"_s, totals},
        {u"held"_s, held},
        {u"replay"_s,
            QJsonObject{{u"waiting"_s, run.replay.waiting}, {u"needPerson"_s, run.replay.needPerson},
                {u"nextAt"_s, run.replay.nextAt.toString(Qt::ISODateWithMs)}}},
        {u"cancelled"_s, run.cancelled},
        {u"notices"_s, QJsonArray::fromStringList(run.notices)},
        {u"problems"_s, QJsonArray::fromStringList(run.problems)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RunSummary runSummaryFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RunSummary run;
    for (const CountName &entry : countNames)
        run.documents.*entry.count = object[u"documents"_s][QLatin1String(entry.name)].toInt();
    run.vendors = exchangeFromJson(object[u"vendors"_s]);
    run.dimensions = exchangeFromJson(object[u"dimensions"_s]);
    run.requestsConcur = object[u"requests"_s][u"concur"_s].toInt();
    run.requestsNav = object[u"requests"_s][u"nav"_s].toInt();
    run.requestsRetried = object[u"requests"_s][u"retried"_s].toInt();
    const QJsonArray totals = object[u"totals"_s].toArray();
    for (const auto &value : totals) {
        run.totals.append({value[u"company"_s].toString(), value[u"currency"_s].toString(),
            Decimal::fromString(value[u"amount"_s].toString())});
    }
    const QJsonArray held = object[u"held"_s].toArray();
    for (const auto &value : held)
        run.held.append(heldFromJson(value.toObject()));
    run.replay.waiting = object[u"replay"_s][u"waiting"_s].toInt();
    run.replay.needPerson = object[u"replay"_s][u"needPerson"_s].toInt();
    run.replay.nextAt = QDateTime::fromString(object[u"replay"_s][u"nextAt"_s].toString(), Qt::ISODateWithMs);
    run.cancelled = object[u"cancelled"_s].toBool();
    const QJsonArray notices = object[u"notices"_s].toArray();
    for (const auto &value : notices)
        run.notices.append(value.toString());
    const QJsonArray problems = object[u"problems"_s].toArray();
    for (const auto &value : problems)
        run.problems.append(value.toString());
    return run;
}

} // namespace Ledgerbridge::Store
