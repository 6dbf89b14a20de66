// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expensebuilder.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString title(Prng &prng, const QDate &day)
{
    static const QStringList occasions{u"Kundenworkshop"_s, u"Projektreise"_s, u"Messebesuch"_s, u"Schulung"_s,
        u"Monatsauslagen"_s, u"Teamtreffen"_s, u"Angebotspräsentation"_s};
    static const QStringList towns{u"Berlin"_s, u"München"_s, u"Köln"_s, u"Kopenhagen"_s, u"Zürich"_s, u"Frankfurt"_s};
    return prng.pick(occasions) + u' ' + prng.pick(towns) + day.toString(u" MM/yyyy"_s);
}

} // namespace

ExpenseBuilder::ExpenseBuilder(const MasterData &data, quint32 seed, const DocumentSlot &place)
    : m_data(data)
    , m_place(place)
    , m_prng((quint64(seed) << 32) + quint64(place.index) * 7919 + 11)
    , m_style(m_prng)
    , m_currency(data.currency)
{
}

void ExpenseBuilder::chooseEmployee()
{
    const QString &problem = m_place.fate.problem;
    const auto fits = [&problem](const CompanyEmployee &employee) {
        const bool mapped = !employee.vendorNumber.isEmpty() || !employee.account.isEmpty();
        if (problem == u"employeeUnmapped")
            return !mapped;
        if (problem == u"employeeVendorForeignCurrency")
            return employee.id == u"E1050";
        return mapped && employee.id != u"E1050";
    };
    QList<CompanyEmployee> candidates;
    std::copy_if(m_data.employees.cbegin(), m_data.employees.cend(), std::back_inserter(candidates), fits);
    m_employee = m_prng.pick(candidates);
}

GeneratedDocument ExpenseBuilder::build()
{
    GeneratedDocument document;
    document.documentId = m_prng.hex(20).toUpper();
    document.number = m_prng.hex(6).toUpper();
    document.title = title(m_prng, m_place.processed);
    chooseEmployee();
    addProblem();
    const QList<NamedRow> &rows = rowTable();
    addRow(rows.at(m_place.ordinal % rows.size()));
    for (int more = m_prng.between(0, 4); more > 0; --more)
        addRow(m_prng.chance(55) ? rows.first() : m_prng.pick(rows));
    const bool isTest = m_place.fate.problem == u"testDocument";
    Json json = Json::object({{"employee", employeeJson()},
        {"report", reportJson(document.documentId, document.number, document.title)}, {"expenseEntry", m_entries}});
    json.set("cashAdvanceApplication", m_applications.isEmpty() ? Json() : m_applications);
    document.kind = SourceKind::Expense;
    document.total = m_approved + (m_place.fate.problem == u"totalsDiffer" ? Decimal(10) : Decimal());
    document.personal = m_personal;
    document.currency = m_currency;
    document.processed = m_place.processed;
    document.submitted = m_place.processed.addDays(-3);
    document.created = m_place.processed.addDays(-6);
    document.documentDate = document.submitted;
    document.ownerId = m_employee.id;
    document.ownerUuid = m_employee.uuid;
    document.ownerLogin = m_employee.login;
    document.ownerName = m_employee.lastName + u", "_s + m_employee.firstName;
    document.receiptIds = m_receiptIds;
    document.isTest = isTest;
    document.fate = m_place.fate;
    document.rows = m_rows;
    document.json = m_style.scrambled(json).toUtf8();
    return document;
}

Json ExpenseBuilder::employeeJson()
{
    Json json = Json::object({{"employeeId", m_employee.id}, {"employeeFirstName", m_employee.firstName},
        {"employeeLastName", m_employee.lastName}, {"employeeMI", Json()}, {"loginId", m_employee.login},
        {"employeeReimbursementMethodCode", u"APCHECK"_s}});
    // The employee's own department is there to tempt: it must not become a dimension by itself (concur.md 3.9).
    m_style.setCustom(json, "employeeOrgUnit1", m_employee.department, u"Stammabteilung"_s);
    m_style.setCustom(json, "employeeCustom3", m_employee.costCenter, u"Stammkostenstelle"_s);
    return json;
}

