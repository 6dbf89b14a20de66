// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page.h"
#include "runsmodel.h"

namespace Ledgerbridge::Ui {

class BarChart;
class CounterCard;
class DataTable;
class LinkCard;
class ReplayCard;

/// What needs me? Cards, posted per day, held by age and by cause, last runs, what expires, how both systems answer. Every
/// number opens the page that shows what it counts.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    void refresh() override;

Q_SIGNALS:
    void stateRequested(Ledgerbridge::RecordState state);
    void causeRequested(const Ledgerbridge::Reason &cause);
    void causesRequested();
    void ageRequested(Ledgerbridge::HeldAge age);
    void dayRequested(QDate day);
    void runRequested(const Ledgerbridge::RunSummary &run);
    /// Where what expires is entered or renewed; without an entry the page as a whole.
    void expiryRequested(const std::optional<Ledgerbridge::ExpiryEntry> &entry);
    /// `concur` or `nav`
    void systemRequested(const QString &system);

private:
    struct Card
    {
        RecordState state;
        CounterCard *card;
    };
    void layOut();
    [[nodiscard]] QLayout *makeCounters();
    [[nodiscard]] QWidget *makeChartCard();
    [[nodiscard]] QWidget *makeRunsCard();
    void connectCards();
    void openRun(const QModelIndex &index);
    void askForCalendarFile();
    void take(const Services::OverviewData &read);
    [[nodiscard]] QString noteOf(RecordState state, const Services::OverviewData &read) const;

    RunsModel m_runs;
    Services::OverviewData m_read;
    QList<Card> m_cards;
    ReplayCard *m_replay;
    BarChart *m_chart;
    LinkCard *m_ages;
    DataTable *m_runTable;
    LinkCard *m_causes;
    LinkCard *m_expiries;
    LinkCard *m_health;
};

} // namespace Ledgerbridge::Ui
