// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requeststore.h"

#include "audittrail.h"
#include "keyvaluerows.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestStore)
};

AuditEntry entry(const QString &actor, const QString &action, const QString &id, const QString &text)
{
    AuditEntry audit;
    audit.actor = actor;
    audit.action = action;
    audit.reference = id;
    audit.text = text;
    return audit;
}

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QVariant &value)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QString orBlank(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray watchValue(const QString &actor, const QDateTime &now)
{
    return QJsonDocument(QJsonObject{{u"by"_s, actor}, {u"since"_s, now.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

/// Those made here first, then what Concur said of each, then who takes whose place.
using Requests = QList<FollowedRequest>;

Result<Requests> madeHere(Database &database)
{
    Requests made;
    const auto done = database.forEach(
        u"SELECT id, request, description, supersedes, made_by, opened_at, outcome FROM request_made WHERE outcome "
        "NOT IN ('refused', 'given up') ORDER BY id DESC"_s,
        {}, [&made](const QSqlQuery &row) {
            FollowedRequest request;
            request.row = row.value(0).toLongLong();
            request.id = row.value(1).toString();
            request.description = row.value(2).toString();
            request.supersedes = row.value(3).toString();
            request.madeBy = row.value(4).toString();
            request.madeAt = momentFrom(row.value(5));
            request.isUncertain = row.value(6).toString().isEmpty();
            made.append(request);
            return true;
        });
    return done ? Result<Requests>(made) : fail(done.error());
}

FollowedRequest *withId(Requests &requests, const QString &id)
{
    const auto found = std::find_if(requests.begin(), requests.end(),
        [&id](const FollowedRequest &each) { return each.id == id && !id.isEmpty(); });
    return found == requests.end() ? nullptr : &*found;
}

Result<void> addStates(Database &database, Requests &requests)
{
    return database.forEach(
        u"SELECT request, number, queue_status, workflow_status, orders, exceptions, read_at FROM request_seen"_s, {},
        [&requests](const QSqlQuery &row) {
            FollowedRequest *request = withId(requests, row.value(0).toString());
            if (!request)
                return true;
            request->number = row.value(1).toString();
            request->queueStatus = row.value(2).toString();
            request->workflowStatus = row.value(3).toString();
            request->orderNumbers = listFrom(row.value(4));
            request->exceptions = listFrom(row.value(5));
            request->readAt = momentFrom(row.value(6));
            return true;
        });
}

} // namespace

RequestStore::RequestStore(Database &database)
    : m_database(database)
{
}

Result<qint64> RequestStore::open(const RequestToMake &request)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto stored = m_database.execute(
            u"INSERT INTO request_made (body, description, supersedes, made_by, opened_at) VALUES (?, ?, ?, ?, ?)"_s,
            {orBlank(request.body), orBlank(request.description), orBlank(request.supersedes), request.actor,
                momentValue(m_database.now())});
        if (!stored)
            return fail(stored.error());
        const auto id = m_database.firstRow(u"SELECT last_insert_rowid()"_s);
        if (!id)
            return fail(id.error());
        const qint64 row = id->first().toLongLong();
        const auto noted =
            AuditTrail(m_database)
                .append(entry(request.actor, u"intent"_s, u"#%1"_s.arg(row),
                    Text::tr("About to create a purchase request in Concur: %1").arg(request.description)));
        return noted ? Result<qint64>(row) : fail(noted.error());
    });
}

Result<void> RequestStore::settle(
    qint64 row, const QString &outcome, const QString &requestId, const QString &error, const AuditEntry &audit)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored =
            m_database.execute(u"UPDATE request_made SET outcome = ?, request = ?, error = ? WHERE id = ?"_s,
                {orBlank(outcome), orBlank(requestId), orBlank(error), row});
        if (!stored)
            return fail(stored.error());
        const auto noted = AuditTrail(m_database).append(audit);
        return noted ? Result<void>{} : fail(noted.error());
    });
}

Result<void> RequestStore::taken(qint64 row, const QString &requestId, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto settled = settle(row, u"taken"_s, requestId, {},
            entry(actor, u"requestCreated"_s, requestId,
                Text::tr("Concur has taken the purchase request; it is followed as %1.").arg(requestId)));
        if (!settled)
            return settled;
        return KeyValueRows(m_database, KeyValueRows::Table::Watches)
            .write(requestId, watchValue(actor, m_database.now()), {});
    });
}

