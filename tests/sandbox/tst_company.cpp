// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentfactory.h"
#include "expensebuilder.h"
#include "invoicebuilder.h"
#include "mappingsfile.h"

#include <QSet>
#include <QtTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

namespace {

/// Sum of a figure over all journal lines of an expense document.
Decimal sumOf(const Json &document, QByteArrayView figure)
{
    Decimal sum;
    for (const Json &entry : document["expenseEntry"].items()) {
        for (const Json &allocation : entry["allocation"].items()) {
            for (const Json &line : allocation["journal"].items())
                sum += line[figure].toDecimal();
        }
    }
    return sum;
}

QSet<QString> keysOf(const QByteArray &csv, const QString &kind)
{
    QSet<QString> keys;
    for (const QString &line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u',');
        if (cells.at(0) == kind)
            keys.insert(cells.at(1));
    }
    return keys;
}

} // namespace

class TestCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes();
    void chartHasWhatDocumentsUse();
    void vendorsAreOfEveryKind();
    void vatIdsCarryTheirCheckDigit();
    void concurCodesBearNoHyphen();
    void kindsAndProblemsKeepTheirShare_data();
    void kindsAndProblemsKeepTheirShare();
    void everyRowOccurs();
    void everyProblemOccurs();
    void cleanReportsAddUp();
    void allocationsAddUp();
    void cleanInvoicesAddUp();
    void cleanDocumentsNeedNothingUnknown();
    void problemsAreReal_data();
    void problemsAreReal();
    void handwritingVaries();
    void repairedResubmissionIsClean();
    void mappingsAreWellFormed();

private:
    MasterData m_data = makeMasterData(1);
};

void TestCompany::sameSeedSameBytes()
{
    const MasterData again = makeMasterData(1);
    QCOMPARE(mappingsCsv(again), mappingsCsv(m_data));
    const DocumentFactory first(m_data, 60, 1);
    const DocumentFactory second(again, 60, 1);
    const DocumentFactory other(m_data, 60, 2);
    int different = 0;
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(second.document(i).json, first.document(i).json);
        QCOMPARE(second.document(i).documentId, first.document(i).documentId);
        different += other.document(i).json != first.document(i).json
            || other.document(i).documentId != first.document(i).documentId;
    }
    QCOMPARE(different, 60);
    // Asked for out of order, a document is still itself.
    QCOMPARE(first.document(7).json, second.document(7).json);
}

void TestCompany::chartHasWhatDocumentsUse()
{
    QCOMPARE(m_data.accounts.size(), 300);
    QSet<QString> numbers;
    int blocked = 0;
    int headings = 0;
    for (const CompanyAccount &account : m_data.accounts) {
        QVERIFY2(!numbers.contains(account.number), qPrintable(account.number));
        numbers.insert(account.number);
        blocked += account.blocked;
        headings += account.type != u"Posting";
    }
    QVERIFY(blocked >= 3);
    QVERIFY(headings >= 30);
    for (const CompanyExpenseType &type : m_data.expenseTypes) {
        const CompanyAccount *account = m_data.account(type.account);
        QVERIFY2(account, qPrintable(type.account));
        QVERIFY2(account->type == u"Posting" && !account->blocked && account->directPosting, qPrintable(type.account));
        QVERIFY(type.code.size() <= 5);
    }
    for (const QStringView name : {Names::inputTax19, Names::inputTax7, Names::staffPayable, Names::cardClearing,
             Names::personalClearing, Names::cashAdvances}) {
        const CompanyAccount *account = m_data.account(name.toString());
        QVERIFY2(account && account->type == u"Posting" && account->directPosting && !account->blocked,
            qPrintable(name.toString()));
    }
    QVERIFY(m_data.account(Names::blockedAccount.toString())->blocked);
    QVERIFY(!m_data.account(Names::controlAccount.toString())->directPosting);
    QVERIFY(m_data.account(Names::headingAccount.toString())->type != u"Posting");
}

