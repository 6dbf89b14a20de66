// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navserver.h"

namespace Ledgerbridge::Sandbox {

/// An answer of the make-believe NAV, opened.
struct NavAnswer final
{
    int status = 0;
    HttpHeaders headers;
    QByteArray bytes;
    Json json;

    [[nodiscard]] QString code() const { return json["error"]["code"].toString(); }
    [[nodiscard]] QString message() const { return json["error"]["message"].toString(); }
    [[nodiscard]] QString id() const { return json["id"].toString(); }
    [[nodiscard]] QString etag() const { return json["@odata.etag"].toString(); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] const QList<Json> &rows() const { return json["value"].items(); }
    /// One field of all rows, joined by commas.
    [[nodiscard]] QString column(QByteArrayView name) const;
};

/// A small company and a signed-in client that speaks to the server without sockets. Paths are below the company.
class NavFixture final
{
public:
    NavFixture();

    NavAnswer get(const QByteArray &path, const HttpHeaders &headers = {});
    NavAnswer post(const QByteArray &path, const QByteArray &body = {}, const HttpHeaders &headers = {});
    NavAnswer patch(const QByteArray &path, const QByteArray &body, const QByteArray &ifMatch = "*");
    NavAnswer remove(const QByteArray &path, const QByteArray &ifMatch = {});
    /// Below the API root instead.
    NavAnswer send(
        const QByteArray &method, const QByteArray &path, const QByteArray &body, const HttpHeaders &headers = {});
    /// POST $batch.
    NavAnswer batch(const QByteArray &requests, const HttpHeaders &headers = {});
    [[nodiscard]] QByteArray companyPath() const;
    void signIn();
    /// A journal with this code; its id.
    QByteArray journal(const QByteArray &code);
    /// Adds a line; fails the test where NAV refuses it. Its id.
    QByteArray line(const QByteArray &journalId, const QByteArray &body);

    NavServer server;
    NavCompany &company;
    QByteArray token;
};

} // namespace Ledgerbridge::Sandbox
