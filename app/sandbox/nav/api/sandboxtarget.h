// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxapirequest.h"

namespace Ledgerbridge::Sandbox {

/// What the path of a request leads to.
struct Target final
{
    NavCompany *company = nullptr;
    const Page *page = nullptr;
    Scope scope;
    RowPtr row; ///< set where the path names one record
    QByteArray action; ///< bound action, without `Microsoft.NAV.`
    QByteArray stream; ///< stream control
    bool count = false; ///< /$count
    QString contextPath; ///< for @odata.context
};

/// Walks the segments: `companies(id)`, entity set, key, navigation, action (nav.md 1.1, 3.1).
class TargetResolver final
{
public:
    TargetResolver(const NavWorld &world, const PageSet &pages, const Page &companiesPage);
    [[nodiscard]] Outcome<Target> resolve(const ApiRequest &request) const;

private:
    struct Segment
    {
        QByteArray name;
        std::optional<QString> key;
    };

    [[nodiscard]] Outcome<QList<Segment>> split(const QString &path) const;
    [[nodiscard]] Outcome<NavCompany *> companyOf(const ApiRequest &request) const;
    [[nodiscard]] Outcome<void> step(Target &target, const Segment &segment) const;
    [[nodiscard]] Outcome<void> enterPage(Target &target, const Segment &segment) const;
    [[nodiscard]] Outcome<void> selectRow(Target &target, const QString &key) const;
    [[nodiscard]] Outcome<void> navigate(Target &target, const Segment &segment) const;

    const NavWorld &m_world;
    const PageSet &m_pages;
    const Page &m_companies;
};

} // namespace Ledgerbridge::Sandbox
