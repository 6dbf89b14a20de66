// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorysearch.h"

#include "namesimilarity.h"
#include "searchwords.h"
#include "taxid.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

constexpr qint64 scopeWidth = 4'294'967'296;
/// A trigram of more entries tells little: by it alone nothing is found while rarer ones are there.
constexpr int mostEntriesOfARareTrigram = 400;
/// Enough for a long name; a text of ten thousand words is no name.
constexpr qsizetype mostTrigrams = 48;

QString kindName(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Vendor: return u"vendor"_s;
    case DirectoryKind::Account: return u"account"_s;
    case DirectoryKind::DimensionValue: return u"dimension"_s;
    }
    return {};
}

/// Of the name as it is compared and, for codes and for entries that a migration made, of the text as it stands.
QStringList trigramsOf(const QString &text)
{
    QStringList trigrams = SearchWords(comparableName(text)).trigrams() + SearchWords(text).trigrams();
    trigrams.removeDuplicates();
    return trigrams.mid(0, mostTrigrams);
}

/// The first text behind all that begin like `text`, in SQLite's order of bytes.
QString behind(const QString &text)
{
    return text + QString::fromUcs4(U"\U0010FFFF", 1);
}

template<typename Id>
QList<Id> idsFrom(const QVariantList &row)
{
    QList<Id> ids;
    if (row.isEmpty())
        return ids;
    const QString list = row.first().toString();
    for (const QStringView id : QStringView(list).split(u',', Qt::SkipEmptyParts))
        ids.append(Id(id.toLongLong()));
    return ids;
}

} // namespace

struct DirectorySearch::Found
{
    int limit = 0;
    QList<qint64> ids;
    QSet<qint64> known;

    [[nodiscard]] bool isFull() const { return ids.size() >= limit; }
    [[nodiscard]] int room() const { return limit - int(ids.size()); }
    void add(qint64 id)
    {
        if (isFull() || known.contains(id))
            return;
        known.insert(id);
        ids.append(id);
    }
};

DirectorySearch::DirectorySearch(Database &database)
    : m_database(database)
{
}

Result<qint64> DirectorySearch::scopeOf(const DirectoryPlace &place)
{
    const QString dimension = place.dimension.trimmed().toUpper();
    const QString key = place.companyId + u'\n' + kindName(place.kind) + u'\n' + dimension;
    if (const auto known = m_scopes.constFind(key); known != m_scopes.constEnd())
        return *known;
    const auto row =
        m_database.firstRow(u"SELECT id FROM directory_scope WHERE company_id = ? AND kind = ? AND dimension = ?"_s,
            {place.companyId, kindName(place.kind), dimension});
    if (!row)
        return fail(row.error());
    const qint64 scope = row->isEmpty() ? 0 : row->first().toLongLong();
    m_scopes.insert(key, scope);
    return scope;
}

Result<void> DirectorySearch::addSame(qint64 scope, const QString &text, Found &found)
{
    // Lists come as one text: of a row each, Qt would make a value each.
    const auto byCode = m_database.firstRow(
        u"SELECT id FROM directory_entry WHERE scope = ? AND code = ?"_s, {scope, text.trimmed().toUpper()});
    if (!byCode)
        return fail(byCode.error());
    for (const qint64 id : idsFrom<qint64>(*byCode))
        found.add(id);
    const QString name = comparableName(text);
    if (name.isEmpty())
        return {};
    const auto byName = m_database.firstRow(
        u"SELECT group_concat(id) FROM (SELECT id FROM directory_entry WHERE scope = ? AND name = ? ORDER BY id LIMIT ?)"_s,
        {scope, name, found.limit});
    if (!byName)
        return fail(byName.error());
    for (const qint64 id : idsFrom<qint64>(*byName))
        found.add(id);
    return {};
}

Result<QList<quint32>> DirectorySearch::matching(qint64 scope, const QString &match, int most)
{
    // By id, never by rank: rank scores every hit (dependencies.md 4.3).
    const auto row = m_database.firstRow(
        u"SELECT group_concat(rowid - ?) FROM (SELECT rowid FROM directory_search WHERE directory_search MATCH ? "
        "AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?)"_s,
        {scope * scopeWidth, match, scope * scopeWidth, (scope + 1) * scopeWidth - 1, most + 1});
    return row ? Result<QList<quint32>>(idsFrom<quint32>(*row)) : fail(row.error());
}

Result<QList<quint32>> DirectorySearch::posting(qint64 scope, const QString &trigram)
{
    const std::pair key(scope, trigram);
    if (const auto known = m_postings.constFind(key); known != m_postings.constEnd())
        return *known;
    auto ids = matching(scope, trigram, mostEntriesOfARareTrigram);
    if (ids)
        m_postings.insert(key, *ids);
    return ids;
}

