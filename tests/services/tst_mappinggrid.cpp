// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystore.h"
#include "documentstore.h"
#include "mappinggridrows.h"
#include "mappinghints.h"
#include "mappingstore.h"
#include "seencodestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

MappingRow mapped(
    MappingKind kind, const QString &source, const QString &target, const QString &condition = {}, QDate from = {})
{
    return {kind, source, target, from, {}, MappingCondition::fromText(condition)};
}

NavAccount account(const QString &number, const QString &name)
{
    NavAccount made;
    made.id = number;
    made.number = number;
    made.displayName = name;
    made.accountType = u"Posting"_s;
    return made;
}

AuditEntry note(const QString &action)
{
    AuditEntry entry;
    entry.actor = u"Ledgerbridge"_s;
    entry.action = action;
    return entry;
}

/// `*` before a row that is stored: `*A>61200 seen 3 waiting 2`
QStringList shown(const MappingGridData &data)
{
    QStringList texts;
    for (const MappingGridRow &row : data.rows) {
        QString text = (row.isStored ? u"*"_s : QString()) + mappingRowName(row.row) + u'>' + row.row.target;
        if (row.seen > 0)
            text += u" seen %1"_s.arg(row.seen);
        if (row.waiting > 0)
            text += u" waiting %1"_s.arg(row.waiting);
        texts.append(text);
    }
    return texts;
}

} // namespace

