// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingspage.h"

#include "amounttext.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

Tone mappingTone(int state)
{
    switch (MappingState(state)) {
    case MappingState::Mapped:
    case MappingState::SameCode: return Tone::Ok;
    case MappingState::Unmapped: return Tone::Held;
    case MappingState::Invalid: return Tone::Bad;
    case MappingState::Removed: return Tone::Nothing;
    }
    return Tone::Nothing;
}

} // namespace

QString MappingsPage::kindTitle(MappingKind kind)
{
    switch (kind) {
    case MappingKind::Account: return tr("Accounts");
    case MappingKind::ExpenseType: return tr("Expense types");
    case MappingKind::Employee: return tr("Employees");
    case MappingKind::Vendor: return tr("Vendors");
    case MappingKind::Payment: return tr("Cards");
    case MappingKind::Tax: return tr("Tax");
    case MappingKind::CostObject: return tr("Cost objects");
    case MappingKind::Dimension: return tr("Dimensions");
    case MappingKind::Currency: return tr("Currencies");
    case MappingKind::Company: return tr("Companies");
    }
    return {};
}

MappingsPage::MappingsPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_tabs(new QTabBar(this))
    , m_filter(makeFilter(u"mappingsFilter"_s, tr("Filter: code, name, target"), this))
    , m_table(new DataTable(u"mappingsTable"_s, tr("Mappings"), mappingTone, this))
    , m_delegate(new TargetDelegate(mappingTone, this))
    , m_edits(makeQuiet({}, this))
    , m_releases(new Pill(this))
    , m_save(new QPushButton(tr("&Save and release"), this))
{
    m_tabs->setObjectName(u"mappingTabs"_s);
    m_tabs->setAccessibleName(tr("Kinds of mappings"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const MappingKind kind : allMappingKinds()) {
        m_tabs->addTab(kindTitle(kind));
        m_grids.append(new MappingGrid(kind, session.mappings(), this));
    }
    m_save->setObjectName(u"saveMappingsButton"_s);
    m_save->setProperty("primary", true);
    m_edits->setObjectName(u"pendingEdits"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_edits, 1);
    foot->addWidget(m_releases);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addWidget(m_tabs);
    layout->addWidget(makeBar());
    layout->addWidget(makeTable(), 1);
    layout->addLayout(foot);
    setMainWidget(m_table);
    addKeys();
    for (MappingGrid *each : std::as_const(m_grids))
        connectGrid(each);
    connect(m_tabs, &QTabBar::currentChanged, this, &MappingsPage::showKind);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (MappingGrid *each : std::as_const(m_grids))
            each->shown()->setFilterFixedString(text);
    });
    connect(m_save, &QPushButton::clicked, this, &MappingsPage::save);
    connect(&session, &Services::Session::commandFinished, this, &MappingsPage::finish);
    connect(&session, &Services::Session::targetsReady, this,
        [this](MappingKind kind, const QList<Services::TargetOption> &options) {
            for (MappingGrid *each : std::as_const(m_grids))
                if (each->model().kind() == kind)
                    each->options()->setOptions(options);
        });
    showKind(0);
}

QWidget *MappingsPage::makeBar()
{
    const auto button = [this](const QString &name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setToolTip(tip);
        return made;
    };
    m_add = button(u"addMappingButton"_s, tr("&Add row"), tr("A mapping for a code that no document waits for (Ins)"));
    m_remove = button(u"removeMappingButton"_s, tr("De&lete row"), tr("Takes the chosen rows away on saving (Del)"));
    m_import = button(u"importMappingsButton"_s, tr("I&mport…"),
        tr("Adds and replaces rows of every kind from a CSV file, all or none"));
    m_export = button(u"exportMappingsButton"_s, tr("E&xport…"), tr("Writes the rows of every kind into a CSV file"));
    connect(m_add, &QPushButton::clicked, this, &MappingsPage::addRow);
    connect(m_remove, &QPushButton::clicked, this, &MappingsPage::removeRows);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Import mappings"), {}, tr("CSV files (*.csv)"));
        if (!file.isEmpty())
            importFrom(file);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Export mappings"), u"mappings.csv"_s, tr("CSV files (*.csv)"));
        if (!file.isEmpty())
            exportTo(file);
    });
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addStretch();
    for (QPushButton *each : {m_add, m_remove, m_import, m_export})
        layout->addWidget(each);
    return bar;
}

QWidget *MappingsPage::makeTable()
{
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyText(tr("No row of this kind. Codes that documents wait for appear here by themselves."));
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    return card;
}

void MappingsPage::addKeys()
{
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, this, [this] { grid().history().undo(); });
    // Ctrl+Y is the platform's own key on some systems; said twice, neither would act.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence habit(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(habit))
        redoKeys.append(habit);
    for (const QKeySequence &keys : std::as_const(redoKeys)) {
        auto *redo = new QShortcut(keys, this);
        connect(redo, &QShortcut::activated, this, [this] { grid().history().redo(); });
    }
    // In the table only: while a cell is typed into, these keys are the cell's.
    const auto inTable = [this](Qt::Key key, void (MappingsPage::*act)()) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table, {}, {}, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    inTable(Qt::Key_Insert, &MappingsPage::addRow);
    inTable(Qt::Key_Delete, &MappingsPage::removeRows);
    inTable(Qt::Key_F8, &MappingsPage::fillDown);
}

