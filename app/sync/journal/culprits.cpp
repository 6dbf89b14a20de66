// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "culprits.h"

#include "journallines.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// The number as a word of its own: neither within a longer one nor a part of "4711-2".
bool names(const QString &words, const QString &number)
{
    if (number.isEmpty())
        return false;
    const QRegularExpression word(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(number)),
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(word);
}

/// Line numbers behind the code of the batch, as in "LBRIDGE-A, 20010" or "...Name='LBRIDGE-A',Line No.='20.010'".
QSet<int> lineNumbers(const QString &words, const QString &batch)
{
    const QRegularExpression behind(u"(?<![\\w-])%1(?![\\w-])[^0-9]{1,30}([0-9]+(?:[.,'\\s][0-9]{3}(?![0-9]))*)"_s.arg(
                                        QRegularExpression::escape(batch)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QSet<int> numbers;
    for (auto match = behind.globalMatch(words); match.hasNext();) {
        QString digits = match.next().captured(1);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        numbers.insert(digits.toInt());
    }
    return numbers;
}

bool bearsAccount(const WorkItem &item, const QString &words)
{
    const QList<PlanLine> &lines = item.journal()->lines;
    return std::any_of(lines.cbegin(), lines.cend(), [&](const PlanLine &line) { return names(words, line.account); });
}

} // namespace

QSet<qsizetype> culpritsNamed(const QString &words, const QString &batch, const QList<WorkItem> &items, int firstLine)
{
    QSet<qsizetype> byNumber;
    QSet<qsizetype> byLine;
    QSet<qsizetype> byAccount;
    const QSet<int> numbers = lineNumbers(words, batch);
    const QList<Nav::NewJournalLine> lines = linesOf(items, firstLine);
    qsizetype at = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (names(words, items[i].journal()->reference))
            byNumber.insert(i);
        for (const qsizetype end = at + items[i].journal()->lines.size(); at < end; ++at)
            if (numbers.contains(lines[at].lineNumber))
                byLine.insert(i);
        if (bearsAccount(items[i], words))
            byAccount.insert(i);
    }
    if (!byNumber.isEmpty())
        return byNumber;
    return byLine.isEmpty() ? byAccount : byLine;
}

} // namespace Ledgerbridge::Sync
