// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

using F = PlanFixture;

class TestInvoicePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesPurchaseInvoice();
    void inputTaxAccountGetsALineOfItsOwn();
    void navTaxCodeGoesOnTheLine();
    void quantityTimesPriceOnlyWhenExact_data();
    void quantityTimesPriceOnlyWhenExact();
    void pricesAreNeverNegative_data();
    void pricesAreNeverNegative();
    void negativeTotalIsACreditMemo();
    void shippingInsideOrBeside_data();
    void shippingInsideOrBeside();
    void vendorIsFound_data();
    void vendorIsFound();
    void holds_data();
    void holds();
    void invoicesWithAnOrder_data();
    void invoicesWithAnOrder();
    void theOrderStandsOnTheLines();
    void postingDateFallsBack();
    void foreignInvoiceBearsItsCurrency();
    void orderBecomesPurchaseOrder();
    void freightIsALineOfTheOrder_data();
    void freightIsALineOfTheOrder();
    void sentencesSpeakThePersonsLanguage_data();
    void sentencesSpeakThePersonsLanguage();
    void companyIsChosenByLedger_data();
    void companyIsChosenByLedger();
};

void TestInvoicePlan::becomesPurchaseInvoice()
{
    const PlanOutcome outcome = F().plan(F::invoice("50.00000000", {F::invoiceLine("61200", "50.00", "50.00")}));
    QCOMPARE(F::codes(outcome), QStringList());
    const Posting &posting = outcome.plan.postings.first();
    QCOMPARE(toString(posting.target), u"purchaseInvoice"_s);
    QCOMPARE(posting.vendorNumber, u"V4"_s);
    QCOMPARE(posting.externalNumber, u"2026-1187"_s);
    QCOMPARE(posting.postingDate, QDate(2026, 11, 6));
    QCOMPARE(posting.documentDate, QDate(2026, 11, 2));
    QCOMPARE(posting.currencyCode, u"EUR"_s);
    QCOMPARE(F::shown(posting), QStringList{u"61200 50.00"_s});
}

void TestInvoicePlan::inputTaxAccountGetsALineOfItsOwn()
{
    const PlanOutcome outcome = F().plan(F::invoice("119", {F::invoiceLine("61200", "100", "119", "VST", "19")}));
    QCOMPARE(F::codes(outcome), QStringList());
    QCOMPARE(F::shown(outcome.plan.postings.first()), (QStringList{u"61200 100.00"_s, u"15750 19.00"_s}));
}

void TestInvoicePlan::navTaxCodeGoesOnTheLine()
{
    const PlanOutcome outcome = F().plan(F::invoice("119", {F::invoiceLine("61200", "100", "119", "TC", "19")}));
    QCOMPARE(F::codes(outcome), QStringList());
    QCOMPARE(F::shown(outcome.plan.postings.first()), QStringList{u"61200 100.00 T:VAT19"_s});
    QCOMPARE(outcome.plan.postings.first().total.toAmount(), u"119.00"_s);
}

void TestInvoicePlan::quantityTimesPriceOnlyWhenExact_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("sent");
    QTest::newRow("exact") << "3" << "33.34" << "3 x 33.34";
    QTest::newRow("a cent off") << "3" << "33.33" << "1 x 100.02";
    QTest::newRow("none given") << "" << "" << "1 x 100.02";
    QTest::newRow("nonsense") << "-1" << "-100.02" << "1 x 100.02";
}

void TestInvoicePlan::quantityTimesPriceOnlyWhenExact()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    InvoiceLine line = F::invoiceLine("61200", "100.02", "100.02");
    if (!quantity.isEmpty()) {
        line.quantity = Decimal::fromString(quantity);
        line.unitPrice = Decimal::fromString(price);
    }
    const PlanOutcome outcome = F().plan(F::invoice("100.02", {line}));
    const PlanLine &plan = outcome.plan.postings.first().lines.first();
    QTEST(plan.quantity.toString() + u" x "_s + plan.unitCost.toString(), "sent");
}

