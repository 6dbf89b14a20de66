// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "keyvaluerows.h"

#include "audittrail.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

struct Statements
{
    QString read;
    QString all;
    QString write;
    QString remove;
};

Statements statementsFor(const QString &table)
{
    return {u"SELECT value FROM %1 WHERE name = ?"_s.arg(table), u"SELECT name, value FROM %1"_s.arg(table),
        u"INSERT INTO %1 (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s.arg(
            table),
        u"DELETE FROM %1 WHERE name = ?"_s.arg(table)};
}

const Statements &statements(KeyValueRows::Table table)
{
    static const Statements settings = statementsFor(u"setting"_s);
    static const Statements secrets = statementsFor(u"secret"_s);
    static const Statements connections = statementsFor(u"connection"_s);
    static const Statements watches = statementsFor(u"watch"_s);
    static const Statements facts = statementsFor(u"fact"_s);
    switch (table) {
    case KeyValueRows::Table::Settings: return settings;
    case KeyValueRows::Table::Secrets: return secrets;
    case KeyValueRows::Table::Connections: return connections;
    case KeyValueRows::Table::Watches: return watches;
    case KeyValueRows::Table::Facts: return facts;
    }
    return facts;
}

} // namespace

KeyValueRows::KeyValueRows(Database &database, Table table)
    : m_database(database)
    , m_table(table)
{
}

Result<std::optional<QByteArray>> KeyValueRows::read(const QString &name)
{
    const auto row = m_database.firstRow(statements(m_table).read, {name});
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? std::optional<QByteArray>() : std::optional<QByteArray>(row->first().toByteArray());
}

Result<QHash<QString, QByteArray>> KeyValueRows::all()
{
    QHash<QString, QByteArray> rows;
    const auto read = m_database.forEach(statements(m_table).all, {}, [&](const QSqlQuery &row) {
        rows.insert(row.value(0).toString(), row.value(1).toByteArray());
        return true;
    });
    return read ? Result<QHash<QString, QByteArray>>(rows) : fail(read.error());
}

Result<void> KeyValueRows::note(const QString &name, AuditEntry audit)
{
    if (audit.action.isEmpty())
        return {};
    if (audit.reference.isEmpty())
        audit.reference = name;
    const auto noted = AuditTrail(m_database).append(std::move(audit));
    return noted ? Result<void>{} : fail(noted.error());
}

Result<void> KeyValueRows::write(const QString &name, const QByteArray &value, const AuditEntry &audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (auto written = m_database.execute(statements(m_table).write, {name, value}); !written)
            return fail(written.error());
        return note(name, audit);
    });
}

Result<bool> KeyValueRows::remove(const QString &name, const AuditEntry &audit)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const auto removed = m_database.execute(statements(m_table).remove, {name});
        if (!removed)
            return fail(removed.error());
        if (*removed == 0)
            return false;
        if (auto noted = note(name, audit); !noted)
            return fail(noted.error());
        return true;
    });
}

} // namespace Ledgerbridge::Store
