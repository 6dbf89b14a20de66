// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "keyvaluerows.h"
#include "offlineplan.h"
#include "purchasingdesk.h"
#include "scriptedconcur.h"
#include "superseding.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Purchases from the request to the order that is to be closed, against the make-believe systems: an invoice that names
/// an order waits for it, is posted once with its number, and nothing is made twice.
class TestPurchasing final : public QObject, private PurchasingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void aRequestIsMadeAndFollowed();
    void whatIsWrongIsNotSent_data();
    void whatIsWrongIsNotSent();
    void refusalsAndLostAnswers_data();
    void refusalsAndLostAnswers();
    void anInvoiceWaitsForItsOrder();
    void heldInvoicesSayWhetherTheOrderIsKnown();
    void anOrderIsTakenUpFromTheInvoice_data();
    void anOrderIsTakenUpFromTheInvoice();
    void anOrderOfSomebodyElseCounts_data();
    void anOrderOfSomebodyElseCounts();
    void aNumberThatStandsInNavIsHeld_data();
    void aNumberThatStandsInNavIsHeld();
    void whatStandsInNavIsNotFollowed_data();
    void whatStandsInNavIsNotFollowed();
    void ordersToCloseLeaveTheList();
    void theYoungerRequestTakesThePlace();
    void nothingIsSupersededBeforeItsOrderIsKnown_data();
    void nothingIsSupersededBeforeItsOrderIsKnown();
    void anOrderInNavIsOnlyNamed();
};

void TestPurchasing::aRequestIsMadeAndFollowed()
{
    static_cast<void>(done());
    const QString request = made(requestFor());
    QCOMPARE(followed(request).madeBy, u"Anna"_s);
    QVERIFY(followed(request).isFollowed);
    static_cast<void>(done());
    QCOMPARE(followed(request).queueStatus, u"CREATED"_s);
    QCOMPARE(followed(request).workflowStatus, u"Pending Approval"_s);
    QVERIFY(m_world->record(request).documentId.isEmpty());
    approve(request);
    static_cast<void>(done());
    QCOMPARE(followed(request).workflowStatus, u"Approved"_s);
    const Record order = m_world->record(request);
    QCOMPARE(order.number, orderOf(request));
    QVERIFY2(
        order.state == RecordState::Posted || order.state == RecordState::Confirmed, qPrintable(toString(order.state)));
    QVERIFY(!order.navNumber.isEmpty());
    const qsizetype said = trail(u"requestSeen"_s).size();
    static_cast<void>(done());
    QCOMPARE(trail(u"requestSeen"_s).size(), said); // the same again is no news
    QCOMPARE(trail(u"requestCreated"_s).size(), 1);
}

void TestPurchasing::whatIsWrongIsNotSent_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("code");
    QTest::newRow("seen here") << QString() << u"euro"_s << u"invalidCurrencyCode"_s;
    QTest::newRow("told by Concur") << u"NOBODY"_s << u"EUR"_s << u"invalidVendor"_s;
}

void TestPurchasing::whatIsWrongIsNotSent()
{
    QFETCH(QString, vendor);
    QFETCH(QString, currency);
    NewRequest request = requestFor();
    request.currencyCode = currency;
    if (!vendor.isEmpty())
        request.lines.first().vendorCode = vendor;
    const auto outcome = create(request);
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->requestId.isEmpty());
    QCOMPARE(outcome->faults.size(), 1);
    QTEST(outcome->faults.constFirst().code, "code");
    QVERIFY(!outcome->isUncertain);
    // What was refused is done with: nothing of it waits for anybody.
    const auto requests = Store::RequestStore(m_world->database()).all();
    for (const FollowedRequest &each : *requests)
        QCOMPARE(each.row, 0);
}

void TestPurchasing::refusalsAndLostAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isUncertain");
    QTest::addColumn<QString>("action");
    QTest::newRow("200") << answerOf(200, R"({"id":"pr-7","uri":"x"})") << false << u"requestCreated"_s;
    QTest::newRow("202") << answerOf(202, R"({"id":"pr-7","uri":"x"})") << false << u"requestCreated"_s;
    QTest::newRow("no id") << answerOf(202, "{}") << true << u"requestUncertain"_s;
    QTest::newRow("cut off") << answerOf(202, R"({"id":"pr)") << true << u"requestUncertain"_s;
    QTest::newRow("no HTTP") << QByteArray("garbage\r\n\r\n") << true << u"requestUncertain"_s;
    QTest::newRow("500") << answerOf(500, "oops") << true << u"requestUncertain"_s;
    QTest::newRow("busy") << answerOf(400, R"({"errors":[{"errorMessage":"too many requests"}]})") << false
                          << u"requestRefused"_s;
    QTest::newRow("no scope") << answerOf(403, R"({"errors":[{"errorCode":"forbidden"}]})") << false
                              << u"requestRefused"_s;
    QTest::newRow("refused") << answerOf(400, R"({"errors":[{"errorCode":"invalidUserInfo","dataPath":"userId"}]})")
                             << false << u"requestRefused"_s;
}

