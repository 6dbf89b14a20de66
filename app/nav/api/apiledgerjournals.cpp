// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "directory.h"
#include "journalrecords.h"
#include "odatatarget.h"
#include "odatavalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

constexpr int longestJournalCode = 10;
constexpr int longestJournalName = 100;
/// Keeps an address below 2,048 characters, where servers and proxies begin to refuse.
constexpr qsizetype numbersPerFilter = 20;

QString journalPath(const QString &companyId, const QString &journalId, const QString &rest = {})
{
    return companyPath(companyId, entityPath(u"journals"_s, journalId, rest));
}

QByteArray linesTarget(const QString &companyId, const QString &journalId)
{
    return ODataTarget(journalPath(companyId, journalId, u"journalLines"_s)).encoded();
}

QByteArray lineTarget(const QString &companyId, const QString &journalId, const QString &lineId)
{
    return ODataTarget(journalPath(companyId, journalId, entityPath(u"journalLines"_s, lineId))).encoded();
}

} // namespace

QCoro::Task<Result<std::optional<Journal>>> ApiLedger::findJournal(QString companyId, QString code)
{
    const QByteArray target =
        ODataTarget(companyPath(companyId, u"journals"_s)).filter(codeEquals(u"code"_s, code)).encoded();
    const Result<QList<Journal>> journals = co_await m_api.list<Journal>(target, &readJournal);
    if (!journals)
        co_return fail(journals.error());
    for (const Journal &journal : *journals) {
        if (isSameCode(journal.code, code))
            co_return std::optional<Journal>(journal);
    }
    co_return std::optional<Journal>();
}

QCoro::Task<Result<Journal>> ApiLedger::ensureJournal(QString companyId, QString code, QString displayName)
{
    const QString name = Directory::normalised(code);
    if (name.isEmpty() || name.size() > longestJournalCode) {
        co_return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Nav", "The journal code '%1' must have 1 to %2 characters.")
                .arg(code)
                .arg(longestJournalCode));
    }
    const Result<std::optional<Journal>> found = co_await findJournal(companyId, name);
    if (!found)
        co_return fail(found.error());
    if (*found)
        co_return **found;

    Json body = Json::object();
    body.set(u"code"_s, Json(name));
    body.set(u"displayName"_s, Json(displayName.left(longestJournalName)));
    const QByteArray target = ODataTarget(companyPath(companyId, u"journals"_s)).encoded();
    const Result<Json> made = co_await m_api.post(target, body);
    if (made && !idField(*made, u"id").isEmpty())
        co_return readJournal(*made);
    // somebody else may have made it meanwhile, or NAV has, and its answer was lost
    const Result<std::optional<Journal>> again = co_await findJournal(companyId, name);
    if (again && *again)
        co_return **again;
    if (made)
        co_return fail(unreadableAnswer(201, CallKind::Write, u"POST journals"_s, u"an answer without id"_s));
    co_return fail(made.error());
}

QCoro::Task<Result<QList<JournalLine>>> ApiLedger::journalLines(QString companyId, QString journalId)
{
    Result<QList<JournalLine>> lines =
        co_await m_api.list<JournalLine>(linesTarget(companyId, journalId), &readJournalLine);
    if (lines) {
        std::stable_sort(lines->begin(), lines->end(),
            [](const JournalLine &a, const JournalLine &b) { return a.lineNumber < b.lineNumber; });
    }
    co_return lines;
}

QCoro::Task<Result<QList<JournalLine>>> ApiLedger::addJournalLines(
    QString companyId, QString journalId, QList<NewJournalLine> lines)
{
    const QByteArray target = linesTarget(companyId, journalId);
    QList<JournalLine> written;
    for (qsizetype from = 0; from < lines.size(); from += largestBatch) {
        QList<NavOperation> operations;
        for (const NewJournalLine &line : lines.mid(from, largestBatch))
            operations.append({"POST", target, journalLineBody(line), {}});
        const Result<QList<Json>> answers = co_await m_api.allOrNone(operations);
        if (!answers) {
            Error error = answers.error();
            if (error.part >= 0)
                error.part += from;
            co_return fail(error);
        }
        for (const Json &answer : *answers)
            written.append(readJournalLine(answer));
    }
    // a success without the line it made (nav.md 4.1, return-no-content) proves nothing about the line
    const bool isComplete =
        std::all_of(written.cbegin(), written.cend(), [](const JournalLine &line) { return !line.id.isEmpty(); });
    if (!isComplete)
        co_return co_await readWritten(companyId, journalId, lines);
    co_return written;
}

