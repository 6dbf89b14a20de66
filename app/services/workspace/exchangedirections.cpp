// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangedirections.h"

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

ExchangeDirections exchangeDirections(Workspace &workspace, const QString &subject)
{
    return {workspace.setting(subject + u".toConcur"_s) == "true"_L1, workspace.setting(subject + u".toNav"_s),
        workspace.setting(subject + u".conflicts"_s)};
}

} // namespace Ledgerbridge::Services