void TestCompany::vendorsAreOfEveryKind()
{
    QCOMPARE(m_data.vendors.size(), 400);
    QSet<QString> numbers;
    int all = 0, payment = 0, privacy = 0, foreign = 0, employees = 0, cards = 0, mapped = 0;
    for (const CompanyVendor &vendor : m_data.vendors) {
        QVERIFY2(!numbers.contains(vendor.number), qPrintable(vendor.number));
        numbers.insert(vendor.number);
        QVERIFY(vendor.number.size() <= 20);
        all += vendor.blocked == u"All";
        payment += vendor.blocked == u"Payment";
        privacy += vendor.privacyBlocked;
        foreign += !vendor.currency.isEmpty();
        employees += vendor.role == CompanyVendor::Role::Employee;
        cards += vendor.role == CompanyVendor::Role::Card;
        mapped += vendor.role == CompanyVendor::Role::Supplier && vendor.concurCode != vendor.number;
    }
    QVERIFY(all > 0 && payment > 0 && privacy > 0 && foreign > 1);
    QCOMPARE(cards, 3);
    int owed = 0;
    for (const CompanyEmployee &employee : m_data.employees)
        owed += !employee.vendorNumber.isEmpty();
    QCOMPARE(employees, owed);
    QVERIFY(mapped > 60 && mapped < 240);
}

