// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "imageclient.h"
#include "imagelink.h"
#include "scriptedconcur.h"

using namespace Ledgerbridge;
using namespace Ledgerbridge::Concur;
using namespace Qt::StringLiterals;
using Kind = ImageSubject::Kind;

namespace {

const QByteArray png("\x89PNG\r\n\x1A\n, and so on", 19);
const QByteArray entryKey = "GET /api/image/v1.0/report/R1";

QByteArray imageXml(const QUrl &url)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Image "
           "xmlns=\"http://www.concursolutions.com/api/image/2011/02\">"
           "<Id>R1</Id><Url>"
        + QString::fromLatin1(url.toEncoded()).toHtmlEscaped().toUtf8() + "</Url></Image>";
}

/// Concur, and the file store that its links lead to.
struct Desk final
{
    explicit Desk(const QList<QByteArray> &pictures)
        : files(pictures)
    {
        concur.on(entryKey, answerOf(200, imageXml(files.url(u"/store/R1?key=a&until=5"_s))));
    }
    [[nodiscard]] Result<ImageFile> fetch(const ImageSubject &subject = {Kind::Entry, u"R1"_s})
    {
        return QCoro::waitFor(images.fetch(subject));
    }
    [[nodiscard]] static HttpOptions storeOptions()
    {
        HttpOptions options = ImageClient::storeOptions();
        options.firstBackoff = std::chrono::milliseconds(2);
        return options;
    }

    ScriptedConcur concur;
    RudeServer files;
    HttpClient http{concur.options};
    HttpClient store{storeOptions()};
    Session session{http, concur.setup()};
    ImageClient images{session, store};
};

} // namespace

class TestImages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinks_data();
    void readsLinks();
    void fetchesFromPlacesThatAreFit_data();
    void fetchesFromPlacesThatAreFit();
    void tellsTypesByTheirFirstBytes_data();
    void tellsTypesByTheirFirstBytes();
    void theStoreGetsNoSecret();
    void asksWhereEachKindLies_data();
    void asksWhereEachKindLies();
    void anIdThatIsNoReportsIsAskedForAsReceipt();
    void anExpiredLinkIsAskedForAnewOnce();
    void redirectsAreNotFollowed();
    void failures_data();
    void failures();
    void missingScopeIsSaidWithoutACall();
    void refusedScopeIsNamed();
};

void TestImages::readsLinks_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("link");
    const QString link = u"https://files.example/a?b=1&c=%2F2"_s;
    const QByteArray escaped = "https://files.example/a?b=1&amp;c=%2F2";
    QTest::newRow("plain") << QByteArray("<Image><Id>1</Id><Url>" + escaped + "</Url></Image>") << link;
    QTest::newRow("namespace") << QByteArray("<Image xmlns=\"urn:x\"><Id>1</Id><Url>" + escaped + "</Url></Image>") << link;
    QTest::newRow("prefix") << QByteArray("<i:Image xmlns:i=\"urn:x\"><i:Url>" + escaped + "</i:Url></i:Image>") << link;
    QTest::newRow("declaration, line feeds, other order") << QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Image>\n <Url>\n" + escaped + "\n</Url><Id/></Image>") << link;
    QTest::newRow("character data") << QByteArray("<Image><Url><![CDATA[https://files.example/a?b=1&c=%2F2]]></Url></Image>") << link;
    QTest::newRow("more elements") << QByteArray("<Image><X><Url>https://no.example/</Url></X><Url>" + escaped + "</Url></Image>") << link;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE Image><Image><Url>" + escaped + "</Url></Image>") << QString();
    QTest::newRow("entity") << QByteArray("<!DOCTYPE Image [<!ENTITY a \"x\">]><Image><Url>https://x.example/&a;</Url></Image>") << QString();
    QTest::newRow("outside entity") << QByteArray("<!DOCTYPE Image SYSTEM \"file:///etc/passwd\"><Image><Url>" + escaped + "</Url></Image>") << QString();
    QTest::newRow("undeclared entity") << QByteArray("<Image><Url>https://x.example/&a;</Url></Image>") << QString();
    QTest::newRow("other element") << QByteArray("<Error><Url>" + escaped + "</Url></Error>") << QString();
    QTest::newRow("elements inside") << QByteArray("<Image><Url><b>" + escaped + "</b></Url></Image>") << QString();
    QTest::newRow("cut") << QByteArray("<Image><Url>" + escaped) << QString();
    QTest::newRow("no address") << QByteArray("<Image><Url>http://[x</Url></Image>") << QString();
    QTest::newRow("html") << QByteArray("<html><body>Sign in") << QString();
    QTest::newRow("json") << QByteArray(R"({"Url":"https://files.example/a"})") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("too long") << QByteArray("<Image>" + QByteArray(70000, ' ') + "<Url>" + escaped + "</Url></Image>") << QString();
}

