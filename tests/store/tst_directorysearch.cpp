// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorysearch.h"
#include "directorystore.h"
#include "documentstore.h"
#include "partynames.h"
#include "storefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

/// The index of names and codes: in step with the cached master data whatever was written, and safe to ask anything.
class TestDirectorySearch final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    static NavVendor vendor(const QString &number, const QString &name, const QString &taxId = {})
    {
        return {number.toLower(), number, name, {}, taxId, {}, NavVendor::Blocked::No};
    }

    static DirectoryChanges reading()
    {
        DirectoryChanges changes;
        changes.complete = true;
        changes.setup = {u"guid"_s, u"CRONUS"_s, u"EUR"_s, {}, {}};
        changes.vendors = {vendor(u"V00412"_s, u"Kranz Druckerei GmbH"_s, u"DE 811 234 567"_s),
            vendor(u"V00413"_s, u"Müller & Söhne KG"_s), vendor(u"V00414"_s, u"Aalto Travel Oy"_s),
            vendor(u"HP"_s, u"HP Inc."_s)};
        NavAccount travel;
        travel.number = u"61200"_s;
        travel.displayName = u"Travel"_s;
        changes.accounts = {travel};
        changes.dimensionValues = {{u"DEPARTMENT"_s, {u"x1"_s, u"SALES"_s, u"Sales north"_s}},
            {u"PROJECT"_s, {u"x2"_s, u"SALES"_s, u"Sales campaign"_s}}};
        return changes;
    }

    [[nodiscard]] QStringList vendors(const QString &text, int limit = 20)
    {
        return must(DirectorySearch(*m_database).candidates({u"guid"_s, DirectoryKind::Vendor, {}}, text, limit));
    }

    /// Entries against tables, and the index against entries.
    void verifyInStep()
    {
        const auto differing = must(m_database->firstRow(
            u"SELECT (SELECT count(*) FROM directory_named n LEFT JOIN directory_scope s ON s.company_id = "
            u"n.company_id "
            "AND s.kind = n.kind AND s.dimension = n.dimension LEFT JOIN directory_entry e ON e.scope = s.id "
            "AND e.code = n.code AND e.made_of = n.name || char(10) || n.tax_number WHERE e.id IS NULL), "
            "(SELECT count(*) FROM directory_named), (SELECT count(*) FROM directory_entry)"_s));
        QCOMPARE(differing.at(0).toInt(), 0);
        QCOMPARE(differing.at(2).toInt(), differing.at(1).toInt());
        SUCCEEDS(m_database->execute(
            u"INSERT INTO directory_search (directory_search, rank) VALUES ('integrity-check', 1)"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder)));
        must(DirectoryStore(*m_database).apply(u"guid"_s, reading()));
    }

    void cleanup() { m_database.reset(); }

    void isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << u"Kranz Druckerei GmbH"_s << u"V00412"_s;
        QTest::newRow("misspelt") << u"KRANTZ DRUCKEREI"_s << u"V00412"_s;
        QTest::newRow("accents") << u"muller sohne"_s << u"V00413"_s;
        QTest::newRow("code") << u"v00414"_s << u"V00414"_s;
        QTest::newRow("two letters") << u"hp"_s << u"HP"_s;
        QTest::newRow("beginning of two letters") << u"Aa"_s << u"V00414"_s;
        QTest::newRow("stranger") << u"Zxyw Qvb"_s << QString();
        QTest::newRow("blank") << u"  "_s << QString();
    }

    void isFound()
    {
        QFETCH(QString, text);
        QTEST(vendors(text).value(0), "first");
    }

    void eachPlaceHasItsOwn()
    {
        DirectorySearch search(*m_database);
        QCOMPARE(
            must(search.candidates({u"guid"_s, DirectoryKind::Account, {}}, u"travel"_s, 9)), QStringList{u"61200"_s});
        QCOMPARE(must(search.candidates({u"guid"_s, DirectoryKind::DimensionValue, u"project"_s}, u"campaign"_s, 9)),
            QStringList{u"SALES"_s});
        QVERIFY(must(search.candidates({u"guid"_s, DirectoryKind::DimensionValue, u"DEPARTMENT"_s}, u"campaign"_s, 9))
                    .isEmpty());
        QVERIFY(must(search.candidates({u"other"_s, DirectoryKind::Vendor, {}}, u"Kranz"_s, 9)).isEmpty());
        DirectoryChanges other = reading();
        other.vendors = {vendor(u"K1"_s, u"Kranz"_s)};
        must(DirectoryStore(*m_database).apply(u"other"_s, other));
        QCOMPARE(vendors(u"Kranz"_s), QStringList{u"V00412"_s});
    }

    void staysInStep_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("the first reading") << 0;
        QTest::newRow("a delta brings and renames") << 1;
        QTest::newRow("a complete reading takes away") << 2;
        QTest::newRow("the same again") << 3;
        QTest::newRow("another VAT id") << 4;
        QTest::newRow("everything anew") << 5;
    }

    void staysInStep()
    {
        QFETCH(int, what);
        DirectoryChanges changes = reading();
        if (what == 1) {
            changes = {};
            changes.vendors = {vendor(u"V00412"_s, u"Nordverlag"_s), vendor(u"V9"_s, u"Neuling"_s)};
        } else if (what == 2) {
            changes.vendors = {vendor(u"V00414"_s, u"Aalto Travel Oy"_s)};
            changes.dimensionValues.clear();
        } else if (what == 4) {
            changes.vendors[0].taxRegistrationNumber = u"AT999888777"_s;
        } else if (what == 5) {
            for (NavVendor &each : changes.vendors)
                each.displayName = u"New name of "_s + each.number;
        }
        must(DirectoryStore(*m_database).apply(u"guid"_s, changes));
        verifyInStep();
        const bool kranzIsThere = what == 0 || what == 3 || what == 4;
        QCOMPARE(vendors(u"Kranz Druckerei"_s).contains(u"V00412"_s), kranzIsThere);
        QCOMPARE(vendors(u"Nordverlag"_s).contains(u"V00412"_s), what == 1);
        QCOMPARE(vendors(u"Neuling"_s).contains(u"V9"_s), what == 1);
        DirectorySearch search(*m_database);
        QCOMPARE(must(search.vendorsWithTaxId(u"guid"_s, u"811234567"_s, 9)).size(),
            what == 2 || what == 4 || what == 1 ? 0 : 1);
    }

    void whatFailsLeavesTheIndexAsItWas()
    {
        auto transaction = must(Transaction::begin(*m_database));
        DirectoryChanges changes;
        changes.vendors = {vendor(u"V00412"_s, u"Nordverlag"_s)};
        must(DirectoryStore(*m_database).apply(u"guid"_s, changes));
        QVERIFY(vendors(u"Nordverlag"_s).contains(u"V00412"_s));
        transaction.reset();
        QVERIFY(vendors(u"Nordverlag"_s).isEmpty());
        verifyInStep();
    }

    void anythingMayBeAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"\"Kranz"_s;
        QTest::newRow("quotes only") << u"\"\"\"\"\""_s;
        QTest::newRow("apostrophe") << u"O'Kranz'; DROP TABLE directory_entry; --"_s;
        QTest::newRow("star") << u"Kranz*"_s;
        QTest::newRow("operators") << u"Kranz AND OR NOT NEAR(a b, 3)"_s;
        QTest::newRow("column filter") << u"words : Kranz"_s;
        QTest::newRow("brackets") << u"(((Kranz ^ + - {}"_s;
        QTest::newRow("wildcards of LIKE") << u"%_\\Kranz"_s;
        QTest::newRow("emoji") << u"Kranz \U0001F5A8\U0001F5A8\U0001F5A8\U0001F5A8"_s;
        QTest::newRow("half a surrogate pair") << QString(u"Kranz"_s + QChar(0xD83D) + u"xyz"_s);
        QTest::newRow("null letter") << QString(u"Kranz"_s + QChar(0) + u"abc"_s);
        QTest::newRow("very long") << u"Kranz Druckerei "_s + QString(200'000, u'ä');
        QTest::newRow("many words") << u"Kranz "_s.repeated(20'000);
    }

    void anythingMayBeAsked()
    {
        QFETCH(QString, text);
        const auto found = DirectorySearch(*m_database).candidates({u"guid"_s, DirectoryKind::Vendor, {}}, text, 20);
        SUCCEEDS(found);
        // Only the quotes say nothing of Kranz.
        QCOMPARE(found->contains(u"V00412"_s), text.contains(u"Kranz"_s));
        SUCCEEDS(DirectorySearch(*m_database).vendorsWithTaxId(u"guid"_s, text, 20));
        DirectoryChanges odd;
        odd.vendors = {vendor(u"ODD"_s, text.left(100))};
        SUCCEEDS(DirectoryStore(*m_database).apply(u"guid"_s, odd));
        SUCCEEDS(m_database->execute(
            u"INSERT INTO directory_search (directory_search, rank) VALUES ('integrity-check', 1)"_s));
    }

    void frequentWordsStayBounded()
    {
        DirectoryChanges many;
        for (int i = 0; i < 1'500; ++i)
            many.vendors.append(vendor(u"H%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"Muster Handel %1"_s.arg(i)));
        many.vendors.append(vendor(u"ZZ"_s, u"Handel Qwiek"_s));
        many.vendors.append(vendor(u"ZZZ"_s, u"Handel"_s));
        must(DirectoryStore(*m_database).apply(u"guid"_s, many));
        QCOMPARE(vendors(u"Muster Handel"_s, 30).size(), 30);
        // The same name is found among any number of others that share all of its letters; a rare word as well.
        QCOMPARE(vendors(u"Handel"_s, 30).value(0), u"ZZZ"_s);
        QCOMPARE(vendors(u"Handel Qwiik"_s, 30).value(0), u"ZZ"_s);
    }

    void vatIdsAreFoundWithAndWithoutCountry()
    {
        DirectorySearch search(*m_database);
        QCOMPARE(must(search.vendorsWithTaxId(u"guid"_s, u"DE811234567"_s, 9)), QStringList{u"V00412"_s});
        QCOMPARE(must(search.vendorsWithTaxId(u"guid"_s, u"811-234-567"_s, 9)), QStringList{u"V00412"_s});
        QVERIFY(must(search.vendorsWithTaxId(u"guid"_s, u"  "_s, 9)).isEmpty());
    }

    void aReaderFindsToo()
    {
        const auto reader = must(Database::open(fileIn(*m_folder), Database::Mode::ReadOnly));
        DirectorySearch search(*reader);
        QCOMPARE(
            must(search.candidates({u"guid"_s, DirectoryKind::Vendor, {}}, u"Kranz"_s, 9)), QStringList{u"V00412"_s});
    }

    void anOlderWorkspaceIsFilled()
    {
        const QList<Migration> all = compiledMigrations();
        const auto own = std::find_if(
            all.cbegin(), all.cend(), [](const Migration &step) { return step.name.contains(u"directory_search"_s); });
        QVERIFY(own != all.cend());
        const QString file = m_folder->filePath(u"old.db"_s);
        auto old = must(
            Database::open(file, {Database::Mode::ReadWrite, {}, {}, all.first(std::distance(all.cbegin(), own))}));
        must(old->run(
            u"INSERT INTO directory_company (company_id, name, local_currency, allow_from, allow_to, revision) "
            "VALUES ('guid', 'CRONUS', 'EUR', '', '', 7)"_s));
        for (const NavVendor &each : reading().vendors)
            must(
                old->execute(u"INSERT INTO directory_vendor (company_id, number, id, name, city, tax_number, currency, "
                             "blocked) VALUES ('guid', ?, ?, ?, '', ?, '', 0)"_s,
                    {each.number, each.id, each.displayName, each.taxRegistrationNumber}));
        old.reset();
        m_database = must(Database::open(file));
        QCOMPARE(vendors(u"Kranz Druckerei GmbH"_s).value(0), u"V00412"_s);
        QCOMPARE(vendors(u"Müller & Söhne"_s).value(0), u"V00413"_s);
        QCOMPARE(must(DirectorySearch(*m_database).vendorsWithTaxId(u"guid"_s, u"DE811234567"_s, 9)),
            QStringList{u"V00412"_s});
        // The next reading, though it brings nothing new, makes the entries as they should be.
        DirectoryChanges nothing;
        must(DirectoryStore(*m_database).apply(u"guid"_s, nothing));
        verifyInStep();
        QCOMPARE(vendors(u"Muller Sohne"_s).value(0), u"V00413"_s);
    }

    void onlyWhatIsAskedForIsLoaded()
    {
        DirectoryCodes codes;
        codes.vendors = {u"V00412"_s, u"NOBODY"_s};
        codes.dimension = u"PROJECT"_s;
        codes.dimensionValues = {u"SALES"_s};
        VALUE_OF(some, DirectoryStore(*m_database).loadOnly(u"guid"_s, codes));
        QCOMPARE(some.vendors().size(), 1);
        QVERIFY(*some.vendor(u"V00412"_s) == reading().vendors.first());
        QVERIFY(some.accounts().isEmpty());
        QVERIFY(some.dimensionValue(u"PROJECT"_s, u"SALES"_s) && !some.dimensionValue(u"DEPARTMENT"_s, u"SALES"_s));
    }

    void partiesAreKnownByTheirDocuments()
    {
        DocumentStore documents(*m_database);
        Record old = sampleRecord(1);
        Record young = sampleRecord(2);
        young.partyCode = u"e1"_s;
        young.party = u"Zoë Maier"_s;
        must(documents.insert(old, "{}", entry(u"received"_s)));
        must(documents.insert(young, "{}", entry(u"received"_s)));
        VALUE_OF(names, partyNames(*m_database, DocumentKind::Expense, {u"E1"_s, u"E7"_s}));
        QCOMPARE(names, (QHash<QString, QString>{{u"E1"_s, u"Zoë Maier"_s}}));
        QVERIFY(must(partyNames(*m_database, DocumentKind::Invoice, {u"E1"_s})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDirectorySearch)
#include "tst_directorysearch.moc"
