// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "runtiming.h"

#include <QMetaType>
#include <QStringList>

namespace Ledgerbridge::Services {

/// What runs by itself, for windows and the command line. A value.
struct UnattendedState final
{
    /// This process looks after schedule, listener and subscriptions; else `holder` does, or nobody.
    bool isOurs = false;
    /// Machine and process of the one that does, as in `DESK-7 (4711)`.
    QString holder = {};
    bool isPaused = false;
    /// UTC; none: nothing is planned.
    std::optional<DueRun> next = {};
    /// Where it listens; empty: it does not.
    QString listening = {};
    QString publicUrl = {};
    /// Notices that no run has looked after yet.
    int notices = 0;
    /// What a person has to put right, a sentence each.
    QStringList problems = {};

    [[nodiscard]] bool operator==(const UnattendedState &other) const
    {
        return isOurs == other.isOurs && holder == other.holder && isPaused == other.isPaused
            && next.has_value() == other.next.has_value()
            && (!next || (next->at == other.next->at && next->cause == other.next->cause))
            && listening == other.listening && publicUrl == other.publicUrl && notices == other.notices
            && problems == other.problems;
    }
};

} // namespace Ledgerbridge::Services

Q_DECLARE_METATYPE(Ledgerbridge::Services::UnattendedState)
