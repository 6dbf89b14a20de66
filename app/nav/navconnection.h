// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Ledgerbridge::Nav {

/// What the admin enters once per company (command-line.md, `connect nav`); secrets are not kept here.
struct Connection final
{
    /// `bc`, `nav-2018`, `nav-odata`, `nav-soap`. This version speaks `bc`.
    QString kind = QStringLiteral("bc");
    /// Up to and including `…/api/v2.0`; a trailing slash and a missing `/api/v2.0` are put right.
    QUrl apiUrl;
    /// `oauth`, `basic`.
    QString auth = QStringLiteral("oauth");
    QUrl tokenUrl;
    QString clientId;
    QString scope;
    QString user;
    /// As entered, and what NAV answered for it.
    QString company;
    QString companyId;
    QString companyName;
    /// Name under which page 537, the values of dimensions, is published as an OData V4 service (nav.md 1.1, 7.3); empty:
    /// it is not, and values cannot be made.
    QString dimensionService = {};
};

} // namespace Ledgerbridge::Nav
