// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorproposing.h"

#include "concurvendorstore.h"
#include "lastlook.h"
#include "outage.h"
#include "runtext.h"
#include "vendormaking.h"
#include "vendorpreparing.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookEverySeconds = qint64(24) * 60 * 60;

/// Who prepares what nobody here has asked for.
QString concurName()
{
    return u"Concur"_s;
}

/// Some person asked for it in Concur, and no vendor of a connected company is meant.
bool isWanted(Run &run, const ConcurVendor &vendor)
{
    if (!vendor.isRequested || vendor.code.isEmpty())
        return false;
    const QDate today = run.today();
    if (run.mappings.find(MappingKind::Vendor, vendor.code, today)
        || run.mappings.find(MappingKind::Vendor, vendor.code + u'/' + vendor.addressCode, today))
        return false;
    return std::none_of(run.companies.cbegin(), run.companies.cend(), [&vendor](const PlanningCompany &company) {
        return company.policy.sameCode && company.directory.vendor(vendor.code);
    });
}

/// What became of earlier requests is not asked again.
Result<bool> wasAsked(Run &run, const QString &source)
{
    const auto all = Store::VendorRequestStore(*run.setup.database).list({}, 10'000);
    if (!all)
        return fail(all.error());
    return std::any_of(all->cbegin(), all->cend(),
        [&source](const VendorRequest &request) { return request.source.compare(source, Qt::CaseInsensitive) == 0; });
}

Result<std::optional<VendorRequest>> propose(Run &run, const ConcurVendor &vendor)
{
    using Proposed = std::optional<VendorRequest>;
    const auto asked = wasAsked(run, vendor.code);
    if (!asked || *asked)
        return asked ? Result<Proposed>(Proposed()) : fail(asked.error());
    // Concur's master does not say which company wants it; with several, a document will.
    if (run.companies.size() != 1)
        return Proposed();
    VendorSource source;
    source.code = vendor.code;
    source.addressCode = vendor.addressCode;
    source.fields = vendor.fields;
    const auto form = formFor(run, run.companies.cbegin().key(), source, QString());
    if (!form)
        return fail(form.error());
    VendorRequest request;
    request.companyId = form->companyId;
    request.companyName = form->companyName;
    request.source = vendor.code;
    request.draft = form->draft;
    request.preparedBy = concurName();
    ++run.summary.vendors.proposed;
    if (run.options.dryRun)
        return Proposed();
    const auto id = Store::VendorRequestStore(*run.setup.database).add(request);
    if (!id)
        return fail(id.error());
    request.id = *id;
    return Proposed(request);
}

/// `vendors.toNav create`: what nothing speaks against is made; the rest waits for a person.
QCoro::Task<Result<void>> makeAtOnce(Run &run, QList<VendorRequest> requests)
{
    if (run.setup.vendorsToNav != VendorsToNav::Create || run.setup.fourEyes)
        co_return Result<void>();
    for (const VendorRequest &request : std::as_const(requests)) {
        VendorMaking making(run, u"Ledgerbridge"_s);
        const auto made = co_await making.approve(request);
        if (made && made->state == VendorRequest::State::Created) {
            --run.summary.vendors.proposed;
            ++run.summary.vendors.toNav;
        } else if (!made && isOutage(made.error())) {
            co_return fail(made.error());
        }
    }
    co_return Result<void>();
}

/// What waits for a person stays said for as long as it stands.
Result<void> sayOpen(Run &run)
{
    const auto open = Store::VendorRequestStore(*run.setup.database).list({VendorRequest::State::Open});
    if (!open)
        return fail(open.error());
    if (!open->isEmpty())
        run.notice(
            RunText::tr("%n vendor(s) are to be made in NAV and wait for a person.", nullptr, int(open->size())));
    return {};
}

QCoro::Task<Result<void>> lookAtConcur(Run &run)
{
    const auto vendors = co_await run.setup.vendors->all();
    if (!vendors)
        co_return fail(vendors.error());
    if (const auto seen = Store::ConcurVendorStore(*run.setup.database).replace(*vendors); !seen)
        co_return fail(seen.error());
    QList<VendorRequest> made;
    for (const ConcurVendor &vendor : *vendors) {
        if (!isWanted(run, vendor))
            continue;
        const auto proposed = propose(run, vendor);
        if (!proposed)
            co_return fail(proposed.error());
        if (*proposed)
            made.append(**proposed);
    }
    const auto done = co_await makeAtOnce(run, made);
    if (!done || run.options.dryRun)
        co_return done;
    co_return LastLook(run, u"vendorsToNav"_s).note("requested");
}

} // namespace

QCoro::Task<Result<void>> proposeVendors(Run &run)
{
    if (run.setup.vendorsToNav == VendorsToNav::Off || !run.setup.vendors || !run.covers(Part::Vendors))
        co_return Result<void>();
    // Half of what NAV has would look as if the rest were gone.
    if (!run.unavailable.isEmpty())
        co_return Result<void>();
    const auto fresh = LastLook(run, u"vendorsToNav"_s).isFresh("requested", lookEverySeconds);
    if (!fresh)
        co_return fail(fresh.error());
    if (!*fresh || run.options.only.contains(Part::Vendors)) {
        const auto looked = co_await lookAtConcur(run);
        // Who has not granted the vendor master asks for no vendors in Concur either.
        const bool isDenied = !looked && looked.error().code == ErrorCode::MissingScope;
        if (const auto said = isDenied ? Result<void>() : sayOutage(run, looked); !said)
            co_return said;
    }
    co_return sayOpen(run);
}

} // namespace Ledgerbridge::Sync