/// The lines as they stand now, found by their numbers, which are ours to give.
QCoro::Task<Result<QList<JournalLine>>> ApiLedger::readWritten(
    QString companyId, QString journalId, QList<NewJournalLine> lines)
{
    const Result<QList<JournalLine>> there = co_await journalLines(companyId, journalId);
    QList<JournalLine> written;
    for (const NewJournalLine &line : std::as_const(lines)) {
        const auto isIt = [&line](const JournalLine &other) { return other.lineNumber == line.lineNumber; };
        const auto found =
            there ? std::find_if(there->cbegin(), there->cend(), isIt) : QList<JournalLine>::const_iterator();
        if (!there || found == there->cend())
            co_return fail(
                unreadableAnswer(201, CallKind::Write, u"POST journalLines"_s, u"an answer without the line"_s));
        written.append(*found);
    }
    co_return written;
}

QCoro::Task<Result<JournalLine>> ApiLedger::clearJournalLineTax(QString companyId, QString journalId, JournalLine line)
{
    Json body = Json::object();
    body.set(u"taxCode"_s, Json(QString()));
    const QByteArray target = lineTarget(companyId, journalId, line.id);
    Result<Json> changed = co_await m_api.patch(target, body, line.etag);
    if (!changed && changed.error().code == ErrorCode::Conflict) {
        // what else was written in the same batch may have touched the line
        const Result<Json> fresh = co_await m_api.get(target);
        if (!fresh)
            co_return fail(fresh.error());
        const QString tag = etagOf(*fresh);
        changed = co_await m_api.patch(target, body, tag);
    }
    if (!changed)
        co_return fail(changed.error());
    if (changed->isObject())
        co_return readJournalLine(*changed);
    const Result<Json> now = co_await m_api.get(target);
    if (!now)
        co_return fail(now.error());
    co_return readJournalLine(*now);
}

QCoro::Task<Result<void>> ApiLedger::deleteJournalLines(QString companyId, QString journalId, QList<JournalLine> lines)
{
    QList<NavOperation> operations;
    for (const JournalLine &line : lines)
        operations.append(
            {"DELETE", lineTarget(companyId, journalId, line.id), {}, line.etag.isEmpty() ? u"*"_s : line.etag});
    const Result<QList<Result<Json>>> answers = co_await m_api.each(operations, CallKind::Write);
    if (!answers)
        co_return fail(answers.error());
    for (const Result<Json> &answer : *answers) {
        if (!answer && answer.error().httpStatus != 404)
            co_return fail(answer.error());
    }
    co_return Result<void>{};
}

QCoro::Task<Result<void>> ApiLedger::postJournal(QString companyId, QString journalId)
{
    const QByteArray target = ODataTarget(journalPath(companyId, journalId, u"Microsoft.NAV.post"_s)).encoded();
    co_return co_await m_api.action(target);
}

QCoro::Task<Result<QList<LedgerEntry>>> ApiLedger::ledgerEntries(
    QString companyId, QString documentNumber, QDate postingDate)
{
    QString filter = codeEquals(u"documentNumber"_s, documentNumber);
    if (postingDate.isValid())
        filter += u" and postingDate eq "_s + odataDate(postingDate);
    const QByteArray target = ODataTarget(companyPath(companyId, u"generalLedgerEntries"_s))
                                  .filter(filter)
                                  .select(ledgerEntryFields())
                                  .encoded();
    Result<QList<LedgerEntry>> entries = co_await m_api.list<LedgerEntry>(target, &readLedgerEntry);
    if (entries) {
        // a filter may be read as a pattern (nav.md 4.2, wildcards)
        const auto isOther = [documentNumber, postingDate](const LedgerEntry &entry) {
            return !isSameCode(entry.documentNumber, documentNumber)
                || (postingDate.isValid() && entry.postingDate != postingDate);
        };
        entries->removeIf(isOther);
    }
    co_return entries;
}

