// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "odatatarget.h"
#include "odatavalue.h"
#include "purchaserecords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

QByteArray setTarget(const QString &companyId, PurchaseKind kind)
{
    return ODataTarget(companyPath(companyId, purchaseShape(kind).set)).encoded();
}

QByteArray documentTarget(const QString &companyId, PurchaseKind kind, const QString &id, const QString &rest = {})
{
    return ODataTarget(companyPath(companyId, entityPath(purchaseShape(kind).set, id, rest))).encoded();
}

QByteArray linesTarget(const QString &companyId, PurchaseKind kind, const QString &id)
{
    return documentTarget(companyId, kind, id, purchaseShape(kind).lines);
}

PurchaseDocument readInvoice(const Json &row)
{
    return readPurchaseDocument(PurchaseKind::Invoice, row);
}

PurchaseDocument readCreditMemo(const Json &row)
{
    return readPurchaseDocument(PurchaseKind::CreditMemo, row);
}

PurchaseDocument readOrder(const Json &row)
{
    return readPurchaseDocument(PurchaseKind::Order, row);
}

using DocumentReader = PurchaseDocument (*)(const Json &);

DocumentReader documentReader(PurchaseKind kind)
{
    switch (kind) {
    case PurchaseKind::CreditMemo: return &readCreditMemo;
    case PurchaseKind::Order: return &readOrder;
    case PurchaseKind::Invoice: break;
    }
    return &readInvoice;
}

bool isUsable(const Posting &posting)
{
    return !posting.vendorNumber.isEmpty() && !posting.lines.isEmpty()
        && std::all_of(posting.lines.cbegin(), posting.lines.cend(),
            [](const PlanLine &line) { return line.accountType == NavAccountType::GlAccount; });
}

/// Whether a filter for it finds it everywhere. Systems make different capitals of letters beyond ASCII, and some signs
/// are wildcards or operators within a value (nav.md 4.2, 7.1): a filter might miss what it asks for.
bool isPlainInFilter(const QString &code)
{
    static const QString plain(u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -/_#:.,+"_s);
    return !code.contains(u".."_s)
        && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return plain.contains(c); });
}

/// The wish for header and lines in one body was not understood; a wrong account or a blocked vendor sounds different.
bool isDeepInsertRefused(const Error &error)
{
    return error.httpStatus == 501 || (error.httpStatus == 400 && error.systemCode.startsWith(u"BadRequest"));
}

Error unusableError()
{
    return Error{ErrorCode::InvalidInput,
        QCoreApplication::translate("Nav", "A purchase document needs a vendor and lines on G/L accounts."), {}, 0, {}};
}

Error wrongCurrency(const PurchaseDocument &document)
{
    return Error{ErrorCode::Refused,
        QCoreApplication::translate("Nav",
            "NAV keeps the document in %1, which is not its currency. Check the vendor's "
            "currency in NAV.")
            .arg(document.currencyCode),
        {}, 0, {}};
}

/// A success without an id tells of a document that cannot be pointed at.
Result<QString> idOf(const Json &made)
{
    const QString id = idField(made, u"id");
    if (id.isEmpty())
        return fail(unreadableAnswer(201, CallKind::Write, u"POST of a document"_s, u"an answer without id"_s));
    return id;
}

/// NAV may add comment lines of its own (extended texts); each of ours must be there, and no account line besides.
bool keepsLines(const QList<Json> &kept, const QList<Json> &asked)
{
    const auto comments = [](const QList<Json> &lines) {
        return std::count_if(
            lines.cbegin(), lines.cend(), [](const Json &line) { return enumField(line, u"lineType") == u"Comment"; });
    };
    const auto more = comments(kept) - comments(asked);
    return more >= 0 && kept.size() - more == asked.size();
}

/// As they were asked for.
QList<PurchaseLine> accountLines(PurchaseKind kind, const QList<Json> &rows)
{
    QList<PurchaseLine> lines;
    for (const Json &row : rows) {
        if (enumField(row, u"lineType") != u"Comment")
            lines.append(readPurchaseLine(kind, row));
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const PurchaseLine &a, const PurchaseLine &b) { return a.sequence < b.sequence; });
    return lines;
}

Error wrongLineCount(qsizetype kept, qsizetype asked)
{
    return Error{ErrorCode::Refused,
        QCoreApplication::translate("Nav", "NAV kept %1 of the document's %2 lines.").arg(kept).arg(asked), {}, 0, {}};
}

} // namespace

