// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentspage.h"

#include "datatable.h"
#include "detailpane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTimer>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

DocumentsPage::DocumentsPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(session.documents())
    , m_filter(makeFilter(u"documentsFilter"_s, tr("Filter: number, name, amount"), this))
    , m_state(new QComboBox(this))
    , m_table(new DataTable(
          u"documentsTable"_s, tr("Documents"), [](int state) { return toneOf(RecordState(state)); }, this))
    , m_detail(new DetailPane(session, this))
    , m_typing(new QTimer(this))
{
    m_state->setObjectName(u"documentsState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Every state"), -1);
    for (const RecordState state : allRecordStates())
        m_state->addItem(recordStateTitle(state), int(state));
    m_table->setModel(&m_model);
    m_table->setWidths({150, 150, 0, 84, 96, 64, 150, 120});
    m_table->setColumnHidden(int(DocumentsModel::Column::Changed), true);
    m_table->setEmptyText(tr("No document here yet. Sync now (F9) brings the approved ones from Concur."));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter);
    bar->addWidget(m_state);
    bar->addStretch();
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_table);
    auto *body = new QHBoxLayout;
    body->setSpacing(Space::between);
    body->addWidget(card, 5);
    body->addWidget(m_detail, 3);
    m_detail->setMinimumWidth(330);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(bar);
    layout->addLayout(body, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &DocumentsPage::ask);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &DocumentsPage::ask);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (const Record *record = m_model.record(current.row()))
                m_detail->showRecord(record->id);
        });
    connect(&m_model, &DocumentsModel::failed, this, [this](const Error &error) {
        Q_EMIT
        message(error.message, true);
    });
    connect(&m_model, &DocumentsModel::loaded, this, [this] {
        const int rows = m_model.rowCount();
        const QString count = m_model.canFetchMore({}) ? tr("the newest %n document(s)", nullptr, rows)
                                                       : tr("%n document(s)", nullptr, rows);
        setHeader(Tone::Nothing, {}, count);
        if (rows > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        if (rows == 0)
            m_detail->clear();
    });
}

void DocumentsPage::ask()
{
    DocumentListQuery query;
    query.text = m_filter->text();
    if (m_state->currentData().toInt() >= 0)
        query.states = {RecordState(m_state->currentData().toInt())};
    m_model.setQuery(query);
}

void DocumentsPage::refresh()
{
    ask();
}

void DocumentsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DocumentsPage::search(const QString &text)
{
    m_state->setCurrentIndex(0);
    m_filter->setText(text);
    m_typing->stop();
    ask();
}

} // namespace Ledgerbridge::Ui
