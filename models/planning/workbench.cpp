// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workbench.h"

#include "documentfacts.h"
#include "listcode.h"
#include "namesimilarity.h"

#include <algorithm>
#include <utility>

namespace Ledgerbridge {

Workbench::Workbench(
    const SourceDocument &source, const PlanningCompany &planningCompany, const MappingBook &mappingBook, QDate onDay)
    : document(source)
    , company(planningCompany)
    , mappings(mappingBook)
    , day(onDay)
{
    m_facts = documentFacts(document);
    m_facts.company = {company.directory.setup.companyId, company.directory.setup.companyName};
    m_documentFacts = m_facts;
}

Workbench::AboutLine::AboutLine(Workbench &bench, const MappingFacts &facts)
    : m_bench(bench)
    , m_before(std::exchange(bench.m_facts, facts))
{
}

Workbench::AboutLine::~AboutLine()
{
    m_bench.m_facts = m_before;
}

std::optional<MappingRow> Workbench::mapped(MappingKind kind, const QString &source) const
{
    // Looked up once per document, whatever line asks first.
    const bool once = kind == MappingKind::Employee || kind == MappingKind::Vendor || kind == MappingKind::Currency;
    return mappings.find(kind, source, day, once ? m_documentFacts : m_facts);
}

Workbench::AtLine::AtLine(Workbench &bench, const QString &lineId)
    : m_bench(bench)
    , m_before(std::exchange(bench.m_lineId, lineId))
{
}

void Workbench::hold(ReasonCode code, const QString &subject, const QString &text)
{
    const auto known = std::find_if(reasons.cbegin(), reasons.cend(),
        [&](const Reason &reason) { return reason.code == code && reason.subject == subject; });
    const qsizetype at = known - reasons.cbegin();
    if (known == reasons.cend())
        reasons.append(Reason{code, subject, text});
    QStringList &lineIds = reasons[at].lineIds;
    if (!m_lineId.isEmpty() && !lineIds.contains(m_lineId))
        lineIds.append(m_lineId);
}

ResolvedAccount Workbench::usableAccount(const QString &number, const QString &code, const QString &why)
{
    const NavAccount *account = company.directory.account(number);
    if (!account) {
        hold(ReasonCode::AccountMissing, code,
            PlannerText::tr("Account %1 (for %2) does not exist in NAV.").arg(number, code));
        return {};
    }
    if (account->blocked) {
        hold(ReasonCode::AccountBlocked, account->number,
            PlannerText::tr("Account %1 %2 is blocked in NAV.").arg(account->number, account->displayName));
        return {};
    }
    if (account->accountType != u"Posting" || !account->directPosting) {
        hold(ReasonCode::AccountNotPostable, account->number,
            PlannerText::tr("Account %1 %2 is of type %3 or allows no direct posting.")
                .arg(account->number, account->displayName, account->accountType));
        return {};
    }
    return {NavAccountType::GlAccount, account->number, account->displayName, why, true};
}

ResolvedAccount Workbench::usableVendor(const QString &number, const QString &code, const QString &why, bool forJournal)
{
    const NavVendor *vendor = company.directory.vendor(number);
    if (!vendor) {
        hold(ReasonCode::VendorMissing, code,
            PlannerText::tr("Vendor %1 (for %2) does not exist in NAV.").arg(number, code));
        return {};
    }
    // `Payment` stops payments only; journals without document type and invoices still post (nav.md 2.1).
    if (vendor->blocked == NavVendor::Blocked::All) {
        hold(ReasonCode::VendorBlocked, vendor->number,
            PlannerText::tr("Vendor %1 %2 is blocked (All) in NAV.").arg(vendor->number, vendor->displayName));
        return {};
    }
    if (const auto lesson = company.directory.lessons.againstVendor(vendor->number)) {
        if (lesson->kind == NavLesson::Kind::VendorPrivacy)
            hold(ReasonCode::VendorBlocked, vendor->number,
                PlannerText::tr("Vendor %1 %2 is blocked for privacy in NAV.")
                    .arg(vendor->number, vendor->displayName));
        else
            hold(ReasonCode::NavRefused, vendor->number,
                PlannerText::tr("NAV does not post to vendor %1 %2: %3")
                    .arg(vendor->number, vendor->displayName, lesson->words));
        return {};
    }
    // A v2.0 journal line silently takes the vendor's own currency (nav.md 2.9).
    if (forJournal && !company.directory.isLocalCurrency(vendor->currencyCode)) {
        hold(ReasonCode::CurrencyUnsupported, vendor->number,
            PlannerText::tr("Vendor %1 %2 is kept in %3; a journal line would read the amount in that currency.")
                .arg(vendor->number, vendor->displayName, vendor->currencyCode));
        return {};
    }
    const QString paused = vendor->blocked == NavVendor::Blocked::Payment
        ? PlannerText::tr("%1 (blocked for payments in NAV; invoices still post)").arg(why)
        : why;
    return {NavAccountType::Vendor, vendor->number, vendor->displayName, paused, true};
}

ResolvedAccount Workbench::fromPrefixed(const PrefixedTarget &target, const QString &code, const QString &why)
{
    if (target.prefix == u'V')
        return usableVendor(target.code, code, why, true);
    return usableAccount(target.code, code, why);
}

ResolvedAccount Workbench::mappedAccount(const QString &code)
{
    if (const auto row = mapped(MappingKind::Account, code))
        return usableAccount(
            row->target, code, PlannerText::tr("account %1 mapped to %2").arg(mappingRowName(*row), row->target));
    if (company.policy.sameCode && company.directory.account(code))
        return usableAccount(code, code, PlannerText::tr("account %1 = same code").arg(code));
    hold(ReasonCode::AccountMissing, code,
        PlannerText::tr("Concur's account %1 is not mapped and is no account in NAV.").arg(code));
    return {};
}

ResolvedAccount Workbench::costAccount(
    const QString &accountCode, const QString &expenseType, const QString &expenseTypeName)
{
    if (!accountCode.isEmpty())
        return mappedAccount(accountCode);
    if (expenseType.isEmpty()) {
        hold(ReasonCode::AccountMissing, QString(),
            PlannerText::tr("A line has neither an account nor an expense type."));
        return {};
    }
    if (const auto row = mapped(MappingKind::ExpenseType, expenseType))
        return usableAccount(row->target, expenseType,
            PlannerText::tr("expense type %1 mapped to %2").arg(mappingRowName(*row), row->target));
    if (company.policy.sameCode && company.directory.account(expenseType))
        return usableAccount(expenseType, expenseType, PlannerText::tr("expense type %1 = same code").arg(expenseType));
    hold(ReasonCode::AccountMissing, expenseType,
        PlannerText::tr("The line bears no account, and expense type %1 %2 is not mapped.")
            .arg(expenseType, expenseTypeName)
            .simplified());
    return {};
}

ResolvedAccount Workbench::employeeSide(const Employee &employee)
{
    const AtLine whole(*this, {});
    const QString &id = employee.employeeId;
    const auto row = id.isEmpty() ? std::nullopt : mapped(MappingKind::Employee, id);
    const auto target = row ? parsePrefixedTarget(row->target) : std::nullopt;
    if (!target || (target->prefix != u'V' && target->prefix != u'G')) {
        hold(ReasonCode::EmployeeUnmapped, id,
            PlannerText::tr("Employee %1 %2 is not mapped to what the company owes.")
                .arg(id, employee.displayName())
                .simplified());
        return {};
    }
    return fromPrefixed(
        *target, id, PlannerText::tr("employee %1 mapped to %2").arg(mappingRowName(*row), row->target));
}

ResolvedAccount Workbench::cardSide(const QString &party, const QString &entryPaymentCode)
{
    static const QStringList standardCodes{
        QStringLiteral("CASH"), QStringLiteral("CBCP"), QStringLiteral("IBCP"), QStringLiteral("COPD")};
    // The entry's own code counts where it can stand for this party: it is the party, or a code of the company's own.
    const bool ownCode = !entryPaymentCode.isEmpty() && !standardCodes.contains(entryPaymentCode.toUpper());
    std::optional<MappingRow> row;
    if (ownCode)
        row = mapped(MappingKind::Payment, entryPaymentCode);
    if (!row)
        row = mapped(MappingKind::Payment, party);
    const auto target = row ? parsePrefixedTarget(row->target) : std::nullopt;
    if (!target || (target->prefix != u'V' && target->prefix != u'G')) {
        hold(ReasonCode::PaymentUnmapped, party,
            PlannerText::tr("Payment code %1 is not mapped to its card vendor or account.").arg(party));
        return {};
    }
    return fromPrefixed(
        *target, party, PlannerText::tr("payment %1 mapped to %2").arg(mappingRowName(*row), row->target));
}

std::optional<TaxTarget> Workbench::taxTarget(const QString &reclaimCode, const QString &taxCode)
{
    for (const QString &code : {reclaimCode, taxCode}) {
        if (code.isEmpty())
            continue;
        if (const auto row = mapped(MappingKind::Tax, code))
            if (const auto target = parsePrefixedTarget(row->target))
                return TaxTarget{*target, mappingRowName(*row)};
    }
    const QString shown = reclaimCode.isEmpty() ? taxCode : reclaimCode;
    hold(ReasonCode::TaxUnmapped, shown,
        PlannerText::tr("Tax code %1 is not mapped.").arg(shown.isEmpty() ? PlannerText::tr("(blank)") : shown));
    return std::nullopt;
}

ResolvedAccount Workbench::taxAccount(const QString &reclaimCode, const QString &taxCode)
{
    const auto mappedTax = taxTarget(reclaimCode, taxCode);
    if (!mappedTax)
        return {};
    const QString shown = reclaimCode.isEmpty() ? taxCode : reclaimCode;
    if (mappedTax->target.prefix != u'G') {
        hold(ReasonCode::TaxUnmapped, shown,
            PlannerText::tr(
                "Tax code %1 is mapped to a tax code of NAV; a journal line needs the input tax account (G:).")
                .arg(shown));
        return {};
    }
    return usableAccount(mappedTax->target.code, shown,
        PlannerText::tr("reclaimable tax %1 mapped to %2").arg(mappedTax->row, mappedTax->target.code));
}

const NavVendor *Workbench::vendor(const QString &code, const QString &addressCode, const QString &name, QString &why)
{
    QString number;
    std::optional<MappingRow> row;
    if (!addressCode.isEmpty())
        row = mapped(MappingKind::Vendor, code + u'/' + addressCode);
    if (!row && !code.isEmpty())
        row = mapped(MappingKind::Vendor, code);
    if (row) {
        number = vendorTarget(row->target);
        why = PlannerText::tr("vendor %1 mapped to %2").arg(mappingRowName(*row), number);
    } else if (const NavVendor *same = company.policy.sameCode ? company.directory.vendor(code) : nullptr;
               same && !namesPlainlyDiffer(name, same->displayName)) {
        number = same->number;
        why = PlannerText::tr("vendor %1 = same code").arg(code);
    } else {
        const QString text = same
            ? PlannerText::tr("Vendor %1 is \"%2\" in NAV but \"%3\" in Concur; map it to say which is meant.")
                  .arg(code, same->displayName, name)
            : PlannerText::tr("Vendor %1 %2 is not mapped and is no vendor in NAV.").arg(code, name);
        hold(ReasonCode::VendorMissing, code.isEmpty() ? name : code, text.simplified());
        return nullptr;
    }
    const ResolvedAccount usable = usableVendor(number, code, why, false);
    if (!usable.found)
        return nullptr;
    why = usable.why;
    return company.directory.vendor(usable.number);
}

std::optional<QString> Workbench::currency(const QString &isoCode)
{
    const QString code = Directory::normalised(isoCode);
    if (code.isEmpty()) {
        hold(ReasonCode::DocumentInvalid, QStringLiteral("currency"),
            PlannerText::tr("The document names no currency."));
        return std::nullopt;
    }
    QString target = code;
    if (const auto row = mapped(MappingKind::Currency, code))
        target = Directory::normalised(row->target);
    if (company.directory.isLocalCurrency(target))
        return QString();
    if (!company.directory.currency(target)) {
        hold(ReasonCode::CurrencyMissing, code, PlannerText::tr("Currency %1 does not exist in NAV.").arg(target));
        return std::nullopt;
    }
    return target;
}

const NavDimensionValue *Workbench::sameDimensionValue(const QString &dimension, const QString &code)
{
    if (!company.policy.sameCode)
        return nullptr;
    const NavDimensionValue *same = company.directory.dimensionValue(dimension, code);
    const QString decoded = fromConcurListCode(code);
    const NavDimensionValue *meant = decoded == code ? nullptr : company.directory.dimensionValue(dimension, decoded);
    if (!same || !meant)
        return same ? same : meant;
    hold(ReasonCode::DimensionValueMissing, dimension + u'=' + code,
        PlannerText::tr("%1 %2 may be NAV's %2 or %3, which Concur cannot write with its hyphen. Map it to say which.")
            .arg(dimension, code, decoded));
    return nullptr;
}

std::optional<QString> Workbench::dimensionValue(
    const QString &dimension, const QString &code, const QString &field, QString &why)
{
    const QString subject = dimension + u'=' + code;
    const auto row = mapped(MappingKind::Dimension, subject);
    const QString target = row ? row->target : code;
    if (row && target.compare(u"none", Qt::CaseInsensitive) == 0) {
        why += PlannerText::tr("; no %1 (mapping says none)").arg(dimension);
        return QString();
    }
    const NavDimensionValue *value =
        row ? company.directory.dimensionValue(dimension, target) : sameDimensionValue(dimension, code);
    if (!value) {
        hold(ReasonCode::DimensionValueMissing, subject,
            PlannerText::tr("%1 %2 (from %3) is no value of that dimension in NAV.").arg(dimension, target, field));
        return std::nullopt;
    }
    if (row)
        why += PlannerText::tr("; %1 %2 from %3, %4 mapped").arg(dimension, value->code, field, mappingRowName(*row));
    else
        why += PlannerText::tr("; %1 %2 from %3").arg(dimension, value->code, field);
    return value->code;
}

QList<PlanDimension> Workbench::dimensions(const QList<CostSource> &sources, QString &why)
{
    // What stands in the header or on the employee is wrong for the document as a whole.
    static const QStringList sourcesOfLines{
        QStringLiteral("allocation"), QStringLiteral("entry"), QStringLiteral("lineItem")};
    QList<PlanDimension> result;
    const QList<MappingRow> rows = mappings.rowsOn(MappingKind::CostObject, day);
    QStringList done;
    for (const CostSource &source : sources) {
        for (const MappingRow &row : rows) {
            const QString dimension = Directory::normalised(row.target);
            if (done.contains(dimension) || !row.source.startsWith(source.prefix, Qt::CaseInsensitive))
                continue;
            // Of several rows of one field the most particular that holds for this line decides.
            if (mapped(MappingKind::CostObject, row.source) != row)
                continue;
            QString key = row.source.mid(source.prefix.size());
            if (key.isEmpty())
                continue;
            key[0] = key[0].toLower();
            const QString code = source.fields->value(key).code;
            if (code.isEmpty())
                continue;
            done.append(dimension);
            const AtLine at(*this, sourcesOfLines.contains(source.prefix) ? m_lineId : QString());
            if (!company.directory.dimension(dimension)) {
                hold(ReasonCode::DimensionMissing, dimension,
                    PlannerText::tr("The cost object mapping names dimension %1, which NAV does not have.")
                        .arg(dimension));
                continue;
            }
            if (const auto value = dimensionValue(dimension, code, mappingRowName(row), why))
                result.append(PlanDimension{dimension, *value, value->isEmpty()});
        }
    }
    // Where no account was found the phrases stand alone.
    if (why.startsWith(u"; "))
        why.remove(0, 2);
    return result;
}

} // namespace Ledgerbridge