QCoro::Task<Result<QList<PurchaseDocument>>> ApiLedger::findPurchaseDocuments(
    QString companyId, PurchaseKind kind, QString vendorNumber, QString externalNumber)
{
    const PurchaseShape shape = purchaseShape(kind);
    if (shape.externalField.isEmpty())
        co_return co_await findOrdersByComment(companyId, vendorNumber, externalNumber);
    QString filter = codeEquals(u"vendorNumber"_s, vendorNumber);
    if (isPlainInFilter(externalNumber))
        filter += u" and "_s + codeEquals(shape.externalField, externalNumber);
    const QByteArray target = ODataTarget(companyPath(companyId, shape.set)).filter(filter).encoded();
    Result<QList<PurchaseDocument>> documents = co_await m_api.list<PurchaseDocument>(target, documentReader(kind));
    if (documents) {
        // a filter may be read as a pattern (nav.md 4.2, wildcards)
        documents->removeIf([vendorNumber, externalNumber](const PurchaseDocument &document) {
            return !isSameCode(document.vendorNumber, vendorNumber)
                || !isSameCode(document.externalNumber, externalNumber);
        });
    }
    co_return documents;
}

QCoro::Task<Result<QList<PurchaseDocument>>> ApiLedger::findOrdersByComment(
    QString companyId, QString vendorNumber, QString comment)
{
    const QByteArray target = ODataTarget(companyPath(companyId, purchaseShape(PurchaseKind::Order).set))
                                  .filter(codeEquals(u"vendorNumber"_s, vendorNumber))
                                  .encoded();
    const Result<QList<PurchaseDocument>> orders = co_await m_api.list<PurchaseDocument>(target, &readOrder);
    if (!orders)
        co_return fail(orders.error());
    QList<NavOperation> reads;
    for (const PurchaseDocument &order : *orders)
        reads.append({"GET", linesTarget(companyId, PurchaseKind::Order, order.id), {}, {}});
    const Result<QList<Result<Json>>> answers = co_await m_api.each(reads, CallKind::Read);
    if (!answers)
        co_return fail(answers.error());
    QList<PurchaseDocument> found;
    for (qsizetype i = 0; i < orders->size(); ++i) {
        const Result<Json> &answer = answers->at(i);
        if (!answer && answer.error().code == ErrorCode::NotFound)
            continue;
        if (!answer)
            co_return fail(answer.error());
        const Result<QList<Json>> rows = co_await m_api.allRows(*answer);
        if (!rows)
            co_return fail(rows.error());
        const bool isOurs = std::any_of(rows->cbegin(), rows->cend(), [comment](const Json &row) {
            return enumField(row, u"lineType") != u"Account" && isOrderComment(textField(row, u"description"), comment);
        });
        if (isOurs && isSameCode(orders->at(i).vendorNumber, vendorNumber))
            found.append(orders->at(i));
    }
    co_return found;
}

QCoro::Task<Result<QList<PurchaseDocument>>> ApiLedger::findOrdersByNumber(QString companyId, QString number)
{
    // What is no code of NAV's cannot be a number there, and might be read as a pattern (nav.md 4.2).
    constexpr qsizetype longestNumber = 20;
    if (number.isEmpty() || number.size() > longestNumber || !isPlainInFilter(number))
        co_return QList<PurchaseDocument>();
    const QByteArray target = ODataTarget(companyPath(companyId, purchaseShape(PurchaseKind::Order).set))
                                  .filter(codeEquals(u"number"_s, number))
                                  .encoded();
    Result<QList<PurchaseDocument>> orders = co_await m_api.list<PurchaseDocument>(target, &readOrder);
    if (orders)
        orders->removeIf([number](const PurchaseDocument &order) { return !isSameCode(order.number, number); });
    co_return orders;
}

QCoro::Task<Result<PurchaseDocument>> ApiLedger::createPurchaseDocument(
    QString companyId, PurchaseKind kind, Posting posting)
{
    if (!isUsable(posting))
        co_return fail(unusableError());
    const Result<PurchaseDocument> made = co_await createOnce(companyId, kind, posting, posting.currencyCode);
    if (!made)
        co_return fail(made.error());
    const Result<bool> isRight = co_await hasCurrencyOf(companyId, posting, *made);
    if (isRight && *isRight)
        co_return *made;

    // A vendor kept in another currency hands it on to a document that names none (nav.md 9.2, 10): again, by name.
    const Error failure = isRight ? wrongCurrency(*made) : isRight.error();
    const Error outcome = co_await undoneAfter(companyId, kind, made->id, failure);
    if (!isRight || !posting.currencyCode.isEmpty() || outcome.code == ErrorCode::OutcomeUnknown)
        co_return fail(outcome);
    const Result<QString> local = co_await localCurrency(companyId);
    if (!local)
        co_return fail(local.error());
    const Result<PurchaseDocument> second = co_await createOnce(companyId, kind, posting, *local);
    if (!second)
        co_return fail(second.error());
    const Result<bool> isRightNow = co_await hasCurrencyOf(companyId, posting, *second);
    if (isRightNow && *isRightNow)
        co_return *second;
    const Error last = co_await undoneAfter(companyId, kind, second->id, wrongCurrency(*second));
    co_return fail(last);
}

