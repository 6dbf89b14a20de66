// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reviewpage.h"

#include "amounttext.h"
#include "datatable.h"
#include "detailpane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTabBar>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_causes(session.causes())
    , m_documents(session.documents())
    , m_tabs(new QTabBar(this))
    , m_causeTable(new DataTable(u"causesTable"_s, tr("Causes"), {}, this))
    , m_documentTable(new DataTable(
          u"reviewDocumentsTable"_s, tr("Documents that wait"), [](int state) { return toneOf(RecordState(state)); },
          this))
    , m_causeCard(makeCard(this))
    , m_retryAll(new QPushButton(tr("Retry all of these"), this))
    , m_detail(new DetailPane(session, Qt::Vertical, this))
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the review"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = ByCause; tab <= Changed; ++tab)
        m_tabs->addTab({});
    setUpTables();
    m_retryAll->setObjectName(u"retryAllButton"_s);
    auto *inside = new QVBoxLayout(m_causeCard);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_causeTable);
    QFrame *documentsCard = makeCard(this);
    auto *within = new QVBoxLayout(documentsCard);
    within->setContentsMargins(1, 6, 1, 8);
    within->addWidget(m_documentTable);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 0, 10, 0);
    foot->addWidget(m_retryAll);
    foot->addStretch();
    within->addLayout(foot);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::between);
    left->addWidget(m_causeCard, 1);
    left->addWidget(documentsCard, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(Space::between);
    body->addLayout(left, 5);
    body->addWidget(m_detail, 7);
    setMainWidget(m_causeTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addWidget(m_tabs);
    layout->addLayout(body, 1);
    connectParts();
}

void ReviewPage::setUpTables()
{
    m_causeTable->setModel(&m_causes);
    m_causeTable->verticalHeader()->setDefaultSectionSize(50);
    m_causeTable->setWidths({0, 66, 108});
    m_causeTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_causeTable->setEmptyText(tr("Nothing is held. What fails a check appears here with its reason."));
    m_documentTable->setModel(&m_documents);
    m_documentTable->setWidths({128, 104, 0, 80, 92, 60, 100, 100});
    m_documentTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const DocumentsModel::Column hidden : {DocumentsModel::Column::State, DocumentsModel::Column::Date,
             DocumentsModel::Column::Currency, DocumentsModel::Column::NavNumber, DocumentsModel::Column::Changed})
        m_documentTable->setColumnHidden(int(hidden), true);
    m_documentTable->setEmptyText(tr("No document waits here."));
}

void ReviewPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ReviewPage::showTab);
    connect(m_causeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showCause(current.row()); });
    connect(m_documentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (const Record *record = m_documents.record(current.row())) {
                m_shown = record->id;
                m_detail->showRecord(record->id);
            }
        });
    connect(&m_causes, &CausesModel::loaded, this, [this] {
        if (m_causes.rowCount() > 0 && m_tabs->currentIndex() == ByCause)
            m_causeTable->selectRow(m_cause ? qMax(0, m_causes.rowOf(*m_cause)) : 0);
        else if (m_tabs->currentIndex() == ByCause)
            showTab(ByCause);
    });
    connect(&m_documents, &DocumentsModel::loaded, this, [this] {
        m_retryAll->setEnabled(m_documents.rowCount() > 0);
        // A refresh keeps what is chosen: a cause that is gone gives way to the first, a document to its neighbour.
        if (m_documents.rowCount() > 0)
            m_documentTable->selectRow(qMax(0, m_documents.rowOf(m_shown)));
        else
            m_detail->clear();
    });
    connect(m_retryAll, &QPushButton::clicked, this, [this] {
        QStringList documents;
        for (int row = 0; row < m_documents.rowCount(); ++row)
            documents.append(m_documents.record(row)->documentId);
        std::ignore = session().retry(documents);
    });
    connect(&session(), &Services::Session::overviewReady, this, &ReviewPage::takeCounts);
    takeCounts({});
}

void ReviewPage::takeCounts(const Services::OverviewData &read)
{
    const auto count = [&read](RecordState state) { return read.counts.value(state); };
    m_tabs->setTabText(ByCause, tr("By cause"));
    m_tabs->setTabText(ByDocument, tr("By document"));
    m_tabs->setTabText(Approval, tr("Awaiting approval %1").arg(count(RecordState::AwaitingApproval)));
    m_tabs->setTabText(Doubt, tr("In doubt %1").arg(count(RecordState::InDoubt)));
    m_tabs->setTabText(Changed, tr("Changed after posting %1").arg(count(RecordState::ChangedAfterPosting)));
    const int held = count(RecordState::Held);
    setHeader(held > 0 ? Tone::Held : Tone::Ok, held > 0 ? tr("%n held", nullptr, held) : tr("nothing held"),
        moneyText(read.heldAmounts));
}

void ReviewPage::refresh()
{
    m_causes.refresh();
    if (m_tabs->currentIndex() != ByCause)
        m_documents.refresh();
    session().requestOverview();
}

void ReviewPage::showTab(int tab)
{
    m_causeCard->setVisible(tab == ByCause);
    m_retryAll->setVisible(tab == ByCause || tab == ByDocument);
    if (tab == ByCause && m_causes.rowCount() > 0) {
        showCause(qMax(0, m_causeTable->currentIndex().row()));
        return;
    }
    static const QList<RecordState> states{RecordState::Held, RecordState::Held, RecordState::AwaitingApproval,
        RecordState::InDoubt, RecordState::ChangedAfterPosting};
    DocumentListQuery query;
    query.states = {states.at(tab)};
    m_documents.setQuery(query);
}

void ReviewPage::showCause(int row)
{
    const CauseRow *cause = m_causes.cause(row);
    if (!cause)
        return;
    m_cause = cause->reason;
    DocumentListQuery query;
    query.states = {RecordState::Held};
    query.cause = cause->reason;
    m_documents.setQuery(query);
    m_retryAll->setText(tr("Retry all %n of these", nullptr, cause->documents));
    m_retryAll->setToolTip(tr("Fixing this cause releases %1.").arg(moneyText(cause->amounts)));
}

} // namespace Ledgerbridge::Ui
