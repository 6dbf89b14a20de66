// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directorychanges.h"
#include "error.h"
#include "paymentseen.h"
#include "postingplan.h"
#include "vendordraft.h"

#include <QCoroTask>

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ledgerbridge::Nav {

struct Company final
{
    QString id;
    QString name;
    QString displayName;
};

struct Journal final
{
    QString id;
    QString code;
    QString templateName;
    QString balancingAccountNumber;
};

/// A journal line as NAV shows it.
struct JournalLine final
{
    QString id;
    QString etag;
    int lineNumber = 0;
    QString accountType;
    QString accountNumber;
    QDate postingDate;
    QString documentNumber;
    QString externalDocumentNumber;
    Decimal amount;
    QString description;
    QString taxCode;
    QString balancingAccountNumber;

    /// The line NAV leaves in an emptied batch (nav.md 3.2, 7): no account, no amount.
    [[nodiscard]] bool isBlank() const { return accountNumber.isEmpty() && amount.isZero(); }
};

/// A line to be written. Line numbers are ours, so that a line can be told from one of others.
struct NewJournalLine final
{
    int lineNumber = 0;
    NavAccountType accountType = NavAccountType::GlAccount;
    QString accountNumber;
    QDate postingDate;
    QString documentNumber;
    QString externalDocumentNumber;
    Decimal amount;
    QString description;
};

struct LedgerEntry final
{
    qint64 entryNumber = 0;
    QDate postingDate;
    QString documentNumber;
    QString accountNumber;
    QString description;
    /// Debit less credit.
    Decimal amount;
};

enum class PurchaseKind { Invoice, CreditMemo, Order };

/// A purchase invoice, credit memo or order, draft or posted (nav.md 2.10 to 2.13).
struct PurchaseDocument final
{
    PurchaseKind kind = PurchaseKind::Invoice;
    QString id;
    QString etag;
    QString number;
    QString vendorNumber;
    QString externalNumber;
    QString currencyCode;
    QDate postingDate;
    QDate documentDate;
    QString status;
    /// Of a credit memo: the posted invoice that it was applied to; may be blank.
    QString appliesToNumber;
    Decimal totalExcludingTax;
    Decimal totalTax;
    Decimal totalIncludingTax;

    /// Blank is among the values of the field (nav.md 2.10) and is no proof of a posting.
    [[nodiscard]] bool isDraft() const { return status == u"Draft" || status == u"In Review" || status.isEmpty(); }
};

/// A document line of ours, in the order it was asked for.
struct PurchaseLine final
{
    QString id;
    QString etag;
    int sequence = 0;
    QString lineType;
    QString accountNumber;
    QString description;
    Decimal quantity;
    Decimal unitCost;
    Decimal amountExcludingTax;
    QString taxCode;
    /// Orders only, where NAV shows them (nav.md 2.12).
    std::optional<Decimal> received = {};
    std::optional<Decimal> invoiced = {};
};

/// What this connection shows of the payment of a posted document.
struct Settlement final
{
    /// Why it cannot be seen whether the document is paid, and what is missing; empty where it can.
    QString hiddenBecause;
    QList<AppliedEntry> entries;
};

/// Which parent a set of dimensions hangs on.
enum class DimensionParent { JournalLine, PurchaseInvoiceLine, PurchaseCreditMemoLine, PurchaseOrderLine };

struct LineDimensions final
{
    QString lineId;
    QList<PlanDimension> dimensions;
    /// Of the journal or document that the line belongs to; some NAVs reach lines only through it.
    QString ownerId = {};
};

/// The accounting side as the engine sees it, whatever dialect a NAV speaks (architecture.md, `app/nav`).
/// Calls run in the client's thread. Errors: Refused (NAV's own words in `message`, code in `systemCode`), SignIn,
/// Unreachable, Throttled, Conflict, OutcomeUnknown (a write may or may not have happened: look it up), Protocol.
class Ledger
{
public:
    virtual ~Ledger() = default;

    [[nodiscard]] virtual QCoro::Task<Result<QList<Company>>> companies() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<NavSetup>> setup(QString companyId) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<DirectoryChanges>> directory(QString companyId, QDateTime since) = 0;

    /// Finds the journal batch of that code in the default template, or makes it.
    [[nodiscard]] virtual QCoro::Task<Result<Journal>> ensureJournal(
        QString companyId, QString code, QString displayName) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalLine>>> journalLines(
        QString companyId, QString journalId) = 0;
    /// Writes all lines or none per 100 (snapshot batch). Returns NAV's answers in order; fewer than asked never succeeds.
    /// A refusal says which of the lines it is about (`Error::part`).
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalLine>>> addJournalLines(
        QString companyId, QString journalId, QList<NewJournalLine> lines) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<JournalLine>> clearJournalLineTax(
        QString companyId, QString journalId, JournalLine line) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> deleteJournalLines(
        QString companyId, QString journalId, QList<JournalLine> lines) = 0;
    /// Posts every line of the batch. Success is no proof (nav.md 3.1): read `ledgerEntries`.
    [[nodiscard]] virtual QCoro::Task<Result<void>> postJournal(QString companyId, QString journalId) = 0;
    /// An invalid date: on any day.
    [[nodiscard]] virtual QCoro::Task<Result<QList<LedgerEntry>>> ledgerEntries(
        QString companyId, QString documentNumber, QDate postingDate) = 0;
    /// Entries of several document numbers, whatever their date. Dialects that can ask for many at once do.
    [[nodiscard]] virtual QCoro::Task<Result<QList<LedgerEntry>>> ledgerEntriesOf(
        QString companyId, QStringList documentNumbers);
    /// All entries after `entryNumber` on that posting date: for finding what a posting series has renumbered.
    [[nodiscard]] virtual QCoro::Task<Result<QList<LedgerEntry>>> ledgerEntriesAfter(
        QString companyId, qint64 entryNumber, QDate postingDate) = 0;
    /// Hands over every entry posted from `from` to `to`, both included, page by page; `each` is called in this thread.
    /// Refused where the dialect cannot ask for a period.
    [[nodiscard]] virtual QCoro::Task<Result<void>> ledgerEntriesBetween(
        QString companyId, QDate from, QDate to, std::function<void(const LedgerEntry &)> each);
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> lastEntryNumber(QString companyId) = 0;

    /// POST what is missing, PATCH what is inherited and differs, DELETE only where `remove`; others stay (nav.md 2.5).
    /// A refusal says which of `lines` it is about (`Error::part`).
    [[nodiscard]] virtual QCoro::Task<Result<void>> setDimensions(
        QString companyId, DimensionParent parent, QList<LineDimensions> lines) = 0;

    /// Drafts and posted ones of that vendor with that external number, compared without case.
    [[nodiscard]] virtual QCoro::Task<Result<QList<PurchaseDocument>>> findPurchaseDocuments(
        QString companyId, PurchaseKind kind, QString vendorNumber, QString externalNumber) = 0;
    /// Header and lines in one snapshot batch where NAV can, else header first. Header alone is never left behind silently:
    /// on failure after the header stands, the error says OutcomeUnknown.
    [[nodiscard]] virtual QCoro::Task<Result<PurchaseDocument>> createPurchaseDocument(
        QString companyId, PurchaseKind kind, Posting posting) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<PurchaseDocument>> purchaseDocument(
        QString companyId, PurchaseKind kind, QString id) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<PurchaseLine>>> purchaseLines(
        QString companyId, PurchaseKind kind, QString id) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> deletePurchaseDocument(
        QString companyId, PurchaseKind kind, PurchaseDocument document) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> postPurchaseDocument(
        QString companyId, PurchaseKind kind, QString id) = 0;
    /// Orders have no reference field: ours carry a comment line with Concur's number; this finds them by it.
    [[nodiscard]] virtual QCoro::Task<Result<QList<PurchaseDocument>>> findOrdersByComment(
        QString companyId, QString vendorNumber, QString comment) = 0;
    /// Purchase orders by NAV's own number; none where the dialect cannot ask for it.
    [[nodiscard]] virtual QCoro::Task<Result<QList<PurchaseDocument>>> findOrdersByNumber(
        QString companyId, QString number);

    /// Makes a vendor; a blank number is given by NAV. Whoever asks has looked for twins: NAV compares nothing. Refused where
    /// the dialect cannot.
    [[nodiscard]] virtual QCoro::Task<Result<NavVendor>> createVendor(QString companyId, VendorDraft draft);

    /// What settles a posted purchase invoice. A day that NAV does not show is `today`'s. Dialects that show nothing of it
    /// say so.
    [[nodiscard]] virtual QCoro::Task<Result<Settlement>> settlement(
        QString companyId, PurchaseDocument document, QDate today);

    /// Whether this connection can make values of dimensions; most cannot (nav.md 2.4).
    [[nodiscard]] virtual bool createsDimensionValues() const { return false; }
    /// Makes a value, once; of `value` code and name count. Returns it as NAV keeps it. OutcomeUnknown: look it up in the
    /// directory before it is made again. Refused where the connection cannot.
    [[nodiscard]] virtual QCoro::Task<Result<NavDimensionValue>> createDimensionValue(
        QString companyId, QString dimension, NavDimensionValue value);
};

} // namespace Ledgerbridge::Nav
