// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fisqueue.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString unknownDocument = u"This document does not exist."_s;
constexpr qsizetype messageLimit = 1300;

FisOutcome failed(const QString &docId, int code, const QString &message, const QString &result = u"FAILURE"_s)
{
    return {code, docId, result, message, {}, {}};
}

/// Why a posting confirmation is not valid (concur.md 3.4); empty where it is.
QString postingFault(const Json &confirmation)
{
    const QString status = confirmation["overallPostingStatusCode"].toString();
    if (status != u"success" && status != u"error")
        return u"overallPostingStatusCode must be success or error."_s;
    if (!confirmation["systemMessages"].isArray())
        return u"systemMessages is required."_s;
    for (const Json &message : confirmation["systemMessages"].items()) {
        if (message["messageShortText"].toString().size() > messageLimit
            || message["messageLongText"].toString().size() > messageLimit)
            return u"System message text exceeds 1300 characters."_s;
    }
    for (const Json &document : confirmation["postingDocs"].items()) {
        const QString company = document["companyId"].toString();
        if (company.isEmpty() || company.size() > 32)
            return u"postingDocs.companyId is required and has at most 32 characters."_s;
        if (document["documentNumber"].toString().size() > 80)
            return u"postingDocs.documentNumber has at most 80 characters."_s;
        static const QRegularExpression isoDay(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        const QString day = document["postingDate"].toString();
        if (!day.isEmpty() && !isoDay.match(day).hasMatch())
            return u"postingDocs.postingDate must be YYYY-MM-DD."_s;
    }
    return {};
}

/// Only these two notations are shown right in Concur's payment screen (concur.md 3.5).
bool isReadableClearingDate(const QString &text)
{
    static const QRegularExpression forms(u"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z|\\d{8})$"_s);
    return forms.match(text).hasMatch();
}

} // namespace

FisOutcome FisQueue::acknowledge(const QString &docType, const QString &systemId, const QString &fisId)
{
    FisDocument *document = mutableById(fisId);
    if (!document)
        return failed(fisId, 104, unknownDocument);
    if (document->docType != docType)
        return failed(fisId, 105, u"The document is of another type."_s);
    if (document->status == u"RECALLED")
        return failed(fisId, 102, u"This document was recalled."_s);
    if (document->status != u"READY") {
        const QString owner = document->systemId.isNull() ? u"null"_s : document->systemId;
        return failed(fisId, 101, u"This document was previously acknowledged by SystemId: %1."_s.arg(owner));
    }
    removeReady(*document);
    document->status = u"ACKNOWLEDGED"_s;
    document->systemId = systemId;
    note(m_records[document->record], u"System"_s, u"Acknowledged by %1"_s.arg(systemId));
    return {0, fisId, u"SUCCESS"_s, {}, {}, {}};
}

FisOutcome FisQueue::confirmPosting(const QString &docType, const QString &systemId, const Json &confirmation)
{
    const QString fisId = confirmation["docId"].toString();
    FisDocument *document = mutableById(fisId);
    if (!document)
        return failed(fisId, 116, unknownDocument, u"DOCUMENT_NOT_FOUND"_s);
    if (document->docType != docType)
        return failed(fisId, 115, u"The document is of another type."_s);
    if (document->status == u"RECALLED")
        return failed(fisId, 112, u"This document was recalled."_s, u"WAS_RECALLED"_s);
    if (document->status == u"READY")
        return failed(fisId, 111, u"This document has not been acknowledged yet."_s, u"NOT_YET_ACKNOWLEDGED"_s);
    if (document->systemId != systemId)
        return failed(fisId, 99, u"The systemId differs from the one that acknowledged the document."_s);
    if (document->status != u"ACKNOWLEDGED")
        return failed(fisId, 113, u"The posting of this document was already confirmed."_s);
    const QString fault = postingFault(confirmation);
    if (!fault.isEmpty())
        return failed(fisId, 198, fault);
    return posted(*document, confirmation, {0, fisId, u"SUCCESS"_s, {}, {}, {}});
}

