// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr auto environmentPrefix = "LEDGERBRIDGE_SET_"_L1;

} // namespace

Settings::Settings(SettingRows &rows, const QProcessEnvironment &environment)
    : m_rows(rows)
{
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        // Windows does not tell cases apart, so we do not either.
        if (name.startsWith(environmentPrefix, Qt::CaseInsensitive))
            m_environment.insert(name.toUpper(), environment.value(name));
    }
}

QString Settings::environmentName(const QString &key)
{
    return environmentPrefix + QString(key).replace(u'.', u'_').toUpper();
}

Result<void> Settings::load()
{
    const auto rows = m_rows.readAll();
    if (!rows)
        return fail(rows.error());
    m_entries.clear();
    m_problems.clear();
    QHash<QString, QString> unused = m_environment;
    const auto definitions = SettingsTable::definitions();
    for (const SettingDefinition &definition : definitions) {
        m_entries.insert(definition.key, {definition.defaultValue, Source::Default});
        if (const auto row = rows->find(definition.key); row != rows->end())
            take(definition.key, *row, Source::Workspace);
        const QString name = environmentName(definition.key);
        if (const auto variable = m_environment.constFind(name); variable != m_environment.constEnd())
            take(definition.key, *variable, Source::Environment);
        unused.remove(name);
    }
    // A misspelt override would silently do nothing.
    for (auto variable = unused.cbegin(); variable != unused.cend(); ++variable) {
        m_problems.append({ErrorCode::InvalidInput,
            QCoreApplication::translate("Settings",
                "The environment variable %1 names no setting. Remove it, or look the names up with: settings list")
                .arg(variable.key()),
            {}, 0, {}});
    }
    return {};
}

void Settings::take(const QString &key, const QString &value, Source source)
{
    const auto read = SettingsTable::validate(key, value);
    if (read) {
        m_entries.insert(key, {*read, source});
        return;
    }
    Error problem = read.error();
    problem.detail = source == Source::Environment ? environmentName(key) : u"workspace"_s;
    m_problems.append(problem);
}

QString Settings::value(const QString &key) const
{
    Q_ASSERT_X(SettingsTable::contains(key), "Settings::value", qPrintable(key));
    const auto entry = m_entries.constFind(key);
    return entry != m_entries.constEnd() ? entry->value : SettingsTable::defaultValue(key);
}

bool Settings::isOn(const QString &key) const
{
    return value(key) == "true"_L1;
}

Settings::Source Settings::source(const QString &key) const
{
    return m_entries.value(key).source;
}

Result<QString> Settings::set(const QString &key, const QString &value)
{
    const auto read = SettingsTable::validate(key, value);
    if (!read)
        return read;
    if (const auto written = m_rows.write(key, *read); !written)
        return fail(written.error());
    if (const auto loaded = load(); !loaded)
        return fail(loaded.error());
    return read;
}

Result<void> Settings::reset(const QString &key)
{
    if (!SettingsTable::contains(key))
        return fail(SettingsTable::validate(key, {}).error());
    if (const auto written = m_rows.write(key, std::nullopt); !written)
        return written;
    return load();
}

QString toString(Settings::Source source)
{
    switch (source) {
    case Settings::Source::Default: return u"default"_s;
    case Settings::Source::Workspace: return u"workspace"_s;
    case Settings::Source::Environment: return u"environment"_s;
    }
    return {};
}

} // namespace Ledgerbridge
