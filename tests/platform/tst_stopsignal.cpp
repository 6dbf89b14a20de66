// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "stopsignal.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Ledgerbridge::Platform;
using namespace Qt::StringLiterals;

class TestStopSignal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalArrivesInTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void signalArrivesInTheEventLoop()
    {
        QFETCH(int, number);
        StopSignal stop;
        QSignalSpy spy(&stop, &StopSignal::requested);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(spy.size(), 0); // not inside the handler
        QTRY_COMPARE(spy.size(), 1);
    }

    void handlersAreGivenBack()
    {
        struct sigaction before = {};
        struct sigaction during = {};
        struct sigaction after = {};
        sigaction(SIGTERM, nullptr, &before);
        {
            const StopSignal stop;
            sigaction(SIGTERM, nullptr, &during);
        }
        sigaction(SIGTERM, nullptr, &after);
        QVERIFY(during.sa_handler != before.sa_handler);
        QVERIFY(after.sa_handler == before.sa_handler);
    }

    void canBeMadeAgain()
    {
        for (int i = 0; i < 3; ++i) {
            StopSignal stop;
            QSignalSpy spy(&stop, &StopSignal::requested);
            std::raise(SIGTERM);
            QTRY_COMPARE(spy.size(), 1);
        }
    }

    void callbackRunsInTheThreadOfItsContext()
    {
        auto context = std::make_unique<QObject>();
        QThread *ranIn = nullptr;
        setStopHandler(context.get(), [&ranIn] { ranIn = QThread::currentThread(); });
        std::raise(SIGTERM);
        QTRY_COMPARE(ranIn, QThread::currentThread());
    }

    void programEndsCleanly()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--run"_s});
        QVERIFY(program.waitForReadyRead());
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 42);
    }

    void secondControlCEndsAProgramThatHangs()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--hang"_s});
        QVERIFY(program.waitForReadyRead());
        const auto id = static_cast<pid_t>(program.processId());
        kill(id, SIGINT);
        QVERIFY(!program.waitForFinished(200));
        kill(id, SIGINT);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && (qstrcmp(argv[1], "--run") == 0 || qstrcmp(argv[1], "--hang") == 0)) {
        if (qstrcmp(argv[1], "--run") == 0)
            setStopHandler(&application, [] { QCoreApplication::exit(42); });
        else
            setStopHandler(&application, [] {});
        QTimer::singleShot(0, &application, [] {
            std::puts("ready");
            std::fflush(stdout);
        });
        return QCoreApplication::exec();
    }
    TestStopSignal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stopsignal.moc"
