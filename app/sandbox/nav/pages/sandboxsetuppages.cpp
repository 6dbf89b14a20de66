// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxtablepage.h"

namespace Ledgerbridge::Sandbox {

namespace {

Columns<NavSetupRow>::Get setupText(QString NavCompanySeed::*member)
{
    return [member](const NavCompany &company, const NavSetupRow &) { return Json(company.setup.*member); };
}

Columns<NavSetupRow> informationColumns()
{
    Columns<NavSetupRow> columns;
    columns.id()
        .add("displayName", Kind::Text, 100, setupText(&NavCompanySeed::displayName))
        .constant("addressLine1", Kind::Text, Json(QString()))
        .constant("addressLine2", Kind::Text, Json(QString()))
        .constant("city", Kind::Text, Json(QString()))
        .constant("state", Kind::Text, Json(QString()))
        .add("country", Kind::Code, 10, setupText(&NavCompanySeed::country))
        .constant("postalCode", Kind::Text, Json(QString()))
        .constant("phoneNumber", Kind::Text, Json(QString()))
        .constant("faxNumber", Kind::Text, Json(QString()))
        .add("email", Kind::Text, 80, setupText(&NavCompanySeed::email))
        .constant("website", Kind::Text, Json(QString()))
        .add("taxRegistrationNumber", Kind::Text, 50, setupText(&NavCompanySeed::taxRegistrationNumber))
        .add("currencyCode", Kind::Code, 10, setupText(&NavCompanySeed::localCurrency))
        .add("currentFiscalYearStartDate", Kind::Date, 0,
            [](const NavCompany &company, const NavSetupRow &) { return dateJson(company.setup.fiscalYearStart); })
        .constant("industry", Kind::Text, Json(QString()))
        .lastModified();
    return columns;
}

Columns<NavSetupRow> ledgerSetupColumns()
{
    Columns<NavSetupRow> columns;
    columns.id()
        .add("allowPostingFrom", Kind::Date, 0,
            [](const NavCompany &company, const NavSetupRow &) { return dateJson(company.setup.allowPostingFrom); })
        .add("allowPostingTo", Kind::Date, 0,
            [](const NavCompany &company, const NavSetupRow &) { return dateJson(company.setup.allowPostingTo); })
        .constant("additionalReportingCurrency", Kind::Code, Json(QString()))
        .add("localCurrencyCode", Kind::Code, 10, setupText(&NavCompanySeed::localCurrency))
        .add("localCurrencySymbol", Kind::Text, 10, setupText(&NavCompanySeed::localCurrencySymbol))
        .constant("allowQueryFromConsolidation", Kind::Boolean, Json(false));
    for (int i = 0; i < 8; ++i) {
        columns.add("shortcutDimension" + QByteArray::number(i + 1) + "Code", Kind::Code, 20,
            [i](const NavCompany &company, const NavSetupRow &) {
                return Json(company.setup.shortcutDimensions.value(i));
            });
    }
    columns.lastModified();
    return columns;
}

Columns<NavAccountingPeriod> periodColumns()
{
    Columns<NavAccountingPeriod> columns;
    columns.id()
        .date("startingDate", &NavAccountingPeriod::startingDate)
        .text("name", 10, &NavAccountingPeriod::name)
        .boolean("newFiscalYear", &NavAccountingPeriod::newFiscalYear)
        .boolean("closed", &NavAccountingPeriod::closed)
        .boolean("dateLocked", &NavAccountingPeriod::dateLocked)
        .lastModified();
    return columns;
}

} // namespace

void addSetupPages(PageSet &pages)
{
    pages.add(std::make_unique<TablePage<NavSetupRow>>(
        "companyInformation", "companyInformation", &NavCompany::information, informationColumns()));
    pages.add(std::make_unique<TablePage<NavSetupRow>>(
        "generalLedgerSetup", "generalLedgerSetup", &NavCompany::ledgerSetup, ledgerSetupColumns()));
    pages
        .add(std::make_unique<TablePage<NavAccountingPeriod>>(
            "accountingPeriods", "accountingPeriod", &NavCompany::accountingPeriods, periodColumns()))
        .setKeyColumn("startingDate");
}

} // namespace Ledgerbridge::Sandbox
