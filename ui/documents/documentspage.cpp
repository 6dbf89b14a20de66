// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentspage.h"

#include "choicebox.h"
#include "datatable.h"
#include "detailpane.h"
#include "exportstrip.h"
#include "purchasingpane.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <utility>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

DocumentsPage::DocumentsPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(session.documents())
    , m_filter(makeFilter(u"documentsFilter"_s, tr("Filter: number, name, amount"), this))
    , m_state(new ChoiceBox(u"documentsState"_s, tr("State"), this))
    , m_table(new DataTable(
          u"documentsTable"_s, tr("Documents"), [](int state) { return toneOf(RecordState(state)); }, this))
    , m_detail(new DetailPane(session, Qt::Horizontal, this))
    , m_purchasing(new PurchasingPane(session, this))
    , m_showsPurchasing(new QPushButton(tr("P&urchasing"), this))
    , m_typing(new QTimer(this))
    , m_export(makeExport())
    , m_day(makeFilterChip(u"documentsDay"_s, this))
{
    m_state->addItem(tr("Every state"), -1);
    for (const RecordState state : allRecordStates())
        m_state->addItem(recordStateTitle(state), int(state));
    m_table->setModel(&m_model);
    m_table->setWidths({196, 122, 0, 76, 94, 76, 106, 144});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyText(tr("No document here yet. Sync now (F9) brings the approved ones from Concur."));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter);
    bar->addWidget(m_state);
    bar->addWidget(m_day);
    bar->addStretch();
    auto *makesRequest = new QPushButton(tr("&New purchase request…"), this);
    makesRequest->setObjectName(u"newRequestButton"_s);
    m_showsPurchasing->setObjectName(u"purchasingButton"_s);
    m_showsPurchasing->setCheckable(true);
    bar->addWidget(m_showsPurchasing);
    bar->addWidget(makesRequest);
    bar->addWidget(m_export->button());
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    auto *body = new QSplitter(Qt::Vertical, this);
    body->setObjectName(u"documentsSplitter"_s);
    body->setHandleWidth(Space::between);
    body->setChildrenCollapsible(false);
    body->addWidget(card);
    body->addWidget(m_detail);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 1);
    body->setSizes({330, 320});
    setMainWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(bar);
    layout->addWidget(m_export);
    layout->addWidget(m_purchasing);
    layout->addWidget(body, 1);
    connectParts();
    connectPurchasing(*makesRequest);
}

ExportStrip *DocumentsPage::makeExport()
{
    ExportStrip::Purpose purpose;
    purpose.object = u"documentsExport"_s;
    purpose.title = tr("Export the documents");
    purpose.toolTip = tr("Writes all that filter and state leave, as Excel workbook, PDF or CSV");
    purpose.fileName = [] { return u"documents-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate)); };
    purpose.start = [this](const Exports::ExportTarget &target) {
        session().exportDocuments(query(), shownColumns(), target);
    };
    return new ExportStrip(session(), purpose, this);
}

QStringList DocumentsPage::shownColumns() const
{
    // In the order of DocumentsModel::Column; the titles of the columns are those of the export.
    static const QStringList keys{
        u"state"_s, u"number"_s, u"party"_s, u"date"_s, u"amount"_s, u"currency"_s, u"navNumber"_s, u"changed"_s};
    QStringList shown;
    for (int column = 0; column < int(keys.size()); ++column)
        if (!m_table->isColumnHidden(column))
            shown.append(keys.at(column));
    return shown;
}

void DocumentsPage::connectPurchasing(QPushButton &makesRequest)
{
    m_purchasing->setMaximumHeight(240);
    m_purchasing->hide();
    connect(m_showsPurchasing, &QPushButton::toggled, m_purchasing, &QWidget::setVisible);
    connect(m_showsPurchasing, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            m_purchasing->refresh();
    });
    connect(&makesRequest, &QPushButton::clicked, m_purchasing, &PurchasingPane::openNew);
    connect(m_purchasing, &PurchasingPane::message, this, &Page::message);
}

void DocumentsPage::connectParts()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &DocumentsPage::ask);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &DocumentsPage::ask);
    connect(m_day, &QPushButton::clicked, this, [this] {
        setPostedOn({});
        ask();
        focusMain();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (const Record *record = m_model.record(current.row())) {
                m_shown = record->id;
                m_detail->showRecord(record->id);
            }
        });
    connect(m_export, &ExportStrip::message, this, &Page::message);
    connect(
        &m_model, &DocumentsModel::failed, this, [this](const Error &error) { Q_EMIT message(error.message, true); });
    connect(&m_model, &DocumentsModel::loaded, this, [this] {
        const int rows = m_model.rowCount();
        const QString count = m_model.canFetchMore({}) ? tr("the newest %n document(s)", nullptr, rows)
                                                       : tr("%n document(s)", nullptr, rows);
        setHeader(Tone::Nothing, {}, count);
        chooseWanted();
        // A refresh keeps the choice: rows come and go, the document stays.
        if (rows > 0)
            m_table->selectRow(qMax(0, m_model.rowOf(m_shown)));
        else
            m_detail->clear();
    });
}

DocumentListQuery DocumentsPage::query() const
{
    DocumentListQuery query;
    query.text = m_filter->text();
    query.postedOn = m_postedOn;
    if (m_state->currentData().toInt() >= 0)
        query.states = {RecordState(m_state->currentData().toInt())};
    return query;
}

void DocumentsPage::ask()
{
    m_model.setQuery(query());
}

void DocumentsPage::refresh()
{
    ask();
    m_purchasing->refresh();
}

void DocumentsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DocumentsPage::search(const QString &text)
{
    setPostedOn({});
    m_state->setCurrentIndex(0);
    m_filter->setText(text);
    m_typing->stop();
    ask();
}

void DocumentsPage::setPostedOn(QDate day)
{
    m_postedOn = day;
    m_day->setVisible(day.isValid());
    m_day->setText(tr("Posted on %1  ×").arg(QLocale().toString(day, QLocale::ShortFormat)));
}

void DocumentsPage::showPostedOn(QDate day)
{
    search({});
    setPostedOn(day);
    ask();
}

void DocumentsPage::open(const QString &name)
{
    m_wanted = name;
    // Lists are searched by words; the version behind the @ is none of them.
    search(name.section(u'@', 0, 0));
}

void DocumentsPage::chooseWanted()
{
    const QString wanted = std::exchange(m_wanted, QString());
    if (wanted.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const Record *record = m_model.record(row); record->commandName() == wanted) {
            m_shown = record->id;
            return;
        }
    Q_EMIT message(tr("There is no document %1 in this workspace.").arg(wanted), true);
}

} // namespace Ledgerbridge::Ui
