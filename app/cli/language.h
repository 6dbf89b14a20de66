// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge::Cli {

/// Loads the texts of `tag` (BCP 47; empty: the system's language) into the application. False when the tag names no
/// language; a language without translation stays English.
[[nodiscard]] bool useLanguage(const QString &tag);

} // namespace Ledgerbridge::Cli
