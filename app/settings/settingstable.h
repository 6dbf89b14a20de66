// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settingdefinition.h"

/// Every setting there is, with its default and its rules; the only place that knows them. Safe in any thread.
namespace Ledgerbridge::SettingsTable {

/// In the order in which people should read them; descriptions in the language in force.
[[nodiscard]] QList<SettingDefinition> definitions();
[[nodiscard]] bool contains(const QString &key);
/// Empty for an unknown key.
[[nodiscard]] QString defaultValue(const QString &key);

/// The value as it is to be stored. Usage for an unknown key, InvalidInput for a value that is not allowed; both say
/// what would be.
[[nodiscard]] Result<QString> validate(const QString &key, const QString &value);

} // namespace Ledgerbridge::SettingsTable
