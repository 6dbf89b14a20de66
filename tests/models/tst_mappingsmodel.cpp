// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

MappingGridRow stored(const QString &source, const QString &target, const QString &condition = {})
{
    return {{MappingKind::Account, source, target, {}, {}, MappingCondition::fromText(condition)}, true};
}

MappingGridRow code(const QString &source, int waiting = 0)
{
    MappingGridRow row{{MappingKind::Account, source, {}, {}, {}, {}}, false};
    row.seen = 5;
    row.waiting = waiting;
    if (waiting > 0)
        row.waitingAmounts.insert(u"EUR"_s, Decimal(100));
    return row;
}

MappingTargets targets()
{
    return {MappingKind::Account,
        {{u"61200"_s, u"Travel"_s}, {u"61300"_s, u"Meals"_s}, {u"61400"_s, u"Closed"_s, u"blocked"_s},
            {u"4800"_s, u"Taxi"_s}}};
}

/// A grid whose actions are done at once and kept, as its page's history does.
class Grid
{
public:
    class Source final : public MappingSource
    {
    public:
        void request(MappingKind, quint64 asked) override { generation = asked; }
        quint64 generation = 0;
    };

    Source source;
    MappingsModel model{&source, MappingKind::Account};
    QList<MappingAction> history;

    explicit Grid(const QList<MappingGridRow> &rows)
    {
        QObject::connect(&model, &MappingsModel::actionMade, &model, [this](const MappingAction &made) { take(made); });
        load(rows);
    }
    void load(const QList<MappingGridRow> &rows)
    {
        model.refresh();
        Q_EMIT source.rowsReady({MappingKind::Account, rows, targets(), true}, source.generation);
    }
    void take(const MappingAction &action)
    {
        history.append(action);
        model.apply(action, true);
    }
    bool set(int row, MappingColumn column, const QString &value)
    {
        return model.setData(model.index(row, int(column)), value);
    }
    [[nodiscard]] QString cell(int row, MappingColumn column) const
    {
        return model.index(row, int(column)).data().toString();
    }
    /// All that a person sees.
    [[nodiscard]] QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(QString::number(model.idAt(row)) + u' ' + cells.join(u'|'));
        }
        return lines;
    }
};

} // namespace