void TestCompany::vatIdsCarryTheirCheckDigit()
{
    int checked = 0;
    for (const CompanyVendor &vendor : m_data.vendors) {
        if (!vendor.vatId.startsWith(u"DE"))
            continue;
        int product = 10;
        for (int i = 2; i < 10; ++i) {
            int sum = (vendor.vatId.at(i).digitValue() + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        QCOMPARE(vendor.vatId.at(10).digitValue(), (11 - product) % 10);
        ++checked;
    }
    QVERIFY(checked > 300);
}

void TestCompany::concurCodesBearNoHyphen()
{
    for (const CompanyDimension &dimension : m_data.dimensions) {
        for (const CompanyDimensionValue &value : dimension.values)
            QVERIFY2(!value.concurCode.contains(u'-'), qPrintable(value.concurCode));
    }
}

void TestCompany::kindsAndProblemsKeepTheirShare_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("percent");
    QTest::newRow("demo") << 200 << 8;
    QTest::newRow("none") << 200 << 0;
    QTest::newRow("many") << 1000 << 30;
}

void TestCompany::kindsAndProblemsKeepTheirShare()
{
    QFETCH(int, documents);
    QFETCH(int, percent);
    const QList<DocumentSlot> places = planDocuments(m_data, documents, percent, 1);
    QCOMPARE(places.size(), documents);
    int problems = 0, expenses = 0, invoices = 0;
    for (const DocumentSlot &place : places) {
        problems += !place.fate.shouldPost;
        expenses += place.kind == SourceKind::Expense;
        invoices += place.kind == SourceKind::Invoice;
        QCOMPARE(place.fate.shouldPost, place.fate.reasons.isEmpty());
    }
    QCOMPARE(problems, documents * percent / 100);
    QCOMPARE(expenses, documents * 70 / 100);
    QCOMPARE(invoices, documents * 25 / 100);
}

void TestCompany::everyRowOccurs()
{
    const DocumentFactory factory(m_data, 200, 1);
    QSet<QString> seen;
    for (int i = 0; i < factory.count(); ++i) {
        const QStringList rows = factory.document(i).rows;
        seen.unite(QSet<QString>(rows.cbegin(), rows.cend()));
    }
    for (const QString &row : ExpenseBuilder::allRows() + InvoiceBuilder::allRows())
        QVERIFY2(seen.contains(row), qPrintable(row));
    QVERIFY(seen.contains(u"purchase"_s));
}

void TestCompany::everyProblemOccurs()
{
    const DocumentFactory factory(m_data, 1000, 3, 12);
    QSet<QString> seen;
    for (int i = 0; i < factory.count(); ++i)
        seen.insert(QString::number(int(factory.place(i).kind)) + factory.place(i).fate.problem);
    for (const SourceKind kind : {SourceKind::Expense, SourceKind::Invoice}) {
        for (const Fate &problem : problemsOf(kind))
            QVERIFY2(seen.contains(QString::number(int(kind)) + problem.problem), qPrintable(problem.problem));
    }
}

void TestCompany::cleanReportsAddUp()
{
    const DocumentFactory factory(m_data, 300, 4);
    int checked = 0;
    for (int i = 0; i < factory.count(); ++i) {
        const GeneratedDocument document = factory.document(i);
        if (document.kind != SourceKind::Expense || document.fate.problem == u"totalsDiffer")
            continue;
        const auto json = Json::parse(document.json);
        QVERIFY(json);
        Decimal approved;
        for (const Json &entry : (*json)["expenseEntry"].items())
            approved += entry["entryApprovedAmount"].toDecimal();
        QCOMPARE((*json)["report"]["totalApprovedAmount"].toDecimal(), approved);
        QCOMPARE(sumOf(*json, "amountGross"), approved);
        QCOMPARE(document.total, approved);
        ++checked;
    }
    QVERIFY(checked > 190);
}

void TestCompany::allocationsAddUp()
{
    const DocumentFactory factory(m_data, 300, 4);
    for (int i = 0; i < factory.count(); ++i) {
        const auto json = Json::parse(factory.document(i).json);
        if (!json || factory.place(i).kind != SourceKind::Expense)
            continue;
        for (const Json &entry : (*json)["expenseEntry"].items()) {
            Decimal percentage;
            for (const Json &allocation : entry["allocation"].items()) {
                percentage += allocation["allocationPercentage"].isNull()
                    ? Decimal()
                    : allocation["allocationPercentage"].toDecimal();
                Decimal tax, reclaim, gross, netOfTax, netOfReclaim;
                for (const Json &part : allocation["tax"].items()) {
                    tax += part["amountTax"].toDecimal();
                    reclaim += part["amountReclaim"].toDecimal();
                }
                for (const Json &line : allocation["journal"].items()) {
                    gross += line["amountGross"].toDecimal();
                    netOfTax += line["amountNetOfTax"].toDecimal();
                    netOfReclaim += line["amountNetOfReclaim"].toDecimal();
                }
                QCOMPARE(netOfTax, gross - tax);
                QCOMPARE(netOfReclaim, gross - reclaim);
                QVERIFY(reclaim.abs() <= tax.abs());
            }
            QCOMPARE(percentage, entry["entryIsPersonal"].toString() == u"Y" ? Decimal() : Decimal(100));
        }
    }
}

void TestCompany::cleanInvoicesAddUp()
{
    const DocumentFactory factory(m_data, 400, 4);
    int creditNotes = 0;
    for (int i = 0; i < factory.count(); ++i) {
        const GeneratedDocument document = factory.document(i);
        if (document.kind != SourceKind::Invoice || document.fate.problem == u"totalsDiffer")
            continue;
        const auto json = Json::parse(document.json);
        QVERIFY(json);
        Decimal net, gross, tax;
        for (const Json &line : (*json)["lineItem"].items()) {
            for (const Json &allocation : line["allocation"].items()) {
                const Json &journal =
                    allocation["journal"].isArray() ? allocation["journal"].at(0) : allocation["journal"];
                net += journal["amountNet"].toDecimal();
                gross += journal["amountGross"].toDecimal();
                for (const Json &part : journal["tax"].items())
                    tax += part["amountTax"].toDecimal();
            }
        }
        const Json &header = (*json)["requestHeader"];
        QCOMPARE(gross, net + tax);
        QCOMPARE(header["requestTotal"].toDecimal(), gross);
        QCOMPARE(header["amountNetInvoice"].toDecimal(), net);
        QCOMPARE(document.rows.contains(u"creditNote"_s), gross.isNegative());
        creditNotes += gross.isNegative();
    }
    QVERIFY(creditNotes > 2);
}

void TestCompany::cleanDocumentsNeedNothingUnknown()
{
    const DocumentFactory factory(m_data, 400, 5);
    const QByteArray csv = mappingsCsv(m_data);
    const QSet<QString> accounts = keysOf(csv, u"account"_s);
    const QSet<QString> employees = keysOf(csv, u"employee"_s);
    for (int i = 0; i < factory.count(); ++i) {
        const GeneratedDocument document = factory.document(i);
        const auto json = Json::parse(document.json);
        if (document.kind != SourceKind::Expense || !document.fate.shouldPost)
            continue;
        QVERIFY(employees.contains((*json)["employee"]["employeeId"].toString()));
        QCOMPARE((*json)["report"]["employeeCurrencyAlphaCode"].toString(), m_data.currency);
        QVERIFY(document.processed >= m_data.allowPostingFrom && document.processed <= m_data.allowPostingTo);
        for (const Json &entry : (*json)["expenseEntry"].items()) {
            for (const Json &allocation : entry["allocation"].items()) {
                for (const Json &line : allocation["journal"].items()) {
                    const QString code = line["journalAccountCode"].toString();
                    const CompanyAccount *same = m_data.account(code);
                    const bool usable = same && same->type == u"Posting" && !same->blocked && same->directPosting;
                    QVERIFY2(code.isEmpty() || accounts.contains(code) || usable, qPrintable(code));
                }
            }
        }
    }
}

void TestCompany::problemsAreReal_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("needle");
    const auto row = [](SourceKind kind, const char *problem, const QString &needle) {
        QTest::addRow("%d %s", int(kind), problem) << int(kind) << QString::fromLatin1(problem) << needle;
    };
    row(SourceKind::Expense, "testDocument", u"\"isTest\":\"Y\""_s);
    row(SourceKind::Expense, "accountMissing", u"9Z99"_s);
    row(SourceKind::Expense, "accountBlocked", u"\"4672\""_s);
    row(SourceKind::Expense, "accountNotPostable", u"\"4500\""_s);
    row(SourceKind::Expense, "noDirectPosting", u"\"1600\""_s);
    row(SourceKind::Expense, "dimensionValueMissing", u"CC999"_s);
    row(SourceKind::Expense, "taxUnmapped", u"VST16"_s);
    row(SourceKind::Expense, "paymentUnmapped", u"\"journalPayee\":\"1009\""_s);
    row(SourceKind::Expense, "companyUnmapped", u"NLCH"_s);
    row(SourceKind::Expense, "currencyUnsupported", u"\"employeeCurrencyAlphaCode\":\"USD\""_s);
    row(SourceKind::Invoice, "vendorMissing", u"Neulieferant"_s);
    row(SourceKind::Invoice, "textTooLong", u"TEILRECHNUNG"_s);
    row(SourceKind::Invoice, "duplicateInvoiceNumber", u"RE-2026-900"_s);
    row(SourceKind::Invoice, "invoiceWithOrder", u"PO2600000"_s);
    row(SourceKind::Invoice, "currencyMissing", u"JPY"_s);
    row(SourceKind::Invoice, "dimensionValueMissing", u"CC998"_s);
}

