// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ledgercheck.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

PlanLine planned(const QString &account, const QString &amount, NavAccountType type = NavAccountType::GlAccount)
{
    PlanLine line;
    line.accountType = type;
    line.account = account;
    line.amount = Decimal::fromString(amount);
    line.description = u"Text of "_s + account;
    line.role = type == NavAccountType::Vendor ? PlanRole::Counter : PlanRole::Cost;
    return line;
}

PostedDocument posted(PostingTarget target, const QList<PlanLine> &lines, const QString &total = {})
{
    PostedDocument document;
    document.documentId = u"REP1"_s;
    document.title = u"Trip"_s;
    document.navNumber = u"N-1"_s;
    document.postingDate = QDate(2026, 11, 5);
    document.posting.target = target;
    document.posting.lines = lines;
    document.posting.total = Decimal::fromString(total);
    return document;
}

/// `account amount`, each on its own line; a day behind it is another than planned.
QList<LedgerLine> entries(const QStringList &texts, const QString &number = u"n-1"_s)
{
    QList<LedgerLine> lines;
    for (const QString &text : texts) {
        const QStringList parts = text.split(u' ');
        LedgerLine line;
        line.entryNumber = lines.size() + 1;
        line.documentNumber = number;
        line.account = parts[0];
        line.amount = Decimal::fromString(parts[1]);
        line.postingDate = parts.size() > 2 ? QDate::fromString(parts[2], Qt::ISODate) : QDate(2026, 11, 5);
        line.description = u"Text of "_s + line.account;
        lines.append(line);
    }
    return lines;
}

QStringList findingsOf(const PostedDocument &document, const QList<LedgerLine> &lines)
{
    LedgerCheck check({document});
    for (const LedgerLine &line : lines)
        check.add(line);
    QStringList found;
    for (const LedgerFinding &finding : check.findings()) {
        found.append(
            QStringList{toString(finding.kind), finding.account, finding.expected.toString(), finding.found.toString()}
                .join(u' ')
                .trimmed());
        if (finding.text.isEmpty())
            found.append(u"a finding without words"_s);
    }
    return found;
}

} // namespace

/// What was posted against what stands in NAV.
class TestLedgerCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journals_data();
    void journals();
    void invoices_data();
    void invoices();
    void foreignInvoices_data();
    void foreignInvoices();
    void aSecondPostingIsFoundByItsLines();
    void entriesReadTwiceCountOnce();
};

void TestLedgerCheck::journals_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("findings");
    const QStringList whole{u"6100 80"_s, u"6100 20"_s, u"1576 19"_s, u"1600 -119"_s};
    QTest::newRow("as posted") << whole << QStringList();
    QTest::newRow("lines joined by NAV") << QStringList{u"6100 100"_s, u"1576 19"_s, u"1600 -119"_s} << QStringList();
    QTest::newRow("nothing there") << QStringList() << QStringList{u"missing  0 0"_s};
    QTest::newRow("a line gone") << QStringList{u"6100 80"_s, u"1576 19"_s, u"1600 -119"_s}
                                 << QStringList{u"lineMissing 6100 20 0"_s, u"unbalanced  0 -20"_s};
    QTest::newRow("an amount changed") << QStringList{u"6100 80"_s, u"6100 20"_s, u"1576 18"_s, u"1600 -118"_s}
                                       << QStringList{u"amountChanged 1576 19 18"_s};
    QTest::newRow("the other side changed")
        << QStringList{u"6100 80"_s, u"6100 20"_s, u"1576 19"_s, u"1600 -109"_s, u"9000 -10"_s}
        << QStringList{u"amountChanged  -119 -119"_s};
    QTest::newRow("a line more") << (whole + QStringList{u"6100 5"_s}) << QStringList{u"extraLine 6100 0 5"_s, u"unbalanced  0 5"_s};
    QTest::newRow("a pair more on accounts of others")
        << (whole + QStringList{u"9000 5"_s, u"9001 -5"_s}) << QStringList{u"extraLine  0 0"_s};
    QTest::newRow("another month") << QStringList{u"6100 80 2026-12-01"_s, u"6100 20 2026-12-01"_s,
        u"1576 19 2026-12-01"_s, u"1600 -119 2026-12-01"_s}
                                   << QStringList{u"otherDate  0 0"_s};
    QTest::newRow("reversed in NAV") << (whole + QStringList{u"6100 -80"_s, u"6100 -20"_s, u"1576 -19"_s, u"1600 119"_s})
                                     << QStringList{u"reversed  0 0"_s};
}

void TestLedgerCheck::journals()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, findings);
    const PostedDocument document = posted(PostingTarget::Journal,
        {planned(u"6100"_s, u"80"_s), planned(u"6100"_s, u"20"_s), planned(u"1576"_s, u"19"_s),
            planned(u"K0001"_s, u"-119"_s, NavAccountType::Vendor)});
    QCOMPARE(findingsOf(document, entries(lines)), findings);
}

