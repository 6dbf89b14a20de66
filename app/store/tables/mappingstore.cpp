// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingstore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// As MappingBook compares sources
QString sourceKey(const QString &source)
{
    return source.trimmed().toLower();
}

MappingRow readRow(const QSqlQuery &row)
{
    return {mappingKindFromString(row.value(0).toString()).value_or(MappingKind::Account), row.value(1).toString(),
        row.value(3).toString(), dayFrom(row.value(2)), row.value(4).toString()};
}

Result<QList<MappingRow>> readRows(Database &database, const QString &rest, const QVariantList &values)
{
    QList<MappingRow> rows;
    const auto read = database.forEach(
        u"SELECT kind, source, valid_from, target, note FROM mapping "_s + rest, values, [&](const QSqlQuery &row) {
            rows.append(readRow(row));
            return true;
        });
    return read ? Result<QList<MappingRow>>(rows) : fail(read.error());
}

QString sentence(const MappingChange &change)
{
    const MappingRow &row = change.after ? *change.after : *change.before;
    const QString since = row.from.isValid()
        ? u" "_s + QCoreApplication::translate("Store", "(from %1)").arg(row.from.toString(Qt::ISODate))
        : QString();
    const QString name = u"%1 %2%3"_s.arg(toString(row.kind), row.source, since);
    if (!change.after)
        return QCoreApplication::translate("Store", "%1 no longer goes to %2.").arg(name, change.before->target);
    if (!change.before)
        return QCoreApplication::translate("Store", "%1 goes to %2.").arg(name, change.after->target);
    return QCoreApplication::translate("Store", "%1 goes to %2, before to %3.")
        .arg(name, change.after->target, change.before->target);
}

std::optional<MappingRow> side(const QSqlQuery &row, int target)
{
    if (row.value(target).isNull())
        return std::nullopt;
    return MappingRow{mappingKindFromString(row.value(4).toString()).value_or(MappingKind::Account),
        row.value(5).toString(), row.value(target).toString(), dayFrom(row.value(6)), row.value(target + 1).toString()};
}

Result<QList<MappingChange>> readChanges(Database &database, const QString &rest, const QVariantList &values)
{
    QList<MappingChange> changes;
    const auto read =
        database.forEach(u"SELECT id, batch, at, actor, kind, source, valid_from, old_target, old_note, new_target, "
                         "new_note FROM mapping_change "_s
                + rest,
            values, [&](const QSqlQuery &row) {
                changes.append({row.value(0).toLongLong(), row.value(1).toLongLong(), momentFrom(row.value(2)),
                    row.value(3).toString(), side(row, 7), side(row, 9)});
                return true;
            });
    return read ? Result<QList<MappingChange>>(changes) : fail(read.error());
}

} // namespace

MappingStore::MappingStore(Database &database)
    : m_database(database)
{
}

Result<QList<MappingRow>> MappingStore::rows()
{
    return readRows(m_database, u"ORDER BY kind, source_key, valid_from"_s, {});
}

Result<qint64> MappingStore::revision()
{
    const auto row = m_database.firstRow(u"SELECT value FROM counter WHERE name = 'mapping'"_s);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? 0 : row->first().toLongLong();
}

Result<void> MappingStore::countUp()
{
    const auto counted = m_database.execute(u"INSERT INTO counter (name, value) VALUES ('mapping', 1) "
                                            "ON CONFLICT (name) DO UPDATE SET value = value + 1"_s);
    return counted ? Result<void>{} : fail(counted.error());
}

Result<void> MappingStore::noteChange(const MappingChange &change)
{
    const MappingRow &row = change.after ? *change.after : *change.before;
    const auto text = [](const std::optional<MappingRow> &side, QString MappingRow::*field) {
        return side ? QVariant((*side).*field) : QVariant();
    };
    const auto stored = m_database.execute(u"INSERT INTO mapping_change (batch, at, actor, kind, source, valid_from, "
                                           u"old_target, old_note, new_target, new_note) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.batch, momentValue(m_database.now()), change.actor, toString(row.kind), row.source, dayValue(row.from),
            text(change.before, &MappingRow::target), text(change.before, &MappingRow::note),
            text(change.after, &MappingRow::target), text(change.after, &MappingRow::note)});
    if (!stored)
        return fail(stored.error());
    AuditEntry entry;
    entry.actor = change.actor;
    entry.action = change.after ? u"mappingSet"_s : u"mappingRemoved"_s;
    entry.reference = u"%1:%2"_s.arg(toString(row.kind), row.source);
    entry.text = sentence(change);
    const auto noted = AuditTrail(m_database).append(std::move(entry));
    return noted ? Result<void>{} : fail(noted.error());
}

/// Whether it changed anything
Result<bool> MappingStore::setOne(const MappingRow &row, const QString &actor, qint64 batch)
{
    const QString kind = toString(row.kind);
    const auto standing = readRows(m_database, u"WHERE kind = ? AND source_key = ? AND valid_from = ?"_s,
        {kind, sourceKey(row.source), dayValue(row.from)});
    if (!standing)
        return fail(standing.error());
    if (!standing->isEmpty() && standing->first() == row)
        return false;
    const auto stored = m_database.execute(
        u"INSERT INTO mapping (kind, source, source_key, valid_from, target, note) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, source_key, valid_from) DO UPDATE SET source = excluded.source, target = excluded.target, "
        "note = excluded.note"_s,
        {kind, row.source, sourceKey(row.source), dayValue(row.from), row.target, row.note});
    if (!stored)
        return fail(stored.error());
    const auto before =
        standing->isEmpty() ? std::optional<MappingRow>() : std::optional<MappingRow>(standing->first());
    if (auto noted = noteChange({0, batch, {}, actor, before, row}); !noted)
        return fail(noted.error());
    return true;
}

Result<void> MappingStore::set(const QList<MappingRow> &rows, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto last = revision();
        if (!last)
            return fail(last.error());
        bool any = false;
        for (const MappingRow &row : rows) {
            const auto changed = setOne(row, actor, *last + 1);
            if (!changed)
                return fail(changed.error());
            any = any || *changed;
        }
        return any ? countUp() : Result<void>{};
    });
}

Result<int> MappingStore::unset(
    MappingKind kind, const QString &source, std::optional<QDate> from, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<int> {
        QString condition = u"WHERE kind = ? AND source_key = ?"_s;
        QVariantList values{toString(kind), sourceKey(source)};
        if (from) {
            condition += u" AND valid_from = ?"_s;
            values << dayValue(*from);
        }
        const auto standing = readRows(m_database, condition, values);
        if (!standing)
            return fail(standing.error());
        if (standing->isEmpty())
            return 0;
        const auto last = revision();
        if (!last)
            return fail(last.error());
        if (auto removed = m_database.execute(u"DELETE FROM mapping "_s + condition, values); !removed)
            return fail(removed.error());
        for (const MappingRow &row : *standing) {
            if (auto noted = noteChange({0, *last + 1, {}, actor, row, std::nullopt}); !noted)
                return fail(noted.error());
        }
        if (auto counted = countUp(); !counted)
            return fail(counted.error());
        return int(standing->size());
    });
}

Result<QList<MappingChange>> MappingStore::history(qint64 before, int limit)
{
    return readChanges(m_database, u"WHERE (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?"_s, {before, before, limit});
}

Result<QList<MappingChange>> MappingStore::batch(qint64 batch)
{
    return readChanges(m_database, u"WHERE batch = ? ORDER BY id"_s, {batch});
}

} // namespace Ledgerbridge::Store