Result<void> DirectorySearch::addByTrigrams(qint64 scope, const QString &text, Found &found)
{
    QHash<quint32, int> shared;
    QStringList common;
    for (const QString &trigram : trigramsOf(text)) {
        const auto ids = posting(scope, trigram);
        if (!ids)
            return fail(ids.error());
        if (ids->size() > mostEntriesOfARareTrigram)
            common.append(trigram);
        else
            for (const quint32 id : *ids)
                ++shared[id];
    }
    QList<std::pair<int, quint32>> ranked; // how many it lacks, so that the smallest come first
    ranked.reserve(shared.size());
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        ranked.append({-it.value(), it.key()});
    const auto last = ranked.begin() + std::min<qsizetype>(ranked.size(), found.limit);
    std::partial_sort(ranked.begin(), last, ranked.end());
    for (auto it = ranked.begin(); it != last; ++it)
        found.add(scope * scopeWidth + it->second);
    if (found.isFull() || common.isEmpty())
        return {};
    // What all the frequent trigrams share is fewer again.
    const auto together = matching(scope, common.join(u" AND "_s), found.room() - 1);
    if (!together)
        return fail(together.error());
    for (const quint32 id : *together)
        found.add(scope * scopeWidth + id);
    return {};
}

Result<void> DirectorySearch::addByBeginning(qint64 scope, const QString &text, Found &found)
{
    const QString name = comparableName(text);
    if (!name.isEmpty()) {
        const auto row = m_database.firstRow(
            u"SELECT group_concat(id) FROM (SELECT id FROM directory_entry WHERE scope = ? AND name >= ? AND name < ? "
            "ORDER BY name, id LIMIT ?)"_s,
            {scope, name, behind(name), found.limit});
        if (!row)
            return fail(row.error());
        for (const qint64 id : idsFrom<qint64>(*row))
            found.add(id);
    }
    const QString code = text.trimmed().toUpper();
    const auto row = m_database.firstRow(
        u"SELECT group_concat(id) FROM (SELECT id FROM directory_entry WHERE scope = ? AND code >= ? AND code < ? "
        "ORDER BY code LIMIT ?)"_s,
        {scope, code, behind(code), found.limit});
    if (!row)
        return fail(row.error());
    for (const qint64 id : idsFrom<qint64>(*row))
        found.add(id);
    return {};
}

Result<QStringList> DirectorySearch::codesOf(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return QStringList();
    QStringList list;
    for (const qint64 id : ids)
        list.append(QString::number(id));
    QHash<qint64, QString> codes;
    const auto read =
        m_database.forEach(u"SELECT id, code FROM directory_entry WHERE id IN (SELECT value FROM json_each(?))"_s,
            {QString(u'[' + list.join(u',') + u']')}, [&](const QSqlQuery &row) {
                codes.insert(row.value(0).toLongLong(), row.value(1).toString());
                return true;
            });
    if (!read)
        return fail(read.error());
    QStringList result;
    for (const qint64 id : ids)
        if (const auto code = codes.constFind(id); code != codes.constEnd())
            result.append(*code);
    return result;
}

Result<QStringList> DirectorySearch::candidates(const DirectoryPlace &place, const QString &text, int limit)
{
    // No code and no name is longer; what follows would only cost.
    constexpr qsizetype longestText = 250;
    const QString asked = text.left(longestText).trimmed();
    if (asked.isEmpty() || limit <= 0)
        return QStringList();
    const auto scope = scopeOf(place);
    if (!scope)
        return fail(scope.error());
    if (*scope == 0)
        return QStringList();
    Found found{limit, {}, {}};
    for (const auto step :
        {&DirectorySearch::addSame, &DirectorySearch::addByTrigrams, &DirectorySearch::addByBeginning}) {
        if (found.isFull())
            break;
        if (auto done = (this->*step)(*scope, asked, found); !done)
            return fail(done.error());
    }
    return codesOf(found.ids);
}

Result<QStringList> DirectorySearch::vendorsWithTaxId(const QString &companyId, const QString &taxId, int limit)
{
    const QString key = taxIdKey(taxId);
    if (key.isEmpty())
        return QStringList();
    const auto scope = scopeOf({companyId, DirectoryKind::Vendor, {}});
    if (!scope)
        return fail(scope.error());
    const auto row = m_database.firstRow(
        u"SELECT group_concat(id) FROM (SELECT id FROM directory_entry WHERE scope = ? AND tax_key = ? "
        "AND tax_key <> '' ORDER BY id LIMIT ?)"_s,
        {*scope, key, limit});
    return row ? codesOf(idsFrom<qint64>(*row)) : fail(row.error());
}

} // namespace Ledgerbridge::Store
