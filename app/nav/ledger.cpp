// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ledger.h"

#include <QCoreApplication>

namespace Ledgerbridge::Nav {

QCoro::Task<Result<QList<LedgerEntry>>> Ledger::ledgerEntriesOf(QString companyId, QStringList documentNumbers)
{
    QList<LedgerEntry> all;
    for (const QString &number : std::as_const(documentNumbers)) {
        const auto entries = co_await ledgerEntries(companyId, number, QDate());
        if (!entries)
            co_return fail(entries.error());
        all.append(*entries);
    }
    co_return all;
}

QCoro::Task<Result<void>> Ledger::ledgerEntriesBetween(
    QString companyId, QDate from, QDate to, std::function<void(const LedgerEntry &)> each)
{
    Q_UNUSED(companyId)
    Q_UNUSED(from)
    Q_UNUSED(to)
    Q_UNUSED(each)
    co_return fail(ErrorCode::Refused,
        QCoreApplication::translate("Nav", "This connection to NAV cannot list the ledger entries of a period."));
}

QCoro::Task<Result<NavVendor>> Ledger::createVendor(QString companyId, VendorDraft draft)
{
    Q_UNUSED(companyId)
    Q_UNUSED(draft)
    co_return fail(ErrorCode::Refused,
        QCoreApplication::translate(
            "Nav", "This connection to NAV cannot make vendors. Make it in NAV; the next run sees it."));
}

QCoro::Task<Result<QList<PurchaseDocument>>> Ledger::findOrdersByNumber(QString companyId, QString number)
{
    Q_UNUSED(companyId)
    Q_UNUSED(number)
    co_return QList<PurchaseDocument>();
}

QCoro::Task<Result<Settlement>> Ledger::settlement(QString companyId, PurchaseDocument document, QDate today)
{
    Q_UNUSED(companyId)
    Q_UNUSED(document)
    Q_UNUSED(today)
    co_return Settlement{
        QCoreApplication::translate("Nav",
            "This connection to NAV shows no payments. It takes the page of vendor ledger entries, or API v2.0."),
        {}};
}

QCoro::Task<Result<NavDimensionValue>> Ledger::createDimensionValue(
    QString companyId, QString dimension, NavDimensionValue value)
{
    Q_UNUSED(companyId)
    Q_UNUSED(dimension)
    Q_UNUSED(value)
    co_return fail(ErrorCode::Refused,
        QCoreApplication::translate("Nav",
            "This connection to NAV cannot make values of dimensions. It takes a published page of dimension values."));
}

} // namespace Ledgerbridge::Nav
