// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorwire.h"

#include <algorithm>
#include <array>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

/// The fields that both systems have.
constexpr std::array sharedFields{"VendorName"_L1, "Address1"_L1, "Address2"_L1, "City"_L1, "State"_L1, "PostalCode"_L1,
    "CountryCode"_L1, "CurrencyCode"_L1, "TaxID"_L1};

/// Read for whoever makes the vendor in NAV; never written.
constexpr std::array contactFields{"ContactPhoneNumber"_L1, "ContactEmail"_L1};

bool isSameKey(const Json &row, const ConcurVendor &vendor)
{
    return row[u"VendorCode"].text().compare(vendor.code, Qt::CaseInsensitive) == 0
        && row[u"AddressCode"].text().compare(vendor.addressCode, Qt::CaseInsensitive) == 0;
}

/// The values of `Type` and `Code` are not documented (concur.md 4.5). What sounds like a failure is one, whatever the
/// code; without a word, 0 and the 200s are good.
bool isFailure(const Json &status)
{
    const QString type = status[u"Type"].text().toLower();
    for (const auto word : {"err"_L1, "fail"_L1, "invalid"_L1, "fatal"_L1})
        if (type.contains(word))
            return true;
    for (const auto word : {"succ"_L1, "info"_L1, "warn"_L1})
        if (type.contains(word))
            return false;
    if (type == "ok"_L1)
        return false;
    const int code = status[u"Code"].text().toInt();
    return code != 0 && code / 100 != 2;
}

RecordResult resultOf(const QList<Json> &statuses)
{
    RecordResult result;
    if (statuses.isEmpty())
        return result;
    result.outcome = RecordResult::Outcome::Saved;
    QStringList words;
    for (const Json &status : statuses) {
        if (!isFailure(status))
            continue;
        result.outcome = RecordResult::Outcome::Refused;
        words.append(status[u"Message"].text());
    }
    words.removeAll(QString());
    result.message = words.join(u' ');
    return result;
}

/// Some answers bear the place of the record in place of its key.
const Json *rowOf(const QList<Json> &rows, const QList<ConcurVendor> &sent, qsizetype place)
{
    const auto byKey =
        std::find_if(rows.cbegin(), rows.cend(), [&](const Json &row) { return isSameKey(row, sent.at(place)); });
    if (byKey != rows.cend())
        return &*byKey;
    const auto byNumber = std::find_if(rows.cbegin(), rows.cend(), [place](const Json &row) {
        const QList<Json> statuses = row[u"StatusList"].items();
        return row[u"VendorCode"].text().isEmpty() && !statuses.isEmpty()
            && statuses.first()[u"RecordNumber"].text().toLongLong() == place + 1;
    });
    return byNumber == rows.cend() ? nullptr : &*byNumber;
}

} // namespace

ConcurVendor readVendor(const Json &row)
{
    ConcurVendor vendor;
    vendor.code = row[u"VendorCode"].text();
    vendor.addressCode = row[u"AddressCode"].text();
    vendor.isRequested = !row[u"AddressImportSyncID"].text().isEmpty();
    vendor.hasBank = !row[u"VendorBankList"].items().isEmpty();
    for (const QLatin1String field : contactFields)
        if (const QString value = row[QString(field)].text(); !value.isEmpty())
            vendor.fields.insert(field, value);
    for (const QLatin1String field : sharedFields)
        if (const QString value = row[QString(field)].text(); !value.isEmpty())
            vendor.fields.insert(field, value);
    if (!row[u"Approved"].text().isEmpty())
        vendor.fields.insert(u"Approved"_s, row[u"Approved"].flag() ? u"Y"_s : u"N"_s);
    return vendor;
}

Json vendorsBody(const QList<ConcurVendor> &vendors)
{
    Json rows = Json::array();
    for (const ConcurVendor &vendor : vendors) {
        Json row = Json::object({{u"VendorCode"_s, vendor.code}, {u"AddressCode"_s, vendor.addressCode}});
        for (auto field = vendor.fields.cbegin(); field != vendor.fields.cend(); ++field)
            row.appendMember(field.key(), Json(*field));
        rows.append(row);
    }
    return Json::object({{u"Vendor"_s, rows}});
}

QList<RecordResult> readVendorResults(const QList<Json> &rows, const QList<ConcurVendor> &sent)
{
    QList<RecordResult> results;
    for (qsizetype place = 0; place < sent.size(); ++place) {
        const Json *row = rowOf(rows, sent, place);
        results.append(row ? resultOf((*row)[u"StatusList"].items()) : RecordResult());
    }
    return results;
}

} // namespace Ledgerbridge::Concur
