// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enginesetup.h"
#include "mappingpreview.h"
#include "mappingstep.h"
#include "mappingtrial.h"

#include <functional>

namespace Ledgerbridge::Sync {

/// What edited mappings would do, worked out with what the workspace knows: no network, nothing is written. Both look
/// whether they are to go on after each document; any thread, with a connection of its own.
using GoOn = std::function<bool(int done, int total)>;

/// What saving would release, and what would stay held or become so. Cancelled where it was told not to go on.
[[nodiscard]] Result<MappingPreview> previewMappings(Store::Database &database, const QList<CompanyLink> &companies,
    const QList<MappingStep> &steps, QDate today, const GoOn &goOn);

class Run;

/// A vendor that NAV does not have yet, as if it were there.
struct AssumedVendor final
{
    QString companyId;
    NavVendor vendor;
};
/// What it would release together with the mapping that leads to it, of all that waits for that vendor of Concur. `run` has
/// its surroundings loaded; nothing of them stays changed.
[[nodiscard]] Result<MappingPreview> previewVendor(Run &run, const AssumedVendor &assumed, const MappingRow &row);

/// First day of the last `months` months, counted back from today, or from the youngest document where that is older:
/// a company that was quiet for a while has a past too.
[[nodiscard]] Result<QDate> trialStart(Store::Database &database, int months, QDate today);

/// Runs the documents since `since` through the stored and through the edited mappings, and lists what differs.
[[nodiscard]] Result<MappingTrial> tryMappings(Store::Database &database, const QList<CompanyLink> &companies,
    const QList<MappingStep> &steps, QDate since, QDate today, const GoOn &goOn);

} // namespace Ledgerbridge::Sync
