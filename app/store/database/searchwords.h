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
    /// Case-folded, letter by letter.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Every three letters in a row of every word, quoted for FTS5, each once; of long words the beginning.
    [[nodiscard]] QStringList trigrams() const;
    /// A query for an FTS5 index of trigrams without positions: every three letters in a row of every word. Empty where
    /// no word has three. What it finds may be too much and is to be looked at with isIn().
    [[nodiscard]] QString trigramQuery() const;
    /// For LIKE … ESCAPE '\', when a word is too short for the index.
    [[nodiscard]] static QString likePattern(const QString &word);
    [[nodiscard]] bool isIn(const QString &text) const;

private:
    QStringList m_words;
};

} // namespace Ledgerbridge::Store
