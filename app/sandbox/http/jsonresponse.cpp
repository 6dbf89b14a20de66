// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "jsonresponse.h"

namespace Ledgerbridge::Sandbox {

HttpResponse jsonResponse(int status, const Json &body)
{
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, body.toUtf8()};
}

} // namespace Ledgerbridge::Sandbox
