// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "autherror.h"
#include "concuranswer.h"
#include "connectionjson.h"
#include "dimensiondelta.h"
#include "directoryrecords.h"
#include "documentfactory.h"
#include "entratoken.h"
#include "fisclient.h"
#include "fiswire.h"
#include "journalrecords.h"
#include "mappingcsv.h"
#include "mappingsfile.h"
#include "mutator.h"
#include "navbatch.h"
#include "naverror.h"
#include "odatavalue.h"
#include "planrules.h"
#include "purchaserecords.h"
#include "samples.h"
#include "vendorcomparison.h"
#include "vendorwire.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

#include <functional>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Whatever the systems answer, nothing crashes, hangs or is posted that does not add up: good answers are spoilt at
/// random and read. Each round has a seed of its own, which a failure names: LEDGERBRIDGE_FUZZ_SEED with
/// LEDGERBRIDGE_FUZZ_ROUNDS=1 repeats it. `./dev fuzz --rounds N` for more.
class TestFuzz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spoiltAnswersAreRead_data();
    void spoiltAnswersAreRead();
    void spoilingSpoils();

private:
    /// What is wrong with how a text was read; empty when nothing.
    using Reader = std::function<QString(const QByteArray &)>;
    struct Subject
    {
        QString name;
        QList<QByteArray> samples;
        Reader reader;
        bool isJson = true;
        /// Of the rounds asked for, in percent: what is quick to read is read more often.
        int share = 100;
    };
    [[nodiscard]] QList<Subject> concurSubjects() const;
    [[nodiscard]] QList<Subject> navSubjects() const;
    [[nodiscard]] QString readDocument(DocumentKind kind, const QByteArray &payload) const;

    std::unique_ptr<Sandbox::MasterData> m_data;
    std::unique_ptr<PlanBooks> m_books;
    QList<QByteArray> m_expenses;
    QList<QByteArray> m_invoices;
    QHash<QString, Subject> m_subjects;
    quint32 m_seed = 0;
    int m_rounds = 0;
};

