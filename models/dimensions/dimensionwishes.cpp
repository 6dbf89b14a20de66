// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionwishes.h"

#include "listcode.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

const QString noValue = u"NONE"_s;

QString keyOf(const QString &companyId, const QString &dimension, const QString &code)
{
    return companyId + u'|' + Directory::normalised(dimension) + u'=' + Directory::normalised(code);
}

/// A row that is narrowed to another company says nothing here; narrowed otherwise, its code means the value still.
bool isOfCompany(const MappingRow &row, const NavSetup &setup)
{
    const QList<MappingCondition::Term> &terms = row.condition.terms();
    return row.condition.problem().isEmpty()
        && std::all_of(terms.cbegin(), terms.cend(), [&setup](const MappingCondition::Term &term) {
               return term.field != "company"_L1 || term.value.compare(setup.companyId, Qt::CaseInsensitive) == 0
                   || term.value.compare(setup.companyName, Qt::CaseInsensitive) == 0;
           });
}

bool isFor(const ListAssignment &place, const NavSetup &setup)
{
    return place.company.isEmpty() || place.company.compare(setup.companyId, Qt::CaseInsensitive) == 0
        || place.company.compare(setup.companyName, Qt::CaseInsensitive) == 0;
}

QList<NavDimensionValue> inOrder(const QHash<QString, NavDimensionValue> &values)
{
    QList<NavDimensionValue> list = values.values();
    std::sort(list.begin(), list.end(),
        [](const NavDimensionValue &a, const NavDimensionValue &b) { return a.code < b.code; });
    return list;
}

/// A mapping may name an item with the ancestors that its place is below anyway.
QString withoutParent(const QString &source, const QString &parent)
{
    return !parent.isEmpty() && source.startsWith(parent + u'-', Qt::CaseInsensitive) ? source.mid(parent.size() + 1)
                                                                                      : source;
}

} // namespace

DimensionCodes::DimensionCodes(const DimensionCompanies &companies, const MappingBook &mappings, QDate day)
    : m_companies(companies)
{
    const QList<MappingRow> rows = mappings.rowsOn(MappingKind::Dimension, day);
    for (const PlanningCompany *company : companies) {
        const NavSetup &setup = company->directory.setup;
        for (const MappingRow &row : rows) {
            const qsizetype equals = row.source.indexOf(u'=');
            if (equals <= 0 || !isOfCompany(row, setup))
                continue;
            const QString dimension = row.source.left(equals);
            const QString source = row.source.mid(equals + 1).trimmed();
            const QString target = Directory::normalised(row.target);
            QStringList &targets = m_targets[keyOf(setup.companyId, dimension, source)];
            if (!targets.contains(target))
                targets.append(target);
            QStringList &sources = m_sources[keyOf(setup.companyId, dimension, target)];
            if (target != noValue && !sources.contains(source, Qt::CaseInsensitive))
                sources.append(source);
        }
    }
}

QStringList DimensionCodes::dimensions() const
{
    QStringList codes;
    for (const PlanningCompany *company : m_companies)
        for (const NavDimension &dimension : company->directory.dimensions())
            codes.append(Directory::normalised(dimension.code));
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

DimensionCompanies DimensionCodes::companiesOf(const ListAssignment &place) const
{
    DimensionCompanies companies;
    for (const PlanningCompany *company : m_companies)
        if (isFor(place, company->directory.setup) && company->directory.dimension(place.dimension))
            companies.append(company);
    return companies;
}

QList<DimensionWish> DimensionCodes::wishesFor(const ListAssignment &place) const
{
    QList<DimensionWish> wishes;
    for (const PlanningCompany *company : companiesOf(place))
        for (const NavDimensionValue &value : inOrder(company->directory.dimensionValues(place.dimension)))
            wishes += wishesFor(place, *company, value);
    return wishes;
}

QList<DimensionWish> DimensionCodes::wishesFor(
    const ListAssignment &place, const PlanningCompany &company, const NavDimensionValue &value) const
{
    const NavSetup &setup = company.directory.setup;
    DimensionWish wish{setup.companyId, setup.companyName, place.dimension, value.code, value.displayName,
        toConcurListCode(value.code), false, false, {}};
    const QStringList sources = m_sources.value(keyOf(setup.companyId, place.dimension, value.code));
    const bool isTaken = m_targets.contains(keyOf(setup.companyId, place.dimension, wish.shortCode))
        || m_targets.contains(keyOf(setup.companyId, place.dimension, value.code));
    const bool leadsByItself = company.policy.sameCode && !isTaken;
    if (sources.isEmpty())
        return leadsByItself ? QList{wish} : QList<DimensionWish>();
    if (leadsByItself)
        wish.ownCode = wish.shortCode;
    wish.isMapped = true;
    wish.isShared = sources.size() > 1 || std::any_of(sources.cbegin(), sources.cend(), [&](const QString &source) {
        return m_targets.value(keyOf(setup.companyId, place.dimension, source)).size() > 1;
    });
    QList<DimensionWish> wishes;
    for (const QString &source : sources) {
        wish.shortCode = withoutParent(source, place.parent);
        wishes.append(wish);
    }
    return wishes;
}

DimensionCodes::Meaning DimensionCodes::meaningOf(const ListAssignment &place, const ConcurListItem &item) const
{
    for (const PlanningCompany *company : companiesOf(place)) {
        for (const QString &code : {item.shortCode, item.code}) {
            const QString key = keyOf(company->directory.setup.companyId, place.dimension, code);
            if (const QStringList targets = m_targets.value(key); !targets.isEmpty())
                return {targets.first(), targets.first() == noValue};
        }
    }
    return {Directory::normalised(fromConcurListCode(item.shortCode)), false};
}

bool DimensionCodes::isKnown(const ListAssignment &place, const ConcurListItem &item) const
{
    const Meaning meaning = meaningOf(place, item);
    const DimensionCompanies companies = companiesOf(place);
    return std::any_of(companies.cbegin(), companies.cend(), [&](const PlanningCompany *company) {
        return company->directory.dimensionValue(place.dimension, meaning.code)
            || company->directory.dimensionValue(place.dimension, item.shortCode);
    });
}

QByteArray dimensionFingerprint(
    const DimensionCompanies &companies, const MappingBook &mappings, QDate day, const QList<ListRule> &rules)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QStringList &parts) { hash.addData(parts.join(QChar(0x1f)).toUtf8() + '\n'); };
    add({toText(rules)});
    for (const PlanningCompany *company : companies) {
        const Directory &directory = company->directory;
        add({directory.setup.companyId, directory.setup.companyName, QString::number(int(company->policy.sameCode))});
        QStringList codes = directory.dimensions().keys();
        codes.sort();
        for (const QString &dimension : std::as_const(codes))
            for (const NavDimensionValue &value : inOrder(directory.dimensionValues(dimension)))
                add({dimension, value.code, value.displayName});
    }
    for (const MappingRow &row : mappings.rowsOn(MappingKind::Dimension, day))
        add({row.source, row.target, row.condition.text()});
    return hash.result().toHex();
}

} // namespace Ledgerbridge
