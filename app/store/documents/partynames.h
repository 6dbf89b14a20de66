// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "sourcedocument.h"

#include <QHash>

namespace Ledgerbridge::Store {

/// What stored documents of a kind call the parties (vendors, employees) with these codes: code as it was given → name
/// in the newest document that states one. Codes of no document are left out. Case of codes does not count.
[[nodiscard]] Result<QHash<QString, QString>> partyNames(
    Database &database, DocumentKind kind, const QStringList &codes);

} // namespace Ledgerbridge::Store
