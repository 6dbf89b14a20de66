// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "dimensionlinkstore.h"
#include "dimensionproposalstore.h"
#include "replayqueue.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;
using State = DimensionProposal::State;

/// What is remembered of dimensions, and what became of proposals.
class TestDimensionStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void linksComeBack();
    void whatIsNotThereAnyMoreStaysKnown();
    void proposalsGoTheirWay();
    void decidedIsDecided();
    void tryingIsRemembered();
    void everyStepIsInTheTrail();
    void listItemsWaitBesideVendors();

private:
    [[nodiscard]] static DimensionLink link(const QString &code, const QString &conflict = {});
    [[nodiscard]] static DimensionProposal proposal(const QString &code);
    [[nodiscard]] QStringList actions();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;
};

void TestDimensionStores::init()
{
    m_clock = HandClock();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
}

DimensionLink TestDimensionStores::link(const QString &code, const QString &conflict)
{
    return {u"list"_s, code, u"Project"_s, u"PROJECT"_s, u"guid"_s, code, u"Name of "_s + code, u"Item of "_s + code,
        u"agreed"_s, u"sent"_s, conflict};
}

DimensionProposal TestDimensionStores::proposal(const QString &code)
{
    DimensionProposal made;
    made.companyId = u"guid"_s;
    made.companyName = u"CRONUS"_s;
    made.dimension = u"PROJECT"_s;
    made.code = code;
    made.name = u"Größe 9"_s;
    made.listName = u"Project"_s;
    made.itemCode = u"DE-"_s + code;
    return made;
}

QStringList TestDimensionStores::actions()
{
    QStringList list;
    for (const AuditEntry &entry : must(AuditTrail(*m_database).list({})))
        list.append(entry.action + u' ' + entry.actor + u' ' + entry.reference);
    return list;
}

void TestDimensionStores::linksComeBack()
{
    DimensionLinkStore store(*m_database);
    SUCCEEDS(store.keep(link(u"P1"_s)));
    SUCCEEDS(store.keep(link(u"P2"_s, u"They differ."_s)));
    VALUE_OF(all, store.all());
    QCOMPARE(all, (QList{link(u"P1"_s), link(u"P2"_s, u"They differ."_s)}));
    VALUE_OF(conflicts, store.conflicts());
    QCOMPARE(conflicts, QList{link(u"P2"_s, u"They differ."_s)});
    QCOMPARE(all.first().key(), u"Project/P1"_s);
}

void TestDimensionStores::whatIsNotThereAnyMoreStaysKnown()
{
    DimensionLinkStore store(*m_database);
    SUCCEEDS(store.replace({link(u"P1"_s), link(u"P2"_s, u"They differ."_s)}));
    SUCCEEDS(store.replace({link(u"P1"_s)}));
    VALUE_OF(current, store.current());
    QCOMPARE(current, QList{link(u"P1"_s)});
    VALUE_OF(conflicts, store.conflicts());
    QVERIFY(conflicts.isEmpty());
    // What was agreed on is remembered, should it come back.
    VALUE_OF(all, store.all());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().agreed, u"agreed"_s);
    SUCCEEDS(store.replace({link(u"P2"_s)}));
    VALUE_OF(back, store.current());
    QCOMPARE(back, QList{link(u"P2"_s)});
}

void TestDimensionStores::proposalsGoTheirWay()
{
    DimensionProposalStore store(*m_database);
    VALUE_OF(first, store.propose(proposal(u"P9"_s), u"sync"_s));
    VALUE_OF(second, store.propose(proposal(u"P8"_s), u"sync"_s));
    VALUE_OF(third, store.propose(proposal(u"P7"_s), u"sync"_s));
    VALUE_OF(made, store.find(first));
    QCOMPARE(made.name, u"Größe 9"_s);
    QCOMPARE(made.itemCode, u"DE-P9"_s);
    QVERIFY(made.state == State::Open);
    QCOMPARE(made.proposedAt, m_clock());
    QCOMPARE(made.proposedBy, u"sync"_s);
    m_clock.advance(1000);
    SUCCEEDS(store.approve(first, u"Anna"_s));
    SUCCEEDS(store.reject(second, u"Bert"_s, u"A typing error."_s));
    VALUE_OF(approved, store.find(first));
    QVERIFY(approved.state == State::Approved);
    QCOMPARE(approved.decidedBy, u"Anna"_s);
    QCOMPARE(approved.decidedAt, m_clock());
    VALUE_OF(pending, store.pending());
    QCOMPARE(pending.size(), 2);
    SUCCEEDS(store.created(approved, u"Ledgerbridge"_s));
    VALUE_OF(created, store.find(first));
    QVERIFY(created.state == State::Created);
    QCOMPARE(created.decidedBy, u"Anna"_s); // who approved it stays known
    VALUE_OF(open, store.find(third));
    SUCCEEDS(store.rename(open, u"New name"_s));
    VALUE_OF(renamed, store.find(third));
    QCOMPARE(renamed.name, u"New name"_s);
    SUCCEEDS(store.supersede(renamed, u"It is mapped now."_s));
    VALUE_OF(none, store.pending());
    QVERIFY(none.isEmpty());
    VALUE_OF(all, store.all());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1).reason, u"A typing error."_s);
}

