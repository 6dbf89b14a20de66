// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "eventdesk.h"

#include "courier.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSubscriptions = 5;
constexpr qint64 idleDays = 30;

struct Topic final
{
    QString name;
    QStringList scopes; ///< any of them
};

const QList<Topic> &allTopics()
{
    static const QList<Topic> table{{u"public.concur.financialintegration"_s, {u"FISVC"_s}},
        {u"public.concur.expense.report"_s, {u"expense.report.read"_s, u"expense.report.readwrite"_s}},
        {u"public.concur.request"_s, {u"travelrequest.write"_s}},
        {u"public.concur.user.profile.identity"_s, {u"identity.user.event.read"_s}},
        {u"public.concur.user.profile.spend"_s, {u"spend.user.event.read"_s}},
        {u"public.concur.user.provisioning"_s, {u"user.provision.read"_s}}};
    return table;
}

HttpResponse message(int status, const QString &text)
{
    return jsonResponse(status, Json::object({{"message", text}}));
}

} // namespace

EventDesk::EventDesk(const TokenDesk &tokens, const ConcurClock &clock)
    : m_tokens(tokens)
    , m_clock(clock)
    , m_outbox(clock)
{
    m_outbox.setAlive([this](const QString &id) { return find(id) != nullptr; });
    m_outbox.setDelivered([this](const QString &id) {
        if (EventSubscription *subscription = find(id))
            subscription->used = m_clock.now();
    });
}

ConcurRoutes EventDesk::routes()
{
    const auto add = [](const QByteArray &method, const QString &tail, ConcurRoute::Handler handler) {
        return route(method, u"/events/v4"_s + tail, ConcurFamily::Events4, u"events.topic.read"_s, std::move(handler));
    };
    const QString all = u"/subscriptions"_s;
    return {add("GET", u"/topics"_s, [this](const ConcurCall &) { return topics(); }),
        add("PUT", all + u"/webhook"_s, [this](const ConcurCall &call) { return save(call); }),
        add("GET", all + u"/webhook"_s, [this](const ConcurCall &) { return list(); }),
        add("GET", all, [this](const ConcurCall &) { return list(); }),
        add("GET", all + u"/*"_s, [this](const ConcurCall &call) { return one(call.parts.constFirst()); }),
        add("DELETE", all + u"/*"_s, [this](const ConcurCall &call) { return remove(call.parts.constFirst()); })};
}

void EventDesk::setForeign(int count)
{
    m_subscriptions.removeIf([](const EventSubscription &known) { return known.id.startsWith(u"another-tool-"); });
    for (int i = 1; i <= count; ++i)
        m_subscriptions += EventSubscription{u"another-tool-%1"_s.arg(i), u".*"_s, u"public.test"_s,
            u"https://hooks.example.com/%1"_s.arg(i), m_clock.now()};
}

bool EventDesk::grants(const QString &topic) const
{
    for (const Topic &known : allTopics()) {
        if (known.name == topic)
            return std::any_of(known.scopes.cbegin(), known.scopes.cend(),
                [this](const QString &scope) { return m_tokens.isGranted(scope); });
    }
    return false;
}

HttpResponse EventDesk::topics() const
{
    Json names = Json::array();
    for (const Topic &topic : allTopics()) {
        if (grants(topic.name))
            names.append(topic.name);
    }
    return jsonResponse(200, names);
}

/// The bodies of these refusals are printed nowhere (concur.md 7.1, 11): a status and a message.
std::optional<HttpResponse> EventDesk::fault(const Json &body)
{
    static const QRegularExpression shape(u"^[a-z0-9.-]+$"_s);
    const QString id = body["id"].toString();
    const QString topic = body["topic"].toString();
    const QString filter = body["filter"].toString();
    const QString endpoint = body["webHookConfig"]["endpoint"].toString();
    if (!shape.match(id).hasMatch())
        return message(400, u"id may hold lower-case letters, digits, '.' and '-' only."_s);
    if (filter.isEmpty() || !QRegularExpression(filter).isValid())
        return message(400, u"filter is not a valid regular expression."_s);
    if (!std::any_of(allTopics().cbegin(), allTopics().cend(), [&topic](const Topic &t) { return t.name == topic; }))
        return message(400, u"topic '%1' does not exist."_s.arg(topic));
    if (!grants(topic))
        return message(403, u"The token does not carry a scope for the topic '%1'."_s.arg(topic));
    if (!isWebhookAddress(QUrl(endpoint, QUrl::StrictMode)))
        return message(400, u"webHookConfig.endpoint must be an https URL."_s);
    if (m_taken.contains(id) || strikes(u"ess.idTaken"_s))
        return message(409, u"Subscription '%1' already exists."_s.arg(id));
    if (!find(id) && m_subscriptions.size() >= mostSubscriptions)
        return message(400, u"An application can have no more than 5 subscriptions."_s);
    return std::nullopt;
}

