// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionlook.h"

#include "dimensionlinkstore.h"
#include "runtext.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// How far a list is to be read for all places within it.
Concur::ListDepth depthFor(const QString &listId, const QList<ListAssignment> &places)
{
    Concur::ListDepth depth;
    bool isWhole = false;
    for (const ListAssignment &place : places) {
        if (place.list.id != listId)
            continue;
        depth.levels = std::max(depth.levels, place.level);
        isWhole = isWhole || (place.level > 1 && place.parent.isEmpty());
        if (!place.parent.isEmpty())
            depth.parents.append(place.parent);
    }
    if (isWhole)
        depth.parents.clear();
    return depth;
}

QCoro::Task<Result<QHash<QString, QList<ConcurListItem>>>> readItems(Run &run, QList<ListAssignment> places)
{
    QHash<QString, QList<ConcurListItem>> items;
    for (const ListAssignment &place : std::as_const(places)) {
        const QString listId = place.list.id;
        if (items.contains(listId))
            continue;
        const Concur::ListDepth depth = depthFor(listId, places);
        const auto read = co_await run.setup.lists->items(listId, depth);
        if (!read)
            co_return fail(read.error());
        items.insert(listId, *read);
        run.report(RunProgress::Phase::Dimensions);
    }
    co_return items;
}

QStringList troublesOf(const ListAssignments &assigned, const DimensionCodes &codes)
{
    QStringList texts;
    for (const ListTrouble &trouble : assigned.troubles)
        texts.append(trouble.text());
    for (const ListAssignment &place : assigned.places)
        if (codes.companiesOf(place).isEmpty())
            texts.append(
                RunText::tr("The setting dimensions.lists names the company %2 for the dimension %1, and no connected "
                            "company of that name has it.")
                    .arg(place.dimension, place.company));
    return texts;
}

} // namespace

DimensionCompanies dimensionCompanies(const Run &run)
{
    DimensionCompanies companies;
    for (const CompanyLink &link : run.setup.companies)
        if (const auto company = run.companies.constFind(link.company.id); company != run.companies.cend())
            companies.append(&*company);
    return companies;
}

QByteArray lookFingerprint(const Run &run)
{
    const EngineSetup &setup = run.setup;
    return dimensionFingerprint(dimensionCompanies(run), run.mappings, run.today(), setup.listRules) + '/'
        + QByteArray::number(int(setup.dimensionConflicts)) + QByteArray::number(int(setup.dimensionsToNav))
        + QByteArray::number(int(setup.providesDimensions));
}

QCoro::Task<Result<DimensionLook>> lookAtDimensions(Run &run)
{
    run.report(RunProgress::Phase::Dimensions);
    const auto lists = co_await run.setup.lists->lists();
    if (!lists)
        co_return fail(lists.error());
    const DimensionCodes codes(dimensionCompanies(run), run.mappings, run.today());
    const ListAssignments assigned = assignLists(
        codes.dimensions(), run.setup.listRules, *lists, run.setup.concurAppId, run.setup.providesDimensions);
    DimensionFacts facts;
    facts.places = assigned.places;
    facts.policy = run.setup.dimensionConflicts;
    const auto items = co_await readItems(run, assigned.places);
    if (!items)
        co_return fail(items.error());
    facts.items = *items;
    const auto known = Store::DimensionLinkStore(*run.setup.database).all();
    if (!known)
        co_return fail(known.error());
    facts.known = *known;
    DimensionLook look{reviewDimensions(codes, facts), assigned.places, troublesOf(assigned, codes)};
    if (!run.setup.providesDimensions) {
        // Nothing is sent, so nothing keeps anything from being sent.
        look.review.changes.clear();
        for (DimensionLink &link : look.review.links)
            link.conflict.clear();
    }
    co_return look;
}

} // namespace Ledgerbridge::Sync
