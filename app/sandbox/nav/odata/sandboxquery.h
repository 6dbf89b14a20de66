// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "sandboxrefusal.h"

namespace Ledgerbridge::Sandbox {

/// Query options of a request or of one $expand (nav.md 4.2); the filter is still text, as it needs the page.
struct QueryOptions final
{
    struct Expand;

    QString filter;
    QStringList select;
    QList<QPair<QString, bool>> orderBy; ///< column, descending
    int top = -1;
    int skip = 0;
    bool count = false;
    QString skipToken;
    QList<Expand> expand;

    /// From decoded name → value pairs; unknown $options are refused, other names ignored.
    [[nodiscard]] static Outcome<QueryOptions> parse(const QList<QPair<QString, QString>> &options);
};

struct QueryOptions::Expand final
{
    QString navigation;
    QueryOptions options;
};

} // namespace Ledgerbridge::Sandbox
