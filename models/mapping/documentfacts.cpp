// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentfacts.h"

namespace Ledgerbridge {

MappingFacts documentFacts(const SourceDocument &document)
{
    MappingFacts facts;
    facts.document = toString(document.kind);
    if (const ExpenseReport *report = document.expense()) {
        facts.policy = report->policyId;
        facts.country = report->homeCountry;
        facts.fields = {
            {QStringLiteral("report"), &report->fields}, {QStringLiteral("employee"), &report->employee.fields}};
    } else if (const Invoice *invoice = document.invoice()) {
        facts.fields = {
            {QStringLiteral("request"), &invoice->fields}, {QStringLiteral("employee"), &invoice->owner.fields}};
    } else if (const PurchaseRequest *order = document.purchase()) {
        facts.fields = {{QStringLiteral("request"), &order->fields}};
    }
    return facts;
}

MappingFacts entryFacts(const MappingFacts &document, const ExpenseEntry &entry, const ExpenseAllocation *allocation)
{
    MappingFacts facts = document;
    facts.expenseType = entry.expenseTypeCode;
    if (!entry.countryCode.isEmpty())
        facts.country = entry.countryCode;
    facts.fields.prepend({QStringLiteral("entry"), &entry.fields});
    if (allocation)
        facts.fields.prepend({QStringLiteral("allocation"), &allocation->fields});
    return facts;
}

MappingFacts lineFacts(const MappingFacts &document, const QString &expenseType, const CostFields &lineFields,
    const CostFields *allocationFields)
{
    MappingFacts facts = document;
    facts.expenseType = expenseType;
    facts.fields.prepend({QStringLiteral("lineItem"), &lineFields});
    if (allocationFields)
        facts.fields.prepend({QStringLiteral("allocation"), allocationFields});
    return facts;
}

} // namespace Ledgerbridge
