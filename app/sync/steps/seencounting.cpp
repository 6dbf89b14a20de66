// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "seencounting.h"

#include "documentstore.h"
#include "fisclient.h"
#include "seencodestore.h"
#include "writescope.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Ledgerbridge::Sync {

namespace {

constexpr int piece = 200;

/// Over the rows that decide which codes documents bear: where cost objects lead, and vendors with their address. Only
/// those that hold today: on the day on which another begins, codes are others.
QString basisOf(const MappingBook &mappings, QDate today)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QList<MappingRow> costObjects = mappings.rowsOn(MappingKind::CostObject, today);
    for (const MappingRow &row : costObjects)
        hash.addData((mappingKey(row) + u'\n' + row.target + u'\n').toUtf8());
    const QList<MappingRow> vendors = mappings.rowsOn(MappingKind::Vendor, today);
    for (const MappingRow &row : vendors)
        if (row.source.contains(u'/'))
            hash.addData((mappingKey(row) + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/// Nothing where it cannot be read: such a document is held and bears no codes.
std::optional<SourceDocument> contentOf(Store::DocumentStore &documents, const Record &record)
{
    const auto payload = documents.payload(record.id);
    if (!payload)
        return std::nullopt;
    const auto document = Concur::readFisPayload(record.kind, record.fisId, *payload);
    return document ? std::optional(*document) : std::nullopt;
}

/// Of a purchase request every order stands for itself; of other documents only the newest version counts, whatever
/// still waits for a person.
bool counts(const Record &record)
{
    return record.isNewest || record.kind == DocumentKind::Purchase;
}

/// Cancelled where somebody else began to count anew meanwhile.
Result<void> countPiece(Store::Database &database, const MappingBook &mappings, QDate today, const QString &mark,
    const QList<Record> &records)
{
    return inTransaction(database, [&]() -> Result<void> {
        const auto now = Store::SeenCodeStore(database).basis();
        if (!now)
            return fail(now.error());
        if (*now != mark)
            return fail(ErrorCode::Cancelled, {});
        Store::DocumentStore documents(database);
        for (const Record &record : records)
            if (const auto document = counts(record) ? contentOf(documents, record) : std::nullopt)
                if (const auto counted = countIn(database, mappings, today, *document); !counted)
                    return counted;
        return {};
    });
}

} // namespace

Result<void> countIn(
    Store::Database &database, const MappingBook &mappings, QDate today, const SourceDocument &document)
{
    return Store::SeenCodeStore(database).add(seenCodes(document, mappings, today), document.date());
}

Result<void> countOut(Store::Database &database, const MappingBook &mappings, QDate today, const Record &record)
{
    if (!counts(record))
        return {};
    Store::DocumentStore documents(database);
    const auto document = contentOf(documents, record);
    return document ? Store::SeenCodeStore(database).remove(seenCodes(*document, mappings, today)) : Result<void>{};
}

Result<void> countAllWhereNeeded(Store::Database &database, const MappingBook &mappings, QDate today)
{
    Store::SeenCodeStore seen(database);
    const QString basis = basisOf(mappings, today);
    const auto counted = seen.basis();
    if (!counted)
        return fail(counted.error());
    if (*counted == basis)
        return {};
    const QString mark = QUuid::createUuid().toString();
    if (auto begun = seen.startAnew(mark); !begun)
        return begun;
    Store::DocumentStore documents(database);
    Store::DocumentFilter filter;
    filter.currentOnly = true;
    filter.limit = piece;
    QList<Record> waiting;
    auto read = documents.forEach(filter, [&](const Record &record) -> Result<void> {
        waiting.append(record);
        if (waiting.size() < piece)
            return {};
        return countPiece(database, mappings, today, mark, std::exchange(waiting, {}));
    });
    if (read)
        read = countPiece(database, mappings, today, mark, waiting);
    if (!read)
        return read.error().code == ErrorCode::Cancelled ? Result<void>{} : read;
    return seen.setBasis(basis);
}

} // namespace Ledgerbridge::Sync
