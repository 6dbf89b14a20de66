// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "invoicebuilder.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

InvoiceBuilder::InvoiceBuilder(const MasterData &data, quint32 seed, const DocumentSlot &place)
    : m_data(data)
    , m_place(place)
    , m_prng((quint64(seed) << 32) + quint64(place.index) * 7919 + 12)
    , m_style(m_prng)
    , m_currency(data.currency)
    , m_slashDates(place.ordinal % 2 == 0)
    , m_creditNote(place.ordinal % 12 == 5)
    , m_journalArray(place.ordinal % 5 == 3)
{
}

QStringList InvoiceBuilder::allRows()
{
    return {u"singleLine"_s, u"severalLines"_s, u"splitAllocations"_s, u"vat19"_s, u"vat7"_s, u"vatNone"_s,
        u"creditNote"_s, u"foreignCurrency"_s, u"vendorSameCode"_s, u"vendorMapped"_s, u"vendorByAddress"_s,
        u"slashDates"_s, u"isoDates"_s, u"journalArray"_s, u"journalObject"_s, u"blankAccount"_s};
}

QString InvoiceBuilder::orderNumber(int ordinal)
{
    return u"PO26%1"_s.arg(ordinal, 5, 10, QChar(u'0'));
}

void InvoiceBuilder::note(const QString &row)
{
    if (!m_rows.contains(row))
        m_rows += row;
}

void InvoiceBuilder::chooseVendor()
{
    const bool foreign = m_place.fate.shouldPost && m_place.ordinal % 10 == 7;
    const auto fits = [&](const CompanyVendor &vendor) {
        if (!vendor.inConcur)
            return false;
        if (has(u"vendorBlocked"))
            return vendor.blocked == u"All";
        if (has(u"vendorPrivacyBlocked"))
            return vendor.privacyBlocked;
        return vendor.blocked != u"All" && !vendor.privacyBlocked && vendor.currency.isEmpty() != foreign;
    };
    QList<CompanyVendor> candidates;
    std::copy_if(m_data.vendors.cbegin(), m_data.vendors.cend(), std::back_inserter(candidates), fits);
    m_vendor = m_prng.pick(candidates);
    if (foreign) {
        m_currency = m_vendor.currency;
        note(u"foreignCurrency"_s);
    }
    if (has(u"currencyMissing"))
        m_currency = u"JPY"_s;
    if (has(u"vendorMissing")) {
        m_vendor.name = u"Neulieferant %1 GmbH"_s.arg(m_place.ordinal);
        m_vendor.concurCode = u"NEW%1"_s.arg(5000 + m_place.ordinal);
        m_vendor.concurAddress.clear();
        m_vendor.vatId.clear(); // nobody NAV knows
    } else if (!m_vendor.concurAddress.isEmpty()) {
        note(u"vendorByAddress"_s);
    } else {
        note(m_vendor.concurCode == m_vendor.number ? u"vendorSameCode"_s : u"vendorMapped"_s);
    }
}

void InvoiceBuilder::chooseNumber()
{
    m_invoiceNumber = u"RE-%1-%2"_s.arg(m_place.processed.year()).arg(10000 + m_place.index);
    if (has(u"textTooLong"))
        m_invoiceNumber += u"/LIEFERUNG-NACHTRAG-TEILRECHNUNG-%1"_s.arg(m_place.ordinal, 4, 10, QChar(u'0'));
    // Typed in a hurry, or not read by the scanner.
    if (has(u"documentInvalid"))
        m_invoiceNumber.clear();
    if (has(u"duplicateInvoiceNumber")) {
        const CompanyPostedInvoice &posted = m_prng.pick(m_data.postedInvoices);
        m_invoiceNumber = posted.vendorInvoiceNumber;
        m_vendor = *std::find_if(m_data.vendors.cbegin(), m_data.vendors.cend(),
            [&posted](const CompanyVendor &vendor) { return vendor.number == posted.vendorNumber; });
    }
}

const CompanyExpenseType &InvoiceBuilder::anyType()
{
    static const QStringList codes{
        u"SUBCO"_s, u"RENTX"_s, u"LEGAL"_s, u"ADVER"_s, u"SOFTW"_s, u"OFFIC"_s, u"BOOKS"_s, u"FEESX"_s, u"TRNG"_s};
    const QString &code = codes.at(m_prng.below(int(codes.size())));
    return *std::find_if(m_data.expenseTypes.cbegin(), m_data.expenseTypes.cend(),
        [&code](const CompanyExpenseType &type) { return type.code == code; });
}

Json InvoiceBuilder::dayJson(const QDate &day) const
{
    return Json(day.toString(m_slashDates ? u"MM/dd/yyyy"_s : u"yyyy-MM-dd"_s));
}

