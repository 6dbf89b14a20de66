// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge::Services {

/// Identifies this process in leases, as `host:process:id`; two processes with one id on two machines are told apart as
/// well.
[[nodiscard]] QString processOwner();
/// Whether the process that calls itself so was one of this machine and has ended.
[[nodiscard]] bool hasEnded(const QString &owner);

} // namespace Ledgerbridge::Services
