// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxtablepage.h"

namespace Ledgerbridge::Sandbox {

namespace {

/// Reference data whose key is a code: unique, and mandatory on insert.
template<typename R>
class CodedPage final : public EditablePage<R>
{
public:
    using EditablePage<R>::EditablePage;

protected:
    Outcome<void> check(NavCompany &company, const R *before, R &after) const override
    {
        if (after.code.isEmpty())
            return refuse(
                400, "BadRequest_RequiredParamNotProvided", QStringLiteral("The field Code must be filled in."));
        const R *other = this->table(company).first(0, after.code);
        if (other && (!before || other->id != before->id))
            return refuseSameKey(QString::fromLatin1(this->typeName()), QStringLiteral("Code='%1'").arg(after.code));
        return {};
    }
};

Columns<NavCurrency> currencyColumns()
{
    Columns<NavCurrency> columns;
    columns.id()
        .code("code", 10, &NavCurrency::code)
        .text("displayName", 30, &NavCurrency::name)
        .text("symbol", 10, &NavCurrency::symbol)
        .text("amountDecimalPlaces", 5, &NavCurrency::amountDecimalPlaces)
        .number("amountRoundingPrecision", &NavCurrency::amountRoundingPrecision)
        .lastModified();
    return columns;
}

Columns<NavExchangeRate> rateColumns()
{
    Columns<NavExchangeRate> columns;
    columns.id()
        .code("currencyCode", 10, &NavExchangeRate::currencyCode)
        .date("startingDate", &NavExchangeRate::startingDate)
        .number("exchangeRateAmount", &NavExchangeRate::amount)
        .constant("relationalCurrencyCode", Kind::Code, Json(QString()))
        .number("relationalExchangeRateAmount", &NavExchangeRate::relationalAmount)
        .lastModified();
    return columns;
}

Columns<NavPaymentTerm> termColumns()
{
    Columns<NavPaymentTerm> columns;
    columns.id()
        .code("code", 10, &NavPaymentTerm::code)
        .text("displayName", 100, &NavPaymentTerm::name)
        .text("dueDateCalculation", 32, &NavPaymentTerm::dueDateCalculation)
        .text("discountDateCalculation", 32, &NavPaymentTerm::discountDateCalculation)
        .number("discountPercent", &NavPaymentTerm::discountPercent)
        .boolean("calculateDiscountOnCreditMemos", &NavPaymentTerm::calculateDiscountOnCreditMemos)
        .lastModified();
    return columns;
}

Columns<NavPaymentMethod> methodColumns()
{
    Columns<NavPaymentMethod> columns;
    columns.id()
        .code("code", 10, &NavPaymentMethod::code)
        .text("displayName", 100, &NavPaymentMethod::name)
        .lastModified();
    return columns;
}

Columns<NavTaxGroup> taxGroupColumns()
{
    Columns<NavTaxGroup> columns;
    columns.id()
        .code("code", 20, &NavTaxGroup::code)
        .text("displayName", 100, &NavTaxGroup::name)
        .add("taxType", Kind::Enum, 0,
            [](const NavCompany &company, const NavTaxGroup &) {
                return enumJson(company.setup.vatInUse ? QStringLiteral("VAT") : QStringLiteral("Sales Tax"));
            })
        .members({QStringLiteral("Sales Tax"), QStringLiteral("VAT")})
        .lastModified();
    return columns;
}

Columns<NavBankAccount> bankColumns()
{
    Columns<NavBankAccount> columns;
    columns.id()
        .code("number", 20, &NavBankAccount::number)
        .text("displayName", 100, &NavBankAccount::name)
        .text("bankAccountNumber", 30, &NavBankAccount::bankAccountNumber)
        .boolean("blocked", &NavBankAccount::blocked)
        .code("currencyCode", 10, &NavBankAccount::currencyCode)
        .code("iban", 50, &NavBankAccount::iban)
        .constant("intercompanyEnabled", Kind::Boolean, Json(false))
        .lastModified();
    return columns;
}

Columns<NavEmployee> employeeColumns()
{
    Columns<NavEmployee> columns;
    columns.id()
        .code("number", 20, &NavEmployee::number)
        .add("displayName", Kind::Text, 100,
            [](const NavCompany &, const NavEmployee &row) {
                return Json((row.givenName + u' ' + row.surname).trimmed());
            })
        .text("givenName", 30, &NavEmployee::givenName)
        .text("surname", 30, &NavEmployee::surname)
        .text("jobTitle", 30, &NavEmployee::jobTitle)
        .text("email", 80, &NavEmployee::email)
        .choice("status", {QStringLiteral("Active"), QStringLiteral("Inactive"), QStringLiteral("Terminated")},
            &NavEmployee::status)
        .lastModified();
    return columns;
}

template<typename R>
void addCoded(PageSet &pages, const QByteArray &name, const QByteArray &type, Table<R> NavCompany::*table,
    const Columns<R> &columns)
{
    auto page = std::make_unique<CodedPage<R>>(name, type, table, columns);
    page->setIndex(0, "code");
    page->setKeyColumn("code");
    pages.add(std::move(page));
}

} // namespace

void addReferencePages(PageSet &pages)
{
    addCoded(pages, "currencies", "currency", &NavCompany::currencies, currencyColumns());
    addCoded(pages, "paymentTerms", "paymentTerm", &NavCompany::paymentTerms, termColumns());
    addCoded(pages, "paymentMethods", "paymentMethod", &NavCompany::paymentMethods, methodColumns());
    pages
        .add(std::make_unique<TablePage<NavTaxGroup>>(
            "taxGroups", "taxGroup", &NavCompany::taxGroups, taxGroupColumns()))
        .setKeyColumn("code");
    auto rates = std::make_unique<TablePage<NavExchangeRate>>(
        "currencyExchangeRates", "currencyExchangeRate", &NavCompany::exchangeRates, rateColumns());
    rates->setIndex(0, "currencyCode");
    pages.add(std::move(rates));
    auto banks = std::make_unique<TablePage<NavBankAccount>>(
        "bankAccounts", "bankAccount", &NavCompany::bankAccounts, bankColumns());
    banks->setIndex(0, "number");
    pages.add(std::move(banks)).setKeyColumn("number");
    auto employees =
        std::make_unique<TablePage<NavEmployee>>("employees", "employee", &NavCompany::employees, employeeColumns());
    employees->setIndex(0, "number");
    pages.add(std::move(employees)).setKeyColumn("number");
}

} // namespace Ledgerbridge::Sandbox