void TestPurchasing::refusalsAndLostAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isUncertain);
    ScriptedConcur concur;
    HttpClient http(concur.options);
    Concur::Session session(http, concur.setup());
    Concur::OrderClient orders(session);
    m_world->setup().orders = &orders;
    const QByteArray path = "/purchaserequest/v4/purchaserequests";
    concur.on("POST " + path, answer);
    const auto outcome = create(requestFor());
    QCOMPARE(outcome.has_value() && outcome->isUncertain, isUncertain);
    // Whatever became of it, it left once.
    QCOMPARE(concur.asked(path).size(), QTest::currentDataTag() == QByteArray("no scope") ? 2 : 1);
    QFETCH(QString, action);
    QCOMPARE(trail(action).size(), 1);
    QCOMPARE(trail(u"intent"_s).size(), 1);
    const auto waiting = Store::RequestStore(m_world->database()).find(u"#1"_s);
    QCOMPARE(*waiting && (*waiting)->isUncertain, isUncertain);
    if (!isUncertain)
        return;
    // Only a person settles it.
    QVERIFY(Store::RequestStore(m_world->database()).giveUp(1, u"Anna"_s).value());
    QVERIFY(!Store::RequestStore(m_world->database()).giveUp(1, u"Anna"_s).value());
    QVERIFY(!Store::RequestStore(m_world->database()).find(u"#1"_s).value());
}

void TestPurchasing::anInvoiceWaitsForItsOrder()
{
    m_world->policy().postInvoicesWithOrder = true;
    static_cast<void>(done());
    const Record waiting = invoice();
    QVERIFY(!waiting.documentId.isEmpty());
    const QString request = made(requestFor(waiting));
    nameOrder(waiting, u"PO27999"_s);
    static_cast<void>(done());
    QVERIFY(m_world->record(waiting.documentId).state == RecordState::Held); // no such order anywhere
    approve(request);
    static_cast<void>(done());
    const QString order = orderOf(request);
    QVERIFY(!order.isEmpty());
    nameOrder(m_world->record(waiting.documentId), order);
    static_cast<void>(done());
    const Record posted = m_world->record(waiting.documentId);
    QVERIFY2(posted.state == RecordState::Confirmed,
        qPrintable(posted.reasons.isEmpty() ? toString(posted.state) : posted.reasons.constFirst().text));
    const QString navOrder = m_world->record(request).navNumber;
    QCOMPARE(invoicesInNav(posted.number).size(), 1);
    const Sandbox::Json inNav = invoicesInNav(posted.number).constFirst();
    for (const Sandbox::Json &line : inNav["lines"].items())
        QVERIFY2(line["description"].toString().startsWith(u"PO "_s + navOrder + u':'), inNav.toUtf8().constData());
    const QList<OpenOrder> open = openOrders();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().order.number, navOrder);
    QCOMPARE(open.constFirst().lines.constFirst().ordered->toString(), u"10"_s);
    QVERIFY(!open.constFirst().invoicedAmount.isZero());
    static_cast<void>(done());
    QCOMPARE(invoicesInNav(posted.number).size(), 1); // never twice
    QCOMPARE(openOrders().size(), 1);
}

void TestPurchasing::heldInvoicesSayWhetherTheOrderIsKnown()
{
    static_cast<void>(done());
    const Record waiting = invoice();
    QVERIFY(waiting.reasons.constFirst().text.contains(u"not known"_s));
    const QString order = orderedFor(waiting);
    static_cast<void>(done());
    const Record held = m_world->record(waiting.documentId);
    QVERIFY(held.state == RecordState::Held);
    QCOMPARE(held.reasons.constFirst().subject, order);
    QVERIFY2(
        held.reasons.constFirst().text.contains(u"stands in NAV as"_s), qPrintable(held.reasons.constFirst().text));
    QVERIFY(openOrders().isEmpty()); // nothing was posted beside it
}

