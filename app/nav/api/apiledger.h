// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensiondelta.h"
#include "ledger.h"
#include "navapi.h"

#include <QHash>

namespace Ledgerbridge::Nav {

/// Business Central's API v2.0, online or on-premises (nav.md 2 to 4).
///
/// Lives in the thread of the HTTP client, which must outlive it. Tasks may run side by side, but children of one
/// parent are best written one call after the other (nav.md 4.1). All tasks must have ended before it is destroyed.
class ApiLedger final : public Ledger
{
public:
    /// `secret`: client secret, or password for Basic.
    ApiLedger(HttpClient *http, Connection connection, QString secret,
        NavSession::Clock clock = &QDateTime::currentDateTimeUtc);

    /// What this company offers to this user, found by reading one row of each: `journals`, `ledgerEntries`,
    /// `dimensions`, `createDimensionValues`, `purchaseInvoices`, `creditMemos`, `purchaseOrders`, `taxGroups`, `batch`, `snapshot`.
    [[nodiscard]] QCoro::Task<Result<QStringList>> capabilities(QString companyId);

    QCoro::Task<Result<QList<Company>>> companies() override;
    QCoro::Task<Result<NavSetup>> setup(QString companyId) override;
    QCoro::Task<Result<DirectoryChanges>> directory(QString companyId, QDateTime since) override;

    QCoro::Task<Result<Journal>> ensureJournal(QString companyId, QString code, QString displayName) override;
    QCoro::Task<Result<QList<JournalLine>>> journalLines(QString companyId, QString journalId) override;
    QCoro::Task<Result<QList<JournalLine>>> addJournalLines(
        QString companyId, QString journalId, QList<NewJournalLine> lines) override;
    QCoro::Task<Result<JournalLine>> clearJournalLineTax(
        QString companyId, QString journalId, JournalLine line) override;
    QCoro::Task<Result<void>> deleteJournalLines(
        QString companyId, QString journalId, QList<JournalLine> lines) override;
    QCoro::Task<Result<void>> postJournal(QString companyId, QString journalId) override;
    QCoro::Task<Result<QList<LedgerEntry>>> ledgerEntries(
        QString companyId, QString documentNumber, QDate postingDate) override;
    QCoro::Task<Result<QList<LedgerEntry>>> ledgerEntriesOf(QString companyId, QStringList documentNumbers) override;
    QCoro::Task<Result<QList<LedgerEntry>>> ledgerEntriesAfter(
        QString companyId, qint64 entryNumber, QDate postingDate) override;
    QCoro::Task<Result<void>> ledgerEntriesBetween(
        QString companyId, QDate from, QDate to, std::function<void(const LedgerEntry &)> each) override;
    QCoro::Task<Result<qint64>> lastEntryNumber(QString companyId) override;

    /// Each change is made whatever becomes of the others. On failure the error is the first one, and its `detail`
    /// begins with `line ID: `. Changes made by somebody else meanwhile are read again and met a few times.
    QCoro::Task<Result<void>> setDimensions(
        QString companyId, DimensionParent parent, QList<LineDimensions> lines) override;

    /// API v2.0 has no vendor ledger entries (nav.md 2.14). An invoice that is closed shows as Paid, whatever closed it: it
    /// counts as paid only as far as no credit memo of the vendor can have closed it.
    QCoro::Task<Result<Settlement>> settlement(QString companyId, PurchaseDocument document, QDate today) override;

    QCoro::Task<Result<NavVendor>> createVendor(QString companyId, VendorDraft draft) override;
    /// Where page 537 is published (Connection::dimensionService): API v2.0 itself only shows values (nav.md 2.4).
    bool createsDimensionValues() const override { return !m_dimensionService.isEmpty(); }
    QCoro::Task<Result<NavDimensionValue>> createDimensionValue(
        QString companyId, QString dimension, NavDimensionValue value) override;

