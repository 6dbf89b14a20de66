// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingplan.h"

#include <QJsonObject>

namespace Ledgerbridge::Sync {

/// A posting as JSON with amounts as strings, for intents on disk, and back.
[[nodiscard]] QJsonObject postingToJson(const Posting &posting);
[[nodiscard]] Posting postingFromJson(const QJsonObject &json);

} // namespace Ledgerbridge::Sync
