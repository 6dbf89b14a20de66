// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QString>

class QApplication;

namespace Ledgerbridge::Ui {

class WindowLanguage;

/// Pictures of every page and of the dialogs that people meet, in each language, light and dark:
/// `folder/page-theme-language.png`. Each language has a demo company of its own, so that what a run writes down stands
/// there in it too. Returns when all are taken; Storage where the folder cannot be written.
[[nodiscard]] Result<void> takePageShots(
    QApplication &application, WindowLanguage &windowLanguage, const QString &folder);

} // namespace Ledgerbridge::Ui
