// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "actionbar.h"

#include "amounttext.h"
#include "decisiondialog.h"
#include "page.h"
#include "pill.h"
#include "sendbackdialog.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QJsonObject &report)
{
    QStringList names;
    for (const QJsonValue &name : report.value(u"documents"_s).toArray())
        names.append(name.toString());
    return names;
}

QString restText(const MappingPreview &checked)
{
    QStringList texts;
    constexpr qsizetype most = 2;
    for (const MappingPreview::Rest &rest : checked.rests.first(qMin(most, checked.rests.size())))
        texts.append(reasonTitle(rest.reason.code));
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace

ActionBar::ActionBar(Services::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(makeQuiet({}, this))
    , m_retry(addButton(u"retryButton"_s, tr("&Retry")))
    , m_approve(addButton(u"approveButton"_s, tr("&Approve")))
    , m_assign(addButton(u"assignButton"_s, tr("Assi&gn…")))
    , m_comment(addButton(u"commentButton"_s, tr("&Comment…")))
    , m_sendBack(addButton(u"sendBackButton"_s, tr("Send &back…")))
    , m_ignore(addButton(u"ignoreButton"_s, tr("&Ignore…")))
    , m_takeBack(addButton(u"takeBackButton"_s, tr("&Take up again")))
    , m_undo(addButton(u"undoButton"_s, tr("Undo")))
{
    m_summary->setObjectName(u"selectionSummary"_s);
    m_summary->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_approve, m_assign, m_comment, m_sendBack, m_ignore, m_takeBack})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    connectButtons();
    connect(&session, &Services::Session::commandFinished, this, &ActionBar::finish);
    connect(&session, &Services::Session::selectionPreviewed, this, &ActionBar::showPreview);
    connect(&session, &Services::Session::peopleReady, this, [this](const QStringList &people) { m_people = people; });
    clear();
    showUndo();
}

QPushButton *ActionBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void ActionBar::connectButtons()
{
    connect(m_retry, &QPushButton::clicked, this, [this] { std::ignore = m_session.retry(m_selection); });
    connect(m_approve, &QPushButton::clicked, this,
        [this] { decide(Decision::Kind::Approve, m_session.approve(m_selection), tr("Undo approval")); });
    connect(m_assign, &QPushButton::clicked, this, &ActionBar::askAndAssign);
    connect(m_comment, &QPushButton::clicked, this, &ActionBar::askAndComment);
    connect(m_sendBack, &QPushButton::clicked, this, &ActionBar::askAndSendBack);
    connect(m_ignore, &QPushButton::clicked, this, &ActionBar::askAndIgnore);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { std::ignore = m_session.undo(m_selection); });
    connect(m_undo, &QPushButton::clicked, this, &ActionBar::undo);
}

void ActionBar::showOne(const Services::DocumentDetail &detail)
{
    m_isMany = false;
    m_count = 1;
    m_selection = DocumentSelection{{detail.record.commandName()}, std::nullopt};
    m_assignee = detail.record.assignedTo;
    m_money = moneyText(detail.record.amount, detail.record.currency);
    m_feedback = detail.feedback;
    m_source = detail.source;
    m_summary->setText(m_assignee.isEmpty() ? QString() : tr("%1 looks after it.").arg(m_assignee));
    m_summary->setVisible(!m_assignee.isEmpty());
    showActions({detail.record.state});
    m_session.requestPeople();
}

void ActionBar::showMany(const DocumentSelection &selection, const QSet<RecordState> &states)
{
    m_isMany = true;
    m_count = int(selection.documents.size());
    m_selection = selection;
    m_assignee.clear();
    m_money.clear();
    m_feedback.clear();
    m_source.clear();
    m_summary->setText(
        selection.all ? tr("All documents of this list are chosen.") : tr("%n document(s) chosen.", nullptr, m_count));
    m_summary->show();
    showActions(states);
    m_session.previewSelection(selection);
    m_session.requestPeople();
}

void ActionBar::showPreview(const SelectionPreview &preview)
{
    if (!m_isMany)
        return;
    m_count = preview.documents;
    m_money = moneyText(preview.amounts);
    QStringList texts{tr("%n document(s) chosen, %1.", nullptr, preview.documents).arg(m_money)};
    const MappingPreview &checked = preview.checked;
    if (checked.released > 0)
        texts.append(
            tr("Checked now, %n could go on (%1).", nullptr, checked.released).arg(moneyText(checked.amounts)));
    if (checked.stillHeld > 0)
        texts.append(tr("%n would stay held: %1.", nullptr, checked.stillHeld).arg(restText(checked)));
    m_summary->setText(texts.join(u' '));
}

void ActionBar::clear()
{
    m_isMany = false;
    m_count = 0;
    m_selection = {};
    m_summary->hide();
    for (QPushButton *button : {m_retry, m_approve, m_assign, m_comment, m_sendBack, m_ignore, m_takeBack})
        button->hide();
}

