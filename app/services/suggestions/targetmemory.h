// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "suggestion.h"
#include "targethistory.h"

namespace Ledgerbridge::Services {

/// What people chose before: the mapping book as it stands, and what its history tells of targets that were changed. A
/// value; no database.
class TargetMemory final
{
public:
    TargetMemory() = default;
    /// `history`: oldest first.
    TargetMemory(const QList<MappingRow> &rows, const QList<Store::TargetStep> &history);

    /// What a mapped code is called; rows say nothing of it.
    void setName(MappingKind kind, const QString &source, const QString &name);
    /// Sources of the rows of a kind, each once.
    [[nodiscard]] QStringList sourcesOf(MappingKind kind) const;

    struct Choice
    {
        QString target;
        /// In hundredths.
        int score = 0;
        QString why;
    };
    /// Targets that were chosen for another code of the same or nearly the same name, for the same code under another
    /// kind, condition or day, or for this very code once; each once, by target. Whether they can still be used is not
    /// looked at.
    [[nodiscard]] QList<Choice> choicesFor(const SuggestionQuestion &question) const;

    /// What people changed `target` to, where they did so for codes like the one in question, or more often than they
    /// let it stand; empty where they did not. Of a row only its last target counts against the earlier ones.
    [[nodiscard]] QString changedTo(const SuggestionQuestion &question, const QString &target) const;

    /// As targets of a kind are compared.
    [[nodiscard]] static QString targetKey(MappingKind kind, const QString &target);

private:
    using Key = std::pair<int, QString>;
    struct Correction
    {
        QString source;
        QString to;
    };

    void learn(const QList<Store::TargetStep> &history);
    [[nodiscard]] bool isSuchCode(const SuggestionQuestion &question, const QString &source) const;
    void addByName(const SuggestionQuestion &question, QHash<QString, Choice> &choices) const;

    QList<MappingRow> m_rows;
    /// Source key → rows of any kind
    QHash<QString, QList<qsizetype>> m_bySource;
    /// Kind and a whole name, or the beginning of one → rows
    QHash<Key, QList<qsizetype>> m_byName;
    /// Kind and source → name for comparison
    QHash<Key, QString> m_names;
    struct Last
    {
        QString target;
        bool isRemoved = false;
    };
    /// Kind and source → the last target in the history
    QHash<Key, Last> m_last;
    /// Kind and target → what became of it
    QHash<Key, QList<Correction>> m_corrections;
    /// Kind and target → rows that lead there
    QHash<Key, int> m_standing;
};

} // namespace Ledgerbridge::Services
