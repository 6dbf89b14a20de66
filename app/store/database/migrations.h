// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Ledgerbridge::Store {

class Database;

/// One numbered step of the schema. Once released, its text never changes again.
struct Migration final
{
    int version = 0;
    QString name;
    QString sql;

    /// SQLite runs one statement at a time (dependencies.md 4.1): the text is parted at lines `-- ;;`.
    [[nodiscard]] QStringList statements() const;
    /// SHA-256 over the text with plain line ends, hex.
    [[nodiscard]] QString checksum() const;
};

/// The steps compiled into the program, by version, without a gap: of the workspace's database, or of the `inbox`
/// beside it.
[[nodiscard]] QList<Migration> compiledMigrations(const QString &schema = QStringLiteral("migrations"));

/// Brings a writable file from its version up to the last one: a copy beside the file first, then each step in a
/// transaction of its own. Refuses a newer file (WorkspaceNewer) and one that was made from other texts
/// (WorkspaceDamaged). Safe against another process doing the same.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &migrations);
/// The same checks without changing anything; an older file is refused (Storage).
[[nodiscard]] Result<void> requireCurrent(Database &database, const QList<Migration> &migrations);

/// `PRAGMA application_id` of a workspace: "LBDG".
constexpr int applicationId = 0x4C424447;

} // namespace Ledgerbridge::Store
