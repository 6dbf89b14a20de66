// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "documentstore.h"
#include "paymentstore.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

class TestPaymentStore final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    HandClock m_clock;
    QList<qint64> m_ids;

    [[nodiscard]] PaymentStore store() { return PaymentStore(*m_database); }
    [[nodiscard]] PaymentRow opened(qint64 record, PaymentSeen::Status status, int amount)
    {
        PaymentRow row;
        row.recordId = record;
        row.seen = {status, Decimal(amount), QDate(2026, 7, 3)};
        row.currency = u"EUR"_s;
        return must(store().open(
            row, [](int sequence) { return u"ref/%1"_s.arg(sequence); }, entry({})));
    }
    [[nodiscard]] QList<qint64> due(qint64 paidBeforeDays = -60)
    {
        const QDateTime now = m_clock();
        return must(store().due({now.addDays(paidBeforeDays), now.addDays(-1)}, 10));
    }

private Q_SLOTS:
    void init()
    {
        m_clock = HandClock();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder), {Database::Mode::ReadWrite, m_clock, {}, {}}));
        m_ids.clear();
        DocumentStore documents(*m_database);
        for (int number = 1; number <= 3; ++number)
            m_ids.append(must(documents.insert(sampleRecord(number), "{}", entry({}))));
        SUCCEEDS(m_database->execute(u"UPDATE document SET state = 'confirmed'"_s));
    }

    void rowsAreNumberedAndComeBackAsTheyWere()
    {
        const PaymentRow first = opened(m_ids[0], PaymentSeen::Status::PartlyPaid, 40);
        QCOMPARE(first.sequence, 1);
        QCOMPARE(first.reference, u"ref/1"_s);
        const auto open = must(store().openRows());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().id, first.id);
        QVERIFY(open.first().seen == first.seen);
        QCOMPARE(open.first().currency, u"EUR"_s);
        SUCCEEDS(store().settle(first, PaymentRow::Outcome::Told, {}, entry({})));
        QVERIFY(must(store().openRows()).isEmpty());
        QCOMPARE(opened(m_ids[0], PaymentSeen::Status::Paid, 60).reference, u"ref/2"_s);
        QCOMPARE(opened(m_ids[1], PaymentSeen::Status::Paid, 60).reference, u"ref/1"_s);
    }

    void onlyWhatWasTakenCounts()
    {
        using Outcome = PaymentRow::Outcome;
        SUCCEEDS(store().settle(opened(m_ids[0], PaymentSeen::Status::PartlyPaid, 40), Outcome::Told, {}, entry({})));
        SUCCEEDS(
            store().settle(opened(m_ids[0], PaymentSeen::Status::Paid, 60), Outcome::Refused, u"No."_s, entry({})));
        QCOMPARE(must(store().told(m_ids[0])).total, Decimal(40));
        QCOMPARE(must(store().told(m_ids[0])).count, 2);
        SUCCEEDS(store().settle(opened(m_ids[0], PaymentSeen::Status::Reversed, 40), Outcome::Told, {}, entry({})));
        QCOMPARE(must(store().told(m_ids[0])).total, Decimal());
        static_cast<void>(opened(m_ids[0], PaymentSeen::Status::Paid, 100));
        QCOMPARE(must(store().told(m_ids[0])).total, Decimal()); // not known yet
        QCOMPARE(must(store().told(m_ids[1])).count, 0);
    }

    void theLongestAgoComesFirst()
    {
        QCOMPARE(due(), m_ids);
        m_clock.advance(60'000);
        QCOMPARE(must(store().looked(m_ids[0])), false);
        m_clock.advance(60'000);
        QCOMPARE(must(store().looked(m_ids[1])), false);
        QCOMPARE(due(), (QList<qint64>{m_ids[2], m_ids[0], m_ids[1]}));
        SUCCEEDS(store().restForEver(m_ids[0]));
        SUCCEEDS(store().restForEver(m_ids[2]));
        QCOMPARE(due(), QList<qint64>{m_ids[1]});
        m_clock.advance(qint64(400) * 86400 * 1000);
        QCOMPARE(due(), QList<qint64>{m_ids[1]});
    }

    void paidAgainAfterItWasTakenBackIsSeen()
    {
        using Status = PaymentSeen::Status;
        for (const Status status : {Status::Paid, Status::Reversed})
            SUCCEEDS(store().settle(opened(m_ids[0], status, 100), PaymentRow::Outcome::Told, {}, entry({})));
        m_clock.advance(qint64(90) * 86400 * 1000);
        QVERIFY(due().contains(m_ids[0]));
        PaymentRow again = opened(m_ids[0], Status::Paid, 100);
        QCOMPARE(must(store().toldAlike(again)), 1);
        again.seen.amount = Decimal::fromString(u"100.00"_s);
        QCOMPARE(must(store().toldAlike(again)), 1);
        again.seen.amount = Decimal(99);
        QCOMPARE(must(store().toldAlike(again)), 0);
        again.seen = {Status::Paid, Decimal(100), QDate(2026, 7, 4)};
        QCOMPARE(must(store().toldAlike(again)), 0);
    }

    void whatIsUnderWayPaidOrRefusedRests()
    {
        static_cast<void>(opened(m_ids[0], PaymentSeen::Status::Paid, 100));
        QCOMPARE(due(), (QList<qint64>{m_ids[1], m_ids[2]}));
        SUCCEEDS(store().settle(
            opened(m_ids[1], PaymentSeen::Status::Paid, 100), PaymentRow::Outcome::Refused, u"No."_s, entry({})));
        QCOMPARE(due(), QList<qint64>{m_ids[2]});
        m_clock.advance(qint64(25) * 3600 * 1000);
        QCOMPARE(due(), (QList<qint64>{m_ids[1], m_ids[2]}));
        SUCCEEDS(
            store().settle(opened(m_ids[2], PaymentSeen::Status::Paid, 100), PaymentRow::Outcome::Told, {}, entry({})));
        QCOMPARE(due(), (QList<qint64>{m_ids[1], m_ids[2]})); // watched for a while
        m_clock.advance(qint64(61) * 86400 * 1000);
        QCOMPARE(due(), QList<qint64>{m_ids[1]});
    }

    void aRowThatCannotBeReadIsNotSent()
    {
        static_cast<void>(opened(m_ids[0], PaymentSeen::Status::Paid, 100));
        for (const QString &damage : {u"status = 'XY'"_s, u"status = 'CP', amount = 'much'"_s}) {
            SUCCEEDS(m_database->execute(u"UPDATE payment SET "_s + damage));
            FAILS_WITH(store().openRows(), ErrorCode::WorkspaceDamaged);
        }
    }

    void aReasonIsNewOnce()
    {
        QVERIFY(must(store().looked(m_ids[0], u"hidden"_s)));
        QVERIFY(!must(store().looked(m_ids[0], u"hidden"_s)));
        QVERIFY(must(store().looked(m_ids[0], u"hidden otherwise"_s)));
        QVERIFY(!must(store().looked(m_ids[0])));
        QVERIFY(must(store().looked(m_ids[0], u"hidden"_s)));
    }

    void everyStepStandsInTheTrail()
    {
        const qint64 before = must(AuditTrail(*m_database).count());
        const PaymentRow row = opened(m_ids[0], PaymentSeen::Status::Paid, 100);
        SUCCEEDS(store().settle(row, PaymentRow::Outcome::Told, {}, entry({})));
        QCOMPARE(must(AuditTrail(*m_database).count()), before + 2);
        PaymentRow stray;
        stray.recordId = 4711;
        const auto failed = store().open(
            stray, [](int) { return u"x"_s; }, entry({}));
        QVERIFY(!failed);
        QVERIFY(must(store().openRows()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaymentStore)
#include "tst_paymentstore.moc"
