// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Ledgerbridge::Cli {

/// LEDGERBRIDGE_VAULT_PASSPHRASE, else a prompt on the terminal (twice where `confirm`), else empty.
[[nodiscard]] QByteArray passphraseFromEnvironmentOrPrompt(bool confirm);

/// The one JSON object that standard input holds; on a terminal one prompt per field, secrets unseen.
[[nodiscard]] Result<QJsonObject> secretsFromInputOrPrompt(const QList<std::pair<QString, bool>> &fields);

/// The bytes as one JSON object. InvalidInput says where it breaks, and never repeats what it says.
[[nodiscard]] Result<QJsonObject> parseSecrets(const QByteArray &bytes);

} // namespace Ledgerbridge::Cli
