// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "amounttext.h"
#include "auditmodel.h"
#include "causesmodel.h"
#include "documentsmodel.h"
#include "replaymodel.h"
#include "runsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

class Documents final : public DocumentSource
{
public:
    quint64 generation = 0;
    void request(const DocumentListQuery &, quint64 asked) override { generation = asked; }
};

class Trail final : public AuditSource
{
public:
    quint64 generation = 0;
    void request(const AuditListQuery &, quint64 asked) override { generation = asked; }
};

class Causes final : public CauseSource
{
public:
    quint64 generation = 0;
    void request(quint64 asked) override { generation = asked; }
};

/// An invoice with everything in it.
Record wholeRecord()
{
    Record record;
    record.id = 17;
    record.documentId = u"9B1D30723CBF4F86A574"_s;
    record.state = RecordState::Posted;
    record.title = u"Kranz Druck 2026-1187"_s;
    record.number = u"2026-1187"_s;
    record.party = u"Kranz Druck"_s;
    record.amount = Decimal::fromString(u"-1234.5");
    record.currency = u"EUR"_s;
    record.date = QDate(2026, 11, 2);
    record.navNumber = u"PI-104"_s;
    record.changedAt = QDateTime(QDate(2026, 11, 3), QTime(9, 30), Qt::UTC);
    return record;
}

AuditEntry wholeEntry()
{
    AuditEntry entry;
    entry.id = 4;
    entry.at = QDateTime(QDate(2026, 11, 3), QTime(9, 30, 7), Qt::UTC);
    entry.actor = u"anna"_s;
    entry.action = u"posted"_s;
    entry.documentId = u"D1"_s;
    entry.amount = u"1234.50"_s;
    entry.currency = u"EUR"_s;
    entry.reference = u"PI-104"_s;
    entry.text = u"Posted as PI-104"_s;
    return entry;
}

bool isRight(const QVariant &alignment)
{
    return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

} // namespace

/// What each cell shows, says aloud, sorts by and hands on.
class ModelCellsTest : public QObject
{
    Q_OBJECT

    Documents m_documents;
    Trail m_trail;
    Causes m_causes;

    [[nodiscard]] std::unique_ptr<DocumentsModel> documentsOf(const Record &record)
    {
        auto model = std::make_unique<DocumentsModel>(&m_documents);
        model->setQuery({});
        Q_EMIT m_documents.rowsReady({record}, m_documents.generation, false);
        return model;
    }
    [[nodiscard]] std::unique_ptr<AuditModel> trailOf(const AuditEntry &entry)
    {
        auto model = std::make_unique<AuditModel>(&m_trail);
        model->setQuery({});
        Q_EMIT m_trail.rowsReady({entry}, m_trail.generation, false);
        return model;
    }
    [[nodiscard]] std::unique_ptr<CausesModel> causesOf(const QList<CauseRow> &rows)
    {
        auto model = std::make_unique<CausesModel>(&m_causes);
        model->refresh();
        Q_EMIT m_causes.rowsReady(rows, m_causes.generation, false);
        return model;
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void documentCells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QVariant>("sorts");
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<bool>("strong");
        using C = DocumentsModel::Column;
        QTest::newRow("state") << int(C::State) << u"Posted"_s << QVariant(int(RecordState::Posted)) << false << false;
        QTest::newRow("number") << int(C::Number) << u"2026-1187"_s << QVariant(u"2026-1187"_s) << false << true;
        QTest::newRow("party") << int(C::Party) << u"Kranz Druck"_s << QVariant(u"Kranz Druck"_s) << false << false;
        QTest::newRow("date") << int(C::Date) << u"02.11.26"_s << QVariant(QDate(2026, 11, 2)) << true << false;
        QTest::newRow("amount") << int(C::Amount) << u"\u22121.234,50"_s
                                << QVariant::fromValue(Decimal::fromString(u"-1234.5")) << false << false;
        QTest::newRow("currency") << int(C::Currency) << u"EUR"_s << QVariant(u"EUR"_s) << true << false;
        QTest::newRow("NAV number") << int(C::NavNumber) << u"PI-104"_s << QVariant(u"PI-104"_s) << false << false;
        QTest::newRow("changed") << int(C::Changed) << u"03.11.26 09:30"_s << QVariant(wholeRecord().changedAt) << true
                                 << false;
    }

