// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jsonresponse.h"

#include <QStringList>
#include <QUrl>

#include <functional>

namespace Ledgerbridge::Sandbox {

/// Concur's interfaces differ in their error bodies and in how they treat a bad token (concur.md 8).
enum class ConcurFamily { Fis, V3, Image, Expense4, List4, Request4, Payment4, Events4 };

/// One request after sign-in, with its path placeholders and its parsed body.
struct ConcurCall final
{
    const HttpRequest &request;
    QStringList parts;
    Json body;
    QUrl base; ///< of the host that was asked

    [[nodiscard]] QString query(const QString &name) const { return request.queryValue(name); }
    /// A number in the query; `fallback` where absent, -1 where it is no number.
    [[nodiscard]] int queryNumber(const QString &name, int fallback) const;
};

struct ConcurRoute final
{
    using Handler = std::function<HttpResponse(const ConcurCall &)>;

    QByteArray method;
    QStringList path; ///< segments; `*` matches any one
    ConcurFamily family = ConcurFamily::V3;
    QString scope;
    Handler handler;
};

using ConcurRoutes = QList<ConcurRoute>;

/// `/a/b/*` as the path of a route.
[[nodiscard]] ConcurRoute route(const QByteArray &method, const QString &path, ConcurFamily family,
    const QString &scope, ConcurRoute::Handler handler);

/// An error in the shape of that family.
[[nodiscard]] HttpResponse concurError(ConcurFamily family, int status, const QString &message, const QString &id = {});
/// v3 answers XML to whoever does not ask for JSON (concur.md 8).
[[nodiscard]] QByteArray toXml(const Json &value, const QString &root);

} // namespace Ledgerbridge::Sandbox
