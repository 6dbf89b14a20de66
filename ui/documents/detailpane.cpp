// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "detailpane.h"

#include "amounttext.h"
#include "page.h"
#include "pill.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QTextBrowser>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QString row(const QString &left, const QString &right, const QString &note, const QString &border)
{
    return u"<tr><td style='padding:6px 8px 6px 0;border-bottom:1px solid %4'>%1%3</td><td align='right' style='padding:6px 0;border-bottom:1px solid %4'>%2</td></tr>"_s
        .arg(left, right, note, border);
}

} // namespace

DetailPane::DetailPane(Services::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(makeSection({}))
    , m_subtitle(makeQuiet({}))
    , m_state(new Pill)
    , m_text(new QTextBrowser)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_subtitle);
    m_text->setObjectName(u"documentDetail"_s);
    m_text->setAccessibleName(tr("Details of the document"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setStyleSheet(u"background: transparent"_s);
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    m_retry = addButton(u"retryButton"_s, tr("&Retry"));
    m_approve = addButton(u"approveButton"_s, tr("&Approve"));
    m_sendBack = addButton(u"sendBackButton"_s, tr("Send &back…"));
    m_ignore = addButton(u"ignoreButton"_s, tr("&Ignore…"));
    for (QPushButton *button : {m_retry, m_approve, m_sendBack, m_ignore})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, [this] { std::ignore = m_session.retry({m_documentId}); });
    connect(m_approve, &QPushButton::clicked, this, [this] { std::ignore = m_session.approve({m_documentId}); });
    connect(m_sendBack, &QPushButton::clicked, this, [this] { askAndDo(true); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { askAndDo(false); });
    connect(&session, &Services::Session::detailReady, this, &DetailPane::take);
    clear();
}

QPushButton *DetailPane::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void DetailPane::askAndDo(bool sendBack)
{
    QInputDialog dialog(this);
    dialog.setObjectName(sendBack ? u"sendBackDialog"_s : u"ignoreDialog"_s);
    dialog.setWindowTitle(sendBack ? tr("Send back to Concur") : tr("Ignore this document"));
    dialog.setLabelText(sendBack ? tr("What should the sender correct? Concur shows this text.")
                                 : tr("Why is it not to be posted? The trail keeps this reason."));
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return;
    const QString text = dialog.textValue().trimmed();
    std::ignore = sendBack ? m_session.sendBack({m_documentId}, text) : m_session.ignore({m_documentId}, text);
}

void DetailPane::showRecord(qint64 id)
{
    m_id = id;
    m_session.requestDetail(id);
}

void DetailPane::clear()
{
    m_id = 0;
    m_documentId.clear();
    m_title->setText(tr("No document chosen"));
    m_subtitle->setText(tr("Choose one on the left to see its lines in Concur and in NAV."));
    m_state->show(Tone::Nothing, {});
    m_text->clear();
    for (QPushButton *button : {m_retry, m_approve, m_sendBack, m_ignore})
        button->setVisible(false);
}

QString DetailPane::html(const Services::DocumentDetail &detail) const
{
    const Tokens tokens = tokensOf(palette());
    const QString quiet = tokens.secondary.name();
    const QString border = tokens.border.name();
    const auto note = [&quiet](const QString &text) {
        return text.isEmpty() ? QString() : u"<br/><span style='color:%1'>%2</span>"_s.arg(quiet, text.toHtmlEscaped());
    };
    QString html;
    for (const Reason &reason : detail.record.reasons)
        html += u"<p><b>%1</b><br/>%2<br/><span style='color:%3'>%4</span></p>"_s.arg(
            reasonTitle(reason.code).toHtmlEscaped(), reason.text.toHtmlEscaped(),
            toneColours(Tone::Held, palette()).ink.name(), reasonRemedy(reason.code).toHtmlEscaped());
    for (const Posting &posting : detail.plan.outcome.plan.postings) {
        html +=
            u"<p style='margin-bottom:2px'><b>%1</b> &nbsp;<span style='color:%2'>%3</span></p><table width='100%' cellspacing='0'>"_s
                .arg(tr("In Concur, and what it becomes in NAV"), quiet, posting.reference.toHtmlEscaped());
        for (const PlanLine &line : posting.lines)
            html += row(u"%1 → <b>%2</b> %3"_s.arg(
                            (line.sourceText.isEmpty() ? line.description : line.sourceText).toHtmlEscaped(),
                            line.account.toHtmlEscaped(), line.accountName.toHtmlEscaped()),
                amountText(line.amount, detail.record.currency), note(line.explanation), border);
        html += u"</table>"_s;
    }
    if (!detail.trail.isEmpty())
        html += u"<p style='margin-bottom:2px'><b>%1</b></p>"_s.arg(tr("Time line"));
    for (const AuditEntry &entry : detail.trail)
        html += u"<p style='margin:3px 0'>%1 <span style='color:%2'>%3 · %4</span></p>"_s.arg(
            (entry.text.isEmpty() ? entry.action : entry.text).toHtmlEscaped(), quiet,
            QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.actor.toHtmlEscaped());
    return html;
}

void DetailPane::take(const Services::DocumentDetail &detail)
{
    const Record &record = detail.record;
    if (record.id != m_id || m_id == 0)
        return;
    m_documentId = record.documentId;
    m_title->setText(record.title.isEmpty() ? record.number : record.title);
    QStringList facts{
        record.party, QLocale().toString(record.date, QLocale::ShortFormat), moneyText(record.amount, record.currency)};
    if (!record.navNumber.isEmpty())
        facts.append(tr("NAV %1").arg(record.navNumber));
    facts.removeAll(QString());
    m_subtitle->setText(facts.join(u" · "_s));
    m_state->show(toneOf(record.state), recordStateTitle(record.state));
    m_text->setHtml(html(detail));
    const bool waits = record.state == RecordState::Held || record.state == RecordState::AwaitingApproval
        || record.state == RecordState::Ready;
    m_retry->setVisible(record.state == RecordState::Held);
    m_approve->setVisible(record.state == RecordState::AwaitingApproval);
    m_sendBack->setVisible(waits);
    m_ignore->setVisible(waits);
}

} // namespace Ledgerbridge::Ui
