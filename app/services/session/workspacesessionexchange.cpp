// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "readworker.h"
#include "syncworker.h"
#include "workspacesession.h"

namespace Ledgerbridge::Services {

void WorkspaceSession::requestVendorForm(const QString &document)
{
    post([document](SyncWorker &writer) { writer.vendorForm(document); });
}

void WorkspaceSession::requestVendorRequests()
{
    read<QList<VendorRequest>>([](ReadWorker &reader) { return reader.vendorRequests(); },
        [this](
            const auto &answer) { answer ? Q_EMIT vendorRequestsReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::requestVendorPairs()
{
    read<VendorPairs>([](ReadWorker &reader) { return reader.vendorPairs(); },
        [this](const auto &answer) { answer ? Q_EMIT vendorPairsReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

void WorkspaceSession::requestDimensions()
{
    read<DimensionsData>([](ReadWorker &reader) { return reader.dimensions(); },
        [this](const auto &answer) { answer ? Q_EMIT dimensionsReady(*answer) : Q_EMIT readFailed(answer.error()); });
}

Session::Ticket WorkspaceSession::startExchange(bool dryRun)
{
    Sync::SyncOptions options;
    options.dryRun = dryRun;
    options.only = {Sync::Part::Vendors, Sync::Part::Dimensions};
    return startRun(options);
}

Session::Ticket WorkspaceSession::createVendor(const VendorForm &form)
{
    const Ticket ticket = ++m_lastTicket;
    post([ticket, form](SyncWorker &writer) { writer.createVendor(ticket, form); });
    return ticket;
}

Session::Ticket WorkspaceSession::decideVendor(qint64 request, bool approve, const QString &words)
{
    const Ticket ticket = ++m_lastTicket;
    post([=](SyncWorker &writer) { writer.decideVendor(ticket, request, approve, words); });
    return ticket;
}

Session::Ticket WorkspaceSession::decideDimensions(const QList<qint64> &proposals, bool approve, const QString &words)
{
    return write([proposals, approve, words, actor = m_writer->actor()](Workspace &workspace) {
        return Services::decideDimensions(workspace, proposals, approve, actor, words);
    });
}

} // namespace Ledgerbridge::Services