void TestInvoicePlan::pricesAreNeverNegative_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("sent");
    QTest::newRow("credit memo by price") << "2" << "-25" << "-10" << "-60" << "1 x 50";
    QTest::newRow("credit memo by quantity") << "-2" << "25" << "-10" << "-60" << "1 x 50";
    QTest::newRow("discount by price") << "2" << "-25" << "100" << "50" << "-1 x 50";
    QTest::newRow("discount by quantity") << "-2" << "25" << "100" << "50" << "-1 x 50";
}

/// Concur writes what is taken off as a negative price or as a negative quantity; NAV gets it as a quantity.
void TestInvoicePlan::pricesAreNeverNegative()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, other);
    QFETCH(QString, total);
    InvoiceLine line = F::invoiceLine("61200", "-50", "-50");
    line.quantity = Decimal::fromString(quantity);
    line.unitPrice = Decimal::fromString(price);
    const QByteArray rest = other.toLatin1();
    const InvoiceLine second = F::invoiceLine("61300", rest.constData(), rest.constData());
    const PlanOutcome outcome = F().plan(F::invoice(total.toLatin1().constData(), {line, second}));
    QCOMPARE(F::codes(outcome), QStringList());
    const PlanLine &plan = outcome.plan.postings.first().lines.first();
    QTEST(plan.quantity.toString() + u" x "_s + plan.unitCost.toString(), "sent");
    QVERIFY(plan.quantity * plan.unitCost == plan.amount);
}

void TestInvoicePlan::negativeTotalIsACreditMemo()
{
    const PlanOutcome outcome =
        F().plan(F::invoice("-80", {F::invoiceLine("61200", "-100", "-100"), F::invoiceLine("61300", "20", "20")}));
    QCOMPARE(F::codes(outcome), QStringList());
    const Posting &posting = outcome.plan.postings.first();
    QCOMPARE(toString(posting.target), u"purchaseCreditMemo"_s);
    QCOMPARE(F::shown(posting), (QStringList{u"61200 100.00"_s, u"61300 -20.00"_s}));
    QCOMPARE(posting.total.toAmount(), u"80.00"_s);
    for (const PlanLine &line : posting.lines)
        QVERIFY(line.quantity * line.unitCost == line.amount);
}

void TestInvoicePlan::shippingInsideOrBeside_data()
{
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("cost");
    QTest::newRow("inside the net") << "100" << "100.00";
    QTest::newRow("beside the net") << "105" << "105.00";
}

void TestInvoicePlan::shippingInsideOrBeside()
{
    QFETCH(QString, gross);
    InvoiceLine line = F::invoiceLine("61200", "100", "100");
    line.allocations.first().amountGross = Decimal::fromString(gross);
    line.allocations.first().amountShipping = dec("5");
    SourceDocument document = F::invoice("0", {line});
    std::get<Invoice>(document.body).total = Decimal::fromString(gross);
    const PlanOutcome outcome = F().plan(document);
    QCOMPARE(F::codes(outcome), QStringList());
    QTEST(outcome.plan.postings.first().lines.first().amount.toAmount(), "cost");
}

void TestInvoicePlan::vendorIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("same code, like name") << "V4" << "" << "KRANZ DRUCK" << "V4";
    QTest::newRow("same code, no name") << "V4" << "" << "" << "V4";
    QTest::newRow("same code, plainly another") << "V4" << "" << "Aalto Travel Oy" << "";
    QTest::newRow("mapped") << "K-01" << "" << "Anything" << "V3";
    QTest::newRow("mapped with address") << "K-01" << "KIEL" << "Anything" << "V4";
    QTest::newRow("unknown") << "K-99" << "" << "Kranz" << "";
    QTest::newRow("blocked for payments still posts") << "VPAY" << "" << "No Payments" << "VPAY";
    QTest::newRow("blocked") << "VALL" << "" << "Blocked Ltd" << "";
}

void TestInvoicePlan::vendorIsFound()
{
    QFETCH(QString, code);
    QFETCH(QString, address);
    QFETCH(QString, name);
    F fixture;
    fixture.map(MappingKind::Vendor, "K-01", "V3");
    fixture.map(MappingKind::Vendor, "K-01/KIEL", "V4");
    SourceDocument document = F::invoice("50", {F::invoiceLine("61200", "50", "50")});
    auto &invoice = std::get<Invoice>(document.body);
    invoice.vendorCode = code;
    invoice.vendorAddressCode = address;
    invoice.vendorName = name;
    QTEST(fixture.plan(document).plan.postings.first().vendorNumber, "vendor");
}

