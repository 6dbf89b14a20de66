// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditside.h"

#include "amounttext.h"
#include "auditaction.h"
#include "datatable.h"
#include "exchangedialog.h"
#include "pill.h"
#include "timelinelist.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// What people compare by eye; the whole is in the tip.
QString shortened(const QString &hash)
{
    constexpr int ends = 8;
    return hash.size() > 3 * ends ? hash.left(ends) + u'…' + hash.right(ends) : hash;
}

Tone toneOfExchange(int state)
{
    return state == 0 ? Tone::Ok : Tone::Bad;
}

} // namespace

AuditSide::AuditSide(Services::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeSection({}, this))
    , m_subtitle(makeQuiet({}, this))
    , m_tabs(new QTabBar(this))
    , m_parts(new QStackedWidget(this))
    , m_timeLine(new TimeLineList(this))
    , m_requests(new DataTable(u"auditExchanges"_s, tr("Requests"), &toneOfExchange, this))
    , m_facts(new QTextBrowser(this))
    , m_open(new QPushButton(tr("&Open document"), this))
    , m_sameDocument(new QPushButton(tr("S&ame document"), this))
    , m_sameReference(new QPushButton(tr("Same n&umber"), this))
    , m_sameRun(new QPushButton(tr("Same &run"), this))
{
    m_title->setObjectName(u"auditSideTitle"_s);
    m_title->setWordWrap(true);
    m_tabs->setObjectName(u"auditTabs"_s);
    m_tabs->setAccessibleName(tr("Around the entry"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Time line"));
    m_tabs->addTab(tr("Requests"));
    m_timeLine->setObjectName(u"auditTimeLine"_s);
    m_timeLine->setAccessibleName(tr("Time line of the document"));
    m_timeLine->setModel(&m_steps);
    m_requests->setModel(&m_exchanges);
    m_requests->setWidths({80, 0, 80, 60});
    m_requests->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_requests->setEmptyText(tr("Nothing was exchanged around this entry, or it is forgotten by now "
                                "(audit.retentionDays)."));
    m_parts->addWidget(m_timeLine);
    m_parts->addWidget(m_requests);
    m_facts->setObjectName(u"auditEntry"_s);
    m_facts->setAccessibleName(tr("Entry"));
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setStyleSheet(u"background: transparent"_s);
    m_facts->setFixedHeight(168);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_tabs);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_facts);
    layout->addWidget(makeRelated());
    connectParts();
    clear();
}

QWidget *AuditSide::makeRelated()
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(Space::inside);
    m_open->setObjectName(u"auditOpen"_s);
    m_sameDocument->setObjectName(u"auditSameDocument"_s);
    m_sameReference->setObjectName(u"auditSameReference"_s);
    m_sameRun->setObjectName(u"auditSameRun"_s);
    layout->addWidget(m_open, 0, 0);
    layout->addWidget(m_sameDocument, 0, 1);
    layout->addWidget(m_sameReference, 1, 0);
    layout->addWidget(m_sameRun, 1, 1);
    return row;
}

void AuditSide::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(&m_session, &Services::Session::timeLineReady, this, &AuditSide::take);
    connect(m_timeLine->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &step) {
        if (const AuditEntry *entry = m_steps.entry(step.row()))
            showFacts(*entry);
    });
    connect(m_requests, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { openExchange(index.row()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_entry.documentId); });
    const auto ask = [this](QPushButton *button, auto set) {
        connect(button, &QPushButton::clicked, this, [this, set] {
            AuditListQuery query;
            set(query);
            Q_EMIT relatedRequested(query);
        });
    };
    ask(m_sameDocument, [this](AuditListQuery &query) { query.documentId = m_entry.documentId; });
    ask(m_sameReference, [this](AuditListQuery &query) { query.reference = m_entry.reference; });
    ask(m_sameRun, [this](AuditListQuery &query) { query.reference = m_runId; });
}

