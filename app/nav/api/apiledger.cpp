// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "directoryrecords.h"
#include "journalrecords.h"
#include "odatatarget.h"
#include "odatavalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// Transactions become visible when they end, up to eight minutes after the time they carry; most end at once. So much
/// of the past is read again (nav.md 4.3).
constexpr qint64 overlapSeconds = qint64(5) * 60;
/// BC's own rounding of change times is 50 ms (nav.md 4.3).
constexpr qint64 roundingMs = 1000;

NavOperation readOf(const ODataTarget &target)
{
    return {"GET", target.encoded(), {}, {}};
}

/// A set that older versions or some countries lack.
template<typename T>
Result<QList<T>> orNone(const Result<QList<T>> &rows)
{
    return !rows && rows.error().code == ErrorCode::NotFound ? QList<T>() : rows;
}

Json firstRow(const Result<Json> &answer)
{
    const QList<Json> rows = answer ? rowsOf(*answer) : QList<Json>();
    return rows.isEmpty() ? Json() : rows.first();
}

} // namespace

ApiLedger::ApiLedger(HttpClient *http, Connection connection, QString secret, NavSession::Clock clock)
    : m_dimensionService(connection.dimensionService)
    , m_companyName(connection.companyName)
    , m_session(http, std::move(connection), std::move(secret), std::move(clock))
    , m_api(&m_session)
{
}

QCoro::Task<Result<QList<Company>>> ApiLedger::companies()
{
    const QByteArray target = ODataTarget(u"companies"_s).encoded();
    co_return co_await m_api.list<Company>(target, &readCompany);
}

QCoro::Task<Result<QStringList>> ApiLedger::capabilities(QString companyId)
{
    const QList<std::pair<QString, QString>> sets{{u"journals"_s, u"journals"_s},
        {u"ledgerEntries"_s, u"generalLedgerEntries"_s}, {u"dimensions"_s, u"dimensions"_s},
        {u"purchaseInvoices"_s, u"purchaseInvoices"_s}, {u"creditMemos"_s, u"purchaseCreditMemos"_s},
        {u"purchaseOrders"_s, u"purchaseOrders"_s}, {u"taxGroups"_s, u"taxGroups"_s}};
    QList<NavOperation> reads;
    for (const auto &[capability, set] : sets)
        reads.append(readOf(ODataTarget(companyPath(companyId, set)).top(1)));
    const Result<QList<Result<Json>>> answers = co_await m_api.each(reads, CallKind::Read);
    if (!answers)
        co_return fail(answers.error());
    QStringList result;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        if (answers->at(i))
            result.append(sets[i].first);
    }
    if (m_api.batches() == NavApi::Batches::Work)
        result += {u"batch"_s, u"snapshot"_s};
    if (createsDimensionValues()) {
        const auto published = co_await hasDimensionService();
        if (!published)
            co_return fail(published.error());
        if (*published)
            result.append(u"createDimensionValues"_s);
    }
    co_return result;
}

QCoro::Task<Result<NavSetup>> ApiLedger::setup(QString companyId)
{
    QList<NavOperation> reads;
    for (const QString &rest : {QString(), u"companyInformation"_s, u"generalLedgerSetup"_s})
        reads.append(readOf(ODataTarget(companyPath(companyId, rest))));
    const Result<QList<Result<Json>>> answers = co_await m_api.each(reads, CallKind::Read);
    if (!answers)
        co_return fail(answers.error());
    Json company = firstRow(answers->at(0));
    if (company.isNull()) {
        // not every NAV knows the address of one company; the list of them is sure
        const Result<QList<Company>> all = co_await companies();
        const auto isIt = [&companyId](const Company &other) { return isSameCode(other.id, companyId); };
        const auto found = all ? std::find_if(all->cbegin(), all->cend(), isIt) : QList<Company>::const_iterator();
        if (!all || found == all->cend())
            co_return fail(answers->at(0) ? Error{ErrorCode::NotFound, {}, {}, 404, {}} : answers->at(0).error());
        company =
            Json::object({{u"id"_s, found->id}, {u"name"_s, found->name}, {u"displayName"_s, found->displayName}});
    }
    // Information and set-up may be missing in a version or for a user. The company may not, nor may the window be
    // taken for open because NAV was too busy to tell.
    for (qsizetype i = 0; i < answers->size(); ++i) {
        const Result<Json> &answer = answers->at(i);
        if (!answer && i > 0 && answer.error().code != ErrorCode::NotFound)
            co_return fail(answer.error());
    }
    NavSetup result = readSetup(company, firstRow(answers->at(1)), firstRow(answers->at(2)));
    if (result.companyId.isEmpty())
        result.companyId = companyId;
    m_localCurrencies.insert(companyId, result.localCurrency);
    co_return result;
}

