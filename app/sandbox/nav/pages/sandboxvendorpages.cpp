// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxrelations.h"
#include "sandboxtablepage.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

namespace {

Columns<NavVendor> vendorColumns()
{
    Columns<NavVendor> columns;
    columns.id()
        .code("number", 20, &NavVendor::number)
        .text("displayName", 100, &NavVendor::name)
        .text("addressLine1", 100, &NavVendor::addressLine1)
        .text("addressLine2", 50, &NavVendor::addressLine2)
        .text("city", 30, &NavVendor::city)
        .text("state", 30, &NavVendor::state)
        .code("country", 10, &NavVendor::country)
        .code("postalCode", 20, &NavVendor::postalCode)
        .text("phoneNumber", 30, &NavVendor::phoneNumber)
        .text("email", 80, &NavVendor::email)
        .text("website", 255, &NavVendor::website)
        .text("taxRegistrationNumber", 50, &NavVendor::taxRegistrationNumber);
    addCurrencyControls(columns, &NavVendor::currencyCode);
    columns.code("irs1099Code", 10, &NavVendor::irs1099Code);
    addIdControl(
        columns, "paymentTermsId", &NavCompany::paymentTerms, &NavVendor::paymentTermsCode, &NavPaymentTerm::code);
    addIdControl(columns, "paymentMethodId", &NavCompany::paymentMethods, &NavVendor::paymentMethodCode,
        &NavPaymentMethod::code);
    columns.boolean("taxLiable", &NavVendor::taxLiable)
        .choice("blocked", {QStringLiteral(" "), QStringLiteral("Payment"), QStringLiteral("All")}, &NavVendor::blocked)
        .add("balance", Kind::Number, 0,
            [](const NavCompany &company, const NavVendor &row) {
                return Json(company.vendorBalances.value(row.number));
            })
        .lastModified();
    return columns;
}

class VendorPage final : public EditablePage<NavVendor>
{
public:
    VendorPage()
        : EditablePage("vendors", "vendor", &NavCompany::vendors, vendorColumns())
    {
        setIndex(0, "number");
        setKeyColumn("number");
        addNavigation({"defaultDimensions", "defaultDimensions", {}});
        addNavigation({"documentAttachments", "documentAttachments", {}});
    }

    Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        const NavVendor &vendor = *company.vendors.find(id);
        const auto &entries = company.vendorLedger.rows();
        const bool used = std::any_of(entries.cbegin(), entries.cend(),
            [&vendor](const auto &entry) { return entry.second.vendorNumber == vendor.number; });
        if (used)
            return refuseDialog(
                QStringLiteral("You cannot delete Vendor %1 because there are ledger entries.").arg(vendor.number));
        return EditablePage::remove(company, scope, id);
    }

protected:
    Outcome<void> prepare(NavCompany &company, const Scope &, NavVendor &vendor) const override
    {
        vendor.vendorPostingGroup = company.setup.newVendorPostingGroup;
        vendor.genBusPostingGroup = company.setup.newVendorPostingGroup;
        vendor.vatBusPostingGroup = company.setup.newVendorPostingGroup;
        return {};
    }

    Outcome<void> check(NavCompany &company, const NavVendor *before, NavVendor &after) const override
    {
        const bool letters =
            std::any_of(after.phoneNumber.cbegin(), after.phoneNumber.cend(), [](QChar c) { return c.isLetter(); });
        if (letters)
            return refuseField(QStringLiteral("Phone No. must not contain letters in Vendor."));
        if (!before && after.name.isEmpty())
            return refuse(
                400, "BadRequest_RequiredParamNotProvided", QStringLiteral("A \"displayName\" must be provided."));
        if (!before && !after.number.isEmpty() && !company.setup.vendorNumbersManual)
            return refuseDialog(
                QStringLiteral("You may not enter numbers manually. If you want to enter numbers manually, "
                               "please activate Manual Nos. in No. Series VEND."));
        const NavVendor *other = company.vendor(after.number);
        if (other && !after.number.isEmpty() && (!before || other->id != before->id))
            return refuseSameKey(QStringLiteral("Vendor"), QStringLiteral("No.='%1'").arg(after.number));
        while (after.number.isEmpty() || (!before && company.vendor(after.number)))
            after.number = company.nextNumber(QStringLiteral("VEND"));
        return {};
    }
};

