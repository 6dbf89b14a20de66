// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditchain.h"
#include "directory.h"
#include "holdreason.h"
#include "linedescription.h"
#include "recordstate.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasNameAndWord();
    void onlyKnownStepsAreAllowed_data();
    void onlyKnownStepsAreAllowed();
    void everyReasonIsNamed();
    void chainHoldsAndBreaks_data();
    void chainHoldsAndBreaks();
    void erasedTextKeepsTheChain();
    void descriptions_data();
    void descriptions();
    void postingWindow_data();
    void postingWindow();
};

void TestRecords::everyStateHasNameAndWord()
{
    QCOMPARE(allRecordStates().size(), 13);
    for (const RecordState state : allRecordStates()) {
        QCOMPARE(recordStateFromString(toString(state)), std::optional(state));
        QVERIFY(!recordStateTitle(state).isEmpty());
    }
    QVERIFY(!recordStateFromString(u"nonsense"));
}

void TestRecords::onlyKnownStepsAreAllowed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("check") << "received" << "ready" << true;
    QTest::newRow("never straight to posted") << "ready" << "posted" << false;
    QTest::newRow("held is not posted") << "held" << "posting" << false;
    QTest::newRow("doubt resolved") << "inDoubt" << "posted" << true;
    QTest::newRow("posted is final for NAV") << "posted" << "ready" << false;
    QTest::newRow("confirmed never goes back") << "confirmed" << "ready" << false;
    QTest::newRow("sent back stays") << "sentBack" << "ready" << false;
    QTest::newRow("ignored can be taken up again") << "ignored" << "received" << true;
    QTest::newRow("posting cannot be ignored") << "posting" << "ignored" << false;
}

void TestRecords::onlyKnownStepsAreAllowed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(mayFollow(*recordStateFromString(from), *recordStateFromString(to)), "allowed");
}

void TestRecords::everyReasonIsNamed()
{
    const QStringList contract{u"vendorMissing"_s, u"vendorBlocked"_s, u"employeeUnmapped"_s, u"accountMissing"_s,
        u"accountBlocked"_s, u"accountNotPostable"_s, u"paymentUnmapped"_s, u"taxUnmapped"_s,
        u"dimensionValueMissing"_s, u"dimensionMissing"_s, u"currencyMissing"_s, u"companyUnmapped"_s,
        u"postingDateClosed"_s, u"duplicateInvoiceNumber"_s, u"totalsDiffer"_s, u"textTooLong"_s,
        u"currencyUnsupported"_s, u"testDocument"_s, u"orderMissing"_s, u"documentInvalid"_s, u"navRefused"_s,
        u"needsApproval"_s};
    for (const QString &name : contract) {
        const auto code = reasonCodeFromString(name);
        QVERIFY2(code.has_value(), qPrintable(name));
        QCOMPARE(toString(*code), name);
        QVERIFY(!reasonTitle(*code).isEmpty() && !reasonRemedy(*code).isEmpty());
    }
}

namespace {

QList<AuditEntry> chainOf(int length)
{
    QList<AuditEntry> entries;
    QByteArray head = AuditChain::genesis();
    for (int i = 1; i <= length; ++i) {
        AuditEntry entry;
        entry.id = i;
        entry.at = QDateTime(QDate(2026, 11, 24), QTime(7, 0, i), Qt::UTC);
        entry.actor = u"Ledgerbridge"_s;
        entry.action = u"posted"_s;
        entry.documentId = u"D%1"_s.arg(i);
        entry.amount = u"10.00"_s;
        entry.text = u"Posted"_s;
        entry.salt = QByteArray(16, char(i));
        AuditChain::seal(entry, head);
        head = entry.hash;
        entries.append(entry);
    }
    return entries;
}

} // namespace

void TestRecords::chainHoldsAndBreaks_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<qint64>("firstBad");
    QTest::newRow("untouched") << 0 << qint64(0);
    QTest::newRow("amount") << 1 << qint64(3);
    QTest::newRow("text") << 2 << qint64(3);
    QTest::newRow("actor") << 3 << qint64(3);
    QTest::newRow("left out") << 4 << qint64(4);
    QTest::newRow("swapped") << 5 << qint64(4);
    QTest::newRow("sealed anew") << 6 << qint64(4);
    QTest::newRow("field boundary moved") << 7 << qint64(3);
}

void TestRecords::chainHoldsAndBreaks()
{
    QFETCH(int, change);
    QList<AuditEntry> entries = chainOf(6);
    AuditEntry &third = entries[2];
    switch (change) {
    case 1: third.amount = u"99.00"_s; break;
    case 2: third.text = u"Held"_s; break;
    case 3: third.actor = u"Someone"_s; break;
    case 4: entries.removeAt(2); break;
    case 5: entries.swapItemsAt(2, 3); break;
    case 6:
        third.amount = u"99.00"_s;
        AuditChain::seal(third, entries[1].hash);
        break;
    case 7:
        third.actor = u"Ledgerbridgepo"_s;
        third.action = u"sted"_s;
        break;
    default: break;
    }
    AuditVerifier verifier;
    for (const AuditEntry &entry : std::as_const(entries))
        verifier.accept(entry);
    QTEST(verifier.firstBad(), "firstBad");
    QCOMPARE(verifier.isIntact(), change == 0);
}

void TestRecords::erasedTextKeepsTheChain()
{
    QList<AuditEntry> entries = chainOf(3);
    entries[1].text.clear();
    entries[1].salt.clear();
    AuditVerifier verifier;
    for (const AuditEntry &entry : std::as_const(entries))
        QVERIFY(verifier.accept(entry));
    QCOMPARE(verifier.head(), entries.last().hash);
}

void TestRecords::descriptions_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("merchant");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << u"{employee} · {merchant} · {report}"_s << u"Hotel"_s << u"Karin · Hotel · Trip"_s;
    QTest::newRow("blank in the middle") << u"{employee} · {merchant} · {report}"_s << QString() << u"Karin · Trip"_s;
    QTest::newRow("blank at the end") << u"{employee} · {merchant}"_s << QString() << u"Karin"_s;
    QTest::newRow("unknown stays") << u"{nonsense} {employee}"_s << QString() << u"{nonsense} Karin"_s;
    QTest::newRow("hyphenated words stay") << u"{merchant}"_s << u"Well-known Inn"_s << u"Well-known Inn"_s;
}

void TestRecords::descriptions()
{
    QFETCH(QString, pattern);
    QFETCH(QString, merchant);
    DescriptionValues values;
    values.employee = u"Karin"_s;
    values.merchant = merchant;
    values.report = u"Trip"_s;
    QTEST(fillDescription(pattern, values), "text");
}

void TestRecords::postingWindow_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("open") << QDate() << QDate() << true;
    QTest::newRow("on the first day") << QDate(2026, 11, 5) << QDate() << true;
    QTest::newRow("before") << QDate(2026, 11, 6) << QDate() << false;
    QTest::newRow("on the last day") << QDate() << QDate(2026, 11, 5) << true;
    QTest::newRow("after") << QDate() << QDate(2026, 11, 4) << false;
}

void TestRecords::postingWindow()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Directory directory;
    directory.setup.allowPostingFrom = from;
    directory.setup.allowPostingTo = to;
    QTEST(directory.allowsPosting(QDate(2026, 11, 5)), "allowed");
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
