// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurvendorstore.h"
#include "dimensionproposalstore.h"
#include "dimensionvalues.h"
#include "mappingstore.h"
#include "vendorlinkstore.h"
#include "vendorpairs.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;
using State = VendorPair::State;

namespace {

NavVendor navVendor(const QString &number, const QString &name)
{
    NavVendor vendor;
    vendor.id = u"id-"_s + number;
    vendor.number = number;
    vendor.displayName = name;
    vendor.city = u"Köln"_s;
    return vendor;
}

/// As vendorFieldsOf() makes them.
ConcurVendor concurVendor(const QString &code, const QString &name, const QString &city = u"Köln"_s)
{
    return {code, u"MAIN"_s,
        {{u"VendorName"_s, name}, {u"City"_s, city}, {u"CurrencyCode"_s, u"EUR"_s}, {u"CountryCode"_s, u"DE"_s},
            {u"Approved"_s, u"Y"_s}},
        false, false};
}

} // namespace

/// NAV's vendors beside Concur's, as a run would see them.
class VendorPairsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void beforeAnybodyLooked();
    void everyPairHasItsState_data();
    void everyPairHasItsState();
    void conflictsNameTheirFields();
    void mappingsCountAtOnce();
    void severalAddressesAreSeveralRows();
    void figuresAddUp();
    void thousandsAreReadFast();
    void dimensionsAreDecidedTogether();

private:
    [[nodiscard]] VendorPairs read(VendorConflictPolicy policy = VendorConflictPolicy::Ask);
    /// The row of NAV's vendor, or of Concur's code where NAV has none.
    [[nodiscard]] VendorPair pairOf(const QString &name, VendorConflictPolicy policy = VendorConflictPolicy::Ask);
    void add(const NavVendor &vendor) { m_directory.insert(vendor); }
    void look(const QList<ConcurVendor> &vendors)
    {
        QVERIFY(Store::ConcurVendorStore(m_workspace->database()).replace(vendors));
    }
    void map(MappingKind kind, const QString &source, const QString &target)
    {
        QVERIFY(Store::MappingStore(m_workspace->database()).set({{kind, source, target, {}, {}}}, u"test"_s));
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Workspace> m_workspace;
    Directory m_directory;
};

void VendorPairsTest::init()
{
    Workspace::NewWorkspace options;
    options.secrets = SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    options.demo = true;
    auto made = Workspace::create(m_folder.filePath(QString::number(++m_count)), options);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_workspace = std::move(*made);
    m_directory = {};
    m_directory.setup = {u"c0ffee"_s, u"CRONUS AG"_s, u"EUR"_s, {}, {}, u"DE"_s};
}

VendorPairs VendorPairsTest::read(VendorConflictPolicy policy)
{
    Sync::CompanyLink link;
    link.company = {u"c0ffee"_s, u"CRONUS AG"_s, u"CRONUS AG"_s};
    link.policy.sameCode = true;
    const auto pairs = vendorPairs(m_workspace->database(), {link}, {m_directory}, policy, QDate(2026, 3, 2));
    if (!pairs)
        QTest::qFail(qPrintable(pairs.error().message), __FILE__, __LINE__);
    return pairs.value_or(VendorPairs());
}

VendorPair VendorPairsTest::pairOf(const QString &name, VendorConflictPolicy policy)
{
    for (const VendorPair &pair : read(policy).rows)
        if (pair.number == name || (pair.number.isEmpty() && pair.code == name))
            return pair;
    return {};
}

void VendorPairsTest::beforeAnybodyLooked()
{
    add(navVendor(u"70001"_s, u"Nord Papier"_s));
    const VendorPairs pairs = read();
    QVERIFY(!pairs.seenAt.isValid());
    QCOMPARE(pairs.rows.size(), 1);
    QCOMPARE(toString(pairs.rows.first().state), u"unknown"_s);
    QCOMPARE(pairs.rows.first().navName, u"Nord Papier"_s);
    QCOMPARE(pairs.toMake, 0);
}

