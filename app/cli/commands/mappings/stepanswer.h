// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingstore.h"
#include "texttable.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

/// `{"kind","source","from","when","before":{"target","note"}|null,"after":…}` each.
[[nodiscard]] QJsonArray toJson(const QList<MappingStep> &steps);
/// The same for people; empty where there are no steps.
[[nodiscard]] QString stepTable(const QList<MappingStep> &steps);
[[nodiscard]] QList<MappingStep> stepsOf(const QList<Store::MappingChange> &changes);

/// A whole number on the command line, from `least` to `most`; else wrong usage, in `problem`'s words with %1 for the
/// word that was given.
[[nodiscard]] Result<qint64> numberFrom(const QString &word, qint64 least, qint64 most, const QString &problem);
/// A version of the mappings; 0 is the book before the first.
[[nodiscard]] Result<qint64> versionFrom(const QString &word, qint64 least);
/// NotFound where the book never came to that version.
[[nodiscard]] Result<void> requireVersion(Store::MappingStore &store, qint64 version);

} // namespace Ledgerbridge::Cli
