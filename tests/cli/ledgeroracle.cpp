// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "ledgeroracle.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;
using Sandbox::Json;

namespace {

QString code(const Json &value)
{
    const QString text = value.toString().trimmed();
    return text == u"null" ? QString() : text;
}

Decimal amount(const Json &value)
{
    const bool absent = value.isNull() || code(value).isEmpty();
    return absent ? Decimal() : value.toDecimal();
}

/// A list, or the one thing that stands in its place.
QList<Json> listed(const Json &value)
{
    if (value.isArray())
        return value.items();
    return value.isNull() ? QList<Json>() : QList<Json>{value};
}

Json documentOf(const QByteArray &bytes)
{
    const auto json = Json::parse(bytes);
    return json ? *json : Json();
}

} // namespace

LedgerOracle::LedgerOracle(const QByteArray &mappingsCsv)
{
    const QList<QByteArray> lines = mappingsCsv.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() >= 3)
            m_mappings.insert(QString::fromUtf8(cells[0] + '|' + cells[1]), QString::fromUtf8(cells[2]));
    }
}

QString LedgerOracle::mapped(const QString &kind, const QString &source) const
{
    return m_mappings.value(kind + u'|' + source, source);
}

void LedgerOracle::add(const Sandbox::GeneratedDocument &document)
{
    const Json json = documentOf(document.json);
    ++m_sums.documents;
    if (document.kind == Sandbox::SourceKind::Expense)
        addReport(json);
    else if (document.kind == Sandbox::SourceKind::Invoice)
        addInvoice(json);
}

void LedgerOracle::book(const QString &target, const Decimal &value)
{
    if (target.startsWith(u"V:"))
        m_sums.vendors[target.mid(2)] += value;
    else
        m_sums.accounts[target.startsWith(u"G:") ? target.mid(2) : target] += value;
}

void LedgerOracle::bookCost(const QString &account, const Decimal &value, const QHash<QString, QString> &dimensions)
{
    m_sums.accounts[account] += value;
    for (auto it = dimensions.cbegin(); it != dimensions.cend(); ++it)
        m_sums.dimensions[account + u'|' + it.key() + u'=' + it.value()] += value;
}

/// Fields of the blocks in order of precedence, through the cost-object rows of the mapping file.
QHash<QString, QString> LedgerOracle::dimensionsOf(const QList<std::pair<QString, Json>> &blocks) const
{
    QHash<QString, QString> result;
    for (const auto &[prefix, block] : blocks) {
        for (auto it = m_mappings.cbegin(); it != m_mappings.cend(); ++it) {
            if (!it.key().startsWith(u"costObject|"_s + prefix) || result.contains(it.value()))
                continue;
            const QString field = it.key().section(u'|', 1) + u"Code"_s;
            const QString value = code(block[field.toUtf8()]);
            if (value.isEmpty())
                continue;
            const QString &dimension = it.value();
            result.insert(dimension, m_mappings.value(u"dimension|"_s + dimension + u'=' + value, value));
        }
    }
    return result;
}