void TestPurchasing::anOrderIsTakenUpFromTheInvoice_data()
{
    QTest::addColumn<bool>("follows");
    QTest::newRow("followed") << true;
    QTest::newRow("switched off") << false;
}

void TestPurchasing::anOrderIsTakenUpFromTheInvoice()
{
    QFETCH(bool, follows);
    m_world->policy().postInvoicesWithOrder = true;
    m_world->setup().followsInvoices = follows;
    static_cast<void>(done());
    const Record waiting = invoice();
    const QString request = made(requestFor(waiting));
    unwatch(request);
    approve(request);
    const auto state = QCoro::waitFor(m_world->setup().orders->request(request));
    const QString order = (*state)->orderNumbers.value(0);
    nameOrder(waiting, order);
    static_cast<void>(done());
    const Record taken = m_world->record(order);
    QCOMPARE(!taken.documentId.isEmpty(), follows);
    QCOMPARE(!taken.navNumber.isEmpty(), follows);
    static_cast<void>(done());
    const RecordState after = m_world->record(waiting.documentId).state;
    QCOMPARE(after == RecordState::Confirmed, follows);
    if (!follows)
        return;
    // Followed by its request as well, it stays one order.
    const auto watched =
        Store::KeyValueRows(m_world->database(), Store::KeyValueRows::Table::Watches).write(request, "{}", {});
    QVERIFY(watched.has_value());
    static_cast<void>(done());
    QVERIFY(m_world->record(request).documentId.isEmpty());
    qsizetype orders = 0;
    const Sandbox::Json ledger = m_world->ledgerJson();
    for (const Sandbox::Json &each : ledger["purchaseOrders"].items())
        orders += each.toUtf8().contains(order.toUtf8()) ? 1 : 0;
    QCOMPARE(orders, 1);
}

void TestPurchasing::anOrderOfSomebodyElseCounts_data()
{
    QTest::addColumn<bool>("isOfVendor");
    QTest::newRow("of the vendor") << true;
    QTest::newRow("of another vendor") << false;
}

/// An order that people made in NAV under the number which Concur has too.
void TestPurchasing::anOrderOfSomebodyElseCounts()
{
    QFETCH(bool, isOfVendor);
    m_world->policy().postInvoicesWithOrder = true;
    static_cast<void>(done());
    const Record waiting = invoice();
    const auto plan = Sync::planStored(m_world->database(), m_world->setup().companies, waiting, QDate::currentDate());
    Posting posting = plan->outcome.plan.postings.constFirst();
    QString other;
    const QList<Record> records = m_world->records();
    for (const Record &record : records) {
        const auto theirs =
            Sync::planStored(m_world->database(), m_world->setup().companies, record, QDate::currentDate());
        if (record.kind == DocumentKind::Invoice && !theirs->outcome.plan.postings.isEmpty()
            && theirs->outcome.plan.postings.constFirst().vendorNumber != posting.vendorNumber)
            other = theirs->outcome.plan.postings.constFirst().vendorNumber;
    }
    posting.target = PostingTarget::PurchaseOrder;
    posting.reference = u"BY-HAND"_s;
    posting.externalNumber.clear();
    if (!isOfVendor)
        posting.vendorNumber = other;
    const auto made =
        QCoro::waitFor(m_world->nav().createPurchaseDocument(m_world->companyId(), Nav::PurchaseKind::Order, posting));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    nameOrder(waiting, made->number);
    static_cast<void>(done());
    const Record after = m_world->record(waiting.documentId);
    QCOMPARE(after.state == RecordState::Confirmed, isOfVendor);
    if (isOfVendor)
        return;
    QVERIFY2(
        after.reasons.constFirst().text.contains(u"belongs to vendor"_s), qPrintable(after.reasons.constFirst().text));
    QVERIFY(invoicesInNav(waiting.number).isEmpty());
}

void TestPurchasing::aNumberThatStandsInNavIsHeld_data()
{
    QTest::addColumn<bool>("isOfVendor");
    QTest::newRow("of the vendor") << true;
    QTest::newRow("of another vendor") << false;
}

