// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

/// How the settings of the schedule and of the webhooks are read, as in settingreaders.h.
namespace Ledgerbridge::SettingReaders {

/// `system`, or an IANA name such as Europe/Berlin that this machine knows.
[[nodiscard]] std::optional<QString> timeZone(const QString &text);
/// See ClosingBlackout.
[[nodiscard]] std::optional<QString> closingBlackout(const QString &text);
/// `off`, or an IP address with a port: 127.0.0.1:8800, [::1]:8800.
[[nodiscard]] std::optional<QString> listenAddress(const QString &text);
/// An https address without query and without a slash at its end (http to this machine alone), or none.
[[nodiscard]] std::optional<QString> publicUrl(const QString &text);
/// An absolute path, or none.
[[nodiscard]] std::optional<QString> filePath(const QString &text);
/// `off`, or `HEADER: TEXT`.
[[nodiscard]] std::optional<QString> senderHeader(const QString &text);

} // namespace Ledgerbridge::SettingReaders
