// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expenseentry.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

Json writeTax(const TaxPart &tax, const QString &guid, WireStyle &style)
{
    Json json = Json::object({{"taxGuid", guid}, {"taxAuthorityLabel", tax.label},
        {"amountTax", style.money(tax.amount)}, {"amountReclaim", style.money(tax.reclaim)}});
    json.set("taxCode", tax.code.isEmpty() ? Json() : Json(tax.code));
    json.set("taxReclaimCode", tax.reclaimCode.isEmpty() ? style.blank() : Json(tax.reclaimCode));
    json.set("nonDomesticCode", Json())
        .set("taxSource", u"SYST"_s)
        .set("locationCountryCode", u"DE"_s)
        .set("locationCountrySubCode", Json());
    return json;
}

Json writeLine(const JournalPart &line, const QList<TaxPart> &taxes, const Json &guids, WireStyle &style)
{
    Decimal tax;
    Decimal reclaim;
    if (line.taxed) {
        for (const TaxPart &part : taxes) {
            tax += part.amount;
            reclaim += part.reclaim;
        }
    }
    Json json = Json::object({{"journalPayer", line.payer}, {"journalPayee", line.payee},
        {"amountGross", style.money(line.gross)}, {"amountNetOfTax", style.money(line.gross - tax)},
        {"amountNetOfReclaim", style.money(line.gross - reclaim)}, {"amountTax", style.money(tax)}});
    json.set("journalAccountCode", line.account.isEmpty() ? style.blank() : Json(line.account));
    json.set("amountGrossCard", Json()).set("cardTransactionReferenceNumber", Json());
    json.set("taxGuid", line.taxed ? guids : Json::array());
    return json;
}

Json writeAllocation(const AllocationPart &part, Prng &prng, WireStyle &style)
{
    Json guids = Json::array();
    Json taxes = Json::array();
    for (const TaxPart &tax : part.taxes) {
        const QString guid = prng.uuid();
        guids.append(guid);
        taxes.append(writeTax(tax, guid, style));
    }
    Json lines = Json::array();
    for (const JournalPart &line : part.lines)
        lines.append(writeLine(line, part.taxes, guids, style));
    Json json = Json::object({{"allocationId", prng.hex(32)}, {"journal", lines}, {"tax", taxes}});
    json.set("allocationPercentage", part.percentage ? style.money(*part.percentage) : Json());
    style.setCustom(json, "allocationCustom1", part.costCenter, u"Kostenstelle "_s + part.costCenter);
    style.setCustom(json, "allocationCustom2", part.project, u"Projekt "_s + part.project);
    return json;
}

void writeCard(Json &json, const EntryPart &entry, Prng &prng, WireStyle &style)
{
    const bool card = entry.paymentCode != u"CASH";
    json.set("cardAccountID", card ? Json(prng.hex(16)) : Json());
    json.set("cardTransactionID", card ? Json(prng.hex(20)) : Json());
    json.set("cardTransactionAmount", card ? style.money(entry.transactionAmount) : Json());
    json.set("cardTransactionCurrency", card ? Json(entry.transactionCurrency) : Json());
    json.set("cardTransactionPostedAmount", card && !entry.personal ? style.money(entry.approved) : Json());
    json.set("cardBillingDate", card ? style.moment(entry.day.addDays(4)) : Json());
}

} // namespace

QList<TaxPart> taxesWithin(const CompanyExpenseType &type, const Decimal &gross)
{
    if (type.taxPercent == 0 || gross.isZero())
        return {};
    const Decimal amount = (gross * Decimal(type.taxPercent)).divided(Decimal(100 + type.taxPercent), 2);
    const Decimal reclaim = (amount * Decimal(type.reclaimPercent)).divided(Decimal(100), 2);
    const QString rate = QString::number(type.taxPercent);
    // A tax that cannot be reclaimed bears a code of its own, which nobody has to map.
    const QString reclaimCode = type.reclaimPercent == 0 ? u"N"_s + rate : u"VST"_s + rate;
    return {{u"USt %1 %"_s.arg(rate), u"V"_s + rate, reclaimCode, amount, reclaim}};
}

Json writeEntry(const EntryPart &entry, Prng &prng, WireStyle &style)
{
    Json json = Json::object({{"entryId", prng.hex(32)}, {"legacyEntryId", prng.between(100000, 999999)},
        {"expenseTypeCode", entry.type->code}, {"expenseTypeName", entry.type->name}});
    json.set("entryDate", style.moment(entry.day))
        .set("entryDescription", prng.chance(40) ? Json(entry.type->name + u" Kundentermin"_s) : style.blank());
    json.set("reportEntryPatKey", entry.paymentCode)
        .set("reportEntryPaymentTypeCode", entry.paymentName)
        .set("reportEntryPaymentTypeName", entry.paymentName);
    json.set("reportEntryTransactionAmount", style.money(entry.transactionAmount))
        .set("entryCurrAlphaCode", entry.transactionCurrency);
    json.set("entryExchangeRate", Json::rawNumber(entry.rate.toFixed(8).toLatin1()))
        .set("entryExchangeRateDirection", entry.divide ? u"D"_s : u"M"_s);
    json.set("entryApprovedAmount", style.money(entry.approved));
    json.set("entryVendorCode", Json())
        .set("entryVendorDescription", entry.merchant.isEmpty() ? style.blank() : Json(entry.merchant));
    json.set("entryIsPersonal", entry.personal ? u"Y"_s : u"N"_s).set("entryIsBillable", u"N"_s);
    json.set("entryReceiptId", entry.receiptId.isEmpty() ? Json() : Json(entry.receiptId))
        .set("entryElectronicReceiptId", Json());
    json.set("entryReceiptType", entry.receiptId.isEmpty() ? u"N"_s : u"T"_s);
    json.set("entryLocationName", u"Hamburg, DE"_s)
        .set("entryLocationCityName", u"Hamburg"_s)
        .set("entryCountryCode", u"DE"_s)
        .set("entryCountrySubCode", u"DE-HH"_s);
    json.set("clearingAccountCode", entry.clearingAccount.isEmpty() ? style.blank() : Json(entry.clearingAccount))
        .set("liabilityAccountCode", style.blank());
    json.set("offsetPayType", entry.offset ? u"Y"_s : u"N"_s).set("expensePayIndicator", u"N"_s);
    writeCard(json, entry, prng, style);
    style.setCustom(json, "entryOrgUnit1", entry.department, u"Abteilung "_s + entry.department);
    style.setCustom(json, "entryCustom5", prng.chance(20) ? u"INTERN"_s : QString(), u"Intern"_s);
    if (entry.type->code == u"MILEG")
        json.set(
            "mileage", Json::object({{"distance", prng.between(20, 400)}, {"unit", u"K"_s}, {"vehicleId", Json()}}));
    Json allocations = Json::array();
    for (const AllocationPart &part : entry.allocations)
        allocations.append(writeAllocation(part, prng, style));
    json.set("allocation", allocations);
    return json;
}

} // namespace Ledgerbridge::Sandbox
