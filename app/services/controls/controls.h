// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlsreport.h"
#include "error.h"

#include <functional>

namespace Ledgerbridge::Store {
class Database;
} // namespace Ledgerbridge::Store

namespace Ledgerbridge::Services {

/// What an auditor asks for.
struct ControlsOrder final
{
    /// What happened before this moment counts: the end of a day where the person is, in UTC.
    QDateTime until;
    /// Changes from this moment on are listed; invalid: none.
    QDateTime since = {};
};

/// Hears how many entries of the trail were verified; false gives up (Cancelled).
using ControlsProgress = std::function<bool(qint64 done)>;

/// Settings, mappings, connections and what people did, as the trail and the versions of the mapping book have it. The
/// whole chain is verified first, and what is wrong with it stands among the notices. Reads only; blocks.
[[nodiscard]] Result<ControlsReport> controlsReport(
    Store::Database &database, const ControlsOrder &order, const ControlsProgress &progress = {});

/// The same over a connection of its own to the workspace in `folder`; for a thread beside others.
[[nodiscard]] Result<ControlsReport> controlsOf(
    const QString &folder, const ControlsOrder &order, const ControlsProgress &progress = {});

/// The first moment that is not of that day any more where the program runs, in UTC: what `until` is for a day.
[[nodiscard]] QDateTime endOfLocalDay(QDate day);
[[nodiscard]] QDateTime startOfLocalDay(QDate day);

} // namespace Ledgerbridge::Services