/// The grid's model: what is typed, pasted, suggested, saved and read anew.
class TestMappingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreSaid_data()
    {
        QTest::addColumn<MappingGridRow>("row");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("target");
        MappingGridRow hinted = code(u"TAXI"_s);
        hinted.hint = MappingHint{u"4800"_s, u"Taxi"_s, 93, u"same name"_s};
        const auto is = [](MappingState state) { return int(state); };
        QTest::newRow("mapped") << stored(u"A"_s, u"61200"_s) << is(MappingState::Mapped) << u"61200"_s;
        QTest::newRow("row to itself") << stored(u"4800"_s, u"4800"_s) << is(MappingState::SameCode) << u"4800"_s;
        QTest::newRow("needs no row") << code(u"4800"_s) << is(MappingState::SameCode) << u"4800"_s;
        QTest::newRow("same code yet held") << code(u"4800"_s, 2) << is(MappingState::Unmapped) << QString();
        QTest::newRow("suggested") << hinted << is(MappingState::Suggested) << u"4800"_s;
        QTest::newRow("unmapped") << code(u"X"_s) << is(MappingState::Unmapped) << QString();
        QTest::newRow("no such account") << stored(u"A"_s, u"9"_s) << is(MappingState::Invalid) << u"9"_s;
        QTest::newRow("blocked") << stored(u"A"_s, u"61400"_s) << is(MappingState::Invalid) << u"61400"_s;
        QTest::newRow("wrong condition") << stored(u"A"_s, u"61200"_s, u"moon=full"_s) << is(MappingState::Invalid)
                                         << u"61200"_s;
    }

    void statesAreSaid()
    {
        QFETCH(MappingGridRow, row);
        const Grid grid({row});
        QTEST(int(grid.model.state(0)), "state");
        QTEST(grid.cell(0, MappingColumn::Target), "target");
        QCOMPARE(grid.model.count(grid.model.state(0)), 1);
        const bool bad = grid.model.state(0) == MappingState::Invalid;
        QCOMPARE(!grid.model.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty(),
            bad || grid.model.state(0) == MappingState::Suggested);
    }

    void editsArePendingUntilSaved()
    {
        Grid grid({code(u"TAXI"_s, 3), stored(u"B"_s, u"61200"_s)});
        QAbstractItemModelTester tester(&grid.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(grid.set(0, MappingColumn::Target, u" 61300 "_s));
        QVERIFY(grid.set(1, MappingColumn::Target, QString()));
        QVERIFY(!grid.set(0, MappingColumn::Source, u"x"_s));
        QVERIFY(!grid.set(1, MappingColumn::From, u"yesterday"_s));
        QCOMPARE(grid.model.editCount(), 2);
        const QList<MappingStep> expected{
            {std::nullopt, stored(u"TAXI"_s, u"61300"_s).row}, {stored(u"B"_s, u"61200"_s).row, std::nullopt}};
        QCOMPARE(grid.model.pendingSteps(), expected);
        QCOMPARE(grid.model.state(1), MappingState::Removed);
        QCOMPARE(grid.cell(0, MappingColumn::TargetName), u"Meals"_s);
        grid.model.acceptSteps(expected);
        QVERIFY(!grid.model.hasEdits());
        grid.load({stored(u"TAXI"_s, u"61300"_s), code(u"B"_s)});
        QCOMPARE(grid.model.rowCount(), 2);
        // What was saved can be taken back still: as edits that are pending again.
        grid.model.apply(grid.history.takeLast(), false);
        grid.model.apply(grid.history.takeLast(), false);
        QCOMPARE(grid.model.pendingSteps(),
            (mappingSteps({stored(u"TAXI"_s, u"61300"_s).row}, {stored(u"B"_s, u"61200"_s).row})));
    }

    void anotherDayOrConditionIsAnotherRow()
    {
        Grid grid({stored(u"A"_s, u"61200"_s)});
        QVERIFY(grid.set(0, MappingColumn::Condition, u"country=DE"_s));
        const QList<MappingStep> steps = grid.model.pendingSteps();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).after->condition.text(), u"country=DE"_s);
        QVERIFY(!steps.at(1).after && steps.at(1).before == stored(u"A"_s, u"61200"_s).row);
    }

    void newRowsAreTypedAndMustNotRepeat()
    {
        Grid grid({stored(u"A"_s, u"61200"_s)});
        QAbstractItemModelTester tester(&grid.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid.take(grid.model.addAction(u"Add"_s, {{}}));
        QCOMPARE(grid.model.editCount(), 0);
        QVERIFY(grid.model.pendingSteps().isEmpty());
        QVERIFY(grid.set(1, MappingColumn::Source, u"a"_s));
        QVERIFY(grid.set(1, MappingColumn::Target, u"61300"_s));
        QCOMPARE(grid.model.count(MappingState::Invalid), 2);
        QVERIFY(grid.model.problem().contains(u"second row"_s));
        QVERIFY(grid.set(1, MappingColumn::Condition, u"country=DK"_s));
        QCOMPARE(grid.model.count(MappingState::Invalid), 0);
        QCOMPARE(grid.model.problem(), QString());
        grid.take(grid.model.removeAction(u"Delete"_s, {1}));
        QCOMPARE(grid.model.rowCount(), 1);
        grid.model.apply(grid.history.last(), false);
        QCOMPARE(grid.cell(1, MappingColumn::Condition), u"country=DK"_s);
    }

    void blocksAreCheckedBeforeTheyLand()
    {
        Grid grid({code(u"X"_s), stored(u"B"_s, u"61200"_s)});
        const QList<MappingCellCheck> checks =
            grid.model.check({{0, MappingColumn::Target, u"61400"_s}, {0, MappingColumn::From, u"31.31.2026"_s},
                {1, MappingColumn::Target, u"61300"_s}, {1, MappingColumn::Note, QString(1024 * 1024, u'x')},
                {1, MappingColumn::Source, u"C"_s}, {1, MappingColumn::Source, u"B"_s},
                {7, MappingColumn::Target, u"61200"_s}, {1, MappingColumn::State, u"mapped"_s}});
        QVERIFY(checks.at(0).problem.contains(u"blocked"_s));
        QVERIFY(checks.at(1).problem.contains(u"31.31.2026"_s));
        QCOMPARE(checks.at(2).problem, QString());
        QCOMPARE(checks.at(2).before, u"61200"_s);
        QVERIFY(!checks.at(3).problem.isEmpty() && checks.at(3).problem.size() < 200);
        QVERIFY(!checks.at(4).problem.isEmpty());
        QCOMPARE(checks.at(5).problem, QString());
        // A new row needs a code.
        QVERIFY(!checks.at(6).problem.isEmpty());
        QVERIFY(!checks.at(7).problem.isEmpty());
        const QList<MappingCellEdit> fresh{{2, MappingColumn::Source, u"N"_s}, {2, MappingColumn::Target, u"61200"_s},
            {3, MappingColumn::Source, u"n"_s}, {3, MappingColumn::Target, u"61300"_s}};
        QVERIFY(grid.model.check(fresh.first(2)).first().problem.isEmpty());
        QVERIFY(grid.model.check(fresh).first().problem.contains(u"Two lines"_s));
        grid.take(grid.model.cellAction(u"Paste"_s, fresh.first(2)));
        QCOMPARE(grid.model.rowCount(), 3);
        QCOMPARE(grid.model.pendingSteps().first().after->source, u"N"_s);
    }

    void suggestionsAreTakenAboveAScore()
    {
        MappingGridRow sure = code(u"A"_s);
        sure.hint = MappingHint{u"61200"_s, {}, 97, {}};
        MappingGridRow unsure = code(u"B"_s);
        unsure.hint = MappingHint{u"61300"_s, {}, 72, {}};
        Grid grid({sure, unsure, stored(u"C"_s, u"61200"_s)});
        QCOMPARE(grid.model.acceptAction({}, {0, 1, 2}, 90).edits.size(), 1);
        grid.take(grid.model.acceptAction(u"Accept"_s, {0, 1, 2}));
        QCOMPARE(grid.model.editCount(), 2);
        QCOMPARE(grid.cell(2, MappingColumn::Target), u"61200"_s);
        QVERIFY(grid.model.acceptAction({}, {0, 1, 2}).isEmpty());
    }

    void whatIsReadMeanwhileGoesUnderTheEdits()
    {
        Grid grid({code(u"X"_s, 1), stored(u"B"_s, u"61200"_s), stored(u"C"_s, u"61200"_s)});
        QVERIFY(grid.set(0, MappingColumn::Target, u"61200"_s));
        QVERIFY(grid.set(1, MappingColumn::Note, u"mine"_s));
        grid.take(grid.model.addAction(u"Add"_s, {{MappingKind::Account, u"N"_s, u"61300"_s, {}, {}, {}}}));
        grid.load({stored(u"B"_s, u"61300"_s), code(u"X"_s, 4)});
        QCOMPARE(grid.model.rowCount(), 3);
        QCOMPARE(grid.model.editCount(), 3);
        QCOMPARE(grid.cell(0, MappingColumn::Note), u"mine"_s);
        QCOMPARE(grid.cell(1, MappingColumn::Waiting), u"4"_s);
        QCOMPARE(grid.cell(2, MappingColumn::Source), u"N"_s);
        // The step tells what stood when the edit began, so that the store refuses it; once the person knows, it is meant.
        QCOMPARE(grid.model.pendingSteps().first().before->target, u"61200"_s);
        grid.model.acceptWhatStands();
        QCOMPARE(grid.model.pendingSteps().first().before->target, u"61300"_s);
        while (!grid.history.isEmpty())
            grid.model.apply(grid.history.takeLast(), false);
        QCOMPARE(grid.cell(1, MappingColumn::Target), QString());
        QCOMPARE(grid.model.rowCount(), 2);
    }

    void aRowTakenBackWhileItIsSavedAsGoneIsNew()
    {
        Grid grid({stored(u"A"_s, u"61200"_s), stored(u"B"_s, u"61200"_s)});
        grid.take(grid.model.removeAction(u"Delete"_s, {0}));
        const QList<MappingStep> saving = grid.model.pendingSteps();
        grid.model.apply(grid.history.last(), false);
        QVERIFY(grid.set(1, MappingColumn::Note, u"meanwhile"_s));
        grid.model.acceptSteps(saving);
        QCOMPARE(grid.model.rowCount(), 2);
        const QList<MappingStep> expected{
            {std::nullopt, stored(u"A"_s, u"61200"_s).row}, {stored(u"B"_s, u"61200"_s).row, grid.model.shownRow(1)}};
        QCOMPARE(grid.model.pendingSteps(), expected);
        // Read anew, it is pending still.
        grid.load({code(u"A"_s), stored(u"B"_s, u"61200"_s)});
        QCOMPARE(grid.model.pendingSteps(), expected);
        grid.model.acceptSteps(expected);
        grid.take(grid.model.removeAction(u"Delete"_s, {0}));
        const QList<MappingStep> again = grid.model.pendingSteps();
        grid.model.apply(grid.history.last(), false);
        QVERIFY(grid.set(0, MappingColumn::Note, u"and more"_s));
        grid.model.acceptSteps(again);
        QCOMPARE(grid.model.pendingSteps().size(), 1);
        QVERIFY(!grid.model.pendingSteps().first().before);
    }

    void whatIsTakenBackWhileItIsSavedIsPending()
    {
        Grid grid({stored(u"A"_s, u"61200"_s)});
        QVERIFY(grid.set(0, MappingColumn::Target, u"61300"_s));
        const QList<MappingStep> saving = grid.model.pendingSteps();
        grid.model.apply(grid.history.last(), false);
        grid.model.acceptSteps(saving);
        QCOMPARE(grid.model.pendingSteps(), reversedSteps(saving));
    }

    /// Views and filters count rows by what they were told: of rows that are just coming or going they must not hear.
    void alikeRowsAreToldOfOnceTheyStand()
    {
        Grid grid({stored(u"A"_s, u"61200"_s)});
        bool moving = false;
        int told = 0;
        const auto move = [&moving](bool on) { return [&moving, on] { moving = on; }; };
        QObject::connect(&grid.model, &MappingsModel::rowsAboutToBeInserted, &grid.model, move(true));
        QObject::connect(&grid.model, &MappingsModel::rowsInserted, &grid.model, move(false));
        QObject::connect(&grid.model, &MappingsModel::rowsAboutToBeRemoved, &grid.model, move(true));
        QObject::connect(&grid.model, &MappingsModel::rowsRemoved, &grid.model, move(false));
        QObject::connect(&grid.model, &MappingsModel::dataChanged, &grid.model, [&] {
            QVERIFY(!moving);
            ++told;
        });
        const MappingRow again = stored(u"A"_s, u"61300"_s).row;
        grid.take(grid.model.addAction(u"Add"_s, {again, again}));
        QVERIFY(told > 0);
        QCOMPARE(grid.model.count(MappingState::Invalid), 3);
        grid.model.apply(grid.history.last(), false);
        QCOMPARE(grid.model.count(MappingState::Invalid), 0);
        QCOMPARE(grid.model.count(MappingState::Mapped), 1);
        grid.model.apply(grid.history.last(), true);
        QCOMPARE(grid.model.count(MappingState::Invalid), 3);
        // Lines that say nothing share no name.
        const auto checks =
            grid.model.check({{5, MappingColumn::Note, QString()}, {6, MappingColumn::Note, QString()}});
        QCOMPARE(checks.at(0).problem + checks.at(1).problem, QString());
    }

    void manyAlikeRowsComeAndGoQuickly()
    {
        QList<MappingGridRow> rows;
        QList<MappingRow> again;
        for (int i = 0; i < 5000; ++i) {
            rows.append(stored(u"S%1"_s.arg(i), u"61200"_s));
            again.append(stored(u"s%1"_s.arg(i), u"61300"_s).row);
        }
        Grid grid(rows);
        QElapsedTimer clock;
        clock.start();
        grid.take(grid.model.addAction(u"Add"_s, again));
        QCOMPARE(grid.model.count(MappingState::Invalid), 10000);
        grid.model.apply(grid.history.last(), false);
        QCOMPARE(grid.model.count(MappingState::Invalid), 0);
        QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
    }

    void stepsOfAnOlderVersionBecomeEdits()
    {
        Grid grid({stored(u"A"_s, u"61200"_s), code(u"X"_s), stored(u"C"_s, u"61300"_s)});
        const QList<MappingStep> steps{{stored(u"A"_s, u"61200"_s).row, stored(u"A"_s, u"61300"_s).row},
            {std::nullopt, stored(u"X"_s, u"61200"_s).row}, {std::nullopt, stored(u"N"_s, u"61200"_s).row},
            {stored(u"C"_s, u"61300"_s).row, std::nullopt},
            {std::nullopt, MappingRow{MappingKind::Vendor, u"V"_s, u"V1"_s, {}, {}, {}}}};
        grid.take(grid.model.stepsAction(u"Restore"_s, steps));
        QCOMPARE(grid.model.rowCount(), 4);
        QCOMPARE(grid.model.editCount(), 4);
        QList<MappingStep> pending = grid.model.pendingSteps();
        QCOMPARE(pending.size(), 4);
        for (const MappingStep &step : steps.first(4))
            QVERIFY(pending.contains(step));
        grid.model.apply(grid.history.last(), false);
        QVERIFY(!grid.model.hasEdits());
    }

    void everySequenceOfEditsIsTakenBackExactly()
    {
        QRandomGenerator random(2026);
        const auto pick = [&random](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
        for (int round = 0; round < 60; ++round) {
            MappingGridRow hinted = code(u"H"_s);
            hinted.hint = MappingHint{u"61200"_s, {}, 90, {}};
            Grid grid({stored(u"A"_s, u"61200"_s), code(u"X"_s, 2), hinted, stored(u"B"_s, u"61400"_s),
                stored(u"B"_s, u"61300"_s, u"country=DE"_s)});
            QAbstractItemModelTester tester(&grid.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QList<QStringList> states{grid.shown()};
            while (states.size() < 25) {
                const int row = random.bounded(grid.model.rowCount());
                const qsizetype before = grid.history.size();
                switch (random.bounded(6)) {
                case 0:
                    grid.take(grid.model.addAction(u"Add"_s,
                        {{MappingKind::Account, pick({u"A"_s, u"N"_s, QString()}), pick({u"61200"_s, QString()}), {},
                            {}, {}}}));
                    break;
                case 1:
                    grid.take(grid.model.removeAction(u"Delete"_s, {row, (row + 1) % grid.model.rowCount()}));
                    break;
                case 2: grid.take(grid.model.acceptAction(u"Accept"_s, {0, 1, 2})); break;
                case 3:
                    grid.take(grid.model.cellAction(u"Paste"_s,
                        {{row, MappingColumn::Target, pick({u"61300"_s, u"9"_s, QString()})},
                            {(row + 1) % grid.model.rowCount(), MappingColumn::Note, pick({u"n"_s, QString()})}}));
                    break;
                default:
                    std::ignore = grid.set(row, MappingColumn(pick({u"0"_s, u"2"_s, u"3"_s, u"10"_s, u"11"_s}).toInt()),
                        pick({QString(), u"61200"_s, u"61300"_s, u"country=DE"_s, u"2026-07-01"_s, u"A"_s}));
                }
                if (grid.history.size() > before)
                    states.append(grid.shown());
            }
            for (qsizetype step = grid.history.size(); step > 0; --step) {
                QCOMPARE(grid.shown(), states.at(step));
                grid.model.apply(grid.history.at(step - 1), false);
            }
            QCOMPARE(grid.shown(), states.first());
            QVERIFY(!grid.model.hasEdits());
            for (qsizetype step = 0; step < grid.history.size(); ++step) {
                grid.model.apply(grid.history.at(step), true);
                QCOMPARE(grid.shown(), states.at(step + 1));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMappingsModel)
#include "tst_mappingsmodel.moc"
