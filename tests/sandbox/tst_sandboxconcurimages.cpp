// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurcaller.h"

#include <QTest>

using namespace Ledgerbridge::Sandbox;
using namespace Qt::StringLiterals;

/// Image v1 of the make-believe Concur (concur.md 2.4).
class TestSandboxConcurImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linksLiveAQuarterOfAnHour();
    void comesInEveryType();
    void whatIsNotThere_data();
    void whatIsNotThere();
    void wantsTheScope();
    void wantsNoTokenAtTheLink();

private:
    [[nodiscard]] QString aReceipt() const;
    /// The address in an answer.
    [[nodiscard]] static QUrl linkIn(const ConcurCaller::Answer &answer);
    [[nodiscard]] ConcurCaller::Answer ask(const QString &kind, const QString &id)
    {
        return m_concur->call("GET", u"/api/image/v1.0/%1/%2"_s.arg(kind, id));
    }

    std::unique_ptr<ConcurCaller> m_concur;
};

void TestSandboxConcurImages::init()
{
    m_concur = std::make_unique<ConcurCaller>();
}

QString TestSandboxConcurImages::aReceipt() const
{
    for (const SourceRecord &record : m_concur->world.queue().records())
        if (!record.document.receiptIds.isEmpty())
            return record.document.receiptIds.last();
    return {};
}

QUrl TestSandboxConcurImages::linkIn(const ConcurCaller::Answer &answer)
{
    const QByteArray link = answer.body.mid(answer.body.indexOf("<Url>") + 5);
    return QUrl(QString::fromUtf8(link.left(link.indexOf("</Url>")).replace("&amp;", "&")));
}

void TestSandboxConcurImages::linksLiveAQuarterOfAnHour()
{
    const ConcurCaller::Answer answer = ask(u"report"_s, aReceipt());
    QVERIFY(answer.header("Content-Type").startsWith("application/xml")); // even though JSON was asked for
    QVERIFY(answer.body.contains("&amp;"));
    const QUrl url = linkIn(answer);
    m_concur->world.clock().advance(880);
    QCOMPARE(m_concur->send("GET", url).status, 200);
    m_concur->world.clock().advance(21);
    QCOMPARE(m_concur->send("GET", url).status, 403);
}

void TestSandboxConcurImages::comesInEveryType()
{
    int png = 0;
    int jpeg = 0;
    int pdf = 0;
    int absent = 0;
    for (const SourceRecord &record : m_concur->world.queue().records()) {
        const bool isInvoice = record.document.kind == SourceKind::Invoice;
        const QStringList ids = isInvoice ? QStringList{record.document.documentId} : record.document.receiptIds;
        for (const QString &id : ids) {
            const ConcurCaller::Answer answer = ask(isInvoice ? u"invoice"_s : u"report"_s, id);
            if (answer.status == 404) {
                ++absent;
                continue;
            }
            const QByteArray picture = m_concur->send("GET", linkIn(answer)).body;
            png += picture.startsWith(QByteArray("\x89PNG\r\n\x1A\n", 8)) ? 1 : 0;
            jpeg += picture.startsWith("\xFF\xD8\xFF") && picture.endsWith("\xFF\xD9") ? 1 : 0;
            pdf += picture.startsWith("%PDF-") && picture.endsWith("%%EOF\n") ? 1 : 0;
        }
    }
    QVERIFY2(png > 0 && jpeg > 0 && pdf > 0 && absent > 0,
        qPrintable(u"%1 %2 %3 %4"_s.arg(png).arg(jpeg).arg(pdf).arg(absent)));
}

void TestSandboxConcurImages::whatIsNotThere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("aReceiptId");
    QTest::newRow("report") << u"report"_s << false;
    QTest::newRow("receipt") << u"receipt"_s << false;
    QTest::newRow("an entry's receipt is no invoice") << u"invoice"_s << true;
    QTest::newRow("no such kind") << u"picture"_s << true;
}

void TestSandboxConcurImages::whatIsNotThere()
{
    QFETCH(QString, kind);
    QFETCH(bool, aReceiptId);
    QCOMPARE(ask(kind, aReceiptId ? aReceipt() : u"nonsense"_s).status, 404);
}

void TestSandboxConcurImages::wantsTheScope()
{
    m_concur->world.tokens().setScopes({u"FISVC"_s});
    QCOMPARE(ask(u"report"_s, aReceipt()).status, 403);
}

void TestSandboxConcurImages::wantsNoTokenAtTheLink()
{
    const QUrl url = linkIn(ask(u"report"_s, aReceipt()));
    QCOMPARE(m_concur->send("GET", url).status, 200);
    QCOMPARE(m_concur->send("GET", url, {}, {{"Authorization", m_concur->bearer}}).status, 403);
}

QTEST_GUILESS_MAIN(TestSandboxConcurImages)
#include "tst_sandboxconcurimages.moc"
