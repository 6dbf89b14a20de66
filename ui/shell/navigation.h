// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Ledgerbridge::Ui {

/// The pages with their counters, the company above, the run's progress below.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &icon, const QString &title);
    void setCurrent(int index);
    /// 0 hides the counter.
    void setCounter(int index, int count);
    void setCompany(const QString &name, const QString &note);
    void startProgress();
    void showProgress(const RunProgress &progress);
    void endProgress();

Q_SIGNALS:
    void chosen(int index);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourIcons();

    struct Item
    {
        QPushButton *button;
        QString icon;
        QLabel *counter;
    };
    QVBoxLayout *m_layout;
    QList<Item> m_items;
    QLabel *m_badge;
    QLabel *m_company;
    QLabel *m_note;
    QWidget *m_progress;
    QLabel *m_phase;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
};

} // namespace Ledgerbridge::Ui