QCoro::Task<Result<QString>> ApiLedger::localCurrency(QString companyId)
{
    if (!m_localCurrencies.contains(companyId)) {
        const Result<NavSetup> company = co_await setup(companyId);
        if (!company)
            co_return fail(company.error());
    }
    co_return m_localCurrencies.value(companyId);
}

/// Local currency is blank in a posting, and blank or named in a document (nav.md 2.10).
QCoro::Task<Result<bool>> ApiLedger::hasCurrencyOf(QString companyId, Posting posting, PurchaseDocument document)
{
    if (isSameCode(posting.currencyCode, document.currencyCode))
        co_return true;
    const Result<QString> local = co_await localCurrency(companyId);
    if (!local)
        co_return fail(local.error());
    const auto named = [local](const QString &code) { return code.isEmpty() ? *local : code; };
    co_return local->isEmpty() || isSameCode(named(posting.currencyCode), named(document.currencyCode));
}

QCoro::Task<Result<PurchaseDocument>> ApiLedger::createOnce(
    QString companyId, PurchaseKind kind, Posting posting, QString currencyCode)
{
    const Json header = purchaseHeaderBody(kind, posting, currencyCode);
    const QList<Json> lines = purchaseLineBodies(kind, posting);
    const Result<QString> id = co_await createHeader(companyId, kind, header, lines);
    if (!id)
        co_return fail(id.error());
    const Result<ReadBack> back = co_await completed(companyId, kind, *id, lines);
    Error failure;
    if (back && keepsLines(back->lines, lines)) {
        const Result<PurchaseDocument> made = co_await withoutUnwishedTax(companyId, kind, posting, *back);
        if (made)
            co_return *made;
        failure = made.error();
    } else {
        failure = back ? wrongLineCount(back->lines.size(), lines.size()) : back.error();
    }
    const Error outcome = co_await undoneAfter(companyId, kind, *id, failure);
    co_return fail(outcome);
}

/// NAV gives a line the tax code of its account where none was sent, and with it a tax that the document does not bear.
/// Where that shows in the total, the codes are taken away again, as far as NAV lets; whoever posts compares the total.
QCoro::Task<Result<PurchaseDocument>> ApiLedger::withoutUnwishedTax(
    QString companyId, PurchaseKind kind, Posting posting, ReadBack back)
{
    if (kind == PurchaseKind::Order || back.document.totalIncludingTax == posting.total)
        co_return back.document;
    const QList<PurchaseLine> own = accountLines(kind, back.lines);
    QList<NavOperation> changes;
    for (qsizetype i = 0; i < own.size() && i < posting.lines.size(); ++i) {
        const QString rest = entityPath(purchaseShape(kind).lines, own[i].id);
        if (!own[i].taxCode.isEmpty() && posting.lines[i].taxCode.isEmpty())
            changes.append({"PATCH", documentTarget(companyId, kind, back.document.id, rest),
                Json::object({{u"taxCode"_s, QString()}}), own[i].etag.isEmpty() ? u"*"_s : own[i].etag});
    }
    if (changes.isEmpty())
        co_return back.document;
    const Result<QList<Result<Json>>> answers = co_await m_api.each(changes, CallKind::Write);
    if (!answers)
        co_return fail(answers.error());
    co_return co_await purchaseDocument(companyId, kind, back.document.id);
}

/// The header with its lines in one body, which NAV takes or refuses as a whole (nav.md 4.1); where it does not know
/// that, the header alone.
QCoro::Task<Result<QString>> ApiLedger::createHeader(
    QString companyId, PurchaseKind kind, Json header, QList<Json> lines)
{
    const QByteArray target = setTarget(companyId, kind);
    if (m_insertsDeep) {
        Json whole = header;
        whole.set(purchaseShape(kind).lines, Json::array(lines));
        const Result<Json> made = co_await m_api.post(target, whole);
        if (made)
            co_return idOf(*made);
        if (!isDeepInsertRefused(made.error()))
            co_return fail(made.error());
    }
    const Result<Json> made = co_await m_api.post(target, header);
    if (!made)
        co_return fail(made.error());
    m_insertsDeep = false;
    co_return idOf(*made);
}

