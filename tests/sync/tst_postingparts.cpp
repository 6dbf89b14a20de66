// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "journallines.h"
#include "outage.h"
#include "planjson.h"
#include "purchasechecks.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sync;
using namespace Qt::StringLiterals;

namespace {

Decimal amount(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text));
}

PlanLine line(const QString &account, const char *figure, const QString &text, bool vendor = false)
{
    PlanLine line;
    line.accountType = vendor ? NavAccountType::Vendor : NavAccountType::GlAccount;
    line.account = account;
    line.amount = amount(figure);
    line.unitCost = line.amount;
    line.description = text;
    return line;
}

/// 119.00 for a hotel: cost, input tax, and what the employee is owed.
Posting hotel()
{
    Posting posting;
    posting.target = PostingTarget::Journal;
    posting.reference = u"3F8D1C-AB12CD34"_s;
    posting.externalNumber = u"3F8D1C1A7C05B9C7A4FF"_s;
    posting.postingDate = QDate(2026, 5, 4);
    posting.documentDate = QDate(2026, 4, 30);
    posting.total = amount("119.00");
    posting.lines = {line(u"4666"_s, "100.00", u"Hotel"_s), line(u"1576"_s, "19.00", u"Input tax"_s),
        line(u"70012"_s, "-119.00", u"Clara Rossi"_s, true)};
    posting.lines[0].dimensions = {PlanDimension{u"DEPARTMENT"_s, u"SALES"_s, false}, {u"PROJECT"_s, {}, true}};
    return posting;
}

Nav::LedgerEntry entry(const QString &number, const QString &account, const char *figure, const QString &text)
{
    static qint64 last = 0;
    return Nav::LedgerEntry{++last, QDate(2026, 5, 4), number, account, text, amount(figure)};
}

/// What NAV's ledger shows of hotel(): the vendor's line stands on a control account.
QList<Nav::LedgerEntry> hotelEntries(const QString &number)
{
    return {entry(number, u"4666"_s, "100.00", u"Hotel"_s), entry(number, u"1576"_s, "19.00", u"Input tax"_s),
        entry(number, u"1600"_s, "-119.00", u"Clara Rossi"_s)};
}

Nav::JournalLine answerTo(const Nav::NewJournalLine &sent)
{
    Nav::JournalLine answer;
    answer.id = u"line"_s;
    answer.lineNumber = sent.lineNumber;
    answer.accountType = sent.accountType == NavAccountType::Vendor ? u"Vendor"_s : u"G/L Account"_s;
    answer.accountNumber = sent.accountNumber;
    answer.postingDate = sent.postingDate;
    answer.documentNumber = sent.documentNumber;
    answer.amount = sent.amount;
    return answer;
}

} // namespace

class TestPostingParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumberedInDocumentOrder();
    void answersAreCompared_data();
    void answersAreCompared();
    void ledgerIsCompared_data();
    void ledgerIsCompared();
    void renumberedIsFound_data();
    void renumberedIsFound();
    void postingSurvivesTheDisk();
    void draftsAreCompared_data();
    void draftsAreCompared();
    void errorsAreSorted_data();
    void errorsAreSorted();
};

void TestPostingParts::linesAreNumberedInDocumentOrder()
{
    WorkItem first;
    first.plan.postings = {hotel()};
    WorkItem second = first;
    second.plan.postings.first().reference = u"ANOTHER-1"_s;
    const QList<Nav::NewJournalLine> lines = linesOf({first, second}, 20000);
    QCOMPARE(lines.size(), 6);
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(lines[i].lineNumber, 20000 + 10 * int(i));
    // NAV walks lines in order and wants a document's lines together (nav.md 3.2, 4).
    QCOMPARE(lines[2].documentNumber, u"3F8D1C-AB12CD34"_s);
    QCOMPARE(lines[3].documentNumber, u"ANOTHER-1"_s);
    QCOMPARE(int(lines[2].accountType), int(NavAccountType::Vendor));
}

