// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Ledgerbridge::Alerts {

/// A header's text as RFC 2047 wants it: ASCII stays, all else in encoded words of at most 75 characters, folded.
/// Control characters, line ends above all, become blanks: no header can be added by a document's title.
[[nodiscard]] QByteArray encodedHeader(const QString &text);

} // namespace Ledgerbridge::Alerts
