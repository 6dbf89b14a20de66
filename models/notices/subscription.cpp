// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscription.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

QString toString(Subscription::State state)
{
    switch (state) {
    case Subscription::State::Missing: return u"missing"_s;
    case Subscription::State::Active: return u"active"_s;
    case Subscription::State::Refused: return u"refused"_s;
    }
    return {};
}

Subscription::State subscriptionStateFromString(QStringView word)
{
    return word == "active"_L1 ? Subscription::State::Active
        : word == "refused"_L1 ? Subscription::State::Refused
                               : Subscription::State::Missing;
}

QString subscriptionStateTitle(Subscription::State state)
{
    switch (state) {
    case Subscription::State::Missing: return QCoreApplication::translate("Subscriptions", "Missing");
    case Subscription::State::Active: return QCoreApplication::translate("Subscriptions", "Active");
    case Subscription::State::Refused: return QCoreApplication::translate("Subscriptions", "Refused");
    }
    return {};
}

} // namespace Ledgerbridge