QStringList parentTypes()
{
    return {QStringLiteral(" "), QStringLiteral("Customer"), QStringLiteral("Item"), QStringLiteral("Vendor"),
        QStringLiteral("Employee")};
}

Columns<NavDefaultDimension> defaultDimensionColumns()
{
    using Row = NavDefaultDimension;
    Columns<Row> columns;
    columns.id().choice("parentType", parentTypes(), &Row::parentType).guid("parentId", &Row::parentId);
    addIdControl(columns, "dimensionId", &NavCompany::dimensions, &Row::dimension, &NavDimension::code);
    columns.code("dimensionCode", 20, &Row::dimension).readOnly();
    columns.add(
        "dimensionValueId", Kind::Guid, 0,
        [](const NavCompany &company, const Row &row) {
            const NavDimensionValue *value = company.dimensionValue(row.dimension, row.value);
            return guidJson(value ? value->id : QUuid());
        },
        [](const NavCompany &company, Row &row, const Json &value) -> Outcome<void> {
            const NavDimensionValue *found = company.dimensionValues.find(*guidOf(value.toString()));
            if (!found || found->dimensionCode != row.dimension)
                return refuseDialog(QStringLiteral("The \"dimensionValueId\" does not match to a Dimension Value."));
            row.value = found->code;
            return {};
        });
    columns.code("dimensionValueCode", 20, &Row::value).readOnly();
    columns.choice("postingValidation",
        {QStringLiteral(" "), QStringLiteral("Code Mandatory"), QStringLiteral("Same Code"), QStringLiteral("No Code")},
        &Row::posting);
    columns.lastModified();
    return columns;
}

/// Only those of vendors are reached; those of G/L accounts stay hidden (nav.md 2.6).
class DefaultDimensionPage final : public EditablePage<NavDefaultDimension>
{
public:
    DefaultDimensionPage()
        : EditablePage(
            "defaultDimensions", "defaultDimension", &NavCompany::defaultDimensions, defaultDimensionColumns())
    {
        setParent(0, "parentId", true);
    }

protected:
    bool visible(const NavCompany &, const NavDefaultDimension &row) const override
    {
        return row.parentType == u"Vendor";
    }
    Outcome<void> prepare(NavCompany &, const Scope &scope, NavDefaultDimension &row) const override
    {
        if (scope.parentPage == "vendors") {
            row.parentType = QStringLiteral("Vendor");
            row.parentId = scope.parentId;
        }
        return {};
    }
    Outcome<void> check(
        NavCompany &company, const NavDefaultDimension *before, NavDefaultDimension &after) const override
    {
        if (after.parentType != u"Vendor" || !company.vendors.find(after.parentId))
            return refuseDialog(QStringLiteral("The \"parentId\" does not match to a Vendor."));
        if (after.dimension.isEmpty())
            return refuse(
                400, "BadRequest_RequiredParamNotProvided", QStringLiteral("A \"dimensionId\" must be provided."));
        for (const NavDefaultDimension *other : company.defaultDimensionsOf(after.parentId)) {
            if (other->dimension == after.dimension && (!before || other->id != before->id))
                return refuseSameKey(QStringLiteral("Default Dimension"), after.dimension);
        }
        return {};
    }
};

} // namespace

void addVendorPages(PageSet &pages)
{
    pages.add(std::make_unique<VendorPage>());
    pages.add(std::make_unique<DefaultDimensionPage>());
}

} // namespace Ledgerbridge::Sandbox
