// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurworld.h"
#include "eventsender.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Ledgerbridge::Sandbox {

/// The make-believe Concur on loopback: a global entry that only signs in, and a datacentre where everything else lives;
/// a second datacentre waits for the company to be moved there. Belongs to one thread with an event loop.
class ConcurServer final : public QObject
{
    Q_OBJECT

public:
    enum class Host { Entry, Api, MovedApi };
    /// Sees a request before it is handled; an answer stands in for the real one.
    using Before = std::function<std::optional<HttpResponse>(Host host, const HttpRequest &)>;
    /// May spoil the answer.
    using After = std::function<void(Host host, const HttpRequest &, HttpResponse &)>;

    explicit ConcurServer(ConcurWorld &world, QObject *parent = nullptr);
    ~ConcurServer() override;

    [[nodiscard]] bool listen();
    void close();
    void setLatency(int milliseconds);
    void setBefore(Before before) { m_before = std::move(before); }
    void setAfter(After after) { m_after = std::move(after); }

    /// The company lives in the other datacentre from now on: the old one refuses, its token desk answers error 16.
    void move() { m_home = Host::MovedApi; }
    [[nodiscard]] QUrl url(Host host) const;
    [[nodiscard]] QUrl home() const { return url(m_home); }
    [[nodiscard]] qint64 requestCount() const;
    /// Sends the events that are due.
    [[nodiscard]] EventSender &sender() { return *m_sender; }

private:
    [[nodiscard]] HttpResponse answer(Host host, const HttpRequest &request);
    [[nodiscard]] HttpResponse handle(Host host, const HttpRequest &request);
    [[nodiscard]] HttpResponse dispatch(Host host, const HttpRequest &request);
    /// Why this caller may not; nothing where it may.
    [[nodiscard]] std::optional<HttpResponse> refusal(
        Host host, const HttpRequest &request, const ConcurRoute &route) const;
    [[nodiscard]] HttpServer &server(Host host) const;

    ConcurWorld &m_world;
    ConcurRoutes m_routes;
    HttpServer *m_entry;
    HttpServer *m_api;
    HttpServer *m_movedApi;
    EventSender *m_sender = nullptr;
    Host m_home = Host::Api;
    Before m_before;
    After m_after;
};

} // namespace Ledgerbridge::Sandbox
