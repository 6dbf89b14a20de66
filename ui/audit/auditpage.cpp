// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditpage.h"

#include "auditfilterpane.h"
#include "auditside.h"
#include "choicebox.h"
#include "controlsdialog.h"
#include "datatable.h"
#include "exportstrip.h"
#include "pill.h"
#include "verifybar.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeToggle(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setCheckable(true);
    return button;
}

} // namespace

AuditPage::AuditPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(session.audit())
    , m_saved(u"audit"_s)
    , m_filter(makeFilter(u"auditFilter"_s, tr("Search: number, name, action, amount"), this))
    , m_hits(makeQuiet({}, this))
    , m_month(makeToggle(u"auditThisMonth"_s, tr("This &month"), this))
    , m_people(makeToggle(u"auditPeople"_s, tr("&People only"), this))
    , m_filters(makeToggle(u"auditFilters"_s, tr("&Filter"), this))
    , m_views(new ChoiceBox(u"auditViews"_s, tr("Saved views"), this))
    , m_removeView(new QPushButton(tr("Remove vie&w"), this))
    , m_pane(new AuditFilterPane(this))
    , m_verify(new VerifyBar(session, this))
    , m_table(new DataTable(u"auditTable"_s, tr("Trail"), {}, this))
    , m_side(new AuditSide(session, this))
    , m_typing(new QTimer(this))
    , m_export(makeExport())
{
    m_table->setModel(&m_model);
    m_table->setWidths({136, 104, 0, 108, 92});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setObjectName(u"auditHits"_s);
    m_hits->setWordWrap(false);
    m_hits->hide();
    m_filters->setToolTip(
        tr("Person, action, period, number, amount (Shift+F3); Alt+F3 filters to the value of a cell"));
    m_removeView->setObjectName(u"auditRemoveView"_s);
    m_pane->hide();
    layOut();
    connectParts();
    connectFilters();
    addKeys();
    listViews({});
}

ExportStrip *AuditPage::makeExport()
{
    ExportStrip::Purpose purpose;
    purpose.object = u"export"_s;
    purpose.title = tr("Export the trail");
    purpose.toolTip = tr("Writes all that the filters leave, as Excel workbook, PDF, CSV or JSON");
    purpose.fileName = [] { return u"trail-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate)); };
    purpose.start = [this](const Exports::ExportTarget &target) { session().exportTrail(query(), target); };
    purpose.provesChain = true;
    return new ExportStrip(session(), purpose, this);
}

void AuditPage::layOut()
{
    auto *bar = new QHBoxLayout;
    m_filter->setMinimumWidth(300);
    bar->addWidget(m_filter);
    bar->addWidget(m_hits);
    addFilters(*bar);
    bar->addStretch();
    m_verify->addTo(*bar);
    auto *controls = new QPushButton(tr("Settings on a &day…"), this);
    controls->setObjectName(u"controlsButton"_s);
    controls->setToolTip(tr("Settings, mappings and rights as they stood on a day"));
    connect(controls, &QPushButton::clicked, this, [this] {
        auto *dialog = new ControlsDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    bar->addWidget(controls);
    bar->addWidget(m_export->button());
    setMainWidget(m_table);
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    QFrame *side = makeCard(this);
    auto *within = new QVBoxLayout(side);
    within->setContentsMargins(16, 12, 16, 12);
    within->addWidget(m_side);
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->setObjectName(u"auditSplitter"_s);
    body->setHandleWidth(Space::between);
    body->setChildrenCollapsible(false);
    body->addWidget(card);
    body->addWidget(side);
    body->setStretchFactor(0, 5);
    body->setStretchFactor(1, 3);
    body->setSizes({640, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(bar);
    layout->addWidget(m_export);
    layout->addWidget(m_pane);
    layout->addWidget(body, 1);
}

void AuditPage::addFilters(QBoxLayout &bar)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_month), static_cast<QWidget *>(m_people),
             static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_removeView)})
        bar.addWidget(widget);
}

void AuditPage::connectParts()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &AuditPage::ask);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showEntry(current.row()); });
    connect(&m_model, &AuditModel::loaded, this, &AuditPage::takeRows);
    connect(&m_model, &AuditModel::failed, this, [this](const Error &error) { Q_EMIT message(error.message, true); });
    connect(m_side, &AuditSide::openRequested, this, &AuditPage::openRequested);
    connect(m_side, &AuditSide::relatedRequested, this, &AuditPage::show);
    connect(m_verify, &VerifyBar::verified, this,
        [this](Tone tone, const QString &word) { setHeader(tone, word, subtitle()); });
}

void AuditPage::connectFilters()
{
    connect(m_pane, &AuditFilterPane::changed, this, [this] {
        showFilters();
        m_typing->start();
    });
    connect(m_pane, &AuditFilterPane::saveRequested, this, &AuditPage::saveView);
    connect(m_month, &QPushButton::clicked, m_pane, &AuditFilterPane::setThisMonth);
    connect(m_people, &QPushButton::clicked, m_pane, &AuditFilterPane::setPeopleOnly);
    connect(m_filters, &QPushButton::clicked, this, &AuditPage::openFilters);
    connect(m_views, &QComboBox::activated, this, &AuditPage::chooseView);
    connect(m_removeView, &QPushButton::clicked, this, [this] {
        m_saved.remove(m_views->currentText());
        listViews({});
        m_pane->clear();
    });
    connect(m_export, &ExportStrip::message, this, &Page::message);
}

void AuditPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const auto &act) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { openFilters(!m_pane->isVisible()); });
    key(QKeySequence(Qt::ALT | Qt::Key_F3), [this] { filterToValue(); });
}

AuditListQuery AuditPage::query() const
{
    AuditListQuery query = m_pane->query();
    query.text = m_filter->text();
    return query;
}

void AuditPage::ask()
{
    m_typing->stop();
    m_asked.start();
    m_model.setQuery(query());
}

void AuditPage::refresh()
{
    ask();
}

void AuditPage::show(const AuditListQuery &query)
{
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(query.text);
    listViews({});
    m_pane->setQuery(query);
    ask();
}

void AuditPage::takeRows()
{
    const int rows = m_model.rowCount();
    const AuditListQuery asked = query();
    const bool isAll = asked == AuditListQuery();
    const QString count =
        m_model.canFetchMore({}) ? tr("%1+ hits").arg(QLocale().toString(rows)) : tr("%n hit(s)", nullptr, rows);
    m_hits->setVisible(!isAll);
    m_hits->setText(isAll ? QString() : tr("%1 · %2 ms").arg(count, QLocale().toString(m_asked.elapsed())));
    m_table->setEmptyText(isAll
            ? tr("No entry here. Every step of every document is kept in this trail; nobody can edit it.")
            : tr("No entry fits. Clear the search or the filter to see the whole trail."));
    if (rows == 0) {
        m_shown = 0;
        m_side->clear();
    } else if (!m_table->currentIndex().isValid()) {
        m_table->selectRow(qMax(0, m_model.rowOf(m_shown)));
    }
}

void AuditPage::showEntry(int row)
{
    const AuditEntry *entry = m_model.entry(row);
    if (!entry)
        return;
    m_shown = entry->id;
    m_side->showEntry(*entry);
}

void AuditPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AuditPage::openFilters(bool open)
{
    m_pane->setVisible(open);
    m_filters->setChecked(open);
    if (open)
        m_pane->focusFirst();
    else
        focusMain();
}

/// What narrows the trail shows on the bar too, for the pane may be closed.
void AuditPage::showFilters()
{
    m_month->setChecked(m_pane->isThisMonth());
    m_people->setChecked(m_pane->isPeopleOnly());
    const int active = m_pane->activeCount();
    m_filters->setText(active > 0 ? tr("&Filter (%1)").arg(QLocale().toString(active)) : tr("&Filter"));
}

/// Alt+F3: to the value of the cell that the cursor is in.
void AuditPage::filterToValue()
{
    const QModelIndex cell = m_table->currentIndex();
    const AuditEntry *entry = m_model.entry(cell.row());
    if (!entry)
        return;
    AuditListQuery wanted;
    switch (AuditModel::Column(cell.column())) {
    case AuditModel::Column::Time: {
        const QDate day = entry->at.toLocalTime().date();
        wanted.since = day.startOfDay().toUTC();
        wanted.until = day.addDays(1).startOfDay().toUTC();
        break;
    }
    case AuditModel::Column::Who: wanted.actor = entry->actor; break;
    case AuditModel::Column::What: wanted.action = entry->action; break;
    case AuditModel::Column::Document:
        wanted.documentId = entry->documentId;
        if (entry->documentId.isEmpty())
            wanted.reference = entry->reference;
        break;
    case AuditModel::Column::Amount:
        wanted.amountFrom = wanted.amountTo = Decimal::fromString(entry->amount);
        wanted.currency = entry->currency;
        break;
    case AuditModel::Column::Count: break;
    }
    m_pane->addQuery(wanted);
}

void AuditPage::saveView()
{
    bool isNamed = false;
    const QString name = QInputDialog::getText(this, tr("Save as view"), tr("Name of the view"), QLineEdit::Normal,
        m_views->currentIndex() > 0 ? m_views->currentText() : QString(), &isNamed)
                             .trimmed();
    if (!isNamed || name.isEmpty())
        return;
    QJsonObject state = m_pane->state();
    state.insert(u"text"_s, m_filter->text());
    m_saved.save(name, state);
    listViews(name);
}

void AuditPage::chooseView(int index)
{
    const QSignalBlocker quiet(m_filter);
    const QJsonObject state = index > 0 ? m_saved.state(m_views->itemText(index)) : QJsonObject();
    m_filter->setText(state.value("text"_L1).toString());
    m_removeView->setVisible(index > 0);
    m_pane->setState(state);
    ask();
}

void AuditPage::listViews(const QString &chosen)
{
    const QSignalBlocker quiet(m_views);
    m_views->clear();
    m_views->addItem(tr("Whole trail"));
    m_views->addItems(m_saved.names());
    const int index = chosen.isEmpty() ? 0 : m_views->findText(chosen);
    m_views->setCurrentIndex(index);
    m_views->setVisible(m_views->count() > 1);
    m_removeView->setVisible(index > 0);
}

} // namespace Ledgerbridge::Ui
