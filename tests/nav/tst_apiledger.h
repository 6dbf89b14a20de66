// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apiledger.h"
#include "navcompare.h"
#include "scriptednav.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Nav;
using namespace Qt::StringLiterals;

namespace {

const QString company = QStringLiteral("c-1");

[[maybe_unused]] QString at(const QString &rest)
{
    return u"companies(c-1)/"_s + rest;
}

[[maybe_unused]] NewJournalLine newLine(int number, const QString &amount)
{
    NewJournalLine line;
    line.lineNumber = number;
    line.accountNumber = u"61200"_s;
    line.postingDate = QDate(2026, 3, 31);
    line.documentNumber = u"RPT-1"_s;
    line.amount = Decimal::fromString(amount);
    return line;
}

/// Stores a journal line and returns it as NAV would.
[[maybe_unused]] NavReply storedLine(const NavRequest &request)
{
    Json row = request.json();
    row.set(u"id"_s, Json(u"line-"_s + row[u"lineNumber"].text()));
    row.set(u"@odata.etag"_s, Json(u"W/\"1\""_s));
    row.set(u"taxCode"_s, Json(u"VAT19"_s));
    return {201, row.toBytes()};
}

[[maybe_unused]] Posting posting(int lines = 2)
{
    Posting result;
    result.reference = u"INV-1-AB"_s;
    result.externalNumber = u"r-77"_s;
    result.postingDate = QDate(2026, 3, 31);
    result.documentDate = QDate(2026, 3, 28);
    result.vendorNumber = u"V100"_s;
    for (int i = 0; i < lines; ++i) {
        PlanLine line;
        line.account = u"61200"_s;
        line.unitCost = Decimal(10);
        result.lines.append(line);
    }
    return result;
}

[[maybe_unused]] QByteArray invoice(const char *currency = "EUR", const char *status = "Draft")
{
    return QByteArray(
               R"({"@odata.etag":"W/\"5\"","id":"p-1","number":"D1","vendorNumber":"V100","vendorInvoiceNumber":"R-77",)")
        + R"("totalAmountIncludingTax":23.80,"currencyCode":")" + currency + R"(","status":")" + status + "\"}";
}

} // namespace

/// The ledger over real sockets, against a script.
class ApiLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void setupIsRead();
    void setupWithoutCompanyFails();
    void companyIsFoundInTheList();
    void directoryIsReadWhole();
    void directoryIsReadSince();
    void filterThatNavDoesNotKnowIsLeftOut();
    void missingSetsAreEmpty();
    void valuesAreReadBelowTheirDimensions_data();
    void valuesAreReadBelowTheirDimensions();
    void failedSetFailsTheDirectory();
    void journalIsFound();
    void journalIsMade();
    void journalIsMadeWithoutSayingSo();
    void journalOfAnotherIsTaken();
    void journalCodeIsChecked();
    void linesAreWrittenInOrder();
    void linesGoByTheHundred();
    void refusedLineIsNamed();
    void lineWithoutIdIsUnknown();
    void linesWithoutAnswerAreReadAgain();
    void taxIsClearedByPatch();
    void goneLinesCountAsDeleted();
    void staleLineIsAConflict();
    void journalIsPosted_data();
    void journalIsPosted();
    void entriesAreFoundByDocument();
    void entriesOfManyAreAskedTogether();
    void lastEntryIsAskedAlone();
    void lastEntryWhereNavDoesNotSort();
    void dimensionsAreBroughtAbout();
    void longDimensionSetsArePaged();
    void dimensionsAreReachedThroughTheirOwner_data();
    void dimensionsAreReachedThroughTheirOwner();
    void staleDimensionIsTriedAgain();
    void refusedDimensionNamesItsLine();
    void invoicesAreFoundWithoutCase();
    void invoiceIsMadeInOneBody();
    void linesArePagedSmall();
    void nextLinksMayBeRelative_data();
    void nextLinksMayBeRelative();
    void taxNobodyAskedForIsTakenAway_data();
    void taxNobodyAskedForIsTakenAway();
    void unreadableSetIsNotEmpty_data();
    void unreadableSetIsNotEmpty();
    void readLeftUndoneByABatchIsAskedAlone_data();
    void readLeftUndoneByABatchIsAskedAlone();
    void changeRefusedAsTooManyGoesAgainAlone();
    void draftIsTakenAwayWhereItsTaxStaysUnread();
    void numberThatAFilterMissesIsComparedHere_data();
    void numberThatAFilterMissesIsComparedHere();
    void commentsOfNavDoNotCount();
    void documentWithoutIdIsUnknown();
    void refusedInvoiceIsNotTriedAgain();
    void headerThenLinesWhereNavWantsIt();
    void refusedLinesTakeTheDraftAlong();
    void draftThatStaysIsUnknown();
    void missingLinesAreNoSuccess();
    void vendorCurrencyIsOverruled();
    void orderIsFound();
    void orderIsFoundOnALaterPage();
    void blankStatusIsNoPosting_data();
    void blankStatusIsNoPosting();
    void documentIsPosted_data();
    void documentIsPosted();
    void capabilitiesAreTried();

private:
    template<typename T>
    Result<T> wait(QCoro::Task<Result<T>> &&task)
    {
        return QCoro::waitFor(std::move(task));
    }
    void scriptSetup();
    void scriptSets(const QString &except = {});

    std::unique_ptr<ScriptedNav> m_nav;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ApiLedger> m_ledger;
};
