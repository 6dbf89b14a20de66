// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QCoreApplication>

#include <memory>

namespace Ledgerbridge::Exports {

/// The application object that painting a PDF needs, for a program without windows and a machine without a display: Qt
/// finds its fonts through it. In the main thread, in the place of a QCoreApplication; `argc` and `argv` outlive it. An
/// error where Qt is not installed with what it takes, in place of Qt's ending the program.
[[nodiscard]] Result<std::unique_ptr<QCoreApplication>> makePaintingApplication(int &argc, char **argv);

} // namespace Ledgerbridge::Exports
