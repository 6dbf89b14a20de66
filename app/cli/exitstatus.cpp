// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exitstatus.h"

#include <algorithm>
#include <array>

namespace Ledgerbridge::Cli {

int worseExit(int a, int b)
{
    static constexpr std::array order{
        int(WrongUsage), int(WorkspaceBlocked), int(NotReached), int(Failed), int(NeedsPerson), int(Done)};
    // An unknown code counts as a failure rather than as done.
    const auto rank = [](int code) {
        const auto place = std::find(order.begin(), order.end(), code);
        return place == order.end() ? order.begin() + 3 : place;
    };
    return *std::min(rank(a), rank(b));
}

} // namespace Ledgerbridge::Cli
