// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "replay.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 7> pauses{5s, 30s, 2min, 10min, 1h, 4h, 24h};

} // namespace

QString toString(ReplayCall call)
{
    switch (call) {
    case ReplayCall::Acknowledge: return u"acknowledge"_s;
    case ReplayCall::ConfirmPosting: return u"confirm"_s;
    case ReplayCall::ConfirmError: return u"sendBack"_s;
    case ReplayCall::ProvideVendor: return u"provideVendor"_s;
    case ReplayCall::ProvideListItem: return u"provideListItem"_s;
    }
    return {};
}

std::optional<ReplayCall> replayCallFromString(QStringView text)
{
    for (const ReplayCall call : {ReplayCall::Acknowledge, ReplayCall::ConfirmPosting, ReplayCall::ConfirmError,
             ReplayCall::ProvideVendor, ReplayCall::ProvideListItem})
        if (toString(call) == text)
            return call;
    return std::nullopt;
}

QString replayCallTitle(ReplayCall call)
{
    switch (call) {
    case ReplayCall::Acknowledge: return QCoreApplication::translate("Replay", "Acknowledge");
    case ReplayCall::ConfirmPosting: return QCoreApplication::translate("Replay", "Confirm as posted");
    case ReplayCall::ConfirmError: return QCoreApplication::translate("Replay", "Send back");
    case ReplayCall::ProvideVendor: return QCoreApplication::translate("Replay", "Bring the vendor to Concur");
    case ReplayCall::ProvideListItem:
        return QCoreApplication::translate("Replay", "Bring the dimension value to Concur's list");
    }
    return {};
}

std::chrono::seconds replayPause(int attempts, bool needsPerson, quint8 random, std::chrono::seconds asked)
{
    const auto step = std::clamp(attempts, 1, int(pauses.size())) - 1;
    const std::chrono::seconds pause = needsPerson ? pauses.back() : pauses.at(std::size_t(step));
    return std::max(pause + pause * random / (5 * 255), asked);
}

} // namespace Ledgerbridge
