// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;

/// Purchase credit memos, alone and against an invoice (nav.md 2.13, 8).
class TestSandboxNavCreditMemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creditMemo();
    void creditMemoSettlesAnInvoice_data();
    void creditMemoSettlesAnInvoice();

private:
    /// Id of a posted invoice, R-1 of V100 over 84.03; empty where it was refused.
    static QByteArray postInvoice(NavFixture &nav)
    {
        const QByteArray id =
            nav.post("purchaseInvoices",
                   R"({"vendorNumber":"V100","vendorInvoiceNumber":"R-1","purchaseInvoiceLines":[)" + oneLine + "]}")
                .id()
                .toLatin1();
        return nav.post("purchaseInvoices(" + id + ")/Microsoft.NAV.post").status == 204 ? id : QByteArray();
    }
    static inline const QByteArray oneLine =
        R"({"lineType":"Account","lineObjectNumber":"6200","description":"Hotel","quantity":1,"unitCost":84.03})";
};

void TestSandboxNavCreditMemo::creditMemoSettlesAnInvoice_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("memo");
    QTest::newRow("all of it") << QByteArray("84.03") << u"Paid"_s << u"Paid"_s;
    QTest::newRow("a part") << QByteArray("10.00") << u"Open"_s << u"Paid"_s;
    QTest::newRow("more") << QByteArray("100.00") << u"Paid"_s << u"Open"_s;
}

void TestSandboxNavCreditMemo::creditMemoSettlesAnInvoice()
{
    QFETCH(QByteArray, amount);
    NavFixture nav;
    const QByteArray invoice = postInvoice(nav);
    const auto memo = [&nav, &amount](const QByteArray &number, const QByteArray &settled) {
        const NavAnswer made = nav.post("purchaseCreditMemos",
            R"({"vendorNumber":"V100","vendorCreditMemoNumber":")" + number + R"(","creditMemoDate":"2026-06-03",)"
                + R"("invoiceNumber":")" + settled + R"(","purchaseCreditMemoLines":[{"lineType":"Account",)"
                + R"("lineObjectNumber":"6200","quantity":1,"unitCost":)" + amount + "}]}");
        return "purchaseCreditMemos(" + made.id().toLatin1() + ")";
    };
    const QByteArray path = memo("C-1", "108001");
    QCOMPARE(nav.get(path).json["invoiceNumber"].toString(), u"108001"_s);
    QCOMPARE(nav.post(path + "/Microsoft.NAV.post").status, 204);
    QTEST(nav.get("purchaseInvoices(" + invoice + ")").json["status"].toString(), "state");
    QTEST(nav.get(path).json["status"].toString(), "memo");
    // neither one that is not there, nor one that is closed
    QCOMPARE(nav.post(memo("C-2", "108999") + "/Microsoft.NAV.post").status, 400);
    QFETCH(QString, state);
    QCOMPARE(nav.post(memo("C-3", "108001") + "/Microsoft.NAV.post").status, state == u"Open" ? 204 : 400);
}

void TestSandboxNavCreditMemo::creditMemo()
{
    NavFixture nav;
    QVERIFY(!postInvoice(nav).isEmpty());
    const NavAnswer made = nav.post("purchaseCreditMemos",
        R"({"vendorNumber":"V100","vendorCreditMemoNumber":"R-1","creditMemoDate":"2026-06-03",)"
        R"("purchaseCreditMemoLines":[)"
            + oneLine + "]}");
    QVERIFY2(made.status == 201, made.bytes.constData());
    const QByteArray path = "purchaseCreditMemos(" + made.id().toLatin1() + ")";
    const QByteArray line = nav.get(path + "/purchaseCreditMemoLines").rows().first()["id"].toString().toLatin1();
    QCOMPARE(nav.patch("purchaseCreditMemoLines(" + line + ")", R"({"amountExcludingTax":5})").code(),
        u"BadRequest_InvalidOperation"_s);
    QCOMPARE(nav.post(path + "/Microsoft.NAV.post").status, 204); // the same number: another document type
    QCOMPARE(nav.get(path).json["number"].toString(), u"109001"_s);
    QVERIFY(nav.company.accountBalances.value(u"6200"_s).isZero());
    QVERIFY(nav.company.vendorBalances.value(u"V100"_s).isZero());
    QCOMPARE(nav.post(path + "/Microsoft.NAV.cancel").status, 400);
    QCOMPARE(nav.post("purchaseInvoices(" + made.id().toLatin1() + ")/Microsoft.NAV.post").status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxNavCreditMemo)
#include "tst_sandboxnavcreditmemo.moc"
