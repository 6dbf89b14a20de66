// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentquery.h"

#include "searchwords.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

void addStates(DocumentQuery &query, const QList<RecordState> &states)
{
    if (states.isEmpty())
        return;
    QStringList marks;
    for (const RecordState state : states) {
        marks.append(u"?"_s);
        query.values << toString(state);
    }
    query.where += u" AND d.state IN (%1)"_s.arg(marks.join(u", "_s));
}

void addWords(DocumentQuery &query, const SearchWords &words)
{
    const QString trigrams = words.trigramQuery();
    if (!trigrams.isEmpty()) {
        query.where += u" AND d.id IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)"_s;
        query.values << trigrams;
    }
    // Folded on both sides, so that SQLite need not know about capitals of other alphabets
    for (const QString &word : words.words()) {
        query.where += u" AND instr(d.search_text, ?) > 0"_s;
        query.values << word;
    }
}

void addReason(DocumentQuery &query, const DocumentFilter &filter)
{
    if (!filter.byReason)
        return;
    query.values << toString(filter.reason);
    QString subject;
    if (!filter.reasonSubject.isNull()) {
        subject = u" AND r.subject = ?"_s;
        query.values << filter.reasonSubject;
    }
    query.where += u" AND d.id IN (SELECT r.document FROM reason r WHERE r.code = ?%1)"_s.arg(subject);
}

/// Between two moments; an invalid one bounds nothing.
void addSpan(DocumentQuery &query, const QString &moment, const QDateTime &from, const QDateTime &before)
{
    if (from.isValid()) {
        query.where += u" AND %1 >= ?"_s.arg(moment);
        query.values << momentValue(from);
    }
    if (before.isValid()) {
        query.where += u" AND %1 < ?"_s.arg(moment);
        query.values << momentValue(before);
    }
}

void addCurrent(DocumentQuery &query)
{
    QStringList marks;
    query.values << toString(DocumentKind::Purchase);
    for (const RecordState state : allRecordStates())
        if (needsPerson(state)) {
            marks.append(u"?"_s);
            query.values << toString(state);
        }
    query.where += u" AND (d.newest = 1 OR d.kind = ? OR d.state IN (%1))"_s.arg(marks.join(u", "_s));
}

} // namespace

DocumentQuery documentQuery(const DocumentFilter &filter)
{
    DocumentQuery query{u"1"_s, {}};
    addStates(query, filter.states);
    if (filter.kind) {
        query.where += u" AND d.kind = ?"_s;
        query.values << toString(*filter.kind);
    }
    if (!filter.documentId.isEmpty()) {
        query.where += u" AND d.document_id = ?"_s;
        query.values << filter.documentId;
    }
    if (filter.from.isValid()) {
        query.where += u" AND d.date >= ?"_s;
        query.values << dayValue(filter.from);
    }
    if (filter.approvedFrom.isValid()) {
        query.where += u" AND d.approved_on >= ?"_s;
        query.values << dayValue(filter.approvedFrom);
    }
    if (filter.approvedTo.isValid()) {
        query.where += u" AND d.approved_on <= ?"_s;
        query.values << dayValue(filter.approvedTo);
    }
    if (!filter.assignedTo.isEmpty()) {
        query.where += u" AND d.assigned_to = ? COLLATE NOCASE"_s;
        query.values << filter.assignedTo.trimmed();
    }
    addSpan(query, u"d.posted_at"_s, filter.postedFrom, filter.postedBefore);
    addSpan(query, u"coalesce((SELECT min(h.since) FROM reason h WHERE h.document = d.id), d.changed_at)"_s,
        filter.heldFrom, filter.heldBefore);
    if (filter.currentOnly)
        addCurrent(query);
    addWords(query, SearchWords(filter.text));
    addReason(query, filter);
    return query;
}

DocumentQuery documentPage(const DocumentFilter &filter)
{
    DocumentQuery query = documentQuery(filter);
    if (filter.afterId > 0) {
        query.where += filter.newestFirst ? u" AND d.id < ?"_s : u" AND d.id > ?"_s;
        query.values << filter.afterId;
    }
    query.where += filter.newestFirst ? u" ORDER BY d.id DESC LIMIT ?"_s : u" ORDER BY d.id LIMIT ?"_s;
    query.values << filter.limit;
    return query;
}

} // namespace Ledgerbridge::Store
