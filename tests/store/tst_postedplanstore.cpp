// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"
#include "postedplanstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

/// What was posted is kept for good, and offsets are counted for the version that took the place.
class TestPostedPlanStore final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;
    qint64 m_old = 0;
    qint64 m_new = 0;
    qint64 m_other = 0;

    static PostedPlan plan(qint64 record, PostedPlan::Role role, const QString &number, qint64 cause = 0)
    {
        return PostedPlan{record, role, cause, number, QDate(2026, 2, 28), {}, u"{\"n\":\"%1\"}"_s.arg(number)};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
        DocumentStore store(*m_database);
        auto record = sampleRecord(1);
        m_old = must(store.insert(record, "{}", entry({})));
        record.fisId = u"second"_s;
        m_new = must(store.insert(record, "{}", entry({})));
        m_other = must(store.insert(sampleRecord(2), "{}", entry({})));
    }

    void cleanup() { m_database.reset(); }

    void postingComesBack()
    {
        PostedPlanStore plans(*m_database);
        VALUE_OF(none, plans.postingOf(m_old));
        QVERIFY(!none);
        QVERIFY(plans.keep(plan(m_old, PostedPlan::Role::Posting, u"N-1"_s)));
        QVERIFY(plans.keep(plan(m_old, PostedPlan::Role::Offset, u"N-1-O"_s, m_new)));
        QVERIFY(plans.keep(plan(m_new, PostedPlan::Role::Difference, u"N-2"_s)));
        VALUE_OF(old, plans.postingOf(m_old));
        QVERIFY(old);
        QCOMPARE(old->navNumber, u"N-1"_s);
        QCOMPARE(old->postingDate, QDate(2026, 2, 28));
        QCOMPARE(old->plan, u"{\"n\":\"N-1\"}"_s);
        QVERIFY(old->postedAt.isValid());
        VALUE_OF(fresh, plans.postingOf(m_new));
        QVERIFY(fresh && fresh->role == PostedPlan::Role::Difference);
    }

    void offsetsAreCountedForWhatComesAfter()
    {
        PostedPlanStore plans(*m_database);
        QVERIFY(plans.keep(plan(m_old, PostedPlan::Role::Posting, u"N-1"_s)));
        QCOMPARE(must(plans.offsetsBefore(m_new)), 0);
        QVERIFY(plans.keep(plan(m_old, PostedPlan::Role::Offset, u"N-1-O"_s, m_new)));
        QCOMPARE(must(plans.offsetsOf(m_old)), 1);
        QCOMPARE(must(plans.offsetsOf(m_new)), 0);
        QCOMPARE(must(plans.offsetsBefore(m_new)), 1);
        QCOMPARE(must(plans.offsetsBefore(m_old)), 0);
        QCOMPARE(must(plans.offsetsBefore(m_other)), 0);
    }

    void rowsStayAsTheyAre()
    {
        PostedPlanStore plans(*m_database);
        QVERIFY(plans.keep(plan(m_old, PostedPlan::Role::Posting, u"N-1"_s)));
        QVERIFY(!m_database->execute(u"UPDATE posted_plan SET plan = ''"_s, {}));
        QVERIFY(!m_database->execute(u"DELETE FROM posted_plan"_s, {}));
        QVERIFY(!plans.keep(plan(4711, PostedPlan::Role::Posting, u"N-9"_s)));
        VALUE_OF(kept, plans.postingOf(m_old));
        QCOMPARE(kept->navNumber, u"N-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestPostedPlanStore)
#include "tst_postedplanstore.moc"
