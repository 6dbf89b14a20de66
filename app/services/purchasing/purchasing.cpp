// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasing.h"

#include "directorystore.h"
#include "orderstore.h"
#include "requestsmodel.h"
#include "requeststore.h"
#include "requestwire.h"
#include "vendorlinkstore.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

class PurchasingText
{
    Q_DECLARE_TR_FUNCTIONS(Purchasing)
};

} // namespace

Purchasing::Purchasing(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<PurchasingData> Purchasing::read()
{
    PurchasingData data;
    const auto known = requests();
    if (!known)
        return fail(known.error());
    data.requests = *known;
    for (const FollowedRequest &request : *known) {
        const auto sent = request.row > 0 ? body(request) : Result<QString>(QString());
        if (!sent)
            return fail(sent.error());
        const auto content = sent->isEmpty() ? Result<NewRequest>(NewRequest()) : readNewRequest(sent->toUtf8());
        if (!sent->isEmpty() && content)
            data.contents.insert(requestName(request), *content);
    }
    const auto orders = openOrders();
    if (!orders)
        return fail(orders.error());
    data.orders = *orders;
    const auto links = Store::VendorLinkStore(m_workspace.database()).all();
    if (!links)
        return fail(links.error());
    data.vendors = links->keys();
    data.vendors.sort();
    const QList<Nav::Connection> companies = m_workspace.navConnections();
    if (companies.isEmpty())
        return data;
    const auto directory = Store::DirectoryStore(m_workspace.database()).load(companies.constFirst().companyId);
    if (directory)
        data.currency = directory->setup.localCurrency;
    return data;
}

Result<QList<FollowedRequest>> Purchasing::requests()
{
    return Store::RequestStore(m_workspace.database()).all();
}

Result<FollowedRequest> Purchasing::request(const QString &name)
{
    const auto found = Store::RequestStore(m_workspace.database()).find(name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
            PurchasingText::tr("There is no purchase request %1 here. See them with \"requests list\".").arg(name));
    return **found;
}

Result<QString> Purchasing::body(const FollowedRequest &request)
{
    return Store::RequestStore(m_workspace.database()).body(request.row);
}

Result<QString> Purchasing::giveUp(const QString &name, const QString &actor)
{
    const auto found = request(name);
    if (!found)
        return fail(found.error());
    const auto given = Store::RequestStore(m_workspace.database()).giveUp(found->row, actor);
    if (!given)
        return fail(given.error());
    if (!*given)
        return fail(ErrorCode::Conflict,
            PurchasingText::tr("Concur has answered for %1; there is nothing to settle.").arg(name));
    return PurchasingText::tr("Purchase request %1 is settled: it is not in Concur.").arg(name);
}

Result<QList<OpenOrder>> Purchasing::openOrders(bool alsoClosed)
{
    QList<OpenOrder> all;
    const QList<Nav::Connection> companies = m_workspace.navConnections();
    for (const Nav::Connection &company : companies) {
        auto orders = Store::OrderStore(m_workspace.database()).open(company.companyId, alsoClosed);
        if (!orders)
            return orders;
        if (orders->isEmpty())
            continue;
        const auto directory = Store::DirectoryStore(m_workspace.database()).load(company.companyId);
        if (!directory)
            return fail(directory.error());
        for (OpenOrder &order : *orders) {
            order.companyName = company.companyName;
            const NavVendor *vendor = directory->vendor(order.order.vendorNumber);
            order.vendorName = vendor ? vendor->displayName : QString();
            if (order.order.currency.isEmpty())
                order.order.currency = directory->setup.localCurrency;
        }
        all.append(*orders);
    }
    return all;
}

Result<QString> Purchasing::closeOrder(const QString &number, const QString &actor)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = u"orderClosed"_s;
    entry.reference = number.trimmed();
    entry.text = PurchasingText::tr("Order %1 was closed in NAV, says %2.").arg(number.trimmed(), actor);
    const auto closed = Store::OrderStore(m_workspace.database()).close(number, entry);
    if (!closed)
        return fail(closed.error());
    if (!*closed)
        return fail(ErrorCode::NotFound,
            PurchasingText::tr("No order %1 waits to be closed in NAV. See them with \"orders list\".")
                .arg(number.trimmed()));
    return PurchasingText::tr("Order %1 is marked as closed.").arg(number.trimmed());
}

Result<NewRequest> readNewRequest(const QByteArray &json)
{
    const auto parsed = Json::parse(json);
    if (!parsed)
        return fail(ErrorCode::InvalidInput,
            PurchasingText::tr("The purchase request is no JSON: %1").arg(parsed.error().message));
    return Concur::readRequestBody(*parsed);
}

QJsonArray requestFaultsJson(const QList<RequestFault> &faults)
{
    QJsonArray array;
    for (const RequestFault &fault : faults)
        array.append(QJsonObject{{u"code"_s, fault.code},
            {u"line"_s, fault.line < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(fault.line + 1)},
            {u"field"_s, fault.field}, {u"text"_s, fault.text}});
    return array;
}

QList<RequestFault> requestFaultsFrom(const QJsonArray &array)
{
    QList<RequestFault> faults;
    for (const QJsonValue &value : array)
        faults.append(RequestFault{value[u"code"_s].toString(), value[u"line"_s].toInt(0) - 1,
            value[u"field"_s].toString(), value[u"text"_s].toString()});
    return faults;
}

QByteArray newRequestPreview(const NewRequest &request)
{
    // The digits of numbers stay as they are sent, so it is not read and written again.
    const QByteArray json = newRequestJson(request);
    QByteArray text;
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"' && (i == 0 || json[i - 1] != '\\'))
            isInText = !isInText;
        const bool closes = !isInText && (c == '}' || c == ']');
        depth -= closes ? 1 : 0;
        if (closes)
            text += '\n' + QByteArray(depth * 4, ' ');
        text += c;
        if (isInText)
            continue;
        depth += c == '{' || c == '[' ? 1 : 0;
        if (c == '{' || c == '[' || c == ',')
            text += '\n' + QByteArray(depth * 4, ' ');
        else if (c == ':')
            text += ' ';
    }
    return text;
}

QByteArray newRequestJson(const NewRequest &request)
{
    return Concur::requestBody(request).toBytes();
}

} // namespace Ledgerbridge::Services
