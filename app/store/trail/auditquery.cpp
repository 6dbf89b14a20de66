// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditquery.h"

#include "searchwords.h"
#include "sqlvalues.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// The same fields as the view audit_body
bool holdsWords(const AuditEntry &entry, const SearchWords &words)
{
    return words.isEmpty()
        || words.isIn(QStringList{entry.text, entry.action, entry.actor, entry.reference, entry.documentId, entry.fisId,
            entry.amount, entry.currency}
                          .join(u'\n'));
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; });
}

} // namespace

AuditQuery::AuditQuery(Database &database, const AuditFilter &filter)
    : m_database(database)
    , m_filter(filter)
{
}

QString AuditQuery::columns()
{
    return u"a.id, a.at, a.actor, a.action, a.document_id, a.fis_id, a.amount, a.currency, a.reference, a.text_digest, "
           "a.previous_hash, a.hash, t.salt, t.text"_s;
}

AuditEntry AuditQuery::readEntry(const QSqlQuery &row)
{
    AuditEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.at = momentFrom(row.value(1));
    entry.actor = row.value(2).toString();
    entry.action = row.value(3).toString();
    entry.documentId = row.value(4).toString();
    entry.fisId = row.value(5).toString();
    entry.amount = row.value(6).toString();
    entry.currency = row.value(7).toString();
    entry.reference = row.value(8).toString();
    entry.textDigest = row.value(9).toByteArray();
    entry.previousHash = row.value(10).toByteArray();
    entry.hash = row.value(11).toByteArray();
    entry.salt = row.value(12).toByteArray();
    entry.text = row.value(13).toString();
    return entry;
}

/// The ids between which the period lies, from the index on time alone. Time need not rise with the id (clocks are set
/// back), so the moments are compared as well. False when nothing lies in it.
Result<bool> AuditQuery::boundByTime()
{
    if (!m_filter.since.isValid() && !m_filter.until.isValid())
        return true;
    const qint64 since =
        m_filter.since.isValid() ? m_filter.since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    const qint64 until =
        m_filter.until.isValid() ? m_filter.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const auto bounds = m_database.firstRow(
        u"SELECT min(id), max(id) FROM audit INDEXED BY audit_at WHERE at >= ? AND at < ?"_s, {since, until});
    if (!bounds)
        return fail(bounds.error());
    if (bounds->value(0).isNull())
        return false;
    m_first = bounds->value(0).toLongLong();
    m_last = bounds->value(1).toLongLong();
    m_where += u" AND +a.at >= ? AND +a.at < ?"_s;
    m_values << since << until;
    return true;
}

void AuditQuery::addConditions(const QString &id)
{
    qint64 first = m_first;
    qint64 last = m_last > 0 ? m_last : std::numeric_limits<qint64>::max();
    if (m_filter.after > 0 && m_filter.oldestFirst)
        first = std::max(first, m_filter.after + 1);
    else if (m_filter.after > 0)
        last = std::min(last, m_filter.after - 1);
    m_where += u" AND %1 >= ? AND %1 <= ?"_s.arg(id);
    m_values << first << last;
    if (!m_filter.documentId.isEmpty()) {
        m_where += u" AND a.document_id = ?"_s;
        m_values << m_filter.documentId;
    }
}

/// Words are looked for in every row where the index cannot help; what LIKE knows no capitals of is left to the second
/// look.
void AuditQuery::addPatterns(const QStringList &words)
{
    for (const QString &word : words) {
        if (!isAscii(word))
            continue;
        m_where +=
            u" AND (t.text LIKE ? ESCAPE '\\' OR a.action LIKE ? ESCAPE '\\' OR a.actor LIKE ? ESCAPE '\\' OR "
            "a.reference LIKE ? ESCAPE '\\' OR a.document_id LIKE ? ESCAPE '\\' OR a.fis_id LIKE ? ESCAPE '\\' OR "
            "a.amount LIKE ? ESCAPE '\\' OR a.currency LIKE ? ESCAPE '\\')"_s;
        m_values += QVariantList(8, SearchWords::likePattern(word));
    }
}

Result<QList<AuditEntry>> AuditQuery::page()
{
    const SearchWords words(m_filter.text);
    // A document's few entries are looked through without the index.
    const QString query = m_filter.documentId.isEmpty() ? words.trigramQuery() : QString();
    const bool indexed = !query.isEmpty();
    const QString id = indexed ? u"s.rowid"_s : u"a.id"_s;
    const QString from = indexed
        ? u"audit_search s CROSS JOIN audit a ON a.id = s.rowid JOIN audit_text t ON t.id = a.id"_s
        : u"audit a JOIN audit_text t ON t.id = a.id"_s;
    if (indexed) {
        m_where = u" AND audit_search MATCH ?"_s;
        m_values << query;
    }
    const auto any = boundByTime();
    if (!any)
        return fail(any.error());
    if (!*any)
        return QList<AuditEntry>();
    addConditions(id);
    if (!indexed)
        addPatterns(words.words());
    const QString order = m_filter.oldestFirst ? u"ASC"_s : u"DESC"_s;
    QList<AuditEntry> entries;
    const auto read =
        m_database.forEach(u"SELECT %1 FROM %2 WHERE 1%3 ORDER BY %4 %5"_s.arg(columns(), from, m_where, id, order),
            m_values, [&](const QSqlQuery &row) {
                AuditEntry entry = readEntry(row);
                if (entries.size() < m_filter.limit && holdsWords(entry, words))
                    entries.append(std::move(entry));
                return entries.size() < m_filter.limit;
            });
    return read ? Result<QList<AuditEntry>>(entries) : fail(read.error());
}

} // namespace Ledgerbridge::Store
