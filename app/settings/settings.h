// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settingstable.h"

#include <QHash>
#include <QMap>
#include <QProcessEnvironment>

#include <optional>

namespace Ledgerbridge {

/// Where the settings of a workspace are kept; the store implements it. Never a secret.
class SettingRows
{
public:
    SettingRows() = default;
    virtual ~SettingRows() = default;
    Q_DISABLE_COPY_MOVE(SettingRows)

    [[nodiscard]] virtual Result<QMap<QString, QString>> readAll() = 0;
    /// Adds or replaces; no value takes the row away, so that the default holds again.
    [[nodiscard]] virtual Result<void> write(const QString &key, const std::optional<QString> &value) = 0;
};

/// The settings in force. An environment variable `LEDGERBRIDGE_SET_EXPENSE_TARGET` goes before the workspace, the
/// workspace before the default. Used in the thread of its rows.
class Settings final
{
public:
    enum class Source { Default, Workspace, Environment };

    explicit Settings(
        SettingRows &rows, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    /// Reads the rows (again). Rows with unknown keys, of a newer version, are left alone.
    [[nodiscard]] Result<void> load();
    /// What is set but not allowed, in rows or environment. Such a setting has its default in value(); nothing should
    /// be posted before a person has looked, for the default may be less careful than what was meant.
    [[nodiscard]] QList<Error> problems() const { return m_problems; }

    /// The value in force. The key must be one of the table's.
    [[nodiscard]] QString value(const QString &key) const;
    /// For settings with `true | false`.
    [[nodiscard]] bool isOn(const QString &key) const;
    [[nodiscard]] Source source(const QString &key) const;

    /// Stores a value and gives the form in which it is stored. The environment still goes before it.
    [[nodiscard]] Result<QString> set(const QString &key, const QString &value);
    /// Back to the default.
    [[nodiscard]] Result<void> reset(const QString &key);

    /// The environment variable that overrides `key`.
    [[nodiscard]] static QString environmentName(const QString &key);

private:
    void take(const QString &key, const QString &value, Source source);

    struct Entry
    {
        QString value;
        Source source = Source::Default;
    };

    SettingRows &m_rows;
    QHash<QString, QString> m_environment;
    QHash<QString, Entry> m_entries;
    QList<Error> m_problems;
};

/// `default`, `workspace` or `environment`, as `settings list` shows it.
[[nodiscard]] QString toString(Settings::Source source);

} // namespace Ledgerbridge
