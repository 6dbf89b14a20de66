// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "watches.h"

#include "keyvaluerows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

using Store::KeyValueRows;

AuditEntry entry(const QString &actor, const QString &action, const QString &id, const QString &sentence)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.documentId = id;
    entry.text = sentence.arg(id);
    return entry;
}

QByteArray watchValue(const QString &actor)
{
    return QJsonDocument(
        QJsonObject{{u"by"_s, actor}, {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Watches::Watches(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QStringList> Watches::list()
{
    const auto all = KeyValueRows(m_workspace.database(), KeyValueRows::Table::Watches).all();
    if (!all)
        return fail(all.error());
    QStringList ids = all->keys();
    ids.sort();
    return ids;
}

Result<bool> Watches::add(const QString &id, const QString &actor)
{
    const QString wanted = id.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Watches", "The id of the purchase request is blank."));
    KeyValueRows rows(m_workspace.database(), KeyValueRows::Table::Watches);
    const auto known = rows.read(wanted);
    if (!known)
        return fail(known.error());
    if (known->has_value())
        return false;
    const auto written = rows.write(wanted, watchValue(actor),
        entry(actor, u"watchAdded"_s, wanted,
            QCoreApplication::translate("Watches", "Purchase request %1 is followed.")));
    if (!written)
        return fail(written.error());
    return true;
}

Result<bool> Watches::remove(const QString &id, const QString &actor)
{
    const QString wanted = id.trimmed();
    return KeyValueRows(m_workspace.database(), KeyValueRows::Table::Watches)
        .remove(wanted,
            entry(actor, u"watchRemoved"_s, wanted,
                QCoreApplication::translate("Watches", "Purchase request %1 is followed no more.")));
}

} // namespace Ledgerbridge::Services
