// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxworld.h"

#include "jsonresponse.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What a NAV administrator would do by hand to fix a cause. Each gives false where the record is incomplete, unknown
/// or there already.
bool saveVendor(NavCompany &company, const Json &body)
{
    const QString number = body["number"].toString();
    const NavVendor *known = company.vendor(number);
    if (!known) {
        NavVendorSeed seed;
        seed.number = number;
        seed.name = body["name"].toString();
        seed.currencyCode = body["currency"].toString();
        seed.country = body.contains("country") ? body["country"].toString() : u"DE"_s;
        return !number.isEmpty() && !company.addVendor(seed).isNull();
    }
    company.vendors.modify(known->id, [&body](NavVendor &row) {
        const QString blocked = body["blocked"].toString();
        if (body.contains("blocked"))
            row.blocked = blocked.isEmpty() ? u" "_s : blocked;
        row.privacyBlocked = body["privacyBlocked"].toBool(row.privacyBlocked);
        if (body.contains("name"))
            row.name = body["name"].toString();
        if (body.contains("state"))
            row.state = body["state"].toString();
        if (body.contains("postingGroup")) {
            row.vendorPostingGroup = body["postingGroup"].toString();
            row.genBusPostingGroup = row.vendorPostingGroup;
            row.vatBusPostingGroup = row.vendorPostingGroup;
        }
    });
    return true;
}

bool saveAccount(NavCompany &company, const Json &body)
{
    const QString number = body["number"].toString();
    const NavAccount *known = company.account(number);
    if (!known)
        return !number.isEmpty() && !company.addAccount({.number = number, .name = body["name"].toString()}).isNull();
    company.accounts.modify(known->id, [&body](NavAccount &row) { row.blocked = body["blocked"].toBool(row.blocked); });
    return true;
}

/// A new value, another name of one that is there, or `take`: the value goes.
bool saveDimensionValue(NavCompany &company, const Json &body)
{
    const QString dimension = body["dimension"].toString();
    const QString code = body["code"].toString();
    if (!company.dimension(dimension) || code.isEmpty())
        return false;
    if (const NavDimensionValue *known = company.dimensionValue(dimension, code)) {
        const QUuid id = known->id;
        if (body["take"].toBool())
            company.dimensionValues.remove(id);
        else if (body.contains("name") && body["name"].toString() != known->name)
            company.dimensionValues.modify(id, [&body](NavDimensionValue &row) { row.name = body["name"].toString(); });
        else
            return false;
        return true;
    }
    if (body["take"].toBool())
        return false;
    return !company.addDimensionValue({.dimensionCode = dimension, .code = code, .name = body["name"].toString()})
                .isNull();
}

/// The posting window, whether postings are only queued (nav.md 3.1), and whether a vendor's external number counts in
/// journals as well (nav.md 3.3 leaves it open); what is not named stays.
bool setUp(NavCompany &company, const Json &body)
{
    const auto dateOr = [&body](const char *name, QDate otherwise) {
        return body.contains(name) ? QDate::fromString(body[name].toString(), Qt::ISODate) : otherwise;
    };
    company.setup.allowPostingFrom = dateOr("allowPostingFrom", company.setup.allowPostingFrom);
    company.setup.allowPostingTo = dateOr("allowPostingTo", company.setup.allowPostingTo);
    company.setup.postWithJobQueue = body["postWithJobQueue"].toBool(company.setup.postWithJobQueue);
    if (body.contains("newVendorPostingGroup"))
        company.setup.newVendorPostingGroup = body["newVendorPostingGroup"].toString();
    company.setup.checkJournalDuplicates = body["checkJournalDuplicates"].toBool(company.setup.checkJournalDuplicates);
    return true;
}

/// An order that people make by hand, under a number of their choice: `{"number", "vendorNumber"}`.
bool makeOrder(NavCompany &company, const Json &body)
{
    const QString number = body["number"].toString();
    const NavVendor *vendor = company.vendor(body["vendorNumber"].toString());
    if (number.isEmpty() || !vendor)
        return false;
    for (const auto &[sequence, document] : company.purchaseDocuments.rows())
        if (document.kind == PurchaseKind::Order && document.number.compare(number, Qt::CaseInsensitive) == 0)
            return false;
    NavPurchaseOrderSeed order;
    order.number = number;
    order.vendor = vendor->number;
    order.orderDate = company.workDate();
    order.currencyCode = vendor->currencyCode;
    return !company.addPurchaseOrder(order).isNull();
}

