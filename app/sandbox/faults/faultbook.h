// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Ledgerbridge::Sandbox {

/// Which named faults are switched on, and when each strikes. `name:3` strikes the next three times and is then used
/// up; a bare name strikes now and then for ever (how often depends on the fault), so that work still gets done.
class FaultBook final
{
public:
    /// Every name there is.
    [[nodiscard]] static QStringList allNames();

    /// Replaces what was set. Returns the words that are no fault; the others are set all the same.
    QStringList set(const QStringList &faults);
    /// Whether this fault strikes here; counts.
    [[nodiscard]] bool strikes(const QString &name);
    /// Whether it is on at all, without counting.
    [[nodiscard]] bool isOn(const QString &name) const { return m_faults.contains(name); }
    /// On without a count: a lasting change of set-up rather than a passing refusal.
    [[nodiscard]] bool isLasting(const QString &name) const;
    [[nodiscard]] int strikesSoFar(const QString &name) const { return m_struck.value(name); }

private:
    struct Fault final
    {
        int left = -1; ///< negative: no count
        int seen = 0;
    };

    QHash<QString, Fault> m_faults;
    QHash<QString, int> m_struck;
};

} // namespace Ledgerbridge::Sandbox
