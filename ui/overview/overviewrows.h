// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowlink.h"
#include "session.h"

namespace Ledgerbridge::Ui {

/// The rows of the overview's cards, from what the session read.
namespace OverviewRows {

/// So many causes, and a row that counts the others.
inline constexpr int mostCauses = 5;
/// So many entries, and a row that counts the others.
inline constexpr int mostExpiries = 5;

[[nodiscard]] QList<LinkRow> causes(const Services::OverviewData &read);
/// One for each HeldAge, in its order.
[[nodiscard]] QList<LinkRow> ages(const Services::OverviewData &read);
[[nodiscard]] QList<LinkRow> expiries(const Services::OverviewData &read);
[[nodiscard]] QList<LinkRow> health(const Services::OverviewData &read);

} // namespace OverviewRows

} // namespace Ledgerbridge::Ui
