// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postedplanstore.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// Other versions of the same document that stand in NAV, or may: posted, drafted, on their way. Oldest first. A version
/// whose posting was offset is recalled and no longer among them.
[[nodiscard]] Result<QList<Record>> standingVersions(Run &run, const Record &record);

/// What was posted for a version, with the number; from the intents where it was posted before plans were kept. None
/// where neither knows.
[[nodiscard]] Result<std::optional<Store::PostedPlan>> postedPlan(Run &run, const Record &version);

/// The version that stands in NAV, when `record` is the same document once more with the same content.
[[nodiscard]] Result<std::optional<Record>> repeatedVersion(Run &run, const Record &record);

/// Under way in NAV: its outcome must be known before anything is decided about the document.
[[nodiscard]] bool isOnItsWay(RecordState state);
/// A version in that state is recalled once its posting is offset or taken over.
[[nodiscard]] bool canBeTakenBack(RecordState state);

} // namespace Ledgerbridge::Sync
