// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Ledgerbridge::Store {

/// A small table of names and values: settings (text), secrets (ciphertext), connections (JSON), watches, facts.
class KeyValueRows final
{
public:
    enum class Table { Settings, Secrets, Connections, Watches, Facts };

    KeyValueRows(Database &database, Table table);

    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name);
    [[nodiscard]] Result<QHash<QString, QByteArray>> all();
    /// `audit.action` empty: no trail entry. An entry without reference gets the name; never the value, whatever the
    /// table.
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &value, const AuditEntry &audit);
    /// Whether it was there; only then the trail is written.
    [[nodiscard]] Result<bool> remove(const QString &name, const AuditEntry &audit);

private:
    [[nodiscard]] Result<void> note(const QString &name, AuditEntry audit);

    Database &m_database;
    Table m_table;
};

} // namespace Ledgerbridge::Store
