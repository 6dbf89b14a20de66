// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "subscriptionclient.h"

#include "odatatarget.h"
#include "odatavalue.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

NavSubscription readSubscription(const Json &row)
{
    return {textField(row, u"subscriptionId"), etagOf(row), textField(row, u"notificationUrl"),
        textField(row, u"resource"),
        QDateTime::fromString(textField(row, u"expirationDateTime"), Qt::ISODateWithMs).toUTC()};
}

/// The key is a text, so in quotes (nav.md 5).
QByteArray targetOf(const QString &id)
{
    return ODataTarget(u"subscriptions(%1)"_s.arg(odataText(id))).encoded();
}

Json bodyOf(const QString &endpoint, const QString &resource, const QByteArray &clientState)
{
    Json body = Json::object();
    body.set(u"notificationUrl"_s, endpoint);
    body.set(u"resource"_s, resource);
    body.set(u"clientState"_s, QString::fromLatin1(clientState));
    return body;
}

} // namespace

SubscriptionClient::SubscriptionClient(HttpClient *http, Connection connection, QString secret, NavSession::Clock clock)
    : m_session(http, std::move(connection), std::move(secret), std::move(clock))
    , m_api(&m_session)
{
}

QCoro::Task<Result<QList<NavSubscription>>> SubscriptionClient::all()
{
    const QByteArray target = ODataTarget(u"subscriptions"_s).encoded();
    co_return co_await m_api.list<NavSubscription>(target, &readSubscription);
}

QCoro::Task<Result<NavSubscription>> SubscriptionClient::create(
    QString companyId, QString set, QString endpoint, QByteArray clientState)
{
    const QByteArray target = ODataTarget(u"subscriptions"_s).encoded();
    const Json body = bodyOf(endpoint, u"/api/v2.0/companies(%1)/%2"_s.arg(companyId, set), clientState);
    const Result<Json> made = co_await m_api.post(target, body);
    if (!made)
        co_return fail(made.error());
    co_return readSubscription(*made);
}

QCoro::Task<Result<NavSubscription>> SubscriptionClient::renew(NavSubscription subscription, QByteArray clientState)
{
    const QByteArray target = targetOf(subscription.id);
    const Json body = bodyOf(subscription.endpoint, subscription.resource, clientState);
    const Result<Json> renewed = co_await m_api.patch(target, body, subscription.etag);
    if (!renewed)
        co_return fail(renewed.error());
    co_return readSubscription(*renewed);
}

QCoro::Task<Result<void>> SubscriptionClient::remove(NavSubscription subscription)
{
    const QByteArray target = targetOf(subscription.id);
    co_return co_await m_api.remove(target, subscription.etag);
}

} // namespace Ledgerbridge::Nav
