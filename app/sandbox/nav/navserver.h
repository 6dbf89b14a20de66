// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navworld.h"
#include "sandboxentra.h"

namespace Ledgerbridge::Sandbox {

class Api;
class NoticeSender;
class PageServices;
class SubscriptionDesk;

/// So many requests in a sliding window (nav.md 6).
struct NavRateLimit final
{
    int requests = 6000;
    int seconds = 300;
    bool sendRetryAfter = false; ///< not promised by NAV for 429
};

/// The make-believe NAV / Business Central on loopback: token endpoint, API v2.0, limits, and a hook for faults.
/// One thread; give it an event loop.
class NavServer final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Before, ///< an answer given here stands in for NAV, which never sees the request
        After ///< NAV has done its work; an answer given here goes out instead
    };
    /// `answer` is null in phase Before.
    using Interceptor =
        std::function<std::optional<HttpResponse>(const HttpRequest &, Phase, const HttpResponse *answer)>;

    explicit NavServer(const NavCredentials &credentials = {}, QObject *parent = nullptr);
    ~NavServer() override;

    [[nodiscard]] bool listen(quint16 port = 0);
    void close();

    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QUrl url() const;
    /// The API root, e.g. `http://127.0.0.1:PORT/v2.0/production/api/v2.0`
    [[nodiscard]] QString apiUrl() const;
    [[nodiscard]] QString tokenUrl() const;

    [[nodiscard]] NavWorld &world() { return m_world; }
    [[nodiscard]] SubscriptionDesk &subscriptions() { return *m_subscriptions; }
    /// Sends the notices that are due.
    [[nodiscard]] NoticeSender &sender() { return *m_sender; }
    [[nodiscard]] HttpServer &http() { return m_http; }
    [[nodiscard]] Entra &entra() { return m_entra; }

    void setEnvironment(const QString &environment) { m_environment = environment; }
    void setInterceptor(Interceptor interceptor) { m_interceptor = std::move(interceptor); }
    /// None by default.
    void setRateLimit(const std::optional<NavRateLimit> &limit) { m_limit = limit; }
    /// Most entities on a page of a collection; 20,000 by default.
    void setPageSize(int entities);
    /// Publishes page 537, the values of dimensions, as an OData V4 service of that name; none where it is empty.
    void publishDimensions(const QString &service);
    /// Answers a request as if it had come over the wire.
    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse process(const HttpRequest &request);
    [[nodiscard]] HttpResponse answerApi(const HttpRequest &request, const QByteArray &target);
    [[nodiscard]] HttpResponse answerPage(const HttpRequest &request, const QByteArray &root);
    [[nodiscard]] std::optional<HttpResponse> throttle();

    NavWorld m_world;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<PageServices> m_services;
    std::unique_ptr<SubscriptionDesk> m_subscriptions;
    std::unique_ptr<NoticeSender> m_sender;
    Entra m_entra;
    HttpServer m_http;
    QString m_environment = QStringLiteral("production");
    Interceptor m_interceptor;
    std::optional<NavRateLimit> m_limit;
    QList<QDateTime> m_recent;
};

} // namespace Ledgerbridge::Sandbox
