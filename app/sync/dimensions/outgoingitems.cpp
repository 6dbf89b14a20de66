// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "outgoingitems.h"

#include "dimensionlinkstore.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

const OutgoingKind &listItemKind()
{
    static const OutgoingKind kind{
        .part = Part::Dimensions,
        .call = ReplayCall::ProvideListItem,
        .phase = RunProgress::Phase::Dimensions,
        .counts = &RunSummary::dimensions,
        .batchSize = Concur::ListClient::batchSize,
        .lastLook = u"dimensionsToConcur"_s,
        .sending = u"dimensionsSending"_s,
        .sent = u"dimensionsSent"_s,
        .conflicts = [](Store::Database &database) -> Result<QStringList> {
            const auto links = Store::DimensionLinkStore(database).conflicts();
            return links ? Result<QStringList>(conflictsOf(*links)) : fail(links.error());
        },
        .leave =
            [](int count) {
                return RunText::tr("About to bring %n dimension value(s) to Concur's lists: %1", nullptr, count);
            },
        .areTaken = [](int count) { return RunText::tr("Concur has taken %n dimension value(s): %1", nullptr, count); },
        .moreAreNotTaken =
            [](int count) {
                return RunText::tr(
                    "Concur did not take %n more dimension value(s); see them with \"replay list\" or on the overview.",
                    nullptr, count);
            },
        .moreDiffer =
            [](int count) {
                return RunText::tr("%n more dimension value(s) differ between NAV and Concur.", nullptr, count);
            },
        .isNotTaken = [] { return RunText::tr("Concur did not take the list item %1 (%2)."); },
        .isReplayed = [] { return RunText::tr("Replayed: Concur took the list item %1."); },
        .isVoid =
            [] {
                return RunText::tr("Not replayed any more: there is nothing left to tell Concur of the list item %1.");
            },
        .howToMend = [] { return RunText::tr("Once it has changed in NAV, it is sent again at once."); },
        .howToSettle =
            [] {
                return RunText::tr(
                    "Where NAV and Concur say something else of a dimension value, make both sides equal, or say "
                    "with the setting dimensions.conflicts which side is right.");
            },
    };
    return kind;
}

OutgoingItems::OutgoingItems(Run &run, const QList<ListItemChange> &changes)
    : Outgoing(listItemKind())
    , m_run(run)
    , m_changes(changes)
{
}

QList<OutgoingRecord> OutgoingItems::records() const
{
    QList<OutgoingRecord> records;
    for (const ListItemChange &change : m_changes) {
        // One call is about one list, and makes or renames.
        const QString call = (change.isNew ? u"create "_s : u"rename "_s) + change.listId;
        records.append({ReplayTopic::ofListItem(change.key()), change.fingerprint(), call, records.size()});
    }
    return records;
}

Result<void> OutgoingItems::keepUnderWay(const OutgoingRecord &record)
{
    return Store::DimensionLinkStore(*m_run.setup.database).keep(m_changes.at(record.place).underWay);
}

Result<void> OutgoingItems::keepTaken(const OutgoingRecord &record)
{
    return Store::DimensionLinkStore(*m_run.setup.database).keep(m_changes.at(record.place).after);
}

QCoro::Task<Result<QList<Concur::RecordResult>>> OutgoingItems::write(QList<OutgoingRecord> batch)
{
    const ListItemChange first = m_changes.at(batch.constFirst().place);
    QList<ConcurListItem> items;
    for (const OutgoingRecord &record : std::as_const(batch))
        items.append(m_changes.at(record.place).item);
    if (first.isNew)
        co_return co_await m_run.setup.lists->create(first.listId, items);
    co_return co_await m_run.setup.lists->rename(first.listId, items);
}

} // namespace Ledgerbridge::Sync
