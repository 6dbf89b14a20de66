// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "command.h"

namespace Ledgerbridge::Cli {

QString Call::value(const QString &option, const QString &otherwise) const
{
    const QStringList values = options.value(option);
    return values.isEmpty() ? otherwise : values.last();
}

Result<std::unique_ptr<Services::Workspace>> Call::openWorkspace() const
{
    const auto passphrase = surroundings->passphrase;
    auto workspace = Services::Workspace::open(workspaceFolder, [passphrase] { return passphrase(false); });
    if (workspace && (*workspace)->isDemo())
        surroundings->message(QCoreApplication::translate(
            "Command", "This is a demo workspace: nothing in it is real, and it talks to this computer only."));
    return workspace;
}

QCoro::Task<Result<Answer>> LocalCommand::run(Call call)
{
    co_return answer(call);
}

} // namespace Ledgerbridge::Cli
