// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "recheckanswer.h"

#include "jsonvalues.h"
#include "localcommands.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

Result<void> addRecheck(Services::Workspace &workspace, const Call &call, Answer &answer)
{
    const auto recheck = Services::recheckHeld(workspace, call.surroundings->actor);
    if (!recheck)
        return fail(recheck.error());
    QJsonArray released;
    for (const Sync::CommandOutcome &outcome : recheck->outcomes)
        if (outcome.after != RecordState::Held)
            released.append(toJson(outcome));
    answer.json.insert(u"released"_s, released);
    answer.json.insert(u"stillHeld"_s, recheck->stillHeld);
    if (recheck->released > 0)
        answer.text += QCoreApplication::translate("Recheck",
                           "%n document(s) wait no more and go on with the next run.", nullptr, recheck->released)
            + u'\n';
    if (recheck->stillHeld > 0)
        answer.text += QCoreApplication::translate("Recheck",
                           "%n document(s) are still held; see them with \"queue list\".", nullptr, recheck->stillHeld)
            + u'\n';
    return {};
}

} // namespace Ledgerbridge::Cli