void TestImages::readsLinks()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, link);
    const Result<QUrl> read = readImageLink(xml);
    QCOMPARE(read.has_value(), !link.isEmpty());
    if (read)
        QCOMPARE(read->toString(QUrl::FullyEncoded), link);
    else
        COMPARE_CODE(read.error().code, ErrorCode::Protocol);
    // No picture at all is another matter than an answer that makes no sense.
    const Result<QUrl> none = readImageLink("<Image><Id>1</Id><Url/></Image>");
    QVERIFY(!none);
    COMPARE_CODE(none.error().code, ErrorCode::NotFound);
}

void TestImages::fetchesFromPlacesThatAreFit_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<bool>("fit");
    QTest::newRow("https") << u"https://files.example/a"_s << false << true;
    QTest::newRow("http") << u"http://files.example/a"_s << false << false;
    QTest::newRow("this machine, from afar") << u"http://127.0.0.1:9/a"_s << false << false;
    QTest::newRow("this machine by https, from afar") << u"https://localhost/a"_s << false << false;
    QTest::newRow("this machine, of the demo") << u"http://127.0.0.1:9/a"_s << true << true;
    QTest::newRow("afar, of the demo") << u"https://files.example/a"_s << true << false;
    QTest::newRow("with a user") << u"https://anna:secret@files.example/a"_s << false << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("ftp") << u"ftp://files.example/a"_s << false << false;
    QTest::newRow("no host") << u"https:///a"_s << false << false;
}

void TestImages::fetchesFromPlacesThatAreFit()
{
    QFETCH(QString, link);
    QFETCH(bool, demo);
    const QUrl token(demo ? u"http://127.0.0.1:8/oauth2/v0/token"_s : u"https://glz.api.concursolutions.com"_s);
    QTEST(mayFetchFrom(QUrl(link), token), "fit");
}

void TestImages::tellsTypesByTheirFirstBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("type");
    QTest::newRow("png") << png << int(ImageType::Png);
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0 and so on") << int(ImageType::Jpeg);
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\nand so on") << int(ImageType::Pdf);
    QTest::newRow("gif") << QByteArray("GIF89a and so on") << -1;
    QTest::newRow("tiff") << QByteArray("II*\0 and so on", 14) << -1;
    QTest::newRow("html") << QByteArray("<html>sign in</html>") << -1;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << -1;
    QTest::newRow("half a head") << png.left(5) << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void TestImages::tellsTypesByTheirFirstBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, type);
    // The header and the name of the store say PNG each time.
    Desk desk({answerOf(200, bytes, "X-Filename: a.png\r\n")});
    const Result<ImageFile> file = desk.fetch();
    QCOMPARE(file.has_value(), type >= 0);
    if (file) {
        QCOMPARE(int(file->type), type);
        QCOMPARE(file->bytes, bytes);
    } else {
        COMPARE_CODE(file.error().code, ErrorCode::InvalidInput);
        QVERIFY(file.error().message.contains(u"a file of another type"_s));
    }
}

void TestImages::theStoreGetsNoSecret()
{
    Desk desk({answerOf(200, png, "Set-Cookie: visitor=1\r\n")});
    QVERIFY(desk.fetch());
    QVERIFY(desk.fetch());
    QCOMPARE(desk.files.requests.size(), 2);
    for (const RudeRequest &request : std::as_const(desk.files.requests)) {
        QCOMPARE(request.target, QByteArray("/store/R1?key=a&until=5"));
        QCOMPARE(request.header("Authorization"), QByteArray());
        QCOMPARE(request.header("Cookie"), QByteArray());
        QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
        QVERIFY(!request.head.contains("access-0") && !request.head.contains("refresh-0"));
    }
    QCOMPARE(
        desk.concur.asked("/api/image/v1.0/report/R1").first().header("Authorization"), QByteArray("Bearer access-0"));
}

void TestImages::asksWhereEachKindLies_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("found");
    QTest::newRow("entry by report") << int(Kind::Entry) << QByteArray("report/a%2Fb") << true;
    QTest::newRow("entry by receipt") << int(Kind::Entry) << QByteArray("receipt/a%2Fb") << true;
    QTest::newRow("entry by invoice") << int(Kind::Entry) << QByteArray("invoice/a%2Fb") << false;
    QTest::newRow("report") << int(Kind::Report) << QByteArray("report/a%2Fb") << true;
    QTest::newRow("report by receipt") << int(Kind::Report) << QByteArray("receipt/a%2Fb") << false;
    QTest::newRow("invoice") << int(Kind::Invoice) << QByteArray("invoice/a%2Fb") << true;
    QTest::newRow("invoice by report") << int(Kind::Invoice) << QByteArray("report/a%2Fb") << false;
}

