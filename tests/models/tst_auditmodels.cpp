// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditaction.h"
#include "exchangesmodel.h"
#include "timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What stands beside the trail: the life of a record, and what was exchanged about it.
class AuditModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void everyActionHasAName();
    void theTimeLineTellsVersionsAndPeople();
    void theTimeLineKeepsTheRulesOfModels();
    void exchangesShowWhatFailed();
    void pathsAreShortened_data();
    void pathsAreShortened();

private:
    [[nodiscard]] static AuditEntry entry(qint64 id, const QString &action, const QString &fisId, const QString &actor)
    {
        AuditEntry made;
        made.id = id;
        made.at = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
        made.action = action;
        made.fisId = fisId;
        made.actor = actor;
        return made;
    }
};

void AuditModelsTest::marks_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<int>("mark");
    const QString program = u"Ledgerbridge"_s;
    QTest::newRow("done") << u"posted"_s << program << int(AuditMark::Done);
    QTest::newRow("held") << u"held"_s << program << int(AuditMark::Held);
    QTest::newRow("held by a person's check") << u"held"_s << u"anna"_s << int(AuditMark::Held);
    QTest::newRow("in doubt") << u"inDoubt"_s << program << int(AuditMark::Doubt);
    QTest::newRow("by a person") << u"posted"_s << u"anna"_s << int(AuditMark::Person);
    QTest::newRow("unknown") << u"frobnicated"_s << program << int(AuditMark::Step);
    QTest::newRow("unknown, by a person") << u"frobnicated"_s << u"anna"_s << int(AuditMark::Person);
    QTest::newRow("gone wrong") << u"sentBack"_s << u"anna"_s << int(AuditMark::Bad);
}

void AuditModelsTest::marks()
{
    QFETCH(QString, action);
    QFETCH(QString, actor);
    QTEST(int(auditMark(action, actor)), "mark");
}

void AuditModelsTest::everyActionHasAName()
{
    QSet<QString> titles;
    for (const QString &action : auditActions()) {
        QVERIFY(auditActionTitle(action) != action);
        titles.insert(auditActionTitle(action));
    }
    QCOMPARE(titles.size(), auditActions().size());
    QCOMPARE(auditActionTitle(u"frobnicated"_s), u"frobnicated"_s);
}

void AuditModelsTest::theTimeLineTellsVersionsAndPeople()
{
    TimeLineModel model;
    AuditEntry posted = entry(3, u"posted"_s, u"f2"_s, u"Ledgerbridge"_s);
    posted.reference = u"PI-1"_s;
    model.setEntries({entry(1, u"received"_s, u"f1"_s, u"Ledgerbridge"_s), entry(2, u"approved"_s, u"f1"_s, u"anna"_s),
        posted, entry(4, u"runStarted"_s, {}, u"Ledgerbridge"_s)});
    const auto second = [&model](int row) { return model.index(row, 0).data(SecondaryRole).toString(); };
    QVERIFY(!second(0).contains("version"_L1) && !second(0).contains("Ledgerbridge"_L1));
    QVERIFY(second(1).contains("anna"_L1) && !second(1).contains("version"_L1));
    QVERIFY(second(2).contains("PI-1"_L1) && second(2).contains("version 2"_L1));
    QVERIFY(!second(3).contains("version"_L1));
    QCOMPARE(model.rowOf(3), 2);
    QCOMPARE(model.rowOf(9), -1);
    QCOMPARE(model.entry(1)->actor, u"anna"_s);
    QVERIFY(!model.entry(4) && !model.entry(-1));
}

void AuditModelsTest::theTimeLineKeepsTheRulesOfModels()
{
    TimeLineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ExchangesModel exchanges;
    const QAbstractItemModelTester other(&exchanges, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(1, u"received"_s, u"f1"_s, u"Ledgerbridge"_s)});
    exchanges.setRows({ExchangeRow(), ExchangeRow()});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(exchanges.rowCount(), 2);
    model.setEntries({});
    exchanges.setRows({});
    QCOMPARE(model.rowCount() + exchanges.rowCount(), 0);
}

void AuditModelsTest::exchangesShowWhatFailed()
{
    ExchangeRow fine;
    fine.id = 7;
    fine.system = u"nav"_s;
    fine.method = u"GET"_s;
    fine.path = u"/v2.0/production/companies"_s;
    fine.status = 200;
    ExchangeRow refused = fine;
    refused.status = 404;
    ExchangeRow silent = fine;
    silent.status = 0;
    silent.error = u"timed out"_s;
    ExchangesModel model;
    model.setRows({fine, refused, silent});
    using C = ExchangesModel::Column;
    const auto status = [&model](int row, int role) { return model.index(row, int(C::Status)).data(role); };
    QCOMPARE(status(0, StateRole), QVariant(0));
    QCOMPARE(status(1, StateRole), QVariant(1));
    QCOMPARE(status(2, StateRole), QVariant(1));
    QCOMPARE(status(2, Qt::DisplayRole).toString(), u"no answer"_s);
    QCOMPARE(model.index(0, int(C::Request)).data().toString(), u"GET companies"_s);
    QVERIFY(model.index(0, int(C::Request)).data(Qt::ToolTipRole).toString().contains(fine.path));
    QCOMPARE(model.exchange(0)->id, 7);
    QVERIFY(!model.exchange(3));
}

void AuditModelsTest::pathsAreShortened_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"/token"_s << u"token"_s;
    QTest::newRow("long") << u"/a/b/c/d"_s << u"d"_s;
    QTest::newRow("with a query") << u"/a/b/c/d?page=2"_s << u"d"_s;
    QTest::newRow("none") << QString() << QString();
}

void AuditModelsTest::pathsAreShortened()
{
    QFETCH(QString, path);
    QTEST(ExchangesModel::shortPath(path), "shown");
}

QTEST_GUILESS_MAIN(AuditModelsTest)
#include "tst_auditmodels.moc"
