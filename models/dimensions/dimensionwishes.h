// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "listassignment.h"
#include "mappingbook.h"
#include "planner.h"

#include <QSet>

namespace Ledgerbridge {

/// A value of NAV as it is to stand at one place in Concur's lists.
struct DimensionWish final
{
    QString companyId;
    QString companyName;
    QString dimension;
    /// NAV's.
    QString code;
    QString name;
    /// Concur's, without those of its ancestors: the source of a mapping, else NAV's own with its hyphens in Concur's way.
    QString shortCode;
    /// A person said by a mapping that both are the same.
    bool isMapped = false;
    /// Several codes of Concur lead to the value, or its code leads to several values, by the document: the names are
    /// Concur's business then, and one code is enough.
    bool isShared = false;
    /// Of a mapped value: its own code, where that leads to it as well (`mapping.sameCode`).
    QString ownCode = {};
};

/// The companies in order, each with what it is known to have.
using DimensionCompanies = QList<const PlanningCompany *>;

/// What mappings and directories say of the codes of dimensions on one day.
class DimensionCodes final
{
public:
    DimensionCodes(const DimensionCompanies &companies, const MappingBook &mappings, QDate day);

    /// Codes of the dimensions that any of the companies has, sorted.
    [[nodiscard]] QStringList dimensions() const;
    /// What belongs to a place, by company and code.
    [[nodiscard]] QList<DimensionWish> wishesFor(const ListAssignment &place) const;
    /// The companies that a place is for and that have its dimension.
    [[nodiscard]] DimensionCompanies companiesOf(const ListAssignment &place) const;

    /// What NAV's code of an item would be.
    struct Meaning final
    {
        QString code;
        /// A mapping says that the item means no value at all.
        bool isNone = false;
    };
    [[nodiscard]] Meaning meaningOf(const ListAssignment &place, const ConcurListItem &item) const;
    /// Whether any company of the place has a value that the item may mean.
    [[nodiscard]] bool isKnown(const ListAssignment &place, const ConcurListItem &item) const;

private:
    [[nodiscard]] QList<DimensionWish> wishesFor(
        const ListAssignment &place, const PlanningCompany &company, const NavDimensionValue &value) const;

    DimensionCompanies m_companies;
    /// Concur's codes by `company|DIMENSION=nav code`.
    QHash<QString, QStringList> m_sources;
    /// NAV's codes by `company|DIMENSION=concur code`, the most particular row's first.
    QHash<QString, QStringList> m_targets;
};

/// Over all that decides what is sent: equal means that a look at Concur would find what the last one left.
[[nodiscard]] QByteArray dimensionFingerprint(
    const DimensionCompanies &companies, const MappingBook &mappings, QDate day, const QList<ListRule> &rules);

} // namespace Ledgerbridge
