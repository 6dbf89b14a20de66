// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoicebuilder.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

GeneratedDocument buildPurchase(const MasterData &data, quint32 seed, const DocumentSlot &place)
{
    static const QStringList wanted{u"SUBCO"_s, u"SOFTW"_s, u"OFFIC"_s, u"ADVER"_s};
    Prng prng((quint64(seed) << 32) + quint64(place.index) * 7919 + 13);
    const CompanyEmployee &owner = data.employees.at(prng.below(40));
    const QList<CompanyVendor> suppliers = data.usableSuppliers();
    const CompanyVendor &vendor = suppliers.at(prng.below(int(suppliers.size())));
    GeneratedDocument document;
    document.kind = SourceKind::Purchase;
    document.documentId = prng.hex(32);
    document.number = u"PR26%1"_s.arg(place.ordinal, 5, 10, QChar(u'0'));
    document.title = u"Beschaffung %1"_s.arg(vendor.name);
    document.currency = data.currency;
    document.processed = place.processed;
    document.submitted = place.processed.addDays(-2);
    document.created = place.processed.addDays(-3);
    document.documentDate = place.processed;
    document.ownerId = owner.id;
    document.ownerUuid = owner.uuid;
    document.ownerLogin = owner.login;
    document.ownerName = owner.lastName + u", "_s + owner.firstName;
    document.vendorCode = vendor.concurCode;
    document.vendorAddress = vendor.concurAddress;
    document.vendorName = vendor.name;
    document.orderNumber = InvoiceBuilder::orderNumber(place.ordinal);
    document.fate = place.fate;
    document.rows = {u"purchase"_s};
    for (int count = prng.between(1, 4); count > 0; --count) {
        const QString code = prng.pick(wanted);
        const CompanyExpenseType &type = *std::find_if(data.expenseTypes.cbegin(), data.expenseTypes.cend(),
            [&code](const CompanyExpenseType &known) { return known.code == code; });
        const PurchaseLine line{type.name + u" nach Bedarf"_s, type.code, type.concurAccount,
            Decimal(prng.between(1, 10)), Decimal::fromUnits(prng.between(type.lowest * 100, type.highest * 100), 2)};
        document.total += (line.quantity * line.unitPrice).rounded(2);
        document.lines += line;
    }
    return document;
}

} // namespace Ledgerbridge::Sandbox
