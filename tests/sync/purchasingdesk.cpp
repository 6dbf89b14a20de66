// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "purchasingdesk.h"

#include "audittrail.h"
#include "keyvaluerows.h"
#include "offlineplan.h"
#include "scriptedconcur.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Ledgerbridge {

void PurchasingDesk::setUp()
{
    Sandbox::SandboxOptions options;
    options.documents = 60;
    options.seed = 4;
    options.problemPercent = 60;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
}

RunSummary PurchasingDesk::done()
{
    const auto summary = m_world->sync();
    if (!summary)
        QTest::qFail(qPrintable(summary.error().message), __FILE__, __LINE__);
    else if (!summary->problems.isEmpty())
        QTest::qFail(qPrintable(summary->problems.join(u'\n')), __FILE__, __LINE__);
    return summary.value_or(RunSummary());
}

Record PurchasingDesk::invoice()
{
    const QList<Record> held = m_world->records({RecordState::Held});
    for (const Record &record : held)
        if (record.kind == DocumentKind::Invoice && record.isNewest && record.reasons.size() == 1
            && record.reasons.constFirst().code == ReasonCode::OrderMissing) {
            m_named = record.reasons.constFirst().subject;
            return record;
        }
    return {};
}

NewRequest PurchasingDesk::requestFor(const Record &invoice)
{
    NewRequest request;
    request.userLoginId = u"user1001@nordlicht.example"_s;
    request.currencyCode = u"EUR"_s;
    request.description = u"Paper"_s;
    NewRequestLine line;
    line.description = u"Paper, white"_s;
    line.quantity = Decimal(10);
    line.unitPrice = Decimal::fromString(u"12.50");
    const Sandbox::Json concur = m_world->concurJson();
    line.vendorCode = concur["vendors"].at(0)["VendorCode"].toString();
    line.vendorAddressCode = concur["vendors"].at(0)["AddressCode"].toString();
    if (invoice.id > 0) {
        const auto payload = Store::DocumentStore(m_world->database()).payload(invoice.id);
        const auto document = Concur::readFisPayload(invoice.kind, invoice.fisId, *payload);
        line.vendorCode = document->invoice()->vendorCode;
        line.vendorAddressCode = document->invoice()->vendorAddressCode;
    }
    request.lines = {line};
    return request;
}

Result<Sync::CreationOutcome> PurchasingDesk::create(const NewRequest &request, const QString &older)
{
    Sync::RequestCreation creation(m_world->setup(), u"Anna"_s);
    return QCoro::waitFor(creation.create(request, older));
}

QString PurchasingDesk::made(const NewRequest &request, const QString &older)
{
    const auto outcome = create(request, older);
    if (!outcome || outcome->requestId.isEmpty())
        QTest::qFail(qPrintable(outcome ? outcome->message : outcome.error().message), __FILE__, __LINE__);
    m_world->admin(u"/clock"_s, {{u"advanceSeconds"_s, 2}});
    return outcome ? outcome->requestId : QString();
}

void PurchasingDesk::approve(const QString &request)
{
    m_world->admin(u"/concur/approve-request"_s, {{u"request"_s, request}});
}

QString PurchasingDesk::orderOf(const QString &request)
{
    const QStringList numbers = followed(request).orderNumbers;
    return numbers.value(0);
}

QString PurchasingDesk::orderInConcur(const QString &request)
{
    const auto state = QCoro::waitFor(m_world->setup().orders->request(request));
    return state && *state ? (*state)->orderNumbers.value(0) : QString();
}

QString PurchasingDesk::vendorOf(const Record &invoice)
{
    const auto plan = Sync::planStored(m_world->database(), m_world->setup().companies, invoice, QDate::currentDate());
    return plan && !plan->outcome.plan.postings.isEmpty() ? plan->outcome.plan.postings.constFirst().vendorNumber
                                                          : QString();
}

void PurchasingDesk::makeByHand(const QString &order, const QString &vendor)
{
    m_world->admin(u"/nav/orders"_s, {{u"number"_s, order}, {u"vendorNumber"_s, vendor}});
    const auto found = QCoro::waitFor(m_world->nav().findOrdersByNumber(m_world->companyId(), order));
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().vendorNumber, vendor);
}

void PurchasingDesk::deleteInNav(const QString &order)
{
    const auto found = QCoro::waitFor(m_world->nav().findOrdersByNumber(m_world->companyId(), order));
    QVERIFY(found.has_value() && found->size() == 1);
    QVERIFY(QCoro::waitFor(
        m_world->nav().deletePurchaseDocument(m_world->companyId(), Nav::PurchaseKind::Order, found->constFirst()))
                .has_value());
}

void PurchasingDesk::nameOrder(const Record &invoice, const QString &order)
{
    m_world->admin(u"/concur/resubmit"_s,
        {{u"document"_s, invoice.documentId}, {u"replace"_s, QJsonArray{QJsonArray{m_named, order}}}});
}

void PurchasingDesk::unwatch(const QString &request)
{
    const auto removed =
        Store::KeyValueRows(m_world->database(), Store::KeyValueRows::Table::Watches).remove(request, {});
    QVERIFY(removed.has_value() && *removed);
}

FollowedRequest PurchasingDesk::followed(const QString &request)
{
    const auto found = Store::RequestStore(m_world->database()).find(request);
    return found && *found ? **found : FollowedRequest();
}

QList<OpenOrder> PurchasingDesk::openOrders()
{
    return Store::OrderStore(m_world->database()).open(m_world->companyId()).value_or(QList<OpenOrder>());
}

QStringList PurchasingDesk::trail(const QString &action)
{
    Store::AuditFilter filter;
    filter.limit = 100000;
    filter.oldestFirst = true;
    QStringList texts;
    const auto entries = Store::AuditTrail(m_world->database()).list(filter).value_or(QList<AuditEntry>());
    for (const AuditEntry &entry : entries)
        if (entry.action == action)
            texts.append(entry.text);
    return texts;
}

QList<Sandbox::Json> PurchasingDesk::invoicesInNav(const QString &number)
{
    QList<Sandbox::Json> found;
    const Sandbox::Json ledger = m_world->ledgerJson();
    for (const char *set : {"purchaseInvoices", "purchaseCreditMemos"})
        for (const Sandbox::Json &invoice : ledger[set].items())
            if (invoice["vendorDocumentNumber"].toString() == number)
                found.append(invoice);
    return found;
}

QString PurchasingDesk::orderedFor(const Record &invoice)
{
    const QString request = made(requestFor(invoice));
    approve(request);
    static_cast<void>(done());
    const QString order = orderOf(request);
    nameOrder(invoice, order);
    return order;
}

} // namespace Ledgerbridge
