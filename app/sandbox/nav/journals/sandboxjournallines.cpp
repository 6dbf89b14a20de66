// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxjournallines.h"

#include "sandboxdimensions.h"
#include "sandboxrelations.h"

namespace Ledgerbridge::Sandbox {
using namespace Qt::StringLiterals;

namespace {

constexpr auto glType = "G/L Account"_L1;
constexpr auto vendorType = "Vendor"_L1;
constexpr auto bankType = "Bank Account"_L1;

QStringList accountTypes()
{
    return {glType, QStringLiteral("Customer"), vendorType, bankType, QStringLiteral("Fixed Asset"),
        QStringLiteral("IC Partner"), QStringLiteral("Employee"), QStringLiteral("Allocation Account")};
}

tl::unexpected<Refusal> refuseAccount(const QString &field)
{
    return refuseDialog(QStringLiteral("The \"%1\" does not match to an Account.").arg(field));
}

/// Default dimensions of the account and of the balancing account.
void resetDimensions(const NavCompany &company, NavJournalLine &line)
{
    line.dimensions.clear();
    mergeDefaults(line.dimensions, company.defaultSet(idOfCode(company.accounts, line.balancingAccount)));
    if (line.accountType == glType)
        mergeDefaults(line.dimensions, company.defaultSet(idOfCode(company.accounts, line.accountNumber)));
    if (line.accountType == vendorType)
        mergeDefaults(line.dimensions, company.defaultSet(idOfCode(company.vendors, line.accountNumber)));
}

Outcome<void> takeGlAccount(const NavCompany &company, NavJournalLine &line, const QString &number)
{
    const NavAccount *account = company.account(number);
    if (!account)
        return refuseAccount(QStringLiteral("accountNumber"));
    const Outcome<void> postable = checkPostable(*account);
    if (!postable)
        return postable;
    const NavJournal *journal = company.journals.find(line.journalId);
    line.description = account->name;
    line.currencyCode = account->sourceCurrency;
    line.purchaseVat = account->purchaseVat && journal && journal->copyVatSetup;
    line.taxCode = line.purchaseVat ? account->vatProdPostingGroup : QString();
    return {};
}

Outcome<void> takeVendor(const NavCompany &company, NavJournalLine &line, const QString &number)
{
    const NavVendor *vendor = company.vendor(number);
    if (!vendor)
        return refuseDialog(QStringLiteral("The vendor cannot be found."));
    const Outcome<void> open = checkVendorOpen(*vendor, QStringLiteral("create"));
    if (!open)
        return open;
    line.description = vendor->name;
    line.currencyCode = vendor->currencyCode;
    line.purchaseVat = false;
    line.taxCode.clear();
    return {};
}

Outcome<void> takeBank(const NavCompany &company, NavJournalLine &line, const QString &number)
{
    const NavBankAccount *bank = company.bankAccounts.first(0, number);
    if (!bank)
        return refuseAccount(QStringLiteral("accountNumber"));
    if (bank->blocked)
        return refuseField(
            QStringLiteral("Blocked must be equal to 'No' in Bank Account: No.=%1. Current value is 'Yes'.")
                .arg(number));
    line.description = bank->name;
    line.currencyCode = bank->currencyCode;
    line.purchaseVat = false;
    line.taxCode.clear();
    return {};
}

using Line = NavJournalLine;

void addAccountColumns(Columns<Line> &columns)
{
    columns.add(
        "accountType", Kind::Enum, 0, [](const NavCompany &, const Line &row) { return enumJson(row.accountType); },
        [](const NavCompany &, Line &row, const Json &value) { return setLineAccountType(row, value.toString()); });
    columns.members(accountTypes());
    columns.add(
        "accountId", Kind::Guid, 0,
        [](const NavCompany &company, const Line &row) { return guidJson(lineAccountId(company, row)); },
        [](const NavCompany &company, Line &row, const Json &value) {
            return setLineAccountId(company, row, *guidOf(value.toString()));
        });
    columns.add(
        "accountNumber", Kind::Code, 20, [](const NavCompany &, const Line &row) { return Json(row.accountNumber); },
        [](const NavCompany &company, Line &row, const Json &value) {
            return setLineAccount(company, row, value.toString());
        });
}

void addBalancingColumns(Columns<Line> &columns)
{
    columns.choice("balanceAccountType", accountTypes(), &Line::balancingAccountType);
    columns.add(
        "balancingAccountId", Kind::Guid, 0,
        [](const NavCompany &company, const Line &row) {
            return guidJson(idOfCode(company.accounts, row.balancingAccount));
        },
        [](const NavCompany &company, Line &row, const Json &value) -> Outcome<void> {
            const NavAccount *account = company.accounts.find(*guidOf(value.toString()));
            return account ? setLineBalancingAccount(company, row, account->number)
                           : refuseAccount(QStringLiteral("balancingAccountId"));
        });
    columns.add(
        "balancingAccountNumber", Kind::Code, 20,
        [](const NavCompany &, const Line &row) { return Json(row.balancingAccount); },
        [](const NavCompany &company, Line &row, const Json &value) {
            return setLineBalancingAccount(company, row, value.toString());
        });
}

} // namespace

Outcome<void> setLineAccountType(NavJournalLine &line, const QString &type)
{
    if (type == line.accountType)
        return {};
    if (accountTypes().indexOf(type) > 3)
        return refuseDialog(QStringLiteral("The account type %1 cannot be used in this journal.").arg(type));
    line.accountType = type;
    line.accountNumber.clear();
    line.currencyCode.clear();
    line.taxCode.clear();
    line.purchaseVat = false;
    return {};
}

Outcome<void> setLineAccount(const NavCompany &company, NavJournalLine &line, const QString &number)
{
    if (number == line.accountNumber)
        return {};
    Outcome<void> taken;
    if (number.isEmpty())
        line.description.clear();
    else if (line.accountType == glType)
        taken = takeGlAccount(company, line, number);
    else if (line.accountType == vendorType)
        taken = takeVendor(company, line, number);
    else if (line.accountType == bankType)
        taken = takeBank(company, line, number);
    else
        taken = refuseDialog(QStringLiteral("The customer cannot be found."));
    if (!taken)
        return taken;
    line.accountNumber = number;
    resetDimensions(company, line);
    return {};
}

Outcome<void> setLineAccountId(const NavCompany &company, NavJournalLine &line, const QUuid &id)
{
    if (line.accountType == glType) {
        if (const NavAccount *account = company.accounts.find(id))
            return setLineAccount(company, line, account->number);
    } else if (line.accountType == bankType) {
        if (const NavBankAccount *bank = company.bankAccounts.find(id))
            return setLineAccount(company, line, bank->number);
    }
    return refuseAccount(QStringLiteral("accountId"));
}

Outcome<void> setLineBalancingAccount(const NavCompany &company, NavJournalLine &line, const QString &number)
{
    if (number == line.balancingAccount)
        return {};
    if (!number.isEmpty()) {
        const NavAccount *account = company.account(number);
        if (!account)
            return refuseAccount(QStringLiteral("balancingAccountNumber"));
        const Outcome<void> postable = checkPostable(*account);
        if (!postable)
            return postable;
    }
    line.balancingAccount = number;
    resetDimensions(company, line);
    return {};
}

Outcome<void> setLineTaxCode(const NavCompany &company, NavJournalLine &line, const QString &code)
{
    if (!code.isEmpty() && !company.taxGroups.first(0, code))
        return refuseRelation(
            QStringLiteral("VAT Prod. Posting Group"), code, QStringLiteral("VAT Product Posting Group"));
    line.taxCode = code;
    return {};
}

void inheritFromPrevious(const NavCompany &company, const NavJournal &journal, NavJournalLine &line)
{
    const QString key = journal.id.toString(QUuid::WithoutBraces);
    const NavJournalLine *previous = company.journalLines.last(0, key);
    if (!previous) {
        line.postingDate = company.workDate();
        line.documentNumber = company.peekNumber(journal.numberSeries);
        return;
    }
    line.postingDate = previous->postingDate;
    line.documentNumber = previous->documentNumber;
    Decimal balance;
    company.journalLines.backwards(0, key, [&](const NavJournalLine &earlier) {
        if (earlier.documentNumber != previous->documentNumber)
            return false;
        if (earlier.balancingAccount.isEmpty())
            balance += company.toLocal(earlier.amount, earlier.currencyCode, earlier.postingDate);
        return true;
    });
    if (balance.isZero() && !previous->isEmpty())
        line.documentNumber = incrementNumber(previous->documentNumber);
}

QUuid lineAccountId(const NavCompany &company, const NavJournalLine &line)
{
    if (line.accountType == glType)
        return idOfCode(company.accounts, line.accountNumber);
    if (line.accountType == vendorType)
        return idOfCode(company.vendors, line.accountNumber);
    return idOfCode(company.bankAccounts, line.accountNumber);
}

Outcome<void> checkPostable(const NavAccount &account)
{
    const QString text = QStringLiteral("%1 must be equal to '%2' in G/L Account: No.=%3. Current value is '%4'.");
    if (account.accountType != u"Posting")
        return refuseField(
            text.arg(QStringLiteral("Account Type"), QStringLiteral("Posting"), account.number, account.accountType));
    if (account.blocked)
        return refuseField(
            text.arg(QStringLiteral("Blocked"), QStringLiteral("No"), account.number, QStringLiteral("Yes")));
    if (!account.directPosting)
        return refuseField(
            text.arg(QStringLiteral("Direct Posting"), QStringLiteral("Yes"), account.number, QStringLiteral("No")));
    return {};
}

Outcome<void> checkVendorOpen(const NavVendor &vendor, const QString &action)
{
    if (vendor.privacyBlocked)
        return refuseDialog(QStringLiteral("You cannot %1 this type of document when Vendor %2 is blocked for privacy.")
                                .arg(action, vendor.number));
    if (vendor.blocked == u"All")
        return refuseDialog(
            QStringLiteral("You cannot %1 this type of document when Vendor %2 is blocked with type All")
                .arg(action, vendor.number));
    return {};
}

Columns<NavJournalLine> journalLineColumns()
{
    Columns<Line> columns;
    columns.id().guid("journalId", &Line::journalId);
    columns.add(
        "journalDisplayName", Kind::Code, 10,
        [](const NavCompany &company, const Line &row) {
            const NavJournal *journal = company.journals.find(row.journalId);
            return Json(journal ? journal->code : QString());
        },
        [](const NavCompany &, Line &, const Json &) -> Outcome<void> {
            return refuseDialog(QStringLiteral("The \"journalDisplayName\" cannot be changed. Use journalId instead."));
        });
    columns.integer("lineNumber", &Line::lineNumber);
    addAccountColumns(columns);
    columns.date("postingDate", &Line::postingDate)
        .code("documentNumber", 20, &Line::documentNumber)
        .code("externalDocumentNumber", 35, &Line::externalDocumentNumber);
    columns.add(
        "amount", Kind::Number, 0, [](const NavCompany &, const Line &row) { return Json(row.amount); },
        [](const NavCompany &company, Line &row, const Json &value) -> Outcome<void> {
            row.amount = company.roundAmount(value.toDecimal(), row.currencyCode);
            return {};
        });
    columns.text("description", 100, &Line::description).text("comment", 250, &Line::comment);
    columns.add(
        "taxCode", Kind::Code, 20, [](const NavCompany &, const Line &row) { return Json(row.taxCode); },
        [](const NavCompany &company, Line &row, const Json &value) {
            return setLineTaxCode(company, row, value.toString());
        });
    addBalancingColumns(columns);
    columns.lastModified();
    return columns;
}

} // namespace Ledgerbridge::Sandbox