    void documentCells()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QFETCH(int, column);
        QFETCH(QString, shown);
        QFETCH(QVariant, sorts);
        const auto model = documentsOf(wholeRecord());
        const QModelIndex cell = model->index(0, column);
        QCOMPARE(cell.data().toString(), shown);
        if (column == int(DocumentsModel::Column::Amount))
            QCOMPARE(cell.data(SortRole).value<Decimal>(), sorts.value<Decimal>());
        else
            QCOMPARE(cell.data(SortRole), sorts);
        QTEST(cell.data(QuietRole).toBool(), "quiet");
        QTEST(cell.data(StrongRole).toBool(), "strong");
        const QString heading = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(!heading.isEmpty());
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), heading + u": "_s + shown);
        // A figure and its heading stand on the same side.
        QCOMPARE(isRight(cell.data(Qt::TextAlignmentRole)),
            isRight(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)));
        QCOMPARE(cell.data(IdRole).toLongLong(), 17);
        QCOMPARE(cell.data(RowRole).value<Record>().documentId, wholeRecord().documentId);
        QCOMPARE(cell.data(StateRole).isValid(), column == int(DocumentsModel::Column::State));
    }

    void aDocumentWithoutNumberShowsItsId()
    {
        Record record = wholeRecord();
        record.number.clear();
        record.amount = Decimal::invalid();
        record.date = {};
        const auto model = documentsOf(record);
        QCOMPARE(model->index(0, int(DocumentsModel::Column::Number)).data().toString(), record.documentId);
        QCOMPARE(model->index(0, int(DocumentsModel::Column::Number)).data(Qt::ToolTipRole).toString(), record.title);
        // What is not known is empty, never a zero or a day.
        QCOMPARE(model->index(0, int(DocumentsModel::Column::Amount)).data().toString(), QString());
        QCOMPARE(model->index(0, int(DocumentsModel::Column::Date)).data().toString(), QString());
    }

    void everyStateHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const RecordState state : allRecordStates()) {
            Record record = wholeRecord();
            record.state = state;
            const auto model = documentsOf(record);
            const QModelIndex cell = model->index(0, int(DocumentsModel::Column::State));
            QCOMPARE(cell.data(StateRole).toInt(), int(state));
            QVERIFY(!cell.data().toString().isEmpty());
            words.insert(cell.data().toString());
        }
        QCOMPARE(words.size(), allRecordStates().size());
    }

    void trailCells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("bare");
        using C = AuditModel::Column;
        QTest::newRow("time") << int(C::Time) << u"03.11.26 09:30:07"_s << u"03.11.26 09:30:07"_s;
        QTest::newRow("who") << int(C::Who) << u"anna"_s << u"anna"_s;
        QTest::newRow("what") << int(C::What) << u"Posted as PI-104"_s << u"posted"_s;
        QTest::newRow("document") << int(C::Document) << u"D1"_s << u"PI-104"_s;
        QTest::newRow("amount") << int(C::Amount) << u"1.234,50"_s << QString();
    }

    /// Whole, and as it is when its text was erased and it is about no document.
    void trailCells()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QFETCH(int, column);
        const auto whole = trailOf(wholeEntry());
        QTEST(whole->index(0, column).data().toString(), "whole");
        AuditEntry erased = wholeEntry();
        erased.text.clear();
        erased.documentId.clear();
        erased.amount.clear();
        const auto bare = trailOf(erased);
        QTEST(bare->index(0, column).data().toString(), "bare");
        QCOMPARE(bare->index(0, column).data(IdRole).toLongLong(), 4);
        QCOMPARE(bare->index(0, column).data(RowRole).value<AuditEntry>(), erased);
        QCOMPARE(isRight(whole->index(0, column).data(Qt::TextAlignmentRole)),
            isRight(whole->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)));
        QVERIFY(whole->index(0, column)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u": "_s + whole->index(0, column).data().toString()));
    }

    void theTrailSortsByTheMomentItself()
    {
        const auto model = trailOf(wholeEntry());
        QCOMPARE(model->index(0, 0).data(SortRole).toDateTime(), wholeEntry().at);
        QVERIFY(model->index(0, 0).data(QuietRole).toBool());
        QCOMPARE(model->index(0, int(AuditModel::Column::What)).data(Qt::ToolTipRole).toString(), wholeEntry().text);
        QVERIFY(!model->index(0, int(AuditModel::Column::Who)).data(Qt::ToolTipRole).isValid());
    }

    void causeCells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("right");
        using C = CausesModel::Column;
        QTest::newRow("cause") << int(C::Cause) << reasonTitle(ReasonCode::VendorMissing) << false;
        QTest::newRow("documents") << int(C::Documents) << u"1.200"_s << true;
        QTest::newRow("amount") << int(C::Amount) << u"9.412,00\u00a0EUR \u00b7 20,00\u00a0USD"_s << true;
    }

    void causeCells()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QFETCH(int, column);
        CauseRow row;
        row.reason = {ReasonCode::VendorMissing, u"KRANZ-01"_s, u"No vendor KRANZ-01"_s};
        row.documents = 1200;
        row.amounts = {{u"USD"_s, Decimal(20)}, {u"EUR"_s, Decimal(9412)}};
        row.since = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
        const auto model = causesOf({row});
        const QModelIndex cell = model->index(0, column);
        QTEST(cell.data().toString(), "shown");
        QTEST(isRight(cell.data(Qt::TextAlignmentRole)), "right");
        QTEST(isRight(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)), "right");
        const bool first = column == 0;
        QCOMPARE(cell.data(SecondaryRole).toString(), first ? u"KRANZ-01 \u00b7 since 02.11.26"_s : QString());
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), first ? u"No vendor KRANZ-01"_s : QString());
        QCOMPARE(cell.data(IdRole).toString(), u"KRANZ-01"_s);
        QCOMPARE(cell.data(RowRole).value<CauseRow>().documents, 1200);
        if (column == int(CausesModel::Column::Documents))
            QCOMPARE(cell.data(SortRole), QVariant(1200));
    }

    void aCauseWithoutSubjectOrDayIsQuiet()
    {
        CauseRow row;
        row.reason.code = ReasonCode::NeedsApproval;
        const auto model = causesOf({row});
        QCOMPARE(model->index(0, 0).data(SecondaryRole).toString(), QString());
        QCOMPARE(causeTitle(row.reason), reasonTitle(ReasonCode::NeedsApproval));
        row.reason.subject = u"X"_s;
        QCOMPARE(causeTitle(row.reason), reasonTitle(ReasonCode::NeedsApproval) + u": X"_s);
    }

    void aClosedDayIsWrittenAsPeopleHereDo()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        CauseRow row;
        row.reason = {ReasonCode::PostingDateClosed, u"2026-04-30"_s, {}};
        const auto model = causesOf({row});
        QCOMPARE(model->index(0, 0).data(SecondaryRole).toString(), u"30.04.26"_s);
        // What tells one cause from another stays as it is stored.
        QCOMPARE(model->index(0, 0).data(IdRole).toString(), u"2026-04-30"_s);
        QVERIFY(causeTitle(row.reason).endsWith(u": 30.04.26"_s));
        row.reason.code = ReasonCode::VendorMissing;
        QVERIFY(causeTitle(row.reason).endsWith(u": 2026-04-30"_s));
    }

    void causesAreTheSameByCodeAndSubject()
    {
        QList<CauseRow> rows(3);
        rows[0].reason = {ReasonCode::VendorMissing, u"A"_s, {}};
        rows[1].reason = {ReasonCode::VendorBlocked, u"B"_s, {}};
        rows[2].reason = {ReasonCode::VendorMissing, u"B"_s, {}};
        const auto model = causesOf(rows);
        // Said in other words it is the same cause.
        QCOMPARE(model->rowOf({ReasonCode::VendorMissing, u"B"_s, u"other words"_s}), 2);
        QCOMPARE(model->rowOf({ReasonCode::VendorMissing, u"C"_s, {}}), -1);
        QCOMPARE(int(model->cause(1)->reason.code), int(ReasonCode::VendorBlocked));
        QCOMPARE(model->cause(-1), nullptr);
        QCOMPARE(model->cause(3), nullptr);
    }

    void causesThatCannotBeReadSaySoOnce()
    {
        CausesModel model(&m_causes);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failed(&model, &CausesModel::failed);
        QSignalSpy loaded(&model, &CausesModel::loaded);
        model.refresh();
        const quint64 old = m_causes.generation;
        model.refresh();
        const Error error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}};
        Q_EMIT m_causes.failed(error, old);
        QCOMPARE(failed.size(), 0);
        Q_EMIT m_causes.failed(error, m_causes.generation);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(loaded.size(), 0);
        model.clear();
        Q_EMIT m_causes.failed(error, m_causes.generation);
        QCOMPARE(failed.size(), 1);
    }

    void runCells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("right");
        using C = RunsModel::Column;
        QTest::newRow("started") << int(C::Started) << u"03.11.26 09:30"_s << false;
        QTest::newRow("fetched") << int(C::Fetched) << u"1.500"_s << true;
        QTest::newRow("posted and drafted") << int(C::Posted) << u"12"_s << true;
        QTest::newRow("held") << int(C::Held) << u"3"_s << true;
        QTest::newRow("requests of both") << int(C::Requests) << u"90"_s << true;
        QTest::newRow("result") << int(C::Result) << u"needs you"_s << false;
    }

    void runCells()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QFETCH(int, column);
        RunSummary run;
        run.runId = u"R1"_s;
        run.startedAt = QDateTime(QDate(2026, 11, 3), QTime(9, 30), Qt::UTC);
        run.finishedAt = run.startedAt.addSecs(60);
        run.documents.fetched = 1500;
        run.documents.posted = 10;
        run.documents.drafted = 2;
        run.documents.held = 3;
        run.requestsConcur = 40;
        run.requestsNav = 50;
        RunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({run});
        const QModelIndex cell = model.index(0, column);
        QTEST(cell.data().toString(), "shown");
        QTEST(isRight(cell.data(Qt::TextAlignmentRole)), "right");
        QTEST(isRight(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)), "right");
        QCOMPARE(cell.data(StateRole).isValid(), column == int(RunsModel::Column::Result));
        QCOMPARE(cell.data(IdRole).toString(), u"R1"_s);
        QCOMPARE(cell.data(RowRole).value<RunSummary>().documents.fetched, 1500);
    }

    void replayCells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("vendors");
        using C = ReplayModel::Column;
        QTest::newRow("topic") << int(C::Topic) << u"R1"_s << u"V100/MAIN"_s;
        QTest::newRow("call") << int(C::Call) << u"Acknowledge"_s << u"Bring the vendor to Concur"_s;
        QTest::newRow("attempts") << int(C::Attempts) << u"1.500"_s << u"1"_s;
        QTest::newRow("next") << int(C::Next) << u"03.11.26 09:30"_s << u"03.11.26 10:30"_s;
        QTest::newRow("state") << int(C::State) << u"waits"_s << u"needs you"_s;
        QTest::newRow("error") << int(C::Error) << u"<b>no</b>"_s << u"refused"_s;
    }

    void replayCells()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QFETCH(int, column);
        ReplayEntry document;
        document.id = 7;
        document.documentId = u"R1"_s;
        document.call = ReplayCall::Acknowledge;
        document.attempts = 1500;
        document.nextAt = QDateTime(QDate(2026, 11, 3), QTime(9, 30), Qt::UTC);
        document.error = u"<b>no</b>"_s;
        ReplayEntry vendor;
        vendor.topic = ReplayTopic(u"V100/MAIN"_s);
        vendor.call = ReplayCall::ProvideVendor;
        vendor.attempts = 1;
        vendor.nextAt = document.nextAt.addSecs(3600);
        vendor.needsPerson = true;
        vendor.error = u"refused"_s;
        ReplayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCalls({document, vendor});
        QTEST(model.index(0, column).data().toString(), "document");
        QTEST(model.index(1, column).data().toString(), "vendors");
        QCOMPARE(
            isRight(model.index(0, column).data(Qt::TextAlignmentRole)), column == int(ReplayModel::Column::Attempts));
        QCOMPARE(model.index(0, column).data(StateRole).isValid(), column == int(ReplayModel::Column::State));
        QCOMPARE(model.index(0, column).data(IdRole).toLongLong(), 7);
        model.setCalls({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everythingOpenMakesARunNeedAPerson_data()
    {
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("inDoubt");
        QTest::addColumn<int>("awaiting");
        QTest::addColumn<int>("changed");
        QTest::addColumn<int>("failed");
        QTest::addColumn<bool>("notice");
        QTest::addColumn<RunsModel::State>("state");
        using S = RunsModel::State;
        QTest::newRow("nothing") << 0 << 0 << 0 << 0 << 0 << false << S::Complete;
        QTest::newRow("held") << 1 << 0 << 0 << 0 << 0 << false << S::NeedsPerson;
        QTest::newRow("in doubt") << 0 << 1 << 0 << 0 << 0 << false << S::NeedsPerson;
        QTest::newRow("awaiting approval") << 0 << 0 << 1 << 0 << 0 << false << S::NeedsPerson;
        QTest::newRow("changed") << 0 << 0 << 0 << 1 << 0 << false << S::NeedsPerson;
        QTest::newRow("left after an outage") << 0 << 0 << 0 << 0 << 1 << false << S::NeedsPerson;
        QTest::newRow("a notice") << 0 << 0 << 0 << 0 << 0 << true << S::NeedsPerson;
    }

    void everythingOpenMakesARunNeedAPerson()
    {
        QFETCH(int, held);
        QFETCH(int, inDoubt);
        QFETCH(int, awaiting);
        QFETCH(int, changed);
        QFETCH(int, failed);
        QFETCH(bool, notice);
        QFETCH(RunsModel::State, state);
        RunSummary run;
        run.startedAt = QDateTime::currentDateTimeUtc();
        run.finishedAt = run.startedAt;
        run.documents.held = held;
        run.documents.inDoubt = inDoubt;
        run.documents.awaitingApproval = awaiting;
        run.documents.changedAfterPosting = changed;
        run.documents.failed = failed;
        if (notice)
            run.notices.append(u"PR-9 is not known."_s);
        QCOMPARE(RunsModel::stateOf(run), state);
        // A rehearsal changes nothing, whatever it found.
        run.dryRun = true;
        QCOMPARE(RunsModel::stateOf(run), RunsModel::State::DryRun);
        run.problems.append(u"NAV was out of reach."_s);
        QCOMPARE(RunsModel::stateOf(run), RunsModel::State::Stopped);
        run.cancelled = true;
        QCOMPARE(RunsModel::stateOf(run), RunsModel::State::Cancelled);
    }

    void whatIsBehindAResultIsInItsToolTip()
    {
        RunSummary run;
        run.problems = {u"NAV was out of reach."_s};
        run.notices = {u"PR-9 is not known."_s};
        RunsModel model;
        model.setRuns({run});
        QCOMPARE(model.index(0, int(RunsModel::Column::Result)).data(Qt::ToolTipRole).toString(),
            u"PR-9 is not known.\nNAV was out of reach."_s);
        QVERIFY(!model.index(0, int(RunsModel::Column::Held)).data(Qt::ToolTipRole).isValid());
    }

    void amountsFollowTheWritingOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("shown");
        QTest::newRow("French groups with a narrow space") << u"fr_FR"_s << u"1234567.5"_s << u"1\u202f234\u202f567,50"_s;
        QTest::newRow("Danish") << u"da_DK"_s << u"-1234.5"_s << u"\u22121.234,50"_s;
        QTest::newRow("Dutch") << u"nl_NL"_s << u"1234.5"_s << u"1.234,50"_s;
        QTest::newRow("Spanish leaves four digits alone") << u"es_ES"_s << u"1234.5"_s << u"1234,50"_s;
        QTest::newRow("Spanish groups five") << u"es_ES"_s << u"12345.5"_s << u"12.345,50"_s;
        QTest::newRow("Swiss German") << u"de_CH"_s << u"1234.5"_s << u"1\u2019234.50"_s;
        QTest::newRow("none") << u"C"_s << u"1234.5"_s << u"1234.50"_s;
        QTest::newRow("zero has no sign") << u"de_DE"_s << u"-0.00"_s << u"0,00"_s;
    }

    void amountsFollowTheWritingOfTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, wire);
        QTEST(amountText(Decimal::fromString(wire), u"EUR"_s, QLocale(locale)), "shown");
    }

    void moneyBearsItsCurrencyOnlyWhereThereIsOne()
    {
        const QLocale english(u"en_US"_s);
        QCOMPARE(moneyText(Decimal(5), u"EUR"_s, english), u"5.00\u00a0EUR"_s);
        QCOMPARE(moneyText(Decimal(5), QString(), english), u"5.00"_s);
        QCOMPARE(moneyText(Decimal::invalid(), u"EUR"_s, english), QString());
        QCOMPARE(moneyText(QHash<QString, Decimal>(), english), QString());
        // Equal sums keep an order, and a debt is as large as a claim.
        const QHash<QString, Decimal> equal{{u"USD"_s, Decimal(-7)}, {u"CHF"_s, Decimal(7)}, {u"EUR"_s, Decimal(1)}};
        QCOMPARE(moneyText(equal, english), u"7.00\u00a0CHF \u00b7 \u22127.00\u00a0USD \u00b7 1.00\u00a0EUR"_s);
    }
};

QTEST_GUILESS_MAIN(ModelCellsTest)
#include "tst_modelcells.moc"
