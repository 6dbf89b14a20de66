// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "auditmodel.h"
#include "causesmodel.h"
#include "comparisonmodel.h"
#include "differencemodel.h"
#include "documentsmodel.h"
#include "linedescription.h"
#include "runsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

template<typename Base, typename Query>
class Scripted final : public Base
{
public:
    QList<Query> queries;
    quint64 generation = 0;
    void request(const Query &query, quint64 asked) override
    {
        queries.append(query);
        generation = asked;
    }
};

class ScriptedCauses final : public CauseSource
{
public:
    quint64 generation = 0;
    void request(quint64 asked) override { generation = asked; }
};

Record record(qint64 id, const char *amount = "1234.5")
{
    Record result;
    result.id = id;
    result.documentId = u"D%1"_s.arg(id);
    result.number = u"2026-%1"_s.arg(id);
    result.party = u"Kranz Druck"_s;
    result.amount = Decimal::fromString(QString::fromLatin1(amount));
    result.currency = u"EUR"_s;
    result.state = RecordState::Held;
    result.date = QDate(2026, 11, 2);
    return result;
}

} // namespace

class ItemModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsKeepTheirDigits_data();
    void amountsKeepTheirDigits();
    void sumsAreSortedByAmount();
    void documentsComeInWindows();
    void staleDocumentsAreDropped();
    void documentCellsTellWhatTheyAre();
    void aFailedWindowEndsTheList();
    void causesAreReset();
    void sourceLinesStandBesideTheirNavLines();
    void aLineWithoutAccountSaysSo();
    void aTextThatIsCutIsShown();
    void theDayOfAnExpenseIsWrittenAsHere();
    void aDifferenceIsReadInTheReadersNotation();
    void creditMemosAreShownWithTheLedgersSign();
    void auditComesInWindows();
    void aRunThatSkippedIsNotComplete_data();
    void aRunThatSkippedIsNotComplete();
};

void ItemModelsTest::amountsKeepTheirDigits_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    QTest::newRow("english") << u"1234567.5"_s << u"EUR"_s << u"en_US"_s << u"1,234,567.50"_s;
    QTest::newRow("german") << u"1234567.5"_s << u"EUR"_s << u"de_DE"_s << u"1.234.567,50"_s;
    QTest::newRow("negative") << u"-0.05"_s << u"EUR"_s << u"de_DE"_s << u"\u22120,05"_s;
    QTest::newRow("yen") << u"1200"_s << u"JPY"_s << u"en_US"_s << u"1,200"_s;
    QTest::newRow("dinar") << u"1.5"_s << u"KWD"_s << u"en_US"_s << u"1.500"_s;
    QTest::newRow("more digits than the currency") << u"0.12345"_s << u"EUR"_s << u"en_US"_s << u"0.12345"_s;
    QTest::newRow("beyond a double") << u"12345678901234567890.12"_s << u"EUR"_s << u"en_US"_s << u"12,345,678,901,234,567,890.12"_s;
    QTest::newRow("nonsense") << u"abc"_s << u"EUR"_s << u"en_US"_s << QString();
}

void ItemModelsTest::amountsKeepTheirDigits()
{
    QFETCH(QString, wire);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QTEST(amountText(Decimal::fromString(wire), currency, QLocale(locale)), "shown");
}

void ItemModelsTest::sumsAreSortedByAmount()
{
    const QHash<QString, Decimal> sums{{u"USD"_s, Decimal(20)}, {u"EUR"_s, Decimal(300)}};
    QCOMPARE(moneyText(sums, QLocale(u"en_US"_s)), u"300.00\u00a0EUR \u00b7 20.00\u00a0USD"_s);
}

