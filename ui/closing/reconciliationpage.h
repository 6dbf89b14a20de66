// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthlistmodel.h"
#include "page.h"
#include "tieoutmodel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Ledgerbridge::Ui {

class DataTable;
class ExportStrip;

/// Month-end: the tie-out of a month to zero, what is left over and what differs in NAV, and a person's word for it. Shows
/// the workspace's own figures at once; Concur and NAV are asked when the person wants it.
class ReconciliationPage final : public Page
{
    Q_OBJECT

public:
    explicit ReconciliationPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Reconciliation"); }
    void refresh() override;
    /// Chooses the month, and shows it.
    void showMonth(const Period &period);

Q_SIGNALS:
    /// A document somebody wants to look at, as commands call it.
    void openRequested(const QString &document);

private:
    [[nodiscard]] ExportStrip *makeExport();
    void layOut();
    void fillMonths();
    void addList(MonthListModel::List list);
    void connectParts();
    void step(int months);
    void compare();
    void signOff();
    void take(const MonthReport &report);
    void finish(quint64 ticket, const Services::CommandResult &result);
    void showHead();
    void openChosen(const QModelIndex &index);
    [[nodiscard]] Period period() const;

    QComboBox *m_month;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_compare;
    QPushButton *m_signOff;
    QLabel *m_verdict;
    QLabel *m_notices;
    DataTable *m_tieOut;
    QTabBar *m_tabs;
    QStackedWidget *m_lists;
    ExportStrip *m_export;
    TieOutModel m_rows;
    QList<MonthListModel *> m_models;
    MonthReport m_report;
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
