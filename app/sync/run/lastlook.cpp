// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "lastlook.h"

namespace Ledgerbridge::Sync {

LastLook::LastLook(Run &run, const QString &name)
    : m_run(run)
    , m_name(name)
    , m_rows(*run.setup.database, Store::KeyValueRows::Table::Facts)
{
}

Result<bool> LastLook::isFresh(const QByteArray &fingerprint, qint64 seconds)
{
    const auto value = m_rows.read(m_name);
    if (!value)
        return fail(value.error());
    const QList<QByteArray> parts = (*value).value_or(QByteArray()).split(' ');
    const qint64 age = m_run.now().toSecsSinceEpoch() - parts.value(1).toLongLong();
    return parts.first() == fingerprint && age >= 0 && age < seconds;
}

Result<void> LastLook::note(const QByteArray &fingerprint)
{
    return m_rows.write(m_name, fingerprint + ' ' + QByteArray::number(m_run.now().toSecsSinceEpoch()), AuditEntry());
}

Result<void> LastLook::forget()
{
    const auto removed = m_rows.remove(m_name, AuditEntry());
    return removed ? Result<void>() : fail(removed.error());
}

} // namespace Ledgerbridge::Sync