void ItemModelsTest::documentsComeInWindows()
{
    Scripted<DocumentSource, DocumentListQuery> source;
    DocumentsModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({});
    Q_EMIT source.rowsReady({record(9), record(8)}, source.generation, true);
    QCOMPARE(model.rowCount(), 2);
    // The model tester may have asked for the next window already; asking twice must not ask twice.
    model.fetchMore({});
    QCOMPARE(source.queries.size(), 2);
    QCOMPARE(source.queries.constLast().afterId, 8);
    QVERIFY(!model.canFetchMore({}));
    Q_EMIT source.rowsReady({record(7)}, source.generation, false);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowOf(7), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::staleDocumentsAreDropped()
{
    Scripted<DocumentSource, DocumentListQuery> source;
    DocumentsModel model(&source);
    model.setQuery({});
    const quint64 old = source.generation;
    DocumentListQuery search;
    search.text = u"kranz"_s;
    model.setQuery(search);
    Q_EMIT source.rowsReady({record(1)}, old, false);
    QCOMPARE(model.rowCount(), 0);
    Q_EMIT source.rowsReady({record(2)}, source.generation, false);
    QCOMPARE(model.record(0)->id, 2);
}

void ItemModelsTest::documentCellsTellWhatTheyAre()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    Scripted<DocumentSource, DocumentListQuery> source;
    DocumentsModel model(&source);
    model.setQuery({});
    Q_EMIT source.rowsReady({record(1)}, source.generation, false);
    const QModelIndex amount = model.index(0, int(DocumentsModel::Column::Amount));
    QCOMPARE(amount.data().toString(), u"1,234.50"_s);
    QCOMPARE(amount.data(Qt::AccessibleTextRole).toString(), u"Amount: 1,234.50"_s);
    QCOMPARE(amount.data(RawRole).value<Decimal>(), Decimal::fromString(u"1234.5"));
    QVERIFY(Qt::Alignment(amount.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    QCOMPARE(model.index(0, 0).data(StateRole).toInt(), int(RecordState::Held));
    QVERIFY(!amount.data(StateRole).isValid());
}

void ItemModelsTest::aFailedWindowEndsTheList()
{
    Scripted<DocumentSource, DocumentListQuery> source;
    DocumentsModel model(&source);
    QSignalSpy failures(&model, &DocumentsModel::failed);
    model.setQuery({});
    Q_EMIT source.failed(Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}}, source.generation);
    QCOMPARE(failures.count(), 1);
    QVERIFY(!model.isLoading());
    QVERIFY(!model.canFetchMore({}));
}

void ItemModelsTest::causesAreReset()
{
    ScriptedCauses source;
    CausesModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    CauseRow cause;
    cause.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"text"_s};
    cause.documents = 5;
    Q_EMIT source.rowsReady({cause}, source.generation, false);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(SecondaryRole).toString().startsWith(u"KRANZ-01"_s));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"KRANZ-01"_s));
    QCOMPARE(model.rowOf(cause.reason), 0);
    Q_EMIT source.rowsReady({}, source.generation - 1, false);
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

namespace {

PlanLine planLine(const QString &source, const QString &account, const char *amount)
{
    PlanLine line;
    line.sourceId = source;
    line.account = account;
    line.accountName = u"Travel"_s;
    line.amount = Decimal::fromString(QString::fromLatin1(amount));
    line.explanation = u"account %1 = same code; DEPARTMENT 200 from reportOrgUnit1"_s.arg(account);
    line.dimensions = {{u"DEPARTMENT"_s, u"200"_s, false}, {u"PROJECT"_s, {}, true}};
    return line;
}

SourceLine sourceLine(const QString &id, const char *amount)
{
    SourceLine line;
    line.id = id;
    line.text = u"Taxi "_s + id;
    line.code = u"4711"_s;
    line.amount = Decimal::fromString(QString::fromLatin1(amount));
    return line;
}

} // namespace

