// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connectionjson.h"
#include "workspaceprivate.h"

#include <QJsonDocument>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

using Store::KeyValueRows;

QJsonObject objectFrom(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

AuditEntry connected(const QString &actor, const QString &name, const QString &sentence)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = u"connected"_s;
    entry.reference = name;
    entry.text = sentence;
    return entry;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<Concur::Connection> Workspace::concurConnection()
{
    const auto stored = KeyValueRows(*d->database, KeyValueRows::Table::Connections).read(u"concur"_s);
    if (!stored || !stored->has_value())
        return std::nullopt;
    return concurConnectionFromJson(objectFrom(**stored));
}

QList<Nav::Connection> Workspace::navConnections()
{
    QList<Nav::Connection> connections;
    const auto all = KeyValueRows(*d->database, KeyValueRows::Table::Connections).all();
    if (!all)
        return connections;
    QStringList names = all->keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        if (name.startsWith("nav."_L1))
            connections.append(navConnectionFromJson(objectFrom(all->value(name))));
    return connections;
}

Result<void> Workspace::saveConcurConnection(const Concur::Connection &connection, const QString &actor)
{
    const QString what = QCoreApplication::translate("Workspace", "token address of Concur");
    if (auto allowed = checkAddress(connection.tokenUrl, what, isDemo()); !allowed)
        return allowed;
    const QString sentence = QCoreApplication::translate("Workspace", "Concur was connected through %1, as system %2.")
                                 .arg(connection.tokenUrl.host(), connection.systemId);
    return KeyValueRows(*d->database, KeyValueRows::Table::Connections)
        .write(u"concur"_s, bytesOf(toJson(connection)), connected(actor, u"concur"_s, sentence));
}

Result<void> Workspace::saveNavConnection(const Nav::Connection &connection, const QString &actor)
{
    const QString what = QCoreApplication::translate("Workspace", "API address of NAV");
    if (auto allowed = checkAddress(connection.apiUrl, what, isDemo()); !allowed)
        return allowed;
    if (connection.companyId.isEmpty())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Workspace", "The NAV connection names no company. Give the company's name or id."));
    const QString name = u"nav."_s + connection.companyId;
    const QString sentence = QCoreApplication::translate("Workspace", "The NAV company %1 was connected at %2.")
                                 .arg(connection.companyName, connection.apiUrl.host());
    return KeyValueRows(*d->database, KeyValueRows::Table::Connections)
        .write(name, bytesOf(toJson(connection)), connected(actor, name, sentence));
}

} // namespace Ledgerbridge::Services
