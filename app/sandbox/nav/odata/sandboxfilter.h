// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcolumn.h"

#include <memory>

namespace Ledgerbridge::Sandbox {

/// A parsed $filter over the controls of one page (nav.md 4.2): eq ne gt ge lt le, and, or (over one field only),
/// startswith, endswith, contains, tolower, toupper; lambdas let everything through, as NAV does; `*` in a compared
/// text is a wildcard. The columns must outlive it.
class Filter final
{
public:
    struct Node;

    /// Lets everything through.
    Filter() = default;
    [[nodiscard]] static Outcome<Filter> parse(const QString &text, const QList<Column> &columns);

    [[nodiscard]] bool matches(const NavCompany &company, const NavRecord &row) const;
    /// The value that every match must have in this column (an equality not under an `or`), for index look-ups.
    [[nodiscard]] std::optional<QString> equalTo(QByteArrayView column) const;
    [[nodiscard]] bool isEmpty() const { return !m_root; }

private:
    std::shared_ptr<const Node> m_root;
};

/// Order of two values of a column: -1, 0, 1. Enums stand in the order of their members.
[[nodiscard]] int compareValues(const Column &column, const Json &a, const Json &b);

} // namespace Ledgerbridge::Sandbox
