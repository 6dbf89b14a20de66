// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fiswire.h"

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

Json clearingJson(const PaymentConfirmation &payment)
{
    const Json receiver = Json::object({{u"receiverId"_s, payment.receiverId},
        {u"receiverName"_s, payment.receiverName}, {u"receiverType"_s, u"EMPLOYEE"_s}});
    const Json reference = Json::object({{u"companyCode"_s, payment.companyId},
        {u"financialDocumentId"_s, payment.documentNumber}, {u"fiscalYear"_s, payment.fiscalYear},
        {u"paymentRef"_s, payment.paymentRef}, {u"paymentMethod"_s, payment.method}});
    return Json::object(
        {{u"clearingDate"_s, payment.clearingDate}, {u"clearingAmount"_s, Json::number(payment.amount.toAmount())},
            {u"clearingCurrency"_s, payment.currency}, {u"receiver"_s, receiver}, {u"clearingReference"_s, reference}});
}

} // namespace

Json paymentConfirmationBody(const QString &systemId, const QList<PaymentConfirmation> &confirmations)
{
    Json list = Json::array();
    for (const PaymentConfirmation &payment : confirmations)
        list.append(Json::object({{u"docId"_s, payment.fisId}, {u"processingStatusCode"_s, payment.statusCode},
            {u"additionalMessage"_s, payment.message}, {u"clearingDetails"_s, Json::array({clearingJson(payment)})}}));
    return Json::object({{u"systemId"_s, wireSystemId(systemId)}, {u"processingConfirmation"_s, list}});
}

PaymentReaction paymentReactionTo(const FisItemResult &result)
{
    const QString word = result.result.toUpper();
    // The words say more than the codes: NOOP and NOT_POSTING_CONFIRMED both come with 298 (concur.md 3.5).
    if (word == u"NOOP"_s || result.code == 213)
        return PaymentReaction::AlreadyDone;
    if (word == u"NOT_POSTING_CONFIRMED"_s)
        return PaymentReaction::NotPostedYet;
    if (word == u"DOCUMENT_NOT_FOUND"_s || result.code == 116 || result.code == 104)
        return PaymentReaction::Unknown;
    if (word == u"SYSTEM_ERROR_OCCURRED"_s || result.code == 199)
        return PaymentReaction::RetryLater;
    return result.code == 0 && (word.isEmpty() || word == u"SUCCESS"_s) ? PaymentReaction::Done
                                                                        : PaymentReaction::Raise;
}

} // namespace Ledgerbridge::Concur
