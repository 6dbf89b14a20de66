// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "secrets.h"

#include "sealing.h"
#include "secretsheader.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noRandomness()
{
    return fail(ErrorCode::Internal,
        QCoreApplication::translate("Secrets",
            "No key could be made: this computer gives no random numbers or no memory. Restart it and try again."));
}

tl::unexpected<Error> wrongMasterKey()
{
    return fail(ErrorCode::SecretMissing,
        QCoreApplication::translate("Secrets",
            "The key in this computer's key store is not the one this workspace was locked with. If the workspace came "
            "from "
            "another computer or a backup, enter the connections again here."));
}

/// The key that is there already, or a fresh one put there and read back.
Result<SecretBytes> masterKeyIn(KeyStore &keyStore, const QString &name)
{
    auto existing = keyStore.read(name);
    if (existing && existing->size() == Sealing::keySize)
        return existing;
    if (!existing && existing.error().code != ErrorCode::SecretMissing)
        return existing;
    SecretBytes fresh = SecretBytes::random(Sealing::keySize);
    if (fresh.isEmpty())
        return noRandomness();
    if (const auto written = keyStore.write(name, fresh); !written)
        return fail(written.error());
    auto kept = keyStore.read(name);
    if (kept && !(*kept == fresh))
        return wrongMasterKey();
    return kept;
}

} // namespace

Secrets::Secrets(std::shared_ptr<const Vault> vault, SecretRows &rows)
    : m_vault(std::move(vault))
    , m_rows(rows)
{
}

Result<CreatedSecrets> Secrets::createWithKeyStore(KeyStore &keyStore, SecretRows &rows, const QString &workspaceId)
{
    if (const auto usable = keyStore.probe(); !usable)
        return fail(usable.error());
    SecretsHeader header;
    header.mode = SecretsHeader::Mode::KeyStore;
    header.workspaceId = workspaceId;
    auto masterKey = masterKeyIn(keyStore, header.keyName());
    if (!masterKey)
        return fail(masterKey.error());
    header.setKeyCheck(*masterKey);
    auto vault = std::make_shared<const Vault>(std::move(*masterKey), workspaceId);
    return CreatedSecrets{header.toJson(), std::unique_ptr<Secrets>(new Secrets(std::move(vault), rows))};
}

Result<CreatedSecrets> Secrets::createWithPassphrase(
    const SecretBytes &passphrase, SecretRows &rows, const QString &workspaceId, const KdfCost &cost)
{
    SecretsHeader header;
    header.mode = SecretsHeader::Mode::Passphrase;
    header.workspaceId = workspaceId;
    SecretBytes masterKey = SecretBytes::random(Sealing::keySize);
    if (masterKey.isEmpty())
        return noRandomness();
    header.setKeyCheck(masterKey);
    if (const auto wrapped = header.wrap(masterKey, passphrase, cost); !wrapped)
        return fail(wrapped.error());
    auto vault = std::make_shared<const Vault>(std::move(masterKey), workspaceId);
    return CreatedSecrets{header.toJson(), std::unique_ptr<Secrets>(new Secrets(std::move(vault), rows))};
}

Result<std::unique_ptr<Secrets>> Secrets::unlock(
    const QByteArray &header, SecretRows &rows, KeyStore *keyStore, const PassphrasePrompt &prompt)
{
    const auto facts = SecretsHeader::fromJson(header);
    if (!facts)
        return fail(facts.error());
    Result<SecretBytes> masterKey;
    if (facts->mode == SecretsHeader::Mode::Passphrase) {
        const auto passphrase = obtainPassphrase(prompt);
        masterKey = passphrase ? facts->unwrap(*passphrase) : Result<SecretBytes>(fail(passphrase.error()));
    } else if (keyStore) {
        masterKey = keyStore->read(facts->keyName());
    } else {
        masterKey = fail(ErrorCode::SecretStoreMissing,
            QCoreApplication::translate(
                "Secrets", "The key of this workspace lies in a key store, which is not in use here."));
    }
    if (!masterKey)
        return fail(masterKey.error());
    if (!facts->fits(*masterKey))
        return wrongMasterKey();
    auto vault = std::make_shared<const Vault>(std::move(*masterKey), facts->workspaceId);
    return std::unique_ptr<Secrets>(new Secrets(std::move(vault), rows));
}

Result<QByteArray> Secrets::changePassphrase(
    const QByteArray &header, const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase, const KdfCost &cost)
{
    auto facts = SecretsHeader::fromJson(header);
    if (!facts)
        return fail(facts.error());
    if (facts->mode != SecretsHeader::Mode::Passphrase) {
        return fail(ErrorCode::Usage,
            QCoreApplication::translate(
                "Secrets", "This workspace keeps its key in the key store and has no passphrase."));
    }
    const auto masterKey = facts->unwrap(oldPassphrase);
    if (!masterKey)
        return fail(masterKey.error());
    if (const auto wrapped = facts->wrap(*masterKey, newPassphrase, cost); !wrapped)
        return fail(wrapped.error());
    return facts->toJson();
}

Result<void> Secrets::forgetMasterKey(const QByteArray &header, KeyStore &keyStore)
{
    const auto facts = SecretsHeader::fromJson(header);
    if (!facts)
        return fail(facts.error());
    if (facts->mode != SecretsHeader::Mode::KeyStore)
        return {};
    return keyStore.remove(facts->keyName());
}

std::unique_ptr<Secrets> Secrets::withRows(SecretRows &rows) const
{
    return std::unique_ptr<Secrets>(new Secrets(m_vault, rows));
}

Result<QByteArray> Secrets::get(const QString &name) const
{
    const auto row = m_rows.read(name);
    if (!row)
        return fail(row.error());
    if (!row->has_value()) {
        return fail(ErrorCode::SecretMissing,
            QCoreApplication::translate("Secrets", "No secret \"%1\" is stored. Enter it under Connections.")
                .arg(name));
    }
    return m_vault->open(name, **row);
}

Result<bool> Secrets::contains(const QString &name) const
{
    const auto row = m_rows.read(name);
    if (!row)
        return fail(row.error());
    return row->has_value();
}

Result<void> Secrets::set(const QString &name, QByteArrayView value)
{
    const QByteArray sealedValue = m_vault->seal(name, value);
    if (sealedValue.isEmpty())
        return noRandomness();
    return m_rows.write(name, sealedValue);
}

Result<void> Secrets::remove(const QString &name)
{
    return m_rows.remove(name);
}

Result<QStringList> Secrets::names() const
{
    return m_rows.names();
}

} // namespace Ledgerbridge