void TestInvoicePlan::holds_data()
{
    QTest::addColumn<SourceDocument>("document");
    QTest::addColumn<QStringList>("reasons");
    const auto with = [&](auto change) {
        SourceDocument document = F::invoice("50", {F::invoiceLine("61200", "50", "50")});
        change(std::get<Invoice>(document.body));
        return document;
    };
    QTest::newRow("vendor blocked") << with([](Invoice &invoice) { invoice.vendorCode = u"VALL"_s; invoice.vendorName.clear(); }) << QStringList{u"vendorBlocked:VALL"_s};
    QTest::newRow("vendor missing") << with([](Invoice &invoice) { invoice.vendorCode = u"NEW"_s; }) << QStringList{u"vendorMissing:NEW"_s};
    QTest::newRow("number too long") << with([](Invoice &invoice) { invoice.vendorInvoiceNumber = QString(36, u'9'); }) << QStringList{u"textTooLong:"_s + QString(36, u'9')};
    QTest::newRow("no number") << with([](Invoice &invoice) { invoice.vendorInvoiceNumber.clear(); }) << QStringList{u"documentInvalid:vendorInvoiceNumber"_s};
    QTest::newRow("with order") << with([](Invoice &invoice) { invoice.poNumber = u"PO-7"_s; }) << QStringList{u"orderMissing:PO-7"_s};
    QTest::newRow("currency unknown") << with([](Invoice &invoice) { invoice.currency = u"GBP"_s; }) << QStringList{u"currencyMissing:GBP"_s};
    QTest::newRow("total") << with([](Invoice &invoice) { invoice.total = dec("50.01"); }) << QStringList{u"totalsDiffer:9B1D30723CBF4F86A574"_s};
    QTest::newRow("no total") << with([](Invoice &invoice) { invoice.total.reset(); }) << QStringList{u"documentInvalid:requestTotal"_s};
    QTest::newRow("gross unexplained") << F::invoice("60", {F::invoiceLine("61200", "50", "60")}) << QStringList{u"totalsDiffer:9B1D30723CBF4F86A574"_s};
    QTest::newRow("tax unmapped") << F::invoice("60", {F::invoiceLine("61200", "50", "60", "XX", "10")}) << QStringList{u"taxUnmapped:XX"_s};
    QTest::newRow("amount is no number") << F::invoice("50", {F::invoiceLine("61200", "fifty", "50")}) << QStringList{u"documentInvalid:1"_s, u"totalsDiffer:9B1D30723CBF4F86A574"_s};
    QTest::newRow("test") << with([](Invoice &invoice) { invoice.isTest = true; }) << QStringList{u"testDocument:9B1D30723CBF4F86A574"_s};
}

void TestInvoicePlan::holds()
{
    QFETCH(SourceDocument, document);
    QTEST(F::codes(F().plan(document)), "reasons");
}

void TestInvoicePlan::invoicesWithAnOrder_data()
{
    QTest::addColumn<bool>("posts");
    QTest::addColumn<QString>("order"); // vendor of the order in NAV; blank: NAV has none; "gone": it had one
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("text");
    const QStringList held{u"orderMissing:PO-7"_s};
    QTest::newRow("held, unknown") << false << QString() << u"PO-7"_s << held << u"not known in NAV"_s;
    QTest::newRow("held, known") << false << u"V4"_s << u"PO-7"_s << held << u"stands in NAV as 106001"_s;
    QTest::newRow("waits") << true << QString() << u"PO-7"_s << held << u"goes on by itself"_s;
    QTest::newRow("gone") << true << u"gone"_s << u"PO-7"_s << held << u"goes on by itself"_s;
    QTest::newRow("of another vendor") << true << u"V1"_s << u"PO-7"_s << held << u"belongs to vendor V1"_s;
    QTest::newRow("stands") << true << u"V4"_s << u"PO-7"_s << QStringList() << QString();
    QTest::newRow("written otherwise") << true << u"v4"_s << u" po-7 "_s << QStringList() << QString();
    QTest::newRow("several, none named") << true << u"V4"_s << QString() << QStringList{u"orderMissing"_s}
                                         << u"names none"_s;
}