Json InvoiceBuilder::allocationJson(const CompanyExpenseType &type, const Decimal &percentage, const Decimal &net)
{
    // Foreign suppliers charge no German tax.
    const int rate = m_currency == m_data.currency ? type.taxPercent : 0;
    const Decimal tax = (net * Decimal(rate)).divided(Decimal(100), 2);
    m_net += net;
    m_tax += tax;
    note(rate == 0 ? u"vatNone"_s : u"vat%1"_s.arg(rate));
    QString account = type.concurAccount;
    const bool first = m_lines.isEmpty();
    if (first && has(u"accountMissing"))
        account = u"9Z98"_s;
    else if (m_place.ordinal % 9 == 4 && type.code == u"SOFTW")
        account.clear();
    if (account.isEmpty())
        note(u"blankAccount"_s);
    Json journal = Json::object({{"amountNet", m_style.money(net)}, {"amountGross", m_style.money(net + tax)},
        {"amountShipping", m_style.money(Decimal())}});
    journal.set("accountCode", account.isEmpty() ? m_style.blank() : Json(account));
    journal.set("tax",
        tax.isZero() ? Json()
                     : Json::array({Json::object({{"amountTax", m_style.money(tax)}, {"taxCode", u"V%1"_s.arg(rate)},
                         {"taxField", u"amountVAT1"_s}})}));
    Json json = Json::object(
        {{"allocationKey", m_prng.between(1000, 999999)}, {"allocationPercentage", m_style.money(percentage)}});
    json.set("allocationAccountCode", account.isEmpty() ? m_style.blank() : Json(account));
    const bool badValue = first && has(u"dimensionValueMissing");
    const QString costCenter = badValue ? u"CC998"_s : u"CC%1"_s.arg(m_prng.between(101, 125));
    m_style.setCustom(json, "allocationCustom1", costCenter, u"Kostenstelle "_s + costCenter);
    const bool needsProject = m_data.account(type.account)->mandatoryDimensions.contains(u"PROJECT");
    const QString project = needsProject || m_prng.chance(25)
        ? m_data.dimension(u"PROJECT"_s)->values.at(m_prng.below(55)).concurCode
        : QString();
    m_style.setCustom(json, "allocationCustom2", project, u"Projekt "_s + project);
    json.set("journal", m_journalArray ? Json::array({journal}) : journal);
    return json;
}

void InvoiceBuilder::addLine(int sequence, const CompanyExpenseType &type, int shares)
{
    const int quantity = m_prng.between(1, 5);
    const Decimal sign(m_creditNote ? -1 : 1);
    const Decimal price = Decimal::fromUnits(m_prng.between(type.lowest * 100, type.highest * 100), 2);
    // Now and then the printed price is rounded, so that quantity × price misses the line amount by cents.
    const Decimal odd = m_prng.chance(15) ? Decimal::fromUnits(1, 2) : Decimal();
    const Decimal net = (price * Decimal(quantity) + odd) * sign;
    Json allocations = Json::array();
    Decimal rest = net;
    for (int share = 0; share < shares; ++share) {
        const bool last = share == shares - 1;
        const Decimal percentage = Decimal(100).divided(Decimal(shares), 8);
        const Decimal part = last ? rest : (net * percentage).divided(Decimal(100), 2);
        allocations.append(allocationJson(type, percentage, part));
        rest -= part;
    }
    if (shares > 1)
        note(u"splitAllocations"_s);
    Json json =
        Json::object({{"lineItemSequenceOrder", sequence}, {"lineItemDescription", type.name + u" laut Angebot"_s},
            {"lineItemQuantity", m_style.money(Decimal(quantity))}, {"lineItemUnitPrice", m_style.money(price * sign)},
            {"expenseTypeCode", type.code.leftJustified(7)}, {"expenseTypeName", type.name}});
    json.set("lineItemPurchaseOrderNumber", has(u"invoiceWithOrder") ? Json(orderNumber(0)) : Json())
        .set("poLineNumber", has(u"invoiceWithOrder") ? Json(QString::number(sequence)) : Json());
    json.set("externalLineItemId", m_prng.hex(12))
        .set("receiptNumbers", Json::array())
        .set("lineItemDeliverySlipNumber", Json());
    m_style.setCustom(json, "lineItemCustom3", {}, {});
    json.set("allocation", allocations);
    m_lines.append(json);
}

Json InvoiceBuilder::vendorJson()
{
    return Json::object({{"vendorCode", m_vendor.concurCode}, {"vendorName", m_vendor.name},
        {"vendorRemitToAddressCode", m_vendor.concurAddress.isEmpty() ? u"0"_s : m_vendor.concurAddress},
        {"vendorShipFromAddressCode", m_style.blank()}, {"vendorContactFirstName", m_style.blank()},
        {"vendorContactLastName", Json()}});
}

