// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "culprits.h"

#include <QTest>

#include <algorithm>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sync;
using namespace Qt::StringLiterals;

using Positions = QList<qsizetype>;
Q_DECLARE_METATYPE(Positions)

namespace {

WorkItem item(const QString &reference, const QStringList &accounts)
{
    Posting posting;
    posting.target = PostingTarget::Journal;
    posting.reference = reference;
    for (const QString &account : accounts) {
        PlanLine line;
        line.account = account;
        posting.lines.append(line);
    }
    WorkItem item;
    item.plan.postings.append(posting);
    return item;
}

/// Lines 20000-20010, 20020-20040, 20050-20060.
QList<WorkItem> batch()
{
    return {item(u"3F8D1C-AB12CD34"_s, {u"4666"_s, u"70012"_s}),
        item(u"3F8D1C-AB12CD34-2"_s, {u"4664"_s, u"1576"_s, u"70013"_s}),
        item(u"99AA01-00000001"_s, {u"4664"_s, u"70012"_s})};
}

} // namespace

/// Words of nav.md 3.5, and what of them points at a document of the batch.
class TestCulprits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsPointAtDocuments_data();
    void wordsPointAtDocuments();
};

void TestCulprits::wordsPointAtDocuments_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Positions>("expected");
    const auto row = [](const char *name, const QString &words, const Positions &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("nothing", {}, {});
    row("no name", u"The transaction cannot be completed."_s, {});
    row("document out of balance", u"3F8D1C-AB12CD34 is out of balance by 0.01."_s, {0});
    row("a longer number is another document", u"3F8D1C-AB12CD34-2 is out of balance by 0.01."_s, {1});
    row("document in small letters, quoted", u"Document No. '99aa01-00000001' is wrong"_s, {2});
    row("two documents", u"99AA01-00000001 and 3F8D1C-AB12CD34 are out of balance."_s, {0, 2});
    row("dimension of a line",
        u"A dimension used in Gen. Journal Line GENERAL, LBRIDGE-A, 20030 has caused an error. Select a Dimension "
        u"Value "
        "Code for the Dimension Code PROJECT for G/L Account 4664."_s,
        {1});
    row("dimension of a line, no blanks", u"Gen. Journal Line GENERAL,LBRIDGE-A,20060 has caused an error."_s, {2});
    row("keys of a field error",
        u"Posting Date is not within your range of allowed posting dates in Gen. Journal Line Journal Template "
        "Name='GENERAL',Journal Batch Name='LBRIDGE-A',Line No.='20000'."_s,
        {0});
    row("German keys, grouped digits", u"Buch.-Blattname=LBRIDGE-A,Zeilennr.=20.020 muss einen Wert haben."_s, {1});
    row("English grouped digits", u"Journal Batch Name=LBRIDGE-A,Line No.=20,020. It cannot be zero."_s, {1});
    row("a figure behind the number", u"LBRIDGE-A, 20020, 3 lines"_s, {1});
    row("another batch", u"A dimension used in Gen. Journal Line GENERAL, LBRIDGE-AB, 20000 has caused an error."_s,
        {});
    row("a line that is not there", u"Journal Batch Name='LBRIDGE-A',Line No.='10000'"_s, {});
    row("account blocked", u"Blocked must be equal to 'No' in G/L Account: No.=4664. Current value is 'Yes'."_s,
        {1, 2});
    row("account of one", u"Direct Posting must be equal to 'Yes' in G/L Account: No.=4666."_s, {0});
    row("vendor blocked", u"You cannot post this type of document when Vendor 70013 is blocked with type All"_s, {1});
    row("a number within a number", u"entry 146641 is locked"_s, {});
    row("account of all", u"Vendor 70012, 70013 is blocked for privacy"_s, {0, 1, 2});
    row("the document tells more than the account", u"3F8D1C-AB12CD34: account 4664"_s, {0});
    row("the line tells more than the account", u"LBRIDGE-A, 20060: account 4664"_s, {2});
    row("pattern signs are letters", u"(LBRIDGE-A [20020] $^*+"_s, {1});
}

void TestCulprits::wordsPointAtDocuments()
{
    QFETCH(QString, words);
    QFETCH(Positions, expected);
    const QSet<qsizetype> named = culpritsNamed(words, u"LBRIDGE-A"_s, batch(), 20000);
    Positions found(named.cbegin(), named.cend());
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestCulprits)
#include "tst_culprits.moc"
