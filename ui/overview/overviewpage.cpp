// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "overviewpage.h"

#include "amounttext.h"
#include "causesmodel.h"
#include "datatable.h"
#include "replaycard.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

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
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    return layout;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(130);
    setAccessibleName(tr("Documents posted per day"));
}

void BarChart::setValues(const QMap<QDate, int> &values)
{
    m_values = values;
    int sum = 0;
    for (const int value : values)
        sum += value;
    setAccessibleDescription(tr("%n document(s) posted in the last 30 days", nullptr, sum));
    update();
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    const QRect area = rect().adjusted(4, 6, -4, -22);
    painter.setPen(tokens.border);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setFont(smallFont());
    painter.setPen(tokens.secondary);
    if (m_values.isEmpty()) {
        painter.drawText(area, Qt::AlignCenter, tr("What a run posts shows here, day by day."));
        return;
    }
    constexpr int days = 30;
    const QDate first = QDate::currentDate().addDays(1 - days);
    const int most = *std::max_element(m_values.cbegin(), m_values.cend());
    const int step = area.width() / days;
    for (int day = 0; day < days; ++day) {
        const QDate date = first.addDays(day);
        const int value = m_values.value(date);
        const int x = area.left() + day * step;
        if (value > 0) {
            QColor colour = tokens.accent;
            colour.setAlpha(date == m_values.lastKey() ? 255 : 140);
            const int height = qMax(3, area.height() * value / most);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRect(x + 3, area.bottom() - height, step - 6, height), 2, 2);
        }
        if (day % 7 == 1 || day == days - 1) {
            painter.setPen(tokens.secondary);
            painter.drawText(
                QRect(x - 12, area.bottom() + 4, step + 24, 18), Qt::AlignCenter, QLocale().toString(date.day()));
        }
    }
}

OverviewPage::OverviewPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_chart(new BarChart(this))
    , m_runTable(new DataTable(u"runsTable"_s, tr("Last runs"), runTone, this))
    , m_replay(new ReplayCard(session, this))
{
    auto *counters = new QHBoxLayout;
    counters->setSpacing(Space::between);
    for (const RecordState state :
        {RecordState::Held, RecordState::InDoubt, RecordState::AwaitingApproval, RecordState::ChangedAfterPosting})
        counters->addWidget(makeCounter(state), 1);
    QFrame *chart = makeCard(this);
    QVBoxLayout *chartLayout = cardLayout(chart);
    chartLayout->addWidget(makeSection(tr("Posted per day, last 30 days")));
    chartLayout->addWidget(m_chart, 1);
    QFrame *runs = makeCard(this);
    QVBoxLayout *runLayout = cardLayout(runs);
    runLayout->addWidget(makeSection(tr("Last runs")));
    m_runTable->setModel(&m_runs);
    // Words of every language have their room; what is left over is the start's.
    m_runTable->setWidths({0});
    for (int column = 1; column < m_runs.columnCount(); ++column)
        m_runTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_runTable->setEmptyText(tr("No run yet. Sync now (F9) starts the first one; Dry run shows what it would do."));
    runLayout->addWidget(m_runTable, 1);
    setMainWidget(m_runTable);
    QFrame *why = makeCard(this);
    QVBoxLayout *whyLayout = cardLayout(why);
    whyLayout->addWidget(makeSection(tr("Why records are held")));
    m_causes = new QVBoxLayout;
    m_causes->setSpacing(8);
    whyLayout->addLayout(m_causes);
    whyLayout->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::between);
    left->addWidget(chart, 2);
    left->addWidget(runs, 3);
    auto *body = new QHBoxLayout;
    body->setSpacing(Space::between);
    body->addLayout(left, 7);
    body->addWidget(why, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(counters);
    layout->addWidget(m_replay);
    layout->addLayout(body, 1);
    connect(&session, &Services::Session::overviewReady, this, &OverviewPage::take);
}

QWidget *OverviewPage::makeCounter(RecordState state)
{
    QFrame *card = makeCard(this);
    QVBoxLayout *layout = cardLayout(card);
    auto *pill = new Pill(card);
    pill->show(toneOf(state), recordStateTitle(state));
    auto *count = new QLabel(u"0"_s, card);
    QFont big = titleFont();
    big.setPixelSize(26);
    count->setFont(big);
    QLabel *note = makeQuiet(tr("nothing to do"), card);
    layout->addWidget(pill, 0, Qt::AlignLeft);
    layout->addWidget(count);
    layout->addWidget(note);
    m_cards.append({state, count, note});
    return card;
}

void OverviewPage::refresh()
{
    session().requestOverview();
}

void OverviewPage::take(const Services::OverviewData &read)
{
    for (const Card &card : std::as_const(m_cards)) {
        const int count = read.counts.value(card.state);
        card.count->setText(QLocale().toString(count));
        if (count == 0)
            card.note->setText(tr("nothing to do"));
        else if (card.state == RecordState::Held)
            card.note->setText(
                tr("%n cause(s) · %1", nullptr, int(read.causes.size())).arg(moneyText(read.heldAmounts)));
        else if (card.state == RecordState::InDoubt)
            card.note->setText(tr("being looked up in NAV"));
        else
            card.note->setText(tr("see Review"));
    }
    m_replay->setCalls(read.replay, read.replayCalls);
    m_chart->setValues(read.postedPerDay);
    m_runs.setRuns(read.runs);
    while (QLayoutItem *item = m_causes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (read.causes.isEmpty())
        m_causes->addWidget(makeQuiet(tr("Nothing is held.")));
    // Each bar is the cause's share of everything that is held, so that equal causes look equal and small.
    int all = 0;
    for (const CauseRow &cause : read.causes)
        all += cause.documents;
    for (const CauseRow &cause : read.causes.mid(0, 8)) {
        auto *text = new ElidedLabel(causeTitle(cause.reason));
        text->setToolTip(plainTip(cause.reason.text));
        auto *count = new QLabel(QLocale().toString(cause.documents));
        auto *line = new QWidget;
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(text, 1);
        across->addWidget(count);
        auto *bar = new QProgressBar;
        bar->setObjectName(u"causeBar"_s);
        bar->setRange(0, qMax(1, all));
        bar->setValue(cause.documents);
        bar->setTextVisible(false);
        bar->setAccessibleName(causeTitle(cause.reason));
        bar->setStyleSheet(
            u"QProgressBar::chunk { background: %1; }"_s.arg(toneColours(Tone::Held, palette()).ink.name()));
        m_causes->addWidget(line);
        m_causes->addWidget(bar);
    }
}

} // namespace Ledgerbridge::Ui
