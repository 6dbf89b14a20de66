// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "settingsentence.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

/// A form with its key filled in, cut at its two values.
struct Pieces
{
    QString start;
    QString middle;
    QString end;
};

std::optional<Pieces> piecesOf(const QString &form, const QString &key)
{
    const qsizetype before = form.indexOf("%2"_L1);
    const qsizetype after = form.indexOf("%3"_L1);
    if (before < 0 || after < before)
        return std::nullopt;
    const auto filled = [&key](QString piece) { return piece.replace("%1"_L1, key); };
    return Pieces{
        filled(form.left(before)), filled(form.mid(before + 2, after - before - 2)), filled(form.mid(after + 2))};
}

/// Every way to read it: the middle may stand in a value too.
QList<SettingWords> readings(const QString &sentence, const Pieces &pieces)
{
    QList<SettingWords> found;
    if (sentence.size() < pieces.start.size() + pieces.middle.size() + pieces.end.size()
        || !sentence.startsWith(pieces.start) || !sentence.endsWith(pieces.end))
        return found;
    const QString values = sentence.mid(pieces.start.size(), sentence.size() - pieces.start.size() - pieces.end.size());
    for (qsizetype at = values.indexOf(pieces.middle); at >= 0; at = values.indexOf(pieces.middle, at + 1))
        found.append({values.left(at), values.mid(at + pieces.middle.size())});
    return found;
}

} // namespace

const char *settingSentence()
{
    return QT_TRANSLATE_NOOP("StoredSettings", "The setting %1 was changed from \"%2\" to \"%3\".");
}

std::optional<SettingWords> settingWordsFrom(
    const QString &sentence, const QString &key, const QStringList &forms, const std::optional<QString> &before)
{
    QList<SettingWords> all;
    for (const QString &form : forms)
        if (const auto pieces = piecesOf(form, key))
            for (const SettingWords &words : readings(sentence, *pieces))
                if (!all.contains(words))
                    all.append(words);
    if (all.size() > 1 && before)
        all.removeIf([&before](const SettingWords &words) { return words.before != *before; });
    return all.size() == 1 ? std::optional(all.constFirst()) : std::nullopt;
}

} // namespace Ledgerbridge
