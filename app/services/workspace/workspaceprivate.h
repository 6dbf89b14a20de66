// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace.h"

#include "checkedkeystore.h"
#include "platform.h"
#include "secrets.h"
#include "storageplace.h"
#include "storedsecrets.h"
#include "storedsettings.h"
#include "workspaceheader.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

/// What a Workspace holds; shared by the files that implement it, and by nobody else.
struct Workspace::Private final
{
    QString folder;
    WorkspaceHeader header;
    PassphraseSource passphrase;
    std::unique_ptr<Store::Database> database;
    std::unique_ptr<StoredSecrets> secretRows;
    std::unique_ptr<KeyStore> keyStore;
    std::unique_ptr<Secrets> secrets;
    std::unique_ptr<StoredSettings> settingRows;
    std::unique_ptr<Settings> settings;
    /// Goes before the database, in which it stores what still waits.
    std::unique_ptr<Sync::ExchangeRecorder> exchanges;

    [[nodiscard]] Result<void> openDatabase(const QString &path);
    [[nodiscard]] Result<void> createSecrets(SecretsMode mode);
    /// The secrets, unlocked once per workspace object.
    [[nodiscard]] Result<Secrets *> unlocked();
};

} // namespace Ledgerbridge::Services
