// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "passphrase.h"
#include "secretsheader.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

/// As cheap as libsodium allows: the tests are not about waiting.
constexpr KdfCost cheap{1, 8192};

SecretBytes phrase(const QString &text)
{
    return passphraseFromText(QString(text));
}

SecretsHeader headerOf(const SecretBytes &masterKey, const SecretBytes &passphrase)
{
    SecretsHeader header;
    header.mode = SecretsHeader::Mode::Passphrase;
    header.workspaceId = u"w1"_s;
    header.setKeyCheck(masterKey);
    if (!header.wrap(masterKey, passphrase, cheap))
        qFatal("cannot wrap");
    return header;
}

} // namespace

class TestPassphrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(startCryptography());
        qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE");
    }

    void moderateIsWhatTheFactsSay()
    {
        QCOMPARE(KdfCost::moderate().memoryBytes, quint64(256) << 20);
        QCOMPARE(KdfCost::moderate().operations, quint64(3));
        QVERIFY(!deriveKey(phrase(u"correct horse"_s), newSalt(), KdfCost::moderate()).isEmpty());
    }

    void keyDependsOnEverything()
    {
        const QByteArray salt(16, 's');
        const SecretBytes key = deriveKey(phrase(u"a"_s), salt, cheap);
        QCOMPARE(key.size(), 32);
        QVERIFY(key == deriveKey(phrase(u"a"_s), salt, cheap));
        QVERIFY(!(key == deriveKey(phrase(u"b"_s), salt, cheap)));
        QVERIFY(!(key == deriveKey(phrase(u"a"_s), QByteArray(16, 't'), cheap)));
        QVERIFY(!(key == deriveKey(phrase(u"a"_s), salt, {2, 8192})));
        QVERIFY(!(key == deriveKey(phrase(u"a"_s), salt, {1, 16384})));
        QVERIFY(newSalt() != newSalt());
    }

    void sillyCostsAreRefused_data()
    {
        QTest::addColumn<quint64>("operations");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("nothing") << quint64(0) << quint64(0);
        QTest::newRow("too little memory") << quint64(1) << quint64(100);
        QTest::newRow("all memory there is") << quint64(1) << (quint64(1) << 40);
        QTest::newRow("for hours") << quint64(100000) << quint64(8192);
    }
    void sillyCostsAreRefused()
    {
        QFETCH(quint64, operations);
        QFETCH(quint64, memory);
        QVERIFY(deriveKey(phrase(u"a"_s), newSalt(), {operations, memory}).isEmpty());
    }

    void bothSpellingsOfAnUmlautAreOne()
    {
        QVERIFY(phrase(u"Schl\u00fcssel"_s) == phrase(u"Schlu\u0308ssel"_s));
        QCOMPARE(phrase(u"Schlu\u0308ssel"_s).toByteArray(), "Schl\xc3\xbcssel"_ba);
    }

    void typedTextIsOverwritten()
    {
        QString typed = u"correct horse"_s;
        typed.detach();
        QVERIFY(!passphraseFromText(std::move(typed)).isEmpty());
        QVERIFY(typed.isEmpty()); // NOLINT(bugprone-use-after-move): that nothing is left is the point
    }

    void environmentComesBeforeThePrompt()
    {
        int asked = 0;
        const auto prompt = [&asked]() -> Result<SecretBytes> {
            ++asked;
            return passphraseFromText(u"typed"_s);
        };
        QCOMPARE(obtainPassphrase(prompt)->toByteArray(), "typed"_ba);
        QCOMPARE(asked, 1);
        qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", "given");
        QCOMPARE(obtainPassphrase(prompt)->toByteArray(), "given"_ba);
        QCOMPARE(asked, 1);
        qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", "");
        QCOMPARE(obtainPassphrase(prompt)->toByteArray(), "typed"_ba);
    }

    void withoutAnySourceThereIsAClearError()
    {
        const auto none = obtainPassphrase({});
        QVERIFY(!none);
        QCOMPARE(toString(none.error().code), u"secretStoreLocked"_s);
        QVERIFY(none.error().message.contains(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s));
        QVERIFY(!obtainPassphrase([]() -> Result<SecretBytes> { return SecretBytes(); }));
        const auto cancelled =
            obtainPassphrase([]() -> Result<SecretBytes> { return fail(ErrorCode::Cancelled, u"no"_s); });
        QCOMPARE(toString(cancelled.error().code), u"cancelled"_s);
    }

    void wrappedKeyComesBackWithItsPassphraseOnly()
    {
        const SecretBytes masterKey = SecretBytes::random(32);
        const auto header = SecretsHeader::fromJson(headerOf(masterKey, phrase(u"right"_s)).toJson());
        QVERIFY(header);
        QCOMPARE(header->cost, cheap);
        QVERIFY(header->unwrap(phrase(u"right"_s)).value() == masterKey);
        QVERIFY(header->fits(masterKey));
        QVERIFY(!header->fits(SecretBytes::random(32)));
        for (const QString &wrong : {u"wrong"_s, u"right "_s, u"RIGHT"_s, QString()}) {
            const auto result = header->unwrap(phrase(wrong));
            QVERIFY(!result);
            QCOMPARE(toString(result.error().code), u"secretStoreLocked"_s);
            QVERIFY(result.error().message.contains(u"wrong"_s));
        }
    }

    void headerOfAnotherWorkspaceDoesNotOpen()
    {
        const SecretBytes masterKey = SecretBytes::random(32);
        SecretsHeader header = headerOf(masterKey, phrase(u"right"_s));
        header.workspaceId = u"w2"_s;
        QVERIFY(!header.unwrap(phrase(u"right"_s)));
        QVERIFY(!header.fits(masterKey));
    }

    void emptyPassphraseIsNotTaken()
    {
        SecretsHeader header;
        const auto result = header.wrap(SecretBytes::random(32), SecretBytes(), cheap);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().code), u"usage"_s);
    }

    void brokenHeaders_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("newer") << "format"_ba << QJsonValue(2) << u"workspaceNewer"_s;
        QTest::newRow("no format") << "format"_ba << QJsonValue() << u"workspaceDamaged"_s;
        QTest::newRow("unknown mode") << "mode"_ba << QJsonValue(u"clear"_s) << u"workspaceDamaged"_s;
        QTest::newRow("no workspace") << "workspaceId"_ba << QJsonValue() << u"workspaceDamaged"_s;
        QTest::newRow("no check") << "keyCheck"_ba << QJsonValue() << u"workspaceDamaged"_s;
        QTest::newRow("no kdf") << "kdf"_ba << QJsonValue() << u"workspaceDamaged"_s;
        QTest::newRow("no key") << "wrappedKey"_ba << QJsonValue() << u"workspaceDamaged"_s;
        const QJsonObject greedy{
            {"algorithm"_L1, "argon2id13"_L1}, {"operations"_L1, 1}, {"memoryBytes"_L1, 1e13}, {"salt"_L1, "AAAA"_L1}};
        QTest::newRow("eats all memory") << "kdf"_ba << QJsonValue(greedy) << u"workspaceDamaged"_s;
    }
    void brokenHeaders()
    {
        QFETCH(QByteArray, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        const QByteArray good = headerOf(SecretBytes::random(32), phrase(u"p"_s)).toJson();
        QVERIFY(SecretsHeader::fromJson(good));
        QJsonObject object = QJsonDocument::fromJson(good).object();
        object.insert(QString::fromLatin1(key), value);
        const auto header = SecretsHeader::fromJson(QJsonDocument(object).toJson());
        QVERIFY(!header);
        QCOMPARE(toString(header.error().code), code);
        QVERIFY(!SecretsHeader::fromJson("no json"));
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
