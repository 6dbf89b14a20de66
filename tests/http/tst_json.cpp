// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "comparecode.h"
#include "json.h"
#include "madeuplocale.h"

#include <QScopeGuard>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDigits_data();
    void keepsDigits();
    void keepsDigitsWhateverTheLocale_data();
    void keepsDigitsWhateverTheLocale();
    void halfCharactersAreReplaced_data();
    void halfCharactersAreReplaced();
    void refusesBrokenTexts_data();
    void refusesBrokenTexts();
    void roundTrips_data();
    void roundTrips();
    void readsTolerantly();
    void readsDecimals_data();
    void readsDecimals();
    void canonicalFormIgnoresNotation();
    void lastOfTwoKeysCounts();
    void escapesControlCharacters();
    void readsBigTexts();
    void anyCutIsRefused();
};

void TestJson::keepsDigits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("value");
    QTest::newRow("more than a binary float") << QByteArray("1234567890123.4567") << u"1234567890123.4567"_s;
    QTest::newRow("int64 with cents") << QByteArray("92233720368547758.07") << u"92233720368547758.07"_s;
    QTest::newRow("trailing zeros") << QByteArray("50.00000000") << u"50"_s;
    QTest::newRow("zero with exponent") << QByteArray("0E-8") << u"0"_s;
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("negative") << QByteArray("-0.10") << u"-0.1"_s;
    QTest::newRow("beyond int64") << QByteArray("18446744073709551616") << u"18446744073709551616"_s;
}

void TestJson::keepsDigits()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, value);
    const auto json = Json::parse("{\"a\":" + number + "}");
    QVERIFY(json.has_value());
    QCOMPARE((*json)[u"a"].decimal()->toString(), value);
    QCOMPARE((*json)[u"a"].text(), QString::fromLatin1(number));
    QCOMPARE(json->toBytes(), "{\"a\":" + number + "}");
}

void TestJson::keepsDigitsWhateverTheLocale_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"12.30", "-0.5", "1.5E+2", "0E-8", "84.03"})
        QTest::newRow(number) << QByteArray(number);
}

void TestJson::keepsDigitsWhateverTheLocale()
{
#ifdef Q_OS_LINUX
    QFETCH(QByteArray, number);
    const auto back = qScopeGuard([] { decimalPoint[0] = '.'; });
    decimalPoint[0] = ',';
    const auto json = Json::parse("[" + number + "]");
    QVERIFY(json.has_value());
    QCOMPARE(json->toBytes(), QByteArray("[" + number + "]"));
    QVERIFY(json->items().first().decimal()->isValid());
#else
    QSKIP("The locale of the C library is replaced on Linux only.");
#endif
}

void TestJson::halfCharactersAreReplaced_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QByteArray(R"(\ud83d\ude00)") << u"😀"_s;
    QTest::newRow("first half at the end") << QByteArray(R"(Trip \ud83d)") << u"Trip \ufffd"_s;
    QTest::newRow("second half alone") << QByteArray(R"(\uDE00 trip)") << u"\ufffd trip"_s;
    QTest::newRow("half before a whole") << QByteArray(R"(\ud83d\ud83d\ude00)") << u"\ufffd😀"_s;
    QTest::newRow("half before another escape") << QByteArray(R"(\ud83d\n\u0041)") << u"\ufffd\nA"_s;
    QTest::newRow("after a backslash") << QByteArray(R"(\\ud83d \ud83d)") << u"\\ud83d \ufffd"_s;
    QTest::newRow("wrong way round") << QByteArray(R"(\ude00\ud83d)") << u"\ufffd\ufffd"_s;
}

void TestJson::halfCharactersAreReplaced()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QString, text);
    const auto json = Json::parse(R"([{"id":"a"},{"name":")" + escaped + R"("}])");
    QVERIFY(json.has_value());
    QCOMPARE(json->items().last()[u"name"].rawText(), text);
    QCOMPARE(json->items().first()[u"id"].text(), u"a"_s);
    QVERIFY(!Json::parse(R"([{"name":")" + escaped).has_value());
}

void TestJson::refusesBrokenTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut object") << QByteArray(R"({"a":1,"b":[1,2)");
    QTest::newRow("cut text") << QByteArray(R"({"a":"b)");
    QTest::newRow("two values") << QByteArray(R"({} {})");
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("comma") << QByteArray("[1,]");
    QTest::newRow("leading zero") << QByteArray("[01]");
    QTest::newRow("bad utf-8") << QByteArray("[\"\xff\"]");
    QTest::newRow("too deep") << QByteArray(100000, '[');
    QTest::newRow("too deep but whole") << QByteArray(QByteArray(300, '[') + QByteArray(300, ']'));
}

void TestJson::refusesBrokenTexts()
{
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(!json.has_value());
    COMPARE_CODE(json.error().code, ErrorCode::Protocol);
    QVERIFY(!json.error().message.isEmpty());
    QVERIFY(!json.error().detail.isEmpty());
}

void TestJson::roundTrips_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object keeps order") << QByteArray(R"({"z":1,"a":[true,false,null],"m":{"x":"y"}})");
    QTest::newRow("unicode") << QByteArray(R"({"name":"Žluťoučký 😀 kůň"})");
    QTest::newRow("empty containers") << QByteArray(R"([{},[],""])");
    QTest::newRow("bare text") << QByteArray(R"("a\"b\\c")");
    QTest::newRow("just deep enough") << QByteArray(QByteArray(200, '[') + QByteArray(200, ']'));
}

