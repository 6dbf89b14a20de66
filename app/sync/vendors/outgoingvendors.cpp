// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "outgoingvendors.h"

#include "concurvendorstore.h"
#include "runtext.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

const OutgoingKind &vendorKind()
{
    static const OutgoingKind kind{
        .part = Part::Vendors,
        .call = ReplayCall::ProvideVendor,
        .phase = RunProgress::Phase::Vendors,
        .counts = &RunSummary::vendors,
        .batchSize = Concur::VendorClient::batchSize,
        .lastLook = u"vendorsToConcur"_s,
        .sending = u"vendorsSending"_s,
        .sent = u"vendorsSent"_s,
        .conflicts = [](Store::Database &database) -> Result<QStringList> {
            const auto links = Store::VendorLinkStore(database).conflicts();
            return links ? Result<QStringList>(conflictsOf(*links)) : fail(links.error());
        },
        .leave = [](int count) { return RunText::tr("About to bring %n vendor(s) to Concur: %1", nullptr, count); },
        .areTaken = [](int count) { return RunText::tr("Concur has taken %n vendor(s): %1", nullptr, count); },
        .moreAreNotTaken =
            [](int count) {
                return RunText::tr(
                    "Concur did not take %n more vendor(s); see them with \"replay list\" or on the overview.", nullptr,
                    count);
            },
        .moreDiffer =
            [](int count) { return RunText::tr("%n more vendor(s) differ between NAV and Concur.", nullptr, count); },
        .isNotTaken = [] { return RunText::tr("Concur did not take vendor %1 (%2)."); },
        .isReplayed = [] { return RunText::tr("Replayed: Concur took vendor %1."); },
        .isVoid =
            [] { return RunText::tr("Not replayed any more: there is nothing left to tell Concur of vendor %1."); },
        .howToMend =
            [] { return RunText::tr("Once it has changed on the vendor's card in NAV, it is sent again at once."); },
        .howToSettle =
            [] {
                return RunText::tr(
                    "Where NAV and Concur say something else of a vendor, make both sides equal, or say with "
                    "the setting vendors.conflicts which side is right.");
            },
    };
    return kind;
}

OutgoingVendors::OutgoingVendors(Run &run, const QList<VendorChange> &changes)
    : Outgoing(vendorKind())
    , m_run(run)
    , m_changes(changes)
{
    // New ones and changed ones are two kinds of call.
    std::stable_partition(m_changes.begin(), m_changes.end(), [](const VendorChange &change) { return change.isNew; });
}

QList<OutgoingRecord> OutgoingVendors::records() const
{
    QList<OutgoingRecord> records;
    for (const VendorChange &change : m_changes)
        records.append({ReplayTopic(change.key()), change.fingerprint(), change.isNew ? u"create"_s : u"update"_s,
            records.size()});
    return records;
}

Result<void> OutgoingVendors::keepUnderWay(const OutgoingRecord &record)
{
    return Store::VendorLinkStore(*m_run.setup.database).keep(m_changes.at(record.place).underWay);
}

Result<void> OutgoingVendors::keepTaken(const OutgoingRecord &record)
{
    const VendorChange &change = m_changes.at(record.place);
    if (const auto kept = Store::VendorLinkStore(*m_run.setup.database).keep(change.after); !kept)
        return kept;
    return Store::ConcurVendorStore(*m_run.setup.database).merge(change.vendor);
}

QCoro::Task<Result<QList<Concur::RecordResult>>> OutgoingVendors::write(QList<OutgoingRecord> batch)
{
    QList<ConcurVendor> vendors;
    for (const OutgoingRecord &record : std::as_const(batch))
        vendors.append(m_changes.at(record.place).vendor);
    if (m_changes.at(batch.constFirst().place).isNew)
        co_return co_await m_run.setup.vendors->create(vendors);
    co_return co_await m_run.setup.vendors->update(vendors);
}

} // namespace Ledgerbridge::Sync
