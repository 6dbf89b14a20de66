// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "faultbook.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Without a count, a fault strikes each so-many-th chance.
const QHash<QString, int> &frequencies()
{
    static const QHash<QString, int> table{{u"429-storm"_s, 31}, {u"400-as-throttle"_s, 5}, {u"503-retry-after"_s, 47},
        {u"http-500-sometimes"_s, 11}, {u"token-expired-midway"_s, 25}, {u"moved-datacentre"_s, 3},
        {u"clock-jump"_s, 40}, {u"drop-after-commit"_s, 3}, {u"drop-before-commit"_s, 3},
        {u"timeout-after-commit"_s, 3}, {u"timeout-before-commit"_s, 3}, {u"drop-mid-answer"_s, 9},
        {u"truncated-json"_s, 9}, {u"html-error-page"_s, 17}, {u"slow"_s, 20}, {u"hang"_s, 50}, {u"ack-lost"_s, 2},
        {u"confirm-lost"_s, 2}, {u"vendors-lost"_s, 2}, {u"lists-lost"_s, 2}, {u"lists-busy"_s, 2},
        {u"etag-conflict"_s, 3}, {u"deadlock-409"_s, 3}, {u"disk-full"_s, 3}, {u"fis-recalled-before-ack"_s, 10},
        {u"fis-recalled-between"_s, 10}, {u"fis-retry-199"_s, 5}, {u"fis-unknown-116"_s, 1}, {u"closed-period"_s, 1},
        {u"blocked-account"_s, 1}, {u"tax-code-setup"_s, 1}, {u"posting-series"_s, 1}, {u"ess.idTaken"_s, 2},
        {u"ess.noCompany"_s, 2}, {u"ess.duplicate"_s, 3}, {u"ess.shuffle"_s, 2}, {u"nav.handshakeLate"_s, 2},
        {u"nav.subscriptionLost"_s, 2}, {u"nav.duplicate"_s, 3}};
    return table;
}

} // namespace

QStringList FaultBook::allNames()
{
    QStringList names = frequencies().keys();
    names.sort();
    return names;
}

QStringList FaultBook::set(const QStringList &faults)
{
    m_faults.clear();
    m_struck.clear();
    QStringList unknown;
    for (const QString &word : faults) {
        const QString name = word.section(u':', 0, 0).trimmed();
        bool ok = true;
        const int count = word.contains(u':') ? word.section(u':', 1).toInt(&ok) : -1;
        if (!frequencies().contains(name) || !ok || count == 0)
            unknown += word;
        else
            m_faults.insert(name, {count, 0});
    }
    return unknown;
}

bool FaultBook::strikes(const QString &name)
{
    const auto fault = m_faults.find(name);
    if (fault == m_faults.end())
        return false;
    bool hit = false;
    if (fault->left >= 0) {
        hit = fault->left > 0;
        fault->left -= int(hit);
    } else {
        hit = ++fault->seen % frequencies().value(name) == 0;
    }
    m_struck[name] += int(hit);
    return hit;
}

bool FaultBook::isLasting(const QString &name) const
{
    const auto fault = m_faults.constFind(name);
    return fault != m_faults.constEnd() && fault->left < 0;
}

} // namespace Ledgerbridge::Sandbox
