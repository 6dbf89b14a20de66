// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storedsettings.h"

#include "settingsentence.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

StoredSettings::StoredSettings(Store::Database &database)
    : m_rows(database, Store::KeyValueRows::Table::Settings)
{
}

Result<QMap<QString, QString>> StoredSettings::readAll()
{
    const auto all = m_rows.all();
    if (!all)
        return fail(all.error());
    QMap<QString, QString> values;
    for (auto it = all->cbegin(); it != all->cend(); ++it)
        values.insert(it.key(), QString::fromUtf8(it.value()));
    return values;
}

Result<void> StoredSettings::write(const QString &key, const std::optional<QString> &value)
{
    const auto before = m_rows.read(key);
    if (!before)
        return fail(before.error());
    const QString old = before->has_value() ? QString::fromUtf8(**before) : SettingsTable::defaultValue(key);
    AuditEntry entry;
    entry.actor = m_actor.isEmpty() ? u"Ledgerbridge"_s : m_actor;
    entry.action = u"settingSet"_s;
    entry.reference = key;
    entry.text = QCoreApplication::translate("StoredSettings", settingSentence())
                     .arg(key, old, value.value_or(SettingsTable::defaultValue(key)));
    if (value)
        return m_rows.write(key, value->toUtf8(), entry);
    const auto removed = m_rows.remove(key, entry);
    if (!removed)
        return fail(removed.error());
    return {};
}

} // namespace Ledgerbridge::Services