void TestLedgerCheck::invoices_data()
{
    QTest::addColumn<PostingTarget>("target");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("findings");
    const auto invoice = PostingTarget::PurchaseInvoice;
    QTest::newRow("as posted") << invoice << QStringList{u"6100 80"_s, u"6200 20"_s, u"1576 19"_s, u"1600 -119"_s}
                               << QStringList();
    QTest::newRow("taxes of two rates")
        << invoice << QStringList{u"6100 80"_s, u"6200 20"_s, u"1571 4"_s, u"1576 15"_s, u"1600 -119"_s}
        << QStringList();
    QTest::newRow("payables gone, taxes of two rates")
        << invoice << QStringList{u"6100 80"_s, u"6200 20"_s, u"1571 4"_s, u"1576 15"_s}
        << QStringList{u"lineMissing  -119 0"_s, u"unbalanced  0 119"_s};
    QTest::newRow("cost changed")
        << invoice << QStringList{u"6100 70"_s, u"6200 30"_s, u"1576 19"_s, u"1600 -119"_s}
        << QStringList{u"amountChanged 6100 80 70"_s, u"amountChanged 6200 20 30"_s};
    QTest::newRow("a pair more") << invoice
                                 << QStringList{u"6100 80"_s, u"6200 20"_s, u"1576 19"_s, u"1600 -119"_s, u"9000 7"_s,
                                        u"9001 -7"_s}
                                 << QStringList{u"extraLine  0 0"_s};
    QTest::newRow("a credit memo") << PostingTarget::PurchaseCreditMemo
                                   << QStringList{u"6100 -80"_s, u"6200 -20"_s, u"1576 -19"_s, u"1600 119"_s}
                                   << QStringList();
    QTest::newRow("a credit memo the wrong way round")
        << PostingTarget::PurchaseCreditMemo << QStringList{u"6100 80"_s, u"6200 20"_s, u"1576 19"_s, u"1600 -119"_s}
        << QStringList{u"amountChanged 6100 -80 80"_s, u"amountChanged 6200 -20 20"_s};
}

void TestLedgerCheck::invoices()
{
    QFETCH(PostingTarget, target);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, findings);
    const PostedDocument document =
        posted(target, {planned(u"6100"_s, u"80"_s), planned(u"6200"_s, u"20"_s)}, u"119"_s);
    QCOMPARE(findingsOf(document, entries(lines)), findings);
}

void TestLedgerCheck::foreignInvoices_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("at NAV's rate") << QStringList{u"6100 70.11"_s, u"6200 17.53"_s, u"1600 -87.64"_s} << QStringList();
    QTest::newRow("shares differ") << QStringList{u"6100 60.11"_s, u"6200 27.53"_s, u"1600 -87.64"_s}
                                   << QStringList{u"amountChanged 6100 70.11 60.11"_s,
                                          u"amountChanged 6200 17.53 27.53"_s};
    QTest::newRow("an account gone") << QStringList{u"6100 87.64"_s, u"1600 -87.64"_s}
                                     << QStringList{u"amountChanged 6100 70.11 87.64"_s, u"lineMissing 6200 17.53 0"_s};
}

void TestLedgerCheck::foreignInvoices()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, findings);
    PostedDocument document =
        posted(PostingTarget::PurchaseInvoice, {planned(u"6100"_s, u"80"_s), planned(u"6200"_s, u"20"_s)}, u"100"_s);
    document.posting.currencyCode = u"USD"_s;
    QCOMPARE(findingsOf(document, entries(lines)), findings);
}

void TestLedgerCheck::aSecondPostingIsFoundByItsLines()
{
    const PostedDocument document =
        posted(PostingTarget::Journal, {planned(u"6100"_s, u"80"_s), planned(u"1570"_s, u"-80"_s)});
    const QStringList lines{u"6100 80"_s, u"1570 -80"_s};
    LedgerCheck check({document});
    for (const LedgerLine &line : entries(lines))
        check.add(line);
    // Half of it may be chance.
    check.add(entries({u"6100 80"_s}, u"HALF"_s).first());
    QVERIFY(check.findings().isEmpty());
    for (const LedgerLine &line : entries(lines, u"AGAIN"_s))
        check.add(line);
    QCOMPARE(check.findings().size(), 1);
    QCOMPARE(toString(check.findings().first().kind), u"secondPosting"_s);
    QCOMPARE(check.findings().first().navNumber, u"AGAIN"_s);
}

void TestLedgerCheck::entriesReadTwiceCountOnce()
{
    const PostedDocument document =
        posted(PostingTarget::Journal, {planned(u"6100"_s, u"80"_s), planned(u"1570"_s, u"-80"_s)});
    LedgerCheck check({document});
    for (int i = 0; i < 2; ++i)
        for (const LedgerLine &line : entries({u"6100 80"_s, u"1570 -80"_s}))
            check.add(line);
    QCOMPARE(check.entries(), 2);
    QVERIFY(check.findings().isEmpty());
    QCOMPARE(check.numbers(), QStringList{u"N-1"_s});
}

QTEST_GUILESS_MAIN(TestLedgerCheck)
#include "tst_ledgercheck.moc"
