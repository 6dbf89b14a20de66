// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "receipt.h"

#include "amounttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;
using Kind = Concur::ImageSubject::Kind;

namespace {

QString entryText(const ExpenseEntry &entry)
{
    QStringList parts{QLocale().toString(entry.entryDate, QLocale::ShortFormat),
        entry.expenseTypeName.isEmpty() ? entry.expenseTypeCode : entry.expenseTypeName, entry.vendorDescription};
    if (entry.transactionAmount && entry.transactionAmount->isValid())
        parts.append(moneyText(*entry.transactionAmount, entry.transactionCurrency));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Receipt> entryReceipts(const ExpenseReport &report)
{
    QList<Receipt> receipts;
    for (const ExpenseEntry &entry : report.entries) {
        if (entry.receiptId.isEmpty())
            continue;
        const auto known = std::find_if(receipts.begin(), receipts.end(),
            [&entry](const Receipt &receipt) { return receipt.id == entry.receiptId; });
        if (known == receipts.end()) {
            receipts.append({entry.receiptId, entryText(entry), {entry.entryId}, {Kind::Entry, entry.receiptId}});
        } else {
            known->text += u" + "_s + entryText(entry);
            known->entries.append(entry.entryId);
        }
    }
    return receipts;
}

} // namespace

QList<Receipt> receiptsOf(const SourceDocument &document)
{
    if (const Invoice *invoice = document.invoice()) {
        const QString text = QCoreApplication::translate("Receipts", "The invoice");
        return {{u"invoice"_s, text, {}, {Kind::Invoice, invoice->requestId}}};
    }
    const ExpenseReport *report = document.expense();
    if (!report)
        return {};
    QList<Receipt> receipts = entryReceipts(*report);
    receipts.append({u"report"_s, QCoreApplication::translate("Receipts", "The report as a whole"), {},
        {Kind::Report, report->reportId}});
    return receipts;
}

} // namespace Ledgerbridge::Services