void TestDimensionStores::decidedIsDecided()
{
    DimensionProposalStore store(*m_database);
    VALUE_OF(id, store.propose(proposal(u"P9"_s), u"sync"_s));
    VALUE_OF(settled, store.isSettled(proposal(u"P9"_s)));
    QVERIFY(settled);
    VALUE_OF(other, store.isSettled(proposal(u"P8"_s)));
    QVERIFY(!other);
    SUCCEEDS(store.reject(id, u"Bert"_s, u"No."_s));
    FAILS_WITH(store.approve(id, u"Anna"_s), ErrorCode::Conflict);
    FAILS_WITH(store.reject(id, u"Anna"_s, u"Again."_s), ErrorCode::Conflict);
    FAILS_WITH(store.approve(99, u"Anna"_s), ErrorCode::NotFound);
    VALUE_OF(rejected, store.isSettled(proposal(u"P9"_s)));
    QVERIFY(rejected); // not proposed again
    VALUE_OF(voided, store.propose(proposal(u"P8"_s), u"sync"_s));
    VALUE_OF(open, store.find(voided));
    SUCCEEDS(store.supersede(open, u"Gone."_s));
    VALUE_OF(again, store.isSettled(proposal(u"P8"_s)));
    QVERIFY(!again); // but what is void may come back
}

void TestDimensionStores::tryingIsRemembered()
{
    DimensionProposalStore store(*m_database);
    VALUE_OF(id, store.propose(proposal(u"P9"_s), u"sync"_s));
    SUCCEEDS(store.approve(id, u"Anna"_s));
    VALUE_OF(approved, store.find(id));
    QVERIFY(!approved.sentAt.isValid() && !approved.isUnderWay);
    SUCCEEDS(store.noteSending(approved));
    VALUE_OF(sending, store.find(id));
    QVERIFY(sending.isUnderWay);
    QCOMPARE(sending.sentAt, m_clock());
    SUCCEEDS(store.noteTrouble(sending, u"No answer."_s, true));
    VALUE_OF(unclear, store.find(id));
    QVERIFY(unclear.isUnderWay);
    SUCCEEDS(store.noteTrouble(unclear, u"NAV says no."_s, false));
    VALUE_OF(refused, store.find(id));
    QVERIFY(!refused.isUnderWay && refused.sentAt.isValid());
    QCOMPARE(refused.trouble, u"NAV says no."_s);
    SUCCEEDS(store.created(refused, u"NAV"_s));
    VALUE_OF(created, store.find(id));
    QVERIFY(created.trouble.isEmpty() && !created.isUnderWay);
}

void TestDimensionStores::everyStepIsInTheTrail()
{
    DimensionProposalStore store(*m_database);
    VALUE_OF(id, store.propose(proposal(u"P9"_s), u"sync"_s));
    SUCCEEDS(store.approve(id, u"Anna"_s));
    VALUE_OF(approved, store.find(id));
    SUCCEEDS(store.noteSending(approved));
    SUCCEEDS(store.created(approved, u"Ledgerbridge"_s));
    const QString reference = u" dimension:%1"_s.arg(id);
    const QStringList list = actions();
    for (const QString &action : {u"dimensionProposed Ledgerbridge"_s, u"dimensionApproved Anna"_s,
             u"dimensionSending Ledgerbridge"_s, u"dimensionCreated Ledgerbridge"_s})
        QVERIFY2(list.contains(action + reference), qPrintable(list.join(u'\n')));
}

void TestDimensionStores::listItemsWaitBesideVendors()
{
    ReplayQueue queue(*m_database);
    ReplayFailure failure;
    failure.topic = ReplayTopic::ofListItem(u"Project/P1"_s);
    failure.call = ReplayCall::ProvideListItem;
    failure.error = u"no"_s;
    VALUE_OF(next, queue.keep(failure, {}));
    failure.topic = ReplayTopic(u"Project/P1"_s);
    failure.call = ReplayCall::ProvideVendor;
    VALUE_OF(other, queue.keep(failure, {}));
    VALUE_OF(entries, queue.list());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().topic.listItem, u"Project/P1"_s);
    QVERIFY(entries.first().topic.vendor.isEmpty());
    QCOMPARE(entries.last().topic.vendor, u"Project/P1"_s);
    SUCCEEDS(queue.remove(ReplayTopic::ofListItem(u"Project/P1"_s), ReplayCall::ProvideListItem, {}));
    VALUE_OF(rest, queue.list());
    QCOMPARE(rest.size(), 1);
}

QTEST_GUILESS_MAIN(TestDimensionStores)
#include "tst_dimensionstores.moc"
