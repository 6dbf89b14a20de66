// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>

namespace Ledgerbridge::Platform {

enum class StandardStream { Input, Output, Error };

/// Whether a person sits at the stream, so that a prompt or a progress bar makes sense.
[[nodiscard]] bool isTerminal(StandardStream stream);

/// Asks for a secret on the terminal itself (not on the standard streams, which may carry JSON) without showing what is
/// typed, and returns it as UTF-8. Blocks the thread. Errors: Usage when there is no terminal, Cancelled on Ctrl+C or
/// end of input.
[[nodiscard]] Result<QByteArray> readSecretLine(const QString &prompt);

} // namespace Ledgerbridge::Platform
