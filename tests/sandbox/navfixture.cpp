// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

void seedLedger(NavCompany &company)
{
    using Posting = NavDimensionRule::Posting;
    company.addDimension({.code = u"DEPARTMENT"_s, .name = u"Department"_s});
    company.addDimension({.code = u"PROJECT"_s, .name = u"Project"_s});
    company.addDimension({.code = u"OLD"_s, .name = u"Old"_s, .blocked = true});
    for (const QString &code : {u"SALES"_s, u"ADM"_s})
        company.addDimensionValue({.dimensionCode = u"DEPARTMENT"_s, .code = code, .name = code});
    company.addDimensionValue({.dimensionCode = u"DEPARTMENT"_s, .code = u"GONE"_s, .blocked = true});
    company.addDimensionValue({.dimensionCode = u"DEPARTMENT"_s, .code = u"ALL"_s, .valueType = u"Total"_s});
    company.addDimensionValue({.dimensionCode = u"PROJECT"_s, .code = u"P1"_s, .name = u"First"_s});
    company.addDimensionValue({.dimensionCode = u"OLD"_s, .code = u"X"_s});
    company.addTaxGroup({.code = u"VAT20"_s, .name = u"20 %"_s});
    company.addTaxGroup({.code = u"VAT10"_s, .name = u"10 %"_s});
    company.addTaxGroup({.code = u"ODD"_s, .name = u"No set-up"_s});
    company.addVatSetup({u"DOMESTIC"_s, u"VAT20"_s, Decimal(20), u"1400"_s});
    company.addVatSetup({u"DOMESTIC"_s, u"VAT10"_s, Decimal(10), u"1400"_s});
    company.addAccount({.number = u"1000"_s, .name = u"Assets"_s, .accountType = u"Heading"_s});
    company.addAccount({.number = u"1400"_s, .name = u"Input VAT"_s, .category = u"Assets"_s});
    company.addAccount(
        {.number = u"2400"_s, .name = u"Payables"_s, .category = u"Liabilities"_s, .directPosting = false});
    company.addAccount({.number = u"2500"_s, .name = u"Owed to staff"_s, .category = u"Liabilities"_s});
    company.addAccount({.number = u"6100"_s, .name = u"Travel"_s});
    company.addAccount(
        {.number = u"6200"_s, .name = u"Hotel O'Hara"_s, .vatProdPostingGroup = u"VAT20"_s, .purchaseVat = true});
    company.addAccount(
        {.number = u"6300"_s, .name = u"Meals"_s, .dimensions = {{u"DEPARTMENT"_s, {}, Posting::CodeMandatory}}});
    company.addAccount(
        {.number = u"6400"_s, .name = u"Phone"_s, .dimensions = {{u"DEPARTMENT"_s, u"ADM"_s, Posting::SameCode}}});
    company.addAccount({.number = u"6500"_s, .name = u"Closed"_s, .blocked = true});
    company.addAccount({.number = u"6600"_s, .name = u"No group"_s, .genProdPostingGroup = {}});
}

void seedVendors(NavCompany &company)
{
    company.addCurrency({.code = u"USD"_s, .name = u"US dollar"_s, .symbol = u"$"_s});
    company.addCurrency({.code = u"XXX"_s, .name = u"No rate"_s});
    company.addExchangeRate({.currencyCode = u"USD"_s,
        .startingDate = QDate(2026, 1, 1),
        .amount = Decimal(1),
        .relationalAmount = Decimal::fromUnits(80, 2)});
    company.addPaymentTerm({.code = u"30D"_s, .name = u"30 days"_s, .dueDateCalculation = u"30D"_s});
    company.addPaymentTerm({.code = u"CM1"_s, .name = u"End of next month"_s, .dueDateCalculation = u"CM+1M"_s});
    company.addVendor({.number = u"V100"_s, .name = u"Alpine Rail"_s, .city = u"Bern"_s, .paymentTermsCode = u"30D"_s});
    company.addVendor({.number = u"V200"_s, .name = u"Blocked Ltd"_s, .blocked = u"All"_s});
    company.addVendor({.number = u"V300"_s, .name = u"Pay Stop"_s, .blocked = u"Payment"_s});
    company.addVendor({.number = u"V400"_s, .name = u"Private"_s, .privacyBlocked = true});
    company.addVendor({.number = u"V500"_s, .name = u"Dollar Inc"_s, .currencyCode = u"USD"_s});
    company.addVendor(
        {.number = u"V600"_s, .name = u"With defaults"_s, .dimensions = {{u"DEPARTMENT"_s, u"SALES"_s, {}}}});
    company.addVendor(
        {.number = u"V700"_s, .name = u"No groups"_s, .vendorPostingGroup = {}, .genBusPostingGroup = {}});
}

} // namespace

