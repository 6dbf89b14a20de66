// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "democompany.h"
#include "documentstore.h"
#include "workspacesession.h"

#include <QCoroTask>
#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// Receipts by the windows' session over the demo company.
class TestReceipts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachKindHasItsList();
    void comesInEveryTypeAndStaysInMemoryOnly();
    void whatIsNotThereIsSaid();
    void worksWhileARunIsUnderWay();
    void closingEndsWhatIsBeingFetched();

private:
    void open();
    [[nodiscard]] QList<Record> records(DocumentKind kind);
    [[nodiscard]] QList<Receipt> receiptsOf(qint64 record);
    /// What comes of fetching one: the file or the error.
    [[nodiscard]] Result<Concur::ImageFile> fetch(qint64 record, const QString &receipt);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoCompany> m_demo;
    std::unique_ptr<WorkspaceSession> m_session;
};

void TestReceipts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DemoCompany::Options options;
    options.documents = 30;
    // So that a run takes long enough to look at something meanwhile.
    options.latencyMs = qstrcmp(QTest::currentTestFunction(), "worksWhileARunIsUnderWay") == 0 ? 20 : 0;
    options.folder = m_folder->filePath(u"workspace"_s);
    auto demo = DemoCompany::start(options);
    QVERIFY(demo.has_value());
    m_demo = std::move(*demo);
    QVERIFY(QCoro::waitFor(m_demo->connect(u"anna"_s)).has_value());
    open();
    QSignalSpy finished(m_session.get(), &Session::commandFinished);
    std::ignore = m_session->startSync(false);
    QVERIFY(finished.wait(60000));
}

void TestReceipts::open()
{
    m_session = std::make_unique<WorkspaceSession>(m_folder->filePath(u"workspace"_s), m_demo->passphrase());
}

void TestReceipts::cleanup()
{
    m_session.reset();
    m_demo.reset();
}

QList<Record> TestReceipts::records(DocumentKind kind)
{
    Store::DocumentFilter filter;
    filter.kind = kind;
    filter.limit = 1000;
    return Store::DocumentStore(m_demo->workspace().database()).list(filter).value_or(QList<Record>());
}

QList<Receipt> TestReceipts::receiptsOf(qint64 record)
{
    QSignalSpy ready(m_session.get(), &Session::receiptsReady);
    m_session->requestReceipts(record);
    return ready.wait(10000) ? ready.first().at(1).value<QList<Receipt>>() : QList<Receipt>();
}

Result<Concur::ImageFile> TestReceipts::fetch(qint64 record, const QString &receipt)
{
    QSignalSpy ready(m_session.get(), &Session::receiptReady);
    QSignalSpy failed(m_session.get(), &Session::receiptFailed);
    m_session->fetchReceipt(record, receipt);
    for (int waited = 0; waited < 6000 && ready.isEmpty() && failed.isEmpty(); ++waited)
        QTest::qWait(10);
    if (!ready.isEmpty() && ready.first().first().toLongLong() == record && ready.first().at(1).toString() == receipt)
        return ready.first().at(2).value<Concur::ImageFile>();
    return fail(failed.isEmpty() ? Error{ErrorCode::Internal, u"No answer came."_s, {}, 0, {}}
                                 : failed.first().at(2).value<Error>());
}

void TestReceipts::eachKindHasItsList()
{
    int entries = 0;
    for (const Record &record : records(DocumentKind::Expense)) {
        const QList<Receipt> receipts = receiptsOf(record.id);
        QVERIFY(!receipts.isEmpty());
        QCOMPARE(receipts.last().id, u"report"_s);
        QCOMPARE(receipts.last().subject.id, record.documentId);
        entries += int(receipts.size()) - 1;
        for (qsizetype i = 0; i + 1 < receipts.size(); ++i)
            QVERIFY(!receipts.at(i).entries.isEmpty() && !receipts.at(i).text.isEmpty());
    }
    QVERIFY(entries > 0);
    const QList<Record> invoices = records(DocumentKind::Invoice);
    QVERIFY(!invoices.isEmpty());
    QCOMPARE(receiptsOf(invoices.first().id).size(), 1);
    for (const Record &record : records(DocumentKind::Purchase))
        QVERIFY(receiptsOf(record.id).isEmpty());
}

