// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ledgerbridge {

/// One row of the table of settings (command-line.md, "Settings that must exist").
struct SettingDefinition final
{
    /// Brings a text to the form in which it is stored, or nothing where it is not allowed.
    using Reader = std::function<std::optional<QString>(const QString &text)>;

    QString key;
    QString defaultValue;
    /// In the reader's language.
    QString description;
    /// The values there are, where they are few; else empty.
    QStringList allowed;
    /// How the value is written, for people: `none | all | above:AMOUNT`.
    QString notation;
    Reader read;
};

} // namespace Ledgerbridge
