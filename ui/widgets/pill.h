// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QFrame>
#include <QLabel>
#include <QWidget>

class QPainter;

namespace Ledgerbridge::Ui {

/// Draws icon and word on the tone's soft colour; returns the width used.
int paintPill(QPainter &painter, const QRect &area, Tone tone, const QString &word, const QPalette &palette);
[[nodiscard]] QSize pillSize(const QString &word);

/// A state as icon, word and colour.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    void show(Tone tone, const QString &word);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Nothing;
    QString m_word;
};

/// A line of text that is cut with an ellipsis where it is too long.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A surface with a hairline border and round corners.
[[nodiscard]] QFrame *makeCard(QWidget *parent = nullptr);
/// Body text, a heading of a section, or quiet text: each is shown as text, whatever mark-up another system may have put
/// into it.
[[nodiscard]] QLabel *makeText(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *makeSection(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *makeQuiet(const QString &text, QWidget *parent = nullptr);
/// The same for a tool tip, which would guess.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace Ledgerbridge::Ui