QByteArray NavAnswer::header(QByteArrayView name) const
{
    HttpResponse response;
    response.headers = headers;
    return response.header(name);
}

QString NavAnswer::column(QByteArrayView name) const
{
    QStringList result;
    for (const Json &row : rows())
        result.append(row[name].toString());
    return result.join(u',');
}

NavFixture::NavFixture()
    : company(server.world().addCompany({.name = u"CRONUS"_s,
        .displayName = u"Cronus AG"_s,
        .allowPostingFrom = QDate(2026, 1, 1),
        .allowPostingTo = QDate(2026, 12, 31),
        .shortcutDimensions = {u"DEPARTMENT"_s, u"PROJECT"_s}}))
{
    server.world().setNow(QDateTime(QDate(2026, 6, 15), QTime(10, 0), Qt::UTC));
    seedLedger(company);
    seedVendors(company);
    signIn();
}

void NavFixture::signIn()
{
    HttpRequest request;
    request.method = "POST";
    request.path = u"/tenant/oauth2/v2.0/token"_s;
    request.rawTarget = request.path.toLatin1();
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    const NavCredentials &credentials = server.entra().credentials();
    request.body = "grant_type=client_credentials&client_id=" + credentials.clientId.toLatin1() + "&client_secret="
        + QUrl::toPercentEncoding(credentials.clientSecret) + "&scope=" + QUrl::toPercentEncoding(credentials.scope);
    token = (*Json::parse(server.handle(request).body))["access_token"].toString().toLatin1();
}

QByteArray NavFixture::companyPath() const
{
    return "companies(" + company.id().toByteArray(QUuid::WithoutBraces) + ")/";
}

NavAnswer NavFixture::send(
    const QByteArray &method, const QByteArray &path, const QByteArray &body, const HttpHeaders &headers)
{
    HttpRequest request;
    request.method = method;
    request.rawTarget = "/v2.0/production/api/v2.0/" + QByteArray(path).replace(' ', "%20");
    request.path = QUrl::fromPercentEncoding(request.rawTarget.left(request.rawTarget.indexOf('?')));
    request.headers = headers;
    request.headers.append({"Authorization", "Bearer " + token});
    request.body = body;
    const HttpResponse response = server.handle(request);
    return {response.status, response.headers, response.body, Json::parse(response.body).value_or(Json())};
}

NavAnswer NavFixture::get(const QByteArray &path, const HttpHeaders &headers)
{
    return send("GET", companyPath() + path, {}, headers);
}

NavAnswer NavFixture::post(const QByteArray &path, const QByteArray &body, const HttpHeaders &headers)
{
    return send("POST", companyPath() + path, body, headers);
}

NavAnswer NavFixture::patch(const QByteArray &path, const QByteArray &body, const QByteArray &ifMatch)
{
    return send(
        "PATCH", companyPath() + path, body, ifMatch.isEmpty() ? HttpHeaders() : HttpHeaders{{"If-Match", ifMatch}});
}

NavAnswer NavFixture::remove(const QByteArray &path, const QByteArray &ifMatch)
{
    return send(
        "DELETE", companyPath() + path, {}, ifMatch.isEmpty() ? HttpHeaders() : HttpHeaders{{"If-Match", ifMatch}});
}

NavAnswer NavFixture::batch(const QByteArray &requests, const HttpHeaders &headers)
{
    const QByteArray body = "{\"requests\":[" + QByteArray(requests).replace("~/", companyPath()) + "]}";
    return send("POST", "$batch", body, headers);
}

QByteArray NavFixture::journal(const QByteArray &code)
{
    return post("journals", "{\"code\":\"" + code + "\"}").id().toLatin1();
}

QByteArray NavFixture::line(const QByteArray &journalId, const QByteArray &body)
{
    const NavAnswer answer = post("journals(" + journalId + ")/journalLines", body);
    if (answer.status != 201)
        QTest::qFail(answer.bytes.constData(), __FILE__, __LINE__);
    return answer.id().toLatin1();
}

} // namespace Ledgerbridge::Sandbox