void ActionBar::showActions(const QSet<RecordState> &states)
{
    const bool waits = states.contains(RecordState::Held) || states.contains(RecordState::AwaitingApproval)
        || states.contains(RecordState::Ready);
    m_retry->setVisible(states.contains(RecordState::Held));
    m_approve->setVisible(states.contains(RecordState::AwaitingApproval));
    m_sendBack->setVisible(waits);
    m_ignore->setVisible(waits);
    m_assign->setVisible(true);
    m_comment->setVisible(true);
    m_takeBack->setVisible(states.contains(RecordState::Ignored));
}

QString ActionBar::countText() const
{
    if (m_count == 0)
        return tr("All documents of this list");
    return m_money.isEmpty() ? tr("%n document(s)", nullptr, m_count)
                             : tr("%n document(s), %1", nullptr, m_count).arg(m_money);
}

void ActionBar::askAndIgnore()
{
    const DocumentSelection selection = m_selection;
    DecisionDialog dialog(u"ignoreDialog"_s, tr("Ignore documents"), this);
    dialog.setQuestion(m_isMany ? tr("Why are they not to be posted? The trail keeps this reason.")
                                : tr("Why is it not to be posted? The trail keeps this reason."));
    dialog.setConsequence(
        tr("%1 will never go to NAV. It can be taken back as long as nothing else was decided.").arg(countText()));
    dialog.setConfirm(tr("&Ignore"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    decide(Decision::Kind::Ignore, m_session.ignore(selection, dialog.text()), tr("Undo ignoring"));
    m_pending.selection = selection;
}

void ActionBar::askAndSendBack()
{
    // What is shown may change while the dialog is open.
    const DocumentSelection selection = m_selection;
    SendBackDialog dialog(m_feedback, m_source, this);
    if (m_isMany)
        dialog.setNote(tr("Each document goes with its own reasons besides, line by line. %1.").arg(countText()));
    if (dialog.exec() == QDialog::Accepted)
        std::ignore = m_session.sendBack(selection, dialog.message());
}

void ActionBar::askAndAssign()
{
    const DocumentSelection selection = m_selection;
    const QString before = m_assignee;
    DecisionDialog dialog(u"assignDialog"_s, tr("Assign documents"), this);
    dialog.setQuestion(tr("Who looks after it? Leave it blank for nobody in particular."));
    dialog.setConsequence(countText());
    dialog.setChoices(m_people, before);
    dialog.setConfirm(tr("A&ssign"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    decide(Decision::Kind::Assign, m_session.assign(selection, dialog.text()), tr("Undo assignment"));
    m_pending.selection = selection;
    m_pending.before = before;
}

void ActionBar::askAndComment()
{
    const DocumentSelection selection = m_selection;
    DecisionDialog dialog(u"commentDialog"_s, tr("Comment"), this);
    dialog.setQuestion(tr("A remark for whoever looks at it. It stands in the trail and cannot be taken out."));
    dialog.setConsequence(countText());
    dialog.setConfirm(tr("&Add remark"));
    if (dialog.exec() == QDialog::Accepted)
        std::ignore = m_session.comment(selection, dialog.text());
}

void ActionBar::decide(Decision::Kind kind, quint64 ticket, const QString &title)
{
    m_pending = {kind, m_selection, {}, ticket, title};
}

void ActionBar::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket == 0 || ticket != m_pending.ticket)
        return;
    Decision decision = m_pending;
    m_pending = {};
    if (result.error)
        return;
    // By name: the list they were chosen from does not show them any more.
    const QStringList names = namesIn(result.report);
    if (!names.isEmpty())
        decision.selection = DocumentSelection{names, std::nullopt};
    decision.ticket = 0;
    m_last = names.isEmpty() ? Decision() : decision;
    showUndo();
}

void ActionBar::offerUndo(const QString &title, const std::function<void()> &takeBack)
{
    m_last = {Decision::Kind::Other, {}, {}, 0, title, takeBack};
    showUndo();
}

bool ActionBar::canUndo() const
{
    return m_last.kind != Decision::Kind::None;
}

void ActionBar::undo()
{
    if (!canUndo())
        return;
    const Decision last = m_last;
    m_last = {};
    if (last.takeBack)
        last.takeBack();
    else if (last.kind == Decision::Kind::Assign)
        std::ignore = m_session.assign(last.selection, last.before);
    else
        std::ignore = m_session.undo(last.selection);
    showUndo();
}

void ActionBar::showUndo()
{
    m_undo->setVisible(canUndo());
    m_undo->setText(canUndo() ? m_last.title : tr("Undo"));
    Q_EMIT undoChanged();
}

} // namespace Ledgerbridge::Ui
