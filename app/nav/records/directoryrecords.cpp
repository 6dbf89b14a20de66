// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directoryrecords.h"

#include "odatavalue.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

QString code(const Json &row, QStringView field)
{
    return textField(row, field).trimmed();
}

NavVendor::Blocked blockedOf(const QString &text)
{
    if (text.isEmpty())
        return NavVendor::Blocked::No;
    // a kind of block that is not known here is better taken as a whole one
    return text.compare(u"Payment", Qt::CaseInsensitive) == 0 ? NavVendor::Blocked::Payment : NavVendor::Blocked::All;
}

} // namespace

NavAccount readAccount(const Json &row)
{
    NavAccount account;
    account.id = idField(row, u"id");
    account.number = code(row, u"number");
    account.displayName = textField(row, u"displayName");
    account.accountType = enumField(row, u"accountType");
    account.category = enumField(row, u"category");
    account.blocked = row[u"blocked"].flag();
    account.directPosting = !row.contains(u"directPosting") || row[u"directPosting"].flag();
    return account;
}

NavVendor readVendor(const Json &row)
{
    NavVendor vendor;
    vendor.id = idField(row, u"id");
    vendor.number = code(row, u"number");
    vendor.displayName = textField(row, u"displayName");
    vendor.city = textField(row, u"city");
    vendor.taxRegistrationNumber = textField(row, u"taxRegistrationNumber").trimmed();
    vendor.currencyCode = code(row, u"currencyCode");
    vendor.blocked = blockedOf(enumField(row, u"blocked"));
    vendor.addressLine1 = textField(row, u"addressLine1");
    vendor.addressLine2 = textField(row, u"addressLine2");
    vendor.postalCode = textField(row, u"postalCode");
    vendor.state = textField(row, u"state");
    vendor.country = code(row, u"country");
    return vendor;
}

Json vendorBody(const VendorDraft &draft)
{
    Json body = Json::object({});
    for (const VendorDraftField &field : vendorDraftFields())
        if (const QString value = (draft.*field.value).trimmed(); !value.isEmpty())
            body.set(QString::fromLatin1(field.name), value);
    return body;
}

NavDimension readDimension(const Json &row)
{
    return {idField(row, u"id"), code(row, u"code"), textField(row, u"displayName")};
}

std::pair<QString, NavDimensionValue> readDimensionValue(const Json &row)
{
    return {idField(row, u"dimensionId"), {idField(row, u"id"), code(row, u"code"), textField(row, u"displayName")}};
}

NavCurrency readCurrency(const Json &row)
{
    return {code(row, u"code"), textField(row, u"displayName"),
        row[u"amountRoundingPrecision"].decimal().value_or(Decimal())};
}

NavExchangeRate readExchangeRate(const Json &row)
{
    return {code(row, u"currencyCode"), dateField(row, u"startingDate"), amountField(row, u"exchangeRateAmount"),
        amountField(row, u"relationalExchangeRateAmount")};
}

QString readTaxCode(const Json &row)
{
    return code(row, u"code");
}

QList<std::pair<QString, NavDimensionValue>> withDimensionCodes(
    const QList<std::pair<QString, NavDimensionValue>> &values, const QList<NavDimension> &dimensions)
{
    QHash<QString, QString> codes;
    for (const NavDimension &dimension : dimensions)
        codes.insert(dimension.id.toLower(), dimension.code);
    QList<std::pair<QString, NavDimensionValue>> result;
    for (const auto &[dimensionId, value] : values) {
        const QString code = codes.value(dimensionId.toLower());
        if (!code.isEmpty())
            result.append({code, value});
    }
    return result;
}

NavSetup readSetup(const Json &company, const Json &information, const Json &setup)
{
    NavSetup result;
    result.companyId = idField(company, u"id");
    result.companyName = textField(company, u"name");
    if (result.companyName.isEmpty())
        result.companyName = textField(company, u"displayName");
    result.localCurrency = code(setup, u"localCurrencyCode");
    if (result.localCurrency.isEmpty())
        result.localCurrency = code(information, u"currencyCode");
    result.allowPostingFrom = dateField(setup, u"allowPostingFrom");
    result.allowPostingTo = dateField(setup, u"allowPostingTo");
    result.country = code(information, u"country");
    return result;
}

} // namespace Ledgerbridge::Nav
