// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Ledgerbridge {

/// A session bus and a keyring of a test's own, in folders of its own. Ends exactly the processes it caused, by id.
class KeyringSession final
{
public:
    KeyringSession();
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    /// Whether this machine has what it takes.
    [[nodiscard]] static bool isPossible();

    [[nodiscard]] bool startBus();
    /// Makes the login keyring with this password, or unlocks the one that is there. A wrong password leaves it locked.
    [[nodiscard]] bool startKeyring(const QByteArray &password);
    void stopKeyring();

    /// What programs in this session have as their environment.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }

private:
    [[nodiscard]] QByteArray askBus(const QString &method) const;
    [[nodiscard]] bool hasOwner() const;

    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace Ledgerbridge
