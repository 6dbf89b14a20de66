// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorrequestspane.h"

#include "decisiondialog.h"
#include "filteredlist.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfVendorRequest(int state)
{
    switch (VendorRequest::State(state)) {
    case VendorRequest::State::Open: return Tone::Waiting;
    case VendorRequest::State::Sending:
    case VendorRequest::State::InDoubt: return Tone::Doubt;
    case VendorRequest::State::Created: return Tone::Ok;
    case VendorRequest::State::Rejected: break;
    }
    return Tone::Nothing;
}

} // namespace

VendorRequestsPane::VendorRequestsPane(Services::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new FilteredList({u"vendorRequests"_s, tr("Vendor requests"), tr("Filter: code, name, person, words")},
          m_model, int(VendorRequestsModel::Column::State), &toneOfVendorRequest, this))
    , m_approve(new QPushButton(tr("&Let through"), this))
    , m_reject(new QPushButton(tr("&Turn down…"), this))
    , m_open(new QPushButton(tr("Open docu&ment"), this))
{
    m_approve->setObjectName(u"vendorApproveButton"_s);
    m_approve->setToolTip(plainTip(tr("Makes the vendor in NAV, once, after looking for twins.")));
    m_reject->setObjectName(u"vendorRejectButton"_s);
    m_open->setObjectName(u"vendorDocumentButton"_s);
    for (QPushButton *button : {m_open, m_reject, m_approve})
        m_list->addButton(button);
    for (const auto state : {VendorRequest::State::Open, VendorRequest::State::InDoubt, VendorRequest::State::Sending,
             VendorRequest::State::Created, VendorRequest::State::Rejected})
        m_list->addState(vendorRequestStateTitle(state), int(state));
    m_list->table()->setWidths({90, 0, 110, 110, 90, 116, 90, 90, 180});
    m_list->table()->setEmptyText(
        tr("No vendor was requested. A document whose vendor NAV lacks, or a request in Concur, brings one here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connectParts();
    showChoices();
}

void VendorRequestsPane::connectParts()
{
    connect(m_list, &FilteredList::chosenChanged, this, &VendorRequestsPane::showChoices);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const VendorRequest *request = m_model.request(m_list->currentRow()))
            m_ticket = m_session.decideVendor(request->id, true, {});
        showChoices();
    });
    connect(m_reject, &QPushButton::clicked, this, &VendorRequestsPane::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const VendorRequest *request = m_model.request(m_list->currentRow()))
            Q_EMIT openRequested(request->documentId);
    });
    connect(&m_session, &Services::Session::vendorRequestsReady, this, &VendorRequestsPane::take);
    connect(&m_session, &Services::Session::commandFinished, this, [this](quint64 ticket) {
        if (ticket == m_ticket)
            m_ticket = 0;
        showChoices();
    });
}

void VendorRequestsPane::take(const QList<VendorRequest> &requests)
{
    m_list->renew([this, &requests] { m_model.setRequests(requests); });
    m_waiting = int(std::count_if(requests.cbegin(), requests.cend(),
        [](const VendorRequest &request) { return request.state == VendorRequest::State::Open; }));
    Q_EMIT changed();
}

void VendorRequestsPane::showChoices()
{
    const VendorRequest *request = m_model.request(m_list->currentRow());
    const bool waits = request && request->state == VendorRequest::State::Open && m_ticket == 0;
    m_approve->setEnabled(waits);
    m_reject->setEnabled(waits);
    m_open->setEnabled(request && !request->documentId.isEmpty());
}

void VendorRequestsPane::reject()
{
    const VendorRequest *request = m_model.request(m_list->currentRow());
    if (!request)
        return;
    const qint64 id = request->id;
    DecisionDialog dialog(u"vendorRejectDialog"_s, tr("Turn down"), this);
    dialog.setQuestion(tr("Why is %1 not to be made in NAV?").arg(request->draft.displayName));
    dialog.setConsequence(tr("The reason stands in the trail. Documents of the vendor wait until its code is mapped."));
    dialog.setConfirm(tr("Turn down"));
    if (dialog.exec() == QDialog::Accepted)
        m_ticket = m_session.decideVendor(id, false, dialog.text());
    showChoices();
}

} // namespace Ledgerbridge::Ui
