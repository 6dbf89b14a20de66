// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "signoffstore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

SignOffStore::SignOffStore(Database &database)
    : m_database(database)
{
}

Result<SignOff> SignOffStore::add(SignOff signOff)
{
    signOff.at = m_database.now();
    signOff.digest =
        QString::fromLatin1(QCryptographicHash::hash(signOff.figures.toUtf8(), QCryptographicHash::Sha256).toHex());
    const auto done = inTransaction(m_database, [&]() -> Result<void> {
        AuditTrail trail(m_database);
        const auto head = trail.head();
        if (!head)
            return fail(head.error());
        signOff.head = QString::fromLatin1(head->toHex());
        AuditEntry entry;
        entry.at = signOff.at;
        entry.actor = signOff.actor;
        entry.action = u"periodSignedOff"_s;
        // Hashed as it stands, so that nobody can put other figures behind a signature.
        entry.reference = signOff.period.toString() + u' ' + signOff.digest;
        entry.text = QCoreApplication::translate("Store", "%1 signed off by %2. %3")
                         .arg(signOff.period.toString(), signOff.actor, signOff.remark)
                         .trimmed();
        if (const auto noted = trail.append(entry); !noted)
            return fail(noted.error());
        const auto stored = m_database.execute(
            u"INSERT INTO sign_off (period, at, actor, remark, head, digest, figures) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {signOff.period.toString(), momentValue(signOff.at), signOff.actor, signOff.remark, signOff.head,
                signOff.digest, signOff.figures});
        return stored ? Result<void>{} : fail(stored.error());
    });
    return done ? Result<SignOff>(signOff) : fail(done.error());
}

Result<QList<SignOff>> SignOffStore::read(const QString &condition, const QVariantList &values)
{
    QList<SignOff> signOffs;
    const auto done =
        m_database.forEach(u"SELECT period, at, actor, remark, head, digest, figures FROM sign_off s "_s + condition,
            values, [&signOffs](const QSqlQuery &row) {
                signOffs.append({Period::fromString(row.value(0).toString()).value_or(Period()),
                    momentFrom(row.value(1)), row.value(2).toString(), row.value(3).toString(), row.value(4).toString(),
                    row.value(5).toString(), row.value(6).toString()});
                return true;
            });
    return done ? Result<QList<SignOff>>(signOffs) : fail(done.error());
}

Result<QList<SignOff>> SignOffStore::of(const Period &period)
{
    return read(u"WHERE s.period = ? ORDER BY s.id"_s, {period.toString()});
}

Result<QList<SignOff>> SignOffStore::newest()
{
    return read(u"WHERE s.id IN (SELECT max(id) FROM sign_off GROUP BY period) ORDER BY s.period DESC"_s, {});
}

} // namespace Ledgerbridge::Store
