// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthlists.h"

#include "audittrail.h"
#include "reviewstore.h"

#include <QMap>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

NotableDocument notable(NotableDocument::Why why, const Record &record, const AuditEntry &entry)
{
    return {why, record.kind, record.documentId, record.title, record.currency, record.amount, entry.actor, entry.at,
        entry.text};
}

/// What the trail says a person did: the action → why it is notable.
const QMap<QString, NotableDocument::Why> &decisions()
{
    static const QMap<QString, NotableDocument::Why> actions{{u"ignored"_s, NotableDocument::Why::Ignored},
        {u"offset"_s, NotableDocument::Why::Corrected}, {u"replaced"_s, NotableDocument::Why::Corrected}};
    return actions;
}

Result<void> addOne(Run &run, Store::AuditTrail &trail, const Record &record, MonthReport &report)
{
    Store::AuditFilter filter;
    filter.documentId = record.documentId;
    filter.limit = 1000;
    filter.oldestFirst = true;
    const auto entries = trail.list(filter);
    if (!entries)
        return fail(entries.error());
    for (const AuditEntry &entry : *entries) {
        if (entry.fisId != record.fisId)
            continue;
        const auto why = decisions().constFind(entry.action);
        if (why != decisions().constEnd())
            report.notable.append(notable(*why, record, entry));
        if (entry.action != u"approved" || record.approvedBy != entry.actor)
            continue;
        const auto own = Store::ReviewStore(*run.setup.database).hasPrepared(record.id, entry.actor);
        if (!own)
            return fail(own.error());
        if (*own)
            report.notable.append(notable(NotableDocument::Why::SelfApproved, record, entry));
    }
    return {};
}

} // namespace

Result<void> addAgeing(Run &run, const QList<CountedDocument> &documents, MonthReport &report)
{
    QMap<ReasonCode, AgeingRow> rows;
    for (const CountedDocument &counted : documents) {
        const Record &record = counted.record;
        if (record.state != RecordState::Held || record.reasons.isEmpty() || !record.isNewest)
            continue;
        const auto since = run.documents.heldSince(record.id);
        if (!since)
            return fail(since.error());
        // A document counts once, under the reason it is listed with.
        AgeingRow &row = rows[record.reasons.first().code];
        row.reason = record.reasons.first().code;
        ++row.documents;
        ++row.byAge[size_t(heldAgeOf(*since, run.now()))];
        if (record.amount.isValid())
            row.amounts[record.currency] += record.amount;
    }
    report.ageing = rows.values();
    return {};
}

Result<void> addNotable(Run &run, const QList<CountedDocument> &documents, MonthReport &report)
{
    Store::AuditTrail trail(*run.setup.database);
    for (const CountedDocument &counted : documents) {
        const Record &record = counted.record;
        if (record.approvedBy.isEmpty() && record.state != RecordState::Ignored && record.isNewest)
            continue;
        if (const auto added = addOne(run, trail, record, report); !added)
            return added;
    }
    return {};
}

} // namespace Ledgerbridge::Sync
