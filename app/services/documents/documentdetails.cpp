// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentdetails.h"

#include "audittrail.h"
#include "codetarget.h"
#include "documentstore.h"
#include "fisclient.h"
#include "livesystems.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

void addFields(SourceLine &line, const QString &block, const CostFields &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        QString name = it.key();
        if (name.isEmpty() || it.value().code.isEmpty())
            continue;
        name[0] = name[0].toUpper();
        line.fields.insert(block + name, it.value().code);
    }
}

QList<SourceLine> expenseLines(const ExpenseReport &report)
{
    QList<SourceLine> lines;
    for (const ExpenseEntry &entry : report.entries) {
        const QString type = entry.expenseTypeName.isEmpty() ? entry.expenseTypeCode : entry.expenseTypeName;
        for (const ExpenseAllocation &allocation : entry.allocations) {
            SourceLine line;
            line.id =
                allocation.allocationId.isEmpty() ? entry.entryId : entry.entryId + u'/' + allocation.allocationId;
            line.type = entry.expenseTypeName;
            line.lineId = entry.entryId;
            line.text =
                u"%1 %2 %3"_s.arg(entry.entryDate.toString(Qt::ISODate), type, entry.vendorDescription).simplified();
            for (const ExpenseJournal &journal : allocation.journal) {
                line.amount += journal.amountGross.value_or(Decimal());
                if (line.code.isEmpty())
                    line.code = journal.accountCode;
            }
            if (line.code.isEmpty())
                line.code = entry.expenseTypeCode;
            addFields(line, u"allocation"_s, allocation.fields);
            addFields(line, u"entry"_s, entry.fields);
            lines.append(line);
        }
    }
    for (const CashAdvanceApplication &application : report.cashAdvances)
        lines.append({application.cashAdvanceId, QCoreApplication::translate("DocumentDetails", "Cash advance"),
            application.clearingAccountCode, application.amount.value_or(Decimal::invalid()), {}, {}});
    return lines;
}

QList<SourceLine> invoiceLines(const Invoice &invoice)
{
    QList<SourceLine> lines;
    for (const InvoiceLine &item : invoice.lines) {
        for (const InvoiceAllocation &allocation : item.allocations) {
            SourceLine line;
            line.id =
                allocation.allocationKey.isEmpty() ? item.sequence : item.sequence + u'/' + allocation.allocationKey;
            line.text = item.description.isEmpty() ? item.expenseTypeName : item.description;
            line.type = item.expenseTypeName;
            line.lineId = item.externalId.isEmpty() ? item.sequence : item.externalId;
            line.code = allocation.accountCode.isEmpty() ? item.expenseTypeCode : allocation.accountCode;
            line.amount = allocation.amountGross.value_or(allocation.amountNet.value_or(Decimal::invalid()));
            addFields(line, u"allocation"_s, allocation.fields);
            addFields(line, u"lineItem"_s, item.fields);
            lines.append(line);
        }
    }
    return lines;
}

QList<SourceLine> orderLines(const PurchaseRequest &order)
{
    QList<SourceLine> lines;
    const QList<OrderLine> costs = order.costLines();
    for (const OrderLine &item : costs) {
        SourceLine line;
        line.id = item.lineNumber;
        line.text = item.description;
        line.code = item.accountCode.isEmpty() ? item.expenseTypeCode : item.accountCode;
        line.amount = item.quantity.value_or(Decimal(1)) * item.unitPrice.value_or(Decimal::invalid());
        addFields(line, u"lineItem"_s, item.fields);
        lines.append(line);
    }
    return lines;
}

Result<QList<AuditEntry>> timeLineOf(Store::Database &database, const QString &documentId)
{
    Store::AuditFilter filter;
    filter.documentId = documentId;
    filter.oldestFirst = true;
    filter.limit = 1000;
    return Store::AuditTrail(database).list(filter);
}

} // namespace

QList<SourceLine> sourceLines(const SourceDocument &document)
{
    if (const ExpenseReport *report = document.expense())
        return expenseLines(*report);
    if (const Invoice *invoice = document.invoice())
        return invoiceLines(*invoice);
    if (const PurchaseRequest *order = document.purchase())
        return orderLines(*order);
    return {};
}

Result<DocumentDetails> documentDetails(Workspace &workspace, const QString &document)
{
    Store::DocumentStore documents(workspace.database());
    const auto record = documents.find(document);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("DocumentDetails",
                "There is no document %1 in this workspace. See them with \"queue list --state all\".")
                .arg(document));
    DocumentDetails details;
    details.record = **record;
    const auto payload = documents.payload(details.record.id);
    if (!payload)
        return fail(payload.error());
    const auto source = Concur::readFisPayload(details.record.kind, details.record.fisId, *payload);
    if (source)
        details.source = sourceLines(*source);
    // With settings that are not sound there is no plan; the rest can be read all the same.
    const auto setup = offlineSetup(workspace);
    if (setup && !setup->companies.isEmpty())
        if (const auto planned =
                Sync::planStored(workspace.database(), setup->companies, details.record, QDate::currentDate()))
            details.plan = *planned;
    if (setup && details.record.state == RecordState::ChangedAfterPosting) {
        const auto review =
            Sync::reviewStored(workspace.database(), setup->companies, details.record, QDate::currentDate());
        if (!review)
            return fail(review.error());
        details.change = *review;
    }
    auto ranking = TargetRanking::load(workspace.database(), companyIds(workspace));
    if (!ranking)
        return fail(ranking.error());
    for (const Reason &reason : std::as_const(details.record.reasons)) {
        const auto found = suggestionsFor(reason, details.record, source ? *source : SourceDocument(), *ranking);
        if (!found)
            return fail(found.error());
        details.suggestions += *found;
    }
    const auto timeLine = timeLineOf(workspace.database(), details.record.documentId);
    if (!timeLine)
        return fail(timeLine.error());
    details.timeLine = *timeLine;
    return details;
}

} // namespace Ledgerbridge::Services
