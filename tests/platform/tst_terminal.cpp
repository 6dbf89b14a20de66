// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The other end of a terminal: what a person would type and see.
class Person final
{
public:
    Person()
        : m_handle(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(m_handle);
        unlockpt(m_handle);
        fcntl(m_handle, F_SETFL, O_NONBLOCK);
    }
    ~Person() { close(m_handle); }
    Q_DISABLE_COPY_MOVE(Person)

    /// Starts this test program again, with the terminal as its controlling one but not as its standard streams.
    void start(QProcess &program, const QStringList &arguments)
    {
        const QByteArray name = ptsname(m_handle);
        program.setChildProcessModifier([name] {
            setsid();
            const int terminal = open(name.constData(), O_RDWR);
            ioctl(terminal, TIOCSCTTY, 0);
        });
        program.start(QCoreApplication::applicationFilePath(), arguments);
    }
    void type(const QByteArray &keys)
    {
        QCOMPARE(write(m_handle, keys.constData(), static_cast<size_t>(keys.size())), keys.size());
    }
    QByteArray seen()
    {
        char buffer[1024];
        for (ssize_t count = 0; (count = read(m_handle, buffer, sizeof buffer)) > 0;)
            m_seen.append(buffer, count);
        return m_seen;
    }

private:
    int m_handle;
    QByteArray m_seen;
};

class TestTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsReadAndNeverShown()
    {
        Person person;
        QProcess program;
        person.start(program, {u"--ask"_s});
        QTRY_VERIFY(person.seen().contains("Passphrase: "));
        person.type("corr\x7f\x7f"
                    "at b\xc3\xa4ttery\r");
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("coat b\xc3\xa4ttery").toHex());
        QCOMPARE(person.seen(), QByteArray("Passphrase: \r\r\n"));
    }

    void controlCIsAnAnswerAndEchoComesBack()
    {
        Person person;
        QProcess program;
        person.start(program, {u"--ask"_s, u"--then-wait"_s});
        QTRY_VERIFY(person.seen().contains("Passphrase: "));
        person.type("half\x03");
        QVERIFY(program.waitForReadyRead());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("cancelled"));
        QVERIFY(!person.seen().contains("half"));
        person.type("visible");
        QTRY_VERIFY(person.seen().contains("visible"));
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
    }

    void withoutATerminalThereIsAClearError()
    {
        QProcess program;
        program.setChildProcessModifier([] { setsid(); });
        program.start(QCoreApplication::applicationFilePath(), {u"--ask"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("usage"));
    }

    void pipesAreNoTerminal()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--streams"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("000"));
    }

    void aTerminalIsOne()
    {
        Person person;
        QProcess program;
        person.start(program, {u"--streams"_s, u"/dev/tty"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput(), QByteArray("100"));
    }
};

namespace {

int ask(bool thenWait)
{
    const auto answer = Platform::readSecretLine(u"Passphrase: "_s);
    const QByteArray text = answer ? answer->toHex() : toString(answer.error().code).toLatin1();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
    while (thenWait && std::getchar() != EOF) { }
    return 0;
}

int streams(const char *newInput)
{
    if (newInput)
        dup2(open(newInput, O_RDWR), 0);
    using Platform::StandardStream;
    for (const auto stream : {StandardStream::Input, StandardStream::Output, StandardStream::Error})
        std::putchar(Platform::isTerminal(stream) ? '1' : '0');
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--ask") == 0)
        return ask(argc > 2);
    if (argc > 1 && qstrcmp(argv[1], "--streams") == 0)
        return streams(argc > 2 ? argv[2] : nullptr);
    const QCoreApplication application(argc, argv);
    TestTerminal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_terminal.moc"
