// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxrender.h"

namespace Ledgerbridge::Sandbox {

/// Pages that somebody has published as OData V4 services, `Company('NAME')/SERVICE` (nav.md 1.2, 7.3): page 537, the values
/// of dimensions, read and created. Company names keep their case; a service that is not published is not there.
class PageServices final
{
public:
    explicit PageServices(NavWorld &world);
    ~PageServices();

    void publishDimensions(const QString &service) { m_dimensions = service; }
    [[nodiscard]] ApiResponse handle(const ApiRequest &request);

private:
    [[nodiscard]] Outcome<ApiResponse> run(const ApiRequest &request);
    [[nodiscard]] Outcome<ApiResponse> answer(const ApiRequest &request, NavCompany &company);

    NavWorld &m_world;
    PageSet m_pages;
    std::unique_ptr<Page> m_values;
    QString m_dimensions;
};

} // namespace Ledgerbridge::Sandbox
