// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apiledger.h"
#include "checkup.h"
#include "navcompare.h"
#include "navserver.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Nav::ApiLedger;
using Nav::DimensionParent;
using Nav::JournalLine;
using Nav::LedgerEntry;
using Nav::NewJournalLine;
using Nav::PurchaseDocument;
using Nav::PurchaseKind;

namespace {

[[maybe_unused]] const QDate march(2026, 3, 31);

[[maybe_unused]] Decimal amount(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text));
}

[[maybe_unused]] void seed(Sandbox::NavCompany &company)
{
    using Posting = Sandbox::NavDimensionRule::Posting;
    company.addDimension({.code = u"DEPARTMENT"_s, .name = u"Department"_s});
    for (const QString &code : {u"SALES"_s, u"ADM"_s})
        company.addDimensionValue({.dimensionCode = u"DEPARTMENT"_s, .code = code, .name = code});
    company.addDimensionValue({.dimensionCode = u"DEPARTMENT"_s, .code = u"GONE"_s, .blocked = true});
    company.addTaxGroup({.code = u"VAT20"_s, .name = u"20 %"_s});
    company.addVatSetup({u"DOMESTIC"_s, u"VAT20"_s, Decimal(20), u"1400"_s});
    company.addAccount({.number = u"1400"_s, .name = u"Input VAT"_s, .category = u"Assets"_s});
    company.addAccount(
        {.number = u"2400"_s, .name = u"Payables"_s, .category = u"Liabilities"_s, .directPosting = false});
    company.addAccount({.number = u"2500"_s, .name = u"Owed to staff"_s, .category = u"Liabilities"_s});
    company.addAccount({.number = u"6100"_s, .name = u"Travel"_s, .vatProdPostingGroup = u"VAT20"_s});
    company.addAccount(
        {.number = u"6200"_s, .name = u"Hotel"_s, .vatProdPostingGroup = u"VAT20"_s, .purchaseVat = true});
    company.addAccount(
        {.number = u"6300"_s, .name = u"Meals"_s, .dimensions = {{u"DEPARTMENT"_s, {}, Posting::CodeMandatory}}});
    company.addAccount(
        {.number = u"6400"_s, .name = u"Phone"_s, .dimensions = {{u"DEPARTMENT"_s, u"ADM"_s, Posting::None}}});
    company.addAccount({.number = u"6500"_s, .name = u"Closed"_s, .blocked = true});
    company.addCurrency({.code = u"USD"_s, .name = u"US dollar"_s});
    company.addExchangeRate(
        {.currencyCode = u"USD"_s, .startingDate = QDate(2026, 1, 1), .relationalAmount = Decimal::fromUnits(80, 2)});
    company.addVendor({.number = u"V100"_s, .name = u"Alpine Rail"_s, .city = u"Bern"_s});
    company.addVendor({.number = u"V200"_s, .name = u"Blocked Ltd"_s, .blocked = u"All"_s});
    company.addVendor({.number = u"V500"_s, .name = u"Dollar Inc"_s, .currencyCode = u"USD"_s});
}

[[maybe_unused]] NewJournalLine line(int number, const QString &account, const char *text, const QString &document)
{
    NewJournalLine result;
    result.lineNumber = number;
    result.accountNumber = account;
    result.postingDate = march;
    result.documentNumber = document;
    result.externalDocumentNumber = u"CONCUR-1"_s;
    result.amount = amount(text);
    result.description = u"Trip to \"Bern\" – Zürich"_s;
    return result;
}

[[maybe_unused]] Posting posting(const QString &vendor, const QString &number)
{
    Posting result;
    result.reference = u"INV-7-AB"_s;
    result.externalNumber = number;
    result.postingDate = march;
    result.documentDate = QDate(2026, 3, 20);
    result.dueDate = QDate(2026, 4, 20);
    result.vendorNumber = vendor;
    PlanLine first;
    first.account = u"6100"_s;
    first.description = u"Tickets"_s;
    first.unitCost = amount("84.03");
    first.taxCode = u"VAT20"_s;
    PlanLine second = first;
    second.account = u"6400"_s;
    second.quantity = Decimal(3);
    second.unitCost = amount("1.99");
    result.lines = {first, second};
    return result;
}

/// Account and amount of each entry, in order.
[[maybe_unused]] QStringList shown(const QList<LedgerEntry> &entries)
{
    QStringList result;
    for (const LedgerEntry &entry : entries)
        result.append(entry.accountNumber + u' ' + entry.amount.toAmount());
    return result;
}

[[maybe_unused]] QStringList ids(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.id);
    return result;
}

} // namespace

/// The client and the make-believe NAV, over real sockets: what neither knows of the other must fit all the same.
class NavJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void masterDataIsRead();
    void pagedMasterDataIsWhole();
    void wrongSecretIsExplained();
    void revokedTokenIsRenewed();
    void reportIsPostedAndFound();
    void blankLineIsLeft();
    void manyLinesArePosted();
    void refusedPostLeavesTheLines();
    void refusedLineLeavesNone();
    void foreignLinesAreSeen();
    void taxCodeIsCleared();
    void staleTagIsAConflict();
    void dimensionsAreMet();
    void blockedDimensionIsRefused();
    void invoiceIsPostedAndFound();
    void invoiceInAnotherCurrency();
    void secondInvoiceIsFoundBeforehand();
    void blockedVendorIsRefused();
    void creditMemoIsPosted();
    void orderIsFoundByComment();
    void draftIsDeleted();
    void lostAnswerIsLookedUp();
    void soundJournalHasNoFindings();
    void trapsOfAJournalAreFound_data();
    void trapsOfAJournalAreFound();

private:
    template<typename T>
    Result<T> wait(QCoro::Task<Result<T>> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }
    template<typename T>
    T value(QCoro::Task<Result<T>> &&task)
    {
        Result<T> result = QCoro::waitFor(std::move(task));
        if (!result)
            QTest::qFail(qPrintable(result.error().message + u" | "_s + result.error().detail), __FILE__, __LINE__);
        return result ? *result : T();
    }
    void connectWith(const QString &secret);
    [[nodiscard]] QString journal(const QString &code = u"CONCUR"_s);
    [[nodiscard]] QList<JournalLine> written(const QString &journalId, const QList<NewJournalLine> &lines);

    std::unique_ptr<Sandbox::NavServer> m_server;
    Sandbox::NavCompany *m_company = nullptr;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ApiLedger> m_ledger;
    QString m_id;
};
