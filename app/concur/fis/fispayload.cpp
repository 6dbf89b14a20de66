// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fispayload.h"

#include "fisclient.h"
#include "orderreader.h"

#include <QCoreApplication>
#include <QSet>

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

/// What another submission changes by itself. The dates among them name when it was submitted and approved, not what for.
bool passesWithSubmission(const QString &key)
{
    static const QSet<QString> keys{u"reportSubmitDate"_s, u"reportPaymentProcessingDate"_s, u"revisionNumber"_s,
        u"versionId"_s, u"lastApproverId"_s, u"submitDate"_s, u"processCompleteDate"_s, u"entryId"_s,
        u"legacyEntryId"_s, u"allocationId"_s, u"allocationKey"_s, u"taxGuid"_s};
    return keys.contains(key);
}

bool isVoid(const Json &value)
{
    switch (value.type()) {
    case Json::Type::Null: return true;
    case Json::Type::String: return value.text().isEmpty();
    case Json::Type::Array: return value.items().isEmpty();
    case Json::Type::Object: return value.members().isEmpty();
    case Json::Type::Bool:
    case Json::Type::Number: break;
    }
    return false;
}

Json lasting(const Json &value)
{
    if (value.isObject()) {
        Json object = Json::object();
        for (const auto &[key, member] : value.members()) {
            const Json kept = passesWithSubmission(key) ? Json() : lasting(member);
            if (!isVoid(kept))
                object.appendMember(key, kept);
        }
        return object;
    }
    if (value.isArray()) {
        Json array = Json::array();
        const QList<Json> items = value.items();
        for (const Json &item : items)
            array.append(lasting(item));
        return array;
    }
    return value.isString() ? Json(value.text()) : value;
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

QByteArray lastingContent(const QByteArray &payload)
{
    const auto json = Json::parse(payload);
    return json ? lasting(*json).toCanonicalBytes() : payload;
}

} // namespace Ledgerbridge::Concur
