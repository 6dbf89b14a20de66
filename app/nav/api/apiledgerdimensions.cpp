// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "odatatarget.h"
#include "odatavalue.h"
#include "purchaserecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// Saving one dimension rewrites the whole set of the line, and with it may change the tags of the others: as often as
/// this is what is left read and tried again.
constexpr int mostRounds = 8;

NavOperation operationOf(const QString &path, const DimensionChange &change)
{
    const QString entity = path + u'(' + change.id + u')';
    const QString etag = change.etag.isEmpty() ? u"*"_s : change.etag;
    switch (change.kind) {
    case DimensionChange::Kind::Post: return {"POST", ODataTarget(path).encoded(), dimensionBody(change), {}};
    case DimensionChange::Kind::Patch: return {"PATCH", ODataTarget(entity).encoded(), dimensionBody(change), etag};
    case DimensionChange::Kind::Delete: break;
    }
    return {"DELETE", ODataTarget(entity).encoded(), {}, etag};
}

qsizetype positionOf(const QList<LineDimensions> &lines, const QString &lineId)
{
    const auto line = std::find_if(
        lines.cbegin(), lines.cend(), [&lineId](const LineDimensions &one) { return one.lineId == lineId; });
    return line == lines.cend() ? -1 : std::distance(lines.cbegin(), line);
}

Error ofLine(Error error, const QList<LineDimensions> &lines, const QString &lineId)
{
    error.detail = u"line "_s + lineId + u": "_s + error.detail;
    error.part = positionOf(lines, lineId);
    return error;
}

/// What another look at the set may put right: a stale tag, a dimension that has come or gone meanwhile.
bool isOutdated(const Error &error, const NavOperation &operation)
{
    return error.code == ErrorCode::Conflict || error.httpStatus == 409
        || (error.httpStatus == 404 && operation.method != "POST")
        || error.message.contains(u"already exists", Qt::CaseInsensitive);
}

} // namespace

/// Lines are reached at the top of the company by their own id (nav.md 2.5), or through what they belong to.
QString ApiLedger::setPath(const QString &companyId, DimensionParent parent, const LineDimensions &line) const
{
    const bool isJournal = parent == DimensionParent::JournalLine;
    const PurchaseShape shape = purchaseShape(parent);
    const QString rest = entityPath(isJournal ? u"journalLines"_s : shape.lines, line.lineId, u"dimensionSetLines"_s);
    const QString owners = isJournal ? u"journals"_s : shape.set;
    return companyPath(companyId, m_setsBelowOwner ? entityPath(owners, line.ownerId, rest) : rest);
}

/// By whichever way leads to them in this NAV.
QCoro::Task<Result<QList<ApiLedger::CurrentSet>>> ApiLedger::reachedSets(
    QString companyId, DimensionParent parent, QList<LineDimensions> lines)
{
    const Result<QList<CurrentSet>> sets = co_await currentSets(companyId, parent, lines);
    const bool hasOwners =
        std::all_of(lines.cbegin(), lines.cend(), [](const LineDimensions &line) { return !line.ownerId.isEmpty(); });
    if (sets || m_setsBelowOwner || !hasOwners)
        co_return sets;
    if (sets.error().code != ErrorCode::NotFound && !isQueryRefused(sets.error()))
        co_return sets;
    m_setsBelowOwner = true;
    const Result<QList<CurrentSet>> below = co_await currentSets(companyId, parent, lines);
    m_setsBelowOwner = below.has_value();
    if (below)
        co_return below;
    co_return sets;
}

QCoro::Task<Result<QList<ApiLedger::CurrentSet>>> ApiLedger::currentSets(
    QString companyId, DimensionParent parent, QList<LineDimensions> lines)
{
    QList<NavOperation> reads;
    for (const LineDimensions &line : lines)
        reads.append({"GET", ODataTarget(setPath(companyId, parent, line)).encoded(), {}, {}});
    const Result<QList<Result<Json>>> answers = co_await m_api.each(reads, CallKind::Read);
    if (!answers)
        co_return fail(answers.error());
    QList<CurrentSet> sets;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Result<Json> &answer = answers->at(i);
        if (!answer)
            co_return fail(ofLine(answer.error(), lines, lines[i].lineId));
        const Result<QList<Json>> rows = co_await m_api.allRows(*answer);
        if (!rows)
            co_return fail(ofLine(rows.error(), lines, lines[i].lineId));
        CurrentSet set{lines[i], {}};
        for (const Json &row : *rows)
            set.current.append(dimensionSetLine(row));
        sets.append(set);
    }
    co_return sets;
}

QCoro::Task<Result<void>> ApiLedger::setDimensions(
    QString companyId, DimensionParent parent, QList<LineDimensions> lines)
{
    QList<LineDimensions> open;
    for (const LineDimensions &line : lines) {
        if (!line.dimensions.isEmpty())
            open.append(line);
    }
    std::optional<Error> firstRefusal;
    for (int round = 1; !open.isEmpty(); ++round) {
        const Result<QList<CurrentSet>> sets = co_await reachedSets(companyId, parent, open);
        if (!sets) {
            Error error = sets.error();
            if (error.part >= 0)
                error.part = positionOf(lines, open[error.part].lineId);
            co_return fail(error);
        }
        QList<NavOperation> operations;
        QList<qsizetype> lineOf;
        for (qsizetype i = 0; i < sets->size(); ++i) {
            const QString path = setPath(companyId, parent, open[i]);
            for (const DimensionChange &change : dimensionDelta(sets->at(i).current, open[i].dimensions)) {
                operations.append(operationOf(path, change));
                lineOf.append(i);
            }
        }
        const Result<QList<Result<Json>>> answers = co_await m_api.each(operations, CallKind::Write);
        if (!answers)
            co_return fail(answers.error());
        QList<LineDimensions> again;
        for (qsizetype i = 0; i < answers->size(); ++i) {
            const Result<Json> &answer = answers->at(i);
            if (answer)
                continue;
            const LineDimensions &line = open[lineOf[i]];
            if (!isOutdated(answer.error(), operations[i]) || round == mostRounds) {
                if (!firstRefusal)
                    firstRefusal = ofLine(answer.error(), lines, line.lineId);
            } else if (again.isEmpty() || again.last().lineId != line.lineId) {
                again.append(line);
            }
        }
        open = again;
    }
    if (firstRefusal)
        co_return fail(*firstRefusal);
    co_return Result<void>{};
}

} // namespace Ledgerbridge::Nav
