// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "receiptdesk.h"

#include "concursetup.h"
#include "documentstore.h"
#include "fisclient.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// Looking back and forth between a few documents asks nobody; more would only fill the memory.
constexpr qsizetype mostKept = 16;
constexpr qint64 mostKeptBytes = qint64(64) * 1024 * 1024;

HttpOptions signInOptions(HttpObserver &observer)
{
    HttpOptions options;
    options.name = u"concur"_s;
    options.observer = &observer;
    options.limits.parallel = 2;
    // A person waits for it and can ask again.
    options.attempts = 2;
    options.longestRetryAfter = std::chrono::seconds(10);
    return options;
}

} // namespace

/// Shared with every call under way, which may outlive a new sign-in.
struct ReceiptDesk::Link final
{
    Link(const Concur::Session::Setup &setup, HttpObserver &observer)
        : http(signInOptions(observer))
        , session(http, setup)
    {
    }

    HttpClient http;
    HttpClient store{Concur::ImageClient::storeOptions()};
    Concur::Session session;
    Concur::ImageClient images{session, store};
};

ReceiptDesk::ReceiptDesk(Workspace &workspace)
    : m_workspace(workspace)
{
}

ReceiptDesk::~ReceiptDesk() = default;

Result<QList<Receipt>> ReceiptDesk::list(Store::Database &database, qint64 recordId)
{
    Store::DocumentStore documents(database);
    const auto record = documents.byId(recordId);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("Receipts", "The document is not in this workspace any more."));
    const auto payload = documents.payload(recordId);
    if (!payload)
        return fail(payload.error());
    const auto source = Concur::readFisPayload((*record)->kind, (*record)->fisId, *payload);
    return source ? Result<QList<Receipt>>(receiptsOf(*source)) : fail(source.error());
}

Result<std::shared_ptr<ReceiptDesk::Link>> ReceiptDesk::link()
{
    if (!m_link) {
        const auto setup = concurSetup(m_workspace);
        if (!setup)
            return fail(setup.error());
        m_link = std::make_shared<Link>(*setup, m_workspace.exchanges());
    }
    return m_link;
}

Result<Concur::ImageSubject> ReceiptDesk::subject(qint64 recordId, const QString &receiptId)
{
    const auto receipts = list(m_workspace.database(), recordId);
    if (!receipts)
        return fail(receipts.error());
    for (const Receipt &receipt : *receipts)
        if (receipt.id == receiptId)
            return receipt.subject;
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Receipts", "The document has no such receipt."));
}

QCoro::Task<Result<Concur::ImageFile>> ReceiptDesk::fetch(qint64 recordId, QString receiptId)
{
    for (const Kept &kept : std::as_const(m_kept))
        if (kept.recordId == recordId && kept.receiptId == receiptId)
            co_return kept.file;
    const Result<Concur::ImageSubject> wanted = subject(recordId, receiptId);
    if (!wanted)
        co_return fail(wanted.error());
    const Result<std::shared_ptr<Link>> link = this->link();
    if (!link)
        co_return fail(link.error());
    const std::shared_ptr<Link> held = *link;
    const Result<Concur::ImageFile> file = co_await held->images.fetch(*wanted);
    if (file) {
        const Kept kept{recordId, receiptId, *file};
        keep(kept);
    }
    co_return file;
}

void ReceiptDesk::keep(const Kept &kept)
{
    m_kept.append(kept);
    const auto bytes = [this] {
        qint64 sum = 0;
        for (const Kept &each : std::as_const(m_kept))
            sum += each.file.bytes.size();
        return sum;
    };
    while (m_kept.size() > mostKept || (m_kept.size() > 1 && bytes() > mostKeptBytes))
        m_kept.removeFirst();
}

void ReceiptDesk::abort()
{
    if (!m_link)
        return;
    m_link->store.abort();
    if (!m_link->session.isRefreshing())
        m_link->http.abort();
}

void ReceiptDesk::forgetSignIn()
{
    m_link.reset();
}

} // namespace Ledgerbridge::Services
