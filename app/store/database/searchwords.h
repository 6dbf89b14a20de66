// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Ledgerbridge::Store {

/// What a person typed into a search box: words that must all occur somewhere, in any case.
class SearchWords final
{
public:
    explicit SearchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// By Unicode's rules: "straße" and "STRASSE" fold to the same.
    [[nodiscard]] const QStringList &foldedWords() const { return m_folded; }
    /// A query for an FTS5 index of trigrams without positions: every three letters in a row of every word. Empty where
    /// no word has three. What it finds may be too much and is to be looked at with isIn().
    [[nodiscard]] static QString trigramQuery(const QStringList &words);
    /// For LIKE … ESCAPE '\', when a word is too short for the index.
    [[nodiscard]] static QString likePattern(const QString &word);
    [[nodiscard]] bool isIn(const QString &text) const;

private:
    QStringList m_words;
    QStringList m_folded;
};

} // namespace Ledgerbridge::Store
