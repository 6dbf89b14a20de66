// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "vendorcommands.h"

namespace Ledgerbridge::Cli {

/// `{"request","source","company","state","number","preparedBy","decidedBy","words","fields":{…}}`
[[nodiscard]] QJsonObject toJson(const VendorRequest &request);
/// What a decision about a vendor came to; 3 while it waits for a person or its outcome is not known.
[[nodiscard]] Answer answerFor(const Services::VendorOutcome &outcome);

} // namespace Ledgerbridge::Cli
