// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "detailpane.h"

#include "actionbar.h"
#include "amounttext.h"
#include "changepane.h"
#include "linestable.h"
#include "page.h"
#include "pill.h"
#include "receiptpane.h"
#include "remedypane.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(Services::Session &session, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_remedies(new RemedyPane(session, this))
    , m_change(new ChangePane(session, this))
    , m_title(makeSection({}, this))
    , m_subtitle(makeQuiet({}, this))
    , m_state(new Pill(this))
    , m_tabs(new QTabBar(this))
    , m_parts(new QStackedWidget(this))
    , m_lines(new LinesTable(this))
    , m_note(makeQuiet({}, this))
    , m_timeLine(new QTextBrowser(this))
    , m_receipt(new ReceiptPane(session, this))
    , m_actions(new ActionBar(session, this))
{
    auto *layout =
        new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::RightToLeft, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addWidget(m_remedies, orientation == Qt::Vertical ? 0 : 2);
    layout->addWidget(m_change, orientation == Qt::Vertical ? 0 : 3);
    layout->addWidget(makeDocumentCard(), orientation == Qt::Vertical ? 1 : 3);
    if (orientation == Qt::Horizontal)
        m_remedies->setMinimumWidth(380);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_remedies, &RemedyPane::mapped, this, [this](const MappingStep &step) {
        m_actions->offerUndo(tr("Undo mapping"),
            [this, step] { std::ignore = m_session.changeMappings(reversedSteps({step}), tr("Taken back")); });
    });
    connect(&session, &Services::Session::detailReady, this, &DetailPane::take);
    clear();
}

QWidget *DetailPane::makeDocumentCard()
{
    QFrame *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    m_title->setObjectName(u"detailTitle"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the document"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Lines"));
    m_tabs->addTab(tr("Time line"));
    m_tabs->addTab(tr("Receipt"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_subtitle, 1);
    below->addWidget(m_tabs);
    layout->addLayout(below);
    m_timeLine->setObjectName(u"documentTimeLine"_s);
    m_timeLine->setAccessibleName(tr("Time line of the document"));
    m_timeLine->setFrameShape(QFrame::NoFrame);
    m_timeLine->viewport()->setAutoFillBackground(false);
    m_timeLine->setStyleSheet(u"background: transparent"_s);
    m_parts->addWidget(m_lines);
    m_parts->addWidget(m_timeLine);
    m_parts->addWidget(m_receipt);
    m_parts->addWidget(new QWidget(m_parts));
    layout->addWidget(m_parts, 1);
    m_note->setFont(smallFont());
    layout->addWidget(m_note);
    layout->addWidget(m_actions);
    return card;
}

void DetailPane::showRecord(qint64 id)
{
    m_id = id;
    m_session.requestDetail(id);
}

void DetailPane::actOnShown()
{
    if (!m_isOneOfMany)
        return;
    m_isOneOfMany = false;
    if (m_detail)
        m_actions->showOne(*m_detail);
}

void DetailPane::actOn(const DocumentSelection &selection, const QSet<RecordState> &states)
{
    m_isOneOfMany = true;
    m_actions->showMany(selection, states);
}

void DetailPane::clear()
{
    m_id = 0;
    m_isOneOfMany = false;
    m_detail.reset();
    m_title->setText(tr("No document chosen"));
    m_subtitle->setText(tr("Choose one to see its lines in Concur and in NAV."));
    m_state->show(Tone::Nothing, {});
    m_remedies->clear();
    m_change->clear();
    m_lines->clear();
    m_note->hide();
    m_timeLine->clear();
    m_receipt->clear();
    m_tabs->hide();
    m_parts->setCurrentIndex(NoPart);
    m_actions->clear();
}

void DetailPane::take(const Services::DocumentDetail &detail)
{
    const Record &record = detail.record;
    if (record.id != m_id || m_id == 0)
        return;
    m_title->setText(record.title.isEmpty() ? record.number : record.title);
    QStringList facts{
        record.party, QLocale().toString(record.date, QLocale::ShortFormat), moneyText(record.amount, record.currency)};
    if (!record.navNumber.isEmpty())
        facts.append(tr("NAV %1").arg(record.navNumber));
    if (!record.approvedBy.isEmpty())
        facts.append(tr("approved by %1").arg(record.approvedBy));
    facts.removeAll(QString());
    m_subtitle->setText(facts.join(u" · "_s));
    m_state->show(toneOf(record.state), recordStateTitle(record.state));
    m_receipt->showRecord(record.id, record.number);
    m_tabs->show();
    m_parts->setCurrentIndex(m_tabs->currentIndex());
    const QList<Posting> &postings = detail.plan.outcome.plan.postings;
    m_remedies->show(detail.remedies, record.commandName());
    m_change->show(detail);
    m_lines->show(compareLines(detail.source, postings), record.currency);
    // Of what stood in NAV already, nobody here has the plan.
    const bool planned = !record.navNumber.isEmpty() && !detail.plan.asPosted;
    m_note->setText(planned ? tr("Shown with today's mappings. What was posted stands in the time line.") : QString());
    m_note->setVisible(planned);
    showTimeLine(detail.trail);
    m_detail = detail;
    if (!m_isOneOfMany)
        m_actions->showOne(detail);
}

void DetailPane::showTimeLine(const QList<AuditEntry> &trail)
{
    const QString quiet = tokensOf(palette()).secondary.name();
    QString html;
    for (const AuditEntry &entry : trail)
        html += u"<p style='margin:4px 0'>%1<br/><span style='color:%2'>%3 · %4</span></p>"_s.arg(
            (entry.text.isEmpty() ? entry.action : entry.text).toHtmlEscaped(), quiet,
            QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.actor.toHtmlEscaped());
    m_timeLine->setHtml(html);
}

} // namespace Ledgerbridge::Ui
