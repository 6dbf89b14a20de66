// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingspage.h"

#include "gridcolumns.h"
#include "gridcommands.h"
#include "mappingbar.h"
#include "savebar.h"
#include "stepstable.h"
#include "targetdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewAfter = 200; // milliseconds without another edit

Tone mappingTone(int state)
{
    switch (MappingState(state)) {
    case MappingState::Mapped:
    case MappingState::SameCode: return Tone::Ok;
    case MappingState::Suggested: return Tone::Waiting;
    case MappingState::Unmapped: return Tone::Held;
    case MappingState::Invalid: return Tone::Bad;
    case MappingState::Removed: return Tone::Nothing;
    }
    return Tone::Nothing;
}

bool hasConditions(const MappingsModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.shownRow(row).condition.isEmpty())
            return true;
    return false;
}

} // namespace

MappingsPage::MappingsPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_history(new EditHistory(this))
    , m_tabs(new QTabBar(this))
    , m_bar(new MappingBar(this))
    , m_table(new DataTable(u"mappingsTable"_s, tr("Mappings"), mappingTone, this))
    , m_delegate(new TargetDelegate(mappingTone, this))
    , m_columns(new GridColumns(*m_table, this))
    , m_commands(new GridCommands(*m_table, *m_history, this))
    , m_saveBar(new SaveBar(this))
    , m_proposed(new QWidget(this))
{
    for (const MappingKind kind : allMappingKinds()) {
        m_tabs->addTab(mappingKindTitle(kind));
        m_grids.append(new MappingGrid(kind, session.mappings(), this));
    }
    setUp();
    addKeys();
    fillMenu();
    for (MappingGrid *each : std::as_const(m_grids))
        connectGrid(each);
    connectSession();
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewAfter);
    connect(&m_previewSoon, &QTimer::timeout, this, &MappingsPage::askForPreview);
    showKind(0);
}

void MappingsPage::setUp()
{
    m_tabs->setObjectName(u"mappingTabs"_s);
    m_tabs->setAccessibleName(tr("Kinds of mappings"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *look = new QPushButton(tr("&Look at it…"), m_proposed);
    look->setObjectName(u"proposalsButton"_s);
    auto *proposed = makeText({}, m_proposed);
    proposed->setObjectName(u"proposalsText"_s);
    auto *strip = new QHBoxLayout(m_proposed);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(proposed, 1);
    strip->addWidget(look);
    m_proposed->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addWidget(m_tabs);
    layout->addWidget(m_proposed);
    layout->addWidget(m_bar);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_saveBar);
    setMainWidget(m_table);
    connect(look, &QPushButton::clicked, this, &MappingsPage::openProposals);
    connect(m_tabs, &QTabBar::currentChanged, this, &MappingsPage::showKind);
    connect(m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        for (MappingGrid *each : std::as_const(m_grids))
            each->shown().setText(text);
    });
    connect(
        m_bar, &MappingBar::statesWanted, this, [this](const QSet<int> &states) { grid().shown().setStates(states); });
    connect(m_bar, &MappingBar::trialWanted, this, &MappingsPage::openTrial);
    connect(m_bar, &MappingBar::historyWanted, this, &MappingsPage::openHistory);
    connect(m_saveBar, &SaveBar::saveWanted, this, &MappingsPage::save);
    connect(m_commands, &GridCommands::rowAdded, this, &MappingsPage::editNewRow);
}

QWidget *MappingsPage::makeTable()
{
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setEmptyText(tr("No row of this kind. Codes that documents bear appear here by themselves."));
    connect(m_delegate, &TargetDelegate::entered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        const QModelIndex below = current.sibling(current.row() + 1, current.column());
        if (below.isValid())
            m_table->setCurrentIndex(below);
    });
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    return card;
}

