// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttable.h"

namespace Ledgerbridge::Exports {

/// What is kept of the chain beside an export: who wrote which file when, its SHA-256, and the head of the chain, a
/// `name: value` a line in UTF-8. docs/trail.md explains it.
[[nodiscard]] QByteArray headText(const ExportTable &table, const QString &file, const QByteArray &digest, qint64 rows);
/// The name of that file.
[[nodiscard]] QString headFileOf(const QString &file);

} // namespace Ledgerbridge::Exports
