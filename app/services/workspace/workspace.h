// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurconnection.h"
#include "database.h"
#include "enginesetup.h"
#include "exchangerecorder.h"
#include "navconnection.h"
#include "settings.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace Ledgerbridge::Services {

enum class SecretsMode { KeyStore, Vault };

/// Gives the vault's passphrase when asked (environment or prompt); an empty answer cancels.
using PassphraseSource = std::function<QByteArray()>;

/// An opened workspace folder: header file, database, settings, secrets, connections. One instance per thread; opening
/// the same folder several times is fine. Both the windows and the command line work through it.
///
/// Folder: `workspace.json` (id, database address, secrets mode and key-derivation facts, demo mark), `ledger.db`.
class Workspace final
{
public:
    struct NewWorkspace
    {
        SecretsMode secrets = SecretsMode::KeyStore;
        PassphraseSource passphrase;
        /// A demo workspace never talks to anything but loopback, and says so.
        bool demo = false;
    };

    /// Makes folder, header and database. Refuses a folder that already holds a workspace, and network or synchronised
    /// folders.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &folder, const NewWorkspace &options);
    /// WorkspaceDamaged / WorkspaceNewer / NotFound with what to do. Secrets are unlocked when first needed.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(
        const QString &folder, const PassphraseSource &passphrase);
    [[nodiscard]] static bool exists(const QString &folder);
    /// Whether the secrets in that folder lie under a passphrase instead of in the platform's key store. Reads the
    /// header alone; false where there is none to read.
    [[nodiscard]] static bool needsPassphrase(const QString &folder);
    ~Workspace();

    [[nodiscard]] QString folder() const;
    /// Made with the workspace, and no other has it.
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] bool isDemo() const;
    /// Opens the secrets now. Slow on purpose with a passphrase; a wrong one is refused with a sentence, and may be
    /// followed by another try.
    [[nodiscard]] Result<void> unlock();
    [[nodiscard]] Store::Database &database();
    /// Keeps what is exchanged with both systems, as the settings say now; made when first asked for, in the thread that
    /// writes. Lives as long as the workspace.
    [[nodiscard]] Sync::ExchangeRecorder &exchanges();

    /// All settings with where they come from, read anew; valid until the next call.
    [[nodiscard]] Result<const Settings *> settings();
    /// Setting by key: environment, workspace or default (settings room).
    [[nodiscard]] QString setting(const QString &key);
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value, const QString &actor);
    /// InvalidInput, with every problem in its message, when a setting has a value that is not allowed. Nothing may be
    /// planned or written in the other systems then: a default may be less careful than what was meant.
    [[nodiscard]] Result<void> requireSoundSettings();
    /// The policy all settings add up to, for one company. An error when a setting has a value that is not allowed.
    [[nodiscard]] Result<PostingPolicy> policy(const QString &companyId);
    /// Code of the journal batch that this workspace alone uses in NAV.
    [[nodiscard]] Result<QString> journalCode();

    [[nodiscard]] Result<QByteArray> secret(const QString &name);
    [[nodiscard]] Result<void> setSecret(const QString &name, const QByteArray &value, const QString &actor);

    [[nodiscard]] std::optional<Concur::Connection> concurConnection();
    [[nodiscard]] QList<Nav::Connection> navConnections();
    [[nodiscard]] Result<void> saveConcurConnection(const Concur::Connection &connection, const QString &actor);
    [[nodiscard]] Result<void> saveNavConnection(const Nav::Connection &connection, const QString &actor);

private:
    Workspace();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ledgerbridge::Services
