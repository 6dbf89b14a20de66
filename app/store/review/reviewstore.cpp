// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reviewstore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

ReviewStore::ReviewStore(Database &database)
    : m_database(database)
{
}

Result<void> ReviewStore::addPreparer(qint64 document, const QString &actor)
{
    const auto done = m_database.execute(
        u"INSERT INTO preparer (document, actor, at) VALUES (?, ?, ?) ON CONFLICT (document, actor) DO NOTHING"_s,
        {document, actor.trimmed(), momentValue(m_database.now())});
    return done ? Result<void>{} : fail(done.error());
}

Result<QStringList> ReviewStore::preparers(qint64 document)
{
    QStringList people;
    const auto read = m_database.forEach(u"SELECT actor FROM preparer WHERE document = ? ORDER BY at, actor"_s,
        {document}, [&people](const QSqlQuery &row) {
            people.append(row.value(0).toString());
            return true;
        });
    return read ? Result<QStringList>(people) : fail(read.error());
}

Result<bool> ReviewStore::hasPrepared(qint64 document, const QString &actor)
{
    const auto people = preparers(document);
    return people ? Result<bool>(people->contains(actor.trimmed(), Qt::CaseInsensitive)) : fail(people.error());
}

Result<void> ReviewStore::noteApproval(
    qint64 document, const QString &actor, const QString &digest, const AuditEntry &audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = m_database.execute(u"UPDATE document SET approved_by = ?, approved_plan = ? WHERE id = ?"_s,
            {actor.trimmed(), digest, document});
        return done ? AuditTrail(m_database).appendAbout(document, audit) : fail(done.error());
    });
}

Result<void> ReviewStore::assign(qint64 document, const QString &person, const AuditEntry &audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = m_database.execute(u"UPDATE document SET assigned_to = ? WHERE id = ?"_s,
            {person.isNull() ? u""_s : person.trimmed(), document});
        return done ? AuditTrail(m_database).appendAbout(document, audit) : fail(done.error());
    });
}

Result<void> ReviewStore::comment(qint64 document, const AuditEntry &audit)
{
    return inTransaction(
        m_database, [&]() -> Result<void> { return AuditTrail(m_database).appendAbout(document, audit); });
}

Result<QStringList> ReviewStore::assignees()
{
    QStringList people;
    const auto read =
        m_database.forEach(u"SELECT DISTINCT assigned_to FROM document WHERE assigned_to <> '' ORDER BY assigned_to"_s,
            {}, [&people](const QSqlQuery &row) {
                people.append(row.value(0).toString());
                return true;
            });
    return read ? Result<QStringList>(people) : fail(read.error());
}

} // namespace Ledgerbridge::Store
