// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge::Exports {

/// A cell of CSV that no spreadsheet takes for a formula: an apostrophe goes before = + - @ (also in their full width),
/// tab, carriage return and line feed at its start. It also goes before an apostrophe, so that taking the first one away
/// gives back exactly what was there.
[[nodiscard]] QString guardedCell(const QString &cell);

} // namespace Ledgerbridge::Exports
