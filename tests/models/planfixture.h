// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner.h"

#include <QTest>

namespace Ledgerbridge {

inline Decimal dec(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text));
}

/// A small company, its mappings, and builders of documents, for tests of the planner.
struct PlanFixture
{
    QHash<QString, PlanningCompany> companies;
    QList<MappingRow> rows;
    QDate today{2026, 11, 24};

    PlanFixture()
    {
        PlanningCompany company;
        Directory &directory = company.directory;
        directory.setup = NavSetup{QStringLiteral("c1"), QStringLiteral("CRONUS DE"), QStringLiteral("EUR"),
            QDate(2026, 1, 1), QDate(2026, 12, 31)};
        for (const char *number : {"61200", "61300", "15750", "15760", "24500", "12345", "61900"})
            directory.insert(NavAccount{{}, QString::fromLatin1(number),
                QStringLiteral("Account %1").arg(QLatin1String(number)), QStringLiteral("Posting"), {}, false, true});
        directory.insert(NavAccount{
            {}, QStringLiteral("61999"), QStringLiteral("Blocked"), QStringLiteral("Posting"), {}, true, true});
        directory.insert(NavAccount{
            {}, QStringLiteral("61000"), QStringLiteral("Heading"), QStringLiteral("Heading"), {}, false, true});
        directory.insert(NavAccount{
            {}, QStringLiteral("61998"), QStringLiteral("Indirect"), QStringLiteral("Posting"), {}, false, false});
        const auto vendor = [&](const char *no, const char *name, const char *currency = "",
                                NavVendor::Blocked blocked = NavVendor::Blocked::No) {
            directory.insert(NavVendor{{}, QString::fromLatin1(no), QString::fromLatin1(name), {}, {},
                QString::fromLatin1(currency), blocked});
        };
        vendor("V1", "Karin Svensson");
        vendor("V2", "City Cards AG");
        vendor("V3", "Travel Desk");
        vendor("V4", "Kranz Druck GmbH");
        vendor("VUSD", "Dollar Inc", "USD");
        vendor("VPAY", "No Payments", "", NavVendor::Blocked::Payment);
        vendor("VALL", "Blocked Ltd", "", NavVendor::Blocked::All);
        directory.insert(NavDimension{{}, QStringLiteral("DEPARTMENT"), {}});
        directory.insert(NavDimension{{}, QStringLiteral("PROJECT"), {}});
        for (const char *code : {"100", "200", "210"})
            directory.insert(QStringLiteral("DEPARTMENT"), NavDimensionValue{{}, QString::fromLatin1(code), {}});
        directory.insert(QStringLiteral("PROJECT"), NavDimensionValue{{}, QStringLiteral("P1"), {}});
        directory.insert(NavCurrency{QStringLiteral("USD"), {}, {}});
        directory.insert(NavExchangeRate{QStringLiteral("USD"), QDate(2026, 1, 1), dec("1"), dec("0.90")});
        directory.insertTaxCode(QStringLiteral("VAT19"));
        companies.insert(QStringLiteral("c1"), company);
        map(MappingKind::Employee, "E1", "V:V1");
        map(MappingKind::Payment, "CBCP", "V:V2");
        map(MappingKind::Payment, "IBCP", "V:V3");
        map(MappingKind::Payment, "COPD", "G:24500");
        map(MappingKind::Tax, "VST", "G:15750");
        map(MappingKind::Tax, "VSTB", "G:15760");
        map(MappingKind::Tax, "TC", "T:VAT19");
    }

    PlanningCompany &company() { return companies[QStringLiteral("c1")]; }

    void map(MappingKind kind, const char *source, const char *target, QDate from = {})
    {
        rows.append(MappingRow{kind, QString::fromUtf8(source), QString::fromUtf8(target), from, {}});
    }

    [[nodiscard]] PlanOutcome plan(const SourceDocument &document) const
    {
        const MappingBook book(rows);
        return planDocument(document, PlanningContext{companies, book, today, 0});
    }

    static ExpenseJournal journal(
        const char *payer, const char *payee, const char *account, const char *gross, const char *net = nullptr)
    {
        ExpenseJournal line;
        line.payer = QString::fromLatin1(payer);
        line.payee = QString::fromLatin1(payee);
        line.accountCode = QString::fromLatin1(account);
        line.amountGross = dec(gross);
        line.amountNetOfReclaim = dec(net ? net : gross);
        return line;
    }

