// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "secretinput.h"

#include "terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace Ledgerbridge::Cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SecretInput", source);
}

Result<QString> promptedLine(const QString &name)
{
    const QByteArray prompt = name.toUtf8() + ": ";
    std::fwrite(prompt.constData(), 1, size_t(prompt.size()), stderr);
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return fail(ErrorCode::InvalidInput, text(QT_TRANSLATE_NOOP("SecretInput", "Standard input cannot be read.")));
    return QString::fromUtf8(input.readLine()).trimmed();
}

Result<QJsonObject> promptedFields(const QList<std::pair<QString, bool>> &fields)
{
    QJsonObject object;
    for (const auto &[name, secret] : fields) {
        if (secret) {
            auto value = Platform::readSecretLine(name + QStringLiteral(": "));
            if (!value)
                return fail(value.error());
            object.insert(name, QString::fromUtf8(*value));
            value->fill('\0');
        } else {
            const auto value = promptedLine(name);
            if (!value)
                return fail(value.error());
            object.insert(name, *value);
        }
    }
    return object;
}

} // namespace

QByteArray passphraseFromEnvironmentOrPrompt(bool confirm)
{
    const QString fromEnvironment = qEnvironmentVariable("LEDGERBRIDGE_VAULT_PASSPHRASE");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment.toUtf8();
    if (!Platform::isTerminal(Platform::StandardStream::Input))
        return {};
    const auto first = Platform::readSecretLine(text(QT_TRANSLATE_NOOP("SecretInput", "Passphrase of the vault: ")));
    if (!first || !confirm)
        return first.value_or(QByteArray());
    const auto second = Platform::readSecretLine(text(QT_TRANSLATE_NOOP("SecretInput", "The same again: ")));
    return second && *second == *first ? *first : QByteArray();
}

Result<QJsonObject> parseSecrets(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (bytes.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                "SecretInput", "Standard input is empty. Give the connection there as one JSON object.")));
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("SecretInput", "Standard input is no JSON object. Check it from character %1 on."))
                .arg(problem.offset),
            problem.errorString());
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP(
                "SecretInput", "Standard input is JSON, but no object. Write it as {\"name\":\"value\", …}.")));
    return document.object();
}

Result<QJsonObject> secretsFromInputOrPrompt(const QList<std::pair<QString, bool>> &fields)
{
    if (Platform::isTerminal(Platform::StandardStream::Input))
        return promptedFields(fields);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, text(QT_TRANSLATE_NOOP("SecretInput", "Standard input cannot be read.")));
    return parseSecrets(input.readAll());
}

} // namespace Ledgerbridge::Cli