/// What a payment run, or taking one back, does to a posted invoice: `{"number", "status": "Paid" | "Open"}`.
bool settlePurchase(NavCompany &company, const Json &body)
{
    const QString number = body["number"].toString();
    const QString status = body["status"].toString();
    if (status != u"Paid" && status != u"Open")
        return false;
    for (const auto &[sequence, document] : company.purchaseDocuments.rows()) {
        if (document.number != number || document.status == u"Draft")
            continue;
        company.purchaseDocuments.modify(document.id, [&status](NavPurchaseDocument &row) { row.status = status; });
        return true;
    }
    return false;
}

/// What no user of NAV can do and a database administrator may (nav.md 8): entries taken away, changed, moved or added.
/// `{"documentNumber", "accountNumber", "action": "delete" | "change" | "move" | "add", "amount", "postingDate",
/// "description"}`; of several lines of the number on the account, the first.
bool tamperWithLedger(NavCompany &company, const Json &body)
{
    const QString number = body["documentNumber"].toString();
    const QString account = body["accountNumber"].toString();
    const QString action = body["action"].toString();
    const Decimal amount = Decimal::fromString(body["amount"].toString());
    const QDate day = QDate::fromString(body["postingDate"].toString(), Qt::ISODate);
    if (action == u"add") {
        NavGlEntry entry;
        entry.entryNumber = int(company.glEntries.rows().size()) + 100000;
        entry.documentNumber = number;
        entry.accountNumber = account;
        entry.description = body["description"].toString();
        entry.amount = amount;
        entry.postingDate = day;
        company.glEntries.insert(entry);
        return amount.isValid() && day.isValid();
    }
    for (const auto &[sequence, entry] : company.glEntries.rows()) {
        if (entry.documentNumber != number || (!account.isEmpty() && entry.accountNumber != account))
            continue;
        if (action == u"delete")
            company.glEntries.remove(entry.id);
        else if (action == u"change" && amount.isValid())
            company.glEntries.modify(entry.id, [&amount](NavGlEntry &row) { row.amount = amount; });
        else if (action == u"move" && day.isValid())
            company.glEntries.modify(entry.id, [&day](NavGlEntry &row) { row.postingDate = day; });
        else
            return false;
        return true;
    }
    return false;
}

bool unblockAccount(NavCompany &company, const Json &body)
{
    const NavAccount *known = company.account(body["number"].toString());
    if (known)
        company.accounts.modify(known->id, [](NavAccount &row) { row.blocked = false; });
    return known != nullptr;
}

} // namespace

HttpResponse Sandbox::World::writeNav(const QString &what, const Json &body)
{
    using Change = bool (*)(NavCompany &, const Json &);
    static const QHash<QString, Change> changes{{u"vendors"_s, saveVendor}, {u"accounts"_s, saveAccount},
        {u"unblockAccount"_s, unblockAccount}, {u"dimensionValues"_s, saveDimensionValue}, {u"setup"_s, setUp},
        {u"orders"_s, makeOrder}, {u"settlement"_s, settlePurchase}, {u"ledger"_s, tamperWithLedger}};
    if (what == u"runJobQueue") {
        nav.world().runJobQueue();
        return adminDone(true);
    }
    const Change change = changes.value(what);
    if (!change)
        return jsonResponse(404, Json::object({{"message", u"No such page."_s}}));
    bool ok = true;
    // One record, or many at once.
    const QList<Json> records = body.contains("records") ? body["records"].items() : QList<Json>{body};
    for (const Json &record : records)
        ok = change(company, record) && ok;
    company.context().undo.commit();
    return adminDone(ok, u"The record is incomplete, unknown or there already."_s);
}

} // namespace Ledgerbridge::Sandbox
