// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorrequeststore.h"

#include "audittrail.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

constexpr QLatin1StringView columns{"r.id, r.company_id, coalesce(c.name, ''), r.source, r.draft, r.document_id, "
                                    "r.state, r.prepared_by, r.prepared_at, "
                                    "r.decided_by, r.decided_at, r.seen_before, r.number, r.words"};

QString draftText(const VendorDraft &draft)
{
    QJsonObject object;
    for (const VendorDraftField &field : vendorDraftFields())
        if (const QString &value = draft.*field.value; !value.isEmpty())
            object.insert(QLatin1String(field.name), value);
    if (!draft.others.isEmpty())
        object.insert(u"others"_s, QJsonArray::fromStringList(draft.others));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

VendorDraft draftFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    VendorDraft draft;
    for (const VendorDraftField &field : vendorDraftFields())
        draft.*field.value = object.value(QLatin1String(field.name)).toString();
    draft.others = textsOf(object.value(u"others"_s).toArray());
    return draft;
}

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

VendorRequest readRequest(const QSqlQuery &row)
{
    VendorRequest request;
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    request.id = row.value(column++).toLongLong();
    request.companyId = text();
    request.companyName = text();
    request.source = text();
    request.draft = draftFromText(text());
    request.documentId = text();
    request.state = vendorRequestStateFromString(text()).value_or(VendorRequest::State::Open);
    request.preparedBy = text();
    request.preparedAt = momentFrom(row.value(column++));
    request.decidedBy = text();
    request.decidedAt = momentFrom(row.value(column++));
    request.seenBefore = textsOf(QJsonDocument::fromJson(text().toUtf8()).array());
    request.number = text();
    request.words = text();
    return request;
}

Error underWay(const QString &source)
{
    return {ErrorCode::Conflict,
        QCoreApplication::translate("Store",
            "Vendor %1 is on its way into NAV already, or somebody else has just decided about it. Look again.")
            .arg(source),
        {}, 0, {}};
}

} // namespace

VendorRequestStore::VendorRequestStore(Database &database)
    : m_database(database)
{
}

Result<QList<VendorRequest>> VendorRequestStore::read(const QString &condition, const QVariantList &values)
{
    QList<VendorRequest> requests;
    const auto done = m_database.forEach(
        u"SELECT %1 FROM vendor_request r LEFT JOIN directory_company c ON c.company_id = r.company_id WHERE %2"_s.arg(
            columns, condition),
        values, [&requests](const QSqlQuery &row) {
            requests.append(readRequest(row));
            return true;
        });
    return done ? Result<QList<VendorRequest>>(requests) : fail(done.error());
}

Result<qint64> VendorRequestStore::add(const VendorRequest &request)
{
    return inTransaction(m_database, [&]() -> Result<qint64> {
        const auto pending = pendingFor(request.companyId, request.source);
        if (!pending)
            return fail(pending.error());
        if (*pending)
            return fail(underWay(request.source));
        const auto stored = m_database.execute(
            u"INSERT INTO vendor_request (company_id, source, draft, document_id, state, prepared_by, prepared_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {request.companyId, request.source, draftText(request.draft), request.documentId, toString(request.state),
                request.preparedBy, momentValue(m_database.now())});
        if (!stored)
            return fail(stored.error());
        const qint64 id = m_database.lastInsertId();
        AuditEntry entry;
        entry.actor = request.preparedBy;
        entry.action = u"vendorRequested"_s;
        entry.documentId = request.documentId;
        entry.reference = request.source;
        entry.text = QCoreApplication::translate("Store", "Vendor %1 %2 is to be made in NAV, prepared by %3.")
                         .arg(request.source, request.draft.displayName, request.preparedBy);
        const auto noted = AuditTrail(m_database).append(std::move(entry));
        return noted ? Result<qint64>(id) : fail(noted.error());
    });
}

Result<std::optional<VendorRequest>> VendorRequestStore::byId(qint64 id)
{
    const auto found = read(u"r.id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<VendorRequest>() : std::optional(found->constFirst());
}

Result<std::optional<VendorRequest>> VendorRequestStore::pendingFor(const QString &companyId, const QString &source)
{
    const auto found = read(
        u"r.source = ? AND (? = '' OR r.company_id = ?) AND r.state IN ('open', 'sending', 'inDoubt') ORDER BY r.id DESC"_s,
        {source, companyId, companyId});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::optional<VendorRequest>() : std::optional(found->constFirst());
}

Result<QList<VendorRequest>> VendorRequestStore::list(const QList<VendorRequest::State> &states, int limit)
{
    QStringList marks;
    QVariantList values;
    for (const VendorRequest::State state : states) {
        marks.append(u"?"_s);
        values << toString(state);
    }
    values << limit;
    const QString condition = states.isEmpty() ? u"1"_s : u"r.state IN (%1)"_s.arg(marks.join(u", "_s));
    return read(condition + u" ORDER BY r.id DESC LIMIT ?"_s, values);
}

Result<void> VendorRequestStore::change(
    const VendorRequest &before, const VendorRequest &after, const QString &action, const QString &what)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = m_database.execute(u"UPDATE vendor_request SET draft = ?, state = ?, prepared_by = ?, "
                                             u"decided_by = ?, decided_at = ?, seen_before = ?, number = ?, words = ? "
                                             "WHERE id = ? AND state = ? AND draft = ? AND prepared_by = ?"_s,
            {draftText(after.draft), toString(after.state), after.preparedBy, after.decidedBy,
                momentValue(m_database.now()), listText(after.seenBefore), after.number, after.words, before.id,
                toString(before.state), draftText(before.draft), before.preparedBy});
        if (!done)
            return fail(done.error());
        if (*done != 1)
            return fail(underWay(before.source));
        AuditEntry entry;
        entry.actor = after.decidedBy.isEmpty() ? u"Ledgerbridge"_s : after.decidedBy;
        entry.action = action;
        entry.documentId = after.documentId;
        entry.reference = after.number.isEmpty() ? after.source : after.number;
        entry.text = what;
        const auto noted = AuditTrail(m_database).append(std::move(entry));
        return noted ? Result<void>{} : fail(noted.error());
    });
}

} // namespace Ledgerbridge::Store
