// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "outage.h"

#include "run.h"

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

Result<void> sayOutage(Run &run, const Result<void> &done)
{
    if (done)
        return {};
    if (endsRun(done.error()) && !isOutage(done.error()))
        return done;
    run.problem(done.error());
    return {};
}

bool mayLookUp(const Error &error)
{
    return error.code == ErrorCode::OutcomeUnknown || error.code == ErrorCode::Protocol
        || error.code == ErrorCode::Conflict || error.code == ErrorCode::Throttled;
}

} // namespace Ledgerbridge::Sync
