// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "namesimilarity.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace Ledgerbridge {

namespace {

struct Matches
{
    int common = 0;
    int transpositions = 0;
};

/// Letters that both share within half the longer length, and how many of them stand in another order.
Matches countMatches(QStringView a, QStringView b)
{
    // Half the longer length, rounded down, less one: Winkler's rule. Rounded up, or without the one, JON and JAN share
    // another letter, and the published table comes out otherwise.
    const qsizetype window = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::vector<bool> usedB(size_t(b.size()), false);
    std::vector<QChar> fromA;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype last = std::min(b.size() - 1, i + window);
        for (qsizetype j = std::max<qsizetype>(0, i - window); j <= last; ++j) {
            if (usedB[size_t(j)] || a[i] != b[j])
                continue;
            usedB[size_t(j)] = true;
            fromA.push_back(a[i]);
            break;
        }
    }
    Matches matches{int(fromA.size()), 0};
    size_t at = 0;
    int moved = 0;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (usedB[size_t(j)] && b[j] != fromA[at++])
            ++moved;
    }
    matches.transpositions = moved / 2;
    return matches;
}

} // namespace

int jaroWinklerPermille(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1000 : 0;
    const Matches matches = countMatches(a, b);
    if (matches.common == 0)
        return 0;
    // Worked in millionths with whole numbers, so that every machine ranks alike.
    constexpr qint64 unit = 1'000'000;
    const qint64 m = matches.common;
    const qint64 jaro = (m * unit / a.size() + m * unit / b.size() + (m - matches.transpositions) * unit / m) / 3;
    qint64 prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix])
        ++prefix;
    const qint64 score = jaro + prefix * (unit - jaro) / 10;
    return int((score + 500) / 1000);
}

QString comparableName(const QString &name)
{
    static const QSet<QString> legalForms{QStringLiteral("gmbh"), QStringLiteral("mbh"), QStringLiteral("ag"),
        QStringLiteral("kg"), QStringLiteral("co"), QStringLiteral("ohg"), QStringLiteral("ug"), QStringLiteral("ltd"),
        QStringLiteral("limited"), QStringLiteral("inc"), QStringLiteral("llc"), QStringLiteral("plc"),
        QStringLiteral("corp"), QStringLiteral("aps"), QStringLiteral("as"), QStringLiteral("ab"), QStringLiteral("oy"),
        QStringLiteral("bv"), QStringLiteral("nv"), QStringLiteral("sa"), QStringLiteral("sas"), QStringLiteral("sarl"),
        QStringLiteral("srl"), QStringLiteral("spa"), QStringLiteral("sl"), QStringLiteral("se"), QStringLiteral("und"),
        QStringLiteral("and")};
    QString plain;
    QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    decomposed.replace(u'ß', QStringLiteral("ss")); // Straße and STRASSE are one name
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark() && c != u'.' && c != u'\'')
            plain += u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const QStringList all = words;
    words.removeIf([](const QString &word) { return legalForms.contains(word); });
    return (words.isEmpty() ? all : words).join(u' ');
}

int nameLikenessPermille(const QString &a, const QString &b)
{
    const int asWritten = jaroWinklerPermille(a, b);
    if (asWritten == 1000 || (!a.contains(u' ') && !b.contains(u' ')))
        return asWritten;
    const auto inOrder = [](const QString &name) {
        QStringList words = name.split(u' ');
        words.sort();
        return words.join(u' ');
    };
    // The order says a little too: never quite as like as the same words in the same order.
    constexpr int otherOrder = 10;
    return std::max(asWritten, jaroWinklerPermille(inOrder(a), inOrder(b)) - otherOrder);
}

bool namesPlainlyDiffer(const QString &a, const QString &b)
{
    const QString left = comparableName(a);
    const QString right = comparableName(b);
    if (left.isEmpty() || right.isEmpty())
        return false;
    const QStringList leftWords = left.split(u' ');
    const QStringList rightWords = right.split(u' ');
    for (const QString &word : leftWords)
        if (word.size() >= 3 && rightWords.contains(word))
            return false;
    return jaroWinklerPermille(left, right) < 800;
}

} // namespace Ledgerbridge
