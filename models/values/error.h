// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace Ledgerbridge {

/// What kind of failure it is; decides what happens next (retry, ask, stop) and the exit code of the command line.
enum class ErrorCode {
    Usage, ///< the caller asked for something that makes no sense
    InvalidInput, ///< bad data from outside: a file, a payload, a setting
    NotFound,
    WorkspaceLocked, ///< another run holds the workspace
    WorkspaceDamaged,
    WorkspaceNewer, ///< made by a newer version of the program
    Storage, ///< the database or disk refused
    SecretStoreLocked,
    SecretStoreMissing,
    SecretMissing,
    SignIn, ///< credentials refused
    MissingScope, ///< signed in, but a feature lacks its scope or permission
    Unreachable, ///< no connection, DNS, TLS; nothing was sent
    Throttled, ///< refused before processing; safe to send again
    OutcomeUnknown, ///< a write was sent and got no clear answer
    Refused, ///< the other system said no, in a clear answer
    Conflict, ///< changed by somebody else meanwhile (stale ETag)
    Protocol, ///< an answer that is not what the facts promise
    Cancelled,
    Internal
};

/// An error as a value: a code, a sentence for the admin (what happened, to which record, what to do), a technical
/// detail (method, path, status, the system's own words; never a secret).
struct Error final
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
    /// HTTP status where one came back, else 0.
    int httpStatus = 0;
    /// The other system's own error code, e.g. `Application_DialogException` (nav.md 3.4).
    QString systemCode;
    /// Of several things asked for at once, the one that failed, counted from 0; -1 where that is not known.
    qsizetype part = -1;
    /// How long the other system wants to be left alone; 0 where it did not say.
    qint64 retryAfterSeconds = 0;

    [[nodiscard]] bool operator==(const Error &) const = default;
};

/// Machine name of a code, as it appears in logs and JSON.
[[nodiscard]] QString toString(ErrorCode code);
/// Exit code of the command line for a failure of this kind (command-line.md).
[[nodiscard]] int exitCode(ErrorCode code);

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail), 0, {}});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::Error)
