// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionspane.h"

#include "decisiondialog.h"
#include "filteredlist.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfDimension(int state)
{
    switch (DimensionRow::State(state)) {
    case DimensionRow::State::Same: return Tone::Ok;
    case DimensionRow::State::OnlyNav:
    case DimensionRow::State::Proposal: return Tone::Waiting;
    case DimensionRow::State::Differs: return Tone::Held;
    case DimensionRow::State::OnlyConcur: break;
    }
    return Tone::Nothing;
}

} // namespace

DimensionsPane::DimensionsPane(Services::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new FilteredList({u"dimensions"_s, tr("Dimensions"), tr("Filter: dimension, list, code, name")}, m_model,
          int(DimensionsModel::Column::State), &toneOfDimension, this))
    , m_approve(new QPushButton(tr("&Approve"), this))
    , m_reject(new QPushButton(tr("&Turn down…"), this))
    , m_copy(new QPushButton(tr("Cop&y task"), this))
{
    m_approve->setObjectName(u"dimensionApproveButton"_s);
    m_approve->setToolTip(
        plainTip(tr("Lets the value into NAV: the next run makes it where the connection can, else it is a task.")));
    m_reject->setObjectName(u"dimensionRejectButton"_s);
    m_copy->setObjectName(u"dimensionCopyButton"_s);
    m_copy->setToolTip(plainTip(tr("Dimension, code and name with tabs between them, to be pasted into NAV.")));
    for (QPushButton *button : {m_copy, m_reject, m_approve})
        m_list->addButton(button);
    for (const auto state : {DimensionRow::State::Proposal, DimensionRow::State::Differs, DimensionRow::State::OnlyNav,
             DimensionRow::State::OnlyConcur, DimensionRow::State::Same})
        m_list->addState(dimensionStateTitle(state), int(state));
    m_list->table()->setWidths({110, 110, 0, 130, 120, 180, 130});
    m_list->table()->setEmptyText(tr(
        "No dimension value is known. A run with dimensions.toConcur, or with lists named in dimensions.lists, looks "
        "at both sides."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &FilteredList::chosenChanged, this, &DimensionsPane::showChoices);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true, {}); });
    connect(m_reject, &QPushButton::clicked, this, &DimensionsPane::reject);
    connect(m_copy, &QPushButton::clicked, this, &DimensionsPane::copyTasks);
    connect(&m_session, &Services::Session::dimensionsReady, this, &DimensionsPane::take);
    connect(&m_session, &Services::Session::commandFinished, this, [this](quint64 ticket) {
        if (ticket == m_ticket)
            m_ticket = 0;
        showChoices();
    });
    showChoices();
}

void DimensionsPane::take(const Services::DimensionsData &data)
{
    m_data = data;
    m_list->renew([this] { m_model.setValues(m_data.rows); });
    Q_EMIT changed();
}

QList<Services::DimensionTask> DimensionsPane::chosenTasks(bool onlyOpen) const
{
    QList<Services::DimensionTask> chosen;
    for (const int row : m_list->chosenRows()) {
        const qint64 id = m_model.index(row, 0).data(IdRole).toLongLong();
        const auto task = std::find_if(m_data.tasks.cbegin(), m_data.tasks.cend(),
            [id](const Services::DimensionTask &each) { return each.proposal.id == id; });
        if (task != m_data.tasks.cend() && (!onlyOpen || task->proposal.state == DimensionProposal::State::Open))
            chosen.append(*task);
    }
    return chosen;
}

void DimensionsPane::showChoices()
{
    const bool mayDecide = m_ticket == 0 && !chosenTasks(true).isEmpty();
    m_approve->setEnabled(mayDecide);
    m_reject->setEnabled(mayDecide);
    m_copy->setEnabled(!chosenTasks(false).isEmpty());
}

void DimensionsPane::decide(bool approve, const QString &words)
{
    QList<qint64> ids;
    for (const Services::DimensionTask &task : chosenTasks(true))
        ids.append(task.proposal.id);
    if (!ids.isEmpty())
        m_ticket = m_session.decideDimensions(ids, approve, words);
    showChoices();
}

void DimensionsPane::reject()
{
    const auto count = int(chosenTasks(true).size());
    DecisionDialog dialog(u"dimensionRejectDialog"_s, tr("Turn down"), this);
    dialog.setQuestion(tr("Why are %n value(s) not to be made in NAV?", nullptr, count));
    dialog.setConsequence(
        tr("They are not proposed again; the reason stands in the trail. Documents with such a code wait "
           "until it is mapped."));
    dialog.setConfirm(tr("Turn down"));
    if (dialog.exec() == QDialog::Accepted)
        decide(false, dialog.text());
}

void DimensionsPane::copyTasks()
{
    QStringList lines;
    for (const Services::DimensionTask &task : chosenTasks(false))
        lines.append(task.line);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT message(tr("%n line(s) copied; paste them into NAV's dimension values.", nullptr, int(lines.size())), false);
}

} // namespace Ledgerbridge::Ui
