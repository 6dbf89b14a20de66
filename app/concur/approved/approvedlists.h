// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "sourcedocument.h"

#include <QCoroTask>

#include <QDate>
#include <QHash>
#include <QList>
#include <QUrlQuery>

namespace Ledgerbridge::Concur {

class Session;

/// An approved document as Concur's version 3 lists show it.
struct ApprovedDocument final
{
    DocumentKind kind = DocumentKind::Expense;
    /// The id by which FIS names it, too.
    QString documentId;
    QString title;
    /// Name of the ledger; invoices have none here.
    QString ledger;
    QString currency;
    /// Invalid where the list says none or nonsense.
    Decimal amount;
    QDate approvedOn;
    /// Payment status in Concur's words.
    QString status;
};

/// What Concur itself lists as approved, as a count that does not depend on the posting queue: expense reports v3 (scope
/// EXPRPT) and invoice digests v3 (scope INVPMT), read only (concur.md 2.1, 4.1). All calls run in the session's thread.
/// MissingScope where the connection may not read them.
class ApprovedLists final
{
public:
    explicit ApprovedLists(Session &session);

    /// Reports whose approvals were complete from `from` to `to`, both included. Central reconciliation reports are not
    /// among them, and without the administrator's right only those of the token's owner (concur.md 2.1).
    [[nodiscard]] QCoro::Task<Result<QList<ApprovedDocument>>> reports(QDate from, QDate to);
    /// Approved invoices that were extracted from `from` to `to`, or changed last then where they have not been extracted.
    /// Deleted ones are left out.
    [[nodiscard]] QCoro::Task<Result<QList<ApprovedDocument>>> invoices(QDate from, QDate to);

private:
    [[nodiscard]] QCoro::Task<Result<QList<Json>>> pages(QString path, QUrlQuery query, QStringList arrays);
    [[nodiscard]] QCoro::Task<Result<QHash<QString, QString>>> names(QString type);

    Session &m_session;
};

} // namespace Ledgerbridge::Concur
