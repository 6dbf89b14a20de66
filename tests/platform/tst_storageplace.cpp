// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "storageplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Platform;
using namespace Qt::StringLiterals;

class TestStoragePlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // No synchroniser of the machine the tests run on may take part.
        for (const char *name : {"OneDrive", "OneDriveConsumer", "OneDriveCommercial", "APPDATA", "LOCALAPPDATA"})
            qunsetenv(name);
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_home->path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->filePath(u"config"_s)));
    }

    void fileSystemNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("remote");
        for (const char *name :
            {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "afs", "ceph", "NFS4"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "9p", "virtiofs", "zfs", "fuseblk",
                 "ntfs3", "fuse.lxcfs", "fuse.gocryptfs", "", "nfsd"})
            QTest::newRow(*name ? name : "(none)") << QString::fromLatin1(name) << false;
    }
    void fileSystemNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, remote);
        QCOMPARE(isRemoteFileSystem(name), remote);
    }

    void fileSystemNumbers_data()
    {
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<bool>("remote");
        QTest::newRow("nfs") << 0x6969U << true;
        QTest::newRow("cifs") << 0xFF534D42U << true;
        QTest::newRow("smb2") << 0xFE534D42U << true;
        QTest::newRow("ext4") << 0xEF53U << false;
        QTest::newRow("overlay") << 0x794C7630U << false;
        QTest::newRow("9p") << 0x01021997U << false;
        QTest::newRow("fuse") << 0x65735546U << false;
    }
    void fileSystemNumbers()
    {
        QFETCH(quint32, magic);
        QFETCH(bool, remote);
        QCOMPARE(isRemoteFileSystem(magic), remote);
    }

    void uncPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("unc");
        QTest::newRow("share") << uR"(\\server\books)"_s << true;
        QTest::newRow("share, Qt") << u"//server/books"_s << true;
        QTest::newRow("long share") << uR"(\\?\UNC\server\books)"_s << true;
        QTest::newRow("drive") << uR"(C:\books)"_s << false;
        QTest::newRow("long drive") << uR"(\\?\C:\books)"_s << false;
        QTest::newRow("device") << uR"(\\.\pipe\x)"_s << false;
        QTest::newRow("unix") << u"/srv/books"_s << false;
    }
    void uncPaths()
    {
        QFETCH(QString, path);
        QFETCH(bool, unc);
        QCOMPARE(isUncPath(path), unc);
    }

    void folderNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("product");
        QTest::newRow("OneDrive") << u"/home/eva/OneDrive/books"_s << u"OneDrive"_s;
        QTest::newRow("OneDrive of a company") << u"C:/Users/eva/OneDrive - Contoso GmbH/books"_s << u"OneDrive"_s;
        QTest::newRow("Dropbox") << u"/home/eva/Dropbox (Personal)/b"_s << u"Dropbox"_s;
        QTest::newRow("Google Drive") << u"D:/Google Drive"_s << u"Google Drive"_s;
        QTest::newRow("macOS") << u"/Users/eva/Library/CloudStorage/GoogleDrive-eva@example.com/b"_s
                               << u"Google Drive"_s;
        QTest::newRow("Nextcloud") << u"/home/eva/Nextcloud/b"_s << u"Nextcloud"_s;
        QTest::newRow("iCloud") << u"C:/Users/eva/iCloudDrive/b"_s << u"iCloud"_s;
        QTest::newRow("plain") << u"/home/eva/.local/share/ledgerbridge"_s << QString();
        QTest::newRow("alike") << u"/home/eva/OneDriveReports/b"_s << QString();
        QTest::newRow("source tree") << u"/home/eva/src/nextcloud-desktop/b"_s << QString();
    }
    void folderNames()
    {
        QFETCH(QString, path);
        QFETCH(QString, product);
        const StoragePlace place = synchronisedPlace(path, {});
        QCOMPARE(place.through, product);
        QCOMPARE(place.kind, product.isEmpty() ? StorageKind::Local : StorageKind::Synchronised);
    }

    void knownFolderCountsWhatEverItsName()
    {
        const QList<SynchronisedFolder> known = {{u"OneDrive"_s, u"/data/Work/"_s}};
        QCOMPARE(synchronisedPlace(u"/data/Work/books"_s, known),
            (StoragePlace{StorageKind::Synchronised, u"OneDrive"_s, u"/data/Work"_s}));
        QCOMPARE(synchronisedPlace(u"/data/Work"_s, known).kind, StorageKind::Synchronised);
        QCOMPARE(synchronisedPlace(u"/data/Workshop"_s, known).kind, StorageKind::Local);
    }

    void marksInAParentCount_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<QString>("product");
        QTest::newRow("Dropbox") << u".dropbox.cache"_s << true << u"Dropbox"_s;
        QTest::newRow("Syncthing") << u".stfolder"_s << true << u"Syncthing"_s;
        QTest::newRow("Nextcloud") << u".sync_0a1b2c.db"_s << false << u"Nextcloud"_s;
        QTest::newRow("none") << u"notes.txt"_s << false << QString();
    }
    void marksInAParentCount()
    {
        QFETCH(QString, mark);
        QFETCH(bool, isFolder);
        QFETCH(QString, product);
        const QDir home(m_home->path());
        QVERIFY(home.mkpath(u"files/books"_s));
        const QString path = home.filePath(u"files/"_s + mark);
        if (isFolder) {
            QVERIFY(home.mkpath(path));
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(synchronisedPlace(home.filePath(u"files/books"_s), {}).through, product);
    }

#ifdef Q_OS_UNIX
    void settingsOfSynchronisersAreRead()
    {
        const QDir home(m_home->path());
        QVERIFY(home.mkpath(u".dropbox"_s));
        QVERIFY(home.mkpath(u"config/Nextcloud"_s));
        write(home.filePath(u".dropbox/info.json"_s), R"({"personal": {"path": "/data/box", "host": 1}})");
        write(home.filePath(u"config/Nextcloud/nextcloud.cfg"_s),
            "[Accounts]\n0\\Folders\\1\\localPath=/data/cloud/\n0\\Folders\\1\\targetPath=/\n");
        qputenv("OneDrive", "/data/one");

        QCOMPARE(synchronisedPlace(u"/data/box/b"_s, synchronisedFolders()).through, u"Dropbox"_s);
        QCOMPARE(synchronisedPlace(u"/data/cloud/b"_s, synchronisedFolders()).through, u"Nextcloud"_s);
        QCOMPARE(synchronisedPlace(u"/data/one/b"_s, synchronisedFolders()).through, u"OneDrive"_s);
        QCOMPARE(synchronisedPlace(u"/data/else/b"_s, synchronisedFolders()).kind, StorageKind::Local);
    }

    void linkIntoASynchronisedFolderIsSeenThrough()
    {
        const QDir home(m_home->path());
        QVERIFY(home.mkpath(u"Dropbox"_s));
        QVERIFY(QFile::link(home.filePath(u"Dropbox"_s), home.filePath(u"innocent"_s)));
        QVERIFY(!isLocalDisk(home.filePath(u"innocent/new/workspace"_s)));
    }
#endif

    void refusalNamesPathAndRemedy()
    {
        const QString path = m_home->filePath(u"OneDrive - Contoso/books"_s);
        const auto result = requireLocalDisk(path);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().code), u"invalidInput"_s);
        QVERIFY2(result.error().message.contains(QDir::toNativeSeparators(path)), qPrintable(result.error().message));
        QVERIFY(result.error().message.contains(u"OneDrive"_s));
        QVERIFY(result.error().message.contains(u"PostgreSQL"_s));
    }

    void ownDiskIsFineThoughNothingIsThereYet()
    {
        QVERIFY(requireLocalDisk(m_home->path()));
        QVERIFY(requireLocalDisk(m_home->filePath(u"a/b/c"_s)));
        QCOMPARE(storagePlace(m_home->filePath(u"a"_s)), StoragePlace{});
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestStoragePlace)
#include "tst_storageplace.moc"
