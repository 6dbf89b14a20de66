// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "expiryentry.h"

#include <QByteArray>

/// An iCalendar file (RFC 5545) of what expires. Written here and not by libical or KCalendarCore: writing takes a
/// hundred lines, nothing is ever read, and either library would have to be built for Windows and shipped as well.
namespace Ledgerbridge {

/// One VEVENT per entry with a day, with an alarm at each of its steps (expirySteps()). `workspace` keeps the UIDs of
/// two workspaces apart; the UID of an entry stays when its day moves, so that a calendar that reads the file again moves
/// the event. `now`: when the file is made. UTF-8, CRLF, lines folded at 75 octets.
[[nodiscard]] QByteArray expiryCalendarFile(
    const QList<ExpiryEntry> &entries, const QString &workspace, const QDateTime &now);

/// A content line, folded at 75 octets without cutting a character in two (RFC 5545, 3.1), with its line end.
[[nodiscard]] QByteArray calendarLine(const QString &line);
/// A text value: backslash, comma, semicolon and line ends escaped (RFC 5545, 3.3.11), other control characters left out.
[[nodiscard]] QString calendarText(const QString &text);

} // namespace Ledgerbridge