void TestInvoicePlan::invoicesWithAnOrder()
{
    QFETCH(bool, posts);
    QFETCH(QString, order);
    QFETCH(QString, number);
    QFETCH(QString, text);
    F fixture;
    fixture.company().policy.postInvoicesWithOrder = posts;
    if (!order.isEmpty()) {
        KnownOrder known;
        known.number = u"106001"_s;
        known.vendorNumber = order;
        known.isGone = order == u"gone";
        fixture.company().orders.insert(u"PO-7"_s, known);
    }
    SourceDocument document = F::invoice("50", {F::invoiceLine("61200", "50", "50")});
    auto &invoice = std::get<Invoice>(document.body);
    invoice.poNumber = number;
    invoice.multiplePurchaseOrder = number.isEmpty();
    const PlanOutcome outcome = fixture.plan(document);
    QTEST(F::codes(outcome), "held");
    if (!text.isEmpty())
        QVERIFY2(outcome.reasons.constFirst().text.contains(text), qPrintable(outcome.reasons.constFirst().text));
}

/// NAV's number of the order is never cut, the rest is.
void TestInvoicePlan::theOrderStandsOnTheLines()
{
    F fixture;
    fixture.company().policy.postInvoicesWithOrder = true;
    for (const QString &number : {u"PO-7"_s, u"PO-8"_s}) {
        KnownOrder known;
        known.number = number == u"PO-7" ? u"106001"_s : u"12345678901234567890"_s;
        known.vendorNumber = u"V4"_s;
        fixture.company().orders.insert(number, known);
    }
    InvoiceLine own = F::invoiceLine("61300", "50", "59.50", "VST", "9.50");
    own.purchaseOrderNumber = u"PO-8"_s;
    own.description = QString(200, u'x');
    SourceDocument document = F::invoice("109.50", {F::invoiceLine("61200", "50", "50"), own});
    std::get<Invoice>(document.body).poNumber = u"PO-7"_s;
    const PlanOutcome outcome = fixture.plan(document);
    QCOMPARE(F::codes(outcome), QStringList());
    const QList<PlanLine> &lines = outcome.plan.postings.constFirst().lines;
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].description, u"PO 106001: Brochures"_s);
    QVERIFY(lines[0].explanation.contains(u"106001"_s));
    for (const PlanLine &line : lines.mid(1)) {
        QVERIFY2(line.description.startsWith(u"PO 12345678901234567890: xxx"_s), qPrintable(line.description));
        QCOMPARE(line.description.size(), 100);
        QVERIFY(line.description.endsWith(u'…'));
        QVERIFY(line.fullDescription.size() > 200);
    }
}

void TestInvoicePlan::postingDateFallsBack()
{
    SourceDocument document = F::invoice("50", {F::invoiceLine("61200", "50", "50")});
    auto &invoice = std::get<Invoice>(document.body);
    invoice.processCompleteDate = QDate();
    invoice.postingDate = QDate(2026, 11, 9);
    QCOMPARE(F().plan(document).plan.postings.first().postingDate, QDate(2026, 11, 9));
    invoice.postingDate = QDate();
    QCOMPARE(F().plan(document).plan.postings.first().postingDate, QDate(2026, 11, 2));
}

void TestInvoicePlan::foreignInvoiceBearsItsCurrency()
{
    SourceDocument document = F::invoice("50", {F::invoiceLine("61200", "50", "50")});
    std::get<Invoice>(document.body).currency = u"USD"_s;
    F fixture;
    QCOMPARE(fixture.plan(document).plan.postings.first().currencyCode, u"USD"_s);
    fixture.map(MappingKind::Currency, "USD", "");
    QCOMPARE(fixture.plan(document).plan.postings.first().currencyCode, u"EUR"_s);
    // Above a limit in local currency: 50 USD are 45 EUR here.
    fixture.rows.removeLast();
    fixture.company().policy.approval = PostingPolicy::Approval::Above;
    fixture.company().policy.approvalAbove = dec("45");
    QVERIFY(!fixture.plan(document).needsApproval);
    fixture.company().policy.approvalAbove = dec("44.99");
    QVERIFY(fixture.plan(document).needsApproval);
}

