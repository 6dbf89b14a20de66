// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorlinkstore.h"

#include "sqlvalues.h"
#include "vendorfieldsjson.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

VendorLinkStore::VendorLinkStore(Database &database)
    : m_database(database)
{
}

Result<QList<VendorLink>> VendorLinkStore::read(const QString &condition)
{
    QList<VendorLink> links;
    const auto done = m_database.forEach(
        u"SELECT code, address_code, company_id, number, agreed, sent, conflict FROM vendor_link WHERE %1 "
        "ORDER BY code, address_code"_s.arg(condition),
        {}, [&links](const QSqlQuery &row) {
            links.append(VendorLink{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                row.value(3).toString(), vendorFieldsFrom(row.value(4).toString()),
                vendorFieldsFrom(row.value(5).toString()), row.value(6).toString()});
            return true;
        });
    return done ? Result<QList<VendorLink>>(links) : fail(done.error());
}

Result<QHash<QString, VendorLink>> VendorLinkStore::all()
{
    const auto links = read(u"1"_s);
    if (!links)
        return fail(links.error());
    QHash<QString, VendorLink> byKey;
    for (const VendorLink &link : *links)
        byKey.insert(link.key(), link);
    return byKey;
}

Result<QList<VendorLink>> VendorLinkStore::conflicts()
{
    return read(u"conflict <> ''"_s);
}

Result<void> VendorLinkStore::keep(const VendorLink &link)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored = m_database.execute(
            u"INSERT INTO vendor_link (code, address_code, company_id, number, agreed, sent, conflict, seen_at) VALUES "
            "(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code, address_code) DO UPDATE SET company_id = excluded.company_id, "
            "number = excluded.number, agreed = excluded.agreed, sent = excluded.sent, conflict = excluded.conflict, "
            "seen_at = excluded.seen_at WHERE (company_id, number, agreed, sent, conflict) IS NOT "
            "(excluded.company_id, excluded.number, excluded.agreed, excluded.sent, excluded.conflict)"_s,
            {link.code, link.addressCode, link.companyId, link.number, vendorFieldsText(link.agreed),
                vendorFieldsText(link.sent), link.conflict, momentValue(m_database.now())});
        return stored ? Result<void>{} : fail(stored.error());
    });
}

Result<void> VendorLinkStore::replace(const QList<VendorLink> &links)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto cleared = m_database.execute(u"UPDATE vendor_link SET conflict = '' WHERE conflict <> ''"_s, {});
        if (!cleared)
            return fail(cleared.error());
        for (const VendorLink &link : links)
            if (const auto kept = keep(link); !kept)
                return kept;
        return {};
    });
}

} // namespace Ledgerbridge::Store