namespace {

constexpr int usualRounds = 400;
/// For one text, under a sanitizer on a busy machine; what takes longer hangs.
constexpr qint64 longest = 5000;

QString complaint(const Error &error)
{
    if (error.message.trimmed().isEmpty())
        return u"an error without a sentence (%1)"_s.arg(error.detail);
    return {};
}

template<typename T>
QString complaint(const Result<T> &result)
{
    return result ? QString() : complaint(result.error());
}

template<typename T>
QString comparison(const T &first, const T &second)
{
    return first == second ? QString() : u"read twice, there are two values"_s;
}

QString readPlainJson(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    if (!json)
        return complaint(json);
    const QByteArray canonical = json->toCanonicalBytes();
    const auto again = Json::parse(json->toBytes());
    if (!again)
        return u"what was written cannot be read again: "_s + again.error().detail;
    return again->toCanonicalBytes() == canonical ? QString() : u"written and read again, it is another text"_s;
}

template<typename Read>
Ledgerbridge::Result<void> withJson(const QByteArray &bytes, Read read)
{
    const auto json = Json::parse(bytes);
    if (!json)
        return fail(json.error());
    read(*json);
    return {};
}

QString readNavRow(const QByteArray &bytes)
{
    QString wrong;
    const auto read = withJson(bytes, [&wrong](const Json &row) {
        wrong = comparison(Nav::readVendor(row), Nav::readVendor(row))
            + comparison(Nav::readAccount(row), Nav::readAccount(row))
            + comparison(Nav::readSetup(row, row, row), Nav::readSetup(row, row, row))
            + comparison(Nav::readTaxCode(row), Nav::readTaxCode(row));
        const Nav::JournalLine line = Nav::readJournalLine(row);
        const Nav::LedgerEntry entry = Nav::readLedgerEntry(row);
        if (line.isBlank() && !row[u"amount"].isNull() && !row[u"amount"].decimal().value_or(Decimal()).isZero())
            wrong += u"a line with an amount counts as blank"_s;
        // What is no number must never equal a figure of ours.
        if (entry.amount.isValid() && row[u"debitAmount"].isObject() && row[u"creditAmount"].isObject())
            wrong += u"an entry without amounts has an amount"_s;
        for (const auto kind : {Nav::PurchaseKind::Invoice, Nav::PurchaseKind::CreditMemo, Nav::PurchaseKind::Order}) {
            const Nav::PurchaseDocument document = Nav::readPurchaseDocument(kind, row);
            if (document.totalIncludingTax.isValid() && !row.contains(u"totalAmountIncludingTax"))
                wrong += u"a total out of nothing"_s;
            (void)Nav::readPurchaseLine(kind, row);
        }
        (void)Nav::readCompany(row);
        (void)Nav::readCurrency(row);
        (void)Nav::readExchangeRate(row);
        (void)Nav::readJournal(row);
        (void)Nav::readDimension(row);
        (void)Nav::readDimensionValue(row);
        (void)Nav::dimensionSetLine(row);
        for (const Json &one : Nav::rowsOf(row))
            (void)Nav::etagOf(one);
    });
    return complaint(read) + wrong;
}

QString readNavError(const QByteArray &bytes)
{
    QString wrong;
    for (const int status : {0, 200, 400, 401, 403, 404, 409, 412, 429, 500, 503, 999}) {
        for (const auto kind : {Nav::CallKind::Read, Nav::CallKind::Write}) {
            const Error error = Nav::navError(status, bytes, kind, u"POST x"_s);
            wrong += complaint(error);
            if (kind == Nav::CallKind::Write && status == 503 && error.code == ErrorCode::NotFound)
                wrong += u"a write that ended in the middle counts as not found"_s;
        }
        wrong += complaint(Nav::entraToken(status, bytes));
    }
    return wrong;
}

QString readConcurError(const QByteArray &bytes)
{
    QString wrong;
    for (const int status : {200, 400, 401, 403, 404, 500, 503}) {
        const HttpAnswer answer{status, {{"Content-Type", "application/json"}}, bytes};
        wrong += complaint(Concur::refusalOf(answer, u"GET x"_s));
        wrong += complaint(Concur::authError(Concur::readAuthRefusal(answer), answer));
        wrong += complaint(Concur::jsonOf(answer, u"GET x"_s));
        if (Concur::wordsOf(answer).size() > 1000)
            wrong += u"words without an end"_s;
    }
    return wrong;
}

QString readPage(const QByteArray &bytes)
{
    QString wrong;
    const auto json = withJson(bytes, [&wrong](const Json &answer) {
        const auto page = Concur::readFisPage(answer, DocumentKind::Expense, 0, 25);
        wrong = complaint(page);
        if (!page)
            return;
        if (page->totalPages < 0 || page->totalElements < 0 || page->withoutId < 0)
            wrong += u"fewer than no pages"_s;
        for (const Concur::FisDocument &document : page->documents)
            if (document.fisId.isEmpty())
                wrong += u"a document without an id"_s;
    });
    return complaint(json) + wrong;
}

QString readResults(const QByteArray &bytes)
{
    const QStringList asked{u"a1"_s, u"b2"_s};
    QString wrong;
    const auto json = withJson(bytes, [&](const Json &answer) {
        for (const QString &key : {u"acknowledgeResult"_s, u"postingConfirmationResult"_s}) {
            const auto results = Concur::readFisResults(answer, key, asked);
            wrong += complaint(results);
            if (!results)
                continue;
            QStringList ids;
            for (const Concur::FisItemResult &result : *results) {
                ids.append(result.fisId);
                (void)Concur::reactionTo(result);
            }
            if (ids != asked)
                wrong += u"results for others than asked: "_s + ids.join(u' ');
        }
    });
    return complaint(json) + wrong;
}

/// Whatever Concur says of a vendor, only NAV's own values may go there, and nothing that is in dispute.
QString readVendors(const QByteArray &bytes)
{
    const QList<ConcurVendor> sent{{u"V1"_s, u"MAIN"_s, {}, false}, {u"V2"_s, u"0"_s, {}, false}};
    const VendorFields nav{
        {u"VendorName"_s, u"Alpine Rail AG"_s}, {u"CountryCode"_s, u"CH"_s}, {u"Approved"_s, u"Y"_s}};
    QString wrong;
    const auto json = withJson(bytes, [&](const Json &answer) {
        const QList<Json> rows = answer[u"Vendor"].items();
        if (Concur::readVendorResults(rows, sent).size() != sent.size())
            wrong += u"results for others than sent"_s;
        for (const Json &row : rows) {
            const ConcurVendor vendor = Concur::readVendor(row);
            const VendorComparison made = compareVendor(nav, vendor.fields, vendor.fields, VendorConflictPolicy::Ask);
            for (auto field = made.toSend.cbegin(); field != made.toSend.cend(); ++field)
                if (nav.value(field.key()) != *field || made.conflicts.contains(field.key()))
                    wrong += u"would send "_s + field.key();
        }
    });
    return complaint(json) + wrong;
}

QString readBatch(const QByteArray &bytes)
{
    const auto answers = Nav::decodedBatch(bytes, 3);
    if (answers && answers->size() != 3)
        return u"three were asked, %1 answered"_s.arg(answers->size());
    // The sentence comes from the call that the batch was part of; the detail is ours to give.
    return answers || !answers.error().detail.isEmpty() ? QString() : u"an error without a detail"_s;
}

QString readMappings(const QByteArray &bytes)
{
    const auto rows = readMappingCsv(bytes);
    if (!rows)
        return complaint(rows);
    const auto again = readMappingCsv(writeMappingCsv(*rows));
    if (!again)
        return u"what was written cannot be read again: "_s + again.error().message;
    return *again == *rows ? QString() : u"written and read again, there are other rows"_s;
}

QString readConnection(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Concur::Connection concur = Services::concurConnectionFromJson(object);
    const Nav::Connection nav = Services::navConnectionFromJson(object);
    QString wrong;
    if (Services::toJson(Services::concurConnectionFromJson(Services::toJson(concur))) != Services::toJson(concur)
        || Services::toJson(Services::navConnectionFromJson(Services::toJson(nav))) != Services::toJson(nav))
        wrong = u"written and read again, it is another connection"_s;
    for (const QString &key : object.keys()) {
        const QUrl url(object.value(key).toString());
        const auto allowed = Services::checkAddress(url, u"NAV"_s, false);
        wrong += complaint(allowed);
        if (allowed && url.scheme() != u"https" && !Services::isLoopback(url))
            wrong += u"a secret would go to "_s + url.toString();
    }
    return wrong;
}

} // namespace

