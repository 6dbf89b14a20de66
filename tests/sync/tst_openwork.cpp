// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openwork.h"
#include "planjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Sync;
using namespace Qt::StringLiterals;
using Kind = Store::Intent::Kind;

namespace {

Store::Intent intent(qint64 id, Kind kind, const QString &outcome = {}, const QString &reference = u"3F8D1C-AB"_s)
{
    Posting posting;
    posting.target = kind == Kind::JournalPost ? PostingTarget::Journal : PostingTarget::PurchaseInvoice;
    posting.reference = reference;
    posting.externalNumber = reference;
    Store::Intent intent;
    intent.id = id;
    intent.recordId = 7;
    intent.kind = kind;
    intent.companyId = u"guid"_s;
    intent.reference = reference;
    intent.outcome = outcome;
    intent.details = QString::fromUtf8(QJsonDocument(
        QJsonObject{{u"posting"_s, postingToJson(posting)}, {u"companyName"_s, u"Nordlicht"_s},
            {u"id"_s, u"d-%1"_s.arg(id)}}).toJson());
    return intent;
}

} // namespace

/// What recovery makes of the intents of one document: which posting is to be looked up, and what is to be closed.
class TestOpenWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void youngestOfEachKindCounts_data();
    void youngestOfEachKindCounts();
    void postingsComeFromTheIntents();
    void confirmationsAreNoPostings();
};

void TestOpenWork::youngestOfEachKindCounts_data()
{
    QTest::addColumn<QList<Store::Intent>>("intents");
    QTest::addColumn<qint64>("journal");
    QTest::addColumn<qint64>("purchase");
    QTest::addColumn<QList<qint64>>("toClose");
    const auto row = [](const char *name, const QList<Store::Intent> &intents, qint64 journal, qint64 purchase,
                         const QList<qint64> &toClose) {
        QTest::newRow(name) << intents << journal << purchase << toClose;
    };
    row("nothing", {}, 0, 0, {});
    row("journal under way", {intent(1, Kind::JournalPost)}, 1, 0, {1});
    row("journal, second try", {intent(1, Kind::JournalPost, u"taken back"_s), intent(2, Kind::JournalPost)}, 2, 0,
        {2});
    row("invoice being made", {intent(1, Kind::PurchaseCreate)}, 0, 1, {1});
    row("invoice being posted", {intent(1, Kind::PurchaseCreate), intent(2, Kind::PurchasePost)}, 0, 2, {1, 2});
    row("card part under way", {intent(1, Kind::PurchaseCreate), intent(2, Kind::JournalPost)}, 2, 1, {1, 2});
    row("card part stands", {intent(1, Kind::PurchaseCreate), intent(2, Kind::JournalPost, u"posted X"_s)}, 2, 1, {1});
    row("all but the last step",
        {intent(1, Kind::PurchaseCreate), intent(2, Kind::JournalPost, u"posted X"_s), intent(3, Kind::PurchasePost)},
        2, 3, {1, 3});
    // A draft made anew has its card part yet to come, whatever became of an earlier one.
    row("made anew",
        {intent(1, Kind::PurchaseCreate, u"held"_s), intent(2, Kind::JournalPost, u"taken back"_s),
            intent(3, Kind::PurchaseCreate)},
        0, 3, {3});
    row("left as draft", {intent(1, Kind::JournalPost, u"drafted"_s)}, 1, 0, {});
}

void TestOpenWork::youngestOfEachKindCounts()
{
    QFETCH(QList<Store::Intent>, intents);
    const OpenWork work = OpenWork::of(Record(), intents);
    QTEST(work.journal ? work.journal->id : qint64(0), "journal");
    QTEST(work.purchase ? work.purchase->id : qint64(0), "purchase");
    QTEST(work.item.intents, "toClose");
}

void TestOpenWork::postingsComeFromTheIntents()
{
    Record record;
    record.documentId = u"R-1"_s;
    const OpenWork work = OpenWork::of(
        record, {intent(1, Kind::PurchaseCreate, {}, u"INV-1"_s), intent(2, Kind::JournalPost, {}, u"JNL-1"_s)});
    QCOMPARE(work.item.record.documentId, u"R-1"_s);
    QCOMPARE(work.item.plan.companyId, u"guid"_s);
    QCOMPARE(work.item.plan.companyName, u"Nordlicht"_s);
    QVERIFY(work.item.purchase() && work.item.journal());
    QCOMPARE(work.item.purchase()->externalNumber, u"INV-1"_s);
    QCOMPARE(work.item.journal()->reference, u"JNL-1"_s);
    QCOMPARE(OpenWork::detailsOf(*work.purchase).value(u"id"_s).toString(), u"d-1"_s);
}

void TestOpenWork::confirmationsAreNoPostings()
{
    const OpenWork work = OpenWork::of(Record(), {intent(1, Kind::ConfirmError), intent(2, Kind::ConfirmPosting)});
    QVERIFY(!work.journal && !work.purchase);
    QVERIFY(work.item.plan.postings.isEmpty());
    // Their own step closes them, after it has asked Concur.
    QVERIFY(work.item.intents.isEmpty());
}

QTEST_GUILESS_MAIN(TestOpenWork)
#include "tst_openwork.moc"
