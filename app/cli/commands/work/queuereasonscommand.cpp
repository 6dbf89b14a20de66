// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "reasoncatalogue.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Every reason that can hold a document, for whoever reads a code.
class QueueReasonsCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(QueueReasonsCommand)

public:
    Synopsis synopsis() const override
    {
        return {
            u"queue reasons"_s, {}, tr("Every reason that holds a document: what it means and what helps."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &) override
    {
        Answer answer;
        QJsonArray items;
        for (const ReasonCode code : allReasonCodes()) {
            QJsonArray fixes;
            for (const ReasonFix &fix : reasonFixes(code))
                fixes.append(QJsonObject{{u"kind"_s, toString(fix.kind)}, {u"title"_s, reasonFixTitle(code, fix)},
                    {u"setting"_s, fix.setting}, {u"value"_s, fix.value}});
            items.append(QJsonObject{{u"code"_s, toString(code)}, {u"title"_s, reasonTitle(code)},
                {u"explanation"_s, reasonExplanation(code)}, {u"remedy"_s, reasonRemedy(code)}, {u"fixes"_s, fixes}});
            answer.text += u"%1  (%2)\n  %3\n  %4\n\n"_s.arg(
                reasonTitle(code), toString(code), reasonExplanation(code), reasonRemedy(code));
        }
        answer.json.insert(u"items"_s, items);
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeQueueReasonsCommand()
{
    return std::make_unique<QueueReasonsCommand>();
}

} // namespace Ledgerbridge::Cli