void MappingsPage::addKeys()
{
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, m_history, &EditHistory::undo);
    // Ctrl+Y is the platform's own key on some systems; said twice, neither would act.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence habit(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(habit))
        redoKeys.append(habit);
    for (const QKeySequence &keys : std::as_const(redoKeys)) {
        auto *redo = new QShortcut(keys, this);
        connect(redo, &QShortcut::activated, m_history, &EditHistory::redo);
    }
    for (const int step : {1, -1}) {
        const QKeySequence keys(Qt::CTRL | (step > 0 ? Qt::Key_PageDown : Qt::Key_PageUp));
        auto *turn = new QShortcut(keys, this);
        connect(turn, &QShortcut::activated, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
    }
    connect(m_history, &EditHistory::travelled, this,
        [this](MappingGrid *where) { m_tabs->setCurrentIndex(int(m_grids.indexOf(where))); });
}

void MappingsPage::connectGrid(MappingGrid *each)
{
    connect(&each->model(), &MappingsModel::actionMade, this, [this, each](const MappingAction &action) {
        m_history->push(action.title, {{each, action}});
    });
    connect(&each->model(), &MappingsModel::editsChanged, this, [this] {
        m_failure.clear();
        m_saveBar->expectPreview();
        m_previewSoon.start();
        showEdits();
    });
    connect(&each->model(), &MappingsModel::loaded, this, [this] {
        m_previewSoon.start();
        showEdits();
    });
    connect(&each->model(), &MappingsModel::failed, this,
        [this](const Error &error) { Q_EMIT message(error.message, true); });
    keepPlace(each);
}

/// Where rows are made anew, by another filter or another reading, the cursor stays on its row.
void MappingsPage::keepPlace(MappingGrid *each)
{
    struct Place
    {
        int id = 0;
        int column = 0;
        int scrolled = 0;
    };
    auto place = std::make_shared<Place>();
    connect(&each->shown(), &QAbstractItemModel::modelAboutToBeReset, m_table, [this, each, place] {
        if (m_table->model() != &each->shown())
            return;
        const QModelIndex current = each->shown().mapToSource(m_table->currentIndex());
        *place = {current.isValid() ? each->model().idAt(current.row()) : 0, current.column(),
            m_table->verticalScrollBar()->value()};
    });
    connect(&each->shown(), &MappingFilter::rebuilt, m_table, [this, each, place] {
        if (m_table->model() != &each->shown() || place->id == 0)
            return;
        const int row = each->model().rowOfId(place->id);
        const QModelIndex there =
            row < 0 ? QModelIndex() : each->shown().mapFromSource(each->model().index(row, place->column));
        if (there.isValid())
            m_table->setCurrentIndex(there);
        m_table->verticalScrollBar()->setValue(place->scrolled);
    });
}

void MappingsPage::connectSession()
{
    connect(&session(), &Services::Session::commandFinished, this, &MappingsPage::finish);
    connect(&session(), &Services::Session::mappingsPreviewed, this, [this](const MappingPreview &preview) {
        if (editCount() > 0)
            m_saveBar->showPreview(preview);
    });
    connect(&session(), &Services::Session::mappingFileRead, this, &MappingsPage::takeFile);
    connect(
        &session(), &Services::Session::mappingProposalsReady, this, [this](const QList<MappingProposal> &proposals) {
            m_proposals = proposals;
            m_proposed->setVisible(!proposals.isEmpty());
            m_proposed->findChild<QLabel *>(u"proposalsText"_s)
                ->setText(tr("%n change(s) of mappings wait(s) for a second person.", nullptr, int(proposals.size())));
        });
}

MappingGrid &MappingsPage::grid() const
{
    return *m_grids.at(qMax(0, m_tabs->currentIndex()));
}

QList<MappingStep> MappingsPage::pendingSteps() const
{
    QList<MappingStep> steps;
    for (const MappingGrid *each : m_grids)
        steps += each->model().pendingSteps();
    return steps;
}

int MappingsPage::editCount() const
{
    int edits = 0;
    for (const MappingGrid *each : m_grids)
        edits += each->model().editCount();
    return edits;
}

