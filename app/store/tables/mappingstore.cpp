// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingstore.h"

#include "audittrail.h"
#include "mappingrows.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

MappingRow readRow(const QSqlQuery &row)
{
    return {mappingKindFromString(row.value(0).toString()).value_or(MappingKind::Account), row.value(1).toString(),
        row.value(3).toString(), dayFrom(row.value(2)), row.value(4).toString(),
        MappingCondition::fromText(row.value(5).toString())};
}

Result<QList<MappingRow>> readRows(Database &database, const QString &rest, const QVariantList &values)
{
    QList<MappingRow> rows;
    const auto read =
        database.forEach(u"SELECT kind, source, valid_from, target, note, condition FROM mapping "_s + rest, values,
            [&](const QSqlQuery &row) {
                rows.append(readRow(row));
                return true;
            });
    return read ? Result<QList<MappingRow>>(rows) : fail(read.error());
}

Result<QList<MappingChange>> readChanges(Database &database, const QString &rest, const QVariantList &values)
{
    QList<MappingChange> changes;
    const auto read =
        database.forEach(u"SELECT id, batch, at, actor, %1 FROM mapping_change %2"_s.arg(stepColumns(), rest), values,
            [&](const QSqlQuery &row) {
                changes.append({row.value(0).toLongLong(), row.value(1).toLongLong(), momentFrom(row.value(2)),
                    row.value(3).toString(), readStep(row, 4)});
                return true;
            });
    return read ? Result<QList<MappingChange>>(changes) : fail(read.error());
}

constexpr QLatin1String rowKey("WHERE kind = ? AND source_key = ? AND valid_from = ? AND condition_key = ?");

QVariantList keyValues(const MappingRow &row)
{
    return {toString(row.kind), mappingSourceKey(row.source), dayValue(row.from), row.condition.text().toLower()};
}

/// Sources and conditions are told apart without case, and a step is kept with one spelling only: what decides is what
/// the row says.
bool isAsBefore(const std::optional<MappingRow> &standing, const std::optional<MappingRow> &before)
{
    if (!standing || !before)
        return !standing && !before;
    return standing->target == before->target && standing->note == before->note;
}

tl::unexpected<Error> changedMeanwhile(const MappingStep &step, const std::optional<MappingRow> &standing)
{
    const QString name = toString(step.row().kind) + u' ' + mappingRowName(step.row());
    const QString text = standing
        ? QCoreApplication::translate(
            "Store", "%1 was changed meanwhile and leads to %2 now. Nothing was stored; look at it again, then save.")
              .arg(name, standing->target)
        : QCoreApplication::translate(
            "Store", "%1 was taken away meanwhile. Nothing was stored; look at it again, then save.")
              .arg(name);
    return fail(ErrorCode::Conflict, text);
}

} // namespace

MappingStore::MappingStore(Database &database)
    : m_database(database)
{
}

Result<QList<MappingRow>> MappingStore::rows()
{
    return readRows(m_database, u"ORDER BY kind, source_key, condition, valid_from"_s, {});
}

Result<qint64> MappingStore::revision()
{
    const auto row = m_database.firstRow(u"SELECT value FROM counter WHERE name = 'mapping'"_s);
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? 0 : row->first().toLongLong();
}

