// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mailaddress.h"

#include "alertcause.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Ledgerbridge {

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
    static const QRegularExpression loopback(uR"(\A(localhost|127(\.\d{1,3}){3}|::1)\z)"_s);
    return loopback.match(host).hasMatch();
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

} // namespace Ledgerbridge
