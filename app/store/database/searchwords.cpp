// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "searchwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Enough to narrow a long word down; more would only cost.
constexpr qsizetype mostTrigramsOfAWord = 24;

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    static const QRegularExpression blanks(u"[\\s\\x00]+"_s);
    m_words = typed.toCaseFolded().split(blanks, Qt::SkipEmptyParts);
    m_words.removeDuplicates();
}

QStringList SearchWords::trigrams() const
{
    QStringList trigrams;
    for (const QString &word : m_words) {
        // By code points, as SQLite counts them
        const QList<uint> points = word.toUcs4();
        const qsizetype last = std::min(points.size() - 3, mostTrigramsOfAWord);
        for (qsizetype i = 0; i <= last; ++i) {
            QString trigram = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + i), 3);
            trigrams.append(u"\"%1\""_s.arg(trigram.replace(u'"', u"\"\""_s)));
        }
    }
    trigrams.removeDuplicates();
    return trigrams;
}

QString SearchWords::trigramQuery() const
{
    return trigrams().join(u" AND "_s);
}

QString SearchWords::likePattern(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

bool SearchWords::isIn(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace Ledgerbridge::Store