namespace {

PurchaseRequest chairs()
{
    PurchaseRequest order;
    order.requestId = u"R1"_s;
    order.orderNumber = u"PO-7"_s;
    order.orderDate = QDate(2026, 11, 3);
    order.requestedDeliveryDate = QDate(2026, 12, 1);
    order.currency = u"EUR"_s;
    order.vendorCode = u"V4"_s;
    OrderLine line;
    line.lineNumber = u"1"_s;
    line.description = u"Chairs"_s;
    line.quantity = dec("4");
    line.unitPrice = dec("120.50");
    line.accountCode = u"61200"_s;
    order.lines.append(line);
    return order;
}

SourceDocument ordered(const PurchaseRequest &order)
{
    return {DocumentKind::Purchase, order.requestId, order.orderNumber, order};
}

} // namespace

void TestInvoicePlan::orderBecomesPurchaseOrder()
{
    const SourceDocument document = ordered(chairs());
    const PlanOutcome outcome = F().plan(document);
    QCOMPARE(F::codes(outcome), QStringList());
    const Posting &posting = outcome.plan.postings.first();
    QCOMPARE(toString(posting.target), u"purchaseOrder"_s);
    QCOMPARE(posting.lines.first().quantity.toString(), u"4"_s);
    QCOMPARE(posting.total.toAmount(), u"482.00"_s);
    QCOMPARE(posting.dueDate, QDate(2026, 12, 1)); // the wished delivery
}

void TestInvoicePlan::freightIsALineOfTheOrder_data()
{
    using Words = QStringList;
    QTest::addColumn<QString>("shipping");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("total");
    const Words both{u"61200 482.00"_s, u"61300 19.90"_s};
    QTest::newRow("mapped") << "19.90" << "61300" << Words() << both << "501.90";
    QTest::newRow("unmapped") << "19.90" << "" << Words{u"accountMissing:SHIPPING"_s} << Words() << "501.90";
    QTest::newRow("blocked") << "19.90" << "61999" << Words{u"accountBlocked:61999"_s} << Words() << "501.90";
    QTest::newRow("none") << "" << "" << Words() << both.first(1) << "482.00";
    QTest::newRow("nought") << "0.00" << "" << Words() << both.first(1) << "482.00";
    QTest::newRow("taken off") << "-5" << "61300" << Words() << Words{both.first(), u"61300 -5.00"_s} << "477.00";
    QTest::newRow("unreadable") << "about ten" << "61300" << Words{u"documentInvalid:Shipping"_s} << Words() << "";
}

void TestInvoicePlan::freightIsALineOfTheOrder()
{
    QFETCH(QString, shipping);
    QFETCH(QString, target);
    F fixture;
    if (!target.isEmpty())
        fixture.map(MappingKind::ExpenseType, "SHIPPING", target.toLatin1().constData());
    PurchaseRequest order = chairs();
    if (!shipping.isEmpty())
        order.shipping = Decimal::fromString(shipping);
    const SourceDocument document = ordered(order);
    const PlanOutcome outcome = fixture.plan(document);
    QTEST(F::codes(outcome), "reasons");
    QFETCH(QString, total);
    if (!total.isEmpty())
        QCOMPARE(document.gross().toAmount(), total); // held or not: the list says what the order costs
    if (!outcome.reasons.isEmpty())
        return;
    QStringList accounts;
    for (const PlanLine &line : outcome.plan.postings.constFirst().lines)
        accounts.append(line.account + u' ' + line.amount.toAmount());
    QTEST(accounts, "accounts");
    QCOMPARE(outcome.plan.postings.constFirst().total.toAmount(), total);
}

void TestInvoicePlan::companyIsChosenByLedger_data()
{
    QTest::addColumn<QString>("ledger");
    QTest::addColumn<bool>("anyRow");
    QTest::addColumn<bool>("second");
    QTest::addColumn<QString>("company");
    QTest::newRow("only company, nothing mapped") << "DEFAULT" << false << false << "c1";
    QTest::newRow("only company, blank ledger") << "" << true << false << "c1";
    QTest::newRow("mapped by name") << "DE" << true << false << "c1";
    QTest::newRow("another ledger is mapped, this is not") << "DEFAULT" << true << false << "";
    QTest::newRow("two companies, nothing mapped") << "DEFAULT" << false << true << "";
    QTest::newRow("two companies, mapped") << "DE" << true << true << "c1";
}

