// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace Ledgerbridge::Ui {

/// What a row shows, and what a screen reader says of it.
struct LinkRow final
{
    QString objectName = {};
    QString text = {};
    /// A figure, or where `tone` is set the word of a pill.
    QString value = {};
    std::optional<Tone> tone = {};
    /// A second, quiet line.
    QString detail = {};
    /// The share that a bar shows: `part` of `whole`; no bar where that is 0.
    int part = 0;
    int whole = 0;
    QString tip = {};
    QString accessibleName = {};
};

/// A row of a card that opens what its figure counts: by a click, or by Tab and Return.
class RowLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowLink(QWidget *parent = nullptr);
    void setRow(const LinkRow &row);
    [[nodiscard]] const LinkRow &row() const { return m_row; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintValue(QPainter &painter, const QRect &line) const;
    void paintShare(QPainter &painter, const QRect &place) const;

    LinkRow m_row;
};

/// Return presses a button as Space does.
[[nodiscard]] bool pressesByReturn(QAbstractButton &button, const QKeyEvent &event);

} // namespace Ledgerbridge::Ui
