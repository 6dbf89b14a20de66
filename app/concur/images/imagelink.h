// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QUrl>

namespace Ledgerbridge::Concur {

/// The address in Image v1's `<Image><Id/><Url/></Image>`, in any namespace (concur.md 2.4). Nothing is resolved: a
/// document type or an entity of its own makes it Protocol, and so does anything longer than such an answer can be.
/// NotFound where the element `Url` is empty.
[[nodiscard]] Result<QUrl> readImageLink(const QByteArray &xml);

/// Whether a picture may be fetched there: https, or this machine when the company's own token address is on this machine
/// too - a link of the real Concur leads nowhere near this machine's own services, and one of the demo nowhere else.
[[nodiscard]] bool mayFetchFrom(const QUrl &link, const QUrl &tokenUrl);

} // namespace Ledgerbridge::Concur
