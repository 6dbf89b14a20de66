// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Ledgerbridge::Sandbox {

/// A small PNG that looks like a till receipt: paper with grey lines, which differ by `seed`. Made without Qt Gui.
[[nodiscard]] QByteArray samplePicture(size_t seed);

} // namespace Ledgerbridge::Sandbox
