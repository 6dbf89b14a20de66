// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connectionhealth.h"

#include "exchangestore.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ConnectionHealth", source);
}

QString errorSentence(const ExchangeRow &row)
{
    const QString request = row.method + u' ' + row.path;
    if (row.status == 0)
        return text(QT_TRANSLATE_NOOP("ConnectionHealth", "No answer to %1: %2")).arg(request, row.error);
    if (row.status == 401 || row.status == 403 || row.path.contains("/oauth2/"_L1))
        return text(QT_TRANSLATE_NOOP("ConnectionHealth", "The sign-in was refused with status %1 (%2)."))
            .arg(QString::number(row.status), request);
    return text(QT_TRANSLATE_NOOP("ConnectionHealth", "Status %1 was the answer to %2."))
        .arg(QString::number(row.status), request);
}

Result<ConnectionHealth> read(Store::Database &database, ConnectionHealth health, const QString &companyId)
{
    const QDateTime dayAgo = database.now().addDays(-1);
    const auto standing = Store::ExchangeStore(database).standing(health.system, companyId, dayAgo);
    if (!standing)
        return fail(standing.error());
    health.lastGoodAt = standing->lastGoodAt;
    health.requests = standing->requests;
    if (standing->lastBad) {
        health.lastBadAt = standing->lastBad->at;
        health.lastError = errorSentence(*standing->lastBad);
    }
    const bool isBad =
        health.lastBadAt.isValid() && (!health.lastGoodAt.isValid() || health.lastBadAt > health.lastGoodAt);
    health.state = isBad              ? ConnectionHealth::State::Bad
        : health.lastGoodAt.isValid() ? ConnectionHealth::State::Good
                                      : ConnectionHealth::State::Silent;
    return health;
}

} // namespace

Result<QList<ConnectionHealth>> connectionHealth(Workspace &workspace, Store::Database &database)
{
    QList<ConnectionHealth> list;
    const auto concur = workspace.concurConnection();
    if (concur) {
        const auto health = read(database, {u"concur"_s, {}, concur->tokenUrl.host()}, {});
        if (!health)
            return fail(health.error());
        list.append(*health);
    } else {
        list.append({u"concur"_s, {}, {}});
    }
    const QList<Nav::Connection> connections = workspace.navConnections();
    for (const Nav::Connection &nav : connections) {
        const auto health = read(database, {u"nav"_s, nav.companyName, nav.apiUrl.host()}, nav.companyId);
        if (!health)
            return fail(health.error());
        list.append(*health);
    }
    if (connections.isEmpty())
        list.append({u"nav"_s, {}, {}});
    return list;
}

} // namespace Ledgerbridge::Services
