// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptiondesk.h"

#include "courier.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lifetimeSeconds = 3LL * 86400;
constexpr qsizetype clientStateLimit = 2048;

QByteArray etagOf(const NavSubscription &subscription)
{
    return "W/\"" + ("20;" + QByteArray::number(qlonglong(subscription.version)) + ";").toBase64() + '"';
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

/// Unlike elsewhere, both PATCH and DELETE of subscriptions are documented with If-Match.
Outcome<void> checkTag(const ApiRequest &request, const NavSubscription &subscription)
{
    const QByteArray tag = request.header("If-Match").trimmed();
    if (tag == "*")
        return {};
    if (!tag.startsWith("W/\""))
        return refuse(400, "BadRequest_InvalidToken",
            u"Could not validate the client concurrency token required by the service operation. Please provide an If-Match header."_s);
    if (tag != etagOf(subscription))
        return refuse(409, "Request_EntityChanged", u"Another user has already changed the record."_s);
    return {};
}

tl::unexpected<Refusal> refuseUnknown(const QString &id)
{
    return refuseMissing(u"API Webhook Subscription"_s, u"Subscription Id='%1'"_s.arg(id));
}

} // namespace

SubscriptionDesk::SubscriptionDesk(NavWorld &world)
    : m_world(world)
    , m_sets(world)
{
}

std::optional<ApiResponse> SubscriptionDesk::handle(const ApiRequest &request)
{
    if (request.path != u"subscriptions" && !request.path.startsWith(u"subscriptions("))
        return std::nullopt;
    clean();
    const Outcome<ApiResponse> response = run(request);
    return response ? *response : refusalResponse(response.error());
}

Outcome<ApiResponse> SubscriptionDesk::run(const ApiRequest &request)
{
    static const QRegularExpression shape(u"^subscriptions\\('([^']*)'\\)$"_s);
    if (request.path == u"subscriptions" && request.method == "GET") {
        Json all = Json::array();
        for (const NavSubscription &subscription : std::as_const(m_subscriptions))
            all.append(json(subscription));
        return ApiResponse{200, {},
            Json::object({{"@odata.context", request.root + u"/$metadata#subscriptions"_s}, {"value", all}}), {}};
    }
    if (request.path == u"subscriptions" && request.method == "POST")
        return create(request);
    const QRegularExpressionMatch match = shape.match(request.path);
    if (request.path != u"subscriptions" && !match.hasMatch())
        return refuse(404, "BadRequest_NotFound", u"Bad Request - Error in query syntax."_s);
    const QString id = match.captured(1);
    if (match.hasMatch() && request.method == "PATCH")
        return renew(request, id);
    const NavSubscription *known = match.hasMatch() ? find(id) : nullptr;
    if (match.hasMatch() && !known)
        return refuseUnknown(id);
    if (match.hasMatch() && request.method == "GET")
        return ApiResponse{200, {}, json(*known), {}};
    if (!match.hasMatch() || request.method != "DELETE")
        return refuse(405, "BadRequest_MethodNotAllowed", u"The method is not allowed here."_s);
    const Outcome<void> removed = remove(request, id);
    if (!removed)
        return tl::unexpected(removed.error());
    return ApiResponse{204, {}, {}, {}};
}

Outcome<ApiResponse> SubscriptionDesk::create(const ApiRequest &request)
{
    if (!request.json || !request.json->isObject())
        return refuseRequest(u"The request body is not a JSON object."_s);
    NavSubscription subscription;
    subscription.id = QUuid::createUuid().toString(QUuid::Id128);
    const Outcome<void> filled = fill(subscription, *request.json);
    if (!filled)
        return tl::unexpected(filled.error());
    if (m_subscriptions.size() >= m_limit)
        return refuseDialog(u"The maximum number of subscriptions (%1) has been reached."_s.arg(m_limit));
    subscription.seen = m_sets.versions(subscription.company, subscription.set);
    m_subscriptions += subscription;
    return ApiResponse{201, {}, json(subscription), {}};
}

Outcome<ApiResponse> SubscriptionDesk::renew(const ApiRequest &request, const QString &id)
{
    const NavSubscription *known = find(id);
    if (!known)
        return refuseUnknown(id);
    const Outcome<void> matches = checkTag(request, *known);
    if (!matches)
        return tl::unexpected(matches.error());
    if (!request.json || !request.json->isObject())
        return refuseRequest(u"The request body is not a JSON object."_s);
    NavSubscription changed = *known;
    const Outcome<void> filled = fill(changed, *request.json);
    if (!filled)
        return tl::unexpected(filled.error());
    // The handshake let time pass: it may be gone, or have heard of something.
    NavSubscription *place = find(id);
    if (!place)
        return refuseUnknown(id);
    const bool sameSet = place->company == changed.company && place->set == changed.set;
    changed.changes = sameSet ? place->changes : QList<NavChange>();
    changed.seen = sameSet ? place->seen : m_sets.versions(changed.company, changed.set);
    *place = changed;
    return ApiResponse{200, {}, json(changed), {}};
}

