// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// What a sentence of the trail says of a setting.
struct SettingWords final
{
    QString before;
    QString after;
    [[nodiscard]] bool operator==(const SettingWords &) const = default;
};

/// The sentence that goes into the trail with every change of a setting: its source text, to be translated in the context
/// `StoredSettings`; %1 is the key, %2 the value before, %3 the value after.
[[nodiscard]] const char *settingSentence();

/// Reads such a sentence again. `forms`: the sentence in every language that it may have been written in. `before`: the
/// value that held until then, as far as it is known; it decides where values themselves look like parts of a sentence.
/// Nothing where no form fits, or where several readings remain.
[[nodiscard]] std::optional<SettingWords> settingWordsFrom(
    const QString &sentence, const QString &key, const QStringList &forms, const std::optional<QString> &before);

} // namespace Ledgerbridge
