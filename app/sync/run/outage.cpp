// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "outage.h"

namespace Ledgerbridge::Sync {

bool isOutage(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Throttled || error.code == ErrorCode::SignIn
        || error.code == ErrorCode::MissingScope;
}

bool endsRun(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::InvalidInput:
    case ErrorCode::Protocol:
    case ErrorCode::OutcomeUnknown: return false;
    default: return true;
    }
}

bool mayLookUp(const Error &error)
{
    return error.code == ErrorCode::OutcomeUnknown || error.code == ErrorCode::Protocol
        || error.code == ErrorCode::Conflict || error.code == ErrorCode::Throttled;
}

} // namespace Ledgerbridge::Sync
