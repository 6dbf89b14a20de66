// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasingpane.h"

#include "datatable.h"
#include "pill.h"
#include "requestdialog.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfRequest(int state)
{
    switch (RequestsModel::State(state)) {
    case RequestsModel::State::Waits: return Tone::Waiting;
    case RequestsModel::State::Approved: return Tone::Ok;
    case RequestsModel::State::NeedsPerson: return Tone::Bad;
    case RequestsModel::State::Superseded: break;
    }
    return Tone::Nothing;
}

Tone toneOfOrder(int state)
{
    switch (OpenOrdersModel::State(state)) {
    case OpenOrdersModel::State::Close: return Tone::Held;
    case OpenOrdersModel::State::Reduce: return Tone::Waiting;
    case OpenOrdersModel::State::Closed: break;
    }
    return Tone::Nothing;
}

} // namespace

PurchasingPane::PurchasingPane(Services::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_requestTable(new DataTable(u"requestsTable"_s, tr("Purchase requests"), &toneOfRequest, this))
    , m_orderTable(new DataTable(u"openOrdersTable"_s, tr("Orders to close in NAV"), &toneOfOrder, this))
    , m_supersede(new QPushButton(tr("C&hange…"), this))
    , m_giveUp(new QPushButton(tr("Not in Concu&r"), this))
    , m_close(new QPushButton(tr("C&losed in NAV"), this))
{
    setObjectName(u"purchasingPane"_s);
    m_supersede->setObjectName(u"supersedeRequestButton"_s);
    m_supersede->setToolTip(plainTip(tr("Makes a new request that takes the place of this one.")));
    m_giveUp->setObjectName(u"giveUpRequestButton"_s);
    m_giveUp->setToolTip(plainTip(tr("You have looked: the request that got no answer is not in Concur.")));
    m_close->setObjectName(u"closeOrderButton"_s);
    m_requestTable->setModel(&m_requests);
    m_requestTable->setWidths({150, 0, 130, 130, 120});
    m_requestTable->setEmptyText(tr("No purchase request is followed."));
    m_orderTable->setModel(&m_orders);
    m_orderTable->setWidths({90, 90, 0, 110, 110, 120, 100});
    m_orderTable->setEmptyText(tr("No order waits to be closed in NAV."));
    layOut();
    connect(
        m_requestTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PurchasingPane::showChoices);
    connect(
        m_orderTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PurchasingPane::showChoices);
    connect(m_supersede, &QPushButton::clicked, this, &PurchasingPane::supersede);
    connect(m_giveUp, &QPushButton::clicked, this, &PurchasingPane::giveUp);
    connect(m_close, &QPushButton::clicked, this, &PurchasingPane::closeOrder);
    connect(&m_session, &Services::Session::purchasingReady, this, [this](const Services::PurchasingData &known) {
        m_known = known;
        m_requests.setRequests(known.requests);
        m_orders.setOrders(known.orders);
        showChoices();
    });
    showChoices();
}

void PurchasingPane::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto part = [this, layout](DataTable *table, const QString &title, const QList<QPushButton *> &buttons) {
        QFrame *card = makeCard(this);
        auto *inside = new QVBoxLayout(card);
        auto *bar = new QHBoxLayout;
        bar->addWidget(makeSection(title, card));
        bar->addStretch();
        for (QPushButton *button : buttons)
            bar->addWidget(button);
        inside->addLayout(bar);
        inside->addWidget(table);
        layout->addWidget(card, 1);
    };
    part(m_requestTable, tr("Purchase requests"), {m_supersede, m_giveUp});
    part(m_orderTable, tr("Orders to close in NAV"), {m_close});
}

void PurchasingPane::refresh()
{
    m_session.requestPurchasing();
}

void PurchasingPane::openNew()
{
    openForm({}, {});
}

void PurchasingPane::openForm(const NewRequest &start, const QString &older)
{
    auto *dialog = new RequestDialog(m_session, m_known, start, older, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequestDialog::done, this, [this](const QString &text) {
        Q_EMIT message(text, false);
        refresh();
    });
    dialog->open();
}

const FollowedRequest *PurchasingPane::chosenRequest() const
{
    return m_requests.request(m_requestTable->currentIndex().row());
}

const OpenOrder *PurchasingPane::chosenOrder() const
{
    return m_orders.order(m_orderTable->currentIndex().row());
}

void PurchasingPane::showChoices()
{
    const FollowedRequest *request = chosenRequest();
    m_supersede->setEnabled(request && !request->id.isEmpty() && request->supersededBy.isEmpty());
    m_giveUp->setEnabled(request && request->isUncertain);
    m_close->setEnabled(chosenOrder() != nullptr);
}

void PurchasingPane::supersede()
{
    if (const FollowedRequest *request = chosenRequest())
        openForm(m_known.contents.value(requestName(*request)), request->id);
}

void PurchasingPane::giveUp()
{
    if (const FollowedRequest *request = chosenRequest())
        std::ignore = m_session.giveUpRequest(requestName(*request));
}

void PurchasingPane::closeOrder()
{
    if (const OpenOrder *order = chosenOrder())
        std::ignore = m_session.closeOrder(order->order.number);
}

} // namespace Ledgerbridge::Ui
