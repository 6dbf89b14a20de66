// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingtargets.h"

#include "listcode.h"
#include "namesimilarity.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MappingTargets", source);
}

QString troubleOf(const NavAccount &account)
{
    if (account.blocked)
        return text(QT_TRANSLATE_NOOP("MappingTargets", "blocked"));
    if (account.accountType != u"Posting")
        return text(QT_TRANSLATE_NOOP("MappingTargets", "no posting account"));
    return account.directPosting ? QString() : text(QT_TRANSLATE_NOOP("MappingTargets", "no direct posting"));
}

QString troubleOf(const NavVendor &vendor)
{
    return vendor.blocked == NavVendor::Blocked::All ? text(QT_TRANSLATE_NOOP("MappingTargets", "blocked")) : QString();
}

QString keyOf(const QString &dimension, const QString &target)
{
    return Directory::normalised(dimension) + u'=' + Directory::normalised(target);
}

bool hasVendors(MappingKind kind)
{
    return kind == MappingKind::Vendor || kind == MappingKind::Employee || kind == MappingKind::Payment;
}

bool hasAccounts(MappingKind kind)
{
    return kind == MappingKind::Account || kind == MappingKind::ExpenseType || kind == MappingKind::Employee
        || kind == MappingKind::Payment || kind == MappingKind::Tax;
}

bool isPrefixed(MappingKind kind)
{
    return kind == MappingKind::Employee || kind == MappingKind::Payment || kind == MappingKind::Tax;
}

bool saysNone(const MappingRow &row)
{
    return row.kind == MappingKind::Dimension && row.target.compare(u"none", Qt::CaseInsensitive) == 0;
}

} // namespace

MappingTargets::MappingTargets(MappingKind kind, const QList<Directory> &directories, const QStringList &companies)
    : m_kind(kind)
{
    if (kind == MappingKind::Company)
        for (const QString &company : companies)
            add({company, {}, {}, {}});
    for (const Directory &directory : directories)
        addDirectory(directory);
    sortByCode();
}

MappingTargets::MappingTargets(MappingKind kind, const QList<MappingTarget> &targets)
    : m_kind(kind)
{
    for (const MappingTarget &target : targets)
        add(target);
    sortByCode();
}

void MappingTargets::add(MappingTarget target)
{
    m_known = true;
    const QString key = keyOf(target.dimension, target.target);
    const auto known = m_index.constFind(key);
    if (known == m_index.cend()) {
        m_index.insert(key, m_targets.size());
        m_targets.append(std::move(target));
    } else if (!m_targets.at(*known).trouble.isEmpty() && target.trouble.isEmpty()) {
        m_targets[*known] = std::move(target);
    }
}

void MappingTargets::sortByCode()
{
    std::sort(m_targets.begin(), m_targets.end(), [](const MappingTarget &a, const MappingTarget &b) {
        return a.dimension != b.dimension ? a.dimension < b.dimension : a.target < b.target;
    });
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        m_index.insert(keyOf(m_targets.at(i).dimension, m_targets.at(i).target), i);
}

void MappingTargets::addDirectory(const Directory &directory)
{
    const bool prefixed = isPrefixed(m_kind);
    if (hasVendors(m_kind))
        for (const NavVendor &vendor : directory.vendors())
            add({(prefixed ? QStringLiteral("V:") : QString()) + vendor.number, vendor.displayName, troubleOf(vendor),
                {}});
    if (hasAccounts(m_kind))
        for (const NavAccount &account : directory.accounts())
            add({(prefixed ? QStringLiteral("G:") : QString()) + account.number, account.displayName,
                troubleOf(account), {}});
    if (m_kind == MappingKind::Tax)
        for (const QString &code : directory.taxCodes())
            add({QStringLiteral("T:") + code, {}, {}, {}});
    for (const NavDimension &dimension : directory.dimensions()) {
        if (m_kind == MappingKind::CostObject)
            add({dimension.code, dimension.displayName, {}, {}});
        if (m_kind != MappingKind::Dimension)
            continue;
        const auto values = directory.dimensionValues(dimension.code);
        for (const NavDimensionValue &value : values)
            add({value.code, value.displayName, {}, dimension.code});
    }
    if (m_kind == MappingKind::Currency) {
        for (const NavCurrency &currency : directory.currencies())
            add({currency.code, currency.displayName, {}, {}});
        if (!directory.setup.localCurrency.isEmpty())
            add({directory.setup.localCurrency, {}, {}, {}});
    }
}

const MappingTarget *MappingTargets::at(const QString &dimension, const QString &target) const
{
    const auto found = m_index.constFind(keyOf(dimension, target));
    return found == m_index.cend() ? nullptr : &m_targets.at(*found);
}

const MappingTarget *MappingTargets::find(const MappingRow &row) const
{
    if (row.kind == MappingKind::Dimension)
        return at(row.source.section(u'=', 0, 0), row.target);
    if (row.kind == MappingKind::Vendor)
        return at({}, vendorTarget(row.target));
    if (isPrefixed(row.kind)) {
        const auto prefixed = parsePrefixedTarget(row.target);
        return prefixed ? at({}, prefixed->prefix + QStringLiteral(":") + prefixed->code) : nullptr;
    }
    return at({}, row.target);
}

QString MappingTargets::problem(const MappingRow &row) const
{
    if (const QString form = mappingFormProblem(row); !form.isEmpty() || !m_known)
        return form;
    if (saysNone(row) || (row.kind == MappingKind::Currency && row.target.trimmed().isEmpty()))
        return {};
    const MappingTarget *target = find(row);
    if (!target && row.kind == MappingKind::Company)
        return text(QT_TRANSLATE_NOOP("MappingTargets", "No company %1 is connected.")).arg(row.target);
    if (!target)
        return text(QT_TRANSLATE_NOOP("MappingTargets", "NAV has no %1. Pick another target, or create it in NAV."))
            .arg(row.target);
    return target->trouble.isEmpty()
        ? QString()
        : text(QT_TRANSLATE_NOOP("MappingTargets",
                   "%1 %2 cannot be posted to in NAV: %3. Pick another target, or put it right in NAV."))
              .arg(target->target, target->name, target->trouble);
}

const MappingTarget *MappingTargets::sameCode(const QString &source, const QString &name) const
{
    const auto usable = [](const MappingTarget *target) {
        return target && target->trouble.isEmpty() ? target : nullptr;
    };
    switch (m_kind) {
    case MappingKind::Account:
    case MappingKind::ExpenseType:
    case MappingKind::Currency: return usable(at({}, source));
    case MappingKind::Vendor: {
        const MappingTarget *same = usable(at({}, source));
        return same && !namesPlainlyDiffer(name, same->name) ? same : nullptr;
    }
    case MappingKind::Dimension: {
        const QString dimension = source.section(u'=', 0, 0);
        const QString code = source.section(u'=', 1);
        const MappingTarget *same = at(dimension, code);
        const QString decoded = fromConcurListCode(code);
        const MappingTarget *meant = decoded == code ? nullptr : at(dimension, decoded);
        // Where it may be either, a person says which.
        return same && meant ? nullptr : usable(same ? same : meant);
    }
    case MappingKind::Company:
        // The only company is meant by every ledger, as long as none is mapped at all.
        return m_targets.size() == 1 ? &m_targets.first() : nullptr;
    default: return nullptr;
    }
}

} // namespace Ledgerbridge
