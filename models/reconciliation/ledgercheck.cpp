// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ledgercheck.h"

#include "amounttext.h"
#include "directory.h"
#include "linecomparison.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ledgerbridge {

namespace {

using Kind = LedgerFinding::Kind;

struct LedgerText final
{
    Q_DECLARE_TR_FUNCTIONS(LedgerCheck)
};

QString lineKey(const QString &account, const Decimal &amount, const QString &text)
{
    return Directory::normalised(account) + u'\n' + amount.toString() + u'\n' + text;
}

QString textOf(Kind kind, const PostedDocument &document)
{
    const QString &number = document.navNumber;
    switch (kind) {
    case Kind::Missing:
        return LedgerText::tr(
            "%1 was posted as %2, and NAV shows no entry under that number. Look for it in NAV before "
            "anything is posted again.")
            .arg(document.title, number);
    case Kind::Reversed:
        return LedgerText::tr(
            "%1 was posted as %2 and has been reversed in NAV. If it is to be posted again, do that by "
            "hand in NAV, or have it resubmitted in Concur.")
            .arg(document.title, number);
    case Kind::Unbalanced:
        return LedgerText::tr("The entries of %1 (%2) do not come to zero.").arg(document.title, number);
    case Kind::SecondPosting:
        return LedgerText::tr(
            "%1 seems to be posted a second time, beside %2. One of the two has to be reversed in NAV "
            "if both mean the same.")
            .arg(document.title, number);
    case Kind::OtherDate:
        return LedgerText::tr("%1 (%2) stands in NAV on another day than it was posted for, %3.")
            .arg(document.title, number, document.postingDate.toString(Qt::ISODate));
    case Kind::LineMissing:
    case Kind::AmountChanged:
    case Kind::ExtraLine: break;
    }
    return {};
}

QString textOf(const AccountDifference &difference, const PostedDocument &document)
{
    const QString found = amountText(difference.found, 2);
    const QString expected = amountText(difference.expected, 2);
    const QString account = difference.account.isEmpty() ? LedgerText::tr("the other side")
                                                         : LedgerText::tr("account %1").arg(difference.account);
    switch (difference.kind) {
    case Kind::LineMissing:
        return LedgerText::tr("%1 (%2): %3 on %4 is missing in NAV.")
            .arg(document.title, document.navNumber, expected, account);
    case Kind::ExtraLine:
        return LedgerText::tr("%1 (%2): NAV has %3 on %4 that was not posted from here.")
            .arg(document.title, document.navNumber, found, account);
    default: break;
    }
    return LedgerText::tr("%1 (%2): %3 bears %4 in NAV, %5 was posted.")
        .arg(document.title, document.navNumber, account, found, expected);
}

LedgerFinding findingOf(Kind kind, const PostedDocument &document)
{
    return {kind, document.kind, document.documentId, document.company, document.navNumber, {}, {}, {},
        textOf(kind, document)};
}

bool isOtherDay(const LedgerLine &entry, const PostedDocument &document)
{
    return document.postingDate.isValid() && entry.postingDate != document.postingDate;
}

} // namespace

QString toString(LedgerFinding::Kind kind)
{
    switch (kind) {
    case Kind::Missing: return QStringLiteral("missing");
    case Kind::LineMissing: return QStringLiteral("lineMissing");
    case Kind::AmountChanged: return QStringLiteral("amountChanged");
    case Kind::ExtraLine: return QStringLiteral("extraLine");
    case Kind::OtherDate: return QStringLiteral("otherDate");
    case Kind::Reversed: return QStringLiteral("reversed");
    case Kind::Unbalanced: return QStringLiteral("unbalanced");
    case Kind::SecondPosting: return QStringLiteral("secondPosting");
    }
    return {};
}

LedgerCheck::LedgerCheck(const QList<PostedDocument> &posted)
    : m_posted(posted)
{
    for (qsizetype i = 0; i < m_posted.size(); ++i) {
        m_own.insert(Directory::normalised(m_posted[i].navNumber), {});
        for (const PlanLine &line : m_posted[i].posting.lines)
            if (line.accountType == NavAccountType::GlAccount)
                m_lines[lineKey(line.account, line.amount, line.description)].append(i);
    }
}

QStringList LedgerCheck::numbers() const
{
    QStringList numbers = m_own.keys();
    numbers.removeAll(QString());
    numbers.sort();
    return numbers;
}

void LedgerCheck::add(const LedgerLine &line)
{
    const QString number = Directory::normalised(line.documentNumber);
    const auto own = m_own.find(number);
    if (own != m_own.end()) {
        // Read twice where a month was read as well as the number.
        const bool known = line.entryNumber != 0
            && std::any_of(own->cbegin(), own->cend(),
                [&line](const LedgerLine &other) { return other.entryNumber == line.entryNumber; });
        if (!known) {
            own->append(line);
            ++m_entries;
        }
    } else if (m_lines.contains(lineKey(line.account, line.amount, line.description))) {
        m_strangers[number].append(line);
    }
}

void LedgerCheck::compare(const PostedDocument &document, QList<LedgerFinding> &findings) const
{
    const QList<LedgerLine> entries = m_own.value(Directory::normalised(document.navNumber));
    if (entries.isEmpty()) {
        findings.append(findingOf(Kind::Missing, document));
        return;
    }
    if (isReversed(document.posting, entries)) {
        findings.append(findingOf(Kind::Reversed, document));
        return;
    }
    const auto differences = compareAccounts(document.posting, entries);
    for (const AccountDifference &difference : differences) {
        LedgerFinding finding = findingOf(difference.kind, document);
        finding.account = difference.account;
        finding.expected = difference.expected;
        finding.found = difference.found;
        finding.text = textOf(difference, document);
        findings.append(finding);
    }
    Decimal sum;
    for (const LedgerLine &entry : entries)
        sum += entry.amount;
    if (!sum.isZero()) {
        LedgerFinding finding = findingOf(Kind::Unbalanced, document);
        finding.found = sum;
        findings.append(finding);
    }
    if (std::any_of(entries.cbegin(), entries.cend(),
            [&document](const LedgerLine &entry) { return isOtherDay(entry, document); }))
        findings.append(findingOf(Kind::OtherDate, document));
}

/// A number that is not ours under which every line of a posting of ours stands once more.
void LedgerCheck::findSecond(QList<LedgerFinding> &findings) const
{
    for (auto it = m_strangers.cbegin(); it != m_strangers.cend(); ++it) {
        QHash<qsizetype, QSet<QString>> met;
        for (const LedgerLine &line : *it) {
            const QString key = lineKey(line.account, line.amount, line.description);
            for (const qsizetype place : m_lines.value(key))
                met[place].insert(key);
        }
        for (auto place = met.cbegin(); place != met.cend(); ++place) {
            const PostedDocument &document = m_posted[place.key()];
            const bool whole = std::all_of(
                document.posting.lines.cbegin(), document.posting.lines.cend(), [&place](const PlanLine &line) {
                    return line.accountType != NavAccountType::GlAccount
                        || place->contains(lineKey(line.account, line.amount, line.description));
                });
            if (!whole)
                continue;
            LedgerFinding finding = findingOf(Kind::SecondPosting, document);
            finding.navNumber = it.key();
            findings.append(finding);
        }
    }
}

QList<LedgerFinding> LedgerCheck::findings() const
{
    QList<LedgerFinding> findings;
    // Several postings may stand under one number where a series gave it; they are compared as one.
    for (const PostedDocument &document : m_posted)
        compare(document, findings);
    findSecond(findings);
    return findings;
}

} // namespace Ledgerbridge
