// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "directorystore.h"
#include "keyvaluerows.h"
#include "mappingstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestStoreTables final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    static MappingRow row(
        MappingKind kind, const QString &source, const QString &target, QDate from = {}, const QString &note = {})
    {
        return {kind, source, target, from, note};
    }

    static DirectoryChanges reading()
    {
        DirectoryChanges changes;
        changes.complete = true;
        changes.asOf = QDateTime(QDate(2026, 3, 1), QTime(6, 0), Qt::UTC);
        changes.setup = {u"guid"_s, u"CRONUS"_s, u"EUR"_s, QDate(2026, 1, 1), {}};
        changes.accounts = {{u"a1"_s, u"61200"_s, u"Travel"_s, u"Posting"_s, u"Expense"_s, false, true},
            {u"a2"_s, u"61000"_s, u"Costs"_s, u"Heading"_s, {}, true, false}};
        changes.vendors = {
            {u"v1"_s, u"KRANZ-01"_s, u"Kranz & Söhne"_s, u"Köln"_s, u"DE123"_s, u"USD"_s, NavVendor::Blocked::Payment}};
        changes.dimensions = {{u"d1"_s, u"DEPARTMENT"_s, u"Department"_s}};
        changes.dimensionValues = {
            {u"DEPARTMENT"_s, {u"x1"_s, u"200"_s, u"Sales"_s}}, {u"PROJECT"_s, {u"x2"_s, u"200"_s, u"Bridge"_s}}};
        changes.currencies = {{u"USD"_s, u"US dollar"_s, Decimal::fromString(u"0.01"_s)}};
        changes.rates = {{u"USD"_s, QDate(2026, 1, 1), Decimal(100), Decimal::fromString(u"91.2345"_s)}};
        changes.taxCodes = {u"VAT19"_s};
        return changes;
    }

    [[nodiscard]] qint64 directoryRevision() const
    {
        return must(DirectoryStore(*m_database).freshness(u"guid"_s)).revision;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
    }

    void cleanup() { m_database.reset(); }

    void valuesComeBack_data()
    {
        QTest::addColumn<int>("table");
        for (int table = 0; table <= int(KeyValueRows::Table::Facts); ++table)
            QTest::addRow("table %d", table) << table;
    }

    void valuesComeBack()
    {
        QFETCH(int, table);
        KeyValueRows rows(*m_database, KeyValueRows::Table(table));
        QVERIFY(!must(rows.read(u"a"_s)));
        const QByteArray binary("\x00\xff'\"", 4);
        SUCCEEDS(rows.write(u"a"_s, binary, {}));
        SUCCEEDS(rows.write(u"b"_s, QByteArray(), {}));
        QCOMPARE(*must(rows.read(u"a"_s)), binary);
        QVERIFY(must(rows.read(u"b"_s))->isEmpty());
        SUCCEEDS(rows.write(u"a"_s, "2", {}));
        QCOMPARE(must(rows.all()), (QHash<QString, QByteArray>{{u"a"_s, "2"}, {u"b"_s, {}}}));
        QVERIFY(must(rows.remove(u"a"_s, {})));
        QVERIFY(!must(rows.remove(u"a"_s, {})));
        QCOMPARE(must(AuditTrail(*m_database).count()), 0);
        for (int other = 0; other <= int(KeyValueRows::Table::Facts); ++other) {
            if (other != table)
                QVERIFY(must(KeyValueRows(*m_database, KeyValueRows::Table(other)).all()).isEmpty());
        }
    }

    void trailNamesTheSecretNeverItsValue()
    {
        KeyValueRows secrets(*m_database, KeyValueRows::Table::Secrets);
        SUCCEEDS(secrets.write(u"nav.password"_s, "hunter2hunter2", entry(u"secretSet"_s, u"Stored"_s)));
        SUCCEEDS(secrets.remove(u"nav.password"_s, entry(u"secretRemoved"_s, u"Removed"_s)));
        SUCCEEDS(secrets.remove(u"nav.password"_s, entry(u"secretRemoved"_s, u"Removed"_s)));
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.size(), 2);
        for (const AuditEntry &one : trail) {
            QCOMPARE(one.reference, u"nav.password"_s);
            QVERIFY(!AuditChain::canonicalForm(one).contains("hunter2") && !one.text.contains(u"hunter2"_s));
        }
    }

    void replacedSecretIsGoneFromTheFile()
    {
        KeyValueRows secrets(*m_database, KeyValueRows::Table::Secrets);
        SUCCEEDS(secrets.write(u"nav.password"_s, "ciphertext-of-yesterday", {}));
        SUCCEEDS(secrets.write(u"nav.password"_s, "other", {}));
        m_database.reset();
        QFile file(fileIn(*m_folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("ciphertext-of-yesterday"));
    }

    void mappingsAreReplacedByKindSourceAndDay()
    {
        MappingStore store(*m_database);
        const QDate spring(2026, 4, 1);
        SUCCEEDS(store.set(
            {row(MappingKind::Account, u"6100"_s, u"61200"_s), row(MappingKind::Account, u"6100"_s, u"61300"_s, spring),
                row(MappingKind::Vendor, u"6100"_s, u"V1"_s)},
            u"anna"_s));
        SUCCEEDS(store.set({row(MappingKind::Account, u" 6100 "_s, u"61400"_s, {}, u"new"_s)}, u"bert"_s));
        SUCCEEDS(store.set(
            {row(MappingKind::Vendor, u"Kranz"_s, u"V2"_s), row(MappingKind::Vendor, u"KRANZ"_s, u"V3"_s)}, u"bert"_s));
        VALUE_OF(rows, store.rows());
        QStringList shown;
        for (const MappingRow &one : rows)
            shown.append(u"%1 %2 %3 %4"_s
                             .arg(toString(one.kind), one.source.trimmed(), one.target, one.from.toString(Qt::ISODate))
                             .trimmed());
        QCOMPARE(shown,
            (QStringList{u"account 6100 61400"_s, u"account 6100 61300 2026-04-01"_s, u"vendor 6100 V1"_s,
                u"vendor KRANZ V3"_s}));
        const MappingBook book(rows);
        QCOMPARE(book.find(MappingKind::Account, u"6100"_s, spring.addDays(-1))->target, u"61400"_s);
    }

    void mappingChangesStandInTheTrail()
    {
        MappingStore store(*m_database);
        SUCCEEDS(store.set({row(MappingKind::Account, u"6100"_s, u"61200"_s)}, u"anna"_s));
        SUCCEEDS(store.set({row(MappingKind::Account, u"6100"_s, u"61300"_s)}, u"bert"_s));
        VALUE_OF(removed, store.unset(MappingKind::Account, u"6100"_s, std::nullopt, u"carl"_s));
        QCOMPARE(removed, 1);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail.size(), 3);
        QCOMPARE(trail[0].action, u"mappingRemoved"_s);
        QCOMPARE(trail[1].action, u"mappingSet"_s);
        QCOMPARE(trail[1].actor, u"bert"_s);
        QCOMPARE(trail[1].reference, u"account:6100"_s);
        QVERIFY(trail[1].text.contains(u"61200"_s) && trail[1].text.contains(u"61300"_s));
    }

    void revisionCountsOnlyChanges()
    {
        MappingStore store(*m_database);
        QCOMPARE(must(store.revision()), 0);
        SUCCEEDS(store.set({row(MappingKind::Account, u"6100"_s, u"61200"_s)}, u"anna"_s));
        QCOMPARE(must(store.revision()), 1);
        SUCCEEDS(store.set({row(MappingKind::Account, u"6100"_s, u"61200"_s)}, u"anna"_s));
        SUCCEEDS(store.set({}, u"anna"_s));
        QCOMPARE(must(store.unset(MappingKind::Account, u"nothing"_s, std::nullopt, u"anna"_s)), 0);
        QCOMPARE(must(store.revision()), 1);
        QCOMPARE(must(AuditTrail(*m_database).count()), 1);
    }

    void unsetTakesADayOrAll()
    {
        MappingStore store(*m_database);
        const QDate spring(2026, 4, 1);
        const auto fill = [&] {
            must(store.set(
                {row(MappingKind::Tax, u"V19"_s, u"G:1"_s), row(MappingKind::Tax, u"V19"_s, u"G:2"_s, spring)},
                u"anna"_s));
        };
        fill();
        QCOMPARE(must(store.unset(MappingKind::Tax, u"v19"_s, spring, u"anna"_s)), 1);
        QCOMPARE(must(store.rows()).constFirst().target, u"G:1"_s);
        fill();
        QCOMPARE(must(store.unset(MappingKind::Tax, u"V19"_s, QDate(), u"anna"_s)), 1);
        QCOMPARE(must(store.rows()).constFirst().target, u"G:2"_s);
        fill();
        QCOMPARE(must(store.unset(MappingKind::Tax, u"V19"_s, std::nullopt, u"anna"_s)), 2);
        QVERIFY(must(store.rows()).isEmpty());
    }

    void historyTellsWhatUndoNeeds()
    {
        MappingStore store(*m_database);
        const MappingRow old = row(MappingKind::Account, u"6100"_s, u"61200"_s, {}, u"note"_s);
        const MappingRow fresh = row(MappingKind::Account, u"6100"_s, u"61300"_s);
        const MappingRow other = row(MappingKind::Currency, u"EUR"_s, {});
        must(store.set({old}, u"anna"_s));
        must(store.set({fresh, other}, u"bert"_s));
        must(store.unset(MappingKind::Account, u"6100"_s, std::nullopt, u"carl"_s));
        VALUE_OF(history, store.history());
        QCOMPARE(history.size(), 4);
        QVERIFY(history[0].step.before == fresh && !history[0].step.after);
        QVERIFY(!history[1].step.before && history[1].step.after == other);
        QVERIFY(history[2].step.before == old && history[2].step.after == fresh);
        QVERIFY(!history[3].step.before && history[3].step.after == old);
        QCOMPARE(history[1].batch, history[2].batch);
        QCOMPARE(history[2].actor, u"bert"_s);
        QCOMPARE(history[2].at, m_clock());
        VALUE_OF(batch, store.batch(history[1].batch));
        QCOMPARE(batch.size(), 2);
        QVERIFY(batch[0].step.after == fresh);
        VALUE_OF(page, store.history(history[1].id, 1));
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.first().id, history[2].id);
    }

    void directoryComesBackWhole()
    {
        DirectoryStore store(*m_database);
        const DirectoryChanges given = reading();
        SUCCEEDS(store.apply(u"guid"_s, given));
        VALUE_OF(found, store.load(u"guid"_s));
        QVERIFY(found.setup == given.setup);
        QCOMPARE(found.accounts().size(), 2);
        QVERIFY(*found.account(u"61200"_s) == given.accounts[0]);
        QVERIFY(*found.account(u"61000"_s) == given.accounts[1]);
        QVERIFY(*found.vendor(u"kranz-01"_s) == given.vendors[0]);
        QVERIFY(*found.dimension(u"DEPARTMENT"_s) == given.dimensions[0]);
        QVERIFY(*found.dimensionValue(u"DEPARTMENT"_s, u"200"_s) == given.dimensionValues[0].second);
        QVERIFY(*found.dimensionValue(u"PROJECT"_s, u"200"_s) == given.dimensionValues[1].second);
        QVERIFY(*found.currency(u"USD"_s) == given.currencies[0]);
        QVERIFY(found.hasTaxCode(u"VAT19"_s));
        QCOMPARE(found.toLocal(Decimal(1'000'000), u"USD"_s, QDate(2026, 2, 1))->toFixed(2), u"912345.00"_s);
        VALUE_OF(fresh, store.freshness(u"guid"_s));
        QCOMPARE(fresh.asOf, given.asOf);
        QCOMPARE(fresh.completeAt, given.asOf);
        QCOMPARE(fresh.revision, 1);
        VALUE_OF(nobody, store.load(u"other"_s));
        QVERIFY(nobody.accounts().isEmpty() && nobody.setup.companyId.isEmpty());
        QVERIFY(!must(store.freshness(u"other"_s)).asOf.isValid());
    }

    void partialReadingAddsAndUpdates()
    {
        DirectoryStore store(*m_database);
        must(store.apply(u"guid"_s, reading()));
        DirectoryChanges some;
        some.asOf = QDateTime(QDate(2026, 3, 1), QTime(7, 0), Qt::UTC);
        some.vendors = {{u"v1"_s, u"KRANZ-01"_s, u"Kranz GmbH"_s, {}, {}, {}, NavVendor::Blocked::No},
            {u"v2"_s, u"NEU"_s, u"New"_s, {}, {}, {}, {}}};
        SUCCEEDS(store.apply(u"guid"_s, some));
        VALUE_OF(found, store.load(u"guid"_s));
        QCOMPARE(found.vendors().size(), 2);
        QCOMPARE(found.vendor(u"KRANZ-01"_s)->displayName, u"Kranz GmbH"_s);
        QCOMPARE(found.accounts().size(), 2);
        QCOMPARE(found.setup.companyName, u"CRONUS"_s);
        VALUE_OF(fresh, store.freshness(u"guid"_s));
        QCOMPARE(fresh.asOf, some.asOf);
        QCOMPARE(fresh.completeAt, reading().asOf);
        QCOMPARE(fresh.revision, 2);
    }

    void completeReadingTakesOutWhatIsGone()
    {
        DirectoryStore store(*m_database);
        must(store.apply(u"guid"_s, reading()));
        must(store.apply(u"other"_s, reading()));
        DirectoryChanges less = reading();
        less.accounts.removeLast();
        less.vendors.clear();
        less.dimensionValues.removeLast();
        less.rates.clear();
        less.taxCodes.clear();
        SUCCEEDS(store.apply(u"guid"_s, less));
        VALUE_OF(found, store.load(u"guid"_s));
        QCOMPARE(found.accounts().size(), 1);
        QVERIFY(found.vendors().isEmpty());
        QVERIFY(found.dimensionValue(u"DEPARTMENT"_s, u"200"_s));
        QVERIFY(!found.dimensionValue(u"PROJECT"_s, u"200"_s));
        QVERIFY(!found.toLocal(Decimal(1), u"USD"_s, QDate(2026, 2, 1)));
        QVERIFY(!found.hasTaxCode(u"VAT19"_s));
        QCOMPARE(must(store.load(u"other"_s)).accounts().size(), 2);
    }

    void revisionMovesOnlyWithAChange_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("moves");
        QTest::newRow("the same again") << 0 << false;
        QTest::newRow("only a later moment") << 1 << false;
        QTest::newRow("a vendor unblocked") << 2 << true;
        QTest::newRow("an account gone") << 3 << true;
        QTest::newRow("the posting window") << 4 << true;
        QTest::newRow("a tax code more") << 5 << true;
        QTest::newRow("a rate by a hair") << 6 << true;
    }

    void revisionMovesOnlyWithAChange()
    {
        QFETCH(int, what);
        QFETCH(bool, moves);
        DirectoryStore store(*m_database);
        DirectoryChanges changes = reading();
        must(store.apply(u"guid"_s, changes));
        const qint64 before = directoryRevision();
        if (what == 1)
            changes.asOf = changes.asOf.addSecs(60);
        else if (what == 2)
            changes.vendors[0].blocked = NavVendor::Blocked::No;
        else if (what == 3)
            changes.accounts.removeLast();
        else if (what == 4)
            changes.setup.allowPostingTo = QDate(2026, 3, 31);
        else if (what == 5)
            changes.taxCodes.append(u"VAT7"_s);
        else if (what == 6)
            changes.rates[0].relational = Decimal::fromString(u"91.2346"_s);
        must(store.apply(u"guid"_s, changes));
        QCOMPARE(directoryRevision() > before, moves);
    }
};

QTEST_GUILESS_MAIN(TestStoreTables)
#include "tst_storetables.moc"
