// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPixmap>

class QApplication;

namespace Ledgerbridge::Ui {

/// What a state means to people; always shown as icon, word and colour together.
enum class Tone { Ok, Held, Doubt, Waiting, Bad, Nothing };

enum class ThemeChoice { System, Light, Dark };

/// Every colour there is; no other file of the windows holds one.
struct Tokens final
{
    QColor background, surface, raised, border, text, secondary, accent, selection, onAccent;
};

struct ToneColours final
{
    QColor ink;
    QColor soft;
};

[[nodiscard]] bool isDark(const QPalette &palette);
/// The tokens that `palette` was made of, light or dark.
[[nodiscard]] Tokens tokensOf(const QPalette &palette);
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);

/// Fusion under one palette and one small style sheet. System with a high-contrast palette leaves it as it is.
void applyTheme(QApplication &application, ThemeChoice choice);

/// The type scale: 20/600, 13/600 and 13/400 pixels, tabular figures where the font has them.
[[nodiscard]] QFont titleFont();
[[nodiscard]] QFont sectionFont();
[[nodiscard]] QFont bodyFont();
[[nodiscard]] QFont smallFont();

/// Spacing in steps of four.
namespace Space {
inline constexpr int inside = 8;
inline constexpr int between = 12;
inline constexpr int edge = 22;
inline constexpr int row = 34;
} // namespace Space

/// A white mask of the resources in `colour`, sharp at `ratio` device pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace Ledgerbridge::Ui
