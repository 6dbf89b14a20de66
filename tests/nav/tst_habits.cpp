// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "books.h"
#include "habits.h"
#include "syncworld.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Another Concur and another NAV are as right as ours where they say the same in other ways: the books come out alike.
class TestHabits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingThatCounts();
    void booksAreTheSame_data();
    void booksAreTheSame();
};

void TestHabits::changesNothingThatCounts()
{
    const Sandbox::Json row = Sandbox::Json::parse(
        R"({"id":"ab12cd34-0000-4000-8000-0000000000ff","number":"ab12","amount":-0.05,"lineNumber":10000})")
                                  .value();
    QSet<QByteArray> notations;
    QSet<QByteArray> orders;
    for (quint64 seed = 1; seed < 40; ++seed) {
        Sandbox::Habits habits(seed, u"EUR"_s);
        Sandbox::HttpResponse response{201, {}, row.toUtf8()};
        habits.changeNav(response);
        QVERIFY(response.status == 200 || response.status == 201);
        const Sandbox::Json changed = Sandbox::Json::parse(response.body).value();
        QCOMPARE(changed["id"].toString(), u"AB12CD34-0000-4000-8000-0000000000FF"_s);
        QCOMPARE(changed["number"].toString(), u"ab12"_s);
        QCOMPARE(changed["lineNumber"].toString(), u"10000"_s);
        QCOMPARE(changed["amount"].toDecimal(), Decimal::fromUnits(-5, 2));
        notations.insert(changed["amount"].toUtf8());
        orders.insert(changed.members().first().key);
    }
    QVERIFY(notations.size() >= 3);
    QVERIFY(orders.size() >= 3);
}

void TestHabits::booksAreTheSame_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("asInvoices");
    QTest::newRow("journals") << 40 << 3 << false;
    QTest::newRow("purchase invoices") << 40 << 6 << true;
}

void TestHabits::booksAreTheSame()
{
    QFETCH(int, documents);
    QFETCH(int, seed);
    QFETCH(bool, asInvoices);
    QList<QStringList> books;
    QList<QStringList> fates;
    for (const bool otherHabits : {false, true}) {
        Sandbox::SandboxOptions options;
        options.documents = documents;
        options.seed = quint32(seed);
        options.problemPercent = 10;
        options.otherHabits = otherHabits;
        // and that NAV gives lines a tax code which nobody asked for
        if (otherHabits)
            options.faults = QStringList{u"tax-code-setup"_s};
        SyncWorld world(options);
        QVERIFY2(world.problem().isEmpty(), qPrintable(world.problem()));
        if (asInvoices)
            world.policy().expenseTarget = PostingPolicy::ExpenseTarget::PurchaseInvoice;
        for (int run = 0; run < 2; ++run) {
            const auto summary = world.sync();
            QVERIFY2(summary.has_value(),
                summary ? "" : qPrintable(summary.error().message + u' ' + summary.error().detail));
            QVERIFY2(summary->problems.isEmpty(), qPrintable(summary->problems.join(u"; "_s)));
        }
        books.append(booksOf(world.ledgerJson()));
        QStringList states;
        const auto records = world.records();
        for (const Record &record : records)
            states.append(record.documentId + u' ' + recordStateTitle(record.state) + u' ' + record.amount.toAmount());
        states.sort();
        fates.append(states);
    }
    QVERIFY(books.first().size() > documents);
    QCOMPARE(fates.last(), fates.first());
    QCOMPARE(books.last(), books.first());
}

QTEST_GUILESS_MAIN(TestHabits)
#include "tst_habits.moc"
