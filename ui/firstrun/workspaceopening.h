// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace.h"

namespace Ledgerbridge::Ui {

/// What the windows open a workspace with; asks the person for the passphrase where the workspace lies under one and
/// the environment gives none that fits. Nothing: the person gave up.
[[nodiscard]] std::optional<Services::PassphraseSource> askForPassphrase(const QString &folder);

/// Makes a workspace whose secrets lie in the platform's key store, or, where there is none, under a passphrase that
/// the person chooses. Cancelled: the person gave up.
[[nodiscard]] Result<Services::PassphraseSource> makeWorkspace(const QString &folder);

} // namespace Ledgerbridge::Ui