Json InvoiceBuilder::headerJson(const GeneratedDocument &document)
{
    const QDate &day = m_place.processed;
    Json json = Json::object({{"requestId", document.documentId}, {"reqKey", m_prng.between(1000, 99999)},
        {"requestTitle", document.title}, {"requestDescription", m_style.blank()}});
    json.set("vendorInvoiceNumber", m_invoiceNumber)
        .set("invoiceDate", dayJson(document.documentDate))
        .set("paymentDueDate", dayJson(document.documentDate.addDays(30)));
    json.set("postingDate", m_prng.chance(40) ? dayJson(day) : Json())
        .set("invoiceReceivedDate", dayJson(document.documentDate.addDays(2)))
        .set("processCompleteDate", dayJson(day));
    json.set("submitDate", m_style.moment(document.submitted))
        .set("requestCreationDate", m_style.moment(document.created));
    json.set("requestTotal", m_style.money(document.total))
        .set("amountNetInvoice", m_style.money(m_net))
        .set("amountShippingTotal", m_style.money(Decimal()));
    json.set("amountTax", m_style.money(m_tax))
        .set("amountVAT1", m_style.money(m_tax))
        .set("amountVAT2", Json())
        .set("amountVAT3", Json())
        .set("amountVAT4", Json());
    json.set("currencyAlphaCode", m_currency).set("ledgerCode", m_data.ledgerCode).set("ledgerName", m_data.company);
    json.set("poNumber", document.orderNumber.isEmpty() ? m_style.blank() : Json(document.orderNumber))
        .set("multiplePurchaseOrder", u"N"_s)
        .set("payMethodType", u"CLIENT"_s);
    json.set("invoicePayIndicator", u"N"_s)
        .set("netPaymentTermDays", 30)
        .set("discountPercentage", Json::rawNumber("0E-8"))
        .set("discountTermsDays", 0);
    json.set("vendorTaxId", m_vendor.vatId.isEmpty() ? m_style.blank() : Json(m_vendor.vatId))
        .set("externalPolicyId", u"INV-DE"_s)
        .set("policyName", u"Rechnungen Deutschland"_s);
    json.set("deliverySlipNumber", Json())
        .set("isTest", document.isTest ? u"Y"_s : u"N"_s)
        .set("revisionNumber", QString::number(m_place.revision))
        .set("versionId", u"3"_s)
        .set("clearingAccountCode", Json());
    const CompanyDimensionValue &department = m_data.dimension(u"DEPARTMENT"_s)->values.at(m_prng.below(9));
    m_style.setCustom(json, "requestOrgUnit1", department.concurCode, department.name);
    m_style.setCustom(json, "requestCustom7", {}, {});
    return json;
}

GeneratedDocument InvoiceBuilder::build()
{
    GeneratedDocument document;
    document.kind = SourceKind::Invoice;
    document.documentId = m_prng.hex(20).toUpper();
    document.number = document.documentId.left(6);
    m_owner = m_data.employees.at(m_prng.below(40));
    chooseVendor();
    chooseNumber();
    note(m_slashDates ? u"slashDates"_s : u"isoDates"_s);
    note(m_journalArray ? u"journalArray"_s : u"journalObject"_s);
    if (m_creditNote)
        note(u"creditNote"_s);
    const int lines = m_prng.chance(45) ? 1 : m_prng.between(2, 6);
    note(lines == 1 ? u"singleLine"_s : u"severalLines"_s);
    for (int line = 1; line <= lines; ++line)
        addLine(line, anyType(), m_prng.chance(25) ? m_prng.between(2, 3) : 1);
    document.orderNumber = has(u"invoiceWithOrder") ? orderNumber(0) : QString();
    document.total = m_net + m_tax + (has(u"totalsDiffer") ? Decimal(10) : Decimal());
    document.currency = m_currency;
    document.processed = m_place.processed;
    document.submitted = m_place.processed.addDays(-2);
    document.created = m_place.processed.addDays(-5);
    document.documentDate = m_place.processed.addDays(-m_prng.between(5, 20));
    document.title = m_vendor.name + u' ' + m_invoiceNumber;
    document.ownerId = m_owner.id;
    document.ownerUuid = m_owner.uuid;
    document.ownerLogin = m_owner.login;
    document.ownerName = m_owner.lastName + u", "_s + m_owner.firstName;
    document.vendorCode = m_vendor.concurCode;
    document.vendorAddress = m_vendor.concurAddress;
    document.vendorName = m_vendor.name;
    document.invoiceNumber = m_invoiceNumber;
    document.isTest = has(u"testDocument");
    document.fate = m_place.fate;
    document.rows = m_rows;
    Json owner = Json::object({{"employeeId", m_owner.id}, {"employeeFirstName", m_owner.firstName},
        {"employeeLastName", m_owner.lastName}, {"loginId", m_owner.login}});
    m_style.setCustom(owner, "employeeOrgUnit1", m_owner.department, u"Stammabteilung"_s);
    const Json json = Json::object({{"requestHeader", headerJson(document)}, {"ownerEmployee", owner},
        {"vendor", vendorJson()}, {"lineItem", m_lines}});
    document.json = m_style.scrambled(json).toUtf8();
    return document;
}

} // namespace Ledgerbridge::Sandbox
