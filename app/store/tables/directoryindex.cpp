// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directoryindex.h"

#include "namesimilarity.h"
#include "sqlvalues.h"
#include "taxid.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Ids of a scope's entries begin here, times the scope's own id.
constexpr qint64 scopeWidth = 4'294'967'296;

struct MissingEntry
{
    qint64 scope = 0;
    QString code;
    QString name;
    QString taxId;
};

QString jsonArray(const QList<qint64> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return u'[' + texts.join(u',') + u']';
}

} // namespace

DirectoryIndex::DirectoryIndex(Database &database, const QString &companyId)
    : m_database(database)
    , m_companyId(companyId)
{
}

Result<void> DirectoryIndex::index(const QString &command, const QString &ids)
{
    // One statement for all: each statement makes FTS5 write its pages (dependencies.md 4.3).
    const auto done = command.isEmpty()
        ? m_database.execute(u"INSERT INTO directory_search (rowid, words) SELECT id, words FROM directory_entry_body "
                             "WHERE id IN (SELECT value FROM json_each(?))"_s,
            {ids})
        : m_database.execute(u"INSERT INTO directory_search (directory_search, rowid, words) SELECT ?, id, words "
                             "FROM directory_entry_body WHERE id IN (SELECT value FROM json_each(?))"_s,
            {command, ids});
    return done ? Result<void>{} : fail(done.error());
}

Result<void> DirectoryIndex::removeStale()
{
    QList<qint64> stale;
    const auto read = m_database.forEach(
        u"SELECT e.id FROM directory_scope s JOIN directory_entry e ON e.scope = s.id WHERE s.company_id = ? "
        "AND (e.made_of IS NULL OR NOT EXISTS (SELECT 1 FROM directory_named n WHERE n.company_id = s.company_id "
        "AND n.kind = s.kind AND n.dimension = s.dimension AND n.code = e.code "
        "AND n.name || char(10) || n.tax_number = e.made_of))"_s,
        {m_companyId}, [&](const QSqlQuery &row) {
            stale.append(row.value(0).toLongLong());
            return true;
        });
    if (!read)
        return read;
    if (stale.isEmpty())
        return {};
    const QString ids = jsonArray(stale);
    // The index has to be told the words that go before they are gone.
    if (auto told = index(u"delete"_s, ids); !told)
        return told;
    const auto removed =
        m_database.execute(u"DELETE FROM directory_entry WHERE id IN (SELECT value FROM json_each(?))"_s, {ids});
    return removed ? Result<void>{} : fail(removed.error());
}

Result<void> DirectoryIndex::addScopes()
{
    const auto added =
        m_database.execute(u"INSERT OR IGNORE INTO directory_scope (company_id, kind, dimension) "
                           "SELECT DISTINCT company_id, kind, dimension FROM directory_named WHERE company_id = ? "
                           "ORDER BY kind, dimension"_s,
            {m_companyId});
    return added ? Result<void>{} : fail(added.error());
}

Result<void> DirectoryIndex::addMissing()
{
    QList<MissingEntry> missing;
    const auto read = m_database.forEach(
        u"SELECT s.id, n.code, n.name, n.tax_number FROM directory_named n JOIN directory_scope s "
        "ON s.company_id = n.company_id AND s.kind = n.kind AND s.dimension = n.dimension WHERE n.company_id = ? "
        "AND NOT EXISTS (SELECT 1 FROM directory_entry e WHERE e.scope = s.id AND e.code = n.code)"_s,
        {m_companyId}, [&](const QSqlQuery &row) {
            missing.append(
                {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
            return true;
        });
    if (!read)
        return read;
    QHash<qint64, qint64> nextIds;
    QList<qint64> ids;
    for (const MissingEntry &entry : std::as_const(missing)) {
        auto next = nextIds.find(entry.scope);
        if (next == nextIds.end()) {
            const auto last = m_database.firstRow(u"SELECT coalesce(max(id), ?) FROM directory_entry WHERE scope = ?"_s,
                {entry.scope * scopeWidth, entry.scope});
            if (!last)
                return fail(last.error());
            next = nextIds.insert(entry.scope, last->first().toLongLong());
        }
        ids.append(++*next);
        const auto stored = m_database.execute(
            u"INSERT INTO directory_entry (id, scope, code, name, tax_key, made_of) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {*next, entry.scope, entry.code, comparableName(entry.name), taxIdKey(entry.taxId),
                QString(entry.name + u'\n' + entry.taxId)});
        if (!stored)
            return fail(stored.error());
    }
    return ids.isEmpty() ? Result<void>{} : index({}, jsonArray(ids));
}

Result<void> DirectoryIndex::bringInStep()
{
    const auto behind = m_database.firstRow(
        u"SELECT 1 FROM directory_company WHERE company_id = ? AND search_revision <> revision"_s, {m_companyId});
    if (!behind)
        return fail(behind.error());
    if (behind->isEmpty())
        return {};
    for (const auto step : {&DirectoryIndex::removeStale, &DirectoryIndex::addScopes, &DirectoryIndex::addMissing}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    const auto noted = m_database.execute(
        u"UPDATE directory_company SET search_revision = revision WHERE company_id = ?"_s, {m_companyId});
    return noted ? Result<void>{} : fail(noted.error());
}

} // namespace Ledgerbridge::Store
