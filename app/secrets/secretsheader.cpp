// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "secretsheader.h"

#include "sealing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentFormat = 1;
constexpr auto algorithm = "argon2id13"_L1;

QList<QByteArray> checkContext(const QString &workspaceId)
{
    return {"key-check"_ba, workspaceId.toUtf8()};
}

/// The price of a guess is part of the seal: nobody lowers it unseen.
QList<QByteArray> wrapContext(const SecretsHeader &header)
{
    return {"master-key"_ba, header.workspaceId.toUtf8(), QByteArray::number(header.cost.operations),
        QByteArray::number(header.cost.memoryBytes), header.salt};
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::WorkspaceDamaged,
        QCoreApplication::translate(
            "Secrets", "The workspace's note about its secrets cannot be read. Restore the workspace from a backup."),
        detail);
}

tl::unexpected<Error> outOfMemory(const KdfCost &cost)
{
    return fail(ErrorCode::Internal,
        QCoreApplication::translate("Secrets",
            "The key could not be derived from the passphrase; this needs %1 MiB of free memory. Close other programs "
            "and "
            "try again.")
            .arg(cost.memoryBytes >> 20));
}

} // namespace

QByteArray SecretsHeader::toJson() const
{
    QJsonObject object{{"format"_L1, currentFormat}, {"mode"_L1, mode == Mode::KeyStore ? "keychain"_L1 : "vault"_L1},
        {"workspaceId"_L1, workspaceId}, {"keyCheck"_L1, encoded(keyCheck)}};
    if (mode == Mode::Passphrase) {
        object.insert("kdf"_L1,
            QJsonObject{{"algorithm"_L1, algorithm}, {"operations"_L1, static_cast<qint64>(cost.operations)},
                {"memoryBytes"_L1, static_cast<qint64>(cost.memoryBytes)}, {"salt"_L1, encoded(salt)}});
        object.insert("wrappedKey"_L1, encoded(wrappedKey));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SecretsHeader> SecretsHeader::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object.value("format"_L1).toInt();
    if (format > currentFormat) {
        return fail(ErrorCode::WorkspaceNewer,
            QCoreApplication::translate("Secrets",
                "The secrets of this workspace were written by a newer version of the program. Update this one."),
            u"format %1"_s.arg(format));
    }
    const QString mode = object.value("mode"_L1).toString();
    SecretsHeader header;
    header.mode = mode == "vault"_L1 ? Mode::Passphrase : Mode::KeyStore;
    header.workspaceId = object.value("workspaceId"_L1).toString();
    header.keyCheck = decoded(object.value("keyCheck"_L1));
    if (format != currentFormat || (mode != "vault"_L1 && mode != "keychain"_L1) || header.workspaceId.isEmpty()
        || header.keyCheck.isEmpty())
        return damaged(u"format %1, mode %2"_s.arg(format).arg(mode));
    if (header.mode == Mode::KeyStore)
        return header;

    const QJsonObject kdf = object.value("kdf"_L1).toObject();
    header.cost.operations = static_cast<quint64>(qMax<qint64>(0, kdf.value("operations"_L1).toInteger()));
    header.cost.memoryBytes = static_cast<quint64>(qMax<qint64>(0, kdf.value("memoryBytes"_L1).toInteger()));
    header.salt = decoded(kdf.value("salt"_L1));
    header.wrappedKey = decoded(object.value("wrappedKey"_L1));
    if (kdf.value("algorithm"_L1).toString() != algorithm || !header.cost.isSane() || header.salt.isEmpty()
        || header.wrappedKey.isEmpty())
        return damaged(u"kdf"_s);
    return header;
}

QString SecretsHeader::keyName() const
{
    return u"workspace/%1/master-key"_s.arg(workspaceId);
}

void SecretsHeader::setKeyCheck(const SecretBytes &masterKey)
{
    keyCheck = Sealing::seal(masterKey, {}, checkContext(workspaceId));
}

bool SecretsHeader::fits(const SecretBytes &masterKey) const
{
    return Sealing::open(masterKey, keyCheck, checkContext(workspaceId)).has_value();
}

Result<void> SecretsHeader::wrap(const SecretBytes &masterKey, const SecretBytes &passphrase, const KdfCost &kdfCost)
{
    if (passphrase.isEmpty()) {
        return fail(ErrorCode::Usage,
            QCoreApplication::translate("Secrets", "The passphrase is empty. Choose one that nobody guesses."));
    }
    cost = kdfCost;
    salt = newSalt();
    const SecretBytes wrapping = deriveKey(passphrase, salt, cost);
    if (wrapping.isEmpty())
        return outOfMemory(cost);
    wrappedKey = Sealing::seal(wrapping, masterKey.view(), wrapContext(*this));
    return {};
}

Result<SecretBytes> SecretsHeader::unwrap(const SecretBytes &passphrase) const
{
    const SecretBytes wrapping = deriveKey(passphrase, salt, cost);
    if (wrapping.isEmpty() && !passphrase.isEmpty())
        return outOfMemory(cost);
    auto masterKey = Sealing::open(wrapping, wrappedKey, wrapContext(*this));
    if (!masterKey) {
        return fail(ErrorCode::SecretStoreLocked,
            QCoreApplication::translate(
                "Secrets", "The passphrase of the workspace is wrong. Nothing was changed; try again."));
    }
    return std::move(*masterKey);
}

} // namespace Ledgerbridge
