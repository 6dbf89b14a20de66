// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Column = DimensionsModel::Column;

/// The values of dimensions on both sides as an item model.
class TestDimensionsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksHaveStates_data();
    void linksHaveStates();
    void cellsTellWhatTheyAre();
    void statesAreSortedAndNamed();
};

void TestDimensionsModel::linksHaveStates_data()
{
    QTest::addColumn<QString>("valueCode");
    QTest::addColumn<QString>("valueName");
    QTest::addColumn<QString>("itemName");
    QTest::addColumn<QString>("state");
    QTest::newRow("same") << u"P-1"_s << u"Nord-Süd"_s << u"Nord\u2013Süd"_s << u"same"_s;
    QTest::newRow("only in NAV") << u"P-1"_s << u"One"_s << QString() << u"onlyNav"_s;
    QTest::newRow("only in Concur") << QString() << QString() << u"One"_s << u"onlyConcur"_s;
    QTest::newRow("gone in NAV") << u"P-1"_s << QString() << u"One"_s << u"onlyConcur"_s;
    QTest::newRow("differs") << u"P-1"_s << u"One"_s << u"Two"_s << u"differs"_s;
}

void TestDimensionsModel::linksHaveStates()
{
    QFETCH(QString, valueCode);
    QFETCH(QString, valueName);
    QFETCH(QString, itemName);
    DimensionLink link;
    link.dimension = u"PROJECT"_s;
    link.code = u"P~1"_s;
    link.valueCode = valueCode;
    link.valueName = valueName;
    link.itemName = itemName;
    QTEST(toString(dimensionRowOf(link).state), "state");
}

void TestDimensionsModel::cellsTellWhatTheyAre()
{
    DimensionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setValues({{u"PROJECT"_s, u"P-1"_s, u"One"_s, u"Project"_s, u"P~1"_s, u"Uno"_s, DimensionRow::State::Differs,
                         0, u"Both changed."_s},
        {u"PROJECT"_s, {}, {}, u"Project"_s, u"P9"_s, u"New"_s, DimensionRow::State::Proposal, 7, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), int(Column::Count));
    const auto cell = [&model](int row, Column column, int role = Qt::DisplayRole) {
        return model.data(model.index(row, int(column)), role);
    };
    const QStringList shown{u"PROJECT"_s, u"P-1"_s, u"One"_s, u"Project"_s, u"P~1"_s, u"Uno"_s, u"differs"_s};
    for (int column = 0; column < int(Column::Count); ++column) {
        QCOMPARE(cell(0, Column(column)).toString(), shown.at(column));
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(cell(0, Column(column), Qt::AccessibleTextRole).toString().endsWith(shown.at(column)));
    }
    QCOMPARE(cell(0, Column::State, StateRole).toInt(), int(DimensionRow::State::Differs));
    QVERIFY(!cell(0, Column::ValueCode, StateRole).isValid());
    QCOMPARE(cell(0, Column::State, Qt::ToolTipRole).toString(), u"Both changed."_s);
    QVERIFY(cell(0, Column::ItemCode, StrongRole).toBool());
    QVERIFY(cell(0, Column::List, QuietRole).toBool());
    QCOMPARE(cell(1, Column::State, IdRole).toLongLong(), 7);
    QCOMPARE(cell(1, Column::State, RowRole).value<DimensionRow>().itemCode, u"P9"_s);
    model.setValues({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDimensionsModel::statesAreSortedAndNamed()
{
    QStringList titles;
    for (const auto state : {DimensionRow::State::Same, DimensionRow::State::OnlyNav, DimensionRow::State::OnlyConcur,
             DimensionRow::State::Differs, DimensionRow::State::Proposal}) {
        QVERIFY(dimensionStateFromString(toString(state).toUpper()) == state);
        titles.append(dimensionStateTitle(state));
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 5);
    QVERIFY(!dimensionStateFromString(u"both").has_value());
}

QTEST_APPLESS_MAIN(TestDimensionsModel)
#include "tst_dimensionsmodel.moc"
