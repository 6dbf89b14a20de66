// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linestable.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

using Column = ComparisonModel::Column;

namespace {

ComparisonRow row(const QString &source, const QString &account, const QString &dimension = u"200"_s)
{
    ComparisonRow made;
    made.source = SourceLine();
    made.source->text = source;
    made.source->amount = Decimal::fromString(u"1234567.89");
    made.line = PlanLine();
    made.line->account = u"11470"_s;
    made.line->accountName = account;
    made.line->amount = Decimal::fromString(u"-1234567.89");
    made.line->explanation = u"account 11470 = same code; DEPARTMENT 200 from reportOrgUnit1"_s;
    made.line->dimensions = {{u"ABTEILUNG"_s, dimension, false}};
    return made;
}

int widthOf(const QString &text)
{
    return QFontMetrics(Ui::bodyFont()).horizontalAdvance(text);
}

} // namespace

/// The lines of a document beside what becomes of them: what columns and rows make room for.
class LinesTableTest : public QObject
{
    Q_OBJECT

    void show(const QList<ComparisonRow> &rows, int width)
    {
        m_lines = std::make_unique<Ui::LinesTable>();
        m_lines->resize(width, 300);
        m_lines->QWidget::show();
        m_lines->show(rows, u"EUR"_s);
        // A resize is answered once the table has its own width.
        QTest::qWait(1);
        m_table = m_lines->findChild<QTableView *>(u"linesTable"_s);
    }
    [[nodiscard]] int room(Column column) const { return m_table->columnWidth(int(column)) - 20; }
    [[nodiscard]] int allColumns() const
    {
        int width = 0;
        for (int column = 0; column < int(Column::Count); ++column)
            width += m_table->columnWidth(column);
        return width;
    }

    std::unique_ptr<Ui::LinesTable> m_lines;
    QTableView *m_table = nullptr;

private Q_SLOTS:
    void cleanup() { m_lines.reset(); }

    void noWordIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("far too narrow") << 320;
        QTest::newRow("narrow") << 560;
        QTest::newRow("usual") << 720;
        QTest::newRow("wide") << 1400;
    }

    void noWordIsCut()
    {
        QFETCH(int, width);
        show({row(u"Reisekostenvorschuss Köln"_s, u"Reisekostenvorschüsse an Mitarbeiter"_s),
                 row(u"Taxi"_s, u"Reisekosten"_s)},
            width);
        QVERIFY(room(Column::Source) >= widthOf(u"Reisekostenvorschuss"_s));
        QVERIFY(room(Column::Account) >= widthOf(u"Reisekostenvorschüsse"_s));
        QVERIFY(room(Column::Dimensions) >= widthOf(u"ABTEILUNG"_s));
        // A figure is never wrapped, so it needs its whole room.
        QVERIFY(room(Column::SourceAmount) >= widthOf(u"1,234,567.89"_s));
        QVERIFY(room(Column::Amount) >= widthOf(u"\u22121,234,567.89"_s));
    }

    void theRoomThereIsIsUsed()
    {
        show({row(u"Taxi"_s, u"Reisekosten"_s)}, 900);
        QCOMPARE(allColumns(), m_table->viewport()->width());
        QCOMPARE(m_table->columnWidth(int(Column::Dimensions)), 156);
        m_lines->resize(1100, 300);
        QTRY_COMPARE(allColumns(), m_table->viewport()->width());
        QVERIFY(m_table->viewport()->width() > 900);
    }

    void anIdWithoutAGapDoesNotPushTheRestAway()
    {
        const QString id(200, u'W');
        show({row(id, u"Reisekosten"_s)}, 900);
        QVERIFY(room(Column::Source) < widthOf(id) / 4);
        QCOMPARE(allColumns(), m_table->viewport()->width());
        // It goes on below itself instead.
        QVERIFY(m_table->rowHeight(0) > 3 * QFontMetrics(Ui::bodyFont()).height());
    }

    void rowsAreAsHighAsTheirText_data()
    {
        QTest::addColumn<QString>("dimensions");
        QTest::addColumn<int>("lines");
        QTest::newRow("one") << u"200"_s << 1;
        QTest::newRow("many words") << u"one two three four five six seven eight nine ten eleven twelve"_s << 3;
    }

    void rowsAreAsHighAsTheirText()
    {
        QFETCH(QString, dimensions);
        QFETCH(int, lines);
        show({row(u"Taxi"_s, u"Travel"_s, dimensions)}, 900);
        QVERIFY(m_table->rowHeight(0) >= lines * QFontMetrics(Ui::bodyFont()).height() + 20);
    }

    void anUnresolvedLineShowsItsStateWhole()
    {
        ComparisonRow unmapped = row(u"Taxi"_s, {});
        unmapped.line->account.clear();
        show({unmapped}, 500);
        const QString word = m_table->model()->index(0, int(Column::Account)).data().toString();
        QVERIFY(room(Column::Account) >= Ui::pillSize(word).width());
    }

    void theChosenLineIsExplained()
    {
        ComparisonRow silent = row(u"Bahn"_s, u"Reisekosten"_s);
        silent.line->explanation.clear();
        show({row(u"Taxi"_s, u"Reisekosten"_s), silent}, 900);
        const auto *explanation = m_lines->findChild<QLabel *>(u"lineExplanation"_s);
        m_table->setCurrentIndex({});
        QVERIFY(!explanation->isVisible());
        m_table->selectRow(0);
        QVERIFY(explanation->isVisible());
        QVERIFY(explanation->text().contains(u"reportOrgUnit1"_s));
        m_table->selectRow(1);
        QVERIFY(!explanation->isVisible());
        // The same document read anew keeps its chosen line.
        m_table->selectRow(0);
        m_lines->show({row(u"Taxi"_s, u"Reisekosten"_s), silent}, u"EUR"_s);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QVERIFY(explanation->isVisible());
        m_lines->clear();
        QVERIFY(!explanation->isVisible());
        QCOMPARE(m_table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(LinesTableTest)
#include "tst_linestable.moc"
