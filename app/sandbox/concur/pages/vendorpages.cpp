// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorpages.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 25;
constexpr int maximumLimit = 1000;

QString keyOf(const QString &code, const QString &address)
{
    return code + u'\n' + address;
}

Json status(int code, const QString &message, int number)
{
    return Json::array({Json::object({{"Code", code}, {"Message", message}, {"RecordNumber", number},
        {"Type", code == 0 ? u"Info"_s : u"Error"_s}})});
}

HttpResponse envelope(const QList<Json> &vendors, const Json &next, qsizetype total)
{
    return jsonResponse(200,
        Json::object({{"Vendor", Json::array(vendors)}, {"Items", Json()}, {"NextPage", next},
            {"TotalCount", qint64(total)}, {"RequestRunSummary", Json()}}));
}

/// Query parameter → field of the record.
const QList<QPair<QString, QByteArray>> &searchFields()
{
    static const QList<QPair<QString, QByteArray>> fields{{u"vendorCode"_s, "VendorCode"},
        {u"vendorName"_s, "VendorName"}, {u"taxID"_s, "TaxID"}, {u"addressCode"_s, "AddressCode"}, {u"city"_s, "City"},
        {u"postalCode"_s, "PostalCode"}, {u"approved"_s, "Approved"}, {u"paymentMethodType"_s, "PaymentMethodType"}};
    return fields;
}

bool matches(const Json &vendor, const ConcurCall &call)
{
    const QString type = call.query(u"searchType"_s);
    for (const auto &[parameter, field] : searchFields()) {
        QString wanted = call.query(parameter);
        if (wanted.isEmpty())
            continue;
        if (parameter == u"approved")
            wanted = wanted.compare(u"true", Qt::CaseInsensitive) == 0 ? u"Y"_s : u"N"_s;
        const QString text = vendor[field].toString();
        const bool fits = type == u"begins" ? text.startsWith(wanted, Qt::CaseInsensitive)
            : type == u"contains"           ? text.contains(wanted, Qt::CaseInsensitive)
            : type == u"ends"               ? text.endsWith(wanted, Qt::CaseInsensitive)
                                            : text.compare(wanted, Qt::CaseInsensitive) == 0;
        if (!fits)
            return false;
    }
    return true;
}

/// What is wrong with a record to be written; empty where nothing is.
QString faultOf(const Json &vendor, const Json &stored)
{
    const auto resulting = [&vendor, &stored](const char *field) {
        return vendor.contains(field) ? vendor[field].toString() : stored[field].toString();
    };
    for (const char *field : {"VendorCode", "AddressCode", "CountryCode", "CurrencyCode"}) {
        if (vendor[field].toString().isEmpty())
            return QString::fromLatin1(field) + u" is required."_s;
    }
    const QString country = vendor["CountryCode"].toString();
    if (country.size() != 2 || country != country.toUpper())
        return u"CountryCode must be an upper-case ISO code."_s;
    // Concur screens some countries and wants the state there (concur.md 4.5).
    if ((country == u"US" || country == u"CA") && resulting("State").isEmpty())
        return u"State is required for this country."_s;
    const QString approved = vendor["Approved"].toString();
    if (!approved.isEmpty() && approved != u"Y" && approved != u"N")
        return u"Approved must be Y or N."_s;
    static const QStringList methods{u"ACH"_s, u"CARD"_s, u"CHECK"_s, u"CLIENT"_s, u"PAYPVD"_s, u"VCHER"_s, u"WIRE"_s};
    const QString method = vendor["PaymentMethodType"].toString();
    if (!method.isEmpty() && !methods.contains(method))
        return u"PaymentMethodType is not valid."_s;
    if (resulting("VendorName").isEmpty())
        return u"VendorName is required."_s;
    return {};
}

} // namespace

VendorPages::VendorPages(const MasterData &data)
{
    int number = 0;
    for (const CompanyVendor &vendor : data.vendors) {
        if (!vendor.inConcur)
            continue;
        ++number;
        Json json = Json::object({{"ID", QString::number(100000 + number)}, {"VendorCode", vendor.concurCode},
            {"AddressCode", vendor.concurAddress.isEmpty() ? u"0"_s : vendor.concurAddress}});
        json.set("VendorName", vendor.name)
            .set("Address1", vendor.street)
            .set("City", vendor.city)
            .set("PostalCode", vendor.postalCode)
            .set("CountryCode", vendor.country);
        json.set("CurrencyCode", vendor.currency.isEmpty() ? data.currency : vendor.currency)
            .set("TaxID", vendor.vatId)
            .set("Approved", u"Y"_s)
            .set("PaymentTerms", u"30"_s);
        json.set("PaymentMethodType", u"CLIENT"_s)
            .set("AddressImportSyncID", Json())
            .set("VendorBankList", Json())
            .set("VendorGroupList", Json())
            .set("StatusList", Json());
        m_places.insert(keyOf(json["VendorCode"].toString(), json["AddressCode"].toString()), int(m_vendors.size()));
        m_vendors += json;
    }
}

