// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthreport.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

CountedDocument document(const QString &id, RecordState state, const QString &amount, bool acknowledged = true)
{
    CountedDocument counted;
    counted.record.documentId = id;
    counted.record.fisId = u"FIS-"_s + id;
    counted.record.state = state;
    counted.record.title = id;
    counted.record.amount = Decimal::fromString(amount);
    counted.record.currency = u"EUR"_s;
    counted.record.companyName = u"CRONUS"_s;
    counted.record.acknowledged = acknowledged;
    counted.approved = counted.record.amount;
    return counted;
}

ListedDocument listed(ListedDocument::List list, const QString &id, const QString &amount)
{
    ListedDocument document;
    document.list = list;
    document.documentId = id;
    document.fisId = list == ListedDocument::List::Queue ? u"FIS-"_s + id : QString();
    document.title = id;
    document.company = u"CRONUS"_s;
    document.currency = u"EUR"_s;
    document.amount = Decimal::fromString(amount);
    return document;
}

} // namespace

/// Approved in Concur = what stands here, and every difference is a document by name.
class TestTieOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data();
    void periods();
    void everyStateHasItsColumn();
    void rests_data();
    void rests();
    void replacedVersionsAreListedApart();
    void documentsWithoutAmountAreCounted();
    void concursListsAreAnIndependentCount();
    void companiesAndCurrenciesAreKeptApart();
    void signedFiguresAreOursAlone();
};

void TestTieOut::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("last");
    QTest::newRow("November") << u"2026-11"_s << QDate(2026, 11, 30);
    QTest::newRow("February of a leap year") << u"2028-02"_s << QDate(2028, 2, 29);
    QTest::newRow("no month") << u"2026-13"_s << QDate();
    QTest::newRow("one digit") << u"2026-1"_s << QDate();
    QTest::newRow("a day") << u"2026-11-01"_s << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TestTieOut::periods()
{
    QFETCH(QString, text);
    QFETCH(QDate, last);
    const auto period = Period::fromString(text);
    QCOMPARE(period.has_value(), last.isValid());
    if (!period)
        return;
    QCOMPARE(period->last(), last);
    QVERIFY(period->contains(last) && period->contains(period->first()) && !period->contains(last.addDays(1)));
    QCOMPARE(period->next().previous(), *period);
    QCOMPARE(Period::of(last), *period);
}

void TestTieOut::everyStateHasItsColumn()
{
    TieOutInput input;
    int number = 0;
    for (const RecordState state : allRecordStates())
        input.documents.append(document(u"R%1"_s.arg(++number), state, u"10.01"_s));
    const TieOut result = tieOut(input);
    QCOMPARE(result.rows.size(), 1);
    const TieOutRow &row = result.rows.first();
    QVERIFY(row.isClosed() && result.isClosed() && result.rest.isEmpty());
    // All but the recalled one; each amount is in one column.
    const int approved = int(allRecordStates().size()) - 1;
    QCOMPARE(row[TieOutColumn::Approved].documents, approved);
    Decimal sum;
    for (auto i = std::size_t(TieOutColumn::Posted); i <= std::size_t(TieOutColumn::Ignored); ++i)
        sum += row.sums[i].amount;
    QVERIFY(sum == row[TieOutColumn::Approved].amount);
    QCOMPARE(row[TieOutColumn::Recalled].documents, 1);
    QCOMPARE(row[TieOutColumn::Held].documents, 2);
    QCOMPARE(row.changedAfterPosting, 1);
}

void TestTieOut::rests_data()
{
    using L = ListedDocument::List;
    QTest::addColumn<TieOutInput>("input");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<int>("documents");
    TieOutInput input;
    input.queues = {DocumentKind::Expense};
    input.documents = {document(u"A"_s, RecordState::Posted, u"100"_s)};
    input.listed = {listed(L::Queue, u"B"_s, u"20.5"_s)};
    QTest::newRow("ready and not fetched") << input << u"notFetched"_s << u"20.5"_s << 1;
    input.listed = {listed(L::Reports, u"C"_s, u"33"_s)};
    QTest::newRow("approved and never handed over") << input << u"neverReceived"_s << u"33"_s << 1;
    input.documents = {document(u"D"_s, RecordState::Held, u"7"_s, false)};
    input.listed = {};
    QTest::newRow("gone from the queue") << input << u"goneFromQueue"_s << u"-7"_s << -1;
    input.listed = {listed(L::Queue, u"D"_s, u"9"_s)};
    input.listed.first().known = input.documents.first().record;
    QTest::newRow("changed in the queue") << input << u"changedInConcur"_s << u"2"_s << 0;
    CountedDocument spoilt = document(u"E"_s, RecordState::Posted, u"50"_s);
    spoilt.approved = Decimal::fromString(u"60"_s);
    input.documents = {spoilt};
    input.listed = {};
    QTest::newRow("a row that somebody changed") << input << u"amountDiffers"_s << u"10"_s << 0;
    // In the queue once more under a new id: the version here is not what is approved now.
    input.documents = {document(u"F"_s, RecordState::SentBack, u"80"_s)};
    input.listed = {listed(L::Queue, u"F"_s, u"85"_s)};
    input.listed.first().fisId = u"FIS-F2"_s;
    input.listed.first().known = input.documents.first().record;
    QTest::newRow("approved again") << input << u"notFetched"_s << u"85"_s << 1;
}

