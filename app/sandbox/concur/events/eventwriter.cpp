// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "eventwriter.h"

#include <QUuid>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString entityId = u"p0012345demo"_s;

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Json EventWriter::write(const FisChange &change)
{
    return change.kind == FisChange::Kind::Ready ? ready(change) : statusChanged(change);
}

QString EventWriter::host() const
{
    // The host may be another than the company's own (concur.md 7.3).
    return m_written % 2 == 0 && m_base ? m_base().toString() : u"https://us.api.concursolutions.com"_s;
}

Json EventWriter::ready(const FisChange &change)
{
    const QString href = u"%1/financialintegration/fi/v4/companies/transactiontypes/%2/transactions?docId=%3"_s.arg(
        host(), change.document.docType, change.record.document.documentId);
    const Json facts = Json::object({{"companyId", m_company}, {"documentId", change.record.document.documentId},
        {"href", href}, {"entityId", entityId}});
    return event(
        u"public.concur.financialintegration"_s, change.document.docType + u".readyForIntegration"_s, entityId, facts);
}

Json EventWriter::statusChanged(const FisChange &change)
{
    const SourceRecord &record = change.record;
    if (record.document.kind != SourceKind::Expense)
        return {};
    const QString href = u"%1/expensereports/v4/users/%2/context/TRAVELER/reports/%3"_s.arg(
        host(), record.document.ownerUuid, record.document.documentId);
    const Json facts = Json::object({{"companyId", m_company}, {"userId", record.document.ownerUuid},
        {"actingUserId", record.document.ownerUuid}, {"reportId", record.document.documentId},
        {"reportType", u"REGULAR"_s}, {"lastModifiedDate", record.modified.toString(Qt::ISODateWithMs)}, {"href", href},
        {"previousApprovalStatus", change.previousApproval}, {"currentApprovalStatus", record.approvalCode},
        {"previousPaymentStatus", change.previousPayment}, {"currentPaymentStatus", record.paymentCode},
        {"stepCode", change.step.isEmpty() ? Json() : Json(change.step)}, {"processId", uuid()},
        {"startingStep", Json()}});
    return event(u"public.concur.expense.report"_s, u"statusChanged"_s, {}, facts);
}

Json EventWriter::event(const QString &topic, const QString &type, const QString &subtopic, const Json &facts)
{
    const int turn = m_written++;
    const QString time = m_clock.now().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + (turn % 2 == 0 ? u"Z"_s : u"+0000"_s);
    // Some samples drop the "public." (concur.md 7.2).
    const QString name = turn % 3 == 2 ? topic.sliced(7) : topic;
    return Json::object({{"id", uuid()}, {"correlationId", uuid()}, {"eventType", type}, {"topic", name},
        {"subtopic", subtopic.isEmpty() ? Json() : Json(subtopic)}, {"timeStamp", time}, {"route", u"stable"_s},
        {"facts", facts}, {"data", Json()}});
}

} // namespace Ledgerbridge::Sandbox
