// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workspace.h"

#include "secretsheader.h"
#include "workspaceprivate.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Workspace", source);
}

Result<void> prepareFolder(const QString &folder)
{
    if (QFile::exists(WorkspaceHeader::pathIn(folder)))
        return fail(ErrorCode::InvalidInput,
            text(QT_TRANSLATE_NOOP("Workspace", "%1 already holds a workspace. Use it, or name another folder."))
                .arg(QDir::toNativeSeparators(folder)));
    if (auto local = Platform::requireLocalDisk(folder); !local)
        return local;
    if (QFile::exists(QDir(folder).filePath(WorkspaceHeader().database)))
        return fail(ErrorCode::WorkspaceDamaged,
            text(QT_TRANSLATE_NOOP("Workspace",
                     "%1 holds a database without its workspace.json. Bring the file back from a backup, or name "
                     "another folder."))
                .arg(QDir::toNativeSeparators(folder)));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Storage,
            text(QT_TRANSLATE_NOOP("Workspace", "The folder %1 cannot be made. Check who may write there."))
                .arg(QDir::toNativeSeparators(folder)));
    return Platform::restrictToOwner(folder);
}

/// Takes away what a failed start left, so that it can be repeated.
void removeDatabase(const QString &path)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

Result<SecretBytes> passphraseOf(const PassphraseSource &source)
{
    QByteArray typed = source ? source() : QByteArray();
    if (typed.isEmpty())
        return fail(ErrorCode::SecretStoreLocked,
            text(QT_TRANSLATE_NOOP("Workspace",
                "The vault needs its passphrase. Set LEDGERBRIDGE_VAULT_PASSPHRASE, or run this in a terminal and type "
                "it.")));
    QString asText = QString::fromUtf8(typed);
    wipe(typed);
    return passphraseFromText(std::move(asText));
}

} // namespace

Workspace::Workspace()
    : d(std::make_unique<Private>())
{
}

Workspace::~Workspace() = default;

bool Workspace::exists(const QString &folder)
{
    return QFile::exists(WorkspaceHeader::pathIn(folder));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder, const NewWorkspace &options)
{
    const QString absolute = QDir(folder).absolutePath();
    const bool isNew = !QFile::exists(absolute);
    if (auto prepared = prepareFolder(absolute); !prepared)
        return fail(prepared.error());
    std::unique_ptr<Workspace> workspace(new Workspace);
    Private &d = *workspace->d;
    d.folder = absolute;
    d.passphrase = options.passphrase;
    d.header.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    d.header.createdAt = QDateTime::currentDateTimeUtc();
    d.header.demo = options.demo;
    const QString databasePath = workspace->databasePath();
    auto made = d.openDatabase(databasePath);
    if (made)
        made = d.createSecrets(options.secrets);
    // The header comes last: what has no header is no workspace.
    if (made)
        made = d.header.write(absolute);
    if (!made) {
        const Error error = made.error();
        workspace.reset();
        removeDatabase(databasePath);
        if (isNew)
            QDir().rmdir(absolute);
        return fail(error);
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, const PassphraseSource &passphrase)
{
    const QString absolute = QDir(folder).absolutePath();
    auto header = WorkspaceHeader::read(absolute);
    if (!header)
        return fail(header.error());
    if (auto local = Platform::requireLocalDisk(absolute); !local)
        return fail(local.error());
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->d->folder = absolute;
    workspace->d->passphrase = passphrase;
    workspace->d->header = std::move(*header);
    const QString path = workspace->databasePath();
    // An empty new database in its place would hide that everything is gone.
    if (!QFile::exists(path))
        return fail(ErrorCode::WorkspaceDamaged,
            text(QT_TRANSLATE_NOOP(
                     "Workspace", "The database %1 of the workspace is missing. Bring it back from a backup."))
                .arg(QDir::toNativeSeparators(path)));
    if (auto opened = workspace->d->openDatabase(path); !opened)
        return fail(opened.error());
    return workspace;
}

Result<void> Workspace::Private::openDatabase(const QString &path)
{
    auto opened = Store::Database::open(path);
    if (!opened)
        return fail(opened.error());
    database = std::move(*opened);
    secretRows = std::make_unique<StoredSecrets>(*database);
    return Platform::restrictToOwner(path);
}

Result<void> Workspace::Private::createSecrets(SecretsMode mode)
{
    if (mode == SecretsMode::KeyStore) {
        keyStore = platformKeyStore();
        auto created = Secrets::createWithKeyStore(*keyStore, *secretRows, header.id);
        if (!created)
            return fail(created.error());
        header.secrets = created->header;
        secrets = std::move(created->secrets);
        return {};
    }
    const auto typed = passphraseOf(passphrase);
    if (!typed)
        return fail(typed.error());
    auto created = Secrets::createWithPassphrase(*typed, *secretRows, header.id);
    if (!created)
        return fail(created.error());
    header.secrets = created->header;
    secrets = std::move(created->secrets);
    return {};
}

Result<Secrets *> Workspace::Private::unlocked()
{
    if (secrets)
        return secrets.get();
    if (!keyStore)
        keyStore = platformKeyStore();
    const PassphraseSource source = passphrase;
    auto opened =
        Secrets::unlock(header.secrets, *secretRows, keyStore.get(), [source] { return passphraseOf(source); });
    if (!opened)
        return fail(opened.error());
    secrets = std::move(*opened);
    return secrets.get();
}

QString Workspace::id() const
{
    return d->header.id;
}

QString Workspace::folder() const
{
    return d->folder;
}

QString Workspace::databasePath() const
{
    return QDir(d->folder).filePath(d->header.database);
}

bool Workspace::isDemo() const
{
    return d->header.demo;
}

bool Workspace::needsPassphrase(const QString &folder)
{
    const auto header = WorkspaceHeader::read(QDir(folder).absolutePath());
    const auto facts = header ? SecretsHeader::fromJson(header->secrets) : Result<SecretsHeader>(fail(header.error()));
    return facts && facts->mode == SecretsHeader::Mode::Passphrase;
}

Result<void> Workspace::unlock()
{
    const auto secrets = d->unlocked();
    return secrets ? Result<void>() : fail(secrets.error());
}

Store::Database &Workspace::database()
{
    return *d->database;
}

Result<QByteArray> Workspace::secret(const QString &name)
{
    const auto secrets = d->unlocked();
    if (!secrets)
        return fail(secrets.error());
    return (*secrets)->get(name);
}

Result<void> Workspace::setSecret(const QString &name, const QByteArray &value, const QString &actor)
{
    const auto secrets = d->unlocked();
    if (!secrets)
        return fail(secrets.error());
    d->secretRows->setActor(actor);
    return (*secrets)->set(name, value);
}

} // namespace Ledgerbridge::Services