QString TestFuzz::readDocument(DocumentKind kind, const QByteArray &payload) const
{
    const auto read = Concur::readFisPayload(kind, u"fis"_s, payload);
    const auto again = Concur::readFisPayload(kind, u"fis"_s, payload);
    if (!read || !again)
        return read.has_value() == again.has_value() ? complaint(read) : u"read twice, one failed"_s;
    QString wrong = comparison(comparable(*read).body, comparable(*again).body);
    const QByteArray canonical = Concur::canonicalPayload(payload);
    if (canonical != Concur::canonicalPayload(canonical))
        wrong += u"the canonical text is not canonical"_s;
    const QStringList broken = brokenRules(*read, *m_books);
    return wrong + broken.join(u"; ");
}

QList<TestFuzz::Subject> TestFuzz::concurSubjects() const
{
    const QList<QByteArray> pages = FuzzSamples::fisPages(m_expenses.first(12));
    QByteArrayList orders;
    // A vendor and an account that the company knows, so that some can be planned.
    const auto supplier = m_data->usableSuppliers().first();
    for (QByteArray order : FuzzSamples::orders())
        orders.append(order.replace("\"V1\"", '"' + supplier.number.toUtf8() + '"')
                          .replace("\"DE01\"", '"' + m_data->ledgerCode.toUtf8() + '"'));
    return {
        {u"json"_s, m_expenses.first(20) + FuzzSamples::navRows(), readPlainJson, true, 200},
        {u"expense"_s, m_expenses,
            [this](const QByteArray &bytes) { return readDocument(DocumentKind::Expense, bytes); }},
        {u"invoice"_s, m_invoices,
            [this](const QByteArray &bytes) { return readDocument(DocumentKind::Invoice, bytes); }},
        {u"order"_s, orders, [this](const QByteArray &bytes) { return readDocument(DocumentKind::Purchase, bytes); },
            true, 300},
        {u"queue page"_s, pages, readPage},
        {u"acknowledgements"_s, FuzzSamples::acknowledgements(), readResults, true, 300},
        {u"vendors"_s, FuzzSamples::vendors(), readVendors, true, 100},
        {u"concur refusal"_s, FuzzSamples::concurRefusals(), readConcurError, true, 100},
        {u"mappings"_s, {Sandbox::mappingsCsv(*m_data)}, readMappings, false, 100},
    };
}