Result<void> MappingStore::noteVersion(qint64 batch, const MappingAuthor &author, int changes)
{
    const auto noted = m_database.execute(
        u"INSERT INTO mapping_version (batch, at, actor, proposed_by, reason, changes) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {batch, momentValue(m_database.now()), author.actor, author.proposedBy, author.reason, changes});
    if (!noted)
        return fail(noted.error());
    const auto counted = m_database.execute(u"INSERT INTO counter (name, value) VALUES ('mapping', ?) "
                                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {batch});
    return counted ? Result<void>{} : fail(counted.error());
}

Result<void> MappingStore::noteStep(const MappingStep &step, const MappingAuthor &author, qint64 batch)
{
    QVariantList values{batch, momentValue(m_database.now()), author.actor};
    values += stepValues(step);
    const auto stored = m_database.execute(
        u"INSERT INTO mapping_change (batch, at, actor, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            stepColumns()),
        values);
    if (!stored)
        return fail(stored.error());
    AuditEntry entry;
    entry.actor = author.actor;
    entry.action = step.after ? u"mappingSet"_s : u"mappingRemoved"_s;
    entry.reference = u"%1:%2"_s.arg(toString(step.row().kind), step.row().source);
    entry.text = stepSentence(step);
    if (!author.proposedBy.isEmpty())
        entry.text += u' ' + QCoreApplication::translate("Store", "Proposed by %1.").arg(author.proposedBy);
    if (!author.reason.isEmpty())
        entry.text += u' ' + QCoreApplication::translate("Store", "Reason: %1").arg(author.reason);
    const auto noted = AuditTrail(m_database).append(std::move(entry));
    return noted ? Result<void>{} : fail(noted.error());
}

/// Whether it changed anything
Result<bool> MappingStore::takeStep(const MappingStep &step, const MappingAuthor &author, qint64 batch)
{
    const MappingRow &row = step.row();
    const auto found = readRows(m_database, rowKey, keyValues(row));
    if (!found)
        return fail(found.error());
    const auto standing = found->isEmpty() ? std::optional<MappingRow>() : std::optional(found->first());
    if (standing == step.after)
        return false;
    if (!isAsBefore(standing, step.before))
        return changedMeanwhile(step, standing);
    Result<qint64> written = 0;
    if (step.after)
        written = m_database.execute(
            u"INSERT INTO mapping (kind, source_key, valid_from, condition_key, source, condition, target, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, source_key, valid_from, condition_key) DO UPDATE SET "
            "source = excluded.source, condition = excluded.condition, target = excluded.target, note = excluded.note"_s,
            keyValues(row) + QVariantList{row.source, row.condition.text(), row.target, row.note});
    else
        written = m_database.execute(u"DELETE FROM mapping "_s + rowKey, keyValues(row));
    if (!written)
        return fail(written.error());
    if (auto noted = noteStep(step, author, batch); !noted)
        return fail(noted.error());
    return true;
}

Result<qint64> MappingStore::change(const QList<MappingStep> &steps, const MappingAuthor &author)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto last = revision();
        if (!last)
            return fail(last.error());
        int changes = 0;
        for (const MappingStep &step : steps) {
            const auto changed = takeStep(step, author, *last + 1);
            if (!changed)
                return fail(changed.error());
            changes += *changed ? 1 : 0;
        }
        if (changes == 0)
            return 0;
        if (auto noted = noteVersion(*last + 1, author, changes); !noted)
            return fail(noted.error());
        return *last + 1;
    });
}

Result<QList<MappingStep>> MappingStore::stepsToSet(const QList<MappingRow> &wanted)
{
    QList<MappingRow> standing;
    for (const MappingRow &row : wanted) {
        const auto found = readRows(m_database, rowKey, keyValues(row));
        if (!found)
            return fail(found.error());
        standing += *found;
    }
    return mappingSteps(standing, wanted);
}

Result<QList<MappingStep>> MappingStore::stepsToUnset(
    MappingKind kind, const QString &source, std::optional<QDate> from)
{
    QString condition = u"WHERE kind = ? AND source_key = ?"_s;
    QVariantList values{toString(kind), mappingSourceKey(source)};
    if (from) {
        condition += u" AND valid_from = ?"_s;
        values << dayValue(*from);
    }
    const auto standing = readRows(m_database, condition, values);
    return standing ? Result<QList<MappingStep>>(mappingSteps(*standing, {})) : fail(standing.error());
}

Result<void> MappingStore::set(const QList<MappingRow> &rows, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto steps = stepsToSet(rows);
        if (!steps)
            return fail(steps.error());
        const auto done = change(*steps, {actor, {}, {}});
        return done ? Result<void>{} : fail(done.error());
    });
}

Result<int> MappingStore::unset(
    MappingKind kind, const QString &source, std::optional<QDate> from, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<int> {
        const auto steps = stepsToUnset(kind, source, from);
        if (!steps)
            return fail(steps.error());
        const auto done = change(*steps, {actor, {}, {}});
        return done ? Result<int>(int(steps->size())) : fail(done.error());
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

Result<QList<MappingVersion>> MappingStore::versions(qint64 before, int limit)
{
    QList<MappingVersion> versions;
    const auto read = m_database.forEach(
        u"SELECT batch, at, actor, reason, proposed_by, changes FROM mapping_version WHERE (? = 0 OR batch < ?) "
        "ORDER BY batch DESC LIMIT ?"_s,
        {before, before, limit}, [&](const QSqlQuery &row) {
            versions.append({row.value(0).toLongLong(), momentFrom(row.value(1)),
                {row.value(2).toString(), row.value(3).toString(), row.value(4).toString()}, row.value(5).toInt()});
            return true;
        });
    return read ? Result<QList<MappingVersion>>(versions) : fail(read.error());
}

Result<QList<MappingRow>> MappingStore::rowsAt(qint64 version)
{
    const auto present = rows();
    if (!present)
        return fail(present.error());
    const auto since = readChanges(m_database, u"WHERE batch > ? ORDER BY id DESC"_s, {version});
    if (!since)
        return fail(since.error());
    // By key, for the same row may have changed in many versions.
    QMap<QString, MappingRow> book;
    for (const MappingRow &row : *present)
        book.insert(mappingKey(row), row);
    for (const MappingChange &change : *since) {
        const QString key = mappingKey(change.step.row());
        if (change.step.before)
            book.insert(key, *change.step.before);
        else
            book.remove(key);
    }
    return book.values();
}

} // namespace Ledgerbridge::Store
