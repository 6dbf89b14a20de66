// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fispayload.h"

#include "fisclient.h"
#include "orderreader.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const QString &fisId, const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Concur",
            "The document %1 came from Concur without content that can be read. Look at it in "
            "Concur; a processor can send it back or recall it there.")
            .arg(fisId),
        detail);
}

} // namespace

Result<SourceDocument> readFisPayload(DocumentKind kind, const QString &fisId, const QByteArray &payload)
{
    const auto json = Json::parse(payload);
    if (!json)
        return unreadable(fisId, payload.isEmpty() ? u"no document"_s : json.error().detail);
    if (!json->isObject())
        return unreadable(fisId, u"the document is no object"_s);
    SourceDocument document;
    document.kind = kind;
    document.fisId = fisId;
    switch (kind) {
    case DocumentKind::Expense: {
        ExpenseReport report = readExpense(*json);
        document.documentId = report.reportId;
        document.body = std::move(report);
        break;
    }
    case DocumentKind::Invoice: {
        Invoice invoice = readInvoice(*json);
        document.documentId = invoice.requestId;
        document.body = std::move(invoice);
        break;
    }
    case DocumentKind::Purchase: {
        PurchaseRequest purchase = readOrderPayload(*json);
        document.documentId = purchase.requestId.isEmpty() ? purchase.orderNumber : purchase.requestId;
        document.body = std::move(purchase);
        break;
    }
    }
    if (document.documentId.isEmpty())
        return unreadable(
            fisId, kind == DocumentKind::Expense ? u"report.reportId is missing"_s : u"requestId is missing"_s);
    return document;
}

QByteArray canonicalPayload(const QByteArray &payload)
{
    const auto json = Json::parse(payload);
    return json ? json->toCanonicalBytes() : payload;
}

} // namespace Ledgerbridge::Concur
