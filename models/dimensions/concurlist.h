// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Ledgerbridge {

/// A list of Concur's (concur.md 6.1).
struct ConcurList final
{
    QString id;
    QString name;
    int levels = 1;
    /// `appId:…` of the app that alone may change it; empty: anybody may.
    QString managedBy;
    bool isReadOnly = false;
    [[nodiscard]] bool operator==(const ConcurList &) const = default;
};

/// An item of a list as Concur shows it (concur.md 6.2).
struct ConcurListItem final
{
    QString id;
    /// With the codes of its ancestors before it, joined by hyphens.
    QString code;
    QString shortCode;
    /// Concur calls it value.
    QString name;
    /// From 1.
    int level = 1;
    [[nodiscard]] bool operator==(const ConcurListItem &) const = default;

    /// Code of the item above it; empty on the first level.
    [[nodiscard]] QString parentCode() const
    {
        return level <= 1 ? QString() : code.chopped(qMin(code.size(), shortCode.size() + 1));
    }
};

/// Code of an item below `parent`; empty: on the first level.
[[nodiscard]] inline QString listItemCode(const QString &parent, const QString &shortCode)
{
    return parent.isEmpty() ? shortCode : parent + u'-' + shortCode;
}

} // namespace Ledgerbridge
