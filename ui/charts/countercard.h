// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pill.h"

#include <QAbstractButton>

namespace Ledgerbridge::Ui {

/// A large figure under its pill, with a note; all of it one button that opens what is counted.
class CounterCard final : public QAbstractButton
{
    Q_OBJECT

public:
    CounterCard(const QString &objectName, Tone tone, const QString &word, QWidget *parent = nullptr);
    void setCount(int count, const QString &note);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_word;
    QLabel *m_count;
    QLabel *m_note;
};

} // namespace Ledgerbridge::Ui
