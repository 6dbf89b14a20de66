// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listassignment.h"

#include "dimensionwords.h"

#include <algorithm>
#include <optional>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

QList<ConcurList> listsCalled(const QString &name, const QList<ConcurList> &lists)
{
    QList<ConcurList> found;
    for (const ConcurList &list : lists) {
        if (list.id.compare(name, Qt::CaseInsensitive) == 0)
            return {list};
        if (list.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found.append(list);
    }
    return found;
}

bool isManagedByOthers(const ConcurList &list, const QString &appId)
{
    return !list.managedBy.isEmpty() && list.managedBy.compare(u"appId:"_s + appId, Qt::CaseInsensitive) != 0;
}

std::optional<ListTrouble::Kind> troubleOf(
    const QList<ConcurList> &found, const ListRule &rule, const QString &appId, bool writes)
{
    if (found.isEmpty())
        return ListTrouble::Kind::NotFound;
    if (found.size() > 1)
        return ListTrouble::Kind::Ambiguous;
    if (rule.level > found.first().levels)
        return ListTrouble::Kind::TooDeep;
    if (writes && isManagedByOthers(found.first(), appId))
        return ListTrouble::Kind::Managed;
    if (writes && found.first().isReadOnly)
        return ListTrouble::Kind::ReadOnly;
    return std::nullopt;
}

} // namespace

QString ListTrouble::text() const
{
    switch (kind) {
    case Kind::NotFound:
        return DimensionWords::tr(
            "Dimension %1: Concur has no list \"%2\". Put the name right in the setting dimensions.lists.")
            .arg(dimension, list);
    case Kind::Ambiguous:
        return DimensionWords::tr(
            "Dimension %1: Concur has several lists called \"%2\". Give the list's id in the setting "
            "dimensions.lists.")
            .arg(dimension, list);
    case Kind::TooDeep:
        return DimensionWords::tr(
            "Dimension %1: Concur's list \"%2\" has fewer levels than the setting dimensions.lists says.")
            .arg(dimension, list);
    case Kind::Managed:
        return DimensionWords::tr(
            "Dimension %1: another app (%3) manages Concur's list \"%2\" and lets nobody else change it. Nothing "
            "is sent; have SAP Concur release the list, or choose another one in the setting dimensions.lists.")
            .arg(dimension, list, manager);
    case Kind::ReadOnly:
        return DimensionWords::tr(
            "Dimension %1: Concur's list \"%2\" is read-only. Nothing is sent; choose another one in the setting "
            "dimensions.lists.")
            .arg(dimension, list);
    case Kind::NoDimension:
        return DimensionWords::tr(
            "The setting dimensions.lists names the dimension %1, which no connected NAV company has.")
            .arg(dimension);
    }
    return {};
}

ListAssignments assignLists(const QStringList &dimensions, const QList<ListRule> &rules, const QList<ConcurList> &lists,
    const QString &appId, bool writes)
{
    ListAssignments result;
    for (const ListRule &rule : rules)
        if (!dimensions.contains(rule.dimension, Qt::CaseInsensitive))
            result.troubles.append({ListTrouble::Kind::NoDimension, rule.dimension, rule.list, {}});
    for (const QString &code : dimensions) {
        const QString dimension = code.trimmed().toUpper();
        QList<ListRule> own;
        std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(own),
            [&dimension](const ListRule &rule) { return rule.dimension == dimension; });
        const bool isByName = own.isEmpty();
        if (isByName)
            own.append(ListRule{dimension, {}, dimension, 1, {}});
        for (const ListRule &rule : std::as_const(own)) {
            if (rule.list.isEmpty())
                continue;
            const QList<ConcurList> found = listsCalled(rule.list, lists);
            const auto trouble = troubleOf(found, rule, appId, writes);
            if (!trouble)
                result.places.append({dimension, rule.company, found.first(), rule.level, rule.parent});
            else if (isByName && *trouble == ListTrouble::Kind::NotFound)
                result.without.append(dimension);
            else
                result.troubles.append({*trouble, dimension, rule.list, found.value(0).managedBy});
        }
    }
    return result;
}

} // namespace Ledgerbridge
