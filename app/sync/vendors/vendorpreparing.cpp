// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorpreparing.h"

#include "documentcommand.h"
#include "mappingeffects.h"
#include "planstep.h"
#include "runtext.h"
#include "vendorrequeststore.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

VendorSource sourceOf(const SourceDocument &document)
{
    VendorSource source;
    if (const Invoice *invoice = document.invoice()) {
        source.code = invoice->vendorCode;
        source.addressCode = invoice->vendorAddressCode;
        source.name = invoice->vendorName;
        source.taxId = invoice->vendorTaxId;
    } else if (const PurchaseRequest *order = document.purchase()) {
        source.code = order->vendorCode;
        source.addressCode = order->vendorAddressCode;
    }
    return source;
}

/// The record of that address, else the first of that code.
const ConcurVendor *bestRecord(const QList<ConcurVendor> &records, const VendorSource &source)
{
    const auto same = std::find_if(records.cbegin(), records.cend(), [&source](const ConcurVendor &record) {
        return record.addressCode.compare(source.addressCode, Qt::CaseInsensitive) == 0;
    });
    if (same != records.cend())
        return &*same;
    return records.isEmpty() ? nullptr : &records.constFirst();
}

/// Fills in what Concur's vendor master says; what cannot be read is said, and the form does without.
QCoro::Task<QStringList> readFromConcur(Run &run, VendorSource *source)
{
    QStringList notes;
    if (!run.setup.vendors)
        co_return notes;
    const auto records = co_await run.setup.vendors->find(source->code);
    if (!records) {
        notes.append(RunText::tr("Concur's vendor record could not be read: %1").arg(records.error().message));
        co_return notes;
    }
    const ConcurVendor *record = bestRecord(*records, *source);
    if (!record) {
        notes.append(RunText::tr("Concur has no vendor record %1; only the document tells of it.").arg(source->code));
        co_return notes;
    }
    source->fields = record->fields;
    if (record->hasBank)
        notes.append(RunText::tr("Concur knows a bank account of this vendor. Bank details are not taken over: enter "
                                 "them in NAV, with a second person."));
    co_return notes;
}

/// What stands between the vendor and its first posting that NAV's interface does not show (nav.md 2.1).
QStringList blindSpots()
{
    return {RunText::tr("NAV's interface does not show which posting groups a new vendor gets, and no bank accounts to "
                        "compare. A vendor that NAV will not post to stays one row here, with NAV's words.")};
}

Result<MappingPreview> releasesOf(Run &run, const VendorForm &form)
{
    NavVendor vendor;
    vendor.number = form.draft.number.trimmed().isEmpty() ? u"(NEW)"_s : form.draft.number.trimmed();
    vendor.displayName = form.draft.displayName;
    vendor.currencyCode = form.draft.currencyCode;
    MappingRow row;
    row.kind = MappingKind::Vendor;
    row.source = form.source;
    row.target = vendor.number;
    return previewVendor(run, {form.companyId, vendor}, row);
}

} // namespace

Result<VendorForm> formFor(Run &run, const QString &companyId, const VendorSource &source, const QString &documentId)
{
    const auto company = run.companies.constFind(companyId);
    if (company == run.companies.cend())
        return fail(ErrorCode::InvalidInput,
            RunText::tr("It is not known which NAV company %1 belongs to. Map the company first.")
                .arg(documentId.isEmpty() ? source.code : documentId));
    const auto pending = Store::VendorRequestStore(*run.setup.database).pendingFor(companyId, source.code);
    if (!pending)
        return fail(pending.error());
    VendorForm form;
    form.companyId = companyId;
    form.companyName = company->directory.setup.companyName;
    form.source = source.code;
    form.documentId = documentId;
    form.pending = *pending;
    // What somebody has prepared already is gone on with.
    form.draft = form.pending ? form.pending->draft : draftFrom(source, company->directory);
    form.problems = checkVendorDraft(form.draft, company->directory);
    form.twins = twinsOf(form.draft, company->directory.vendors().values());
    form.notes = blindSpots();
    form.fourEyes = run.setup.fourEyes;
    const auto releases = releasesOf(run, form);
    if (!releases)
        return fail(releases.error());
    form.releases = *releases;
    return form;
}

QCoro::Task<Result<VendorForm>> prepareVendor(Run &run, QString document)
{
    const auto record = findRecord(run, document);
    if (!record)
        co_return fail(record.error());
    const auto planned = planRecord(run, *record);
    if (!planned)
        co_return fail(planned.error());
    VendorSource source = sourceOf(planned->document);
    if (source.code.isEmpty())
        co_return fail(ErrorCode::InvalidInput,
            RunText::tr("Document %1 bears no vendor code, so no mapping could lead from it to a vendor in NAV. Have "
                        "the vendor chosen in Concur.")
                .arg(record->documentId));
    const QStringList notes = co_await readFromConcur(run, &source);
    auto form = formFor(run, planned->outcome.plan.companyId, source, record->documentId);
    if (form)
        form->notes = notes + form->notes;
    co_return form;
}

} // namespace Ledgerbridge::Sync
