// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Ledgerbridge::Services {

/// `workspace.json`: what must be known before the database opens. In clear; holds no secret.
/// `{"format":1,"id","createdAt","database","demo","secrets":{…header of the secrets room…}}`
struct WorkspaceHeader final
{
    static constexpr int currentFormat = 1;

    QString id;
    QDateTime createdAt;
    /// File of the database, beside the header.
    QString database = QStringLiteral("ledger.db");
    bool demo = false;
    /// As the secrets room gave it.
    QByteArray secrets;

    [[nodiscard]] static QString pathIn(const QString &folder);
    /// NotFound, WorkspaceDamaged or WorkspaceNewer, each with what to do.
    [[nodiscard]] static Result<WorkspaceHeader> read(const QString &folder);
    /// Whole or not at all: to a file beside it, synced, then renamed. Readable by the owner only.
    [[nodiscard]] Result<void> write(const QString &folder) const;
};

} // namespace Ledgerbridge::Services
