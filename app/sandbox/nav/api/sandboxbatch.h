// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxapi.h"

namespace Ledgerbridge::Sandbox {

/// One $batch (nav.md 4.4): JSON, at most 100 items, one after the other. Stops at the first refusal with the earlier
/// items committed, unless told to continue; with `Isolation: snapshot` a refusal takes back all that NAV did not
/// commit.
class Batch final
{
public:
    Batch(Api &api, const ApiRequest &request);
    [[nodiscard]] ApiResponse run();

private:
    [[nodiscard]] Outcome<ApiRequest> itemRequest(const Json &item) const;
    [[nodiscard]] ApiResponse runItem(const Json &item) const;
    [[nodiscard]] static Json itemJson(const Json &id, const ApiResponse &response);

    Api &m_api;
    const ApiRequest &m_request;
    bool m_snapshot;
    bool m_continue;
};

} // namespace Ledgerbridge::Sandbox