void TestPostingParts::answersAreCompared_data()
{
    using Change = std::function<void(Nav::JournalLine &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<bool>("taxOnly");
    const auto row = [](const char *name, const Change &change, bool differs, bool taxOnly = false) {
        QTest::newRow(name) << change << differs << taxOnly;
    };
    row(
        "as sent", [](Nav::JournalLine &) {}, false);
    row(
        "codes in capitals", [](Nav::JournalLine &a) { a.documentNumber = a.documentNumber.toLower(); }, false);
    row(
        "amount with other zeros", [](Nav::JournalLine &a) { a.amount = amount("100"); }, false);
    row(
        "other account", [](Nav::JournalLine &a) { a.accountNumber = u"4667"_s; }, true);
    row(
        "other type", [](Nav::JournalLine &a) { a.accountType = u"Vendor"_s; }, true);
    row(
        "other amount", [](Nav::JournalLine &a) { a.amount = amount("100.01"); }, true);
    row(
        "sign turned", [](Nav::JournalLine &a) { a.amount = amount("-100"); }, true);
    row(
        "other day", [](Nav::JournalLine &a) { a.postingDate = QDate(2026, 5, 5); }, true);
    row(
        "number from a series", [](Nav::JournalLine &a) { a.documentNumber = u"G00001"_s; }, true);
    row(
        "balancing account", [](Nav::JournalLine &a) { a.balancingAccountNumber = u"1800"_s; }, true);
    row(
        "tax code", [](Nav::JournalLine &a) { a.taxCode = u"VST19"_s; }, true, true);
    row(
        "tax code and amount", [](Nav::JournalLine &a) { a.taxCode = u"VST19"_s, a.amount = amount("1"); }, true);
}

void TestPostingParts::answersAreCompared()
{
    QFETCH(std::function<void(Nav::JournalLine &)>, change);
    QFETCH(bool, differs);
    QFETCH(bool, taxOnly);
    WorkItem item;
    item.plan.postings = {hotel()};
    const Nav::NewJournalLine sent = linesOf({item}, 20000).constFirst();
    Nav::JournalLine answer = answerTo(sent);
    change(answer);
    const LineDifference difference = compareLine(sent, answer);
    QCOMPARE(!difference.text.isEmpty(), differs);
    QCOMPARE(difference.taxCodeOnly, taxOnly);
}

void TestPostingParts::ledgerIsCompared_data()
{
    QTest::addColumn<QList<Nav::LedgerEntry>>("entries");
    QTest::addColumn<bool>("fits");
    const QString n = u"3F8D1C-AB12CD34"_s;
    QTest::newRow("as planned") << hotelEntries(n) << true;
    QList<Nav::LedgerEntry> split = hotelEntries(n);
    split[0].amount = amount("60.00");
    split.append(entry(n, u"4666"_s, "40.00", u"Hotel"_s));
    QTest::newRow("cost in two entries") << split << true;
    QList<Nav::LedgerEntry> vat = hotelEntries(n);
    vat[0].amount = amount("84.03");
    vat.append(entry(n, u"1577"_s, "15.97", u"Hotel"_s));
    QTest::newRow("NAV split off a tax") << vat << false;
    QTest::newRow("nothing") << QList<Nav::LedgerEntry>() << false;
    QList<Nav::LedgerEntry> lame = hotelEntries(n);
    lame.removeLast();
    QTest::newRow("one side only") << lame << false;
}

void TestPostingParts::ledgerIsCompared()
{
    QFETCH(QList<Nav::LedgerEntry>, entries);
    QFETCH(bool, fits);
    QCOMPARE(compareLedger(hotel(), entries).isEmpty(), fits);
}

void TestPostingParts::renumberedIsFound_data()
{
    QTest::addColumn<QList<Nav::LedgerEntry>>("entries");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("similar");
    QTest::newRow("one") << hotelEntries(u"BU26-1"_s) << u"BU26-1"_s << true;
    QTest::newRow("two alike") << hotelEntries(u"BU26-1"_s) + hotelEntries(u"BU26-2"_s) << QString() << true;
    QList<Nav::LedgerEntry> other = hotelEntries(u"BU26-1"_s);
    other[0].amount = amount("200"), other[2].amount = amount("-219");
    QTest::newRow("same texts, other figures") << other << QString() << true;
    QTest::newRow("one and a like one") << other + hotelEntries(u"BU26-2"_s) << u"BU26-2"_s << true;
    QList<Nav::LedgerEntry> stranger = hotelEntries(u"BU26-1"_s);
    for (Nav::LedgerEntry &one : stranger)
        one.description = u"By hand"_s;
    // somebody has cut or changed the texts, or booked the same by hand: a person has to tell
    QTest::newRow("same figures, other texts") << stranger << QString() << true;
    stranger[0].amount = amount("200"), stranger[2].amount = amount("-219");
    QTest::newRow("other figures, other texts") << stranger << QString() << false;
    QTest::newRow("nothing") << QList<Nav::LedgerEntry>() << QString() << false;
}

void TestPostingParts::renumberedIsFound()
{
    QFETCH(QList<Nav::LedgerEntry>, entries);
    QFETCH(QString, number);
    QFETCH(bool, similar);
    const Likeness likeness = findRenumbered(hotel(), entries);
    QCOMPARE(likeness.number, number);
    QCOMPARE(likeness.similar, similar);
}

/// An intent must be enough to settle a posting whatever mappings say by then: so nothing may be lost on the way.
void TestPostingParts::postingSurvivesTheDisk()
{
    Posting posting = hotel();
    posting.target = PostingTarget::PurchaseCreditMemo;
    posting.vendorNumber = u"70012"_s;
    posting.currencyCode = u"USD"_s;
    posting.dueDate = QDate(2026, 6, 1);
    posting.lines[0].quantity = amount("3");
    posting.lines[0].unitCost = amount("33.33333");
    posting.lines[0].taxCode = u"VST19"_s;
    posting.lines[0].role = PlanRole::Tax;
    const QByteArray disk = QJsonDocument(postingToJson(posting)).toJson();
    QCOMPARE(postingFromJson(QJsonDocument::fromJson(disk).object()), posting);
    QVERIFY(disk.contains("\"33.33333\"")); // as text, never as a binary fraction
}

void TestPostingParts::draftsAreCompared_data()
{
    using Change = std::function<void(Nav::PurchaseDocument &, QList<Nav::PurchaseLine> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("header");
    QTest::addColumn<bool>("lines");
    QTest::addColumn<bool>("firstLines");
    QTest::addColumn<bool>("total");
    const auto row = [](const char *name, const Change &change, bool header, bool lines, bool first, bool total) {
        QTest::newRow(name) << change << header << lines << first << total;
    };
    using Header = Nav::PurchaseDocument;
    using Lines = QList<Nav::PurchaseLine>;
    row(
        "as sent", [](Header &, Lines &) {}, true, true, true, true);
    row(
        "capitals", [](Header &d, Lines &) { d.externalNumber = d.externalNumber.toUpper(); }, true, true, true, true);
    row(
        "vendor", [](Header &d, Lines &) { d.vendorNumber = u"70013"_s; }, false, true, true, true);
    row(
        "number", [](Header &d, Lines &) { d.externalNumber = u"other"_s; }, false, true, true, true);
    row(
        "currency", [](Header &d, Lines &) { d.currencyCode = u"USD"_s; }, false, true, true, true);
    row(
        "day", [](Header &d, Lines &) { d.postingDate = QDate(2026, 5, 5); }, false, true, true, true);
    row(
        "cut off", [](Header &, Lines &l) { l.removeLast(); }, true, false, true, true);
    row(
        "a line more", [](Header &, Lines &l) { l.append(l.last()); }, true, false, false, true);
    row(
        "a comment", [](Header &, Lines &l) { l[0].lineType = u"Comment"_s; }, true, false, false, true);
    row(
        "account", [](Header &, Lines &l) { l[0].accountNumber = u"1"_s; }, true, false, false, true);
    row(
        "price", [](Header &, Lines &l) { l[1].unitCost = amount("19.01"); }, true, false, false, true);
    row(
        "quantity and price", [](Header &, Lines &l) { l[0].quantity = amount("2"), l[0].unitCost = amount("50"); },
        true, true, true, true);
    row(
        "total", [](Header &d, Lines &) { d.totalIncludingTax = amount("119.01"); }, true, true, true, false);
}

void TestPostingParts::draftsAreCompared()
{
    using Change = std::function<void(Nav::PurchaseDocument &, QList<Nav::PurchaseLine> &)>;
    QFETCH(Change, change);
    Posting posting = hotel();
    posting.target = PostingTarget::PurchaseInvoice;
    posting.vendorNumber = u"70012"_s;
    posting.externalNumber = u"Inv-7a"_s;
    posting.currencyCode = u"EUR"_s;
    posting.lines.removeLast();
    Nav::PurchaseDocument draft;
    draft.vendorNumber = u"70012"_s;
    draft.externalNumber = u"Inv-7a"_s;
    draft.currencyCode = u"EUR"_s;
    draft.postingDate = posting.postingDate;
    draft.totalIncludingTax = amount("119.00");
    QList<Nav::PurchaseLine> lines;
    for (const PlanLine &planned : posting.lines) {
        Nav::PurchaseLine line;
        line.lineType = u"Account"_s;
        line.accountNumber = planned.account;
        line.quantity = planned.quantity;
        line.unitCost = planned.unitCost;
        lines.append(line);
    }
    change(draft, lines);
    QTEST(compareHeader(posting, draft).isEmpty(), "header");
    QTEST(compareLines(posting, lines).isEmpty(), "lines");
    QTEST(compareFirstLines(posting, lines).isEmpty(), "firstLines");
    QTEST(compareTotal(posting, draft).isEmpty(), "total");
}

void TestPostingParts::errorsAreSorted_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("outage");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("lookUp");
    const auto row = [](ErrorCode code, bool outage, bool ends, bool lookUp) {
        QTest::newRow(qPrintable(toString(code))) << int(code) << outage << ends << lookUp;
    };
    row(ErrorCode::Unreachable, true, true, false);
    row(ErrorCode::SignIn, true, true, false);
    row(ErrorCode::MissingScope, true, true, false);
    row(ErrorCode::Throttled, true, true, true);
    row(ErrorCode::Cancelled, false, true, false);
    row(ErrorCode::Storage, false, true, false);
    row(ErrorCode::Internal, false, true, false);
    row(ErrorCode::Refused, false, false, false);
    row(ErrorCode::NotFound, false, false, false);
    row(ErrorCode::Conflict, false, false, true);
    row(ErrorCode::Protocol, false, false, true);
    row(ErrorCode::OutcomeUnknown, false, false, true);
}

void TestPostingParts::errorsAreSorted()
{
    QFETCH(int, code);
    const Error error{ErrorCode(code), {}, {}, 0, {}};
    QTEST(isOutage(error), "outage");
    QTEST(endsRun(error), "ends");
    QTEST(mayLookUp(error), "lookUp");
}

QTEST_GUILESS_MAIN(TestPostingParts)
#include "tst_postingparts.moc"
