// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditquery.h"

#include "sqlvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Entries that are looked through before it is asked whether to go on.
constexpr qint64 pieceLength = 20'000;

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
    , m_words(filter.text)
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

/// The few entries of one document or reference are looked through without the index.
bool AuditQuery::isByKey() const
{
    return !m_filter.documentId.isEmpty() || !m_filter.reference.isEmpty();
}

/// One of them leads to the entries, by an index of its own; a unary plus keeps SQLite from taking another: people and
/// references are rarer than actions.
void AuditQuery::addKeys()
{
    bool leads = !m_indexed;
    const auto add = [&](const QString &column, const QString &value, bool mayLead, const QString &collation = {}) {
        if (value.isEmpty())
            return;
        m_where += u" AND %1a.%2 = ?%3"_s.arg(leads && mayLead ? QString() : u"+"_s, column, collation);
        m_values << value;
        leads = leads && !mayLead;
    };
    // What the partial indexes hold is said in their words.
    if (!m_filter.reference.isEmpty())
        m_where += u" AND a.reference <> ''"_s;
    add(u"reference"_s, m_filter.reference, true);
    add(u"document_id"_s, m_filter.documentId, true);
    const bool isProgram = m_filter.actor.compare("Ledgerbridge"_L1, Qt::CaseInsensitive) == 0;
    if (m_filter.peopleOnly || (!m_filter.actor.isEmpty() && !isProgram))
        m_where += u" AND a.actor <> 'Ledgerbridge'"_s;
    add(u"actor"_s, m_filter.actor, !isProgram, u" COLLATE NOCASE"_s);
    // Among people alone an action is looked for in passing.
    if (m_filter.peopleOnly && leads) {
        m_from = u"audit a INDEXED BY audit_people JOIN audit_text t ON t.id = a.id"_s;
        leads = false;
    }
    add(u"action"_s, m_filter.action, true);
    add(u"currency"_s, m_filter.currency, false);
    m_looks = leads && !m_indexed
        && (!m_filter.currency.isEmpty() || m_filter.amountFrom.isValid() || m_filter.amountTo.isValid()
            || !m_words.isEmpty() || isProgram);
}

/// Roughly, so that no digit is lost to SQLite's floating numbers: the amounts are compared exactly afterwards.
void AuditQuery::addAmounts()
{
    if (m_filter.amountFrom.isValid() || m_filter.amountTo.isValid())
        m_where += u" AND a.amount <> ''"_s;
    if (m_filter.amountFrom.isValid()) {
        m_where += u" AND CAST(a.amount AS REAL) >= CAST(? AS REAL) - 1"_s;
        m_values << m_filter.amountFrom.toString();
    }
    if (m_filter.amountTo.isValid()) {
        m_where += u" AND CAST(a.amount AS REAL) <= CAST(? AS REAL) + 1"_s;
        m_values << m_filter.amountTo.toString();
    }
}

bool AuditQuery::accepts(const AuditEntry &entry) const
{
    if (m_filter.amountFrom.isValid() || m_filter.amountTo.isValid()) {
        const Decimal amount = Decimal::fromString(entry.amount);
        if (!amount.isValid() || (m_filter.amountFrom.isValid() && amount < m_filter.amountFrom)
            || (m_filter.amountTo.isValid() && amount > m_filter.amountTo))
            return false;
    }
    return holdsWords(entry, m_words);
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

/// Between which ids the page lies.
Result<void> AuditQuery::bound()
{
    const auto newest = m_database.firstRow(u"SELECT max(id) FROM audit"_s);
    if (!newest)
        return fail(newest.error());
    const qint64 last = newest->first().toLongLong();
    m_last = m_last > 0 ? std::min(m_last, last) : last;
    if (m_filter.after > 0 && m_filter.oldestFirst)
        m_first = std::max(m_first, m_filter.after + 1);
    else if (m_filter.after > 0)
        m_last = std::min(m_last, m_filter.after - 1);
    return {};
}

Result<void> AuditQuery::readWindow(qint64 first, qint64 last)
{
    const QString id = m_indexed ? u"s.rowid"_s : u"a.id"_s;
    const QString from =
        m_indexed ? u"audit_search s CROSS JOIN audit a ON a.id = s.rowid JOIN audit_text t ON t.id = a.id"_s : m_from;
    const QString order = m_filter.oldestFirst ? u"ASC"_s : u"DESC"_s;
    return m_database.forEach(u"SELECT %1 FROM %2 WHERE 1%3 AND %4 >= ? AND %4 <= ? ORDER BY %4 %5"_s.arg(
                                  columns(), from, m_where, id, order),
        m_values + QVariantList{first, last}, [this](const QSqlQuery &row) {
            AuditEntry entry = readEntry(row);
            if (m_entries.size() < m_filter.limit && accepts(entry))
                m_entries.append(std::move(entry));
            return m_entries.size() < m_filter.limit && (!m_filter.goesOn || m_filter.goesOn());
        });
}

Result<QList<AuditEntry>> AuditQuery::page()
{
    const QString query = isByKey() ? QString() : m_words.trigramQuery();
    m_indexed = !query.isEmpty();
    if (m_indexed) {
        m_where = u" AND audit_search MATCH ?"_s;
        m_values << query;
    }
    const auto any = boundByTime();
    if (!any)
        return fail(any.error());
    if (!*any)
        return QList<AuditEntry>();
    addKeys();
    addAmounts();
    if (!m_indexed)
        addPatterns(m_words.words());
    if (const auto bounded = bound(); !bounded)
        return fail(bounded.error());
    for (qint64 step = m_looks ? pieceLength : std::numeric_limits<qint64>::max();
         m_first <= m_last && m_entries.size() < m_filter.limit;) {
        const bool isLast = m_last - m_first < step;
        const qint64 first = isLast || m_filter.oldestFirst ? m_first : m_last - step + 1;
        const qint64 last = isLast || !m_filter.oldestFirst ? m_last : m_first + step - 1;
        if (const auto read = readWindow(first, last); !read)
            return fail(read.error());
        if (m_filter.goesOn && !m_filter.goesOn())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Store", "The search was given up."));
        if (m_filter.oldestFirst)
            m_first = last + 1;
        else
            m_last = first - 1;
    }
    return m_entries;
}

} // namespace Ledgerbridge::Store
