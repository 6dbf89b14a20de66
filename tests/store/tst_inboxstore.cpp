// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "inboxstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestInboxStore final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    Delivery delivery(const QByteArray &body, NoticeSystem system = NoticeSystem::Concur) const
    {
        return {0, system, body, u"c-1"_s, m_clock()};
    }

    Notice notice(const QString &key, NoticeSystem system = NoticeSystem::Concur) const
    {
        Notice made;
        made.system = system;
        made.key = key;
        made.subject = u"concur.financialintegration"_s;
        made.change = u"expense.readyForIntegration"_s;
        made.item = u"REP1"_s;
        made.receivedAt = m_clock();
        return made;
    }

    QStringList pendingKeys()
    {
        QStringList keys;
        for (const Notice &one : must(InboxStore(*m_database).pending(100)))
            keys.append(one.key);
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(!InboxStore::exists(m_folder->path()));
        m_database = must(InboxStore::open(m_folder->path()));
        m_database->setClock(m_clock);
        QVERIFY(InboxStore::exists(m_folder->path()));
    }
    void cleanup() { m_database.reset(); }

    void deliveriesComeBackAsTheyCame()
    {
        InboxStore inbox(*m_database);
        SUCCEEDS(inbox.keep({delivery("{\"a\":1}"), delivery("\xff\x00\x01"_ba, NoticeSystem::Nav)}));
        VALUE_OF(unread, inbox.unread(10));
        QCOMPARE(unread.size(), 2);
        QCOMPARE(unread.at(0).body, "{\"a\":1}"_ba);
        QCOMPARE(unread.at(0).correlation, u"c-1"_s);
        QCOMPARE(unread.at(0).receivedAt, m_clock());
        QVERIFY(unread.at(1).system == NoticeSystem::Nav);
        QCOMPARE(unread.at(1).body, "\xff\x00\x01"_ba);
    }

    void theSameBodyIsKeptOnce()
    {
        InboxStore inbox(*m_database);
        SUCCEEDS(inbox.keep({delivery("a"), delivery("b"), delivery("a")}));
        SUCCEEDS(inbox.keep({delivery("b"), delivery("a", NoticeSystem::Nav)}));
        VALUE_OF(unread, inbox.unread(10));
        QCOMPARE(unread.size(), 3);
    }

    void noticesAreKnownWhenTheyComeAgain()
    {
        InboxStore inbox(*m_database);
        SUCCEEDS(inbox.keep({delivery("a")}));
        VALUE_OF(first, inbox.file(1, {notice(u"k1"_s), notice(u"k2"_s), notice(u"k1"_s)}));
        QCOMPARE(first, 2);
        QVERIFY(must(inbox.unread(10)).isEmpty());
        QCOMPARE(pendingKeys(), QStringList({u"k1"_s, u"k2"_s}));
        VALUE_OF(pending, inbox.pending(1));
        SUCCEEDS(inbox.finish(NoticeSystem::Concur, pending.first().id));
        QCOMPARE(pendingKeys(), QStringList({u"k2"_s}));
        // Done or not, it is the same notice; the other system's is another.
        VALUE_OF(again, inbox.file(2, {notice(u"k1"_s), notice(u"k1"_s, NoticeSystem::Nav)}));
        QCOMPARE(again, 1);
        QCOMPARE(pendingKeys(), QStringList({u"k2"_s, u"k1"_s}));
    }

    void oneSystemsAreFinishedAlone()
    {
        InboxStore inbox(*m_database);
        std::ignore = must(inbox.file(0, {notice(u"a"_s, NoticeSystem::Nav), notice(u"b"_s)}));
        SUCCEEDS(inbox.finish(NoticeSystem::Concur, 99));
        QCOMPARE(pendingKeys(), QStringList({u"a"_s}));
    }

    void onlyWhatIsDoneIsForgotten()
    {
        InboxStore inbox(*m_database);
        std::ignore = must(inbox.file(0, {notice(u"a"_s), notice(u"b"_s)}));
        SUCCEEDS(inbox.finish(NoticeSystem::Concur, 1));
        m_clock.advance(1000);
        SUCCEEDS(inbox.forget(m_clock()));
        QCOMPARE(pendingKeys(), QStringList({u"b"_s}));
        // Forgotten: it would be taken for a new one.
        VALUE_OF(fresh, inbox.file(0, {notice(u"a"_s), notice(u"b"_s)}));
        QCOMPARE(fresh, 1);
    }

    void tooManyAreSentBack()
    {
        InboxStore inbox(*m_database);
        SUCCEEDS(m_database->run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO delivery "
            "(system, body, correlation, received_at, digest) SELECT 'concur', '', '', 0, i FROM n"_s));
        FAILS_WITH(inbox.keep({delivery("one more")}), ErrorCode::Storage);
        QCOMPARE(must(inbox.unread(200'000)).size(), 100'000);
    }

    void theLastOfEachSubscription()
    {
        InboxStore inbox(*m_database);
        Notice early = notice(u"a"_s, NoticeSystem::Nav);
        early.subscription = u"s1"_s;
        Notice late = notice(u"b"_s, NoticeSystem::Nav);
        late.subscription = u"s1"_s;
        late.receivedAt = m_clock().addSecs(60);
        std::ignore = must(inbox.file(0, {late, early, notice(u"c"_s)}));
        VALUE_OF(last, inbox.lastBySubscription());
        QCOMPARE(last.size(), 2);
        QCOMPARE(last.value(u"s1"_s), m_clock().addSecs(60));
        QCOMPARE(last.value(QString()), m_clock());
    }
};

QTEST_GUILESS_MAIN(TestInboxStore)
#include "tst_inboxstore.moc"
