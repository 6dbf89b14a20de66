// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "selecteddocuments.h"

namespace Ledgerbridge::Services {

Store::DocumentFilter documentFilter(const DocumentListQuery &query)
{
    Store::DocumentFilter filter;
    filter.states = query.states;
    filter.text = query.text;
    filter.afterId = query.afterId;
    filter.limit = query.limit;
    filter.newestFirst = true;
    filter.assignedTo = query.assignedTo;
    if (query.postedOn.isValid()) {
        const auto offset = QDateTime::currentDateTime().offsetFromUtc();
        filter.postedFrom = Store::DocumentStore::startOfDay(query.postedOn, offset);
        filter.postedBefore = Store::DocumentStore::startOfDay(query.postedOn.addDays(1), offset);
    }
    if (query.heldFor) {
        const HeldSpan span = heldSpan(*query.heldFor, QDateTime::currentDateTimeUtc());
        filter.heldFrom = span.from;
        filter.heldBefore = span.before;
    }
    if (query.cause) {
        filter.byReason = true;
        filter.reason = query.cause->code;
        filter.reasonSubject = query.cause->subject;
    }
    return filter;
}

Result<QStringList> selectedDocuments(Store::Database &database, const DocumentSelection &selection)
{
    if (!selection.all)
        return selection.documents;
    QStringList names;
    Store::DocumentFilter filter = documentFilter(*selection.all);
    filter.afterId = 0;
    const auto read = Store::DocumentStore(database).forEach(filter, [&names](const Record &record) -> Result<void> {
        names.append(record.commandName());
        return {};
    });
    return read ? Result<QStringList>(names) : fail(read.error());
}

} // namespace Ledgerbridge::Services