void LedgerOracle::addReport(const Json &report)
{
    const QString employee = m_mappings.value(u"employee|"_s + code(report["employee"]["employeeId"]));
    for (const Json &entry : listed(report["expenseEntry"])) {
        const QString paymentCode = code(entry["reportEntryPatKey"]);
        for (const Json &allocation : listed(entry["allocation"])) {
            const auto dimensions =
                dimensionsOf({{u"allocation"_s, allocation}, {u"entry"_s, entry}, {u"report"_s, report["report"]}});
            const QList<Json> journals = listed(allocation["journal"]);
            for (const Json &line : journals) {
                const Decimal gross = amount(line["amountGross"]);
                Decimal net = amount(line["amountNetOfReclaim"]);
                if (line["amountNetOfReclaim"].isNull())
                    net = gross;
                QString account = code(line["journalAccountCode"]);
                if (account.isEmpty() && code(entry["entryIsPersonal"]) == u"Y")
                    account = code(entry["clearingAccountCode"]);
                account = account.isEmpty() ? mapped(u"expenseType"_s, code(entry["expenseTypeCode"]))
                                            : mapped(u"account"_s, account);
                bookCost(account, net, dimensions);
                const QString party = code(gross.isNegative() ? line["journalPayer"] : line["journalPayee"]);
                const bool own = m_mappings.contains(u"payment|"_s + paymentCode) && paymentCode != u"CASH"
                    && !party.contains(u"EMPL") && paymentCode != u"CBCP" && paymentCode != u"IBCP"
                    && paymentCode != u"COPD";
                const QString side =
                    party == u"EMPL" ? employee : m_mappings.value(u"payment|"_s + (own ? paymentCode : party));
                book(side, gross.negated());
            }
            for (const Json &tax : listed(allocation["tax"])) {
                const Decimal reclaim = amount(tax["amountReclaim"]);
                if (reclaim.isZero())
                    continue;
                const QString reclaimCode = code(tax["taxReclaimCode"]);
                const QString byReclaim = m_mappings.value(u"tax|"_s + reclaimCode);
                book(byReclaim.isEmpty() ? m_mappings.value(u"tax|"_s + code(tax["taxCode"])) : byReclaim, reclaim);
            }
        }
    }
    for (const Json &application : listed(report["cashAdvanceApplication"])) {
        const Decimal value = amount(application["cashAdvanceApplicationAmount"]);
        book(mapped(u"account"_s, code(application["cashAdvanceClearingAccountCode"])), value);
        book(employee, value.negated());
    }
}

void LedgerOracle::addInvoice(const Json &invoice)
{
    const QString vendorCode = code(invoice["vendor"]["vendorCode"]);
    const QString withAddress = vendorCode + u'/' + code(invoice["vendor"]["vendorRemitToAddressCode"]);
    const QString vendor = m_mappings.contains(u"vendor|"_s + withAddress) ? mapped(u"vendor"_s, withAddress)
                                                                           : mapped(u"vendor"_s, vendorCode);
    for (const Json &line : listed(invoice["lineItem"])) {
        for (const Json &allocation : listed(line["allocation"])) {
            const auto dimensions = dimensionsOf(
                {{u"allocation"_s, allocation}, {u"lineItem"_s, line}, {u"request"_s, invoice["requestHeader"]}});
            const Json journal = listed(allocation["journal"]).value(0);
            QString account = code(journal["accountCode"]);
            if (account.isEmpty())
                account = code(allocation["allocationAccountCode"]);
            account = account.isEmpty() ? mapped(u"expenseType"_s, code(line["expenseTypeCode"]))
                                        : mapped(u"account"_s, account);
            Decimal taxes;
            for (const Json &tax : listed(journal["tax"])) {
                taxes += amount(tax["amountTax"]);
                if (!amount(tax["amountTax"]).isZero())
                    book(m_mappings.value(u"tax|"_s + code(tax["taxCode"])), amount(tax["amountTax"]));
            }
            // What is neither tax nor net is shipping that stands beside the net.
            bookCost(account, amount(journal["amountGross"]) - taxes, dimensions);
        }
    }
    book(u"V:"_s + vendor, amount(invoice["requestHeader"]["requestTotal"]).negated());
}

LedgerSums LedgerOracle::actual(
    const Json &company, int entriesBefore, int vendorEntriesBefore, const QSet<QString> &leftOut)
{
    LedgerSums sums;
    const QList<Json> entries = company["glEntries"].items().mid(entriesBefore);
    for (const Json &entry : entries) {
        if (leftOut.contains(entry["documentNumber"].toString()))
            continue;
        const QString account = entry["accountNumber"].toString();
        sums.accounts[account] += entry["amount"].toDecimal();
        for (const Json::Member &dimension : entry["dimensions"].members())
            sums.dimensions[account + u'|' + QString::fromUtf8(dimension.key) + u'=' + dimension.value.toString()] +=
                entry["amount"].toDecimal();
    }
    const QList<Json> vendors = company["vendorLedgerEntries"].items().mid(vendorEntriesBefore);
    for (const Json &entry : vendors)
        if (!leftOut.contains(entry["documentNumber"].toString()))
            sums.vendors[entry["vendorNumber"].toString()] += entry["localAmount"].toDecimal();
    return sums;
}

} // namespace Ledgerbridge
