// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "webhookreaders.h"

#include "closingblackout.h"
#include "settingreaders.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace Ledgerbridge::SettingReaders {

using namespace Qt::StringLiterals;

std::optional<QString> timeZone(const QString &text)
{
    const QString name = text.trimmed();
    if (name.compare("system"_L1, Qt::CaseInsensitive) == 0)
        return u"system"_s;
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8()) ? std::optional(name) : std::nullopt;
}

std::optional<QString> closingBlackout(const QString &text)
{
    const auto blackout = ClosingBlackout::fromString(text);
    return blackout ? std::optional(blackout->toString()) : std::nullopt;
}

std::optional<QString> listenAddress(const QString &text)
{
    if (const auto off = oneOf({u"off"_s}, text))
        return off;
    static const QRegularExpression form(uR"(\A(?:\[([0-9a-fA-F:]+)\]|([0-9.]+)):(\d{1,5})\z)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const bool isSix = match.hasCaptured(1);
    const QString host = match.captured(isSix ? 1 : 2);
    const int port = match.captured(3).toInt();
    static const QRegularExpression four(uR"(\A\d{1,3}(\.\d{1,3}){3}\z)"_s);
    const bool isHost = isSix ? QUrl(u"http://[%1]/"_s.arg(host)).isValid() : four.match(host).hasMatch();
    if (!match.hasMatch() || !isHost || port < 1 || port > 65535)
        return std::nullopt;
    return u"%1:%2"_s.arg(isSix ? u"[%1]"_s.arg(host) : host).arg(port);
}

std::optional<QString> publicUrl(const QString &text)
{
    QString plain = text.trimmed();
    while (plain.endsWith(u'/'))
        plain.chop(1);
    if (plain.isEmpty())
        return QString();
    const QUrl url(plain, QUrl::StrictMode);
    const bool isHere = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere);
    if (!url.isValid() || !isSafe || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return std::nullopt;
    return url.toString();
}

std::optional<QString> filePath(const QString &text)
{
    const QString path = text.trimmed();
    return path.isEmpty() || QDir::isAbsolutePath(path) ? std::optional(path) : std::nullopt;
}

std::optional<QString> senderHeader(const QString &text)
{
    if (const auto off = oneOf({u"off"_s}, text))
        return off;
    static const QRegularExpression form(
        uR"(\A([A-Za-z0-9-]{1,60})\s*:\s*([\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?)\z)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1) + u": "_s + match.captured(2)) : std::nullopt;
}

} // namespace Ledgerbridge::SettingReaders