void MappingsPage::connectGrid(MappingGrid *each)
{
    connect(&each->model(), &MappingsModel::editsChanged, this, [this] {
        m_failure.clear();
        showEdits();
    });
    connect(&each->model(), &MappingsModel::loaded, this, &MappingsPage::showEdits);
    connect(&each->model(), &MappingsModel::failed, this,
        [this](const Error &error) { Q_EMIT message(error.message, true); });
}

MappingGrid &MappingsPage::grid() const
{
    return *m_grids.at(qMax(0, m_tabs->currentIndex()));
}

void MappingsPage::showKind(int tab)
{
    MappingGrid *shown = m_grids.at(tab);
    m_delegate->setOptions(shown->options());
    m_table->setModel(shown->shown());
    m_table->setWidths({180, 110, 116, 0, 150, 78, 112, 96, 130});
    m_table->setColumnHidden(int(MappingsModel::Column::SourceName), true);
    session().requestTargets(shown->model().kind());
    showEdits();
}

void MappingsPage::showTabs()
{
    for (int tab = 0; tab < int(m_grids.size()); ++tab) {
        MappingsModel &model = m_grids.at(tab)->model();
        const int waiting = model.count(MappingState::Unmapped);
        QString text = kindTitle(model.kind());
        if (waiting > 0)
            text = tr("%1 %2").arg(text, QLocale().toString(waiting));
        // The dot says that something is not saved yet.
        m_tabs->setTabText(tab, model.editCount() > 0 ? text + u" •"_s : text);
    }
}

void MappingsPage::showEdits()
{
    int edits = 0;
    int released = 0;
    QHash<QString, Decimal> amounts;
    QString problem;
    for (MappingGrid *each : std::as_const(m_grids)) {
        edits += each->model().editCount();
        released += each->model().releasedDocuments();
        const auto sums = each->model().releasedAmounts();
        for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
            amounts[it.key()] += it.value();
        if (problem.isEmpty())
            problem = each->model().problem();
    }
    m_edits->setText(!m_failure.isEmpty() ? m_failure
            : !problem.isEmpty()          ? problem
            : edits > 0
            ? tr("%n edit(s) · Ctrl+Z undoes", nullptr, edits)
            : tr("Double-click or F2 edits a target, F8 copies the one above; nothing changes before you save."));
    m_releases->show(Tone::Ok,
        released > 0 ? tr("Saving releases up to %n · %1", nullptr, released).arg(moneyText(amounts)) : QString());
    m_save->setEnabled(edits > 0 && problem.isEmpty() && m_saveTicket == 0);
    m_import->setEnabled(edits == 0 && m_importTicket == 0);
    MappingsModel &model = grid().model();
    setHeader(Tone::Nothing, {},
        tr("%n row(s) · %1 unmapped", nullptr, model.rowCount()).arg(model.count(MappingState::Unmapped)));
    showTabs();
}

void MappingsPage::addRow()
{
    m_filter->clear();
    const int row = grid().model().addRow({});
    const QModelIndex source = grid().shown()->mapFromSource(grid().model().index(row, 0));
    m_table->scrollTo(source);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(source);
    m_table->edit(source);
}

void MappingsPage::removeRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        if (const int row = grid().shown()->mapToSource(index).row(); !rows.contains(row))
            rows.append(row);
    // From below, for a new row that goes moves those behind it.
    std::sort(rows.begin(), rows.end(), std::greater<>());
    grid().history().beginMacro(tr("Delete rows"));
    for (const int row : std::as_const(rows))
        std::ignore = grid().model().removeRowAt(row);
    grid().history().endMacro();
}

void MappingsPage::fillDown()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.row() < 1)
        return;
    const QString above = current.sibling(current.row() - 1, int(MappingsModel::Column::Target)).data().toString();
    m_table->model()->setData(current.siblingAtColumn(int(MappingsModel::Column::Target)), above);
}

void MappingsPage::save()
{
    QList<MappingRow> set;
    QList<MappingRow> unset;
    for (MappingGrid *each : std::as_const(m_grids)) {
        set += each->model().pendingRows();
        unset += each->model().removedRows();
    }
    m_failure.clear();
    // What is typed stays until it is known to be stored.
    m_saveTicket = session().changeMappings(set, unset);
    m_table->setEnabled(false);
    showEdits();
}

QString MappingsPage::unsaved() const
{
    int edits = 0;
    for (MappingGrid *each : m_grids)
        edits += each->model().editCount();
    return edits > 0 ? tr("%n edit(s) of mappings are not saved.", nullptr, edits) : QString();
}

void MappingsPage::importFrom(const QString &file)
{
    for (MappingGrid *each : std::as_const(m_grids))
        if (each->model().hasEdits())
            return;
    m_importTicket = session().importMappings(file);
    showEdits();
}

void MappingsPage::exportTo(const QString &file)
{
    std::ignore = session().exportMappings(file);
}

void MappingsPage::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket == 0 || (ticket != m_saveTicket && ticket != m_importTicket))
        return;
    const bool saved = ticket == m_saveTicket && !result.error;
    (ticket == m_saveTicket ? m_saveTicket : m_importTicket) = 0;
    m_table->setEnabled(true);
    if (saved)
        for (MappingGrid *each : std::as_const(m_grids))
            each->accept();
    m_failure = result.error ? result.message : QString();
    showEdits();
}

void MappingsPage::refresh()
{
    if (m_table->isEditing())
        return;
    for (MappingGrid *each : std::as_const(m_grids))
        each->refresh();
    session().requestTargets(grid().model().kind());
}

void MappingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace Ledgerbridge::Ui
