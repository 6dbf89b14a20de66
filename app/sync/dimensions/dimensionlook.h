// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionreview.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// What a look at both sides showed.
struct DimensionLook final
{
    DimensionReview review;
    /// The places in Concur's lists that were read.
    QList<ListAssignment> places;
    /// Sentences about rules that lead nowhere.
    QStringList troubles;
};

/// The companies of the run in their order, as far as they are known.
[[nodiscard]] DimensionCompanies dimensionCompanies(const Run &run);

/// Over all that decides what a look would find.
[[nodiscard]] QByteArray lookFingerprint(const Run &run);

/// Reads Concur's lists as far as dimensions belong there, and compares. Writes nothing.
[[nodiscard]] QCoro::Task<Result<DimensionLook>> lookAtDimensions(Run &run);

} // namespace Ledgerbridge::Sync
