// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxrender.h"

namespace Ledgerbridge::Sandbox {

/// The Business Central API v2.0 over a NavWorld (nav.md 2 to 4), without HTTP, sign-in and limits.
class Api final
{
public:
    explicit Api(NavWorld &world);
    ~Api();

    /// One request (or $batch); a refused one leaves nothing behind that NAV would roll back.
    [[nodiscard]] ApiResponse handle(const ApiRequest &request);

    /// Most entities on a page of a collection (nav.md 4.3); `Prefer: odata.maxpagesize` can only make it smaller.
    void setPageSize(int entities) { m_pageSize = entities; }

private:
    friend class Batch;

    [[nodiscard]] ApiResponse runAlone(const ApiRequest &request);
    /// Without a transaction of its own.
    [[nodiscard]] Outcome<ApiResponse> run(const ApiRequest &request);
    [[nodiscard]] Outcome<ApiResponse> runOnTarget(
        const ApiRequest &request, Target &target, const QueryOptions &options);
    [[nodiscard]] Outcome<ApiResponse> list(
        const ApiRequest &request, const Target &target, const QueryOptions &options);
    [[nodiscard]] Outcome<ApiResponse> get(
        const ApiRequest &request, const Target &target, const QueryOptions &options);
    [[nodiscard]] Outcome<ApiResponse> post(
        const ApiRequest &request, const Target &target, const QueryOptions &options);
    [[nodiscard]] Outcome<ApiResponse> patch(
        const ApiRequest &request, const Target &target, const QueryOptions &options);
    [[nodiscard]] Outcome<ApiResponse> remove(const ApiRequest &request, const Target &target);
    [[nodiscard]] Outcome<ApiResponse> act(const ApiRequest &request, const Target &target);
    [[nodiscard]] Outcome<ApiResponse> content(const ApiRequest &request, const Target &target);
    [[nodiscard]] Outcome<QUuid> insertDeep(
        NavCompany &company, const Page &page, const Scope &scope, const Json &body, int depth);
    [[nodiscard]] Json serviceDocument(const QString &root) const;
    [[nodiscard]] int pageSize(const ApiRequest &request) const;

    NavWorld &m_world;
    PageSet m_pages;
    std::unique_ptr<Page> m_companies;
    int m_pageSize = 20000;
};

/// The page of the companies of a world (nav.md 1.1).
[[nodiscard]] std::unique_ptr<Page> makeCompaniesPage(const NavWorld &world);
/// The EDMX document at $metadata.
[[nodiscard]] QByteArray metadataXml(const PageSet &pages);

} // namespace Ledgerbridge::Sandbox
