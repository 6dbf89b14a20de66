// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditpage.h"

#include "datatable.h"
#include "pill.h"
#include "trailexportstrip.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

AuditPage::AuditPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(session.audit())
    , m_filter(makeFilter(u"auditFilter"_s, tr("Search: number, name, action, amount"), this))
    , m_verify(new QPushButton(tr("&Verify"), this))
    , m_table(new DataTable(u"auditTable"_s, tr("Trail"), {}, this))
    , m_entry(new QTextBrowser(this))
    , m_typing(new QTimer(this))
    , m_progress(new QProgressBar(this))
    , m_verdict(makeQuiet({}, this))
    , m_export(new TrailExportStrip(
          session, [this] { return query(); }, this))
{
    m_verify->setObjectName(u"verifyButton"_s);
    m_verify->setToolTip(tr("Reads the whole chain and proves that no entry was changed"));
    m_table->setModel(&m_model);
    m_table->setWidths({138, 104, 0, 110, 100});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyText(tr("No entry here. Every step of every document is kept in this trail; nobody can edit it."));
    m_entry->setObjectName(u"auditEntry"_s);
    m_entry->setAccessibleName(tr("Entry"));
    m_entry->setFrameShape(QFrame::NoFrame);
    m_entry->setStyleSheet(u"background: transparent"_s);
    auto *bar = new QHBoxLayout;
    m_filter->setMinimumWidth(380);
    bar->addWidget(m_filter);
    bar->addStretch();
    m_progress->setObjectName(u"verifyProgress"_s);
    m_progress->setAccessibleName(tr("Progress of verifying"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(150);
    m_progress->hide();
    m_verdict->setObjectName(u"verifyResult"_s);
    m_verdict->setWordWrap(false);
    bar->addWidget(m_verdict);
    bar->addWidget(m_progress);
    bar->addWidget(m_verify);
    bar->addWidget(m_export->button());
    setMainWidget(m_table);
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    QFrame *side = makeCard(this);
    auto *within = new QVBoxLayout(side);
    within->setContentsMargins(12, 12, 12, 12);
    within->addWidget(m_entry);
    auto *body = new QHBoxLayout;
    body->setSpacing(Space::between);
    body->addWidget(card, 7);
    body->addWidget(side, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(bar);
    layout->addWidget(m_export);
    layout->addLayout(body, 1);
    connectParts();
}

void AuditPage::connectParts()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &AuditPage::ask);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showEntry(current.row()); });
    connect(&m_model, &AuditModel::loaded, this, [this] {
        if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(&m_model, &AuditModel::failed, this, [this](const Error &error) { Q_EMIT message(error.message, true); });
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (m_verifying)
            session().stopVerifying();
        else
            startVerifying();
    });
    connect(m_export, &TrailExportStrip::message, this, &Page::message);
    connect(&session(), &Services::Session::trailProgressed, this, &AuditPage::showProgress);
    connect(&session(), &Services::Session::trailVerified, this, &AuditPage::showVerdict);
}

void AuditPage::startVerifying()
{
    m_verifying = true;
    m_verify->setText(tr("&Stop"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_verdict->setText(tr("Reading the trail…"));
    m_verdict->show();
    session().verifyTrail();
}

void AuditPage::showProgress(qint64 done, qint64 total)
{
    if (!m_verifying || total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
    m_verdict->setText(tr("%1 of %2 entries").arg(QLocale().toString(done), QLocale().toString(total)));
}

void AuditPage::showVerdict(const Services::TrailVerdict &verdict)
{
    m_verifying = false;
    m_verify->setText(tr("&Verify"));
    m_progress->hide();
    if (verdict.error) {
        m_verdict->setText(
            verdict.error->code == ErrorCode::Cancelled ? tr("Stopped before the end.") : verdict.error->message);
        return;
    }
    const QString entries = tr("%n entries", nullptr, int(verdict.entries));
    if (verdict.intact) {
        setHeader(Tone::Ok, tr("chain intact · %1").arg(entries), {});
        m_verdict->setText(tr("Every entry fits the one before it. Head %1").arg(verdict.head.left(16)));
        m_verdict->setToolTip(verdict.head);
        return;
    }
    setHeader(Tone::Bad, tr("chain broken"), {});
    m_verdict->setText(
        tr("Entry %1 does not fit the one before it: somebody changed the database outside this program. "
           "Keep a copy of it, and compare with a backup.")
            .arg(QLocale().toString(verdict.firstBad)));
}

AuditListQuery AuditPage::query() const
{
    AuditListQuery query;
    query.text = m_filter->text();
    return query;
}

void AuditPage::ask()
{
    m_model.setQuery(query());
}

void AuditPage::refresh()
{
    ask();
}

void AuditPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AuditPage::showEntry(int row)
{
    const AuditEntry *entry = m_model.entry(row);
    if (!entry)
        return;
    const auto line = [](const QString &name, const QString &value) {
        return value.isEmpty() ? QString()
                               : u"<p style='margin:4px 0'>%1<br/><b>%2</b></p>"_s.arg(name, value.toHtmlEscaped());
    };
    const auto hash = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    m_entry->setHtml(u"<p style='font-weight:600'>%1</p>"_s.arg(
                         (entry->text.isEmpty() ? entry->action : entry->text).toHtmlEscaped())
        + line(tr("Action"), entry->action) + line(tr("Document"), entry->documentId)
        + line(tr("Reference"), entry->reference)
        + u"<p style='font-family:monospace;font-size:12px'>#%1<br/>%2<br/>%3<br/>%4<br/>%5</p>"_s.arg(
            QString::number(entry->id), tr("previous hash"), hash(entry->previousHash), tr("hash"), hash(entry->hash)));
}

} // namespace Ledgerbridge::Ui
