// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// The parts of a package by name.
using Parts = QMap<QString, QByteArray>;

/// A ZIP file of these parts, packed.
[[nodiscard]] QByteArray zipped(const Parts &parts);

/// A workbook of one sheet with these rows (`<row>…</row>`), without styles and shared texts.
[[nodiscard]] Parts plainWorkbook(const QByteArray &rows);
/// Adds the texts that cells of type `s` refer to (`<si>…</si>`).
void addSharedTexts(Parts &parts, const QByteArray &items);
/// Adds styles: the formats of styles 0, 1, … by id, and the codes of those that the workbook defines itself.
void addStyles(Parts &parts, const QList<int> &formatIds, const QMap<int, QByteArray> &codes = {});
