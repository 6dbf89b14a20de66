// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "webhooksetup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSslKey>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// Different for each purpose, and none leads to another.
QByteArray derived(const QByteArray &root, const QByteArray &purpose)
{
    return QMessageAuthenticationCode::hash(purpose, root, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> rootSecret(Workspace &workspace, const QString &actor)
{
    const QString name = u"webhook"_s;
    Result<QByteArray> root = workspace.secret(name);
    if (root || root.error().code != ErrorCode::SecretMissing)
        return root;
    const QByteArray fresh = workspace.database().randomBytes(32);
    if (const auto kept = workspace.setSecret(name, fresh.toHex(), actor); !kept)
        return fail(kept.error());
    return fresh.toHex();
}

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Webhooks", "The file %1 for the webhook listener cannot be read: %2")
            .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<std::optional<QSslConfiguration>> tlsFrom(Workspace &workspace)
{
    const QString certificatePath = workspace.setting(u"webhook.certificate"_s);
    const QString keyPath = workspace.setting(u"webhook.privateKey"_s);
    if (certificatePath.isEmpty() && keyPath.isEmpty())
        return std::optional<QSslConfiguration>();
    const auto certificate = fileBytes(certificatePath);
    if (!certificate)
        return fail(certificate.error());
    const auto keyBytes = fileBytes(keyPath);
    if (!keyBytes)
        return fail(keyBytes.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificate);
    QSslKey key(*keyBytes, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyBytes, QSsl::Ec);
    if (chain.isEmpty() || key.isNull()) {
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Webhooks",
                "Certificate or key of the webhook listener cannot be used. Both must be PEM files, the key without a "
                "passphrase."));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return std::optional(tls);
}

Webhooks::SenderHeader senderFrom(const QString &setting)
{
    if (setting == "off"_L1)
        return {};
    return {setting.section(u": "_s, 0, 0).toLatin1(), setting.section(u": "_s, 1).toLatin1()};
}

} // namespace

Result<WebhookSetup> webhookSetup(Workspace &workspace, const WebhookOverrides &overrides, const QString &actor)
{
    WebhookSetup setup;
    setup.publicUrl = overrides.publicUrl.value_or(workspace.setting(u"webhook.publicUrl"_s));
    const QString listen = overrides.listen.value_or(workspace.setting(u"webhook.listen"_s));
    if (setup.publicUrl.isEmpty() && listen == "off"_L1)
        return setup;
    const auto root = rootSecret(workspace, actor);
    if (!root)
        return fail(root.error());
    setup.token = derived(*root, "address").left(40);
    setup.clientState = derived(*root, "clientState");
    setup.proofKey = derived(*root, "proof");
    if (listen == "off"_L1)
        return setup;
    const auto tls = tlsFrom(workspace);
    if (!tls)
        return fail(tls.error());
    Webhooks::Listener::Setup listener;
    const qsizetype colon = listen.lastIndexOf(u':');
    QString host = listen.left(colon);
    host.remove(u'[').remove(u']');
    listener.address = QHostAddress(host);
    listener.port = listen.mid(colon + 1).toUShort();
    listener.gate = {setup.token, setup.proofKey, senderFrom(workspace.setting(u"webhook.concurSender"_s))};
    listener.tls = *tls;
    setup.listener = listener;
    setup.listenText = listen;
    return setup;
}

} // namespace Ledgerbridge::Services
