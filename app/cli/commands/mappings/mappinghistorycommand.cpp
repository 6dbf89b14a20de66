// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "stepanswer.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualVersions = 50;
constexpr int mostVersions = 10'000;

class MappingsHistoryCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsHistoryCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings history"_s, {}, tr("The versions of the mappings, newest first: when, who, why."), 0, 0,
            {QCommandLineOption(u"limit"_s, tr("So many versions at most."), u"N"_s),
                QCommandLineOption(u"version"_s, tr("What this version changed, row by row."), u"V"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto limit = numberFrom(call.value(u"limit"_s, QString::number(usualVersions)), 1, mostVersions,
            tr("\"%1\" is no number of versions. Give a whole number, such as 50."));
        if (!limit)
            return fail(limit.error());
        const auto version = call.isSet(u"version"_s) ? versionFrom(call.value(u"version"_s), 1) : Result<qint64>(0);
        if (!version)
            return fail(version.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        Store::MappingStore store((*workspace)->database());
        return *version > 0 ? one(store, *version) : all(store, int(*limit));
    }

private:
    static QJsonObject headJson(const MappingVersion &version)
    {
        return {{u"version"_s, version.batch}, {u"at"_s, timeJson(version.at)}, {u"actor"_s, version.author.actor},
            {u"proposedBy"_s, version.author.proposedBy}, {u"reason"_s, version.author.reason}};
    }

    static Result<Answer> all(Store::MappingStore &store, int limit)
    {
        const auto versions = store.versions(0, limit);
        if (!versions)
            return fail(versions.error());
        TextTable table(
            {u'>' + tr("Version"), tr("At"), tr("By"), tr("Proposed by"), u'>' + tr("Changes"), tr("Reason")});
        QJsonArray items;
        for (const MappingVersion &version : *versions) {
            QJsonObject item = headJson(version);
            item.insert(u"changes"_s, version.changes);
            items.append(item);
            table.add({QString::number(version.batch), version.at.toUTC().toString(Qt::ISODate), version.author.actor,
                version.author.proposedBy, QString::number(version.changes), version.author.reason});
        }
        Answer answer;
        answer.json.insert(u"versions"_s, items);
        answer.text = table.isEmpty() ? tr("The mappings were never changed.") + u'\n' : table.toString();
        return answer;
    }

    static Result<Answer> one(Store::MappingStore &store, qint64 version)
    {
        if (const auto there = requireVersion(store, version); !there)
            return fail(there.error());
        const auto heads = store.versions(version + 1, 1);
        if (!heads)
            return fail(heads.error());
        const auto changes = store.batch(version);
        if (!changes)
            return fail(changes.error());
        const QList<MappingStep> steps = stepsOf(*changes);
        const MappingVersion head = heads->value(0);
        Answer answer;
        answer.json = headJson(head);
        answer.json.insert(u"changes"_s, toJson(steps));
        answer.text =
            tr("Version %1, %2, by %3").arg(head.batch).arg(head.at.toUTC().toString(Qt::ISODate), head.author.actor);
        if (!head.author.proposedBy.isEmpty())
            answer.text += tr(", proposed by %1").arg(head.author.proposedBy);
        if (!head.author.reason.isEmpty())
            answer.text += u": "_s + head.author.reason;
        answer.text += u'\n' + stepTable(steps);
        return answer;
    }
};

/// What lies between two versions, whatever ways led there.
class MappingsDiffCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(MappingsDiffCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"mappings diff"_s, u"FROM [TO]"_s,
            tr("What lies between two versions of the mappings; 0 is before the first, without TO it is the present."),
            1, 2, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto from = versionFrom(call.arguments.at(0), 0);
        if (!from)
            return fail(from.error());
        const auto given = call.arguments.size() > 1 ? versionFrom(call.arguments.at(1), 0) : Result<qint64>(-1);
        if (!given)
            return fail(given.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        Store::MappingStore store((*workspace)->database());
        const auto to = *given < 0 ? store.revision() : given;
        if (!to)
            return fail(to.error());
        if (const auto there = requireVersion(store, std::max(*from, *to)); !there)
            return fail(there.error());
        const auto left = store.rowsAt(*from);
        if (!left)
            return fail(left.error());
        const auto right = store.rowsAt(*to);
        if (!right)
            return fail(right.error());
        const QList<MappingStep> steps = mappingSteps(*left, *right);
        Answer answer;
        answer.json = {{u"from"_s, *from}, {u"to"_s, *to}, {u"changes"_s, toJson(steps)}};
        answer.text =
            steps.isEmpty() ? tr("Versions %1 and %2 say the same.").arg(*from).arg(*to) + u'\n' : stepTable(steps);
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsHistoryCommand()
{
    return std::make_unique<MappingsHistoryCommand>();
}

std::unique_ptr<Command> makeMappingsDiffCommand()
{
    return std::make_unique<MappingsDiffCommand>();
}

} // namespace Ledgerbridge::Cli
