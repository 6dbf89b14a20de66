// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "secretline.h"

#include <QTest>

using namespace Ledgerbridge::Platform;

class TestSecretLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("state");
        const auto finished = static_cast<int>(SecretLine::State::Finished);
        const auto cancelled = static_cast<int>(SecretLine::State::Cancelled);
        const auto typing = static_cast<int>(SecretLine::State::Typing);
        QTest::newRow("plain") << QByteArray("horse\r") << QByteArray("horse") << finished;
        QTest::newRow("newline") << QByteArray("horse\n") << QByteArray("horse") << finished;
        QTest::newRow("not yet") << QByteArray("hor") << QByteArray("hor") << typing;
        QTest::newRow("blanks stay") << QByteArray("a b \r") << QByteArray("a b ") << finished;
        QTest::newRow("empty") << QByteArray("\r") << QByteArray() << finished;
        QTest::newRow("backspace") << QByteArray("hoo\x7frse\r") << QByteArray("horse") << finished;
        QTest::newRow("backspace takes a whole character")
            << QByteArray("a\xc3\xa4\x08q\r") << QByteArray("aq") << finished;
        QTest::newRow("backspace on nothing") << QByteArray("\x7f\x7fz\r") << QByteArray("z") << finished;
        QTest::newRow("start again") << QByteArray("wrong\x15right\r") << QByteArray("right") << finished;
        QTest::newRow("Ctrl+C") << QByteArray("hor\x03se\r") << QByteArray() << cancelled;
        QTest::newRow("Ctrl+D on nothing") << QByteArray("\x04") << QByteArray() << cancelled;
        QTest::newRow("Ctrl+D after text") << QByteArray("horse\x04") << QByteArray("horse") << finished;
        QTest::newRow("rest is ignored") << QByteArray("a\rb\r") << QByteArray("a") << finished;
    }
    void typed()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, text);
        QFETCH(int, state);
        SecretLine line;
        for (const char key : keys)
            line.type(key);
        QCOMPARE(static_cast<int>(line.state()), state);
        QCOMPARE(line.take(), text);
        QVERIFY(line.take().isEmpty());
    }

    void endlessInputIsBounded()
    {
        SecretLine line;
        for (int i = 0; i < 100000; ++i)
            line.type('x');
        QCOMPARE(line.take().size(), 4096);
    }
};

QTEST_GUILESS_MAIN(TestSecretLine)
#include "tst_secretline.moc"