QList<TestFuzz::Subject> TestFuzz::navSubjects() const
{
    return {
        {u"nav row"_s, FuzzSamples::navRows(), readNavRow, true, 300},
        {u"nav batch"_s, FuzzSamples::navBatches(), readBatch, true, 300},
        {u"nav refusal"_s, FuzzSamples::navRefusals(), readNavError, true, 100},
        {u"connection"_s, FuzzSamples::connections(), readConnection, true, 100},
    };
}

void TestFuzz::initTestCase()
{
    bool given = false;
    m_seed = qEnvironmentVariable("LEDGERBRIDGE_FUZZ_SEED").toUInt(&given);
    if (!given)
        m_seed = QRandomGenerator::global()->bounded(1'000'000U);
    const int asked = qEnvironmentVariableIntValue("LEDGERBRIDGE_FUZZ_ROUNDS");
    m_rounds = asked > 0 ? asked : usualRounds;
    qInfo("LEDGERBRIDGE_FUZZ_SEED=%u LEDGERBRIDGE_FUZZ_ROUNDS=%d", m_seed, m_rounds);
    QLoggingCategory::setFilterRules(u"ledgerbridge.*=false"_s);
    m_data = std::make_unique<Sandbox::MasterData>(Sandbox::makeMasterData(7));
    m_books = std::make_unique<PlanBooks>(*m_data);
    const Sandbox::DocumentFactory factory(*m_data, 120, 7, 0);
    for (int i = 0; i < factory.count(); ++i) {
        const Sandbox::GeneratedDocument made = factory.document(i);
        if (made.kind == Sandbox::SourceKind::Expense)
            m_expenses.append(made.json);
        else if (made.kind == Sandbox::SourceKind::Invoice)
            m_invoices.append(made.json);
    }
    for (const Subject &subject : concurSubjects() + navSubjects())
        m_subjects.insert(subject.name, subject);
}

void TestFuzz::spoiltAnswersAreRead_data()
{
    QTest::addColumn<QString>("name");
    for (const Subject &subject : concurSubjects() + navSubjects())
        QTest::newRow(qPrintable(subject.name)) << subject.name;
}

void TestFuzz::spoiltAnswersAreRead()
{
    QFETCH(QString, name);
    const Subject &subject = m_subjects[name];
    for (const QByteArray &sample : subject.samples)
        QVERIFY2(subject.reader(sample).isEmpty(), qPrintable(subject.reader(sample)));
    const int rounds = std::max(1, int(qint64(m_rounds) * subject.share / 100));
    for (int round = 0; round < rounds; ++round) {
        const quint32 seed = m_seed + quint32(round);
        QRandomGenerator random(seed);
        Mutator mutator(random);
        const QByteArray &sample = subject.samples.at(random.bounded(int(subject.samples.size())));
        const QByteArray spoilt = subject.isJson ? mutator.json(sample) : mutator.bytes(sample);
        QElapsedTimer timer;
        timer.start();
        const QString wrong = subject.reader(spoilt);
        if (wrong.isEmpty() && timer.elapsed() < longest)
            continue;
        const QString text = u"%1 (%2 ms; LEDGERBRIDGE_FUZZ_SEED=%3)\n%4"_s.arg(wrong.left(2000))
                                 .arg(timer.elapsed())
                                 .arg(seed)
                                 .arg(QString::fromUtf8(spoilt.left(20'000)));
        QFAIL(qPrintable(text));
    }
}

/// A test of the test: most texts still are JSON and differ, and all the ways of planning are reached.
void TestFuzz::spoilingSpoils()
{
    QRandomGenerator random(1);
    Mutator mutator(random);
    int changed = 0;
    int isJson = 0;
    int planned = 0;
    int held = 0;
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray &sample = m_expenses.at(round % m_expenses.size());
        const QByteArray spoilt = mutator.json(sample);
        changed += Concur::canonicalPayload(spoilt) != Concur::canonicalPayload(sample) ? 1 : 0;
        isJson += Json::parse(spoilt) ? 1 : 0;
        const auto document = Concur::readFisPayload(DocumentKind::Expense, u"fis"_s, spoilt);
        if (document)
            (m_books->plan(*document).reasons.isEmpty() ? planned : held) += 1;
    }
    const QString figures =
        u"%1 changed, %2 JSON, %3 planned, %4 held"_s.arg(changed).arg(isJson).arg(planned).arg(held);
    QVERIFY2(changed > rounds / 2 && isJson > rounds / 2 && planned > rounds / 10 && held > rounds / 10,
        qPrintable(figures));
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
