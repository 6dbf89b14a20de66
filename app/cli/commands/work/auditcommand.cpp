// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditfilteroptions.h"
#include "audittrail.h"
#include "commands.h"
#include "filteroptions.h"
#include "jsonvalues.h"
#include "texttable.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 10000;

class AuditListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(AuditListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"audit list"_s, {}, tr("The trail, newest first."), 0, 0,
            auditFilterOptions() << QCommandLineOption(
                u"after"_s, tr("Go on behind this entry: the \"next\" of the page before."), u"ID"_s)
                                 << QCommandLineOption(u"limit"_s, tr("So many entries at most."), u"N"_s)};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto filter = filterFrom(call);
        if (!filter)
            return fail(filter.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto entries = Store::AuditTrail((*workspace)->database()).list(*filter);
        if (!entries)
            return fail(entries.error());
        TextTable table({tr("No."), tr("When"), tr("Who"), tr("Action"), tr("Document"), tr("Text")});
        QJsonArray items;
        for (const AuditEntry &entry : *entries) {
            items.append(toJson(entry));
            table.add({QString::number(entry.id), entry.at.toUTC().toString(Qt::ISODate), entry.actor, entry.action,
                entry.documentId, entry.text});
        }
        const bool more = entries->size() == filter->limit;
        Answer answer;
        answer.json = {{u"entries"_s, items}, {u"next"_s, more ? QJsonValue(entries->last().id) : QJsonValue()}};
        answer.text = table.isEmpty() ? tr("No entry fits.") + u'\n' : table.toString();
        return answer;
    }

private:
    static Result<Store::AuditFilter> filterFrom(const Call &call)
    {
        auto filter = auditFilterFrom(call);
        if (!filter)
            return filter;
        const auto after = numberFrom(call, u"after"_s, 0, 0, std::numeric_limits<qint64>::max());
        const auto limit = numberFrom(call, u"limit"_s, 1, filter->limit, mostEntries);
        if (!after)
            return fail(after.error());
        if (!limit)
            return fail(limit.error());
        filter->after = *after;
        filter->limit = int(*limit);
        return filter;
    }
};

class AuditVerifyCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(AuditVerifyCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"audit verify"_s, {}, tr("Checks the whole chain of the trail."), 0, 0, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto progress = call.surroundings->progress;
        const auto verdict = Store::AuditTrail((*workspace)->database()).verify([progress](qint64 done) {
            progress(tr("Checked %1 entries").arg(done));
            return true;
        });
        progress({});
        if (!verdict)
            return fail(verdict.error());
        const QString head = QString::fromLatin1(verdict->head.toHex());
        Answer answer;
        answer.json = {{u"entries"_s, verdict->entries}, {u"head"_s, head}, {u"ok"_s, verdict->intact},
            {u"firstBad"_s, verdict->intact ? QJsonValue() : QJsonValue(verdict->firstBad)},
            {u"findings"_s, findingsJson(verdict->findings)}};
        answer.exitCode = verdict->intact ? Done : Failed;
        answer.text = verdict->intact ? tr("The chain holds: %1 entries, head %2.").arg(verdict->entries).arg(head)
                                      : tr("The chain is broken at entry %1. Somebody changed the database outside of "
                                           "Ledgerbridge; compare it with a backup.")
                                            .arg(verdict->firstBad);
        answer.text += u'\n';
        for (const AuditFinding &finding : verdict->findings)
            answer.text += findingText(finding) + u'\n';
        return answer;
    }

private:
    static QJsonArray findingsJson(const QList<AuditFinding> &findings)
    {
        QJsonArray items;
        for (const AuditFinding &finding : findings)
            items.append(QJsonObject{{u"entry"_s, finding.entry}, {u"last"_s, finding.last},
                {u"kind"_s, toString(finding.kind)}, {u"text"_s, findingText(finding)}});
        return items;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditListCommand()
{
    return std::make_unique<AuditListCommand>();
}

std::unique_ptr<Command> makeAuditVerifyCommand()
{
    return std::make_unique<AuditVerifyCommand>();
}

} // namespace Ledgerbridge::Cli
