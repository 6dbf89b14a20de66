// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"
#include "scriptednav.h"

#include <QCoroTask>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Nav;
using namespace Qt::StringLiterals;

/// What API v2.0 shows of payments (nav.md 2.10, 2.13, 2.14): an invoice that a credit memo closed is not paid.
class ApiLedgerSettlementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paidAsFarAsNoMemoClosedIt_data();
    void paidAsFarAsNoMemoClosedIt();
    void unreadableMemosAreAnError();

private:
    [[nodiscard]] static PurchaseDocument document(const QString &status);
    [[nodiscard]] Result<Settlement> settlement(const QString &status);

    std::unique_ptr<ScriptedNav> m_nav;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ApiLedger> m_ledger;
};

void ApiLedgerSettlementTest::init()
{
    m_nav = std::make_unique<ScriptedNav>();
    m_http = std::make_unique<HttpClient>(HttpOptions());
    m_ledger = std::make_unique<ApiLedger>(m_http.get(), m_nav->connection(), u"secret"_s);
}

PurchaseDocument ApiLedgerSettlementTest::document(const QString &status)
{
    PurchaseDocument document;
    document.number = u"108001"_s;
    document.vendorNumber = u"V100"_s;
    document.currencyCode = u"EUR"_s;
    document.status = status;
    document.totalIncludingTax = Decimal(100);
    return document;
}

Result<Settlement> ApiLedgerSettlementTest::settlement(const QString &status)
{
    return QCoro::waitFor(m_ledger->settlement(u"c-1"_s, document(status), QDate(2026, 7, 1)));
}

void ApiLedgerSettlementTest::paidAsFarAsNoMemoClosedIt_data()
{
    const auto memo = [](const char *number, const char *status, const char *total, const char *appliesTo,
                          const char *vendor = "V100") {
        return QByteArray(R"({"id":"m","number":")") + number + R"(","vendorNumber":")" + vendor + R"(","status":")"
            + status + R"(","postingDate":"2026-06-01","totalAmountIncludingTax":)" + total + R"(,"invoiceNumber":")"
            + appliesTo + "\"}";
    };
    QTest::addColumn<QString>("status");
    QTest::addColumn<QList<QByteArray>>("memos");
    QTest::addColumn<QString>("paid"); // "?": it cannot be seen
    QTest::newRow("open") << u"Open"_s << QList<QByteArray>() << u"0"_s;
    QTest::newRow("canceled") << u"Canceled"_s << QList<QByteArray>() << u"0"_s;
    QTest::newRow("paid, no memo") << u"Paid"_s << QList<QByteArray>() << u"100"_s;
    QTest::newRow("in part by a memo") << u"Paid"_s << QList{memo("GS1", "Paid", "40.00", "108001")} << u"60"_s;
    QTest::newRow("by two memos") << u"Paid"_s
                                  << QList{memo("GS1", "Paid", "40.00", "108001"), memo("GS2", "Paid", "60", "108001")}
                                  << u"0"_s;
    QTest::newRow("by a corrective memo") << u"Paid"_s << QList{memo("GS1", "Corrective", "100", "108001")} << u"0"_s;
    QTest::newRow("a memo of another invoice") << u"Paid"_s << QList{memo("GS1", "Paid", "40", "107000")} << u"100"_s;
    QTest::newRow("a memo that is open still") << u"Paid"_s << QList{memo("GS1", "Open", "40", "")} << u"100"_s;
    QTest::newRow("a draft") << u"Paid"_s << QList{memo("GS1", "Draft", "40", "108001")} << u"100"_s;
    QTest::newRow("another vendor's") << u"Paid"_s << QList{memo("GS1", "Paid", "40", "108001", "V1001")} << u"100"_s;
    QTest::newRow("of no status") << u"Paid"_s << QList{memo("GS1", " ", "40", "")} << u"?"_s;
    QTest::newRow("closed, not said by what") << u"Paid"_s << QList{memo("GS1", "Paid", "40", "")} << u"?"_s;
}

void ApiLedgerSettlementTest::paidAsFarAsNoMemoClosedIt()
{
    QFETCH(QString, status);
    QFETCH(QList<QByteArray>, memos);
    QFETCH(QString, paid);
    m_nav->on("GET", u"companies(c-1)/purchaseCreditMemos"_s, NavReply::rows(memos));
    const auto shown = settlement(status);
    QVERIFY(shown.has_value());
    QCOMPARE(shown->hiddenBecause.contains(u"GS1"), paid == u"?");
    if (paid == u"?")
        return;
    Decimal sum;
    for (const AppliedEntry &entry : shown->entries) {
        QCOMPARE(entry.currency, u"EUR"_s);
        if (entry.kind == AppliedEntry::Kind::Payment && !entry.isReversed)
            sum += entry.amount;
    }
    QCOMPARE(sum, Decimal::fromString(paid));
    // and together with what was told before, a payment that is gone is taken back
    const auto next = paymentToTell({Decimal(100), u"EUR"_s}, shown->entries, {Decimal(100), 1});
    QVERIFY(next.has_value());
    QCOMPARE(next->has_value(), paid != u"100");
    if (*next && status != u"Paid")
        QCOMPARE(processingStatusCode((*next)->status), u"RE"_s);
}

void ApiLedgerSettlementTest::unreadableMemosAreAnError()
{
    m_nav->on("GET", u"companies(c-1)/purchaseCreditMemos"_s,
        NavReply::error(403, "Authorization_RequestDenied", "Not for you."));
    const auto shown = settlement(u"Paid"_s);
    QVERIFY(!shown.has_value());
}

QTEST_GUILESS_MAIN(ApiLedgerSettlementTest)
#include "tst_apiledgersettlement.moc"
