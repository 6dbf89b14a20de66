// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>

namespace Ledgerbridge::Nav {

/// The root of API v2.0 from what an admin pastes: slashes at the end, a missing `/api/v2.0`, another API version, an
/// address of a company or of the OData services are put right (nav.md 1.1, 1.2). Of the query only `tenant` stays.
/// Invalid for what is no http or https address.
[[nodiscard]] QUrl normalisedApiUrl(const QUrl &entered);

/// `target` (ODataTarget) below the root, with the root's `tenant`.
[[nodiscard]] QUrl apiAddress(const QUrl &root, const QByteArray &target);

/// A published page service of a company beside that root: `…/ODataV4/Company('NAME')/SERVICE`, with the root's `tenant`
/// (nav.md 1.1, 1.2). The name of the company keeps its case.
[[nodiscard]] QUrl pageServiceAddress(const QUrl &root, const QString &companyName, const QString &service);

/// Whether `link` leads to the same scheme, host and port as `root`: only there may credentials go (nav.md 4.3). The
/// names of this machine are one.
[[nodiscard]] bool isSameServer(const QUrl &root, const QUrl &link);

} // namespace Ledgerbridge::Nav