    QCoro::Task<Result<QList<PurchaseDocument>>> findPurchaseDocuments(
        QString companyId, PurchaseKind kind, QString vendorNumber, QString externalNumber) override;
    QCoro::Task<Result<PurchaseDocument>> createPurchaseDocument(
        QString companyId, PurchaseKind kind, Posting posting) override;
    QCoro::Task<Result<PurchaseDocument>> purchaseDocument(QString companyId, PurchaseKind kind, QString id) override;
    QCoro::Task<Result<QList<PurchaseLine>>> purchaseLines(QString companyId, PurchaseKind kind, QString id) override;
    QCoro::Task<Result<void>> deletePurchaseDocument(
        QString companyId, PurchaseKind kind, PurchaseDocument document) override;
    QCoro::Task<Result<void>> postPurchaseDocument(QString companyId, PurchaseKind kind, QString id) override;
    QCoro::Task<Result<QList<PurchaseDocument>>> findOrdersByComment(
        QString companyId, QString vendorNumber, QString comment) override;
    QCoro::Task<Result<QList<PurchaseDocument>>> findOrdersByNumber(QString companyId, QString number) override;

private:
    /// Whether the page of dimension values is where the connection says.
    [[nodiscard]] QCoro::Task<Result<bool>> hasDimensionService();
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<QList<T>>> masterData(
        QString path, QString fields, QDateTime since, T (*read)(const Json &));
    [[nodiscard]] QCoro::Task<Result<QList<std::pair<QString, NavDimensionValue>>>> valuesByDimension(
        QString path, QList<NavDimension> dimensions);
    [[nodiscard]] QCoro::Task<Result<QList<JournalLine>>> readWritten(
        QString companyId, QString journalId, QList<NewJournalLine> lines);
    [[nodiscard]] QCoro::Task<Result<std::optional<Journal>>> findJournal(QString companyId, QString code);

    struct CurrentSet
    {
        LineDimensions line;
        QList<DimensionSetLine> current;
    };
    [[nodiscard]] QString setPath(const QString &companyId, DimensionParent parent, const LineDimensions &line) const;
    [[nodiscard]] QCoro::Task<Result<QList<CurrentSet>>> currentSets(
        QString companyId, DimensionParent parent, QList<LineDimensions> lines);
    [[nodiscard]] QCoro::Task<Result<QList<CurrentSet>>> reachedSets(
        QString companyId, DimensionParent parent, QList<LineDimensions> lines);

    struct ReadBack
    {
        PurchaseDocument document;
        QList<Json> lines;
    };
    [[nodiscard]] QCoro::Task<Result<QString>> localCurrency(QString companyId);
    [[nodiscard]] QCoro::Task<Result<bool>> hasCurrencyOf(
        QString companyId, Posting posting, PurchaseDocument document);
    [[nodiscard]] QCoro::Task<Result<PurchaseDocument>> createOnce(
        QString companyId, PurchaseKind kind, Posting posting, QString currencyCode);
    [[nodiscard]] QCoro::Task<Result<QString>> createHeader(
        QString companyId, PurchaseKind kind, Json header, QList<Json> lines);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> completed(
        QString companyId, PurchaseKind kind, QString id, QList<Json> lines);
    [[nodiscard]] QCoro::Task<Result<PurchaseDocument>> withoutUnwishedTax(
        QString companyId, PurchaseKind kind, Posting posting, ReadBack back);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readBack(QString companyId, PurchaseKind kind, QString id);
    [[nodiscard]] QCoro::Task<Result<void>> addPurchaseLines(
        QString companyId, PurchaseKind kind, QString id, QList<Json> lines);
    [[nodiscard]] QCoro::Task<Error> undoneAfter(QString companyId, PurchaseKind kind, QString id, Error failure);

    QString m_dimensionService;
    QString m_companyName;
    NavSession m_session;
    NavApi m_api;
    QHash<QString, QString> m_localCurrencies;
    /// Once NAV has shown a line's dimensions only below what the line belongs to.
    bool m_setsBelowOwner = false;
    /// Until NAV refuses a document with its lines in one body.
    bool m_insertsDeep = true;
};

} // namespace Ledgerbridge::Nav
