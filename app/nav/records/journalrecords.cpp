// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journalrecords.h"

#include "odatavalue.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

Company readCompany(const Json &row)
{
    return {idField(row, u"id"), textField(row, u"name"), textField(row, u"displayName")};
}

Journal readJournal(const Json &row)
{
    return {idField(row, u"id"), textField(row, u"code").trimmed(), textField(row, u"templateDisplayName").trimmed(),
        textField(row, u"balancingAccountNumber").trimmed()};
}

JournalLine readJournalLine(const Json &row)
{
    JournalLine line;
    line.id = idField(row, u"id");
    line.etag = etagOf(row);
    line.lineNumber = textField(row, u"lineNumber").toInt();
    line.accountType = enumField(row, u"accountType");
    line.accountNumber = textField(row, u"accountNumber").trimmed();
    line.postingDate = dateField(row, u"postingDate");
    line.documentNumber = textField(row, u"documentNumber").trimmed();
    line.externalDocumentNumber = textField(row, u"externalDocumentNumber").trimmed();
    line.amount = amountField(row, u"amount");
    line.description = textField(row, u"description");
    line.taxCode = textField(row, u"taxCode").trimmed();
    line.balancingAccountNumber = textField(row, u"balancingAccountNumber").trimmed();
    return line;
}

LedgerEntry readLedgerEntry(const Json &row)
{
    LedgerEntry entry;
    entry.entryNumber = textField(row, u"entryNumber").toLongLong();
    entry.postingDate = dateField(row, u"postingDate");
    entry.documentNumber = textField(row, u"documentNumber").trimmed();
    entry.accountNumber = textField(row, u"accountNumber").trimmed();
    entry.description = textField(row, u"description");
    entry.amount = amountField(row, u"debitAmount") - amountField(row, u"creditAmount");
    return entry;
}

QString ledgerEntryFields()
{
    return u"entryNumber,postingDate,documentNumber,accountNumber,description,debitAmount,creditAmount"_s;
}

Json journalLineBody(const NewJournalLine &line)
{
    Json body = Json::object();
    body.set(u"lineNumber"_s, Json::integer(line.lineNumber));
    const bool isVendor = line.accountType == NavAccountType::Vendor;
    body.set(u"accountType"_s, Json(isVendor ? u"Vendor"_s : u"G/L Account"_s));
    body.set(u"accountNumber"_s, Json(line.accountNumber));
    body.set(u"postingDate"_s, Json(line.postingDate.toString(Qt::ISODate)));
    if (!line.documentNumber.isEmpty())
        body.set(u"documentNumber"_s, Json(line.documentNumber));
    body.set(u"externalDocumentNumber"_s, Json(line.externalDocumentNumber));
    body.set(u"amount"_s, Json(line.amount));
    if (!line.description.isEmpty())
        body.set(u"description"_s, Json(line.description));
    return body;
}

} // namespace Ledgerbridge::Nav
