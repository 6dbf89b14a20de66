// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navworld.h"
#include "sandboxhttp.h"
#include "sandboxpage.h"

namespace Ledgerbridge::Sandbox {

/// One request to the API, alone or out of a $batch.
struct ApiRequest final
{
    QByteArray method;
    QString path; ///< below the API root, decoded, no slash in front
    QList<QPair<QString, QString>> query; ///< decoded
    HttpHeaders headers;
    QByteArray body; ///< of a stream
    std::optional<Json> json; ///< of everything else; nothing where it was no JSON
    QString root; ///< absolute URL of the API root, for links

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QString option(QStringView name) const;
};

struct ApiResponse final
{
    int status = 200;
    HttpHeaders headers;
    std::optional<Json> json;
    QByteArray bytes; ///< of a stream or a plain text
};

/// `path?query` relative to the root into path and decoded options.
void splitTarget(const QByteArray &target, ApiRequest &request);
/// The error JSON with its correlation tail (nav.md 3.4).
[[nodiscard]] ApiResponse refusalResponse(const Refusal &refusal);

} // namespace Ledgerbridge::Sandbox
