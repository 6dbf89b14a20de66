// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storedsecrets.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

StoredSecrets::StoredSecrets(Store::Database &database)
    : m_rows(database, Store::KeyValueRows::Table::Secrets)
{
}

AuditEntry StoredSecrets::entry(const QString &action, const QString &name, const QString &sentence) const
{
    AuditEntry entry;
    entry.actor = m_actor.isEmpty() ? u"Ledgerbridge"_s : m_actor;
    entry.action = action;
    entry.reference = name;
    entry.text = sentence.arg(name);
    return entry;
}

Result<std::optional<QByteArray>> StoredSecrets::read(const QString &name)
{
    return m_rows.read(name);
}

Result<void> StoredSecrets::write(const QString &name, const QByteArray &sealedValue)
{
    return m_rows.write(name, sealedValue,
        entry(u"secretSet"_s, name, QCoreApplication::translate("StoredSecrets", "The secret %1 was stored.")));
}

Result<void> StoredSecrets::remove(const QString &name)
{
    const auto removed = m_rows.remove(name,
        entry(u"secretRemoved"_s, name, QCoreApplication::translate("StoredSecrets", "The secret %1 was removed.")));
    if (!removed)
        return fail(removed.error());
    return {};
}

Result<QStringList> StoredSecrets::names()
{
    const auto all = m_rows.all();
    if (!all)
        return fail(all.error());
    QStringList names = all->keys();
    names.sort();
    return names;
}

} // namespace Ledgerbridge::Services
