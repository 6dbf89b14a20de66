// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Ledgerbridge::Sandbox {

/// NAV says no: HTTP status, OData code and message as in its error JSON (nav.md 3.4), without the correlation tail.
struct Refusal final
{
    int status = 400;
    QByteArray code;
    QString message;
};

template<typename T>
using Outcome = tl::expected<T, Refusal>;

/// The texts are NAV's en-US wording, no text of ours: they are not translated.
[[nodiscard]] inline tl::unexpected<Refusal> refuse(int status, const QByteArray &code, const QString &message)
{
    return tl::unexpected<Refusal>(Refusal{status, code, message});
}
/// `Error('…')` in NAV's code: almost every business refusal.
[[nodiscard]] inline tl::unexpected<Refusal> refuseDialog(const QString &message)
{
    return refuse(400, "Application_DialogException", message);
}
/// A TestField that failed.
[[nodiscard]] inline tl::unexpected<Refusal> refuseField(const QString &message)
{
    return refuse(400, "Application_FieldValidationException", message);
}
[[nodiscard]] inline tl::unexpected<Refusal> refuseRequest(const QString &message)
{
    return refuse(400, "BadRequest", message);
}
[[nodiscard]] inline tl::unexpected<Refusal> refuseReadOnly(const QByteArray &control)
{
    return refuse(400, "BadRequest_InvalidOperation",
        QStringLiteral("Control '%1' is read-only.").arg(QString::fromLatin1(control)));
}
/// A code that its related table does not hold.
[[nodiscard]] inline tl::unexpected<Refusal> refuseRelation(
    const QString &field, const QString &value, const QString &table)
{
    return refuse(400, "Internal_InvalidTableRelation",
        QStringLiteral("The field %1 of table contains a value (%2) that cannot be found in the related table (%3).")
            .arg(field, value, table));
}
[[nodiscard]] inline tl::unexpected<Refusal> refuseMissing(const QString &what, const QString &key)
{
    return refuse(404, "Internal_RecordNotFound",
        QStringLiteral("The %1 does not exist. Identification fields and values: %2").arg(what, key));
}
[[nodiscard]] inline tl::unexpected<Refusal> refuseSameKey(const QString &what, const QString &key)
{
    return refuse(409, "Internal_EntityWithSameKeyExists",
        QStringLiteral("The %1 already exists. Identification fields and values: %2").arg(what, key));
}

} // namespace Ledgerbridge::Sandbox
