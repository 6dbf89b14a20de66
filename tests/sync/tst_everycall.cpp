// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "books.h"
#include "syncworld.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Fault = FaultyLedger::Fault;

/// A run is restartable at any instruction (architecture.md, rule 1): every single call to NAV breaks once, in four ways,
/// and after the next runs the books are those of a run that nothing disturbed: nothing twice, nothing lost, nothing
/// left lying about.
class TestEveryCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksAreRightWhateverBreaks_data();
    void booksAreRightWhateverBreaks();

private:
    /// One way of using the program, and the calls that are sure to be among its own.
    struct Way
    {
        const char *name;
        int documents;
        QSet<Sync::Part> only;
        std::function<void(PostingPolicy &)> adapt;
        QStringList calls;
    };
    static const QList<Way> &ways();

    static std::unique_ptr<SyncWorld> worldFor(const Way &way);
    static Result<RunSummary> sync(SyncWorld &world, const Way &way);
};

std::unique_ptr<SyncWorld> TestEveryCall::worldFor(const Way &way)
{
    Sandbox::SandboxOptions options;
    options.documents = way.documents;
    options.seed = 3;
    options.problemPercent = 0;
    auto world = std::make_unique<SyncWorld>(options);
    way.adapt(world->policy());
    return world;
}

Result<RunSummary> TestEveryCall::sync(SyncWorld &world, const Way &way)
{
    Sync::SyncOptions options;
    options.only = way.only;
    return world.sync(options);
}

const QList<TestEveryCall::Way> &TestEveryCall::ways()
{
    static const QList<Way> list{
        {"journal", 8, {}, [](PostingPolicy &) {}, {u"postJournal"_s, u"postPurchaseDocument"_s}},
        {"purchase invoice", 5, {},
            [](PostingPolicy &policy) { policy.expenseTarget = PostingPolicy::ExpenseTarget::PurchaseInvoice; },
            {u"postJournal"_s, u"postPurchaseDocument"_s}},
        {"drafts", 8, {}, [](PostingPolicy &policy) { policy.expenseDraft = policy.invoiceDraft = true; },
            {u"addJournalLines"_s, u"createPurchaseDocument"_s}},
        {"orders", 40, {Sync::Part::Purchase}, [](PostingPolicy &) {},
            {u"createPurchaseDocument"_s, u"findOrdersByComment"_s}},
    };
    return list;
}

void TestEveryCall::booksAreRightWhateverBreaks_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("fault");
    const QList<std::pair<const char *, Fault>> faults{{"not sent", Fault::NotSent}, {"answer lost", Fault::AnswerLost},
        {"dead before", Fault::DeadBefore}, {"dead after", Fault::DeadAfter}};
    for (qsizetype way = 0; way < ways().size(); ++way)
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s, %s", ways()[way].name, name) << int(way) << int(fault);
}

void TestEveryCall::booksAreRightWhateverBreaks()
{
    QFETCH(int, index);
    QFETCH(int, fault);
    const Way &way = ways()[index];
    QStringList calls;
    QStringList expected;
    QHash<RecordState, int> states;
    {
        const auto world = worldFor(way);
        QCOMPARE(world->problem(), QString());
        const auto summary = sync(*world, way);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->problems.join(u'\n'), QString());
        calls = world->ledger().names();
        expected = booksOf(world->ledgerJson());
        states = world->counts();
        // What is to be disturbed is really there.
        for (const QString &call : way.calls)
            QVERIFY2(calls.contains(call), qPrintable(call));
    }
    for (int call = 0; call < calls.size(); ++call) {
        const auto world = worldFor(way);
        world->ledger().onDeath = [&world] { world->saveDatabase(); };
        world->ledger().breakAt(call, Fault(fault));
        const auto first = sync(*world, way);
        QVERIFY(world->ledger().hasBroken());
        world->restart();
        const auto second = sync(*world, way);
        const QString where = u"call %1 (%2)"_s.arg(call).arg(calls[call]);
        QVERIFY2(second.has_value(), qPrintable(where));
        QVERIFY2(second->problems.isEmpty(), qPrintable(where + u": "_s + second->problems.join(u'\n')));
        const QStringList books = booksOf(world->ledgerJson());
        for (const QString &line : books)
            QVERIFY2(expected.count(line) == books.count(line), qPrintable(where + u" has: "_s + line));
        QVERIFY2(books == expected, qPrintable(where));
        QVERIFY2(world->counts() == states, qPrintable(where));
        QCOMPARE(world->problem(), QString());
    }
}

QTEST_GUILESS_MAIN(TestEveryCall)
#include "tst_everycall.moc"
