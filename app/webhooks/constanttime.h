// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Ledgerbridge::Webhooks {

/// Whether both are the same, in a time that depends on their lengths alone (libsodium).
[[nodiscard]] bool sameInConstantTime(const QByteArray &one, const QByteArray &other);

} // namespace Ledgerbridge::Webhooks
