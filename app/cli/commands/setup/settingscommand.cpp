// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "texttable.h"

#include <QJsonArray>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject settingJson(const Settings &settings, const SettingDefinition &definition)
{
    return {{u"key"_s, definition.key}, {u"value"_s, settings.value(definition.key)},
        {u"source"_s, toString(settings.source(definition.key))}, {u"default"_s, definition.defaultValue},
        {u"allowed"_s, definition.notation}, {u"description"_s, definition.description}};
}

Result<SettingDefinition> definitionOf(const QString &key)
{
    for (const SettingDefinition &definition : SettingsTable::definitions())
        if (definition.key == key)
            return definition;
    return fail(ErrorCode::Usage,
        QCoreApplication::translate("SettingsCommand", "There is no setting \"%1\". See them all with: settings list")
            .arg(key));
}

class SettingsListCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsListCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"settings list"_s, {}, tr("Every setting with its value, where it comes from, and its default."), 0, 0,
            {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto settings = (*workspace)->settings();
        if (!settings)
            return fail(settings.error());
        TextTable table({tr("Setting"), tr("Value"), tr("From"), tr("Default")});
        QJsonArray items;
        for (const SettingDefinition &definition : SettingsTable::definitions()) {
            items.append(settingJson(**settings, definition));
            table.add({definition.key, (*settings)->value(definition.key),
                toString((*settings)->source(definition.key)), definition.defaultValue});
        }
        Answer answer;
        answer.json.insert(u"settings"_s, items);
        answer.text = table.toString();
        return answer;
    }
};

class SettingsGetCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsGetCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"settings get"_s, u"KEY"_s, tr("The value of one setting."), 1, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto definition = definitionOf(call.arguments.first());
        if (!definition)
            return fail(definition.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto settings = (*workspace)->settings();
        if (!settings)
            return fail(settings.error());
        Answer answer;
        answer.json = settingJson(**settings, *definition);
        answer.text = (*settings)->value(definition->key) + u'\n';
        return answer;
    }
};

class SettingsSetCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsSetCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"settings set"_s, u"KEY VALUE"_s, tr("Changes one setting."), 2, 2, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto definition = definitionOf(call.arguments.first());
        if (!definition)
            return fail(definition.error());
        // What is wrong on the line itself, whatever the workspace holds, is wrong usage.
        if (const auto allowed = SettingsTable::validate(definition->key, call.arguments.at(1)); !allowed)
            return fail(ErrorCode::Usage, allowed.error().message);
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        if (auto set = (*workspace)->setSetting(definition->key, call.arguments.at(1), call.surroundings->actor); !set)
            return fail(set.error());
        const auto settings = (*workspace)->settings();
        if (!settings)
            return fail(settings.error());
        Answer answer;
        answer.json = settingJson(**settings, *definition);
        answer.text = tr("%1 is now \"%2\".").arg(definition->key, (*settings)->value(definition->key)) + u'\n';
        if ((*settings)->source(definition->key) == Settings::Source::Environment)
            answer.text +=
                tr("The environment variable %1 goes before it.").arg(Settings::environmentName(definition->key))
                + u'\n';
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeSettingsListCommand()
{
    return std::make_unique<SettingsListCommand>();
}

std::unique_ptr<Command> makeSettingsGetCommand()
{
    return std::make_unique<SettingsGetCommand>();
}

std::unique_ptr<Command> makeSettingsSetCommand()
{
    return std::make_unique<SettingsSetCommand>();
}

} // namespace Ledgerbridge::Cli
