// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "mappingproposals.h"
#include "mappingstore.h"
#include "seencodestore.h"
#include "storefixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

/// The book's versions, what waits for a second person, and how often codes were seen.
class TestMappingVersions final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;

    static MappingRow account(const QString &source, const QString &target, const QString &condition = {})
    {
        return {MappingKind::Account, source, target, {}, {}, MappingCondition::fromText(condition)};
    }

    static QStringList shown(const QList<MappingRow> &rows)
    {
        QStringList texts;
        for (const MappingRow &row : rows)
            texts.append(mappingRowName(row) + u'>' + row.target);
        texts.sort();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
    }

    void cleanup() { m_database.reset(); }

    void conditionIsPartOfARowsName()
    {
        MappingStore store(*m_database);
        SUCCEEDS(store.set({account(u"A"_s, u"1"_s), account(u"a"_s, u"2"_s, u"country=DE"_s)}, u"anna"_s));
        SUCCEEDS(store.set({account(u"A"_s, u"3"_s, u"country=de"_s)}, u"anna"_s));
        QCOMPARE(shown(must(store.rows())), (QStringList{u"A (country=de)>3"_s, u"A>1"_s}));
        QCOMPARE(must(store.unset(MappingKind::Account, u"A"_s, std::nullopt, u"anna"_s)), 2);
        QVERIFY(must(store.rows()).isEmpty());
    }

    void versionsTellWhoAndWhy()
    {
        MappingStore store(*m_database);
        QCOMPARE(must(store.change({{std::nullopt, account(u"A"_s, u"1"_s)}}, {u"anna"_s, u"first"_s, {}})), 1);
        m_clock.advance(60'000);
        QCOMPARE(must(store.change(
                     {{account(u"A"_s, u"1"_s), account(u"A"_s, u"2"_s)}, {std::nullopt, account(u"B"_s, u"9"_s)}},
                     {u"bert"_s, u"audit of May"_s, u"carl"_s})),
            2);
        QCOMPARE(must(store.change({{account(u"A"_s, u"2"_s), account(u"A"_s, u"2"_s)}}, {u"dora"_s, {}, {}})), 0);
        VALUE_OF(versions, store.versions());
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].author.actor, u"bert"_s);
        QCOMPARE(versions[0].author.reason, u"audit of May"_s);
        QCOMPARE(versions[0].author.proposedBy, u"carl"_s);
        QCOMPARE(versions[0].changes, 2);
        QCOMPARE(versions[0].at, m_clock());
        QCOMPARE(must(store.versions(2)).size(), 1);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QVERIFY(trail[0].text.contains(u"audit of May"_s) && trail[0].text.contains(u"carl"_s));
    }

    void fasterHandWins()
    {
        MappingStore store(*m_database);
        must(store.set({account(u"A"_s, u"1"_s), account(u"B"_s, u"1"_s)}, u"anna"_s));
        const MappingStep mine{account(u"A"_s, u"1"_s), account(u"A"_s, u"2"_s)};
        must(store.set({account(u"A"_s, u"7"_s)}, u"bert"_s));
        FAILS_WITH(
            store.change({{account(u"B"_s, u"1"_s), std::nullopt}, mine}, {u"anna"_s, {}, {}}), ErrorCode::Conflict);
        QCOMPARE(shown(must(store.rows())), (QStringList{u"A>7"_s, u"B>1"_s}));
        must(store.unset(MappingKind::Account, u"A"_s, std::nullopt, u"bert"_s));
        FAILS_WITH(store.change({mine}, {u"anna"_s, {}, {}}), ErrorCode::Conflict);
        FAILS_WITH(store.change({{std::nullopt, account(u"B"_s, u"5"_s)}}, {u"anna"_s, {}, {}}), ErrorCode::Conflict);
        // What both wanted is no quarrel.
        must(store.set({account(u"A"_s, u"2"_s)}, u"bert"_s));
        QCOMPARE(must(store.change({mine}, {u"anna"_s, {}, {}})), 0);
    }

    void spellingIsNoQuarrel()
    {
        MappingStore store(*m_database);
        must(store.set({account(u"Taxi"_s, u"1"_s, u"country=de"_s)}, u"anna"_s));
        const MappingStep step{
            account(u"Taxi"_s, u"1"_s, u"country=de"_s), account(u"TAXI"_s, u"2"_s, u"country=DE"_s)};
        MappingProposals proposals(*m_database);
        const qint64 id = must(proposals.propose({step}, u"anna"_s, {}));
        QCOMPARE(must(proposals.approve(id, u"bert"_s)), 2);
        QCOMPARE(shown(must(store.rows())), (QStringList{u"TAXI (country=DE)>2"_s}));
        // What the row says is still looked at.
        const qint64 late = must(proposals.propose({step}, u"anna"_s, {}));
        must(store.set({account(u"taxi"_s, u"3"_s, u"country=de"_s)}, u"carl"_s));
        FAILS_WITH(proposals.approve(late, u"bert"_s), ErrorCode::Conflict);
    }

    void everyVersionComesBack()
    {
        MappingStore store(*m_database);
        QRandomGenerator random(11);
        QList<QStringList> states{{}};
        while (states.size() < 40) {
            const QString source(QChar(u'A' + random.bounded(5)));
            const QString condition = random.bounded(2) ? u"country=DE"_s : QString();
            if (random.bounded(4) == 0)
                must(store.unset(MappingKind::Account, source, std::nullopt, u"anna"_s));
            else
                must(store.set({account(source, QString::number(random.bounded(9)), condition),
                                   account(u"Z"_s, QString::number(random.bounded(3)))},
                    u"anna"_s));
            if (must(store.revision()) == states.size())
                states.append(shown(must(store.rows())));
        }
        for (qsizetype version = 0; version < states.size(); ++version)
            QCOMPARE(shown(must(store.rowsAt(version))), states.at(version));
    }

    void historyCannotBeRewritten()
    {
        must(MappingStore(*m_database).set({account(u"A"_s, u"1"_s)}, u"anna"_s));
        QVERIFY(!m_database->execute(u"UPDATE mapping_change SET new_target = '2'"_s));
        QVERIFY(!m_database->execute(u"DELETE FROM mapping_change"_s));
    }

    void secondPersonLetsItThrough()
    {
        MappingStore store(*m_database);
        MappingProposals proposals(*m_database);
        VALUE_OF(
            id, proposals.propose({{std::nullopt, account(u"A"_s, u"1"_s, u"country=DE"_s)}}, u"anna"_s, u"new"_s));
        QVERIFY(must(store.rows()).isEmpty());
        VALUE_OF(open, proposals.open());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().steps.first().after, account(u"A"_s, u"1"_s, u"country=DE"_s));
        FAILS_WITH(proposals.approve(id, u" ANNA "_s), ErrorCode::Usage);
        QCOMPARE(must(proposals.approve(id, u"bert"_s)), 1);
        QCOMPARE(shown(must(store.rows())), QStringList{u"A (country=DE)>1"_s});
        QCOMPARE(must(store.versions()).first().author.proposedBy, u"anna"_s);
        QVERIFY(must(proposals.open()).isEmpty());
        FAILS_WITH(proposals.approve(id, u"bert"_s), ErrorCode::NotFound);
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail[0].action, u"mappingApproved"_s);
        QCOMPARE(trail.last().action, u"mappingProposed"_s);
    }

    void aProposalThatIsOvertakenWaits()
    {
        MappingProposals proposals(*m_database);
        VALUE_OF(id, proposals.propose({{std::nullopt, account(u"A"_s, u"1"_s)}}, u"anna"_s, {}));
        must(MappingStore(*m_database).set({account(u"A"_s, u"7"_s)}, u"carl"_s));
        FAILS_WITH(proposals.approve(id, u"bert"_s), ErrorCode::Conflict);
        QCOMPARE(must(proposals.open()).size(), 1);
        SUCCEEDS(proposals.reject(id, u"bert"_s, u"not this one"_s));
        QVERIFY(must(proposals.open()).isEmpty());
        VALUE_OF(trail, AuditTrail(*m_database).list({}));
        QCOMPARE(trail[0].action, u"mappingRejected"_s);
        QVERIFY(trail[0].text.contains(u"not this one"_s));
        VALUE_OF(own, proposals.propose({{std::nullopt, account(u"B"_s, u"1"_s)}}, u"anna"_s, {}));
        SUCCEEDS(proposals.reject(own, u"anna"_s, {}));
        QCOMPARE(must(AuditTrail(*m_database).list({}))[0].action, u"mappingWithdrawn"_s);
    }

    void codesAreCounted()
    {
        SeenCodeStore seen(*m_database);
        const SeenCode taxi{MappingKind::Account, u"TAXI"_s, {}};
        SUCCEEDS(seen.add({taxi, {MappingKind::Vendor, u"K"_s, u"Kranz"_s}}, QDate(2026, 3, 5)));
        SUCCEEDS(seen.add({{MappingKind::Account, u"taxi"_s, u"Taxi"_s}}, QDate(2026, 3, 1)));
        VALUE_OF(counts, seen.counts(MappingKind::Account));
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts.first().documents, 2);
        QCOMPARE(counts.first().code.name, u"Taxi"_s);
        QCOMPARE(counts.first().lastSeen, QDate(2026, 3, 5));
        SUCCEEDS(seen.remove({taxi}));
        QCOMPARE(must(seen.counts(MappingKind::Account)).first().documents, 1);
        SUCCEEDS(seen.remove({taxi, taxi}));
        QVERIFY(must(seen.counts(MappingKind::Account)).isEmpty());
        QCOMPARE(must(seen.counts()).size(), 1);
        SUCCEEDS(seen.setBasis(u"abc"_s));
        QCOMPARE(must(seen.basis()), u"abc"_s);
        SUCCEEDS(seen.startAnew());
        QVERIFY(must(seen.counts()).isEmpty() && must(seen.basis()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMappingVersions)
#include "tst_mappingversions.moc"