void ItemModelsTest::sourceLinesStandBesideTheirNavLines()
{
    Posting posting;
    posting.lines = {planLine(u"b"_s, u"61300"_s, "10"), planLine(u"a"_s, u"61200"_s, "84.03"),
        planLine(u"a"_s, u"1576"_s, "15.97"), planLine({}, u"MA1"_s, "-110")};
    const QList<ComparisonRow> rows =
        compareLines({sourceLine(u"a"_s, "100"), sourceLine(u"b"_s, "10"), sourceLine(u"c"_s, "5")}, {posting});
    QCOMPARE(rows.size(), 5);
    ComparisonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows, u"EUR"_s);
    const auto cell = [&model](int row, ComparisonModel::Column column, int role = Qt::DisplayRole) {
        return model.index(row, int(column)).data(role).toString();
    };
    QCOMPARE(cell(0, ComparisonModel::Column::Source), u"Taxi a"_s);
    QCOMPARE(cell(0, ComparisonModel::Column::Account), u"61200 Travel"_s);
    QCOMPARE(cell(0, ComparisonModel::Column::Account, SecondaryRole), u"account 61200 = same code"_s);
    QCOMPARE(cell(0, ComparisonModel::Column::Dimensions), u"DEPARTMENT 200\nPROJECT: none"_s);
    // The second NAV line of a source line does not repeat it.
    QCOMPARE(cell(1, ComparisonModel::Column::Source), QString());
    QCOMPARE(cell(1, ComparisonModel::Column::Account), u"1576 Travel"_s);
    QCOMPARE(cell(2, ComparisonModel::Column::Source), u"Taxi b"_s);
    QCOMPARE(cell(3, ComparisonModel::Column::Source), u"Taxi c"_s);
    QCOMPARE(cell(4, ComparisonModel::Column::SourceAmount), QString());
    QCOMPARE(cell(4, ComparisonModel::Column::Amount),
        QString(QChar(0x2212)) + QLocale().toString(110) + QLocale().decimalPoint() + u"00"_s);
    QVERIFY(model.explanation(0).contains(u"reportOrgUnit1"_s));
    QCOMPARE(model.explanation(3), QString());
}

void ItemModelsTest::aDifferenceIsReadInTheReadersNotation()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
    DifferenceLine changed;
    changed.account = u"61200"_s;
    changed.accountName = u"Travel"_s;
    changed.dimensions = {{u"DEPARTMENT"_s, u"200"_s}, {u"PROJECT"_s, {}, true}};
    changed.posted = Decimal::fromString(u"1235.5");
    changed.wanted = Decimal::fromString(u"1035.5");
    changed.explanation = u"Less is claimed."_s;
    DifferenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({changed}, u"EUR"_s);
    using Column = DifferenceModel::Column;
    const auto cell = [&model](Column column, int role = Qt::DisplayRole) {
        return model.index(0, int(column)).data(role).toString();
    };
    QCOMPARE(cell(Column::Account), u"61200 Travel"_s);
    QCOMPARE(cell(Column::Account, SecondaryRole), u"DEPARTMENT 200"_s);
    QCOMPARE(cell(Column::Posted), u"1.235,50"_s);
    QCOMPARE(cell(Column::Wanted), u"1.035,50"_s);
    QCOMPARE(cell(Column::Difference), QChar(0x2212) + u"200,00"_s);
    QCOMPARE(cell(Column::Difference, Qt::ToolTipRole), u"Less is claimed."_s);
    // What is the same leaves the choice of a line alone; what is another document's does not.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines({changed}, u"EUR"_s);
    QCOMPARE(reset.count(), 0);
    model.setLines({}, {});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::theDayOfAnExpenseIsWrittenAsHere()
{
    SourceLine dated = sourceLine(u"a"_s, "10");
    dated.text = u"2026-01-31 Taxi"_s;
    SourceLine plain = sourceLine(u"b"_s, "10");
    plain.text = u"2026-99-31 Taxi"_s;
    ComparisonModel model;
    model.setRows(compareLines({dated, plain}, {}), u"EUR"_s);
    QCOMPARE(
        model.index(0, 0).data().toString(), QLocale().toString(QDate(2026, 1, 31), QLocale::ShortFormat) + u" Taxi"_s);
    QCOMPARE(model.index(1, 0).data().toString(), plain.text);
}

void ItemModelsTest::creditMemosAreShownWithTheLedgersSign()
{
    Posting memo;
    memo.target = PostingTarget::PurchaseCreditMemo;
    memo.vendorNumber = u"70277"_s;
    memo.total = Decimal(110);
    memo.lines = {planLine(u"a"_s, u"4940"_s, "110")};
    const QList<ComparisonRow> rows = compareLines({sourceLine(u"a"_s, "-110")}, {memo});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().line->amount, Decimal(-110));
    // What the vendor gets stands against it, and both come to zero.
    QCOMPARE(rows.last().line->account, u"70277"_s);
    QCOMPARE(rows.last().line->amount + rows.first().line->amount, Decimal(0));
    memo.target = PostingTarget::PurchaseInvoice;
    QCOMPARE(compareLines({}, {memo}).constLast().line->amount, Decimal(-110));
}