/// One set, whole or what has changed after `since`; whole where this NAV cannot filter it.
template<typename T>
QCoro::Task<Result<QList<T>>> ApiLedger::masterData(
    QString path, QString fields, QDateTime since, T (*read)(const Json &))
{
    ODataTarget target(path);
    target.select(fields);
    if (since.isValid())
        target.filter(u"lastModifiedDateTime gt "_s + odataDateTime(since.addMSecs(-roundingMs)));
    const QByteArray narrow = target.encoded();
    const Result<QList<T>> rows = co_await m_api.list<T>(narrow, read);
    if (rows || !isQueryRefused(rows.error()))
        co_return rows;
    const QByteArray wide = ODataTarget(path).encoded();
    co_return co_await m_api.list<T>(wide, read);
}

/// Where the values are to be had below their dimensions only.
QCoro::Task<Result<QList<std::pair<QString, NavDimensionValue>>>> ApiLedger::valuesByDimension(
    QString path, QList<NavDimension> dimensions)
{
    QList<std::pair<QString, NavDimensionValue>> values;
    for (const NavDimension &dimension : std::as_const(dimensions)) {
        const QByteArray target =
            ODataTarget(path + entityPath(u"dimensions"_s, dimension.id, u"dimensionValues"_s)).encoded();
        const auto rows = co_await m_api.list<std::pair<QString, NavDimensionValue>>(target, &readDimensionValue);
        if (!rows)
            co_return fail(rows.error());
        for (const auto &row : *rows)
            values.append({dimension.id, row.second});
    }
    co_return values;
}

QCoro::Task<Result<DirectoryChanges>> ApiLedger::directory(QString companyId, QDateTime since)
{
    const Result<NavSetup> company = co_await setup(companyId);
    if (!company)
        co_return fail(company.error());
    DirectoryChanges changes;
    changes.setup = *company;
    changes.complete = !since.isValid();
    changes.asOf = m_api.serverTime().addSecs(-overlapSeconds);

    // Dimensions always whole: a changed value names its dimension by id only. Tax groups are a temporary table.
    const QString path = companyPath(companyId, QString()) + u'/';
    auto accounts = masterData<NavAccount>(path + u"accounts"_s, accountFields, since, &readAccount);
    auto vendors = masterData<NavVendor>(path + u"vendors"_s, vendorFields, since, &readVendor);
    auto dimensions = masterData<NavDimension>(path + u"dimensions"_s, dimensionFields, {}, &readDimension);
    auto values = masterData<std::pair<QString, NavDimensionValue>>(
        path + u"dimensionValues"_s, dimensionValueFields, since, &readDimensionValue);
    auto currencies = masterData<NavCurrency>(path + u"currencies"_s, currencyFields, since, &readCurrency);
    auto rates =
        masterData<NavExchangeRate>(path + u"currencyExchangeRates"_s, exchangeRateFields, since, &readExchangeRate);
    auto taxes = masterData<QString>(path + u"taxGroups"_s, u"id,code"_s, {}, &readTaxCode);

    // all are awaited, whatever fails: no task may outlive this one
    const Result<QList<NavAccount>> allAccounts = co_await accounts;
    const Result<QList<NavVendor>> allVendors = co_await vendors;
    const Result<QList<NavDimension>> allDimensions = co_await dimensions;
    Result<QList<std::pair<QString, NavDimensionValue>>> allValues = co_await values;
    const Result<QList<NavCurrency>> allCurrencies = co_await currencies;
    const Result<QList<NavExchangeRate>> allRates = orNone(Result<QList<NavExchangeRate>>(co_await rates));
    const Result<QStringList> allTaxes = orNone(Result<QStringList>(co_await taxes));
    if (!allAccounts)
        co_return fail(allAccounts.error());
    if (!allVendors)
        co_return fail(allVendors.error());
    if (!allDimensions)
        co_return fail(allDimensions.error());
    if (!allValues && (allValues.error().code == ErrorCode::NotFound || isQueryRefused(allValues.error())))
        allValues = co_await valuesByDimension(path, *allDimensions);
    if (!allValues)
        co_return fail(allValues.error());
    if (!allCurrencies)
        co_return fail(allCurrencies.error());
    if (!allRates)
        co_return fail(allRates.error());
    if (!allTaxes)
        co_return fail(allTaxes.error());

    changes.accounts = *allAccounts;
    changes.vendors = *allVendors;
    changes.dimensions = *allDimensions;
    changes.currencies = *allCurrencies;
    changes.rates = *allRates;
    changes.taxCodes = *allTaxes;
    changes.dimensionValues = withDimensionCodes(*allValues, *allDimensions);
    co_return changes;
}

} // namespace Ledgerbridge::Nav
