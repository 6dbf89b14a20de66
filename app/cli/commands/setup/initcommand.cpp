// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include <QDir>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class InitCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"init"_s, {}, tr("Makes the workspace."), 0, 0,
            {QCommandLineOption(
                 u"database"_s, tr("Address of the database; without it, SQLite in the workspace."), u"URL"_s),
                QCommandLineOption(u"secrets"_s,
                    tr("Where the key to the secrets lies: in the platform's key store, or derived from a passphrase."),
                    u"keychain|vault"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        if (const QString url = call.value(u"database"_s); !url.isEmpty() && url != u"sqlite")
            return fail(ErrorCode::Usage, tr("This version keeps a workspace in SQLite only. Leave --database out."));
        const QString secrets = call.value(u"secrets"_s, u"keychain"_s);
        if (secrets != u"keychain" && secrets != u"vault")
            return fail(ErrorCode::Usage, tr("--secrets takes keychain or vault, not \"%1\".").arg(secrets));
        Services::Workspace::NewWorkspace options;
        options.secrets = secrets == u"vault" ? Services::SecretsMode::Vault : Services::SecretsMode::KeyStore;
        const auto passphrase = call.surroundings->passphrase;
        options.passphrase = [passphrase] { return passphrase(true); };
        const auto workspace = Services::Workspace::create(call.workspaceFolder, options);
        if (!workspace)
            return fail(workspace.error());
        Answer answer;
        answer.json = {{u"workspace"_s, (*workspace)->folder()}, {u"database"_s, (*workspace)->databasePath()},
            {u"secrets"_s, secrets}};
        answer.text = tr("The workspace in %1 is ready. Next: \"connect concur\" and \"connect nav\".")
                          .arg(QDir::toNativeSeparators((*workspace)->folder()))
            + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace Ledgerbridge::Cli