void TestTieOut::rests()
{
    QFETCH(TieOutInput, input);
    QFETCH(QString, cause);
    QFETCH(QString, rest);
    QFETCH(int, documents);
    const TieOut result = tieOut(input);
    QVERIFY(!result.isClosed());
    QCOMPARE(result.rest.size(), 1);
    QCOMPARE(toString(result.rest.first().cause), cause);
    QCOMPARE(result.rest.first().amount.toString(), rest);
    QVERIFY(!result.rest.first().text.isEmpty());
    const TieOutRow &row = result.rows.first();
    QCOMPARE(row[TieOutColumn::Rest].amount.toString(), rest);
    QCOMPARE(row[TieOutColumn::Rest].documents, documents);
    // Rest is what is approved less everything that is counted.
    Decimal counted;
    int countedDocuments = 0;
    for (auto i = std::size_t(TieOutColumn::Posted); i <= std::size_t(TieOutColumn::Ignored); ++i) {
        counted += row.sums[i].amount;
        countedDocuments += row.sums[i].documents;
    }
    QCOMPARE((row[TieOutColumn::Approved].amount - counted).toString(), rest);
    QCOMPARE(row[TieOutColumn::Approved].documents - countedDocuments, documents);
}

void TestTieOut::replacedVersionsAreListedApart()
{
    TieOutInput input;
    CountedDocument old = document(u"A"_s, RecordState::Confirmed, u"100"_s);
    old.record.isNewest = false;
    CountedDocument now = document(u"A"_s, RecordState::Posted, u"120"_s);
    now.record.fisId = u"FIS-A2"_s;
    input.documents = {old, now};
    const TieOut result = tieOut(input);
    QVERIFY(result.isClosed());
    QCOMPARE(result.rows.first()[TieOutColumn::Approved].amount.toString(), u"120"_s);
    QCOMPARE(result.rows.first()[TieOutColumn::Posted].amount.toString(), u"120"_s);
    QCOMPARE(result.rows.first()[TieOutColumn::Replaced].amount.toString(), u"100"_s);
}

void TestTieOut::documentsWithoutAmountAreCounted()
{
    TieOutInput input;
    input.documents = {document(u"A"_s, RecordState::Held, u"nonsense"_s)};
    const TieOut result = tieOut(input);
    QVERIFY(result.isClosed());
    QCOMPARE(result.rows.first().withoutAmount, 1);
    QCOMPARE(result.rows.first()[TieOutColumn::Held].documents, 1);
    QVERIFY(result.rows.first()[TieOutColumn::Held].amount.isZero());
}

void TestTieOut::concursListsAreAnIndependentCount()
{
    TieOutInput input;
    input.documents = {document(u"A"_s, RecordState::Posted, u"10"_s), document(u"B"_s, RecordState::Posted, u"20"_s)};
    for (const CountedDocument &counted : std::as_const(input.documents)) {
        input.listed.append(listed(ListedDocument::List::Reports, counted.record.documentId.toLower(), u"10.00"_s));
        input.listed.last().known = counted.record;
    }
    const TieOut result = tieOut(input);
    QVERIFY(result.isClosed());
    QCOMPARE(result.counts.size(), 1);
    QCOMPARE(result.counts.first().listed, 2);
    QCOMPARE(result.counts.first().matching, 1);
    QCOMPARE(result.counts.first().amounts.value(u"EUR"_s).toString(), u"20"_s);
    QCOMPARE(result.differences.size(), 1);
    QCOMPARE(result.differences.first().documentId, u"b"_s);
}

void TestTieOut::companiesAndCurrenciesAreKeptApart()
{
    TieOutInput input;
    input.documents = {document(u"A"_s, RecordState::Posted, u"1"_s), document(u"B"_s, RecordState::Posted, u"2"_s),
        document(u"C"_s, RecordState::Posted, u"4"_s), document(u"D"_s, RecordState::Posted, u"8"_s)};
    input.documents[1].record.currency = u"DKK"_s;
    input.documents[2].record.companyName.clear();
    input.documents[2].record.ledgerCode = u"NLCH"_s;
    input.documents[3].record.kind = DocumentKind::Purchase;
    const TieOut result = tieOut(input);
    QStringList rows;
    for (const TieOutRow &row : result.rows)
        rows.append(row.company + u'/' + row.currency + u'/' + row[TieOutColumn::Approved].amount.toString());
    QCOMPARE(rows, (QStringList{u"CRONUS/DKK/2"_s, u"CRONUS/EUR/1"_s, u"NLCH/EUR/4"_s}));
}

void TestTieOut::signedFiguresAreOursAlone()
{
    TieOutInput input;
    input.period = *Period::fromString(u"2026-11"_s);
    input.documents = {document(u"A"_s, RecordState::Posted, u"100"_s)};
    const QString before = signedFigures(tieOut(input));
    ListedDocument other = listed(ListedDocument::List::Queue, u"B"_s, u"20.5"_s);
    other.company = u"ANOTHER"_s;
    input.listed = {other};
    QCOMPARE(signedFigures(tieOut(input)), before);
    input.documents.first().record.state = RecordState::Ignored;
    QVERIFY(signedFigures(tieOut(input)) != before);
}

QTEST_GUILESS_MAIN(TestTieOut)
#include "tst_tieout.moc"