Outcome<void> SubscriptionDesk::remove(const ApiRequest &request, const QString &id)
{
    Outcome<void> done = checkTag(request, *find(id));
    if (done)
        m_subscriptions.removeIf([&id](const NavSubscription &known) { return known.id == id; });
    return done;
}

Outcome<void> SubscriptionDesk::fill(NavSubscription &subscription, const Json &body)
{
    for (const Json::Member &member : body.members()) {
        if (member.key == "notificationUrl")
            subscription.notificationUrl = member.value.toString();
        else if (member.key == "resource")
            subscription.resource = member.value.toString();
        else if (member.key == "clientState")
            subscription.clientState = member.value.toString();
        else if (member.key != "subscriptionId" && !member.key.startsWith("@"))
            return refuseReadOnly(member.key);
    }
    if (!isWebhookAddress(QUrl(subscription.notificationUrl, QUrl::StrictMode)))
        return refuseRequest(u"The notification URL must be an https address."_s);
    if (subscription.clientState.size() > clientStateLimit)
        return refuse(400, "Application_StringExceededLength",
            u"The length of the string is %1, but it must be less than or equal to 2048 characters."_s.arg(
                subscription.clientState.size()));
    const Outcome<void> resolved = resolve(subscription);
    if (!resolved)
        return resolved;
    if (strikes(u"nav.handshakeLate"_s) || (m_handshake && !m_handshake(subscription.notificationUrl)))
        return refuseRequest(u"The notification URL did not answer with the validation token in time."_s);
    subscription.modified = m_world.now();
    subscription.expires = subscription.modified.addSecs(lifetimeSeconds);
    subscription.version = ++m_etags;
    return {};
}

Outcome<void> SubscriptionDesk::resolve(NavSubscription &subscription) const
{
    static const QRegularExpression shape(
        u"^(?:https?://.*)?/?api/v2\\.0/companies\\(([0-9a-fA-F-]{36})\\)/([A-Za-z]+)$"_s);
    const QRegularExpressionMatch match = shape.match(subscription.resource);
    if (!match.hasMatch())
        return refuse(
            404, "BadRequest_ResourceNotFound", u"The resource '%1' was not found."_s.arg(subscription.resource));
    if (!m_world.company(match.captured(1)))
        return refuse(404, "Internal_CompanyNotFound", u"The company does not exist."_s);
    if (!WatchedSets::supported().contains(match.captured(2)))
        return refuseRequest(u"The resource '%1' does not support notifications."_s.arg(match.captured(2)));
    subscription.company = match.captured(1);
    subscription.set = match.captured(2);
    return {};
}

ApiResponse SubscriptionDesk::supportedResources() const
{
    Json all = Json::array();
    for (const QString &name : WatchedSets::supported())
        all.append(Json::object({{"resource", u"v2.0/"_s + name}}));
    return ApiResponse{200, {}, Json::object({{"value", all}}), {}};
}

NavSubscription *SubscriptionDesk::find(const QString &id)
{
    const auto known = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
        [&id](const NavSubscription &subscription) { return subscription.id == id; });
    return known == m_subscriptions.end() ? nullptr : &*known;
}

Json SubscriptionDesk::json(const NavSubscription &subscription) const
{
    return Json::object({{"@odata.etag", Json(etagOf(subscription))}, {"subscriptionId", subscription.id},
        {"notificationUrl", subscription.notificationUrl}, {"resource", subscription.resource},
        {"timestamp", subscription.version}, {"userId", u"00000000-0000-0000-0000-000000000001"_s},
        {"lastModifiedDateTime", utc(subscription.modified)}, {"clientState", subscription.clientState},
        {"expirationDateTime", utc(subscription.expires)}});
}

const QList<NavSubscription> &SubscriptionDesk::subscriptions()
{
    clean();
    return m_subscriptions;
}

Json SubscriptionDesk::overview()
{
    clean();
    Json all = Json::array();
    for (const NavSubscription &subscription : std::as_const(m_subscriptions))
        all.append(json(subscription).set("waiting", int(subscription.changes.size())));
    return Json::object({{"subscriptions", all}, {"deliveries", Json::array(m_log)}});
}

void SubscriptionDesk::clean()
{
    const QDateTime now = m_world.now();
    m_subscriptions.removeIf([&now](const NavSubscription &known) { return known.expires <= now; });
    // Failures of an address are forgotten with its last subscription.
    m_addresses.removeIf([this](const std::pair<const QString &, Address &> &address) {
        return !address.second.underWay
            && std::none_of(m_subscriptions.cbegin(), m_subscriptions.cend(),
                [&address](const NavSubscription &known) { return known.notificationUrl == address.first; });
    });
}

} // namespace Ledgerbridge::Sandbox
