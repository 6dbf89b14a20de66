// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace Ledgerbridge::Concur {

/// Whether secrets may be sent to `url`: https to a host of Concur (`.concursolutions.com`, `.concurcdc.cn`), or this
/// machine when the company's own token address is on this machine too (concur.md 1.4).
[[nodiscard]] bool isTrusted(const QUrl &url, const QUrl &tokenUrl);

/// `localhost` or an address of this machine's own.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Scheme, host and port alone: a `geolocation` has been seen with a path stuck to it (concur.md 1.3).
[[nodiscard]] QUrl baseOf(const QUrl &url);

/// The token address: as entered, with the usual path where only the host was entered.
[[nodiscard]] QUrl tokenAddress(const QUrl &entered);

} // namespace Ledgerbridge::Concur
