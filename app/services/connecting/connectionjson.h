// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurconnection.h"
#include "error.h"
#include "navconnection.h"

#include <QByteArray>
#include <QJsonObject>

namespace Ledgerbridge::Services {

/// Connections as the workspace keeps them: JSON without secrets. Reading is tolerant of missing members.
[[nodiscard]] QJsonObject toJson(const Concur::Connection &connection);
[[nodiscard]] QJsonObject toJson(const Nav::Connection &connection);
[[nodiscard]] Concur::Connection concurConnectionFromJson(const QJsonObject &object);
[[nodiscard]] Nav::Connection navConnectionFromJson(const QJsonObject &object);

/// Whether `url` leads to this computer only.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// Fine for https, and for http to loopback; in a demo workspace for loopback only. InvalidInput names the address and
/// what to do. `what` says whose address it is.
[[nodiscard]] Result<void> checkAddress(const QUrl &url, const QString &what, bool demo);

} // namespace Ledgerbridge::Services
