// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingplan.h"
#include "sourcedocument.h"

#include <QHash>

/// What was posted, held against NAV's ledger line by line.
namespace Ledgerbridge {

/// An entry of the general ledger.
struct LedgerLine final
{
    qint64 entryNumber = 0;
    QDate postingDate;
    QString documentNumber;
    QString account;
    QString description;
    /// Debit less credit, in local currency.
    Decimal amount;
};

/// One posting as it left, and where it stands in NAV.
struct PostedDocument final
{
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    QString title;
    QString company;
    /// NAV's number, as read back after posting.
    QString navNumber;
    QDate postingDate;
    Posting posting;
};

struct LedgerFinding final
{
    enum class Kind {
        Missing, ///< nothing stands under the number
        LineMissing,
        AmountChanged,
        ExtraLine,
        OtherDate,
        Reversed, ///< taken back in NAV
        Unbalanced, ///< the entries do not come to zero
        SecondPosting ///< the same accounts, amounts and texts under a number that is not ours
    };
    Kind kind = Kind::Missing;
    DocumentKind documentKind = DocumentKind::Expense;
    QString documentId;
    QString company;
    QString navNumber;
    /// Empty where it is about the posting as a whole.
    QString account;
    Decimal expected;
    Decimal found;
    /// What it is and what to do.
    QString text;
};
[[nodiscard]] QString toString(LedgerFinding::Kind kind);

/// Compares the postings of one company with its ledger. Journals are compared line by line; of purchase documents NAV
/// makes entries by account, picks tax and payables accounts itself (nav.md 2.2), and turns foreign currencies into its
/// own: accounts are compared by sums, foreign amounts by their proportions.
class LedgerCheck final
{
public:
    explicit LedgerCheck(const QList<PostedDocument> &posted);

    /// Numbers the check needs entries of, whatever their date.
    [[nodiscard]] QStringList numbers() const;
    /// Takes an entry to compare with; drops what neither bears a number of ours nor looks like one of our lines.
    void add(const LedgerLine &line);
    /// The whole outcome, documents in the order they were given.
    [[nodiscard]] QList<LedgerFinding> findings() const;
    /// Entries that bear a number of ours.
    [[nodiscard]] int entries() const { return m_entries; }

private:
    void compare(const PostedDocument &document, QList<LedgerFinding> &findings) const;
    void findSecond(QList<LedgerFinding> &findings) const;

    QList<PostedDocument> m_posted;
    QHash<QString, QList<LedgerLine>> m_own;
    /// Account, amount and text of a line → the postings that have such a line.
    QHash<QString, QList<qsizetype>> m_lines;
    QHash<QString, QList<LedgerLine>> m_strangers;
    int m_entries = 0;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::LedgerFinding)
