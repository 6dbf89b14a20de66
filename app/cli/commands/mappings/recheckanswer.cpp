// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "recheckanswer.h"

#include "commandline.h"
#include "jsonvalues.h"
#include "localcommands.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

Result<void> changeMappings(Services::Workspace &workspace, const Call &call, const QList<MappingStep> &steps,
    const QString &reason, Answer &answer)
{
    const auto outcome = Services::changeMappings(workspace, steps, {call.surroundings->actor, reason, {}});
    if (!outcome)
        return fail(outcome.error());
    addOutcome(*outcome, answer);
    return {};
}

void addOutcome(const Services::MappingOutcome &outcome, Answer &answer)
{
    answer.json.insert(u"version"_s, outcome.version);
    if (outcome.proposal > 0) {
        answer.json.insert(u"proposal"_s, outcome.proposal);
        answer.text += QCoreApplication::translate("Recheck",
                           "Proposal %1 waits for a second person: \"mappings approve %1\". Nothing has changed yet.")
                           .arg(outcome.proposal)
            + u'\n';
        return;
    }
    if (outcome.recheckError) {
        const Error &error = *outcome.recheckError;
        answer.exitCode = exitCode(error.code);
        answer.json.insert(u"error"_s, errorJson(error).value("error"_L1));
        answer.trouble = QCoreApplication::translate(
                             "Recheck", "The mappings are stored, but held documents could not be checked again: %1")
                             .arg(error.message)
            + u'\n';
        return;
    }
    const Services::Recheck *recheck = &outcome.recheck;
    QJsonArray released;
    for (const Sync::CommandOutcome &each : recheck->outcomes)
        if (each.after != RecordState::Held)
            released.append(toJson(each));
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

void sayDone(const QString &sentence, Answer &answer)
{
    if (!answer.json.contains("proposal"_L1))
        answer.text.prepend(sentence + u'\n');
}

} // namespace Ledgerbridge::Cli
