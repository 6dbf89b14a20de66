// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replaycard.h"

#include "datatable.h"
#include "theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Room for so many calls; the others are reached by scrolling.
constexpr int mostRows = 5;

Tone callTone(int state)
{
    return ReplayModel::State(state) == ReplayModel::State::NeedsPerson ? Tone::Held : Tone::Waiting;
}

} // namespace

ReplayCard::ReplayCard(Services::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(makeText({}, this))
    , m_list(new QPushButton(tr("Show calls"), this))
    , m_now(new QPushButton(tr("Replay now"), this))
    , m_table(new DataTable(u"replayTable"_s, tr("Calls to Concur that wait"), callTone, this))
{
    setProperty("card", true);
    setObjectName(u"replayCard"_s);
    m_text->setObjectName(u"replayText"_s);
    m_text->setWordWrap(true);
    makeButtons();
    m_table->setModel(&m_calls);
    // Words of every language have their room; what is left over is Concur's words'.
    for (int column = 0; column < m_calls.columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column,
            ReplayModel::Column(column) == ReplayModel::Column::Error ? QHeaderView::Stretch
                                                                      : QHeaderView::ResizeToContents);
    m_table->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_list);
    line->addWidget(m_now);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addLayout(line);
    layout->addWidget(m_table);
    hide();
}

void ReplayCard::makeButtons()
{
    m_list->setObjectName(u"replayListButton"_s);
    m_list->setCheckable(true);
    m_list->setToolTip(tr("Each call with its next attempt and what Concur said"));
    connect(m_list, &QPushButton::toggled, this, &ReplayCard::showCalls);
    m_now->setObjectName(u"replayButton"_s);
    m_now->setToolTip(tr("Makes the failed calls to Concur again, due or not"));
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_now->setEnabled(false);
        m_ticket = m_session.replayNow();
    });
    connect(&m_session, &Services::Session::commandFinished, this, [this](quint64 ticket) {
        if (ticket == m_ticket)
            m_now->setEnabled(true);
    });
}

void ReplayCard::fitTable()
{
    const int rows = std::clamp(m_calls.rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

void ReplayCard::showCalls(bool on)
{
    m_table->setVisible(on);
    fitTable();
    m_list->setText(on ? tr("Hide calls") : tr("Show calls"));
}

void ReplayCard::setCalls(const ReplayFigures &figures, const QList<ReplayEntry> &calls)
{
    m_calls.setCalls(calls);
    fitTable();
    setVisible(figures.waiting > 0);
    const QString next = QLocale().toString(figures.nextAt.toLocalTime(), QLocale::ShortFormat);
    QString text =
        tr("%n call(s) to Concur failed and wait, the next attempt at %1.", nullptr, figures.waiting).arg(next);
    if (figures.needPerson > 0)
        text += u' ' + tr("%n of them need(s) a person.", nullptr, figures.needPerson);
    m_text->setText(text);
}

} // namespace Ledgerbridge::Ui