void ItemModelsTest::aTextThatIsCutIsShown()
{
    Posting posting;
    posting.lines = {planLine(u"a"_s, u"4940"_s, "10"), planLine(u"b"_s, u"4940"_s, "20")};
    PlanLine &longer = posting.lines[0];
    longer.fullDescription = QString(60, u'x') + QString(60, u'y');
    longer.description = fitDescription(longer.fullDescription);
    ComparisonModel model;
    model.setRows(compareLines({sourceLine(u"a"_s, "10"), sourceLine(u"b"_s, "20")}, {posting}), u"EUR"_s);
    QVERIFY2(model.explanation(0).contains(longer.description), qPrintable(model.explanation(0)));
    QVERIFY(model.explanation(0).contains(u"120"_s));
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), model.explanation(0));
    QVERIFY(model.index(0, 0).data(SecondaryRole).toString().contains(u"cut"_s));
    QVERIFY(!model.explanation(1).contains(u"NAV gets"_s));
    QVERIFY(!model.index(1, 0).data(SecondaryRole).toString().contains(u"cut"_s));
}

void ItemModelsTest::aLineWithoutAccountSaysSo()
{
    Posting posting;
    posting.lines = {planLine(u"a"_s, {}, "10"), planLine(u"b"_s, u"61300"_s, "10")};
    ComparisonModel model;
    model.setRows(compareLines({sourceLine(u"a"_s, "10"), sourceLine(u"b"_s, "10")}, {posting}), u"EUR"_s);
    const int account = int(ComparisonModel::Column::Account);
    QCOMPARE(model.index(0, account).data(StateRole), QVariant(int(ComparisonModel::State::Unmapped)));
    QVERIFY(!model.index(1, account).data(StateRole).isValid());
}

void ItemModelsTest::auditComesInWindows()
{
    Scripted<AuditSource, AuditListQuery> source;
    AuditModel model(&source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AuditEntry entry;
    entry.id = 5;
    entry.action = u"held"_s;
    model.setQuery({});
    Q_EMIT source.rowsReady({entry}, source.generation, true);
    model.fetchMore({});
    QCOMPARE(source.queries.constLast().afterId, 5);
    entry.id = 4;
    Q_EMIT source.rowsReady({entry}, source.generation, false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, int(AuditModel::Column::What)).data().toString(), u"held"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::aRunThatSkippedIsNotComplete_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QStringList>("notices");
    QTest::addColumn<int>("state");
    const QStringList none;
    const QStringList unknown{u"Concur knows no purchase request PR-1."_s};
    QTest::newRow("all posted") << 0 << true << false << none << int(RunsModel::State::Complete);
    QTest::newRow("some held") << 1 << true << false << none << int(RunsModel::State::NeedsPerson);
    QTest::newRow("a notice") << 0 << true << false << unknown << int(RunsModel::State::NeedsPerson);
    QTest::newRow("broke off") << 0 << false << false << unknown << int(RunsModel::State::Stopped);
    QTest::newRow("cancelled") << 0 << true << true << none << int(RunsModel::State::Cancelled);
}

void ItemModelsTest::aRunThatSkippedIsNotComplete()
{
    QFETCH(int, held);
    QFETCH(bool, finished);
    QFETCH(bool, cancelled);
    RunSummary run;
    run.startedAt = QDateTime::currentDateTimeUtc();
    run.finishedAt = finished ? run.startedAt : QDateTime();
    run.documents.held = held;
    run.cancelled = cancelled;
    QFETCH(QStringList, notices);
    run.notices = notices;
    RunsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRuns({run});
    QTEST(model.index(0, int(RunsModel::Column::Result)).data(StateRole).toInt(), "state");
}

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "tst_itemmodels.moc"
