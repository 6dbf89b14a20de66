// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "period.h"
#include "record.h"

#include <array>
#include <optional>

/// The tie-out of a month (product.md, section 3): what Concur has approved is what stands here, to the cent, by company
/// and currency. Counted are expense reports and invoices, each by its newest version; purchase orders are no postings.
namespace Ledgerbridge {

/// Where a document's amount is found. Recalled and replaced ones are listed apart: Concur approves them no more.
enum class TieOutColumn {
    Approved,
    Posted,
    Drafted,
    Ready,
    Posting,
    Held,
    InDoubt,
    AwaitingApproval,
    SentBack,
    Ignored,
    Recalled,
    Replaced,
    Rest
};
inline constexpr std::size_t tieOutColumns = std::size_t(TieOutColumn::Rest) + 1;
/// As in `reconcile --json`.
[[nodiscard]] QString toString(TieOutColumn column);
[[nodiscard]] QString tieOutColumnTitle(TieOutColumn column);
/// The column of a document in that state. Received counts as ready; what changed after posting waits like held.
[[nodiscard]] TieOutColumn tieOutColumn(RecordState state);

struct TieOutSum final
{
    int documents = 0;
    Decimal amount;
    [[nodiscard]] bool operator==(const TieOutSum &) const = default;
};

struct TieOutRow final
{
    /// NAV company by name; Concur's ledger code where none is known.
    QString company;
    QString currency;
    std::array<TieOutSum, tieOutColumns> sums;
    /// Among those held.
    int changedAfterPosting = 0;
    /// Documents that state no amount or nonsense: they are among the documents, not in the amounts.
    int withoutAmount = 0;

    [[nodiscard]] const TieOutSum &operator[](TieOutColumn column) const { return sums[std::size_t(column)]; }
    [[nodiscard]] TieOutSum &operator[](TieOutColumn column) { return sums[std::size_t(column)]; }
    /// No amount and no document is left over.
    [[nodiscard]] bool isClosed() const { return (*this)[TieOutColumn::Rest] == TieOutSum(); }
};

/// A document as the workspace has it, and as Concur sent it.
struct CountedDocument final
{
    /// `companyName` or, where the company is not known, empty.
    Record record;
    /// What the content says, read anew; not what lists show.
    Decimal approved;
};

/// A document as Concur lists it at this moment.
struct ListedDocument final
{
    enum class List {
        Queue, ///< FIS: READY
        Reports, ///< reports v3
        Digests ///< invoice digests v3
    };
    List list = List::Queue;
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    /// Empty outside the queue.
    QString fisId;
    QString title;
    /// Company it would go to, by name; else Concur's ledger.
    QString company;
    QString currency;
    Decimal amount;
    QDate approvedOn;
    /// Concur's word for where it stands.
    QString status;
    /// Its newest version here, of whatever month.
    std::optional<Record> known = {};
};

struct TieOutInput final
{
    Period period;
    /// Approved in the period, every version.
    QList<CountedDocument> documents;
    /// Approved in the period, by the lists that could be read.
    QList<ListedDocument> listed;
    /// Queues that were read to their end.
    QList<DocumentKind> queues;
};

/// Why an amount is left over.
struct RestItem final
{
    enum class Cause {
        NotFetched, ///< READY in Concur, not here yet
        ChangedInConcur, ///< READY with another amount
        GoneFromQueue, ///< not acknowledged and no longer READY
        NeverReceived, ///< Concur lists it as approved, FIS has not handed it over
        AmountDiffers ///< lists here say another amount than the content
    };
    Cause cause = Cause::NotFetched;
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    QString title;
    QString company;
    QString currency;
    /// Approved less counted.
    Decimal amount;
    /// What happened and what to do.
    QString text;
};
[[nodiscard]] QString toString(RestItem::Cause cause);

/// Where Concur's own lists say something else without leaving a rest.
struct ListDifference final
{
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    QString text;
};

/// Concur's other lists as an independent count, set against the same documents here.
struct IndependentCount final
{
    DocumentKind kind = DocumentKind::Expense;
    int listed = 0;
    int matching = 0;
    /// By currency.
    QHash<QString, Decimal> amounts;
};

struct TieOut final
{
    Period period;
    /// By company, then currency.
    QList<TieOutRow> rows;
    QList<RestItem> rest;
    QList<ListDifference> differences;
    QList<IndependentCount> counts;

    /// Every rest is zero.
    [[nodiscard]] bool isClosed() const;
};

[[nodiscard]] TieOut tieOut(const TieOutInput &input);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::TieOut)