void TestReceipts::comesInEveryTypeAndStaysInMemoryOnly()
{
    QHash<Concur::ImageType, int> types;
    Result<Concur::ImageFile> shown = fail(ErrorCode::Internal, {});
    qint64 shownRecord = 0;
    QString shownReceipt;
    for (const Record &record : records(DocumentKind::Expense))
        for (const Receipt &receipt : receiptsOf(record.id)) {
            const auto file = fetch(record.id, receipt.id);
            if (!file) {
                QCOMPARE(receipt.id, u"report"_s); // of a report none of whose entries has a receipt
                continue;
            }
            QCOMPARE(Concur::imageTypeOf(file->bytes), std::optional(file->type));
            ++types[file->type];
            shown = file;
            shownRecord = record.id;
            shownReceipt = receipt.id;
        }
    QCOMPARE(types.size(), 3);
    // Nothing of it lies on the disk.
    QVERIFY(shown);
    const QByteArray part = shown->bytes.mid(shown->bytes.size() / 3, 40);
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(part), qPrintable(file.fileName()));
    }
    // With Concur gone, what was looked at is still there, until the window closes.
    const PassphraseSource passphrase = m_demo->passphrase();
    m_demo.reset();
    QVERIFY(fetch(shownRecord, shownReceipt));
    m_session = std::make_unique<WorkspaceSession>(m_folder->filePath(u"workspace"_s), passphrase);
    const auto gone = fetch(shownRecord, shownReceipt);
    QVERIFY(!gone);
    QCOMPARE(int(gone.error().code), int(ErrorCode::Unreachable));
    QVERIFY(!gone.error().message.isEmpty());
}

void TestReceipts::whatIsNotThereIsSaid()
{
    int absent = 0;
    for (const Record &record : records(DocumentKind::Invoice)) {
        const auto file = fetch(record.id, u"invoice"_s);
        if (file)
            continue;
        ++absent;
        QCOMPARE(int(file.error().code), int(ErrorCode::NotFound));
        QCOMPARE(file.error().message, u"Concur holds no image of this invoice."_s);
    }
    QVERIFY(absent > 0);
    const auto strange = fetch(records(DocumentKind::Invoice).first().id, u"report"_s);
    QVERIFY(!strange);
    QCOMPARE(int(strange.error().code), int(ErrorCode::NotFound));
    QVERIFY(!fetch(987654, u"report"_s));
    QSignalSpy failed(m_session.get(), &Session::receiptFailed);
    m_session->requestReceipts(987654);
    QVERIFY(failed.wait(10000));
    QVERIFY(failed.first().at(1).toString().isEmpty());
}

void TestReceipts::worksWhileARunIsUnderWay()
{
    qint64 record = 0;
    for (const Record &each : records(DocumentKind::Expense))
        if (receiptsOf(each.id).size() > 1)
            record = each.id;
    QVERIFY(record > 0);
    const QList<Receipt> receipts = receiptsOf(record);
    // Every access token is over: the run and the receipts both need new ones, and a refresh token works once.
    QVERIFY(QCoro::waitFor(m_demo->disturb(u"/clock"_s, {{u"advanceSeconds"_s, 3700}})));
    QSignalSpy finished(m_session.get(), &Session::commandFinished);
    QSignalSpy ready(m_session.get(), &Session::receiptReady);
    QSignalSpy failed(m_session.get(), &Session::receiptFailed);
    std::ignore = m_session->startSync(false);
    m_session->fetchReceipt(record, receipts.first().id);
    m_session->fetchReceipt(record, receipts.last().id);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size() + failed.size(), 2, 60000);
    QVERIFY(finished.isEmpty()); // it still is
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().at(2).value<Error>().message));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    const auto result = finished.first().at(1).value<CommandResult>();
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->message + result.error->detail) : "");
    // And the sign-in that is stored is the one that works.
    std::ignore = m_session->startSync(true);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60000);
    QVERIFY(!finished.last().at(1).value<CommandResult>().error);
}

void TestReceipts::closingEndsWhatIsBeingFetched()
{
    const Record record = records(DocumentKind::Expense).first();
    QSignalSpy closed(m_session.get(), &Session::closed);
    m_session->fetchReceipt(record.id, u"report"_s);
    m_session->close();
    QVERIFY(closed.wait(20000));
    // The same folder opens again, and the sign-in was not lost on the way.
    open();
    QSignalSpy finished(m_session.get(), &Session::commandFinished);
    std::ignore = m_session->startSync(true);
    QVERIFY(finished.wait(60000));
    QVERIFY(!finished.first().at(1).value<CommandResult>().error);
}

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
