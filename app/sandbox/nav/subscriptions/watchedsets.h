// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navworld.h"

namespace Ledgerbridge::Sandbox {

/// The sets that NAV sends notices about (nav.md 5), and the records in them. The world must outlive it.
class WatchedSets final
{
public:
    using Versions = QHash<QUuid, qint64>;

    explicit WatchedSets(const NavWorld &world)
        : m_world(world)
    {
    }
    /// Names of the documented list, whether or not this NAV has the table.
    [[nodiscard]] static const QStringList &supported();
    /// Record → its version; a change to a line is one to its document. Empty where there is no such table.
    [[nodiscard]] Versions versions(const QString &company, const QString &set) const;

private:
    const NavWorld &m_world;
};

} // namespace Ledgerbridge::Sandbox