/// Adds the lines where NAV has taken only the header, and reads what stands now.
QCoro::Task<Result<ApiLedger::ReadBack>> ApiLedger::completed(
    QString companyId, PurchaseKind kind, QString id, QList<Json> lines)
{
    if (m_insertsDeep) {
        const Result<ReadBack> back = co_await readBack(companyId, kind, id);
        if (!back || !back->lines.isEmpty())
            co_return back;
        m_insertsDeep = false;
    }
    const Result<void> added = co_await addPurchaseLines(companyId, kind, id, lines);
    if (!added)
        co_return fail(added.error());
    co_return co_await readBack(companyId, kind, id);
}

QCoro::Task<Result<ApiLedger::ReadBack>> ApiLedger::readBack(QString companyId, PurchaseKind kind, QString id)
{
    const QList<NavOperation> reads{
        {"GET", documentTarget(companyId, kind, id), {}, {}}, {"GET", linesTarget(companyId, kind, id), {}, {}}};
    const Result<QList<Result<Json>>> answers = co_await m_api.each(reads, CallKind::Read);
    if (!answers)
        co_return fail(answers.error());
    for (const Result<Json> &answer : *answers) {
        if (!answer)
            co_return fail(answer.error());
    }
    const Result<QList<Json>> lines = co_await m_api.allRows(*answers->at(1));
    if (!lines)
        co_return fail(lines.error());
    co_return ReadBack{readPurchaseDocument(kind, *answers->at(0)), *lines};
}

QCoro::Task<Result<void>> ApiLedger::addPurchaseLines(
    QString companyId, PurchaseKind kind, QString id, QList<Json> lines)
{
    const QByteArray target = linesTarget(companyId, kind, id);
    for (qsizetype from = 0; from < lines.size(); from += largestBatch) {
        QList<NavOperation> operations;
        for (const Json &line : lines.mid(from, largestBatch))
            operations.append({"POST", target, line, {}});
        const Result<QList<Json>> answers = co_await m_api.allOrNone(operations);
        if (!answers)
            co_return fail(answers.error());
    }
    co_return Result<void>{};
}

/// Takes a draft of ours away again because of `failure`, which is returned; OutcomeUnknown where it may still stand.
QCoro::Task<Error> ApiLedger::undoneAfter(QString companyId, PurchaseKind kind, QString id, Error failure)
{
    const Result<void> removed = co_await m_api.remove(documentTarget(companyId, kind, id), u"*"_s);
    if (!removed) {
        failure.code = ErrorCode::OutcomeUnknown;
        failure.detail = u"draft %1 may still stand; %2"_s.arg(id, failure.detail);
    }
    co_return failure;
}

QCoro::Task<Result<PurchaseDocument>> ApiLedger::purchaseDocument(QString companyId, PurchaseKind kind, QString id)
{
    const Result<Json> row = co_await m_api.get(documentTarget(companyId, kind, id));
    if (!row)
        co_return fail(row.error());
    co_return readPurchaseDocument(kind, *row);
}

QCoro::Task<Result<QList<PurchaseLine>>> ApiLedger::purchaseLines(QString companyId, PurchaseKind kind, QString id)
{
    const QByteArray target = linesTarget(companyId, kind, id);
    const Result<QList<Json>> rows = co_await m_api.list<Json>(target, [](const Json &row) { return row; });
    if (!rows)
        co_return fail(rows.error());
    QList<PurchaseLine> lines;
    for (const Json &row : *rows)
        lines.append(readPurchaseLine(kind, row));
    std::stable_sort(lines.begin(), lines.end(),
        [](const PurchaseLine &a, const PurchaseLine &b) { return a.sequence < b.sequence; });
    co_return lines;
}

QCoro::Task<Result<void>> ApiLedger::deletePurchaseDocument(
    QString companyId, PurchaseKind kind, PurchaseDocument document)
{
    co_return co_await m_api.remove(documentTarget(companyId, kind, document.id), document.etag);
}

QCoro::Task<Result<void>> ApiLedger::postPurchaseDocument(QString companyId, PurchaseKind kind, QString id)
{
    co_return co_await m_api.action(documentTarget(companyId, kind, id, purchaseShape(kind).action));
}

} // namespace Ledgerbridge::Nav
