// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reviewpage.h"

#include "actionbar.h"
#include "amounttext.h"
#include "datatable.h"
#include "detailpane.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTimer>

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
    , m_filter(makeFilter(u"reviewFilter"_s, tr("Filter: number, name, amount"), this))
    , m_mine(new QCheckBox(tr("Mine only"), this))
    , m_detail(new DetailPane(session, Qt::Vertical, this))
    , m_choosing(new QTimer(this))
    , m_age(makeFilterChip(u"reviewAge"_s, this))
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the review"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = ByCause; tab <= Changed; ++tab)
        m_tabs->addTab({});
    setUpTables();
    m_mine->setObjectName(u"reviewMine"_s);
    m_mine->setToolTip(plainTip(tr("Only documents that are assigned to me")));
    auto *inside = new QVBoxLayout(m_causeCard);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_causeTable);
    QFrame *documentsCard = makeCard(this);
    auto *within = new QVBoxLayout(documentsCard);
    within->setContentsMargins(1, 6, 1, 8);
    within->addWidget(m_documentTable);
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
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_age);
    bar->addWidget(m_mine);
    bar->addWidget(m_filter);
    layout->addLayout(bar);
    layout->addLayout(body, 1);
    // As it reads.
    setTabOrder(m_tabs, m_age);
    setTabOrder(m_age, m_mine);
    setTabOrder(m_mine, m_filter);
    setTabOrder(m_filter, m_causeTable);
    setTabOrder(m_causeTable, m_documentTable);
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
    m_documentTable->setWidths({128, 136, 0, 80, 92, 60, 100, 100});
    m_documentTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_documentTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    connect(&m_causes, &CausesModel::loaded, this, [this] {
        if (m_causes.rowCount() > 0 && m_tabs->currentIndex() == ByCause)
            m_causeTable->selectRow(m_cause ? qMax(0, m_causes.rowOf(*m_cause)) : 0);
        else if (m_tabs->currentIndex() == ByCause)
            showTab(ByCause);
    });
    connectDocuments();
    connect(&session(), &Services::Session::overviewReady, this, &ReviewPage::takeCounts);
    connect(&session(), &Services::Session::peopleReady, this,
        [this](const QStringList &people) { m_person = people.value(0); });
    takeCounts({});
}

void ReviewPage::connectDocuments()
{
    connect(m_documentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (const Record *record = m_documents.record(current.row())) {
                m_shown = record->id;
                m_detail->showRecord(record->id);
            }
        });
    // Rows are chosen one by one while Shift is held: what they come to is asked once.
    m_choosing->setSingleShot(true);
    m_choosing->setInterval(0);
    connect(m_choosing, &QTimer::timeout, this, &ReviewPage::choose);
    connect(m_documentTable->selectionModel(), &QItemSelectionModel::selectionChanged, m_choosing,
        [this] { m_choosing->start(); });
    connect(&m_documents, &DocumentsModel::loaded, this, &ReviewPage::takeDocuments);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { ask(m_query); });
    connect(m_mine, &QCheckBox::toggled, this, [this] { ask(m_query); });
    connect(m_age, &QPushButton::clicked, this, [this] {
        widen({});
        showTab(m_tabs->currentIndex());
        focusMain();
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_detail->actions(), &ActionBar::undo);
}

/// A refresh keeps what is chosen: a cause that is gone gives way to the first, a document to its neighbour.
void ReviewPage::takeDocuments()
{
    if (m_documents.rowCount() == 0) {
        m_detail->clear();
        return;
    }
    // Further rows of the same list: the choice stands.
    if (m_documentTable->selectionModel()->selectedRows().size() > 1)
        return;
    m_documentTable->selectRow(qMax(0, m_documents.rowOf(m_shown)));
}

bool ReviewPage::isWholeList(qsizetype chosen) const
{
    return chosen == m_documents.rowCount() && m_documents.canFetchMore({});
}

void ReviewPage::choose()
{
    const QModelIndexList rows = m_documentTable->selectionModel()->selectedRows();
    if (rows.size() < 2) {
        m_detail->actOnShown();
        return;
    }
    DocumentSelection selection;
    QSet<RecordState> states;
    for (const QModelIndex &row : rows)
        if (const Record *record = m_documents.record(row.row())) {
            selection.documents.append(record->commandName());
            states.insert(record->state);
        }
    // Ctrl+A means the list, not the part of it that has been loaded.
    if (isWholeList(rows.size())) {
        selection.all = m_documents.query();
        selection.documents.clear();
    }
    m_detail->actOn(selection, states);
}

void ReviewPage::ask(DocumentListQuery query)
{
    m_query = query;
    query.text = m_filter->text();
    query.heldFor = m_heldFor;
    query.assignedTo = m_mine->isChecked() ? m_person : QString();
    m_documents.setQuery(query);
}

void ReviewPage::widen(std::optional<HeldAge> age)
{
    const QSignalBlocker quietFilter(m_filter);
    const QSignalBlocker quietMine(m_mine);
    m_filter->clear();
    m_mine->setChecked(false);
    m_heldFor = age;
    m_age->setVisible(age.has_value());
    if (age)
        m_age->setText(tr("Held %1  ×").arg(heldAgeTitle(*age)));
}

void ReviewPage::showState(RecordState state)
{
    static const QHash<RecordState, Tab> tabs{{RecordState::AwaitingApproval, Approval}, {RecordState::InDoubt, Doubt},
        {RecordState::ChangedAfterPosting, Changed}};
    widen({});
    goTo(tabs.value(state, ByDocument));
}

void ReviewPage::showOnly(const Reason &cause)
{
    widen({});
    m_cause = cause;
    goTo(ByCause);
    if (const int row = m_causes.rowOf(cause); row >= 0)
        m_causeTable->selectRow(row);
}

void ReviewPage::showCauses()
{
    widen({});
    goTo(ByCause);
}

void ReviewPage::showHeldFor(HeldAge age)
{
    widen(age);
    goTo(ByDocument);
}

void ReviewPage::goTo(int tab)
{
    if (m_tabs->currentIndex() == tab)
        showTab(tab);
    else
        m_tabs->setCurrentIndex(tab);
    focusMain();
}

void ReviewPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
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
    session().requestPeople();
}

void ReviewPage::showTab(int tab)
{
    // The age is one of the list of documents that are held.
    if (tab != ByDocument && m_heldFor)
        widen({});
    m_causeCard->setVisible(tab == ByCause);
    setMainWidget(tab == ByCause ? m_causeTable : m_documentTable);
    if (tab == ByCause && m_causes.rowCount() > 0) {
        showCause(qMax(0, m_causeTable->currentIndex().row()));
        return;
    }
    static const QList<RecordState> states{RecordState::Held, RecordState::Held, RecordState::AwaitingApproval,
        RecordState::InDoubt, RecordState::ChangedAfterPosting};
    DocumentListQuery query;
    query.states = {states.at(tab)};
    ask(query);
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
    ask(query);
}

} // namespace Ledgerbridge::Ui