void TestJson::roundTrips()
{
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(json.has_value());
    QCOMPARE(json->toBytes(), text);
}

void TestJson::readsTolerantly()
{
    const Json json = Json::parse(R"({"pad":"  x ","word":"null","n":7,"b":true,"y":"Y","no":"N","one":{"k":1},
        "list":[{"k":1},{"k":2}],"nothing":null,"object":{}})")
                          .value();
    QCOMPARE(json[u"pad"].text(), u"x"_s);
    QCOMPARE(json[u"pad"].rawText(), u"  x "_s);
    QCOMPARE(json[u"word"].text(), QString());
    QCOMPARE(json[u"n"].text(), u"7"_s);
    QCOMPARE(json[u"b"].text(), u"true"_s);
    QVERIFY(json[u"y"].flag() && json[u"b"].flag());
    QVERIFY(!json[u"no"].flag() && !json[u"absent"].flag() && !json[u"nothing"].flag());
    QCOMPARE(json[u"one"].items().size(), 1);
    QCOMPARE(json[u"list"].items().size(), 2);
    QCOMPARE(json[u"nothing"].items().size(), 0);
    QVERIFY(json[u"absent"][u"deeper"][u"still"].isNull());
    QVERIFY(json.contains(u"nothing") && !json.contains(u"absent"));
    QCOMPARE(json[u"object"].text(), QString());
}

void TestJson::readsDecimals_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("number") << QByteArray("1.5") << true << true;
    QTest::newRow("text") << QByteArray(R"(" 1.50 ")") << true << true;
    QTest::newRow("null") << QByteArray("null") << false << false;
    QTest::newRow("blank") << QByteArray(R"("  ")") << false << false;
    QTest::newRow("word null") << QByteArray(R"("null")") << false << false;
    QTest::newRow("nonsense") << QByteArray(R"("12,50")") << true << false;
    QTest::newRow("object") << QByteArray("{}") << true << false;
    QTest::newRow("bool") << QByteArray("true") << true << false;
    QTest::newRow("too long for us") << QByteArray("1e300") << true << false;
}

void TestJson::readsDecimals()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isThere);
    QFETCH(bool, isValid);
    const auto number = Json::parse(value).value().decimal();
    QCOMPARE(number.has_value(), isThere);
    QCOMPARE(number.has_value() && number->isValid(), isValid);
}

void TestJson::canonicalFormIgnoresNotation()
{
    const Json a = Json::parse(R"({"b":1.50,"a":[{"y":0E-8,"x":"t"}]})").value();
    const Json b = Json::parse(R"( { "a" : [ {"x":"t", "y":0.00} ], "b":1.5 } )").value();
    const Json c = Json::parse(R"({"a":[{"x":"t","y":0}],"b":1.51})").value();
    QCOMPARE(a.toCanonicalBytes(), b.toCanonicalBytes());
    QVERIFY(a.toCanonicalBytes() != c.toCanonicalBytes());
    QVERIFY(a.toBytes() != b.toBytes());
}

void TestJson::lastOfTwoKeysCounts()
{
    QCOMPARE(Json::parse(R"({"a":1,"a":2})").value()[u"a"].text(), u"2"_s);
    Json json = Json::object({{u"a"_s, Json::integer(1)}});
    json.set(u"a"_s, Json::integer(3));
    json.set(u"b"_s, Json(Decimal::fromString(u"2.50")));
    json.set(u"c"_s, Json(Decimal::invalid()));
    QCOMPARE(json.toBytes(), QByteArray(R"({"a":3,"b":2.5,"c":null})"));
}

void TestJson::escapesControlCharacters()
{
    const QString text = u"a\u0001b\n\t\u001f\u0000z"_s;
    const QByteArray bytes = Json(text).toBytes();
    QCOMPARE(bytes, QByteArray("\"a\\u0001b\\n\\t\\u001f\\u0000z\""));
    QCOMPARE(Json::parse(bytes).value().rawText(), text);
}

void TestJson::readsBigTexts()
{
    QByteArray text = "[";
    while (text.size() < 12 * 1024 * 1024)
        text += R"({"reportEntryTransactionAmount":12.50000000,"entryId":"4f1d0a77c2be4b0f9a3e5d6c7b8a9012"},)";
    text += "1]";
    const auto json = Json::parse(text);
    QVERIFY(json.has_value());
    QCOMPARE(json->toBytes(), text);
}

void TestJson::anyCutIsRefused()
{
    const QByteArray text =
        R"({"links":[],"content":[{"id":"a","document":{"n":-1.5e3,"t":"\u00e9","l":[true,null]}}]})";
    QVERIFY(Json::parse(text).has_value());
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY2(!Json::parse(text.left(length)).has_value(), text.left(length).constData());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
