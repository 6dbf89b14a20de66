// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "books.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge {

namespace {

/// Lines of a purchase document; an order's comment ends in a check of the company's id as well.
QString linesOf(const Sandbox::Json &document)
{
    QStringList lines;
    for (const Sandbox::Json &line : document["lines"].items()) {
        const QString text = line["description"].toString();
        const bool comment = line["lineType"].toString() == u"Comment";
        lines.append(QStringList{line["accountNumber"].toString(), comment ? text.section(u'-', 0, 0) : text,
            line["quantity"].toDecimal().toString(), line["unitCost"].toDecimal().toString(),
            line["gross"].toDecimal().toAmount(), QString::fromUtf8(line["dimensions"].toUtf8())}
                         .join(u';'));
    }
    return lines.join(u" / "_s);
}

} // namespace

QStringList booksOf(const Sandbox::Json &ledger)
{
    QStringList books;
    // The front of numbers of our own making stays; their check is of the company's id, which is new in each world.
    const auto ownNumber = [](const Sandbox::Json &entry) {
        const QString number = entry["documentNumber"].toString();
        return entry["documentType"].toString().isEmpty() ? number.section(u'-', 0, 0) : QString();
    };
    // NAV calls what it posts by its kind and draft number.
    const auto ownText = [](const Sandbox::Json &entry) {
        const QString kind = entry["documentType"].toString();
        const QString text = entry["description"].toString();
        return !kind.isEmpty() && text.startsWith(kind + u' ') ? kind : text;
    };
    for (const Sandbox::Json &entry : ledger["glEntries"].items())
        books.append(QStringList{u"gl"_s, entry["postingDate"].toString(), ownNumber(entry),
            entry["externalDocumentNumber"].toString().section(u'-', 0, 0), entry["accountNumber"].toString(),
            entry["amount"].toDecimal().toAmount(), ownText(entry), QString::fromUtf8(entry["dimensions"].toUtf8())}
                         .join(u'|'));
    for (const Sandbox::Json &entry : ledger["vendorLedgerEntries"].items())
        books.append(QStringList{u"vendor"_s, entry["vendorNumber"].toString(), entry["postingDate"].toString(),
            entry["externalDocumentNumber"].toString().section(u'-', 0, 0), entry["amount"].toDecimal().toAmount()}
                         .join(u'|'));
    for (const char *list : {"purchaseInvoices", "purchaseOrders", "purchaseCreditMemos"})
        for (const Sandbox::Json &document : ledger[list].items())
            books.append(QStringList{QString::fromLatin1(list), document["status"].toString(),
                document["vendorNumber"].toString(), document["vendorDocumentNumber"].toString().section(u'-', 0, 0),
                document["gross"].toDecimal().toAmount(), linesOf(document)}
                             .join(u'|'));
    books.append(u"unposted journal lines: %1"_s.arg(ledger["unpostedJournalLines"].toInt()));
    books.sort();
    return books;
}

} // namespace Ledgerbridge