/// An order that people made in NAV under Concur's number, before Concur's own order went there.
void TestPurchasing::aNumberThatStandsInNavIsHeld()
{
    QFETCH(bool, isOfVendor);
    static_cast<void>(done());
    const QString vendor = vendorOf(invoice());
    const auto all = QCoro::waitFor(m_world->nav().directory(m_world->companyId(), QDateTime()));
    QString other;
    for (const NavVendor &each : all->vendors)
        other = each.number != vendor ? each.number : other;
    const QString request = made(requestFor(invoice()));
    approve(request);
    const QString number = orderInConcur(request);
    QVERIFY(!number.isEmpty());
    makeByHand(number, isOfVendor ? vendor : other);
    static_cast<void>(done());
    const Record order = m_world->record(request);
    QCOMPARE(order.number, number);
    QCOMPARE(order.state == RecordState::Held, isOfVendor);
    QCOMPARE(order.navNumber.isEmpty(), isOfVendor);
    if (!isOfVendor)
        return;
    QCOMPARE(order.reasons.size(), 1);
    QCOMPARE(toString(order.reasons.constFirst().code), toString(ReasonCode::DuplicateInvoiceNumber));
    QCOMPARE(order.reasons.constFirst().subject, number);
    static_cast<void>(done());
    QVERIFY(m_world->record(request).state == RecordState::Held); // nor is it made by the next run
    // It is made, and once, as soon as the number is free.
    deleteInNav(number);
    static_cast<void>(done());
    QVERIFY(!m_world->record(request).navNumber.isEmpty());
    const auto ours = QCoro::waitFor(m_world->nav().findOrdersByComment(m_world->companyId(), vendor, number));
    QCOMPARE(ours->size(), 1);
}

void TestPurchasing::whatStandsInNavIsNotFollowed_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("nowhere in NAV") << false << false << true;
    QTest::newRow("stands in NAV") << true << false << false;
    QTest::newRow("gone from NAV") << true << true << true;
}

/// Concur knows the order as well; what stands in NAV under its number needs nothing from there.
void TestPurchasing::whatStandsInNavIsNotFollowed()
{
    QFETCH(bool, isMade);
    QFETCH(bool, isDeleted);
    QFETCH(bool, isFollowed);
    m_world->setup().followsInvoices = false;
    static_cast<void>(done());
    const Record waiting = invoice();
    const QString request = made(requestFor(waiting));
    unwatch(request);
    approve(request);
    const QString order = orderInConcur(request);
    QVERIFY(!order.isEmpty());
    if (isMade)
        makeByHand(order, vendorOf(waiting));
    nameOrder(waiting, order);
    static_cast<void>(done());
    if (isDeleted) {
        deleteInNav(order);
        static_cast<void>(done());
    }
    QVERIFY(m_world->record(waiting.documentId).state == RecordState::Held); // it waits for its order in every case
    QCOMPARE(Store::NamedOrders(m_world->database()).unfollowed(1000)->contains(order), isFollowed);
    m_world->setup().followsInvoices = true;
    static_cast<void>(done());
    QCOMPARE(!m_world->record(order).documentId.isEmpty(), isFollowed);
}

void TestPurchasing::ordersToCloseLeaveTheList()
{
    m_world->policy().postInvoicesWithOrder = true;
    static_cast<void>(done());
    const Record waiting = invoice();
    const QString order = orderedFor(waiting);
    static_cast<void>(done());
    QCOMPARE(openOrders().size(), 1);
    const KnownOrder known = openOrders().constFirst().order;
    // A person closes it here, and again it is not on the list.
    AuditEntry entry;
    entry.actor = u"Anna"_s;
    entry.action = u"orderClosed"_s;
    QVERIFY(Store::OrderStore(m_world->database()).close(known.number, entry).value());
    QVERIFY(!Store::OrderStore(m_world->database()).close(known.number, entry).value());
    QVERIFY(openOrders().isEmpty());
    QCOMPARE(trail(u"orderClosed"_s).size(), 1);
    // NAV shows it no more.
    const auto again = m_world->database().execute(u"UPDATE nav_order SET closed_by = '', closed_at = NULL"_s, {});
    QVERIFY(again.has_value());
    const auto document =
        QCoro::waitFor(m_world->nav().purchaseDocument(m_world->companyId(), Nav::PurchaseKind::Order, known.navId));
    QVERIFY(document.has_value());
    QVERIFY(
        QCoro::waitFor(m_world->nav().deletePurchaseDocument(m_world->companyId(), Nav::PurchaseKind::Order, *document))
            .has_value());
    QCOMPARE(openOrders().size(), 1);
    static_cast<void>(done());
    QVERIFY(openOrders().isEmpty());
    QCOMPARE(trail(u"orderGone"_s).size(), 1);
}

