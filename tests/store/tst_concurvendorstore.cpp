// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurvendorstore.h"
#include "storefixture.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Store;
using namespace StoreTest;
using namespace Qt::StringLiterals;

/// Concur's vendors as the last look found them.
class TestConcurVendorStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void nobodyHasLooked();
    void aLookReplacesTheOneBefore();
    void aLookThatFindsNothingIsOne();
    void whatWasSentIsKnown();

private:
    [[nodiscard]] QStringList names();

    std::unique_ptr<QTemporaryDir> m_folder;
    HandClock m_clock;
    std::unique_ptr<Database> m_database;
};

namespace {

ConcurVendor vendor(const QString &code, const QString &address, const QString &name, bool isRequested = false)
{
    return {code, address, {{u"VendorName"_s, name}, {u"City"_s, u"Köln"_s}}, isRequested, false};
}

} // namespace

void TestConcurVendorStore::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
    m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
}

QStringList TestConcurVendorStore::names()
{
    QStringList texts;
    for (const ConcurVendor &each : must(ConcurVendorStore(*m_database).all()))
        texts.append(u"%1/%2 %3%4"_s.arg(
            each.code, each.addressCode, each.fields.value(u"VendorName"_s), each.isRequested ? u"?"_s : QString()));
    return texts;
}

void TestConcurVendorStore::nobodyHasLooked()
{
    VALUE_OF(seenAt, ConcurVendorStore(*m_database).seenAt());
    QVERIFY(!seenAt.isValid());
    QCOMPARE(names(), QStringList());
}

void TestConcurVendorStore::aLookReplacesTheOneBefore()
{
    ConcurVendorStore store(*m_database);
    SUCCEEDS(store.replace({vendor(u"B"_s, u"MAIN"_s, u"Two"_s), vendor(u"A"_s, u"X"_s, u"One"_s, true),
        vendor(u"A"_s, u"MAIN"_s, u"One"_s)}));
    QCOMPARE(names(), QStringList({u"A/MAIN One"_s, u"A/X One?"_s, u"B/MAIN Two"_s}));
    m_clock.advance(60'000);
    SUCCEEDS(store.replace({vendor(u"B"_s, u"MAIN"_s, u"Deux"_s)}));
    QCOMPARE(names(), QStringList{u"B/MAIN Deux"_s});
    VALUE_OF(seenAt, store.seenAt());
    QCOMPARE(seenAt, m_clock());
}

void TestConcurVendorStore::aLookThatFindsNothingIsOne()
{
    ConcurVendorStore store(*m_database);
    SUCCEEDS(store.replace({}));
    VALUE_OF(seenAt, store.seenAt());
    QCOMPARE(seenAt, m_clock());
}

/// So that what a run has just sent does not look as if it were still to be sent.
void TestConcurVendorStore::whatWasSentIsKnown()
{
    ConcurVendorStore store(*m_database);
    SUCCEEDS(store.replace({vendor(u"A"_s, u"MAIN"_s, u"One"_s, true)}));
    const QDateTime looked = m_clock();
    m_clock.advance(60'000);
    SUCCEEDS(store.merge({u"A"_s, u"MAIN"_s, {{u"VendorName"_s, u"Uno"_s}}, false, false}));
    SUCCEEDS(store.merge(vendor(u"C"_s, u"MAIN"_s, u"Three"_s)));
    QCOMPARE(names(), QStringList({u"A/MAIN Uno?"_s, u"C/MAIN Three"_s}));
    VALUE_OF(all, store.all());
    QCOMPARE(all.first().fields.value(u"City"_s), u"Köln"_s);
    VALUE_OF(seenAt, store.seenAt());
    QCOMPARE(seenAt, looked);
}

QTEST_GUILESS_MAIN(TestConcurVendorStore)
#include "tst_concurvendorstore.moc"