Json ExpenseBuilder::reportJson(const QString &reportId, const QString &number, const QString &title)
{
    const bool differ = m_place.fate.problem == u"totalsDiffer";
    Json json = Json::object({{"reportId", reportId}, {"reportKey", m_prng.between(10000, 99999)},
        {"reportNumber", number}, {"reportName", title.left(40)}, {"policyId", m_prng.hex(32)}});
    json.set("ledgerCode", m_place.fate.problem == u"companyUnmapped" ? u"NLCH"_s : m_data.ledgerCode);
    json.set("totalApprovedAmount", m_style.money(m_approved + (differ ? Decimal(10) : Decimal())))
        .set("employeeCurrencyAlphaCode", m_currency)
        .set("homeCountryCode", u"DE"_s);
    json.set("isTest", m_place.fate.problem == u"testDocument" ? u"Y"_s : u"N"_s);
    json.set("reportSubmitDate", m_style.moment(m_place.processed.addDays(-3)))
        .set("reportUserDefinedDate", m_style.moment(m_place.processed.addDays(-6)));
    json.set("reportPaymentProcessingDate", m_style.moment(m_place.processed))
        .set("reportCreationDate", m_style.moment(m_place.processed.addDays(-6)));
    json.set("reportStartDate", m_style.moment(m_place.processed.addDays(-20)))
        .set("reportEndDate", m_style.moment(m_place.processed.addDays(-6)));
    json.set("payrollPayIndicator", Json()).set("payrollPaymentClearingAccountCode", Json());
    json.set("cashAdvanceReturnsAmount",
        m_advanceReturned.isZero() ? m_style.money(Decimal()) : m_style.money(m_advanceReturned));
    json.set("revisionNumber", QString::number(m_place.revision))
        .set("versionId", u"4"_s)
        .set("lastApproverId", m_prng.uuid());
    m_style.setCustom(json, "reportOrgUnit1", departmentCode(), u"Abteilung "_s + m_employee.department);
    m_style.setCustom(json, "reportCustom4", {}, {});
    return json;
}

void ExpenseBuilder::addProblem()
{
    const QString &problem = m_place.fate.problem;
    static const QHash<QString, QString> accounts{{u"accountMissing"_s, u"9Z99"_s},
        {u"accountBlocked"_s, Names::blockedAccount.toString()},
        {u"accountNotPostable"_s, Names::headingAccount.toString()},
        {u"noDirectPosting"_s, Names::controlAccount.toString()}};
    if (problem == u"currencyUnsupported")
        m_currency = u"USD"_s;
    const CompanyExpenseType &mealType = type(u"MEALS");
    EntryPart entry = plain(problem == u"taxUnmapped" ? type(u"BOOKS") : mealType,
        Decimal::fromUnits(m_prng.between(900, 9000), 2), u"EMPL"_s);
    if (accounts.contains(problem)) {
        entry.allocations.first().lines.first().account = accounts.value(problem);
    } else if (problem == u"dimensionValueMissing") {
        entry.allocations.first().costCenter = u"CC999"_s;
    } else if (problem == u"dimensionMissing") {
        entry = plain(type(u"SUBCO"), entry.approved, u"EMPL"_s);
        entry.allocations.first().project.clear();
    } else if (problem == u"taxUnmapped") {
        TaxPart &tax = entry.allocations.first().taxes.first();
        tax.code = u"V16"_s;
        tax.reclaimCode = u"VST16"_s;
    } else if (problem == u"paymentUnmapped") {
        entry.paymentCode = u"1009"_s;
        entry.paymentName = u"Unbekannte Karte"_s;
        entry.allocations.first().lines.first().payee = u"1009"_s;
    } else {
        return;
    }
    add(entry);
}

} // namespace Ledgerbridge::Sandbox
