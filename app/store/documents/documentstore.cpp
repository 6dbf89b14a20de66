// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"

#include "documentquery.h"
#include "documentrows.h"
#include "sqlerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Room for the length that qCompress puts in front
constexpr qsizetype lengthBytes = 4;

} // namespace

DocumentStore::DocumentStore(Database &database)
    : m_database(database)
{
}

Result<std::optional<Record>> DocumentStore::one(const QString &condition, const QVariantList &values)
{
    QList<Record> records;
    const auto read = m_database.forEach(
        u"SELECT %1 FROM document d WHERE %2 ORDER BY d.id DESC LIMIT 1"_s.arg(DocumentRows::columns(), condition),
        values, [&](const QSqlQuery &row) {
            records.append(DocumentRows::readRecord(row));
            return false;
        });
    if (!read)
        return fail(read.error());
    if (auto added = DocumentRows::addReasons(m_database, records); !added)
        return fail(added.error());
    return records.isEmpty() ? std::optional<Record>() : std::optional<Record>(records.first());
}

Result<std::optional<Record>> DocumentStore::byId(qint64 id)
{
    return one(u"d.id = ?"_s, {id});
}

Result<std::optional<Record>> DocumentStore::byFisId(DocumentKind kind, const QString &fisId)
{
    return one(u"d.kind = ? AND d.fis_id = ?"_s, {toString(kind), fisId});
}

Result<std::optional<Record>> DocumentStore::find(const QString &document)
{
    auto newest = one(u"d.document_id = ? AND d.newest = 1"_s, {document});
    const qsizetype at = document.lastIndexOf(u'@');
    if (!newest || *newest || at < 0)
        return newest;
    return one(u"d.document_id = ? AND d.fis_id = ?"_s, {document.left(at), document.mid(at + 1)});
}

Result<QList<Record>> DocumentStore::list(const DocumentFilter &filter)
{
    const DocumentQuery query = documentPage(filter);
    QList<Record> records;
    const auto read =
        m_database.forEach(u"SELECT %1 FROM document d WHERE %2"_s.arg(DocumentRows::columns(), query.where),
            query.values, [&](const QSqlQuery &row) {
                records.append(DocumentRows::readRecord(row));
                return true;
            });
    if (!read)
        return fail(read.error());
    if (auto added = DocumentRows::addReasons(m_database, records); !added)
        return fail(added.error());
    return records;
}

Result<void> DocumentStore::forEach(DocumentFilter filter, const std::function<Result<void>(const Record &)> &each)
{
    for (;;) {
        const auto records = list(filter);
        if (!records)
            return fail(records.error());
        for (const Record &record : *records) {
            filter.afterId = record.id;
            if (const auto done = each(record); !done)
                return done;
        }
        if (records->size() < filter.limit)
            return {};
    }
}

Result<QByteArray> DocumentStore::payload(qint64 id)
{
    const auto row = m_database.firstRow(u"SELECT bytes FROM payload WHERE document = ?"_s, {id});
    if (!row)
        return fail(row.error());
    if (row->isEmpty()) {
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("Store", "The workspace has no content of document number %1.").arg(id));
    }
    const QByteArray packed = row->first().toByteArray();
    const QByteArray plain = qUncompress(packed);
    if (plain.isEmpty() && packed.size() > lengthBytes)
        return fail(damagedFile(m_database.path(), u"payload of row %1 cannot be unpacked"_s.arg(id)));
    return plain;
}

Result<QString> DocumentStore::planFingerprint(qint64 id)
{
    const auto row = m_database.firstRow(u"SELECT plan_fingerprint FROM document WHERE id = ?"_s, {id});
    if (!row)
        return fail(row.error());
    return row->isEmpty() ? QString() : row->first().toString();
}

} // namespace Ledgerbridge::Store
