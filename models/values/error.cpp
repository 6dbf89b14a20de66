// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "error.h"

namespace Ledgerbridge {

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::InvalidInput: return QStringLiteral("invalidInput");
    case ErrorCode::NotFound: return QStringLiteral("notFound");
    case ErrorCode::WorkspaceLocked: return QStringLiteral("workspaceLocked");
    case ErrorCode::WorkspaceDamaged: return QStringLiteral("workspaceDamaged");
    case ErrorCode::WorkspaceNewer: return QStringLiteral("workspaceNewer");
    case ErrorCode::Storage: return QStringLiteral("storage");
    case ErrorCode::SecretStoreLocked: return QStringLiteral("secretStoreLocked");
    case ErrorCode::SecretStoreMissing: return QStringLiteral("secretStoreMissing");
    case ErrorCode::SecretMissing: return QStringLiteral("secretMissing");
    case ErrorCode::SignIn: return QStringLiteral("signIn");
    case ErrorCode::MissingScope: return QStringLiteral("missingScope");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::Throttled: return QStringLiteral("throttled");
    case ErrorCode::OutcomeUnknown: return QStringLiteral("outcomeUnknown");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Protocol: return QStringLiteral("protocol");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return 2;
    case ErrorCode::SignIn:
    case ErrorCode::MissingScope:
    case ErrorCode::Throttled:
    case ErrorCode::Unreachable: return 4;
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceNewer: return 5;
    default: return 1;
    }
}

} // namespace Ledgerbridge