void TestCompany::problemsAreReal()
{
    QFETCH(int, kind);
    QFETCH(QString, problem);
    QFETCH(QString, needle);
    const DocumentFactory factory(m_data, 1000, 6, 12);
    for (int i = 0; i < factory.count(); ++i) {
        if (int(factory.place(i).kind) != kind || factory.place(i).fate.problem != problem)
            continue;
        QVERIFY2(factory.document(i).json.contains(needle.toUtf8()), factory.document(i).json.constData());
        return;
    }
    QFAIL("no such document");
}

void TestCompany::handwritingVaries()
{
    const DocumentFactory factory(m_data, 100, 7);
    QSet<QByteArray> firstKeys;
    QByteArray all;
    for (int i = 0; i < factory.count(); ++i) {
        const GeneratedDocument document = factory.document(i);
        all += document.json;
        firstKeys.insert(document.json.left(10));
    }
    QVERIFY(firstKeys.size() >= 4);
    for (const QByteArray &sample : {QByteArray("0E-8"), QByteArray(".00000000"), QByteArray(":null"),
             QByteArray(":\"\""), QByteArray("T07:00:00.000Z"), QByteArray("/2026\"")})
        QVERIFY2(all.contains(sample), sample.constData());
}

void TestCompany::repairedResubmissionIsClean()
{
    const DocumentFactory factory(m_data, 200, 1);
    for (int i = 0; i < factory.count(); ++i) {
        if (factory.place(i).fate.shouldPost)
            continue;
        const GeneratedDocument first = factory.document(i);
        const GeneratedDocument same = factory.resubmitted(i, 2, false);
        const GeneratedDocument repaired = factory.resubmitted(i, 2, true);
        QCOMPARE(same.documentId, first.documentId);
        QCOMPARE(repaired.documentId, first.documentId);
        QVERIFY(!same.fate.shouldPost);
        QVERIFY(repaired.fate.shouldPost);
        QVERIFY(repaired.json.contains("\"revisionNumber\":\"2\""));
    }
}

void TestCompany::mappingsAreWellFormed()
{
    const QStringList lines = QString::fromUtf8(mappingsCsv(m_data)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"kind,source,target,from,note"_s);
    static const QSet<QString> kinds{u"account"_s, u"expenseType"_s, u"employee"_s, u"vendor"_s, u"payment"_s, u"tax"_s,
        u"costObject"_s, u"dimension"_s, u"currency"_s, u"company"_s};
    QSet<QString> seen;
    for (const QString &line : lines.sliced(1)) {
        seen.insert(line.section(u',', 0, 0));
        QVERIFY2(line.count(u',') >= 4, qPrintable(line));
    }
    QCOMPARE(seen, kinds);
    QVERIFY(!keysOf(mappingsCsv(m_data), u"employee"_s).contains(u"E1060"_s));
}

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
