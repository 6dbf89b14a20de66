// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "auditmodel.h"
#include "causesmodel.h"
#include "documentsmodel.h"
#include "mappingsmodel.h"
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

MappingGridRow gridRow(const QString &source, const QString &target, int waiting = 0)
{
    MappingGridRow row;
    row.row.kind = MappingKind::Account;
    row.row.source = source;
    row.row.target = target;
    row.state = target.isEmpty() ? MappingState::Unmapped : MappingState::Mapped;
    row.waiting = waiting;
    if (waiting > 0)
        row.waitingAmounts.insert(u"EUR"_s, Decimal::fromString(u"812.40"));
    return row;
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
    void mappingEditsArePendingUntilSaved();
    void anEditIsTakenBack();
    void invalidTargetsAreMarked();
    void anotherFirstDayIsAnotherRow();
    void pendingEditsSurviveARefresh();
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
    Q_EMIT
    source.rowsReady({record(9), record(8)}, source.generation, true);
    QCOMPARE(model.rowCount(), 2);
    // The model tester may have asked for the next window already; asking twice must not ask twice.
    model.fetchMore({});
    QCOMPARE(source.queries.size(), 2);
    QCOMPARE(source.queries.constLast().afterId, 8);
    QVERIFY(!model.canFetchMore({}));
    Q_EMIT
    source.rowsReady({record(7)}, source.generation, false);
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
    Q_EMIT
    source.rowsReady({record(1)}, old, false);
    QCOMPARE(model.rowCount(), 0);
    Q_EMIT
    source.rowsReady({record(2)}, source.generation, false);
    QCOMPARE(model.record(0)->id, 2);
}

void ItemModelsTest::documentCellsTellWhatTheyAre()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    Scripted<DocumentSource, DocumentListQuery> source;
    DocumentsModel model(&source);
    model.setQuery({});
    Q_EMIT
    source.rowsReady({record(1)}, source.generation, false);
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
    Q_EMIT
    source.failed(Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}}, source.generation);
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
    Q_EMIT
    source.rowsReady({cause}, source.generation, false);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data().toString().contains(u"KRANZ-01"_s));
    QCOMPARE(model.rowOf(cause.reason), 0);
    Q_EMIT
    source.rowsReady({}, source.generation - 1, false);
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

namespace {

/// A mappings model whose edits are applied at once, as its page's history does.
struct Grid
{
    Scripted<MappingSource, MappingListQuery> source;
    MappingsModel model{&source};
    QList<MappingEdit> edits;

    explicit Grid(const QList<MappingGridRow> &rows)
    {
        QObject::connect(&model, &MappingsModel::editMade, &model, [this](const MappingEdit &edit) {
            edits.append(edit);
            model.apply(edit, true);
        });
        model.setKind(MappingKind::Account);
        Q_EMIT
        source.rowsReady(rows, source.generation, false);
    }
    bool set(int row, MappingsModel::Column column, const QString &value)
    {
        return model.setData(model.index(row, int(column)), value, Qt::EditRole);
    }
};

} // namespace

void ItemModelsTest::mappingEditsArePendingUntilSaved()
{
    Grid grid({gridRow(u"4711"_s, {}, 3), gridRow(u"4712"_s, u"61200"_s)});
    QAbstractItemModelTester tester(&grid.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(grid.set(0, MappingsModel::Column::Target, u" 61300 "_s));
    QCOMPARE(grid.model.editCount(), 1);
    QCOMPARE(grid.model.pendingRows().first().target, u"61300"_s);
    QCOMPARE(grid.model.releasedDocuments(), 3);
    QCOMPARE(grid.model.releasedAmounts().value(u"EUR"_s), Decimal::fromString(u"812.4"));
    QVERIFY(!grid.set(0, MappingsModel::Column::Source, u"x"_s));
    QVERIFY(grid.set(1, MappingsModel::Column::Target, QString()));
    QCOMPARE(grid.model.removedRows().size(), 1);
    QCOMPARE(grid.model.count(MappingState::Unmapped), 1);
    grid.model.discardEdits();
    QVERIFY(!grid.model.hasEdits());
}

void ItemModelsTest::anEditIsTakenBack()
{
    Grid grid({gridRow(u"4711"_s, {})});
    QVERIFY(grid.set(0, MappingsModel::Column::Target, u"61300"_s));
    grid.model.apply(grid.edits.first(), false);
    QVERIFY(!grid.model.hasEdits());
    QCOMPARE(grid.model.gridRow(0)->state, MappingState::Unmapped);
    grid.model.apply(grid.edits.first(), true);
    QCOMPARE(grid.model.gridRow(0)->state, MappingState::Mapped);
}

void ItemModelsTest::invalidTargetsAreMarked()
{
    MappingGridRow employee = gridRow(u"E1"_s, {});
    employee.row.kind = MappingKind::Employee;
    Grid grid({employee});
    QVERIFY(grid.set(0, MappingsModel::Column::Target, u"V20021"_s));
    QCOMPARE(grid.model.gridRow(0)->state, MappingState::Invalid);
    QVERIFY(!grid.model.gridRow(0)->problem.isEmpty());
    QVERIFY(grid.set(0, MappingsModel::Column::Target, u"V:V20021"_s));
    QCOMPARE(grid.model.gridRow(0)->state, MappingState::Mapped);
}

void ItemModelsTest::anotherFirstDayIsAnotherRow()
{
    Grid grid({gridRow(u"4711"_s, u"61300"_s)});
    QVERIFY(!grid.set(0, MappingsModel::Column::From, u"yesterday"_s));
    QVERIFY(grid.set(0, MappingsModel::Column::From, u"2026-07-01"_s));
    QCOMPARE(grid.model.pendingRows().first().from, QDate(2026, 7, 1));
    QCOMPARE(grid.model.removedRows().size(), 1);
}

void ItemModelsTest::pendingEditsSurviveARefresh()
{
    Grid grid({gridRow(u"4711"_s, {})});
    QVERIFY(grid.set(0, MappingsModel::Column::Target, u"61300"_s));
    grid.model.refresh();
    Q_EMIT
    grid.source.rowsReady({}, grid.source.generation, false);
    QCOMPARE(grid.model.rowCount(), 1);
    QCOMPARE(grid.model.editCount(), 1);
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
    Q_EMIT
    source.rowsReady({entry}, source.generation, true);
    model.fetchMore({});
    QCOMPARE(source.queries.constLast().afterId, 5);
    entry.id = 4;
    Q_EMIT
    source.rowsReady({entry}, source.generation, false);
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
    QTest::addColumn<int>("state");
    QTest::newRow("all posted") << 0 << true << false << int(RunsModel::State::Complete);
    QTest::newRow("some held") << 1 << true << false << int(RunsModel::State::NeedsPerson);
    QTest::newRow("broke off") << 0 << false << false << int(RunsModel::State::Stopped);
    QTest::newRow("cancelled") << 0 << true << true << int(RunsModel::State::Cancelled);
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
    RunsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRuns({run});
    QTEST(model.index(0, int(RunsModel::Column::Result)).data(StateRole).toInt(), "state");
}

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "tst_itemmodels.moc"
