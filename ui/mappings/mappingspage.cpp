// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingspage.h"

#include "amounttext.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTabBar>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Wraps an edit, which is a value of the model, for the history.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(MappingsModel &model, const MappingEdit &edit)
        : m_model(model)
        , m_edit(edit)
    {
    }
    void undo() override { m_model.apply(m_edit, false); }
    void redo() override { m_model.apply(m_edit, true); }

private:
    MappingsModel &m_model;
    MappingEdit m_edit;
};

Tone mappingTone(int state)
{
    switch (MappingState(state)) {
    case MappingState::Mapped:
    case MappingState::SameCode: return Tone::Ok;
    case MappingState::Unmapped: return Tone::Held;
    case MappingState::Invalid: return Tone::Bad;
    }
    return Tone::Nothing;
}

} // namespace

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"mappingEditor"_s);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == int(MappingsModel::Column::Target) && !m_options.isEmpty()) {
        auto *completer = new QCompleter(edit);
        auto *items = new QStandardItemModel(completer);
        for (const Services::TargetOption &option : m_options) {
            auto *item = new QStandardItem(u"%1  %2"_s.arg(option.target, option.name));
            item->setData(option.target, Qt::EditRole);
            item->setData(u"%1  %2"_s.arg(option.target, option.name), Qt::ToolTipRole);
            items->appendRow(item);
        }
        completer->setModel(items);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    return edit;
}

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
    , m_model(session.mappings())
    , m_proxy(new QSortFilterProxyModel(this))
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
    for (const MappingKind kind : allMappingKinds())
        m_tabs->setTabData(m_tabs->addTab(kindTitle(kind)), int(kind));
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setWidths({170, 110, 150, 0, 130, 80, 120, 100, 150});
    m_table->setColumnHidden(int(MappingsModel::Column::SourceName), true);
    m_table->setEmptyText(tr("No row of this kind. Codes that documents wait for appear here by themselves."));
    m_save->setObjectName(u"saveMappingsButton"_s);
    m_save->setProperty("primary", true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter);
    bar->addStretch();
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_edits, 1);
    foot->addWidget(m_releases);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addWidget(m_tabs);
    layout->addLayout(bar);
    layout->addWidget(card, 1);
    layout->addLayout(foot);

    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, &m_history, &QUndoStack::undo);
    // Ctrl+Y is the platform's own key on some systems; said twice, neither would act.
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence habit(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(habit))
        redoKeys.append(habit);
    for (const QKeySequence &keys : std::as_const(redoKeys)) {
        auto *redo = new QShortcut(keys, this);
        connect(redo, &QShortcut::activated, &m_history, &QUndoStack::redo);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_history.clear();
        m_model.setKind(MappingKind(m_tabs->tabData(tab).toInt()));
        this->session().requestTargets(m_model.kind());
    });
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_model, &MappingsModel::editMade, this,
        [this](const MappingEdit &edit) { m_history.push(new EditCommand(m_model, edit)); });
    connect(&m_model, &MappingsModel::editsChanged, this, &MappingsPage::showEdits);
    connect(&m_model, &MappingsModel::loaded, this, &MappingsPage::showEdits);
    connect(&m_model, &MappingsModel::failed, this, [this](const Error &error) {
        Q_EMIT
        message(error.message, true);
    });
    connect(m_save, &QPushButton::clicked, this, &MappingsPage::save);
    connect(&session, &Services::Session::targetsReady, this,
        [this](MappingKind kind, const QList<Services::TargetOption> &options) {
            if (kind == m_model.kind())
                m_delegate->setOptions(options);
        });
    showEdits();
}

void MappingsPage::showEdits()
{
    const int edits = m_model.editCount();
    m_edits->setText(edits > 0 ? tr("%n edit(s) · Ctrl+Z undoes", nullptr, edits)
                               : tr("Double-click or F2 edits a target; nothing changes before you save."));
    const int released = m_model.releasedDocuments();
    m_releases->show(Tone::Ok,
        released > 0 ? tr("Saving releases up to %n · %1", nullptr, released).arg(moneyText(m_model.releasedAmounts()))
                     : QString());
    const QList<MappingRow> pending = m_model.pendingRows();
    m_save->setEnabled(edits > 0 && std::all_of(pending.cbegin(), pending.cend(), [](const MappingRow &row) {
        return mappingFormProblem(row).isEmpty();
    }));
    setHeader(Tone::Nothing, {},
        tr("%n row(s) · %1 unmapped", nullptr, m_model.rowCount()).arg(m_model.count(MappingState::Unmapped)));
}

void MappingsPage::save()
{
    const QList<MappingRow> set = m_model.pendingRows();
    const QList<MappingRow> unset = m_model.removedRows();
    m_history.clear();
    m_model.discardEdits();
    std::ignore = session().changeMappings(set, unset);
}

void MappingsPage::refresh()
{
    m_model.refresh();
    session().requestTargets(m_model.kind());
}

void MappingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace Ledgerbridge::Ui
