// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "queuedecision.h"

#include "documentstore.h"
#include "jsonvalues.h"
#include "livesystems.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

Answer answerFor(const QList<Sync::CommandOutcome> &outcomes, std::optional<RecordState> wanted)
{
    Answer answer;
    QJsonArray items;
    for (const Sync::CommandOutcome &outcome : outcomes) {
        items.append(toJson(outcome));
        answer.text += outcome.message + u'\n';
        if (wanted && outcome.after != *wanted)
            answer.exitCode = worseExit(answer.exitCode, Failed);
        else if (needsPerson(outcome.after))
            answer.exitCode = worseExit(answer.exitCode, NeedsPerson);
    }
    answer.json.insert(u"items"_s, items);
    return answer;
}

Result<void> requireDocuments(Services::Workspace &workspace, const QStringList &ids)
{
    Store::DocumentStore documents(workspace.database());
    for (const QString &id : ids) {
        const auto record = documents.find(id);
        if (!record)
            return fail(record.error());
        if (!*record)
            return fail(ErrorCode::NotFound,
                QCoreApplication::translate("QueueActions",
                    "There is no document %1 in this workspace, so nothing was changed. See them with \"queue list "
                    "--state all\".")
                    .arg(id));
    }
    return {};
}

Result<Answer> QueueDecision::answer(const Call &call)
{
    if (const auto complete = check(call); !complete)
        return fail(complete.error());
    const auto workspace = call.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    if (const auto known = requireDocuments(**workspace, call.arguments); !known)
        return fail(known.error());
    const auto setup = Services::offlineSetup(**workspace);
    if (!setup)
        return fail(setup.error());
    Sync::PersonCommands commands(*setup, call.surroundings->actor);
    const Outcomes outcomes = decide(commands, call);
    return outcomes ? Result<Answer>(answerFor(*outcomes, wanted())) : fail(outcomes.error());
}

} // namespace Ledgerbridge::Cli
