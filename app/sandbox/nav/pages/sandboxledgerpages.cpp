// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxrelations.h"
#include "sandboxtablepage.h"

namespace Ledgerbridge::Sandbox {

namespace {

Columns<NavAccount> accountColumns()
{
    Columns<NavAccount> columns;
    columns.id()
        .code("number", 20, &NavAccount::number)
        .text("displayName", 100, &NavAccount::name)
        .choice("category",
            {QStringLiteral(" "), QStringLiteral("Assets"), QStringLiteral("Liabilities"), QStringLiteral("Equity"),
                QStringLiteral("Income"), QStringLiteral("Cost of Goods Sold"), QStringLiteral("Expense")},
            &NavAccount::category)
        .text("subCategory", 80, &NavAccount::subCategory)
        .boolean("blocked", &NavAccount::blocked)
        .choice("accountType",
            {QStringLiteral("Posting"), QStringLiteral("Heading"), QStringLiteral("Total"),
                QStringLiteral("Begin-Total"), QStringLiteral("End-Total")},
            &NavAccount::accountType)
        .boolean("directPosting", &NavAccount::directPosting)
        .add("netChange", Kind::Number, 0,
            [](const NavCompany &company, const NavAccount &row) {
                return Json(company.accountBalances.value(row.number));
            })
        .constant("consolidationTranslationMethod", Kind::Text, Json(QString()))
        .constant("consolidationDebitAccount", Kind::Code, Json(QString()))
        .constant("consolidationCreditAccount", Kind::Code, Json(QString()))
        .constant("excludeFromConsolidation", Kind::Boolean, Json(false))
        .lastModified();
    return columns;
}

Json debitOf(const NavCompany &, const NavGlEntry &entry)
{
    return Json(entry.amount.isPositive() ? entry.amount : Decimal());
}

Json creditOf(const NavCompany &, const NavGlEntry &entry)
{
    return Json(entry.amount.isNegative() ? entry.amount.negated() : Decimal());
}

QUuid accountIdOf(const NavCompany &company, const NavRecord &row)
{
    return idOfCode(company.accounts, static_cast<const NavGlEntry &>(row).accountNumber);
}

Columns<NavGlEntry> entryColumns()
{
    Columns<NavGlEntry> columns;
    columns.id()
        .integer("entryNumber", &NavGlEntry::entryNumber)
        .date("postingDate", &NavGlEntry::postingDate)
        .code("documentNumber", 20, &NavGlEntry::documentNumber)
        .choice("documentType",
            {QStringLiteral(" "), QStringLiteral("Payment"), QStringLiteral("Invoice"), QStringLiteral("Credit Memo"),
                QStringLiteral("Finance Charge Memo"), QStringLiteral("Reminder"), QStringLiteral("Refund")},
            &NavGlEntry::documentType)
        .add("accountId", Kind::Guid, 0,
            [](const NavCompany &company, const NavGlEntry &row) { return guidJson(accountIdOf(company, row)); })
        .code("accountNumber", 20, &NavGlEntry::accountNumber)
        .text("description", 100, &NavGlEntry::description)
        .add("debitAmount", Kind::Number, 0, debitOf)
        .add("creditAmount", Kind::Number, 0, creditOf)
        .constant("additionalCurrencyDebitAmount", Kind::Number, Json(0))
        .constant("additionalCurrencyCreditAmount", Kind::Number, Json(0))
        .lastModified();
    return columns;
}

} // namespace

void addLedgerPages(PageSet &pages)
{
    auto accounts =
        std::make_unique<TablePage<NavAccount>>("accounts", "account", &NavCompany::accounts, accountColumns());
    accounts->setIndex(0, "number");
    pages.add(std::move(accounts)).setKeyColumn("number");
    auto entries = std::make_unique<TablePage<NavGlEntry>>(
        "generalLedgerEntries", "generalLedgerEntry", &NavCompany::glEntries, entryColumns());
    entries->setIndex(0, "documentNumber");
    pages.add(std::move(entries))
        .setKeyColumn("entryNumber")
        .addNavigation({"account", "accounts", accountIdOf})
        .addNavigation({"dimensionSetLines", "dimensionSetLines", {}})
        .addNavigation({"attachments", "attachments", {}});
}

} // namespace Ledgerbridge::Sandbox
