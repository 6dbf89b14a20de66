// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditquery.h"
#include "audittrail.h"
#include "keyvaluerows.h"
#include "storefixture.h"
#include "writescope.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestAuditTrail final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    AuditEntry append(const AuditEntry &given)
    {
        return must(inTransaction(*m_database, [&] { return AuditTrail(*m_database).append(given); }));
    }

    void appendMany(int count)
    {
        must(inTransaction(*m_database, [&]() -> Result<void> {
            AuditTrail trail(*m_database);
            for (int i = 0; i < count; ++i) {
                AuditEntry made = entry(i % 2 ? u"posted"_s : u"held"_s, u"Entry number %1 of many"_s.arg(i));
                made.documentId = u"REP%1"_s.arg(i % 10);
                must(trail.append(made));
                m_clock.advance(1000);
            }
            return {};
        }));
    }

    QList<qint64> ids(const AuditFilter &filter)
    {
        QList<qint64> found;
        for (const AuditEntry &one : must(AuditTrail(*m_database).list(filter)))
            found.append(one.id);
        return found;
    }

    AuditTrail::Verdict verdict() { return must(AuditTrail(*m_database).verify()); }

    void withoutTriggers(const QString &sql)
    {
        for (const QString &trigger : {u"audit_never_changes"_s, u"audit_never_shrinks"_s, u"audit_text_only_erased"_s,
                 u"audit_text_never_shrinks"_s, u"audit_only_grows"_s})
            must(m_database->run(u"DROP TRIGGER IF EXISTS "_s + trigger));
        must(m_database->run(sql));
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
        // Durability has its own test (tst_damage); here it would only cost time.
        must(m_database->run(u"PRAGMA synchronous = OFF"_s));
    }

    void cleanup() { m_database.reset(); }

    void everyFieldComesBack()
    {
        AuditEntry given = entry(u"posted"_s, u"Posted as N-1 für Zoë"_s);
        given.documentId = u"REP1"_s;
        given.fisId = u"fis-1"_s;
        given.amount = u"107.10"_s;
        given.currency = u"EUR"_s;
        given.reference = u"N-1"_s;
        const AuditEntry stored = append(given);
        QCOMPARE(stored.id, 1);
        QCOMPARE(stored.at, m_clock());
        QCOMPARE(stored.salt.size(), 16);
        QCOMPARE(stored.previousHash, AuditChain::genesis());
        VALUE_OF(entries, AuditTrail(*m_database).list({}));
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first() == stored);
    }

    void appendingNeedsATransaction()
    {
        FAILS_WITH(AuditTrail(*m_database).append(entry(u"x"_s)), ErrorCode::Internal);
    }

    void chainHolds()
    {
        appendMany(25);
        const auto found = verdict();
        QVERIFY(found.intact);
        QCOMPARE(found.entries, 25);
        VALUE_OF(head, AuditTrail(*m_database).head());
        QCOMPARE(found.head, head);
        VALUE_OF(count, AuditTrail(*m_database).count());
        QCOMPARE(count, 25);
    }

    void emptyTrailIsIntact()
    {
        const auto found = verdict();
        QVERIFY(found.intact);
        QCOMPARE(found.entries, 0);
        QCOMPARE(found.head, AuditChain::genesis());
    }

    void rolledBackEntriesLeaveNoGap()
    {
        appendMany(2);
        FAILS_WITH(inTransaction(*m_database,
                       [&]() -> Result<void> {
                           must(AuditTrail(*m_database).append(entry(u"lost"_s, u"verloren"_s)));
                           return fail(ErrorCode::Refused, u"no"_s);
                       }),
            ErrorCode::Refused);
        QCOMPARE(append(entry(u"kept"_s)).id, 3);
        QVERIFY(verdict().intact);
        AuditFilter filter;
        filter.text = u"verloren"_s;
        QCOMPARE(ids(filter), QList<qint64>());
    }

    void programCannotChangeIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << u"UPDATE audit SET amount = '1.00' WHERE id = 2"_s;
        QTest::newRow("change to the same") << u"UPDATE audit SET action = action"_s;
        QTest::newRow("delete") << u"DELETE FROM audit WHERE id = 2"_s;
        QTest::newRow("delete all") << u"DELETE FROM audit"_s;
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO audit SELECT 2, at, actor, 'forged', document_id, fis_id, amount, "
               "currency, reference, text_digest, previous_hash, hash FROM audit WHERE id = 2"_s;
        QTest::newRow("upsert")
            << u"INSERT INTO audit SELECT * FROM audit WHERE id = 2 ON CONFLICT (id) DO UPDATE SET action = 'x'"_s;
        QTest::newRow("put before")
            << u"INSERT INTO audit SELECT -5, at, actor, action, document_id, fis_id, amount, currency, "
               "reference, text_digest, previous_hash, hash FROM audit WHERE id = 1"_s;
        QTest::newRow("leave a gap")
            << u"INSERT INTO audit SELECT 99, at, actor, action, document_id, fis_id, amount, currency, "
               "reference, text_digest, previous_hash, hash FROM audit WHERE id = 1"_s;
        QTest::newRow("another text") << u"UPDATE audit_text SET text = 'nothing happened' WHERE id = 2"_s;
        QTest::newRow("text moved") << u"UPDATE audit_text SET id = 77, text = '', salt = x'' WHERE id = 2"_s;
        QTest::newRow("text deleted") << u"DELETE FROM audit_text WHERE id = 2"_s;
        QTest::newRow("text replaced") << u"REPLACE INTO audit_text VALUES (2, x'00', 'nothing happened')"_s;
    }

    void programCannotChangeIt()
    {
        QFETCH(QString, sql);
        appendMany(4);
        const auto before = verdict();
        QVERIFY2(!m_database->run(sql), qPrintable(sql));
        const auto after = verdict();
        QVERIFY(after.intact);
        QCOMPARE(after.head, before.head);
        QCOMPARE(after.entries, 4);
    }

    void tamperingBehindItsBackShows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("amount") << u"UPDATE audit SET amount = '1.00' WHERE id = 3"_s << qint64(3);
        QTest::newRow("moment") << u"UPDATE audit SET at = at + 1 WHERE id = 3"_s << qint64(3);
        QTest::newRow("actor") << u"UPDATE audit SET actor = 'somebody' WHERE id = 1"_s << qint64(1);
        QTest::newRow("text") << u"UPDATE audit_text SET text = 'nothing' WHERE id = 4"_s << qint64(4);
        QTest::newRow("salt") << u"UPDATE audit_text SET salt = x'01' WHERE id = 4"_s << qint64(4);
        QTest::newRow("one taken out") << u"DELETE FROM audit WHERE id = 3"_s << qint64(4);
        QTest::newRow("first taken out") << u"DELETE FROM audit WHERE id = 1"_s << qint64(2);
        QTest::newRow("hash") << u"UPDATE audit SET hash = x'00' WHERE id = 5"_s << qint64(5);
    }

    void tamperingBehindItsBackShows()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        appendMany(6);
        must(m_database->run(u"PRAGMA foreign_keys = OFF"_s));
        withoutTriggers(sql);
        const auto found = verdict();
        QVERIFY(!found.intact);
        QCOMPARE(found.firstBad, firstBad);
    }

    void cutOffTailIsNamed()
    {
        appendMany(6);
        must(m_database->run(u"PRAGMA foreign_keys = OFF"_s));
        withoutTriggers(u"DELETE FROM audit WHERE id > 4"_s);
        const auto found = verdict();
        QVERIFY(!found.intact);
        QCOMPARE(found.firstBad, 5);
        QCOMPARE(found.findings, (QList<AuditFinding>{{5, AuditFinding::Kind::Missing, 6}}));
    }

    void cutOffTailWithItsHeadShowsByAPrintedHead()
    {
        appendMany(6);
        const QByteArray printed = verdict().head;
        must(m_database->run(u"PRAGMA foreign_keys = OFF"_s));
        withoutTriggers(u"DELETE FROM audit WHERE id > 4"_s);
        must(m_database->run(u"DELETE FROM audit_text WHERE id > 4"_s));
        must(m_database->run(u"UPDATE audit_head SET (id, hash) = (SELECT id, hash FROM audit WHERE id = 4)"_s));
        QVERIFY(verdict().intact);
        QVERIFY(verdict().head != printed);
    }

    void whoAppendsWhileItIsReadIsNoForger()
    {
        appendMany(3);
        bool isAppended = false;
        VALUE_OF(found, AuditTrail(*m_database).verify([&](qint64) {
            if (!isAppended)
                append(entry(u"posted"_s, u"Meanwhile"_s));
            isAppended = true;
            return true;
        }));
        QVERIFY(found.intact);
        QCOMPARE(found.entries, 4);
    }

    void erasedTextIsGoneAndTheChainHolds()
    {
        append(entry(u"received"_s, u"Expense of Wilhelmine Unverwechselbar"_s));
        append(entry(u"posted"_s, u"Posted"_s));
        SUCCEEDS(AuditTrail(*m_database).eraseTexts({1}, entry(u"textErased"_s, u"On request"_s)));
        const auto found = verdict();
        QVERIFY(found.intact);
        QCOMPARE(found.entries, 3);
        VALUE_OF(entries, AuditTrail(*m_database).list({}));
        QCOMPARE(entries.last().text, QString());
        QCOMPARE(entries.first().action, u"textErased"_s);
        QCOMPARE(entries.first().reference, u"1"_s);
        AuditFilter filter;
        filter.text = u"Unverwechselbar"_s;
        QCOMPARE(ids(filter), QList<qint64>());
        filter.text = u"received"_s;
        QCOMPARE(ids(filter), QList<qint64>{1});
        // Not in the file either: neither in a freed page nor in the index nor in the log
        m_database.reset();
        QByteArray bytes;
        for (const QString &ending : {QString(), u"-wal"_s}) {
            QFile file(fileIn(*m_folder) + ending);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        QVERIFY(bytes.contains("On request"));
        QVERIFY(!bytes.toLower().contains("unverwechselbar"));
        // "xyz" trigrams that only the erased name has
        QVERIFY(!bytes.contains("hsel"));
    }

    void textThatIsGoneWithoutAWordIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("emptied as by erasing") << u"UPDATE audit_text SET text = '', salt = x'' WHERE id = 3"_s;
        QTest::newRow("taken out") << u"DELETE FROM audit_text WHERE id = 3"_s;
    }

    void textThatIsGoneWithoutAWordIsNamed()
    {
        QFETCH(QString, sql);
        appendMany(5);
        SUCCEEDS(AuditTrail(*m_database).eraseTexts({2}, entry(u"textErased"_s, u"On request"_s)));
        QVERIFY(verdict().intact);
        withoutTriggers(sql);
        const auto found = verdict();
        QCOMPARE(found.firstBad, 3);
        QCOMPARE(found.findings, (QList<AuditFinding>{{3, AuditFinding::Kind::TextGone, 3}}));
    }

    void erasingIsAllOrNothing()
    {
        appendMany(2);
        FAILS_WITH(AuditTrail(*m_database).eraseTexts({1, 99}, entry(u"textErased"_s)), ErrorCode::NotFound);
        VALUE_OF(entries, AuditTrail(*m_database).list({}));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.last().text, u"Entry number 0 of many"_s);
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("expected");
        using Ids = QList<qint64>;
        QTest::newRow("nothing asked") << u" "_s << Ids{4, 3, 2, 1};
        QTest::newRow("part of a word") << u"adthot"_s << Ids{1};
        QTest::newRow("other case") << u"STADTHOTEL"_s << Ids{1};
        QTest::newRow("capitals of other alphabets") << u"köln ÜBER"_s << Ids{2};
        QTest::newRow("two words, any order") << u"Köln Stadthotel"_s << Ids{1};
        QTest::newRow("words in different fields") << u"posted 4711"_s << Ids{2};
        QTest::newRow("all words needed") << u"Stadthotel 4711"_s << Ids{};
        QTest::newRow("document") << u"REP000123"_s << Ids{1};
        QTest::newRow("amount") << u"1234.56"_s << Ids{2};
        QTest::newRow("actor") << u"meier"_s << Ids{3};
        QTest::newRow("letters in a row, not just letters") << u"hotelstadt"_s << Ids{};
        QTest::newRow("two letters") << u"Kö"_s << Ids{2, 1};
        QTest::newRow("two letters in capitals") << u"KÖ"_s << Ids{2, 1};
        QTest::newRow("two plain letters") << u"5%"_s << Ids{4};
        QTest::newRow("a wildcard is a letter") << u"_"_s << Ids{4};
        QTest::newRow("percent alone") << u"%"_s << Ids{4};
        QTest::newRow("long and short together") << u"hotel 5%"_s << Ids{4};
        QTest::newRow("quotes") << u"\"say\""_s << Ids{4};
        QTest::newRow("words of the query language") << u"OR NOT NEAR("_s << Ids{};
        QTest::newRow("a bracket and a star") << u"(a* "_s << Ids{};
        QTest::newRow("apostrophe") << u"d'or"_s << Ids{4};
        QTest::newRow("picture") << u"\U0001F600\U0001F600x"_s << Ids{3};
        QTest::newRow("very long") << QString(500, u'x') << Ids{};
        QTest::newRow("a zero byte") << QString(u"Stadt"_s + QChar(u'\0') + u"hotel"_s) << Ids{1};
    }

    void searchFinds()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, expected);
        AuditEntry one = entry(u"received"_s, u"Stadthotel Köln"_s);
        one.documentId = u"REP000123"_s;
        append(one);
        AuditEntry two = entry(u"posted"_s, u"Über Köln nach Bonn"_s);
        two.reference = u"INV-4711"_s;
        two.amount = u"1234.56"_s;
        append(two);
        AuditEntry three = entry(u"held"_s, u"\U0001F600\U0001F600x"_s);
        three.actor = u"F. Meier"_s;
        append(three);
        append(entry(u"noted"_s, u"5% hotel_d'or \"say\""_s));
        AuditFilter filter;
        filter.text = text;
        QCOMPARE(ids(filter), expected);
    }

    void searchNeverLooksIntoSecrets()
    {
        KeyValueRows secrets(*m_database, KeyValueRows::Table::Secrets);
        SUCCEEDS(
            secrets.write(u"concur.clientSecret"_s, "hunter2hunter2", entry(u"secretSet"_s, u"A secret was stored"_s)));
        AuditFilter filter;
        filter.text = u"hunter2"_s;
        QCOMPARE(ids(filter), QList<qint64>());
        filter.text = u"clientSecret"_s;
        QCOMPARE(ids(filter).size(), 1);
        QStringList tables;
        SUCCEEDS(m_database->forEach(u"SELECT name FROM sqlite_schema WHERE name <> 'secret' AND sql LIKE '%secret%'"_s,
            {}, [&](const QSqlQuery &row) {
                tables.append(row.value(0).toString());
                return true;
            }));
        QCOMPARE(tables, QStringList());
    }

    void periodsCount_data()
    {
        QTest::addColumn<int>("since");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("expected");
        QTest::newRow("all") << -1 << -1 << 20;
        QTest::newRow("from the fifth") << 5 << -1 << 15;
        QTest::newRow("before the fifth") << -1 << 5 << 5;
        QTest::newRow("between") << 5 << 8 << 3;
        QTest::newRow("nothing") << 50 << 60 << 0;
        QTest::newRow("turned round") << 8 << 5 << 0;
    }

    void periodsCount()
    {
        QFETCH(int, since);
        QFETCH(int, until);
        QFETCH(int, expected);
        const QDateTime start = m_clock();
        appendMany(20);
        AuditFilter filter;
        filter.since = since < 0 ? QDateTime() : start.addSecs(since);
        filter.until = until < 0 ? QDateTime() : start.addSecs(until);
        QCOMPARE(ids(filter).size(), expected);
        filter.text = u"entry"_s;
        QCOMPARE(ids(filter).size(), expected);
    }

    void clockSetBackHidesNothing()
    {
        const QDateTime start = m_clock();
        append(entry(u"a"_s));
        m_clock.advance(3600'000);
        append(entry(u"b"_s));
        m_clock.advance(-3500'000);
        append(entry(u"c"_s));
        AuditFilter filter;
        filter.until = start.addSecs(1000);
        QCOMPARE(ids(filter), (QList<qint64>{3, 1}));
        filter.until = {};
        filter.since = start.addSecs(50);
        QCOMPARE(ids(filter), (QList<qint64>{3, 2}));
    }

    void pagesMeetWithoutGapOrOverlap_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("oldestFirst");
        QTest::addColumn<int>("expected");
        for (const bool oldestFirst : {false, true}) {
            QTest::addRow("all, %d", oldestFirst) << QString() << QString() << oldestFirst << 53;
            QTest::addRow("search, %d", oldestFirst) << u"number"_s << QString() << oldestFirst << 53;
            QTest::addRow("short search, %d", oldestFirst) << u"of"_s << QString() << oldestFirst << 53;
            QTest::addRow("action, %d", oldestFirst) << u"posted"_s << QString() << oldestFirst << 26;
            QTest::addRow("document, %d", oldestFirst) << QString() << u"REP1"_s << oldestFirst << 6;
            QTest::addRow("document and search, %d", oldestFirst) << u"entry"_s << u"REP1"_s << oldestFirst << 6;
        }
    }

    void pagesMeetWithoutGapOrOverlap()
    {
        QFETCH(QString, text);
        QFETCH(QString, document);
        QFETCH(bool, oldestFirst);
        QFETCH(int, expected);
        appendMany(53);
        AuditFilter filter;
        filter.text = text;
        filter.documentId = document;
        filter.oldestFirst = oldestFirst;
        filter.limit = 5;
        QList<qint64> all;
        for (QList<qint64> page = ids(filter); !page.isEmpty(); page = ids(filter)) {
            QVERIFY(page.size() <= 5);
            all += page;
            filter.after = page.last();
        }
        QCOMPARE(all.size(), expected);
        QList<qint64> sorted = all;
        std::sort(sorted.begin(), sorted.end());
        if (!oldestFirst)
            std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(all, sorted);
    }

    void verifyingCanBeStopped()
    {
        appendMany(10);
        qint64 told = 0;
        FAILS_WITH(AuditTrail(*m_database).verify([&](qint64 done) {
            told = done;
            return false;
        }),
            ErrorCode::Cancelled);
        QCOMPARE(told, 10);
    }

    void manyEntriesAreReadInPieces()
    {
        // More than two pieces of the verifier, more than one page: 10,000 entries and their index
        appendMany(10'000);
        QList<qint64> told;
        VALUE_OF(found, AuditTrail(*m_database).verify([&](qint64 done) {
            told.append(done);
            return true;
        }));
        QVERIFY(found.intact);
        QCOMPARE(found.entries, 10'000);
        QVERIFY(told.size() >= 2);
        AuditFilter filter;
        filter.text = u"9876"_s;
        QCOMPARE(ids(filter), QList<qint64>{9877});
    }

    void pagesAreReadByKeyNotSorted_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("newest")
            << u"SELECT %1 FROM audit a JOIN audit_text t ON t.id = a.id "
               "WHERE a.id >= 0 AND a.id <= 900 ORDER BY a.id DESC"_s;
        QTest::newRow("document")
            << u"SELECT %1 FROM audit a JOIN audit_text t ON t.id = a.id WHERE a.id >= 0 AND a.id <= 900 "
               "AND a.document_id = 'x' ORDER BY a.id DESC"_s;
        QTest::newRow("period")
            << u"SELECT %1 FROM audit a JOIN audit_text t ON t.id = a.id "
               "WHERE +a.at >= 5 AND a.id >= 0 ORDER BY a.id DESC"_s;
        QTest::newRow("person")
            << u"SELECT %1 FROM audit a JOIN audit_text t ON t.id = a.id WHERE a.id <= 900 AND a.actor <> 'Ledgerbridge' "
               "AND a.actor = 'x' COLLATE NOCASE AND +a.action = 'y' ORDER BY a.id DESC"_s;
        QTest::newRow("action") << u"SELECT %1 FROM audit a JOIN audit_text t ON t.id = a.id "
                                   "WHERE a.id <= 900 AND a.action = 'y' ORDER BY a.id DESC"_s;
        QTest::newRow("reference") << u"SELECT %1 FROM audit a JOIN audit_text t ON t.id = a.id WHERE a.id <= 900 "
                                      "AND a.reference <> '' AND a.reference = 'y' ORDER BY a.id DESC"_s;
        QTest::newRow("search")
            << u"SELECT %1 FROM audit_search s CROSS JOIN audit a ON a.id = s.rowid JOIN audit_text t ON t.id = a.id "
               "WHERE audit_search MATCH '\"abc\"' AND s.rowid >= 1 ORDER BY s.rowid DESC"_s;
    }

    void pagesAreReadByKeyNotSorted()
    {
        QFETCH(QString, sql);
        QString plan;
        SUCCEEDS(m_database->forEach(
            u"EXPLAIN QUERY PLAN "_s + sql.arg(AuditQuery::columns()), {}, [&](const QSqlQuery &row) {
                plan += row.value(3).toString() + u'\n';
                return true;
            }));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN a\n"_s) && !plan.contains(u"SCAN t\n"_s), qPrintable(plan));
    }

    void twoWritersKeepOneChain()
    {
        const QString path = fileIn(*m_folder);
        const auto write = [&path](const QString &actor) {
            const auto database = must(Database::open(path));
            for (int i = 0; i < 60; ++i) {
                must(inTransaction(*database, [&] {
                    AuditEntry made = entry(u"step"_s, u"Step %1 of %2"_s.arg(i).arg(actor));
                    made.actor = actor;
                    return AuditTrail(*database).append(made);
                }));
            }
        };
        std::thread one(write, u"one"_s);
        std::thread two(write, u"two"_s);
        one.join();
        two.join();
        const auto found = verdict();
        QVERIFY(found.intact);
        QCOMPARE(found.entries, 120);
        AuditFilter filter;
        filter.text = u"of two"_s;
        filter.limit = 1000;
        QCOMPARE(ids(filter).size(), 60);
    }
};

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
