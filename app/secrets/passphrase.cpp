// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "passphrase.h"

#include "sealing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace Ledgerbridge {

KdfCost KdfCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

bool KdfCost::isSane() const
{
    constexpr quint64 mostMemory = quint64(1) << 30;
    constexpr quint64 mostOperations = 16;
    return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= mostOperations
        && memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && memoryBytes <= mostMemory;
}

QByteArray newSalt()
{
    return SecretBytes::random(crypto_pwhash_SALTBYTES).toByteArray();
}

SecretBytes deriveKey(const SecretBytes &passphrase, const QByteArray &salt, const KdfCost &cost)
{
    if (passphrase.isEmpty() || salt.size() != crypto_pwhash_SALTBYTES || !cost.isSane())
        return {};
    SecretBytes key(Sealing::keySize);
    if (key.isEmpty())
        return {};
    const int failed = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()),
        reinterpret_cast<const char *>(passphrase.constData()), static_cast<unsigned long long>(passphrase.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
        static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return {};
    return key;
}

SecretBytes passphraseFromText(QString &&text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    SecretBytes bytes = SecretBytes::taken(normal.toUtf8());
    normal.fill(QChar());
    text.fill(QChar());
    text.clear();
    return bytes;
}

Result<SecretBytes> obtainPassphrase(const PassphrasePrompt &prompt)
{
    SecretBytes fromEnvironment = passphraseFromText(qEnvironmentVariable("LEDGERBRIDGE_VAULT_PASSPHRASE"));
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    if (!prompt) {
        return fail(ErrorCode::SecretStoreLocked,
            QCoreApplication::translate("Secrets",
                "The secrets of this workspace are kept under a passphrase. Set LEDGERBRIDGE_VAULT_PASSPHRASE, or run "
                "the "
                "program where it can ask for it."));
    }
    auto typed = prompt();
    if (typed && typed->isEmpty()) {
        return fail(ErrorCode::SecretStoreLocked,
            QCoreApplication::translate("Secrets", "The passphrase is empty. Type at least one character."));
    }
    return typed;
}

} // namespace Ledgerbridge
