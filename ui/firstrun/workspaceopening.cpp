// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workspaceopening.h"

#include "passphrasedialog.h"
#include "secretbytes.h"

#include <QCoreApplication>

namespace Ledgerbridge::Ui {

namespace {

/// Kept in memory that is wiped when the last that may ask for it is gone.
Services::PassphraseSource sourceOf(QByteArray passphrase)
{
    const auto kept = std::make_shared<const SecretBytes>(SecretBytes::taken(std::move(passphrase)));
    return [kept] { return kept->toByteArray(); };
}

QString tryToUnlock(const QString &folder, const QByteArray &passphrase)
{
    const auto workspace = Services::Workspace::open(folder, [passphrase] { return passphrase; });
    if (!workspace)
        return workspace.error().message;
    const auto unlocked = (*workspace)->unlock();
    return unlocked ? QString() : unlocked.error().message;
}

} // namespace

std::optional<Services::PassphraseSource> askForPassphrase(const QString &folder)
{
    if (!Services::Workspace::needsPassphrase(folder))
        return Services::PassphraseSource();
    const QByteArray variable("LEDGERBRIDGE_VAULT_PASSPHRASE");
    QString problem;
    if (!qEnvironmentVariableIsEmpty(variable.constData())) {
        problem = tryToUnlock(folder, {});
        if (problem.isEmpty())
            return Services::PassphraseSource();
        // It would go before whatever is typed.
        qunsetenv(variable.constData());
    }
    PassphraseDialog dialog(PassphraseDialog::Purpose::Unlock, folder,
        [folder](const QByteArray &passphrase) { return tryToUnlock(folder, passphrase); });
    if (!problem.isEmpty())
        dialog.showProblem(problem);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return sourceOf(dialog.passphrase());
}

Result<Services::PassphraseSource> makeWorkspace(const QString &folder)
{
    const auto created = Services::Workspace::create(folder, {});
    if (created)
        return Services::PassphraseSource();
    const ErrorCode code = created.error().code;
    if (code != ErrorCode::SecretStoreMissing && code != ErrorCode::SecretStoreLocked)
        return fail(created.error());
    PassphraseDialog dialog(PassphraseDialog::Purpose::Choose, folder, [folder](const QByteArray &passphrase) {
        Services::Workspace::NewWorkspace options;
        options.secrets = Services::SecretsMode::Vault;
        options.passphrase = [passphrase] { return passphrase; };
        const auto made = Services::Workspace::create(folder, options);
        return made ? QString() : made.error().message;
    });
    if (dialog.exec() != QDialog::Accepted)
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("WorkspaceOpening", "No workspace was made."));
    return sourceOf(dialog.passphrase());
}

} // namespace Ledgerbridge::Ui