void TestImages::asksWhereEachKindLies()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, there);
    QFETCH(bool, found);
    Desk desk({answerOf(200, png)});
    desk.concur.on("GET /api/image/v1.0/" + there, answerOf(200, imageXml(desk.files.url())));
    const Result<ImageFile> file = desk.fetch({Kind(kind), u"a/b"_s});
    QCOMPARE(file.has_value(), found);
    if (file)
        return;
    COMPARE_CODE(file.error().code, ErrorCode::NotFound);
    QVERIFY2(file.error().message.startsWith(u"Concur holds no "_s), qPrintable(file.error().message));
}

void TestImages::anIdThatIsNoReportsIsAskedForAsReceipt()
{
    Desk desk({answerOf(200, png)});
    desk.concur.on(entryKey, answerOf(400, R"({"Error":{"Message":"The report id is not valid."}})"));
    desk.concur.on("GET /api/image/v1.0/receipt/R1", answerOf(200, imageXml(desk.files.url())));
    QVERIFY(desk.fetch());
}

void TestImages::anExpiredLinkIsAskedForAnewOnce()
{
    Desk late({answerOf(403, "<Error>Request has expired</Error>"), answerOf(200, png)});
    QVERIFY(late.fetch());
    QCOMPARE(late.concur.asked("/api/image/v1.0/report/R1").size(), 2);
    Desk never({answerOf(403)});
    const Result<ImageFile> file = never.fetch();
    QVERIFY(!file);
    COMPARE_CODE(file.error().code, ErrorCode::Refused);
    QCOMPARE(never.files.requests.size(), 2);
    // The query of a link is a key.
    QVERIFY(!(file.error().message + file.error().detail).contains(u"key="_s));
}

void TestImages::redirectsAreNotFollowed()
{
    RudeServer elsewhere({answerOf(200, png)});
    Desk desk({answerOf(302, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")});
    const Result<ImageFile> file = desk.fetch();
    QVERIFY(!file);
    COMPARE_CODE(file.error().code, ErrorCode::Refused);
    QVERIFY(elsewhere.requests.isEmpty());
    QCOMPARE(desk.files.requests.size(), 1);
}

void TestImages::failures_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const QByteArray fine = "fine";
    QTest::newRow("too large") << fine << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 26214401\r\n\r\n" + png + QByteArray(26214401 - png.size(), 'x'))
                               << int(ErrorCode::Refused) << u"larger than 25 MB"_s;
    QTest::newRow("just not too large") << fine << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 26214400\r\n\r\n" + png + QByteArray(26214400 - png.size(), 'x'))
                                        << -1 << QString();
    QTest::newRow("store out of order") << fine << answerOf(503) << int(ErrorCode::Unreachable) << u"127.0.0.1"_s;
    QTest::newRow("store at fault") << fine << answerOf(500) << int(ErrorCode::Unreachable) << u"fault of its own"_s;
    QTest::newRow("http abroad") << imageXml(QUrl(u"http://files.example/a?key=1"_s)) << QByteArray() << int(ErrorCode::Refused) << u"nothing is fetched from"_s;
    QTest::newRow("abroad from the demo") << imageXml(QUrl(u"https://files.example/a?key=1"_s)) << QByteArray() << int(ErrorCode::Refused) << u"nothing is fetched from"_s;
    QTest::newRow("no xml") << QByteArray("{}") << QByteArray() << int(ErrorCode::Protocol) << u"cannot be read"_s;
}

void TestImages::failures()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, picture);
    QFETCH(int, code);
    QFETCH(QString, words);
    Desk desk({picture});
    if (link != "fine")
        desk.concur.on(entryKey, answerOf(200, link));
    const Result<ImageFile> file = desk.fetch();
    QCOMPARE(file.has_value(), code < 0);
    if (file)
        return;
    COMPARE_CODE(file.error().code, ErrorCode(code));
    QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
    QVERIFY(!(file.error().message + file.error().detail).contains(u"key="_s));
}

void TestImages::missingScopeIsSaidWithoutACall()
{
    ScriptedConcur concur;
    HttpClient http(concur.options);
    HttpClient store(Desk::storeOptions());
    Session::Setup setup = concur.setup();
    setup.tokens.scopes = QStringList{u"FISVC"_s};
    Session session(http, setup);
    ImageClient images(session, store);
    const auto file = QCoro::waitFor(images.fetch({Kind::Entry, u"R1"_s}));
    QVERIFY(!file);
    COMPARE_CODE(file.error().code, ErrorCode::MissingScope);
    QVERIFY(file.error().message.contains(u"IMAGE"_s));
    QVERIFY(concur.api.requests.isEmpty() && concur.desk.requests.isEmpty());
}

void TestImages::refusedScopeIsNamed()
{
    Desk desk({answerOf(200, png)});
    desk.concur.on(entryKey, answerOf(403, R"({"Error":{"Message":"scope"}})"));
    const Result<ImageFile> file = desk.fetch();
    QVERIFY(!file);
    COMPARE_CODE(file.error().code, ErrorCode::MissingScope);
    QVERIFY(file.error().message.contains(u"IMAGE"_s));
    QVERIFY(desk.files.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