QCoro::Task<Result<QList<LedgerEntry>>> ApiLedger::ledgerEntriesOf(QString companyId, QStringList documentNumbers)
{
    QSet<QString> wanted;
    QStringList comparisons;
    for (const QString &number : std::as_const(documentNumbers)) {
        const QString code = Directory::normalised(number);
        if (code.isEmpty() || wanted.contains(code))
            continue;
        wanted.insert(code);
        comparisons.append(codeEquals(u"documentNumber"_s, code));
    }
    QList<QByteArray> targets;
    for (qsizetype from = 0; from < comparisons.size(); from += numbersPerFilter) {
        targets.append(ODataTarget(companyPath(companyId, u"generalLedgerEntries"_s))
                           .filter(comparisons.mid(from, numbersPerFilter).join(u" or "_s))
                           .select(ledgerEntryFields())
                           .encoded());
    }
    const Result<QList<Json>> rows = co_await m_api.rowsOfAll(targets);
    if (!rows)
        co_return fail(rows.error());
    QList<LedgerEntry> entries;
    for (const Json &row : *rows) {
        const LedgerEntry entry = readLedgerEntry(row);
        if (wanted.contains(Directory::normalised(entry.documentNumber)))
            entries.append(entry);
    }
    co_return entries;
}

QCoro::Task<Result<QList<LedgerEntry>>> ApiLedger::ledgerEntriesAfter(
    QString companyId, qint64 entryNumber, QDate postingDate)
{
    const QString filter = u"entryNumber gt %1 and postingDate eq %2"_s.arg(entryNumber).arg(odataDate(postingDate));
    const QByteArray target = ODataTarget(companyPath(companyId, u"generalLedgerEntries"_s))
                                  .filter(filter)
                                  .select(ledgerEntryFields())
                                  .encoded();
    Result<QList<LedgerEntry>> entries = co_await m_api.list<LedgerEntry>(target, &readLedgerEntry);
    if (entries) {
        entries->removeIf([entryNumber, postingDate](const LedgerEntry &entry) {
            return entry.entryNumber <= entryNumber || entry.postingDate != postingDate;
        });
    }
    co_return entries;
}

QCoro::Task<Result<void>> ApiLedger::ledgerEntriesBetween(
    QString companyId, QDate from, QDate to, std::function<void(const LedgerEntry &)> each)
{
    const QString filter = u"postingDate ge %1 and postingDate le %2"_s.arg(odataDate(from), odataDate(to));
    const QByteArray target = ODataTarget(companyPath(companyId, u"generalLedgerEntries"_s))
                                  .filter(filter)
                                  .select(ledgerEntryFields())
                                  .encoded();
    const std::function<void(const Json &)> read = [each, from, to](const Json &row) {
        const LedgerEntry entry = readLedgerEntry(row);
        if (entry.postingDate >= from && entry.postingDate <= to)
            each(entry);
    };
    co_return co_await m_api.forEachRow(target, read);
}

QCoro::Task<Result<qint64>> ApiLedger::lastEntryNumber(QString companyId)
{
    const QByteArray target = ODataTarget(companyPath(companyId, u"generalLedgerEntries"_s))
                                  .orderBy(u"entryNumber desc"_s)
                                  .top(1)
                                  .select(u"entryNumber"_s)
                                  .encoded();
    const Result<QList<LedgerEntry>> entries = co_await m_api.list<LedgerEntry>(target, &readLedgerEntry);
    // Where NAV does not sort (nav.md 4.2), from the beginning: what is looked for behind it is narrowed by its day.
    if (!entries && isQueryRefused(entries.error()))
        co_return 0;
    if (!entries)
        co_return fail(entries.error());
    qint64 last = 0;
    for (const LedgerEntry &entry : *entries)
        last = std::max(last, entry.entryNumber);
    co_return last;
}

} // namespace Ledgerbridge::Nav
