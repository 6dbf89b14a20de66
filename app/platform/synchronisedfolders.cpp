// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
// How synchronisers are recognised. Only names, marks and settings files: no call to the system.
#include "storageplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Ledgerbridge::Platform {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
constexpr Qt::CaseSensitivity pathCase = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity pathCase = Qt::CaseSensitive;
#endif

bool liesIn(const QString &path, const QString &folder)
{
    return path.compare(folder, pathCase) == 0 || path.startsWith(folder + u'/', pathCase);
}

/// Folders with the names that the installers propose: `OneDrive - Contoso`, `Dropbox (Personal)`, `iCloudDrive`.
QString productByName(const QString &folderName)
{
    struct Rule
    {
        QLatin1StringView product;
        QLatin1StringView name;
        bool mayContinue;
    };
    static constexpr Rule rules[] = {{"OneDrive"_L1, "OneDrive"_L1, true}, {"Dropbox"_L1, "Dropbox"_L1, true},
        {"Google Drive"_L1, "Google Drive"_L1, true}, {"Google Drive"_L1, "GoogleDrive"_L1, true},
        {"Nextcloud"_L1, "Nextcloud"_L1, false}, {"ownCloud"_L1, "ownCloud"_L1, false},
        {"iCloud"_L1, "iCloudDrive"_L1, false}, {"iCloud"_L1, "iCloud Drive"_L1, false},
        {"iCloud"_L1, "Mobile Documents"_L1, false}, {"CloudStorage"_L1, "CloudStorage"_L1, false},
        {"Synology Drive"_L1, "SynologyDrive"_L1, false}};
    for (const Rule &rule : rules) {
        if (folderName.compare(rule.name, pathCase) == 0)
            return rule.product;
        if (rule.mayContinue && folderName.startsWith(rule.name, pathCase)) {
            const QStringView rest = QStringView(folderName).mid(rule.name.size());
            if (rest.startsWith(u" - ") || rest.startsWith(u" (") || rest.startsWith(u"-"))
                return rule.product;
        }
    }
    return {};
}

/// What a synchroniser leaves in the folder it keeps.
QString productByMark(const QString &folder)
{
    const QDir directory(folder);
    if (directory.exists(u".dropbox.cache"_s))
        return u"Dropbox"_s;
    if (directory.exists(u".stfolder"_s))
        return u"Syncthing"_s;
    if (directory.exists(u".tmp.driveupload"_s) || directory.exists(u".tmp.drivedownload"_s))
        return u"Google Drive"_s;
    const auto databases = directory.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden);
    return databases.isEmpty() ? QString() : u"Nextcloud"_s;
}

void addDropbox(QList<SynchronisedFolder> &folders, const QString &infoFile)
{
    QFile file(infoFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject accounts = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &account : accounts) {
        const QString path = account.toObject().value("path"_L1).toString();
        if (!path.isEmpty())
            folders.append({u"Dropbox"_s, path});
    }
}

/// Nextcloud and ownCloud: `0\Folders\1\localPath=/home/me/Nextcloud/`.
void addCloudClient(QList<SynchronisedFolder> &folders, const QString &product, const QString &settingsFile)
{
    QFile file(settingsFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression line(uR"(^[^=\n]*\\localPath=\s*(.+?)\s*$)"_s, QRegularExpression::MultilineOption);
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        QString path = matches.next().captured(1);
        if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
            path = path.mid(1, path.size() - 2);
        folders.append({product, path});
    }
}

} // namespace

QList<SynchronisedFolder> synchronisedFolders()
{
    QList<SynchronisedFolder> folders;
    for (const char *name : {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"}) {
        const QString path = qEnvironmentVariable(name);
        if (!path.isEmpty())
            folders.append({u"OneDrive"_s, path});
    }
    addDropbox(folders, QDir::homePath() + "/.dropbox/info.json"_L1);
    for (const char *name : {"APPDATA", "LOCALAPPDATA"}) {
        const QString base = qEnvironmentVariable(name);
        if (base.isEmpty())
            continue;
        addDropbox(folders, base + "/Dropbox/info.json"_L1);
        addCloudClient(folders, u"Nextcloud"_s, base + "/Nextcloud/nextcloud.cfg"_L1);
        addCloudClient(folders, u"ownCloud"_s, base + "/ownCloud/owncloud.cfg"_L1);
    }
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    addCloudClient(folders, u"Nextcloud"_s, config + "/Nextcloud/nextcloud.cfg"_L1);
    addCloudClient(folders, u"ownCloud"_s, config + "/ownCloud/owncloud.cfg"_L1);
    return folders;
}

StoragePlace synchronisedPlace(const QString &path, const QList<SynchronisedFolder> &known)
{
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(path));
    for (const SynchronisedFolder &folder : known) {
        QString root = QDir::cleanPath(QDir::fromNativeSeparators(folder.path));
        const QString canonical = QFileInfo(root).canonicalFilePath();
        if (!root.isEmpty() && (liesIn(clean, root) || (!canonical.isEmpty() && liesIn(clean, canonical))))
            return {StorageKind::Synchronised, folder.product, root};
    }
    for (QString current = clean; !current.isEmpty();) {
        QString product = productByName(QFileInfo(current).fileName());
        if (product.isEmpty())
            product = productByMark(current);
        if (!product.isEmpty())
            return {StorageKind::Synchronised, product, current};
        const QString parent = QFileInfo(current).path();
        if (parent == current || parent == "."_L1)
            break;
        current = parent;
    }
    return {};
}

} // namespace Ledgerbridge::Platform
