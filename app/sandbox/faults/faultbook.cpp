// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "faultbook.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Without a count, a fault strikes each so-many-th chance.
const QHash<QString, int> &frequencies()
{
    static const QHash<QString, int> table{{u"throttle"_s, 7}, {u"concur400throttle"_s, 5}, {u"dropAfterPost"_s, 3},
        {u"dropBeforePost"_s, 3}, {u"serverError500"_s, 11}, {u"unavailable503"_s, 13}, {u"tokenExpired"_s, 25},
        {u"movedDatacentre"_s, 3}, {u"truncatedAnswer"_s, 9}, {u"closedPeriod"_s, 1}, {u"blockedAccount"_s, 1},
        {u"hang"_s, 50}, {u"recallBeforeAck"_s, 10}, {u"retryable199"_s, 5}, {u"taxCodeSetup"_s, 1},
        {u"postingSeries"_s, 1}, {u"unknown116"_s, 1}};
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