void TestInvoicePlan::companyIsChosenByLedger()
{
    QFETCH(QString, ledger);
    QFETCH(bool, anyRow);
    QFETCH(bool, second);
    F fixture;
    if (anyRow)
        fixture.map(MappingKind::Company, "DE", "cronus de");
    if (second) {
        PlanningCompany other;
        other.directory.setup = NavSetup{u"c2"_s, u"CRONUS DK"_s, u"DKK"_s, {}, {}};
        fixture.companies.insert(u"c2"_s, other);
    }
    SourceDocument document = F::invoice("50", {F::invoiceLine("61200", "50", "50")});
    std::get<Invoice>(document.body).ledgerCode = ledger;
    const PlanOutcome outcome = fixture.plan(document);
    QTEST(outcome.plan.companyId, "company");
    if (outcome.plan.companyId.isEmpty())
        QCOMPARE(F::codes(outcome), QStringList{u"companyUnmapped:"_s + ledger});
}

namespace {

/// The program's locale, for as long as it lives.
struct InLocale final
{
    explicit InLocale(const QString &name) { QLocale::setDefault(QLocale(name)); }
    ~InLocale() { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(InLocale)
};

} // namespace

void TestInvoicePlan::sentencesSpeakThePersonsLanguage_data()
{
    QTest::addColumn<SourceDocument>("document");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("said");
    const auto lines = F::invoice("1234.5", {F::invoiceLine("61200", "1000", "1000")});
    QTest::newRow("sum of an invoice, German") << lines << u"de_DE"_s << u"1.000,00, the invoice says 1.234,50"_s;
    QTest::newRow("sum of an invoice, English") << lines << u"en_US"_s << u"1,000.00, the invoice says 1,234.50"_s;
    QTest::newRow("line of an invoice") << F::invoice("1190", {F::invoiceLine("61200", "1000", "1190", "VST", "10")})
                                        << u"de_DE"_s << u"gross 1.190,00 is not net 1.000,00 plus tax 10,00"_s;
    QTest::newRow("more digits than the currency")
        << F::invoice("1000.005", {F::invoiceLine("61200", "1000.005", "1000.005")}) << u"de_DE"_s << u"(1.000,005)"_s;
    SourceDocument yen = lines;
    std::get<Invoice>(yen.body).currency = u"JPY"_s;
    std::get<Invoice>(yen.body).total = Decimal(1234);
    QTest::newRow("yen have no decimals") << yen << u"de_DE"_s << u"1.000, the invoice says 1.234."_s;
    const auto report = [](const char *total, const char *approved, const char *gross, const char *net) {
        return F::report(total, {F::entry(approved, {F::journal("COMP", "EMPL", "61200", gross, net)})});
    };
    QTest::newRow("sum of a report") << report("1234.5", "1000", "1000", "1000") << u"de_DE"_s
                                     << u"1.000,00, the report says 1.234,50"_s;
    QTest::newRow("sum of an expense") << report("1000", "1234.5", "1000", "1000") << u"de_DE"_s
                                       << u"comes to 1.000,00, 1.234,50 was approved"_s;
    QTest::newRow("journal of an expense") << report("1000", "1000", "1000", "990") << u"de_DE"_s
                                           << u"gross 1.000,00 is not net 990,00 plus reclaimable tax 0,00"_s;
}

/// The amounts and days that a person reads are written as that person writes them; in codes and JSON they are not.
void TestInvoicePlan::sentencesSpeakThePersonsLanguage()
{
    QFETCH(SourceDocument, document);
    QFETCH(QString, locale);
    QFETCH(QString, said);
    const InLocale speaking(locale);
    QStringList sentences;
    for (const Reason &reason : F().plan(document).reasons)
        sentences.append(reason.text);
    QVERIFY2(sentences.join(u'\n').contains(said), qPrintable(sentences.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestInvoicePlan)
#include "tst_invoiceplan.moc"
