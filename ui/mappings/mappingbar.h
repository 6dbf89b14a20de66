// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappinggrid.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Above the grid: what is shown of it, and what can be done with all of it.
class MappingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Figures and pressed filters of the grid that is shown now.
    void showFigures(const MappingGrid &grid, const QSet<int> &states);

Q_SIGNALS:
    void statesWanted(const QSet<int> &states);
    void trialWanted();
    void historyWanted();
    void menuAboutToShow();

private:
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text, const QString &tip);
    void tellStates();

    QLineEdit *m_filter;
    QList<std::pair<MappingState, QPushButton *>> m_states;
    QMenu *m_menu;
};

} // namespace Ledgerbridge::Ui