void AuditSide::clear()
{
    m_entry = {};
    m_runId.clear();
    m_title->setText(tr("No entry chosen"));
    m_subtitle->setText(tr("Choose one to see the life of its document."));
    m_steps.setEntries({});
    m_exchanges.setRows({});
    m_facts->clear();
    for (QPushButton *button : {m_open, m_sameDocument, m_sameReference, m_sameRun})
        button->setEnabled(false);
}

void AuditSide::showEntry(const AuditEntry &entry)
{
    m_entry = entry;
    m_runId.clear();
    m_sameRun->setEnabled(false);
    m_open->setEnabled(!entry.documentId.isEmpty());
    m_sameDocument->setEnabled(!entry.documentId.isEmpty());
    m_sameReference->setEnabled(!entry.reference.isEmpty());
    m_title->setText(!entry.documentId.isEmpty() ? entry.documentId : auditActionTitle(entry.action));
    QStringList facts{
        entry.amount.isEmpty() ? QString() : moneyText(Decimal::fromString(entry.amount), entry.currency), entry.actor};
    facts.removeAll(QString());
    m_subtitle->setText(facts.join(u" · "_s));
    showFacts(entry);
    m_session.requestTimeLine(entry);
}

void AuditSide::take(const Services::TrailTimeLine &line)
{
    if (line.entry.id != m_entry.id || m_entry.id == 0)
        return;
    m_runId = line.runId;
    m_sameRun->setEnabled(!m_runId.isEmpty());
    m_steps.setEntries(line.entries);
    m_exchanges.setRows(line.exchanges);
    showNearest();
    m_tabs->setTabText(1,
        line.exchanges.isEmpty() ? tr("Requests") : tr("Requests (%1)").arg(QLocale().toString(line.exchanges.size())));
    const QModelIndex step = m_steps.index(m_steps.rowOf(m_entry.id), 0);
    m_timeLine->setCurrentIndex(step);
    m_timeLine->scrollTo(step);
}

/// The last request before the entry was written is the one that most likely has to do with it.
void AuditSide::showNearest()
{
    int nearest = 0;
    for (int row = 0; row < m_exchanges.rowCount(); ++row)
        if (m_exchanges.exchange(row)->at <= m_entry.at)
            nearest = row;
    if (m_exchanges.rowCount() > 0)
        m_requests->selectRow(nearest);
}

void AuditSide::showFacts(const AuditEntry &entry)
{
    const QString quiet = tokensOf(palette()).secondary.name();
    const auto line = [&quiet](const QString &name, const QString &value) {
        return value.isEmpty() ? QString()
                               : u"<p style='margin:2px 0'><span style='color:%1'>%2</span> %3</p>"_s.arg(
                                   quiet, name, value.toHtmlEscaped());
    };
    const auto hash = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    m_facts->setToolTip(
        tr("previous hash") + u' ' + hash(entry.previousHash) + u'\n' + tr("hash") + u' ' + hash(entry.hash));
    m_facts->setHtml(u"<p style='font-weight:600;margin:2px 0 6px 0'>%1</p>"_s.arg(
                         (entry.text.isEmpty() ? auditActionTitle(entry.action) : entry.text).toHtmlEscaped())
        + line(tr("Action"), entry.action) + line(tr("Reference"), entry.reference) + line(tr("FIS id"), entry.fisId)
        + u"<p style='font-family:monospace;font-size:11px;margin:6px 0 0 0'>#%1<br/>%2 %3<br/>%4 %5</p>"_s.arg(
            QString::number(entry.id), tr("prev"), shortened(hash(entry.previousHash)), tr("hash"),
            shortened(hash(entry.hash))));
}

void AuditSide::openExchange(int row)
{
    const ExchangeRow *exchange = m_exchanges.exchange(row);
    if (!exchange)
        return;
    auto *dialog = new ExchangeDialog(m_session, *exchange, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Ledgerbridge::Ui
