// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concursetup.h"

#include "concurtokens.h"
#include "connectionjson.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

Result<Concur::Session::Setup> concurSetup(Workspace &workspace)
{
    const auto connection = workspace.concurConnection();
    if (!connection)
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("LiveSystems",
                "Concur is not connected yet. Connect it with \"connect concur\", or on the page Connections."));
    const auto secret = workspace.secret(SecretName::concurClientSecret());
    if (!secret)
        return fail(secret.error());
    const auto tokens = loadTokens(workspace);
    if (!tokens)
        return fail(tokens.error());
    const bool demo = workspace.isDemo();
    const QString what = QCoreApplication::translate("LiveSystems", "data centre of Concur");
    if (auto allowed = checkAddress(connection->tokenUrl, what, demo); !allowed)
        return fail(allowed.error());
    if (!tokens->geolocation.isEmpty()) {
        if (auto allowed = checkAddress(tokens->geolocation, what, demo); !allowed)
            return fail(allowed.error());
    }
    Concur::Session::Setup setup;
    setup.connection = *connection;
    setup.clientSecret = QString::fromUtf8(*secret);
    setup.tokens = *tokens;
    setup.persist = [&workspace, what, demo](const Concur::Tokens &fresh) -> Result<void> {
        if (auto allowed = checkAddress(fresh.geolocation, what, demo); !allowed)
            return allowed;
        return storeTokens(workspace, fresh, u"Ledgerbridge"_s);
    };
    setup.reload = [&workspace] { return loadTokens(workspace); };
    return setup;
}

} // namespace Ledgerbridge::Services
