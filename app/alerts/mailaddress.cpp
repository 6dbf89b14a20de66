// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mailaddress.h"

#include "alertcause.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Ledgerbridge::Alerts {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notAServer(const QString &text)
{
    // Never the text itself: it may carry a password.
    const QUrl url(text.trimmed());
    return fail(ErrorCode::InvalidInput,
        url.userInfo().isEmpty()
            ? QCoreApplication::translate("Alerts",
                "The mail server is not understood. Write it like smtp://mail.example.com:587 or "
                "smtps://mail.example.com:465.")
            : QCoreApplication::translate("Alerts",
                "The mail server carries a user or password. Take it out, and give it with \"connect mail\"."));
}

QByteArray encodedWord(const QByteArray &utf8)
{
    return "=?UTF-8?B?" + utf8.toBase64() + "?=";
}

} // namespace

Result<MailServer> MailServer::fromString(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool implicit = url.scheme() == "smtps"_L1;
    if (!url.isValid() || (!implicit && url.scheme() != "smtp"_L1) || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment() || url.port() == 0)
        return notAServer(text);
    MailServer server;
    server.host = url.host(QUrl::FullyEncoded);
    server.port = url.port(implicit ? 465 : 587);
    server.tls = implicit ? Tls::Implicit : server.isLoopback() ? Tls::Offered : Tls::Required;
    return server;
}

bool MailServer::isLoopback() const
{
    QHostAddress address;
    return host == "localhost"_L1 || (address.setAddress(host) && address.isLoopback());
}

QString MailServer::url() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1://%2:%3"_s.arg(tls == Tls::Implicit ? u"smtps"_s : u"smtp"_s, name).arg(port);
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z)"_s);
    return text.size() <= 254 && address.match(text).hasMatch();
}

Result<QStringList> mailAddresses(const QString &list)
{
    QStringList addresses;
    const QStringList words = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString address = word.trimmed();
        if (!isMailAddress(address))
            return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("Alerts", "\"%1\" is no mail address. Write them like ap@example.com.")
                    .arg(alertLine(address, 80)));
        addresses.append(address);
    }
    addresses.removeDuplicates();
    return addresses;
}

QByteArray encodedHeader(const QString &text)
{
    const QString line = alertLine(text, 200);
    const bool plain = std::all_of(
        line.begin(), line.end(), [](QChar each) { return each.unicode() >= 0x20 && each.unicode() < 0x7f; });
    if (plain && !line.contains("=?"_L1))
        return line.toLatin1();
    // 45 bytes are 60 in base 64, and 72 with what goes around them; a character is never parted.
    constexpr qsizetype mostBytes = 45;
    QByteArrayList words;
    QByteArray word;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = line.at(at).isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
        const QByteArray next = line.mid(at, length).toUtf8();
        if (word.size() + next.size() > mostBytes) {
            words.append(encodedWord(word));
            word.clear();
        }
        word += next;
        at += length;
    }
    words.append(encodedWord(word));
    return words.join("\r\n ");
}

} // namespace Ledgerbridge::Alerts