void VendorPairsTest::everyPairHasItsState_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("same") << u"70001"_s << u"same"_s << QString();
    QTest::newRow("only in NAV") << u"70002"_s << u"onlyNav"_s << QString();
    QTest::newRow("agreed on, changed in NAV since") << u"70003"_s << u"differs"_s << QString();
    QTest::newRow("differs, nothing agreed") << u"70004"_s << u"conflict"_s << u"city"_s;
    QTest::newRow("another firm with the same code") << u"70005"_s << u"conflict"_s << u"70005"_s;
    QTest::newRow("an employee") << u"70006"_s << u"notProvided"_s << u"Employees or cards"_s;
    QTest::newRow("blocked") << u"70007"_s << u"notProvided"_s << u"blocked"_s;
    QTest::newRow("its code leads elsewhere") << u"70008"_s << u"notProvided"_s << u"no code"_s;
    QTest::newRow("only in Concur") << u"90001"_s << u"onlyConcur"_s << QString();
    QTest::newRow("requested in Concur") << u"90002"_s << u"onlyConcur"_s << u"requested"_s;
}

void VendorPairsTest::everyPairHasItsState()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    for (int number = 1; number <= 8; ++number)
        add(navVendor(u"7000%1"_s.arg(number), u"Lieferant %1"_s.arg(number)));
    NavVendor blocked = navVendor(u"70007"_s, u"Lieferant 7"_s);
    blocked.blocked = NavVendor::Blocked::All;
    add(blocked);
    map(MappingKind::Employee, u"E1"_s, u"V:70006"_s);
    map(MappingKind::Vendor, u"70008"_s, u"V:70001"_s);
    map(MappingKind::Vendor, u"70001"_s, u"V:70001"_s);
    ConcurVendor requested = concurVendor(u"90002"_s, u"Neu"_s);
    requested.isRequested = true;
    look({concurVendor(u"70001"_s, u"Lieferant 1"_s), concurVendor(u"70008"_s, u"Lieferant 1"_s),
        concurVendor(u"70003"_s, u"Lieferant 3"_s, u"Bonn"_s), concurVendor(u"70004"_s, u"Lieferant 4"_s, u"Bonn"_s),
        concurVendor(u"70005"_s, u"Harbor Paper Incorporated"_s), concurVendor(u"90001"_s, u"Alt"_s), requested});
    const Store::VendorLink agreed{u"70003"_s, u"MAIN"_s, u"c0ffee"_s, u"70003"_s,
        concurVendor(u"70003"_s, u"Lieferant 3"_s, u"Bonn"_s).fields, {}, {}};
    QVERIFY(Store::VendorLinkStore(m_workspace->database()).keep(agreed));
    const VendorPair pair = pairOf(name);
    QTEST(toString(pair.state), "state");
    QVERIFY2(words.isEmpty() ? pair.words.isEmpty() : pair.words.contains(words), qPrintable(pair.words));
}

void VendorPairsTest::conflictsNameTheirFields()
{
    add(navVendor(u"70004"_s, u"Lieferant 4"_s));
    look({concurVendor(u"70004"_s, u"Lieferant 4"_s, u"Bonn"_s)});
    const VendorPair pair = pairOf(u"70004"_s);
    QCOMPARE(pair.disputed, QStringList{u"City"_s});
    QStringList conflicts;
    for (const VendorPairField &field : fieldsOf(pair))
        if (field.state == VendorPairField::State::Conflict)
            conflicts.append(field.title + u": "_s + field.nav + u" | "_s + field.concur);
    QCOMPARE(conflicts, QStringList{u"city: Köln | Bonn"_s});
    // With a policy nobody has to be asked.
    QCOMPARE(toString(pairOf(u"70004"_s, VendorConflictPolicy::NavWins).state), u"differs"_s);
    QCOMPARE(toString(pairOf(u"70004"_s, VendorConflictPolicy::ConcurWins).state), u"same"_s);
}

void VendorPairsTest::mappingsCountAtOnce()
{
    add(navVendor(u"70001"_s, u"Nord Papier"_s));
    look({concurVendor(u"NORD"_s, u"Nord Papier"_s)});
    QCOMPARE(toString(pairOf(u"70001"_s).state), u"onlyNav"_s);
    QCOMPARE(toString(pairOf(u"NORD"_s).state), u"onlyConcur"_s);
    map(MappingKind::Vendor, u"NORD"_s, u"V:70001"_s);
    const VendorPairs pairs = read();
    QCOMPARE(pairs.rows.size(), 1);
    QCOMPARE(toString(pairs.rows.first().state), u"same"_s);
    QCOMPARE(pairs.rows.first().code, u"NORD"_s);
    QCOMPARE(pairs.rows.first().addressCode, u"MAIN"_s);
}