Result<void> RequestStore::refused(qint64 row, const QString &error, const QString &actor)
{
    return settle(row, u"refused"_s, {}, error,
        entry(actor, u"requestRefused"_s, u"#%1"_s.arg(row),
            Text::tr("The purchase request was not created: %1").arg(error)));
}

Result<void> RequestStore::uncertain(qint64 row, const QString &error, const QString &actor)
{
    return settle(row, {}, {}, error,
        entry(actor, u"requestUncertain"_s, u"#%1"_s.arg(row),
            Text::tr(
                "No answer came: it is not known whether Concur has the purchase request. It is not sent again.")));
}

Result<bool> RequestStore::giveUp(qint64 row, const QString &actor)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const auto found = m_database.firstRow(u"SELECT id FROM request_made WHERE id = ? AND outcome = ''"_s, {row});
        if (!found)
            return fail(found.error());
        if (found->isEmpty())
            return false;
        const auto settled = settle(row, u"given up"_s, {}, {},
            entry(actor, u"requestGivenUp"_s, u"#%1"_s.arg(row),
                Text::tr("Looked up in Concur by a person: the purchase request is not there.")));
        return settled ? Result<bool>(true) : fail(settled.error());
    });
}

Result<bool> RequestStore::seen(const FollowedRequest &request)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const QVariantList state{orBlank(request.number), orBlank(request.queueStatus), orBlank(request.workflowStatus),
            listText(request.orderNumbers), listText(request.exceptions)};
        const auto before = m_database.firstRow(
            u"SELECT number, queue_status, workflow_status, orders, exceptions FROM request_seen WHERE request = ?"_s,
            {request.id});
        if (!before)
            return fail(before.error());
        const auto stored = m_database.execute(
            u"INSERT INTO request_seen (request, number, queue_status, workflow_status, orders, exceptions, read_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request) DO UPDATE SET number = excluded.number, queue_status = "
            "excluded.queue_status, workflow_status = excluded.workflow_status, orders = excluded.orders, exceptions = "
            "excluded.exceptions, read_at = excluded.read_at"_s,
            QVariantList{request.id} + state + QVariantList{momentValue(m_database.now())});
        if (!stored)
            return fail(stored.error());
        const bool isNews = !std::equal(before->cbegin(), before->cend(), state.cbegin(), state.cend(),
            [](const QVariant &a, const QVariant &b) { return a.toString() == b.toString(); });
        if (!isNews)
            return false;
        const auto noted =
            AuditTrail(m_database)
                .append(entry(u"Ledgerbridge"_s, u"requestSeen"_s, request.id,
                    Text::tr("Purchase request %1 in Concur: %2")
                        .arg(request.number.isEmpty() ? request.id : request.number,
                            (QStringList(requestStateTitle(request)) + request.orderNumbers).join(u", "_s))));
        return noted ? Result<bool>(true) : fail(noted.error());
    });
}

Result<QList<FollowedRequest>> RequestStore::all()
{
    auto requests = madeHere(m_database);
    if (!requests)
        return requests;
    const auto watched = KeyValueRows(m_database, KeyValueRows::Table::Watches).all();
    if (!watched)
        return fail(watched.error());
    QStringList ids = watched->keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        FollowedRequest *known = withId(*requests, id);
        if (!known) {
            FollowedRequest followed;
            followed.id = id;
            requests->append(followed);
            known = &requests->last();
        }
        known->isFollowed = true;
    }
    if (const auto added = addStates(m_database, *requests); !added)
        return fail(added.error());
    for (const FollowedRequest &younger : std::as_const(*requests))
        if (FollowedRequest *older = withId(*requests, younger.supersedes))
            older->supersededBy = younger.id.isEmpty() ? u"#%1"_s.arg(younger.row) : younger.id;
    return requests;
}

Result<std::optional<FollowedRequest>> RequestStore::find(const QString &name)
{
    const auto requests = all();
    if (!requests)
        return fail(requests.error());
    for (const FollowedRequest &request : *requests) {
        const bool isRow = request.row > 0 && name == u"#%1"_s.arg(request.row);
        if (isRow || (!name.isEmpty() && (request.id == name || request.number == name)))
            return std::optional(request);
    }
    return std::optional<FollowedRequest>();
}

Result<QString> RequestStore::body(qint64 row)
{
    const auto found = m_database.firstRow(u"SELECT body FROM request_made WHERE id = ?"_s, {row});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? QString() : found->first().toString();
}

} // namespace Ledgerbridge::Store
