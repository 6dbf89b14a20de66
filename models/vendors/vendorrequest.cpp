// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorrequest.h"

#include <QCoreApplication>

#include <array>

namespace Ledgerbridge {

namespace {

struct StateName
{
    VendorRequest::State state;
    const char *name;
    const char *title;
};

constexpr std::array stateNames{
    StateName{VendorRequest::State::Open, "open", QT_TRANSLATE_NOOP("VendorRequest", "Waits for a person")},
    StateName{VendorRequest::State::Sending, "sending", QT_TRANSLATE_NOOP("VendorRequest", "On its way to NAV")},
    StateName{VendorRequest::State::InDoubt, "inDoubt", QT_TRANSLATE_NOOP("VendorRequest", "In doubt")},
    StateName{VendorRequest::State::Created, "created", QT_TRANSLATE_NOOP("VendorRequest", "Created in NAV")},
    StateName{VendorRequest::State::Rejected, "rejected", QT_TRANSLATE_NOOP("VendorRequest", "Turned down")},
};

} // namespace

QString toString(VendorRequest::State state)
{
    for (const StateName &each : stateNames)
        if (each.state == state)
            return QString::fromLatin1(each.name);
    return {};
}

std::optional<VendorRequest::State> vendorRequestStateFromString(QStringView text)
{
    for (const StateName &each : stateNames)
        if (text == QLatin1String(each.name))
            return each.state;
    return std::nullopt;
}

QString vendorRequestStateTitle(VendorRequest::State state)
{
    for (const StateName &each : stateNames)
        if (each.state == state)
            return QCoreApplication::translate("VendorRequest", each.title);
    return {};
}

} // namespace Ledgerbridge
