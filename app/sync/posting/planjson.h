// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingplan.h"

#include <QJsonObject>

namespace Ledgerbridge::Sync {

/// A posting as intents keep it: enough to look it up in NAV and to complete it, whatever mappings say by then.
[[nodiscard]] QJsonObject postingToJson(const Posting &posting);
[[nodiscard]] Posting postingFromJson(const QJsonObject &json);
/// A whole plan as it was posted, for corrections.
[[nodiscard]] QString planToText(const PostingPlan &plan);
[[nodiscard]] PostingPlan planFromText(const QString &text);

} // namespace Ledgerbridge::Sync
