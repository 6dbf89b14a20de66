// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "heldage.h"
#include "ledgercheck.h"
#include "tieout.h"

#include <QDateTime>

namespace Ledgerbridge {

/// Approved in the month and not posted in it: posted in a later one, or not at all yet.
struct CutOffItem final
{
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    QString title;
    QString company;
    QString currency;
    Decimal amount;
    QDate approvedOn;
    RecordState state = RecordState::Received;
    /// Invalid while it is not posted.
    QDate postingDate;
    QString navNumber;
};

/// What to accrue for such documents: an account with its cost, as the mappings of today would post it.
struct AccrualItem final
{
    QString company;
    /// Empty where it is not known yet which account the cost belongs to; the amount is then the documents' gross.
    QString account;
    QString accountName;
    QString currency;
    Decimal amount;
    QStringList documents;
};

/// How long documents have been held, by reason.
struct AgeingRow final
{
    ReasonCode reason = ReasonCode::DocumentInvalid;
    int documents = 0;
    /// By HeldAge.
    std::array<int, 4> byAge{};
    QHash<QString, Decimal> amounts;
};

/// Documents that an auditor wants to see by name.
struct NotableDocument final
{
    enum class Why {
        SelfApproved, ///< approved by a person whose decisions made it what it is
        Ignored,
        Corrected ///< changed after posting, and settled by a person's word
    };
    Why why = Why::Ignored;
    DocumentKind kind = DocumentKind::Expense;
    QString documentId;
    QString title;
    QString currency;
    Decimal amount;
    QString person;
    QDateTime at;
    /// The trail's sentence.
    QString text;
};
[[nodiscard]] QString toString(NotableDocument::Why why);

/// A person's word that a month is right, and over what.
struct SignOff final
{
    Period period;
    QDateTime at;
    QString actor;
    QString remark;
    /// Head of the trail before it, hex.
    QString head;
    /// SHA-256 over `figures`, hex.
    QString digest;
    /// JSON: the rows, amounts as texts.
    QString figures;
};

/// Everything that month-end asks about one month.
struct MonthReport final
{
    TieOut tieOut;
    /// Whether Concur and NAV were asked; else the report rests on the workspace alone.
    bool askedSystems = false;
    QList<LedgerFinding> ledger;
    /// Postings compared with NAV, and NAV's entries that they stand in.
    int postingsCompared = 0;
    int entriesCompared = 0;
    QList<CutOffItem> cutOff;
    QList<AccrualItem> accruals;
    QList<AgeingRow> ageing;
    QList<NotableDocument> notable;
    /// What could not be looked at, and why.
    QStringList notices;
    /// Oldest first.
    QList<SignOff> signOffs;
    /// The figures are not those that were signed off last.
    bool changedSinceSignOff = false;
    /// Head of the trail and its length when the report was made, as printed on it.
    QString head;
    qint64 entries = 0;
    QDateTime madeAt;

    /// Nothing is left over and NAV shows what was posted.
    [[nodiscard]] bool isClean() const { return tieOut.isClosed() && ledger.isEmpty(); }
};

/// The figures that a sign-off is about: each column but those that depend on what Concur answers at the moment.
/// Canonical JSON; equal figures give equal texts.
[[nodiscard]] QString signedFigures(const TieOut &tieOut);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MonthReport)
Q_DECLARE_METATYPE(Ledgerbridge::SignOff)
