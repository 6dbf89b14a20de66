// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentfactory.h"
#include "fisclient.h"
#include "planrules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// What must hold of every plan there is: documents of the demo company, thousands of them, under every way of working.
/// The seed is printed; LEDGERBRIDGE_FUZZ_SEED repeats it.
class TestPlanProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plansKeepTheRules_data();
    void plansKeepTheRules();
    void rulesSeeWhatIsWrong_data();
    void rulesSeeWhatIsWrong();

private:
    quint32 m_seed = 0;
};

namespace {

constexpr int documentsPerCompany = 700;

/// The documents of a company as they are read from Concur's queue; purchases do not come through it.
QList<SourceDocument> documentsOf(const Sandbox::MasterData &data, quint32 seed, QList<Sandbox::Fate> *fates = nullptr)
{
    const Sandbox::DocumentFactory factory(data, documentsPerCompany, seed);
    QList<SourceDocument> documents;
    for (int i = 0; i < factory.count(); ++i) {
        const Sandbox::GeneratedDocument made = factory.document(i);
        if (made.json.isEmpty())
            continue;
        const auto kind = made.kind == Sandbox::SourceKind::Expense ? DocumentKind::Expense : DocumentKind::Invoice;
        const auto read = Concur::readFisPayload(kind, u"fis-%1"_s.arg(i), made.json);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        documents.append(*read);
        if (fates)
            fates->append(made.fate);
    }
    return documents;
}

SourceDocument shuffled(SourceDocument document, QRandomGenerator &random)
{
    if (auto *report = std::get_if<ExpenseReport>(&document.body)) {
        std::shuffle(report->entries.begin(), report->entries.end(), random);
        for (ExpenseEntry &entry : report->entries)
            std::shuffle(entry.allocations.begin(), entry.allocations.end(), random);
    }
    if (auto *invoice = std::get_if<Invoice>(&document.body))
        std::shuffle(invoice->lines.begin(), invoice->lines.end(), random);
    return document;
}

} // namespace

void TestPlanProperties::initTestCase()
{
    bool given = false;
    m_seed = qEnvironmentVariable("LEDGERBRIDGE_FUZZ_SEED").toUInt(&given);
    if (!given)
        m_seed = QRandomGenerator::global()->bounded(1'000'000U);
    qInfo("LEDGERBRIDGE_FUZZ_SEED=%u", m_seed);
}

void TestPlanProperties::plansKeepTheRules_data()
{
    QTest::addColumn<int>("company");
    QTest::addColumn<bool>("asInvoice");
    QTest::addColumn<bool>("sameCode");
    for (int company = 0; company < 4; ++company)
        QTest::addRow("company %d", company) << company << (company % 2 == 1) << (company != 2);
}

void TestPlanProperties::plansKeepTheRules()
{
    QFETCH(int, company);
    QFETCH(bool, asInvoice);
    QFETCH(bool, sameCode);
    const quint32 seed = m_seed + quint32(company);
    QRandomGenerator random(seed);
    const Sandbox::MasterData data = Sandbox::makeMasterData(seed);
    PlanBooks books(data);
    PostingPolicy &policy = books.company().policy;
    policy.expenseTarget =
        asInvoice ? PostingPolicy::ExpenseTarget::PurchaseInvoice : PostingPolicy::ExpenseTarget::Journal;
    policy.sameCode = sameCode;
    policy.postTestDocuments = true;
    QList<Sandbox::Fate> fates;
    const QList<SourceDocument> documents = documentsOf(data, seed, &fates);
    QHash<QString, QString> references;
    int ready = 0;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const SourceDocument &document = documents.at(i);
        const QStringList broken = brokenRules(document, books);
        QVERIFY2(broken.isEmpty(),
            qPrintable(u"%1 %2: %3"_s.arg(document.documentId, fates.at(i).problem, broken.join(u"; "))));
        const PlanOutcome outcome = books.plan(document);
        const PlanOutcome permuted = books.plan(shuffled(document, random));
        QCOMPARE(permuted.reasons.size(), outcome.reasons.size());
        if (!outcome.reasons.isEmpty())
            continue;
        ++ready;
        QCOMPARE(sumsOf(permuted), sumsOf(outcome));
        const QString reference = outcome.plan.postings.first().reference;
        QVERIFY2(!references.contains(reference), qPrintable(reference));
        references.insert(reference, document.documentId);
        QCOMPARE(permuted.plan.postings.first().reference, reference);
    }
    // Where the same code does not count by itself, the demo's mappings are too few for anything.
    QVERIFY2(!sameCode || ready > documents.size() / 2,
        qPrintable(u"only %1 of %2 can be planned"_s.arg(ready).arg(documents.size())));
}

void TestPlanProperties::rulesSeeWhatIsWrong_data()
{
    using Spoil = std::function<void(PlanOutcome &)>;
    QTest::addColumn<Spoil>("spoil");
    const auto posting = [](PlanOutcome &outcome) -> Posting & { return outcome.plan.postings.first(); };
    QTest::newRow("a cent too much") << Spoil(
        [=](PlanOutcome &outcome) { posting(outcome).lines.first().amount += Decimal::fromUnits(1, 2); });
    QTest::newRow("a cent from one to another") << Spoil([=](PlanOutcome &outcome) {
        posting(outcome).lines.first().amount += Decimal::fromUnits(1, 2);
        posting(outcome).lines.last().amount -= Decimal::fromUnits(1, 2);
    });
    QTest::newRow("a line lost") << Spoil([=](PlanOutcome &outcome) { posting(outcome).lines.removeFirst(); });
    QTest::newRow("a dimension of nobody") << Spoil([=](PlanOutcome &outcome) {
        posting(outcome).lines.first().dimensions.append(PlanDimension{u"DEPARTMENT"_s, u"4711"_s});
    });
    QTest::newRow("no such account") << Spoil(
        [=](PlanOutcome &outcome) { posting(outcome).lines.first().account = u"nowhere"_s; });
    QTest::newRow("a long reference") << Spoil(
        [=](PlanOutcome &outcome) { posting(outcome).reference = u"ABCDEFGHIJ-1234567890"_s; });
    QTest::newRow("small letters") << Spoil([=](PlanOutcome &outcome) { posting(outcome).reference = u"abcdefghij"_s; });
    QTest::newRow("no date") << Spoil([=](PlanOutcome &outcome) { posting(outcome).postingDate = {}; });
    QTest::newRow("held without a word") << Spoil(
        [](PlanOutcome &outcome) { outcome.reasons.append(Reason{ReasonCode::TotalsDiffer, u"x"_s, {}}); });
}

void TestPlanProperties::rulesSeeWhatIsWrong()
{
    QFETCH(std::function<void(PlanOutcome &)>, spoil);
    const Sandbox::MasterData data = Sandbox::makeMasterData(1);
    const PlanBooks books(data);
    int seen = 0;
    for (const SourceDocument &document : documentsOf(data, 1)) {
        PlanOutcome outcome = books.plan(document);
        if (!outcome.reasons.isEmpty() || !document.expense() || outcome.plan.postings.first().lines.size() < 2)
            continue;
        QCOMPARE(brokenRules(document, outcome, books), QStringList());
        spoil(outcome);
        QVERIFY(!brokenRules(document, outcome, books).isEmpty());
        if (++seen == 20)
            break;
    }
    QCOMPARE(seen, 20);
}

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
