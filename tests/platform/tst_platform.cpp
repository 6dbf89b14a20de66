// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "platform.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

class TestPlatform final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workspaceFolderFollowsTheDataHome()
    {
#ifdef Q_OS_WIN
        const QString folder = Platform::defaultWorkspaceFolder();
        QVERIFY(folder.endsWith(u"/Ledgerbridge"_s));
        QVERIFY(folder.contains(u"Local"_s, Qt::CaseInsensitive));
        QVERIFY(!folder.contains(u"Roaming"_s, Qt::CaseInsensitive));
#else
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        QCOMPARE(Platform::defaultWorkspaceFolder(), u"/somewhere/data/ledgerbridge"_s);
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(Platform::defaultWorkspaceFolder().endsWith(u"/.local/share/ledgerbridge"_s));
        if (!before.isEmpty())
            qputenv("XDG_DATA_HOME", before);
#endif
    }

    void userIsNotTakenFromTheEnvironment()
    {
        const QString user = Platform::currentUserName();
        QVERIFY(!user.isEmpty());
        qputenv("USER", "mallory");
        qputenv("LOGNAME", "mallory");
        qputenv("USERNAME", "mallory");
        QCOMPARE(Platform::currentUserName(), user);
        QVERIFY(user != u"mallory"_s);
    }

    void syncedFileIsWhole()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"intent"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("posted?"), 7);
        QVERIFY(Platform::syncToDisk(file));
        // Nothing waits in the buffer of the open file any more.
        QCOMPARE(QFileInfo(file.fileName()).size(), 7);
        QVERIFY(Platform::syncFolderToDisk(folder.path()));
    }

    void syncOfNothingFails()
    {
        QTemporaryDir folder;
        QFile closed(folder.filePath(u"closed"_s));
        const auto result = Platform::syncToDisk(closed);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().code), u"storage"_s);
        QVERIFY(result.error().message.contains(u"closed"_s));
        QVERIFY(!Platform::syncFolderToDisk(folder.filePath(u"missing"_s)));
    }

    void processesAreKnownToRun()
    {
        QVERIFY(Platform::isProcessRunning(QCoreApplication::applicationPid()));
        QVERIFY(!Platform::isProcessRunning(0));
        QVERIFY(!Platform::isProcessRunning(-1));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
        QVERIFY(other.waitForStarted());
        const qint64 id = other.processId();
        QVERIFY(Platform::isProcessRunning(id));
        QVERIFY(other.waitForFinished());
        QVERIFY(!Platform::isProcessRunning(id));
    }

    void fullDiskIsNoticed()
    {
        QFile full(u"/dev/full"_s);
        if (!full.exists() || !full.open(QIODevice::WriteOnly))
            QSKIP("no /dev/full here");
        full.write("x");
        QVERIFY(!Platform::syncToDisk(full));
    }

    void onlyTheOwnerMayRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ledgerbridge.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::Permissions(0x6666)));
        QVERIFY(QFile(folder.path()).setPermissions(QFile::Permissions(0x7755)));

        QVERIFY(Platform::restrictToOwner(path));
        QVERIFY(Platform::restrictToOwner(folder.path()));

        QVERIFY(QFileInfo(path).isWritable());
#ifdef Q_OS_UNIX
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), QFile::Permissions(owner));
        QCOMPARE(QFileInfo(folder.path()).permissions(), QFile::Permissions(owner | QFile::ExeOwner | QFile::ExeUser));
#endif
    }

    void missingFileCannotBeRestricted()
    {
        QTemporaryDir folder;
        const auto result = Platform::restrictToOwner(folder.filePath(u"missing"_s));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"missing"_s));
        QVERIFY(!result.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
