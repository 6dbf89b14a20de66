// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sealing.h"
#include "vault.h"

#include <QSet>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestSealing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void sealedTextComesBack_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zeros") << QByteArray(16, '\0');
        QTest::newRow("umlauts") << "Schlüssel"_ba;
        QTest::newRow("a long token") << QByteArray(5000, 't');
    }
    void sealedTextComesBack()
    {
        QFETCH(QByteArray, plain);
        const SecretBytes key = SecretBytes::random(Sealing::keySize);
        const QByteArray sealedText = Sealing::seal(key, plain, {"a"_ba});
        QVERIFY(plain.size() < 4 || !sealedText.contains(plain));
        const auto opened = Sealing::open(key, sealedText, {"a"_ba});
        QVERIFY(opened);
        QCOMPARE(opened->toByteArray(), plain);
    }

    void anyChangedBitIsRefused()
    {
        const SecretBytes key = SecretBytes::random(Sealing::keySize);
        const QByteArray sealedText = Sealing::seal(key, "refresh-token", {"a"_ba});
        for (qsizetype i = 0; i < sealedText.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealedText;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                QVERIFY2(!Sealing::open(key, changed, {"a"_ba}), qPrintable(QString::number(i)));
            }
        }
        for (qsizetype size = 0; size < sealedText.size(); ++size)
            QVERIFY(!Sealing::open(key, sealedText.left(size), {"a"_ba}));
        QVERIFY(!Sealing::open(key, sealedText + '\0', {"a"_ba}));
    }

    void anotherKeyOrContextIsRefused_data()
    {
        QTest::addColumn<QList<QByteArray>>("context");
        QTest::newRow("none") << QList<QByteArray>{};
        QTest::newRow("another name") << QList<QByteArray>{"ab"_ba, "d"_ba};
        QTest::newRow("parts shifted") << QList<QByteArray>{"a"_ba, "bc"_ba};
        QTest::newRow("parts joined") << QList<QByteArray>{"abc"_ba};
        QTest::newRow("one more") << QList<QByteArray>{"ab"_ba, "c"_ba, ""_ba};
    }
    void anotherKeyOrContextIsRefused()
    {
        QFETCH(QList<QByteArray>, context);
        const SecretBytes key = SecretBytes::random(Sealing::keySize);
        const QByteArray sealedText = Sealing::seal(key, "x", {"ab"_ba, "c"_ba});
        QVERIFY(Sealing::open(key, sealedText, {"ab"_ba, "c"_ba}));
        QVERIFY(!Sealing::open(key, sealedText, context));
        QVERIFY(!Sealing::open(SecretBytes::random(Sealing::keySize), sealedText, {"ab"_ba, "c"_ba}));
        QVERIFY(!Sealing::open(SecretBytes(), sealedText, {"ab"_ba, "c"_ba}));
        QVERIFY(Sealing::seal(SecretBytes::random(16), "x", {}).isEmpty());
    }

    void noTwoSealsAreAlike()
    {
        const SecretBytes key = SecretBytes::random(Sealing::keySize);
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(Sealing::seal(key, "same", {}));
        QCOMPARE(seen.size(), 200);
    }

    void vaultBindsNameAndWorkspace()
    {
        const SecretBytes key = SecretBytes::random(Sealing::keySize);
        const Vault vault(key.clone(), u"w1"_s);
        const Vault other(key.clone(), u"w2"_s);
        const QByteArray sealedText = vault.seal(u"nav/password"_s, "hunter2");
        QCOMPARE(vault.open(u"nav/password"_s, sealedText).value(), "hunter2"_ba);
        for (const auto &result : {vault.open(u"nav/user"_s, sealedText), other.open(u"nav/password"_s, sealedText)}) {
            QVERIFY(!result);
            QCOMPARE(toString(result.error().code), u"workspaceDamaged"_s);
            QVERIFY(!result.error().message.contains(u"hunter2"_s));
        }
    }

    void wipedBytesAreGone()
    {
        QByteArray bytes(64, 'S');
        SecretBytes secret = SecretBytes::taken(std::move(bytes));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that nothing is left is the point
        QCOMPARE(secret.toByteArray(), QByteArray(64, 'S'));

        QByteArray keep(64, 'k');
        const QByteArray shared = keep;
        wipe(keep);
        QVERIFY(keep.isEmpty());
        QCOMPARE(shared, QByteArray(64, 'k'));
    }

    void secretBytesCompareAndClone()
    {
        const SecretBytes a = SecretBytes::random(32);
        QVERIFY(a == a.clone());
        QVERIFY(!(a == SecretBytes::random(32)));
        QVERIFY(!(a == SecretBytes(31)));
        QVERIFY(SecretBytes() == SecretBytes());
        QCOMPARE(SecretBytes(4).toByteArray(), QByteArray(4, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