void VendorPairsTest::severalAddressesAreSeveralRows()
{
    add(navVendor(u"70001"_s, u"Nord Papier"_s));
    ConcurVendor paris = concurVendor(u"70001"_s, u"Nord Papier"_s, u"Paris"_s);
    paris.addressCode = u"PARIS"_s;
    look({concurVendor(u"70001"_s, u"Nord Papier"_s), paris});
    const VendorPairs pairs = read();
    QCOMPARE(pairs.rows.size(), 2);
    QCOMPARE(pairs.rows.first().addressCode, u"MAIN"_s);
    QCOMPARE(pairs.rows.last().addressCode, u"PARIS"_s);
    // Of an address that was not made from here only what is the vendor's own is compared.
    QCOMPARE(toString(pairs.rows.last().state), u"same"_s);
}

void VendorPairsTest::figuresAddUp()
{
    for (int i = 0; i < 30; ++i)
        add(navVendor(QString::number(71000 + i), u"Lieferant %1"_s.arg(i)));
    QList<ConcurVendor> concur;
    for (int i = 0; i < 12; ++i)
        concur.append(
            concurVendor(QString::number(71000 + i), u"Lieferant %1"_s.arg(i), i < 5 ? u"Bonn"_s : u"Köln"_s));
    look(concur);
    const VendorPairs asked = read();
    QCOMPARE(asked.rows.size(), 30);
    QCOMPARE(asked.toMake, 18);
    QCOMPARE(asked.toChange, 0);
    QCOMPARE(asked.conflicts, 5);
    const VendorPairs settled = read(VendorConflictPolicy::NavWins);
    QCOMPARE(settled.toChange, 5);
    QCOMPARE(settled.conflicts, 0);
}

/// A page is not to wait for it; generous, for machines that are busy.
void VendorPairsTest::thousandsAreReadFast()
{
    QList<ConcurVendor> concur;
    for (int i = 0; i < 5000; ++i) {
        add(navVendor(QString::number(100'000 + i), u"Lieferant %1"_s.arg(i)));
        concur.append(concurVendor(QString::number(100'000 + i), u"Lieferant %1"_s.arg(i)));
    }
    look(concur);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(read().rows.size(), 5000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void VendorPairsTest::dimensionsAreDecidedTogether()
{
    Store::DimensionProposalStore store(m_workspace->database());
    QList<qint64> ids;
    for (const QString &code : {u"P1"_s, u"P2"_s, u"P3"_s}) {
        DimensionProposal proposal;
        proposal.companyId = u"c0ffee"_s;
        proposal.companyName = u"CRONUS AG"_s;
        proposal.dimension = u"PROJECT"_s;
        proposal.code = code;
        proposal.name = u"Name of "_s + code;
        proposal.listName = u"Project"_s;
        proposal.itemCode = code;
        const auto id = store.propose(proposal, u"sync"_s);
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        ids.append(*id);
    }
    const auto before = dimensionsData(*m_workspace, m_workspace->database());
    QVERIFY(before);
    QCOMPARE(before->tasks.size(), 3);
    QCOMPARE(before->tasks.first().line, u"PROJECT\tP1\tName of P1"_s);
    QCOMPARE(before->directions.toNav, u"propose"_s);
    QVERIFY(!decideDimensions(*m_workspace, {ids.at(2)}, false, u"lindgren"_s, u" "_s));
    QVERIFY(decideDimensions(*m_workspace, {ids.at(2)}, false, u"lindgren"_s, u"old"_s));
    const auto approved = decideDimensions(*m_workspace, {ids.at(0), ids.at(1)}, true, u"lindgren"_s, {});
    QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
    QVERIFY2(approved->contains(u"copy the task"_s), qPrintable(*approved));
    const auto after = dimensionsData(*m_workspace, m_workspace->database());
    QVERIFY(after);
    QCOMPARE(after->tasks.size(), 2);
    QCOMPARE(after->tasks.first().proposal.decidedBy, u"lindgren"_s);
    // What is decided is decided.
    QVERIFY(!decideDimensions(*m_workspace, {ids.at(0)}, true, u"lindgren"_s, {}));
}

QTEST_GUILESS_MAIN(VendorPairsTest)
#include "tst_vendorpairs.moc"