void TestPurchasing::theYoungerRequestTakesThePlace()
{
    static_cast<void>(done());
    const QString older = made(requestFor());
    approve(older);
    m_world->policy().approval = PostingPolicy::Approval::All; // its order waits here
    static_cast<void>(done());
    QVERIFY(m_world->record(older).state == RecordState::AwaitingApproval);
    NewRequest change = requestFor();
    change.lines.first().quantity = Decimal(12);
    const QString younger = made(change, older);
    QCOMPARE(followed(younger).supersedes, older);
    QCOMPARE(followed(older).supersededBy, younger);
    QVERIFY(
        Store::RequestStore(m_world->database()).body(followed(younger).row).value().contains(followed(older).number));
    static_cast<void>(done());
    // Not before the new one is approved.
    QVERIFY(m_world->record(older).state == RecordState::AwaitingApproval);
    approve(younger);
    static_cast<void>(done());
    QVERIFY(m_world->record(older).state == RecordState::Ignored);
    QVERIFY(trail(u"ignored"_s).constLast().contains(followed(younger).number));
    QVERIFY(m_world->record(younger).state == RecordState::AwaitingApproval);
    static_cast<void>(done());
    QVERIFY(m_world->record(older).state == RecordState::Ignored);
    // A second change is one of the younger.
    const auto again = create(change, older);
    QVERIFY(!again.has_value() && again.error().code == ErrorCode::Conflict);
}

void TestPurchasing::nothingIsSupersededBeforeItsOrderIsKnown_data()
{
    QTest::addColumn<QString>("workflowStatus");
    QTest::addColumn<QStringList>("orders");
    QTest::addColumn<bool>("acts");
    QTest::newRow("not approved") << u"Pending Approval"_s << QStringList() << false;
    QTest::newRow("no order yet") << u"Approved"_s << QStringList() << false;
    QTest::newRow("the same order") << u"Approved"_s << QStringList{u"SAME"_s} << false;
    QTest::newRow("another order") << u"Approved"_s << QStringList{u"PO28001"_s} << true;
}

/// A change in Concur may keep the order's number, and Concur names it some time after it approved.
void TestPurchasing::nothingIsSupersededBeforeItsOrderIsKnown()
{
    QFETCH(QString, workflowStatus);
    QFETCH(QStringList, orders);
    QFETCH(bool, acts);
    static_cast<void>(done());
    const QString older = made(requestFor());
    approve(older);
    m_world->policy().approval = PostingPolicy::Approval::All; // its order waits here
    static_cast<void>(done());
    QVERIFY(m_world->record(older).state == RecordState::AwaitingApproval);
    FollowedRequest younger = followed(made(requestFor(), older));
    QCOMPARE(younger.supersedes, older);
    younger.workflowStatus = workflowStatus;
    younger.orderNumbers = orders.replaceInStrings(u"SAME"_s, orderOf(older));
    QVERIFY(Store::RequestStore(m_world->database()).seen(younger).has_value());
    Sync::Run run(m_world->setup(), {});
    QVERIFY(Sync::applySuperseding(run).has_value());
    QCOMPARE(m_world->record(older).state == RecordState::Ignored, acts);
    QCOMPARE(m_world->record(older).state == RecordState::AwaitingApproval, !acts);
}

void TestPurchasing::anOrderInNavIsOnlyNamed()
{
    static_cast<void>(done());
    const QString older = made(requestFor());
    approve(older);
    static_cast<void>(done());
    const QString number = m_world->record(older).navNumber;
    QVERIFY(!number.isEmpty());
    const QString younger = made(requestFor(), older);
    approve(younger);
    static_cast<void>(done());
    QVERIFY(m_world->record(older).navNumber == number);
    const QList<OpenOrder> open = openOrders();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().order.number, number);
    QCOMPARE(open.constFirst().order.supersededBy, followed(younger).number);
    QVERIFY(open.constFirst().isToBeClosed);
    QCOMPARE(trail(u"superseded"_s).size(), 1);
    // It still stands there: nothing of ours deletes it.
    QVERIFY(!QCoro::waitFor(m_world->nav().findOrdersByNumber(m_world->companyId(), number)).value().isEmpty());
    static_cast<void>(done());
    QCOMPARE(openOrders().constFirst().order.lines.size(), 1);
    QCOMPARE(trail(u"superseded"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestPurchasing)
#include "tst_purchasing.moc"
