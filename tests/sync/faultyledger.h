// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger.h"

#include <functional>

namespace Ledgerbridge {

/// A ledger that breaks at a chosen call: before the call leaves, after it was carried out with its answer lost, or for
/// good, as when the program dies or the line goes down.
class FaultyLedger final : public Nav::Ledger
{
public:
    enum class Fault {
        None,
        NotSent, ///< that call cannot be sent
        AnswerLost, ///< that call is carried out, its answer is lost
        Refused, ///< NAV says no to that call
        DeadBefore, ///< nothing gets through from that call on
        DeadAfter ///< that call is carried out; nothing gets through any more
    };

    explicit FaultyLedger(Nav::Ledger &real)
        : m_real(real)
    {
    }

    /// The call with that number, counted from now on from 0, breaks.
    void breakAt(int call, Fault fault);
    /// Called at the moment the ledger dies.
    std::function<void()> onDeath;
    /// Called before each call, with its number and name.
    std::function<void(int, const QString &)> onCall;
    /// May change what NAV shows of one purchase document.
    std::function<void(Result<Nav::PurchaseDocument> &)> onDocument;
    /// NAV knows posted purchase documents by another id than their drafts.
    void losePostedIds();
    /// What was posted does not show yet, as where NAV posts in the background.
    bool hidesEntries = false;
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] bool hasBroken() const { return m_hasBroken; }

    QCoro::Task<Result<QList<Nav::Company>>> companies() override;
    QCoro::Task<Result<NavSetup>> setup(QString companyId) override;
    QCoro::Task<Result<DirectoryChanges>> directory(QString companyId, QDateTime since) override;
    QCoro::Task<Result<Nav::Journal>> ensureJournal(QString companyId, QString code, QString displayName) override;
    QCoro::Task<Result<QList<Nav::JournalLine>>> journalLines(QString companyId, QString journalId) override;
    QCoro::Task<Result<QList<Nav::JournalLine>>> addJournalLines(
        QString companyId, QString journalId, QList<Nav::NewJournalLine> lines) override;
    QCoro::Task<Result<Nav::JournalLine>> clearJournalLineTax(
        QString companyId, QString journalId, Nav::JournalLine line) override;
    QCoro::Task<Result<void>> deleteJournalLines(
        QString companyId, QString journalId, QList<Nav::JournalLine> lines) override;
    QCoro::Task<Result<void>> postJournal(QString companyId, QString journalId) override;
    QCoro::Task<Result<QList<Nav::LedgerEntry>>> ledgerEntries(
        QString companyId, QString documentNumber, QDate postingDate) override;
    QCoro::Task<Result<QList<Nav::LedgerEntry>>> ledgerEntriesOf(
        QString companyId, QStringList documentNumbers) override;
    QCoro::Task<Result<QList<Nav::LedgerEntry>>> ledgerEntriesAfter(
        QString companyId, qint64 entryNumber, QDate postingDate) override;
    QCoro::Task<Result<qint64>> lastEntryNumber(QString companyId) override;
    QCoro::Task<Result<void>> setDimensions(
        QString companyId, Nav::DimensionParent parent, QList<Nav::LineDimensions> lines) override;
    QCoro::Task<Result<QList<Nav::PurchaseDocument>>> findPurchaseDocuments(
        QString companyId, Nav::PurchaseKind kind, QString vendorNumber, QString externalNumber) override;
    QCoro::Task<Result<Nav::PurchaseDocument>> createPurchaseDocument(
        QString companyId, Nav::PurchaseKind kind, Posting posting) override;
    QCoro::Task<Result<Nav::PurchaseDocument>> purchaseDocument(
        QString companyId, Nav::PurchaseKind kind, QString id) override;
    QCoro::Task<Result<QList<Nav::PurchaseLine>>> purchaseLines(
        QString companyId, Nav::PurchaseKind kind, QString id) override;
    QCoro::Task<Result<void>> deletePurchaseDocument(
        QString companyId, Nav::PurchaseKind kind, Nav::PurchaseDocument document) override;
    QCoro::Task<Result<void>> postPurchaseDocument(QString companyId, Nav::PurchaseKind kind, QString id) override;
    QCoro::Task<Result<NavVendor>> createVendor(QString companyId, VendorDraft draft) override;
    QCoro::Task<Result<Nav::Settlement>> settlement(
        QString companyId, Nav::PurchaseDocument document, QDate today) override;
    QCoro::Task<Result<QList<Nav::PurchaseDocument>>> findOrdersByComment(
        QString companyId, QString vendorNumber, QString comment) override;
    bool createsDimensionValues() const override { return m_real.createsDimensionValues(); }
    QCoro::Task<Result<NavDimensionValue>> createDimensionValue(
        QString companyId, QString dimension, NavDimensionValue value) override;
    QCoro::Task<Result<QList<Nav::PurchaseDocument>>> findOrdersByNumber(QString companyId, QString number) override;

private:
    enum class Kind { Read, Write };
    template<typename T>
    QCoro::Task<Result<T>> through(QString name, Kind kind, std::function<QCoro::Task<Result<T>>()> call);
    QCoro::Task<Result<QList<Nav::LedgerEntry>>> entries(
        QString name, std::function<QCoro::Task<Result<QList<Nav::LedgerEntry>>>()> call);

    Nav::Ledger &m_real;
    int m_calls = 0;
    int m_breakAt = -1;
    Fault m_fault = Fault::None;
    bool m_isDead = false;
    bool m_hasBroken = false;
    QStringList m_names;
};

} // namespace Ledgerbridge
