// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"
#include "receipt.h"
#include "workspace.h"

#include <memory>

namespace Ledgerbridge::Services {

/// Fetches receipts for whoever looks at a document. It only reads: it takes no lease and works beside a run, with HTTP
/// clients and a session of its own, which shares the stored tokens with the run's (concursetup.h). What was fetched is
/// kept in memory, the last few, and never written to disk. Lives in one thread with an event loop; workspace and desk
/// outlive every call.
class ReceiptDesk final
{
public:
    explicit ReceiptDesk(Workspace &workspace);
    ~ReceiptDesk();
    Q_DISABLE_COPY_MOVE(ReceiptDesk)

    /// What can be asked for of a stored document.
    [[nodiscard]] static Result<QList<Receipt>> list(Store::Database &database, qint64 recordId);
    /// NotFound where there is no such receipt, and what Concur::ImageClient says.
    [[nodiscard]] QCoro::Task<Result<Concur::ImageFile>> fetch(qint64 recordId, QString receiptId);
    /// Ends what is under way as Cancelled; a token that is being traded is waited for.
    void abort();
    /// Signs in anew with the next call: Concur may have been connected otherwise.
    void forgetSignIn();

private:
    struct Link;
    struct Kept
    {
        qint64 recordId = 0;
        QString receiptId;
        Concur::ImageFile file;
    };
    [[nodiscard]] Result<std::shared_ptr<Link>> link();
    [[nodiscard]] Result<Concur::ImageSubject> subject(qint64 recordId, const QString &receiptId);
    void keep(const Kept &kept);

    Workspace &m_workspace;
    std::shared_ptr<Link> m_link;
    /// Newest last.
    QList<Kept> m_kept;
};

} // namespace Ledgerbridge::Services
