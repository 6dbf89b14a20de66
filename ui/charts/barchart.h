// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace Ledgerbridge::Ui {

/// Bars of whole numbers per day over the last 30 days, painted. Left and right go from bar to bar, Home and End to the
/// first and last, Return or a click opens the day.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);
    /// Days without anything are left out.
    void setValues(const QMap<QDate, int> &values);
    /// The bar that keys go to; invalid where there is none.
    [[nodiscard]] QDate currentDay() const { return m_current; }

Q_SIGNALS:
    void dayRequested(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect area() const;
    /// The whole height over a day, so that small bars can be hit too.
    [[nodiscard]] QRect column(int day) const;
    void paintBar(QPainter &painter, int day, int most);
    [[nodiscard]] QDate dayAt(QPoint point) const;
    [[nodiscard]] QString textOf(QDate day) const;
    void setCurrent(QDate day);
    void describe();

    QMap<QDate, int> m_values;
    QDate m_first;
    QDate m_current;
};

} // namespace Ledgerbridge::Ui
