// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "checkedkeystore.h"
#include "keyringsession.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

QByteArray codeOf(const Result<void> &result)
{
    return result ? "ok"_ba : toString(result.error().code).toLatin1();
}

QByteArray act(KeyStore &store, const QString &action, const QString &argument)
{
    if (action == "probe"_L1)
        return codeOf(store.probe());
    if (action == "write"_L1)
        return codeOf(store.write(u"master"_s, SecretBytes::taken(QByteArray::fromHex(argument.toLatin1()))));
    if (action == "remove"_L1)
        return codeOf(store.remove(u"master"_s));
    const auto value = store.read(u"master"_s);
    return value ? value->toByteArray().toHex() : toString(value.error().code).toLatin1();
}

/// The library keeps its connection to the bus for the life of the process: each situation needs a process of its own.
int child(const QStringList &actions)
{
    QByteArrayList answers;
    for (const QString &action : actions) {
        const QStringList parts = action.split(u'=');
        const auto run = [&] {
            const auto store = platformKeyStore(5000);
            answers += act(*store, parts.first(), parts.value(1));
        };
        if (parts.value(2) == "thread"_L1) {
            const std::unique_ptr<QThread> thread(QThread::create(run));
            thread->start();
            thread->wait();
        } else {
            run();
        }
    }
    std::puts(answers.join(' ').constData());
    return 0;
}

} // namespace

class TestPlatformKeyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!KeyringSession::isPossible())
            QSKIP("no D-Bus or gnome-keyring on this machine");
    }

    void unlockedKeyringKeepsAndForgets()
    {
        KeyringSession session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring("test"));
        const QString value = QString::fromLatin1(QByteArray::fromHex("00ff00c3a4").leftJustified(32, 'k').toHex());
        QCOMPARE(run(session, {u"probe"_s, u"read"_s, u"write="_s + value, u"read"_s}),
            u"ok secretMissing ok %1"_s.arg(value));
        QCOMPARE(run(session, {u"read"_s, u"remove"_s, u"read"_s, u"remove"_s}), value + u" ok secretMissing ok"_s);
    }

    void anyThreadMayAsk()
    {
        KeyringSession session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring("test"));
        QCOMPARE(run(session, {u"write=0a0b=thread"_s, u"read"_s, u"read==thread"_s, u"write=0c"_s, u"read==thread"_s}),
            u"ok 0a0b 0a0b ok 0c"_s);
    }

    void lockedKeyringIsNotEmpty()
    {
        KeyringSession session;
        QVERIFY(session.startBus());
        QVERIFY(session.startKeyring("test"));
        QCOMPARE(run(session, {u"write=2a"_s}), u"ok"_s);
        session.stopKeyring();
        QVERIFY(session.startKeyring("wrong"));
        QCOMPARE(run(session, {u"probe"_s, u"read"_s, u"write=2b"_s, u"remove"_s}),
            u"secretStoreLocked secretStoreLocked secretStoreLocked secretStoreLocked"_s);
        session.stopKeyring();
        QVERIFY(session.startKeyring("test"));
        QCOMPARE(run(session, {u"read"_s}), u"2a"_s);
    }

    void keyringThatWasNeverUnlockedIsLocked()
    {
        KeyringSession session;
        QVERIFY(session.startBus()); // which starts a keyring on demand
        QCOMPARE(run(session, {u"probe"_s, u"read"_s, u"write=2a"_s}),
            u"secretStoreLocked secretStoreLocked secretStoreLocked"_s);
    }

    void withoutABusThereIsNoKeyStore()
    {
        KeyringSession session;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(run(session, {u"probe"_s, u"read"_s, u"write=2a"_s}),
            u"secretStoreMissing secretStoreMissing secretStoreMissing"_s);
        QVERIFY(clock.elapsed() < 15000);
    }

private:
    static QString run(const KeyringSession &session, const QStringList &actions)
    {
        QProcess process;
        process.setProcessEnvironment(session.environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + actions);
        process.waitForFinished();
        return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0)
        return child(QCoreApplication::arguments().mid(2));
    TestPlatformKeyStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_platformkeystore.moc"
