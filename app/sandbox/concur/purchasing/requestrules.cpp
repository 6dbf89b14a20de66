// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestrules.h"

#include <QDate>
#include <QUuid>

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

Json requestError(const QString &code, const QString &path)
{
    return Json::object(
        {{"errorCode", code}, {"errorMessage", u"The request is not valid: %1"_s.arg(code)}, {"dataPath", path}});
}

/// Plain notation, no exponent, no separators.
bool isPlainDecimal(const Json &value)
{
    const QString text = value.toString();
    const bool isPlain = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; });
    return isPlain && value.toDecimal().isValid();
}

void checkNumber(
    const Json &line, const QByteArray &field, const QString &name, bool mayBeZero, const QString &path, Json &faults)
{
    const QString where = path + QString::fromLatin1(field);
    if (line[field].toString().isEmpty())
        faults.append(requestError(u"missing"_s + name, where));
    else if (!isPlainDecimal(line[field]) || line[field].toDecimal().isNegative()
        || (!mayBeZero && line[field].toDecimal().isZero()))
        faults.append(requestError(u"invalid"_s + name, where));
}

void checkLine(const Json &line, const VendorPages &vendors, const QString &path, Json &faults)
{
    const QString type = line["purchaseType"].toString();
    if (type != u"GOODS" && type != u"SERVICES")
        faults.append(requestError(
            type.isEmpty() ? u"missingPurchaseType"_s : u"invalidPurchaseType"_s, path + u"purchaseType"_s));
    const QList<QPair<QByteArray, QString>> needed{{"vendorCode", u"missingVendorCode"_s},
        {"vendorAddressCode", u"missingVendorAddressCode"_s}, {"description", u"missingDescription"_s}};
    for (const auto &[field, code] : needed) {
        if (line[field].toString().isEmpty())
            faults.append(requestError(code, path + QString::fromLatin1(field)));
    }
    const QString vendor = line["vendorCode"].toString();
    const QString address = line["vendorAddressCode"].toString();
    if (!vendor.isEmpty() && !address.isEmpty() && !vendors.contains(vendor, address))
        faults.append(requestError(u"invalidVendor"_s, path + u"vendorCode"_s));
    checkNumber(line, "quantity", u"Quantity"_s, false, path, faults);
    checkNumber(line, "unitPrice", u"UnitPrice"_s, true, path, faults);
    const QString day = line["neededByDate"].toString();
    if (!day.isEmpty() && (day.size() != 10 || !QDate::fromString(day, Qt::ISODate).isValid()))
        faults.append(requestError(u"invalidDateFormat"_s, path + u"neededByDate"_s));
}

} // namespace

Json requestFaults(const Json &body, const VendorPages &vendors)
{
    Json faults = Json::array();
    const int users = int(!body["userId"].toString().isEmpty()) + int(!body["userEmail"].toString().isEmpty())
        + int(!body["userLoginId"].toString().isEmpty());
    if (users != 1)
        faults.append(requestError(users == 0 ? u"missingUserInfo"_s : u"provideOneUserInformation"_s, u"userId"_s));
    const QString currency = body["currencyCode"].toString();
    const bool isIso = currency.size() == 3
        && std::all_of(currency.cbegin(), currency.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isIso)
        faults.append(
            requestError(currency.isEmpty() ? u"missingCurrencyCode"_s : u"invalidCurrencyCode"_s, u"currencyCode"_s));
    const QString policy = body["policyExternalId"].toString();
    if (!policy.isEmpty() && !policy.contains(u"PR") && !policy.contains(u"PO"))
        faults.append(requestError(u"invalidPolicyInformation"_s, u"policyExternalId"_s));
    if (!body["lineItems"].isArray() || body["lineItems"].isEmpty())
        faults.append(requestError(u"missingLineItems"_s, u"lineItems"_s));
    int number = 0;
    for (const Json &line : body["lineItems"].items())
        checkLine(line, vendors, u"lineItems[%1]."_s.arg(number++), faults);
    return faults;
}

QString creationFault(const Json &body, const MasterData &data)
{
    for (const Json &line : body["lineItems"].items()) {
        const QString type = line["expenseType"].toString();
        const bool isKnown = type.isEmpty()
            || std::any_of(data.expenseTypes.cbegin(), data.expenseTypes.cend(),
                [&type](const CompanyExpenseType &each) { return each.code == type; });
        if (!isKnown)
            return u"invalidExpenseType"_s;
    }
    return {};
}

Json orderOfRequest(const Json &body, const QString &orderNumber, const QString &requestNumber, const MasterData &data,
    const QDateTime &now)
{
    Json lines = Json::array();
    int number = 0;
    for (const Json &line : body["lineItems"].items()) {
        ++number;
        const QString type = line["expenseType"].toString();
        Json json = Json::object({{"LineNumber", QString::number(number)},
            {"ExternalID", u"%1-%2"_s.arg(orderNumber).arg(number)},
            {"Quantity", line["quantity"].toDecimal().toString()},
            {"UnitPrice", line["unitPrice"].toDecimal().toString()}, {"Description", line["description"].toString()},
            {"ExpenseType", type.isEmpty() ? data.expenseTypes.first().code : type}});
        lines.append(json.set("IsReceiptRequired", u"N"_s));
    }
    const Json &first = body["lineItems"].at(0);
    const Json address = Json::object({{"ExternalID", u"HH01"_s}, {"Address1", u"Kehrwieder 8"_s},
        {"City", u"Hamburg"_s}, {"PostalCode", u"20457"_s}, {"StateProvince", u"HH"_s}, {"CountryCode", u"DE"_s}});
    const QString name = body["description"].toString();
    Json order = Json::object({{"ID", QUuid::createUuid().toString(QUuid::Id128)}, {"PurchaseOrderNumber", orderNumber},
        {"Name", name.isEmpty() ? first["description"].toString() : name},
        {"OrderDate", now.date().toString(Qt::ISODate)}, {"CurrencyCode", body["currencyCode"].toString()}});
    order.set("PolicyExternalID", u"PO"_s)
        .set("VendorCode", first["vendorCode"].toString())
        .set("VendorAddressCode", first["vendorAddressCode"].toString())
        .set("PurchaseRequestNumber", requestNumber)
        .set("LedgerCode", data.ledgerCode)
        .set("Status", u"Transmitted"_s);
    return order.set("BillToAddress", address).set("ShipToAddress", address).set("LineItem", lines);
}

} // namespace Ledgerbridge::Sandbox