HttpResponse EventDesk::save(const ConcurCall &call)
{
    clean();
    if (const std::optional<HttpResponse> refused = fault(call.body))
        return *refused;
    const QString id = call.body["id"].toString();
    EventSubscription *known = find(id);
    if (!known) {
        m_subscriptions += EventSubscription{id, {}, {}, {}, {}};
        known = &m_subscriptions.last();
    }
    known->filter = call.body["filter"].toString();
    known->topic = call.body["topic"].toString();
    known->endpoint = call.body["webHookConfig"]["endpoint"].toString();
    known->used = m_clock.now();
    return message(200, u"Subscription '%1' saved successfully"_s.arg(id));
}

HttpResponse EventDesk::list()
{
    clean();
    Json all = Json::array();
    for (const EventSubscription &subscription : std::as_const(m_subscriptions))
        all.append(json(subscription));
    return jsonResponse(200, all);
}

HttpResponse EventDesk::one(const QString &id)
{
    clean();
    const EventSubscription *known = find(id);
    if (!known)
        return message(404, u"Subscription '%1' was not found."_s.arg(id));
    return jsonResponse(200, Json::array({json(*known)}));
}

HttpResponse EventDesk::remove(const QString &id)
{
    clean();
    if (!find(id))
        return message(404, u"Subscription '%1' was not found."_s.arg(id));
    m_subscriptions.removeIf([&id](const EventSubscription &known) { return known.id == id; });
    return message(200, u"Subscription '%1' marked for deletion"_s.arg(id));
}

void EventDesk::publish(const Json &event)
{
    clean();
    // No company id, no events: silence without a word (concur.md 7.1).
    if (!m_tokens.hasKnownCompany() || strikes(u"ess.noCompany"_s))
        return;
    for (const EventSubscription &subscription : std::as_const(m_subscriptions)) {
        const QRegularExpression filter(QRegularExpression::anchoredPattern(subscription.filter));
        // Some pages drop the "public." in front of a topic's name (concur.md 7.2).
        if (!subscription.topic.endsWith(event["topic"].toString())
            || !filter.match(event["eventType"].toString()).hasMatch())
            continue;
        const QUrl endpoint(subscription.endpoint);
        m_outbox.put(subscription.id, endpoint, event);
        if (strikes(u"ess.duplicate"_s))
            m_outbox.put(subscription.id, endpoint, event);
    }
}

const QList<EventSubscription> &EventDesk::subscriptions()
{
    clean();
    return m_subscriptions;
}

Json EventDesk::overview()
{
    clean();
    Json all = Json::array();
    for (const EventSubscription &subscription : std::as_const(m_subscriptions))
        all.append(json(subscription));
    return Json::object({{"subscriptions", all}, {"deliveries", m_outbox.json()}});
}

EventSubscription *EventDesk::find(const QString &id)
{
    const auto known = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
        [&id](const EventSubscription &subscription) { return subscription.id == id; });
    return known == m_subscriptions.end() ? nullptr : &*known;
}

Json EventDesk::json(const EventSubscription &subscription) const
{
    Json companies = Json::array();
    if (m_tokens.hasKnownCompany())
        companies.append(m_tokens.credentials().companyUuid);
    return Json::object({{"id", subscription.id}, {"applicationId", m_tokens.credentials().clientId},
        {"companyIds", companies}, {"filter", subscription.filter}, {"groups", Json::array()}, {"scope", u"company"_s},
        {"topic", subscription.topic}, {"webHookConfig", Json::object({{"endpoint", subscription.endpoint}})}});
}

void EventDesk::clean()
{
    const QDateTime now = m_clock.now();
    m_subscriptions.removeIf(
        [&now](const EventSubscription &known) { return known.used.secsTo(now) >= idleDays * 86400; });
}

} // namespace Ledgerbridge::Sandbox
