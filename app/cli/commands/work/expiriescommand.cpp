// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "expirycalendar.h"
#include "expirytext.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

class ExpiriesCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExpiriesCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"expiries"_s, {}, tr("What expires when: sign-in, client secrets, subscriptions. Asks no system."), 0,
            0,
            {QCommandLineOption(u"ics"_s,
                tr("Also writes a calendar with reminders 30, 14, 7 and 1 days before (iCalendar)."), u"FILE"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto expiries = Services::expiryCalendar(**workspace);
        if (!expiries)
            return fail(expiries.error());
        const QDateTime now = (*workspace)->database().now();
        Answer answer;
        answer.json.insert(u"expiries"_s, Services::expiriesToJson(*expiries, now));
        answer.text = expiries->isEmpty() ? tr("Nothing is known to expire.") + u'\n' : expiryText(*expiries, now);
        if (!call.isSet(u"ics"_s))
            return answer;
        const QString file = call.value(u"ics"_s);
        if (const auto saved = Services::saveExpiryCalendar(*expiries, (*workspace)->id(), now, file); !saved)
            return fail(saved.error());
        answer.json.insert(u"file"_s, file);
        answer.text += tr("The calendar is written to %1.").arg(file) + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeExpiriesCommand()
{
    return std::make_unique<ExpiriesCommand>();
}

} // namespace Ledgerbridge::Cli