FisOutcome FisQueue::posted(FisDocument &document, const Json &confirmation, FisOutcome outcome)
{
    const bool success = confirmation["overallPostingStatusCode"].toString() == u"success";
    SourceRecord &record = m_records[document.record];
    document.postingDocs = confirmation["postingDocs"];
    document.systemMessages = confirmation["systemMessages"];
    document.status = success ? u"POSTING_CONFIRMED_SUCCESS"_s : u"POSTING_CONFIRMED_FAILURE"_s;
    setPayment(record, success ? u"P_PAID"_s : u"P_FAIL"_s);
    if (success)
        record.extracted = m_clock.now();
    for (const Json &number : document.postingDocs.items())
        note(record, document.systemId, u"Posted as %1"_s.arg(number["documentNumber"].toString()));
    for (const Json &message : document.systemMessages.items())
        note(record, document.systemId, message["messageShortText"].toString());
    return outcome;
}

FisOutcome FisQueue::confirmPayment(const QString &docType, const QString &systemId, const Json &confirmation)
{
    const QString fisId = confirmation["docId"].toString();
    FisDocument *document = mutableById(fisId);
    if (!document)
        return failed(fisId, 116, unknownDocument, u"DOCUMENT_NOT_FOUND"_s);
    if (document->docType != docType)
        return failed(fisId, 115, u"The document is of another type."_s);
    const bool payable =
        document->status == u"POSTING_CONFIRMED_SUCCESS" || document->status.startsWith(u"PAYMENT_CONFIRMED");
    if (!payable)
        return failed(
            fisId, 298, u"The posting of this document has not been confirmed."_s, u"NOT_POSTING_CONFIRMED"_s);
    if (document->systemId != systemId)
        return failed(fisId, 99, u"The systemId differs from the one that acknowledged the document."_s);
    static const QHash<QString, QString> statuses{{u"CP"_s, u"PAYMENT_CONFIRMED_SUCCESS"_s},
        {u"PP"_s, u"POSTING_CONFIRMED_SUCCESS"_s}, {u"RE"_s, u"PAYMENT_CONFIRMED_REVERSED"_s},
        {u"OB"_s, u"PAYMENT_CONFIRMED_OBSOLETE"_s}};
    const QString code = confirmation["processingStatusCode"].toString();
    if (!statuses.contains(code) || confirmation["clearingDetails"].isEmpty())
        return failed(fisId, 298, u"processingStatusCode or clearingDetails is not valid."_s);
    SourceRecord &record = m_records[document->record];
    FisOutcome outcome{0, fisId, u"SUCCESS"_s, {}, {}, {}};
    for (const Json &clearing : confirmation["clearingDetails"].items()) {
        const Json &references = clearing["clearingReference"];
        const Json &reference = references.isArray() ? references.at(0) : references;
        outcome.paymentRef = reference["paymentRef"].toString();
        if (outcome.paymentRef.isEmpty())
            return failed(fisId, 298, u"paymentRef is required."_s);
        if (document->paymentRefs.contains(outcome.paymentRef))
            return {298, fisId, u"NOOP"_s, u"This payment was confirmed before."_s, {}, outcome.paymentRef};
        if (document->fullyPaid && (code == u"CP" || code == u"PP"))
            return {213, fisId, u"FAILURE"_s, u"The payment of this document was already confirmed."_s, {},
                outcome.paymentRef};
        document->paymentRefs += outcome.paymentRef;
        if (!isReadableClearingDate(clearing["clearingDate"].toString()))
            note(record, u"Payment"_s, u"Clearing date shown wrong: %1"_s.arg(clearing["clearingDate"].toString()));
    }
    const SourceRecord before = record;
    document->fullyPaid = code == u"CP";
    document->status = statuses.value(code);
    const bool paid = code == u"CP" || code == u"PP";
    setPayment(record, paid ? u"P_PAYC"_s : u"P_PAID"_s);
    record.paid = paid ? m_clock.now() : QDateTime();
    note(record, u"Payment"_s, u"Payment confirmed: %1 %2"_s.arg(code, outcome.paymentRef));
    if (paid)
        tell(FisChange::Kind::Status, *document, before, u"PAIDREPORT"_s);
    return outcome;
}

} // namespace Ledgerbridge::Sandbox
