// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "overviewpage.h"

#include "amounttext.h"
#include "barchart.h"
#include "countercard.h"
#include "datatable.h"
#include "linkcard.h"
#include "overviewrows.h"
#include "replaycard.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// A heading and two runs at least; the page scrolls before it is less.
constexpr int leastRuns = 150;

Tone runTone(int state)
{
    switch (RunsModel::State(state)) {
    case RunsModel::State::Complete: return Tone::Ok;
    case RunsModel::State::NeedsPerson: return Tone::Held;
    case RunsModel::State::Stopped: return Tone::Bad;
    case RunsModel::State::Cancelled: return Tone::Nothing;
    case RunsModel::State::DryRun: return Tone::Waiting;
    }
    return Tone::Nothing;
}

QVBoxLayout *cardLayout(QFrame *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(6);
    return layout;
}

} // namespace

// The parts are made in the order in which they are read: the tab key goes by it.
OverviewPage::OverviewPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
{
    layOut();
    connectCards();
    connect(&session, &Services::Session::overviewReady, this, &OverviewPage::take);
}

void OverviewPage::layOut()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"overviewScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Space::between);
    down->addLayout(makeCounters());
    m_replay = new ReplayCard(session(), content);
    down->addWidget(m_replay);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Space::between);
    charts->addWidget(makeChartCard(), 1);
    m_ages = new LinkCard(u"agesCard"_s, tr("Held since"), this);
    m_ages->setFixedWidth(200);
    charts->addWidget(m_ages);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::between);
    left->addLayout(charts);
    left->addWidget(makeRunsCard(), 1);
    m_causes = new LinkCard(u"causesCard"_s, tr("Why records are held"), this);
    m_causes->setEmptyText(tr("Nothing is held."));
    m_expiries = new LinkCard(u"expiriesCard"_s, tr("Expires next"), this);
    m_expiries->setEmptyText(tr("Nothing is known to expire. Connect Concur and NAV first."));
    m_health = new LinkCard(u"healthCard"_s, tr("Connections"), this);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::between);
    right->addWidget(m_causes, 1);
    right->addWidget(m_expiries);
    right->addWidget(m_health);
    auto *body = new QHBoxLayout;
    body->setSpacing(Space::between);
    body->addLayout(left, 12);
    body->addLayout(right, 7);
    down->addLayout(body, 1);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QLayout *OverviewPage::makeCounters()
{
    auto *counters = new QHBoxLayout;
    counters->setSpacing(Space::between);
    for (const RecordState state :
        {RecordState::Held, RecordState::InDoubt, RecordState::AwaitingApproval, RecordState::ChangedAfterPosting}) {
        auto *card = new CounterCard(u"counter_"_s + toString(state), toneOf(state), recordStateTitle(state), this);
        connect(card, &CounterCard::clicked, this, [this, state] { Q_EMIT stateRequested(state); });
        counters->addWidget(card, 1);
        m_cards.append({state, card});
    }
    return counters;
}

QWidget *OverviewPage::makeChartCard()
{
    QFrame *card = makeCard(this);
    QVBoxLayout *layout = cardLayout(card);
    layout->addWidget(makeSection(tr("Posted per day, last 30 days"), card));
    m_chart = new BarChart(card);
    m_chart->setObjectName(u"postedChart"_s);
    layout->addWidget(m_chart, 1);
    return card;
}

QWidget *OverviewPage::makeRunsCard()
{
    QFrame *card = makeCard(this);
    QVBoxLayout *layout = cardLayout(card);
    layout->addWidget(makeSection(tr("Last runs"), card));
    m_runTable = new DataTable(u"runsTable"_s, tr("Last runs"), runTone, card);
    m_runTable->setModel(&m_runs);
    // Words of every language have their room; what is left over is the start's.
    m_runTable->setWidths({0});
    for (int column = 1; column < m_runs.columnCount(); ++column)
        m_runTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_runTable->setMinimumHeight(leastRuns);
    m_runTable->setEmptyText(tr("No run yet. Sync now (F9) starts the first one; Dry run shows what it would do."));
    m_runTable->setToolTip(tr("A click or Return shows what a run did, in the trail."));
    layout->addWidget(m_runTable, 1);
    setMainWidget(m_runTable);
    return card;
}

void OverviewPage::connectCards()
{
    connect(m_chart, &BarChart::dayRequested, this, &OverviewPage::dayRequested);
    connect(m_runTable, &QTableView::clicked, this, &OverviewPage::openRun);
    connect(m_runTable, &DataTable::returnPressed, this, &OverviewPage::openRun);
    connect(m_ages, &LinkCard::opened, this, [this](int row) { Q_EMIT ageRequested(allHeldAges().at(row)); });
    connect(m_causes, &LinkCard::opened, this, [this](int row) {
        if (row < OverviewRows::mostCauses)
            Q_EMIT causeRequested(m_read.causes.at(row).reason);
        else
            Q_EMIT causesRequested();
    });
    connect(m_expiries, &LinkCard::opened, this, [this](int row) {
        std::optional<ExpiryEntry> entry;
        if (row < OverviewRows::mostExpiries)
            entry = m_read.expiries.at(row);
        Q_EMIT expiryRequested(entry);
    });
    connect(
        m_health, &LinkCard::opened, this, [this](int row) { Q_EMIT systemRequested(m_read.health.at(row).system); });
    auto *calendar = new QPushButton(tr("Export calendar…"), this);
    calendar->setObjectName(u"exportCalendarButton"_s);
    calendar->setProperty("small", true);
    calendar->setToolTip(tr("A file for Outlook and other calendars, with reminders (iCalendar)"));
    m_expiries->addButton(calendar);
    connect(calendar, &QPushButton::clicked, this, &OverviewPage::askForCalendarFile);
}

void OverviewPage::openRun(const QModelIndex &index)
{
    // Without a chosen one the newest.
    if (const RunSummary *run = m_runs.run(qMax(0, index.row())))
        Q_EMIT runRequested(*run);
}

void OverviewPage::askForCalendarFile()
{
    auto *dialog = new QFileDialog(this, tr("Export calendar"));
    dialog->setObjectName(u"calendarDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"ledgerbridge.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { std::ignore = session().exportExpiries(file); });
    dialog->open();
}

void OverviewPage::refresh()
{
    session().requestOverview();
}

QString OverviewPage::noteOf(RecordState state, const Services::OverviewData &read) const
{
    if (read.counts.value(state) == 0)
        return tr("nothing to do");
    if (state == RecordState::Held)
        return tr("%n cause(s) · %1", nullptr, int(read.causes.size())).arg(moneyText(read.heldAmounts));
    return state == RecordState::InDoubt ? tr("being looked up in NAV") : tr("see Review");
}

void OverviewPage::take(const Services::OverviewData &read)
{
    m_read = read;
    for (const Card &card : std::as_const(m_cards))
        card.card->setCount(read.counts.value(card.state), noteOf(card.state, read));
    m_replay->setCalls(read.replay, read.replayCalls);
    m_chart->setValues(read.postedPerDay);
    const int run = m_runTable->currentIndex().row();
    m_runs.setRuns(read.runs);
    if (run >= 0)
        m_runTable->selectRow(qMin(run, m_runs.rowCount() - 1));
    m_ages->setRows(OverviewRows::ages(read));
    m_causes->setRows(OverviewRows::causes(read));
    m_expiries->setRows(OverviewRows::expiries(read));
    m_health->setRows(OverviewRows::health(read));
}

} // namespace Ledgerbridge::Ui
