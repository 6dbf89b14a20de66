// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expiryentry.h"

#include "expiryrules.h"

#include <QCoreApplication>

#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Expiry";
constexpr qint64 hour = 3600;

struct KindText
{
    ExpiryKind kind;
    const char *name;
    const char *title;
    const char *remedy;
};

constexpr std::array kindTexts{
    KindText{ExpiryKind::ConcurRefreshToken, "concurRefreshToken",
        QT_TRANSLATE_NOOP("Expiry", "Sign-in to Concur (refresh token)"),
        QT_TRANSLATE_NOOP(
            "Expiry", "A run before that day renews it; else connect Concur anew with a new request token.")},
    KindText{ExpiryKind::ConcurRequestToken, "concurRequestToken",
        QT_TRANSLATE_NOOP("Expiry", "Request token of Concur"),
        QT_TRANSLATE_NOOP("Expiry", "Connect Concur with it before that hour, or have a new one made in Concur.")},
    KindText{ExpiryKind::ConcurClientSecret, "concurClientSecret",
        QT_TRANSLATE_NOOP("Expiry", "Client secret of Concur"),
        QT_TRANSLATE_NOOP("Expiry",
            "Have a new secret made for the app, connect Concur with it, and set expiry.concur.clientSecret to the new "
            "day.")},
    KindText{ExpiryKind::NavSecret, "navSecret", QT_TRANSLATE_NOOP("Expiry", "Client secret of NAV"),
        QT_TRANSLATE_NOOP("Expiry",
            "Make a new secret or access key, connect the company with it, and set expiry.nav.clientSecret to the new "
            "day.")},
    KindText{ExpiryKind::ConcurSubscription, "concurSubscription",
        QT_TRANSLATE_NOOP("Expiry", "Subscription in Concur"),
        QT_TRANSLATE_NOOP("Expiry", "Renew the subscription; until then runs fetch what it would have announced.")},
    KindText{ExpiryKind::NavSubscription, "navSubscription", QT_TRANSLATE_NOOP("Expiry", "Subscription in NAV"),
        QT_TRANSLATE_NOOP("Expiry", "Renew the subscription; until then runs fetch what it would have announced.")},
};

const KindText &textOf(ExpiryKind kind)
{
    return kindTexts.at(size_t(kind));
}

} // namespace

QString toString(ExpiryKind kind)
{
    return QString::fromLatin1(textOf(kind).name);
}

QString expiryKindTitle(ExpiryKind kind)
{
    return QCoreApplication::translate(context, textOf(kind).title);
}

QString ExpiryEntry::key() const
{
    return toString(kind) + u'\n' + what;
}

QString expiryTitle(const ExpiryEntry &entry)
{
    const QString title = expiryKindTitle(entry.kind);
    return entry.what.isEmpty() ? title : title + u": "_s + entry.what;
}

QString expiryRemedy(const ExpiryEntry &entry)
{
    return QCoreApplication::translate(context, textOf(entry.kind).remedy);
}

QString expiryWhen(const ExpiryEntry &entry, const QDateTime &now)
{
    const auto days = expiryDaysLeft(entry, now);
    if (!days)
        return QCoreApplication::translate("Expiry", "no date");
    if (entry.expiresAt <= now)
        return QCoreApplication::translate("Expiry", "expired");
    const int hours = int(now.secsTo(entry.expiresAt) / hour);
    if (!entry.wholeDay && hours < 48)
        return QCoreApplication::translate("Expiry", "in %n hour(s)", nullptr, hours);
    return QCoreApplication::translate("Expiry", "in %n day(s)", nullptr, *days);
}

} // namespace Ledgerbridge
