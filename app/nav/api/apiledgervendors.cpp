// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "directoryrecords.h"
#include "odatatarget.h"
#include "odatavalue.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

QCoro::Task<Result<NavVendor>> ApiLedger::createVendor(QString companyId, VendorDraft draft)
{
    const QByteArray target = ODataTarget(companyPath(companyId, u"vendors"_s)).encoded();
    const Json body = vendorBody(draft);
    const Result<Json> made = co_await m_api.post(target, body);
    if (!made)
        co_return fail(made.error());
    const NavVendor vendor = readVendor(*made);
    // A success without a number tells of a vendor that cannot be pointed at.
    if (vendor.id.isEmpty() || vendor.number.isEmpty())
        co_return fail(
            unreadableAnswer(201, CallKind::Write, u"POST of a vendor"_s, u"an answer without id or number"_s));
    co_return vendor;
}

} // namespace Ledgerbridge::Nav