    static ExpenseTax tax(const char *amount, const char *reclaim, const char *code)
    {
        ExpenseTax result;
        result.amountTax = dec(amount);
        result.amountReclaim = dec(reclaim);
        result.taxReclaimCode = QString::fromLatin1(code);
        return result;
    }

    static ExpenseEntry entry(const char *approved, const QList<ExpenseJournal> &journals, const char *payment = "CASH",
        const QList<ExpenseTax> &taxes = {})
    {
        static int counter = 0;
        ExpenseEntry result;
        result.entryId = QStringLiteral("ENTRY%1").arg(++counter);
        result.expenseTypeCode = QStringLiteral("MEALS");
        result.entryDate = QDate(2026, 11, 2);
        result.paymentCode = QString::fromLatin1(payment);
        result.approvedAmount = dec(approved);
        ExpenseAllocation allocation;
        allocation.allocationId = QStringLiteral("A%1").arg(counter);
        allocation.journal = journals;
        allocation.tax = taxes;
        result.allocations.append(allocation);
        return result;
    }

    static SourceDocument report(const char *total, const QList<ExpenseEntry> &entries)
    {
        ExpenseReport body;
        body.reportId = QStringLiteral("D0719B539ED64FE612AB");
        body.reportNumber = QStringLiteral("A1B2C3");
        body.name = QStringLiteral("Trip");
        body.totalApprovedAmount = dec(total);
        body.currency = QStringLiteral("EUR");
        body.paymentProcessingDate = QDate(2026, 11, 5);
        body.employee.employeeId = QStringLiteral("E1");
        body.employee.firstName = QStringLiteral("Karin");
        body.employee.lastName = QStringLiteral("Svensson");
        body.entries = entries;
        return SourceDocument{DocumentKind::Expense, body.reportId, QStringLiteral("F1"), body};
    }

    static SourceDocument invoice(const char *total, const QList<InvoiceLine> &lines)
    {
        Invoice body;
        body.requestId = QStringLiteral("9B1D30723CBF4F86A574");
        body.vendorInvoiceNumber = QStringLiteral("2026-1187");
        body.invoiceDate = QDate(2026, 11, 2);
        body.processCompleteDate = QDate(2026, 11, 6);
        body.total = dec(total);
        body.currency = QStringLiteral("EUR");
        body.vendorCode = QStringLiteral("V4");
        body.vendorName = QStringLiteral("Kranz Druck");
        body.lines = lines;
        return SourceDocument{DocumentKind::Invoice, body.requestId, QStringLiteral("F2"), body};
    }

    static InvoiceLine invoiceLine(const char *account, const char *net, const char *gross,
        const char *taxCode = nullptr, const char *tax = nullptr)
    {
        InvoiceLine line;
        line.sequence = QStringLiteral("1");
        line.description = QStringLiteral("Brochures");
        InvoiceAllocation allocation;
        allocation.allocationKey = QStringLiteral("158");
        allocation.accountCode = QString::fromLatin1(account);
        allocation.amountNet = dec(net);
        allocation.amountGross = dec(gross);
        if (taxCode)
            allocation.tax.append(InvoiceTax{dec(tax), QString::fromLatin1(taxCode), {}});
        line.allocations.append(allocation);
        return line;
    }

    /// `61200 35.00` per line, vendors with a V: in front: what a posting comes to, readable in a failing test.
    static QStringList shown(const Posting &posting)
    {
        QStringList lines;
        for (const PlanLine &line : posting.lines) {
            QString text = (line.accountType == NavAccountType::Vendor ? QStringLiteral("V:") : QString())
                + line.account + u' ' + line.amount.toAmount();
            if (!line.taxCode.isEmpty())
                text += QStringLiteral(" T:") + line.taxCode;
            for (const PlanDimension &dimension : line.dimensions)
                text += QStringLiteral(" %1=%2").arg(
                    dimension.dimension, dimension.remove ? QStringLiteral("none") : dimension.value);
            lines.append(text);
        }
        return lines;
    }

    static QStringList codes(const PlanOutcome &outcome)
    {
        QStringList result;
        for (const Reason &reason : outcome.reasons)
            result.append(toString(reason.code) + (reason.subject.isEmpty() ? QString() : u':' + reason.subject));
        result.sort();
        return result;
    }
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::SourceDocument)