/// The rows of the mapping grid as a workspace's documents, book and master data make them, and what is suggested.
class TestMappingGrid final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store::Database> m_database;
    MappingSurroundings m_surroundings;
    int m_documents = 0;

    void store(const QList<MappingRow> &rows)
    {
        QVERIFY(Store::MappingStore(*m_database).set(rows, u"anna"_s).has_value());
    }
    void see(MappingKind kind, const QString &source, int times, const QString &name = {})
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(Store::SeenCodeStore(*m_database).add({{kind, source, name}}, QDate(2026, 3, 1 + i)).has_value());
    }
    /// A held document that came to 100.
    void hold(const QList<Reason> &reasons, const QByteArray &payload = "{}", DocumentKind kind = DocumentKind::Invoice)
    {
        Record record;
        record.kind = kind;
        record.documentId = u"DOC%1"_s.arg(++m_documents);
        record.fisId = u"fis-%1"_s.arg(m_documents);
        record.amount = Decimal(100);
        record.currency = u"EUR"_s;
        record.date = QDate(2026, 2, 1);
        Store::DocumentStore documents(*m_database);
        const auto id = documents.insert(record, payload, note(u"received"_s));
        QVERIFY(id.has_value());
        Store::StateChange change;
        change.to = RecordState::Held;
        change.reasons = reasons;
        change.audit = note(u"held"_s);
        QVERIFY(documents.change(*id, RecordState::Received, change).has_value());
    }
    [[nodiscard]] MappingGridData grid(MappingKind kind)
    {
        const auto data = mappingGrid(*m_database, m_surroundings, kind);
        return data ? *data : MappingGridData();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::Database::open(m_folder->filePath(u"workspace.db"_s));
        QVERIFY(opened.has_value());
        m_database = std::move(*opened);
        Directory directory;
        for (const char *number : {"61200", "61300", "20000"})
            directory.insert(account(QString::fromLatin1(number), u"Account"_s));
        NavVendor vendor;
        vendor.number = u"20000"_s;
        vendor.displayName = u"Kranz Druck"_s;
        directory.insert(vendor);
        m_surroundings = {{directory}, {u"CRONUS"_s}, true, QDate(2026, 11, 24)};
        m_documents = 0;
    }
    void cleanup() { m_database.reset(); }

    void rowsAndCodesStandTogether()
    {
        store({mapped(MappingKind::Account, u"B"_s, u"61200"_s),
            mapped(MappingKind::ExpenseType, u"TAXI"_s, u"61300"_s)});
        see(MappingKind::Account, u"b"_s, 2, u"Bee"_s);
        see(MappingKind::Account, u"A"_s, 3, u"Ay"_s);
        see(MappingKind::ExpenseType, u"MEALS"_s, 1);
        const MappingGridData data = grid(MappingKind::Account);
        QCOMPARE(shown(data), (QStringList{u"A> seen 3"_s, u"*B>61200 seen 2"_s}));
        QCOMPARE(data.rows.at(0).sourceName, u"Ay"_s);
        QCOMPARE(data.rows.at(0).lastSeen, QDate(2026, 3, 3));
        QCOMPARE(data.rows.at(1).sourceName, u"Bee"_s);
        QCOMPARE(data.targets.all().size(), 3);
        QCOMPARE(shown(grid(MappingKind::ExpenseType)), (QStringList{u"MEALS> seen 1"_s, u"*TAXI>61300"_s}));
    }

    void whatWaitsStandsFirst()
    {
        store({mapped(MappingKind::Payment, u"CBCP"_s, u"V:20000"_s),
            mapped(MappingKind::Payment, u"A"_s, u"G:61200"_s)});
        hold({{ReasonCode::PaymentUnmapped, u"ZZ"_s, u"Payment code ZZ is not mapped."_s}});
        hold({{ReasonCode::PaymentUnmapped, u"ZZ"_s, u"Payment code ZZ is not mapped."_s},
            {ReasonCode::VendorMissing, u"cbcp"_s, u"Vendor missing."_s}});
        const MappingGridData data = grid(MappingKind::Payment);
        QCOMPARE(shown(data), (QStringList{u"ZZ> waiting 2"_s, u"*A>G:61200"_s, u"*CBCP>V:20000"_s}));
        QCOMPARE(data.rows.first().waitingAmounts.value(u"EUR"_s), Decimal(200));
        QCOMPARE(data.rows.first().waitingText, u"Payment code ZZ is not mapped."_s);
    }

    /// The cause does not say whether it is an account of Concur's or an expense type; what was seen does.
    void missingAccountIsOfTheKindThatWasSeen()
    {
        see(MappingKind::Account, u"4711"_s, 1);
        see(MappingKind::ExpenseType, u"TAXI"_s, 1);
        hold({{ReasonCode::AccountMissing, u"4711"_s, u"missing"_s},
            {ReasonCode::AccountMissing, u"TAXI"_s, u"missing"_s}});
        QCOMPARE(shown(grid(MappingKind::Account)), QStringList{u"4711> seen 1 waiting 1"_s});
        QCOMPARE(shown(grid(MappingKind::ExpenseType)), QStringList{u"TAXI> seen 1 waiting 1"_s});
    }

    void blockedTargetsWaitAtTheirRows()
    {
        store({mapped(MappingKind::Account, u"A"_s, u"20000"_s), mapped(MappingKind::Account, u"B"_s, u"61300"_s),
            mapped(MappingKind::Vendor, u"KRANZ"_s, u"V:20000"_s), mapped(MappingKind::Employee, u"E1"_s, u"V:20000"_s),
            mapped(MappingKind::Employee, u"E2"_s, u"G:20000"_s),
            mapped(MappingKind::Dimension, u"AREA=4"_s, u"20000"_s)});
        hold({{ReasonCode::VendorBlocked, u"20000"_s, u"Vendor 20000 is blocked."_s}});
        hold({{ReasonCode::AccountBlocked, u"61300"_s, u"Account 61300 is blocked."_s}});
        // A vendor and an account of the same number are two things.
        QCOMPARE(shown(grid(MappingKind::Account)), (QStringList{u"*B>61300 waiting 1"_s, u"*A>20000"_s}));
        QCOMPARE(shown(grid(MappingKind::Vendor)), (QStringList{u"*KRANZ>V:20000 waiting 1"_s}));
        QCOMPARE(shown(grid(MappingKind::Employee)), (QStringList{u"*E1>V:20000 waiting 1"_s, u"*E2>G:20000"_s}));
        QCOMPARE(shown(grid(MappingKind::Dimension)), (QStringList{u"*AREA=4>20000"_s}));
        hold({{ReasonCode::AccountNotPostable, u"20000"_s, u"Account 20000 is a heading."_s}});
        QCOMPARE(shown(grid(MappingKind::Account)), (QStringList{u"*A>20000 waiting 1"_s, u"*B>61300 waiting 1"_s}));
    }

    void codesThatAreMappedForSomeOnlyStayListed()
    {
        store({mapped(MappingKind::Account, u"A"_s, u"61200"_s, u"country=DE"_s),
            mapped(MappingKind::Account, u"B"_s, u"61200"_s, {}, QDate(2027, 1, 1)),
            mapped(MappingKind::Account, u"C"_s, u"61200"_s, {}, QDate(2026, 1, 1))});
        for (const QString &code : {u"A"_s, u"B"_s, u"C"_s})
            see(MappingKind::Account, code, 1);
        QCOMPARE(shown(grid(MappingKind::Account)),
            (QStringList{u"A> seen 1"_s, u"B> seen 1"_s, u"*A (country=DE)>61200 seen 1"_s,
                u"*B (from 2027-01-01)>61200 seen 1"_s, u"*C (from 2026-01-01)>61200 seen 1"_s}));
    }

    void codeThatWaitsUnseenIsListedOnce()
    {
        hold({{ReasonCode::EmployeeUnmapped, u"e7"_s, u"Employee e7 is not mapped."_s}});
        see(MappingKind::Employee, u"E7"_s, 4);
        QCOMPARE(shown(grid(MappingKind::Employee)).size(), 1);
        QCOMPARE(grid(MappingKind::Employee).rows.first().waiting, 1);
        hold({{ReasonCode::DimensionValueMissing, u"DEPARTMENT=9"_s, u"missing"_s}});
        hold({{ReasonCode::EmployeeUnmapped, QString(), u"no employee at all"_s}});
        QCOMPARE(shown(grid(MappingKind::Dimension)), QStringList{u"DEPARTMENT=9> waiting 1"_s});
        QCOMPARE(shown(grid(MappingKind::Employee)).size(), 1);
    }

    void suggestionsAreKeptUntilSomethingChanged()
    {
        DirectoryChanges changes;
        changes.complete = true;
        changes.asOf = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        changes.accounts = {account(u"61200"_s, u"Taxi rides"_s), account(u"61300"_s, u"Meals"_s)};
        QVERIFY(Store::DirectoryStore(*m_database).apply(u"c1"_s, changes).has_value());
        see(MappingKind::ExpenseType, u"TAXI"_s, 1, u"Taxi rides"_s);
        MappingHints hints;
        const auto hint = [&]() -> QString {
            MappingGridData data = grid(MappingKind::ExpenseType);
            if (!hints.add(*m_database, {u"c1"_s}, data))
                return u"failed"_s;
            for (const MappingGridRow &row : data.rows)
                if (row.isStored && row.hint)
                    return u"a row that stands needs none"_s;
            const auto &best = data.rows.first().hint;
            return best ? best->target : QString();
        };
        QCOMPARE(hint(), u"61200"_s);
        // Behind the store's back: it is not asked again.
        QVERIFY(m_database->execute(u"UPDATE seen_code SET name = 'Meals'"_s).has_value());
        QCOMPARE(hint(), u"61200"_s);
        store({mapped(MappingKind::Account, u"X"_s, u"61200"_s)});
        QCOMPARE(hint(), u"61300"_s);
        changes.complete = true;
        changes.asOf = changes.asOf.addSecs(60);
        changes.accounts = {
            account(u"61200"_s, u"Taxi rides"_s), account(u"61300"_s, u"Fuel"_s), account(u"61400"_s, u"Meals"_s)};
        QVERIFY(Store::DirectoryStore(*m_database).apply(u"c1"_s, changes).has_value());
        QCOMPARE(hint(), u"61400"_s);
    }
};

QTEST_GUILESS_MAIN(TestMappingGrid)
#include "tst_mappinggrid.moc"