void MappingsPage::showKind(int tab)
{
    MappingGrid *shown = m_grids.at(tab);
    m_delegate->setModel(&shown->model());
    m_commands->setGrid(shown);
    m_table->setSortingEnabled(false);
    m_table->setModel(&shown->shown());
    m_columns->enter(shown->model().kind(), hasConditions(shown->model()));
    m_table->setSortingEnabled(true);
    showEdits();
}

void MappingsPage::showTabs()
{
    for (int tab = 0; tab < int(m_grids.size()); ++tab) {
        const MappingsModel &model = m_grids.at(tab)->model();
        const int open = model.count(MappingState::Unmapped) + model.count(MappingState::Suggested);
        QString text = mappingKindTitle(model.kind());
        if (open > 0)
            text = tr("%1 %2").arg(text, QLocale().toString(open));
        // The dot says that something is not saved yet.
        m_tabs->setTabText(tab, model.editCount() > 0 ? text + u" •"_s : text);
    }
}

void MappingsPage::showEdits()
{
    QString problem;
    for (const MappingGrid *each : std::as_const(m_grids))
        if (problem.isEmpty())
            problem = each->model().problem();
    m_saveBar->showEdits(editCount(), problem, m_failure, m_saveTicket != 0);
    const MappingsModel &model = grid().model();
    m_bar->showFigures(grid(), grid().shown().states());
    setHeader(Tone::Nothing, {},
        tr("%n row(s) · %1 unmapped", nullptr, model.rowCount()).arg(model.count(MappingState::Unmapped)));
    showTabs();
}

void MappingsPage::editNewRow(int modelRow)
{
    const QModelIndex at = grid().shown().mapFromSource(grid().model().index(modelRow, 0));
    const bool named = !at.data().toString().isEmpty();
    const QModelIndex cell = at.siblingAtColumn(int(named ? MappingColumn::Target : MappingColumn::Source));
    m_table->scrollTo(cell);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void MappingsPage::askForPreview()
{
    const QList<MappingStep> steps = pendingSteps();
    if (!steps.isEmpty())
        session().previewMappings(steps);
}

void MappingsPage::takeSteps(const QString &title, const QList<MappingStep> &steps)
{
    QList<EditHistory::Part> parts;
    for (MappingGrid *each : std::as_const(m_grids))
        parts.append({each, each->model().stepsAction(title, steps)});
    m_history->push(title, parts);
}

void MappingsPage::save()
{
    m_saving = pendingSteps();
    m_failure.clear();
    // What is typed stays until it is known to be stored.
    m_saveTicket = session().changeMappings(m_saving, m_saveBar->reason());
    m_table->setEnabled(false);
    showEdits();
}

QString MappingsPage::unsaved() const
{
    const int edits = editCount();
    return edits > 0 ? tr("%n edit(s) of mappings are not saved.", nullptr, edits) : QString();
}

void MappingsPage::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket == 0 || ticket != m_saveTicket)
        return;
    const bool saved = !result.error;
    m_saveTicket = 0;
    m_table->setEnabled(true);
    // What waits for a second person is stored nowhere here, and no edit any more.
    const bool proposed = result.report.value(u"proposal"_s).toInt() > 0;
    if (saved && proposed)
        m_history->clear();
    for (MappingGrid *each : std::as_const(m_grids)) {
        if (saved && proposed)
            each->model().discardEdits();
        else if (saved)
            each->model().acceptSteps(m_saving);
    }
    if (saved)
        m_saveBar->clearReason();
    // Somebody else was faster, and the person is told: what stands now goes under the edits.
    if (result.error && result.error->code == ErrorCode::Conflict)
        for (MappingGrid *each : std::as_const(m_grids))
            each->model().acceptWhatStands();
    refresh();
    m_failure = result.error ? result.message : QString();
    showEdits();
    // Whoever went on to another page works there.
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

void MappingsPage::refresh()
{
    if (m_table->isEditing())
        return;
    for (MappingGrid *each : std::as_const(m_grids))
        each->model().refresh();
    session().requestMappingProposals();
}

void MappingsPage::focusFilter()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

} // namespace Ledgerbridge::Ui