ConcurRoutes VendorPages::routes()
{
    const QString path = u"/api/v3.1/invoice/vendors"_s;
    const QString scope = u"INVVEN"_s;
    return {route("GET", path, ConcurFamily::V3, scope, [this](const ConcurCall &call) { return search(call); }),
        route("POST", path, ConcurFamily::V3, scope, [this](const ConcurCall &call) { return write(call, true); }),
        route("PUT", path, ConcurFamily::V3, scope, [this](const ConcurCall &call) { return write(call, false); }),
        route("DELETE", path, ConcurFamily::V3, scope, [this](const ConcurCall &call) { return remove(call); })};
}

int VendorPages::indexOf(const QString &code, const QString &address) const
{
    return m_places.value(keyOf(code, address), -1);
}

bool VendorPages::contains(const QString &code, const QString &address) const
{
    return indexOf(code, address) >= 0;
}

void VendorPages::addRequested(const QString &code, const QString &name)
{
    if (contains(code, u"0"_s))
        return;
    m_places.insert(keyOf(code, u"0"_s), int(m_vendors.size()));
    m_vendors +=
        Json::object({{"ID", QString::number(900000 + m_vendors.size())}, {"VendorCode", code}, {"AddressCode", u"0"_s},
            {"VendorName", name}, {"City", u"Hamburg"_s}, {"CountryCode", u"DE"_s}, {"CurrencyCode", u"EUR"_s},
            {"Approved", u"N"_s}, {"AddressImportSyncID", u"REQ-"_s + code}, {"StatusList", Json()}});
}

HttpResponse VendorPages::search(const ConcurCall &call) const
{
    const int limit = call.queryNumber(u"limit"_s, defaultLimit);
    const int first = call.queryNumber(u"offset"_s, 0);
    if (limit < 1 || limit > maximumLimit || first < 0)
        return jsonResponse(400, Json::object({{"Message", u"limit must lie between 1 and 1000."_s}}));
    QList<Json> found;
    std::copy_if(m_vendors.cbegin(), m_vendors.cend(), std::back_inserter(found),
        [&call](const Json &vendor) { return matches(vendor, call); });
    QUrlQuery query = call.request.query;
    query.removeAllQueryItems(u"offset"_s);
    query.addQueryItem(u"offset"_s, QString::number(first + limit));
    const bool more = found.size() > first + limit;
    const Json next = more
        ? Json(call.base.toString() + u"/api/v3.1/invoice/vendors?"_s + query.toString(QUrl::FullyEncoded))
        : Json();
    return envelope(found.mid(first, limit), next, found.size());
}

HttpResponse VendorPages::write(const ConcurCall &call, bool create)
{
    const Json &records = call.body["Vendor"];
    if (!records.isArray() || records.isEmpty())
        return jsonResponse(400, Json::object({{"Message", u"The request is invalid: Vendor is missing."_s}}));
    QList<Json> answers;
    int number = 0;
    for (const Json &record : records.items()) {
        ++number;
        Json answer = record;
        const int place = indexOf(record["VendorCode"].toString(), record["AddressCode"].toString());
        // What is not sent stays as it is; the four keys are wanted each time.
        QString fault = faultOf(record, place >= 0 ? m_vendors.at(place) : Json());
        if (fault.isEmpty() && create && place >= 0)
            fault = u"A vendor with this code and address code exists already."_s;
        if (fault.isEmpty() && !create && place < 0)
            fault = u"No vendor with this code and address code exists."_s;
        answer.set(
            "StatusList", status(fault.isEmpty() ? 0 : 1000, fault.isEmpty() ? u"Vendor saved."_s : fault, number));
        answers += answer;
        if (!fault.isEmpty())
            continue;
        Json stored = create ? Json::object({{"ID", QString::number(200000 + m_vendors.size())}}) : m_vendors.at(place);
        for (const Json::Member &member : record.members())
            stored.set(member.key, member.value);
        if (create) {
            m_places.insert(
                keyOf(stored["VendorCode"].toString(), stored["AddressCode"].toString()), int(m_vendors.size()));
            m_vendors += stored;
        } else {
            m_vendors[place] = stored;
        }
    }
    return envelope(answers, Json(), answers.size());
}

HttpResponse VendorPages::remove(const ConcurCall &call)
{
    const QString code = call.query(u"vendorCode"_s);
    const QString address = call.query(u"addressCode"_s);
    if (code.isEmpty() || address.isEmpty())
        return jsonResponse(400, Json::object({{"Message", u"vendorCode and addressCode are required."_s}}));
    const int place = indexOf(code, address);
    Json answer = Json::object({{"VendorCode", code}, {"AddressCode", address}});
    answer.set("StatusList",
        place < 0 ? status(1001, u"No vendor with this code and address code exists."_s, 1)
                  : status(0, u"Vendor deleted."_s, 1));
    if (place >= 0) {
        m_vendors.removeAt(place);
        m_places.clear();
        for (int i = 0; i < m_vendors.size(); ++i)
            m_places.insert(
                keyOf(m_vendors.at(i)["VendorCode"].toString(), m_vendors.at(i)["AddressCode"].toString()), i);
    }
    return envelope({answer}, Json(), 1);
}

} // namespace Ledgerbridge::Sandbox
