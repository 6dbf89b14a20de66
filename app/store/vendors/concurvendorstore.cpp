// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurvendorstore.h"

#include "sqlvalues.h"
#include "vendorfieldsjson.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

ConcurVendorStore::ConcurVendorStore(Database &database)
    : m_database(database)
{
}

Result<void> ConcurVendorStore::keep(const ConcurVendor &vendor, const QDateTime &seenAt)
{
    const auto stored = m_database.execute(
        u"INSERT OR REPLACE INTO concur_vendor (code, address_code, fields, is_requested, seen_at) VALUES "
        "(?, ?, ?, ?, ?)"_s,
        {vendor.code, vendor.addressCode, vendorFieldsText(vendor.fields), vendor.isRequested ? 1 : 0,
            momentValue(seenAt)});
    return stored ? Result<void>{} : fail(stored.error());
}

Result<void> ConcurVendorStore::replace(const QList<ConcurVendor> &vendors)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const QDateTime now = m_database.now();
        const auto looked = m_database.execute(
            u"INSERT OR REPLACE INTO concur_vendor_look (id, seen_at) VALUES (1, ?)"_s, {momentValue(now)});
        if (!looked)
            return fail(looked.error());
        if (const auto cleared = m_database.execute(u"DELETE FROM concur_vendor"_s, {}); !cleared)
            return fail(cleared.error());
        for (const ConcurVendor &vendor : vendors)
            if (const auto kept = keep(vendor, now); !kept)
                return kept;
        return {};
    });
}

Result<void> ConcurVendorStore::merge(const ConcurVendor &sent)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto known =
            m_database.firstRow(u"SELECT fields, is_requested FROM concur_vendor WHERE code = ? AND address_code = ?"_s,
                {sent.code, sent.addressCode});
        if (!known)
            return fail(known.error());
        ConcurVendor vendor{sent.code, sent.addressCode, {}, false, false};
        if (!known->isEmpty()) {
            vendor.fields = vendorFieldsFrom(known->at(0).toString());
            vendor.isRequested = known->at(1).toBool();
        }
        vendor.fields.insert(sent.fields);
        return keep(vendor, m_database.now());
    });
}

Result<QList<ConcurVendor>> ConcurVendorStore::all()
{
    QList<ConcurVendor> vendors;
    const auto done = m_database.forEach(
        u"SELECT code, address_code, fields, is_requested FROM concur_vendor ORDER BY code, address_code"_s, {},
        [&vendors](const QSqlQuery &row) {
            ConcurVendor vendor;
            vendor.code = row.value(0).toString();
            vendor.addressCode = row.value(1).toString();
            vendor.fields = vendorFieldsFrom(row.value(2).toString());
            vendor.isRequested = row.value(3).toBool();
            vendors.append(vendor);
            return true;
        });
    return done ? Result<QList<ConcurVendor>>(vendors) : fail(done.error());
}

Result<QDateTime> ConcurVendorStore::seenAt()
{
    const auto row = m_database.firstRow(u"SELECT seen_at FROM concur_vendor_look"_s, {});
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? QDateTime() : momentFrom(row->at(0));
}

} // namespace Ledgerbridge::Store
