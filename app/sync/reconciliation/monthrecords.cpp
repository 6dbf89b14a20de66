// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthrecords.h"

#include "planner.h"

namespace Ledgerbridge::Sync {

namespace {

Result<void> fillApprovalDays(Run &run)
{
    for (;;) {
        const auto records = run.documents.withoutApprovalDay();
        if (!records || records->isEmpty())
            return records ? Result<void>() : fail(records.error());
        for (const Record &record : *records) {
            const auto payload = run.documents.payload(record.id);
            const auto source =
                payload ? Concur::readFisPayload(record.kind, record.fisId, *payload) : fail(payload.error());
            const QDate day = source ? source->approvalDate() : QDate();
            const auto kept = run.documents.setApprovalDay(record.id, day.isValid() ? day : record.receivedAt.date());
            if (!kept)
                return kept;
        }
    }
}

Result<CountedDocument> counted(Run &run, const PlanningContext &context, const Record &record)
{
    CountedDocument document{record, Decimal::invalid()};
    if (record.companyName.isEmpty())
        document.record.companyName = companyNameOf(record.ledgerCode, context, record.date);
    const auto payload = run.documents.payload(record.id);
    if (!payload)
        return fail(payload.error());
    // What cannot be read states no amount, whatever the row says.
    if (const auto source = Concur::readFisPayload(record.kind, record.fisId, *payload))
        document.approved = source->gross();
    return document;
}

} // namespace

Result<QList<CountedDocument>> readMonth(Run &run, const Period &period)
{
    if (run.setup.database->mode() == Store::Database::Mode::ReadWrite)
        if (const auto filled = fillApprovalDays(run); !filled)
            return fail(filled.error());
    const PlanningContext context = run.planningContext();
    QList<CountedDocument> documents;
    Store::DocumentFilter filter;
    filter.approvedFrom = period.first();
    filter.approvedTo = period.last();
    const auto read = run.documents.forEach(filter, [&](const Record &record) -> Result<void> {
        if (record.kind == DocumentKind::Purchase)
            return {};
        const auto document = counted(run, context, record);
        if (!document)
            return fail(document.error());
        documents.append(*document);
        return {};
    });
    return read ? Result<QList<CountedDocument>>(documents) : fail(read.error());
}

} // namespace Ledgerbridge::Sync
