// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "recheckanswer.h"

#include "commandline.h"
#include "jsonvalues.h"
#include "localcommands.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

void addRecheck(Services::Workspace &workspace, const Call &call, Answer &answer)
{
    const auto recheck = Services::recheckHeld(workspace, call.surroundings->actor);
    if (!recheck) {
        answer.exitCode = exitCode(recheck.error().code);
        answer.json.insert(u"error"_s, errorJson(recheck.error()).value("error"_L1));
        answer.trouble = QCoreApplication::translate(
                             "Recheck", "The mappings are stored, but held documents could not be checked again: %1")
                             .arg(recheck.error().message)
            + u'\n';
        return;
    }
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
}

} // namespace Ledgerbridge::Cli
