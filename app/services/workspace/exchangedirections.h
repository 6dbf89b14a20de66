// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace.h"

namespace Ledgerbridge::Services {

/// What is switched on for vendors, or for dimensions.
struct ExchangeDirections final
{
    /// `vendors.toConcur`
    bool toConcur = false;
    /// `vendors.toNav`: propose, off or create
    QString toNav;
    /// `vendors.conflicts`: ask, nav or concur
    QString conflicts;
};

/// `subject`: "vendors" or "dimensions", as settings begin.
[[nodiscard]] ExchangeDirections exchangeDirections(Workspace &workspace, const QString &subject);

} // namespace Ledgerbridge::Services
