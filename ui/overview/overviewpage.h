// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page.h"
#include "runsmodel.h"

class QLabel;
class QVBoxLayout;

namespace Ledgerbridge::Ui {

class BarChart;
class DataTable;
class Pill;
class ReplayCard;

/// What needs me? Cards, posted per day, last runs, why records are held.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    void refresh() override;

private:
    struct Card
    {
        RecordState state;
        QLabel *count;
        QLabel *note;
    };
    [[nodiscard]] QWidget *makeCounter(RecordState state);
    void take(const Services::OverviewData &read);

    RunsModel m_runs;
    QList<Card> m_cards;
    BarChart *m_chart;
    DataTable *m_runTable;
    ReplayCard *m_replay;
    QVBoxLayout *m_causes;
};

/// Bars of whole numbers per day, painted; the last one stands out.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);
    void setValues(const QMap<QDate, int> &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMap<QDate, int> m_values;
};

} // namespace Ledgerbridge::Ui
