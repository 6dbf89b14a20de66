// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directoryrows.h"

#include "sqlvalues.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

DirectoryWriter::DirectoryWriter(Database &database, const QString &companyId, bool complete)
    : m_database(database)
    , m_companyId(companyId)
    , m_complete(complete)
{
}

/// A row that stands like that already is not touched, so that the count of changed rows tells the truth.
QString DirectoryWriter::upsert(const Table &table)
{
    QStringList marks;
    QStringList assignments;
    QStringList excluded;
    for (qsizetype i = 0; i <= table.keys.size() + table.others.size(); ++i)
        marks.append(u"?"_s);
    for (const QString &column : table.others) {
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
        excluded.append(u"excluded."_s + column);
    }
    const QString keys = table.keys.join(u", "_s);
    const QString update = table.others.isEmpty()
        ? u"NOTHING"_s
        : u"UPDATE SET %1 WHERE (%2) IS NOT (%3)"_s.arg(
            assignments.join(u", "_s), table.others.join(u", "_s), excluded.join(u", "_s));
    return u"INSERT INTO %1 (company_id, %2) VALUES (%3) ON CONFLICT (company_id, %4) DO %5"_s.arg(
        table.name, (table.keys + table.others).join(u", "_s), marks.join(u", "_s), keys, update);
}

Result<void> DirectoryWriter::removeOthers(const Table &table, const QJsonArray &keptKeys)
{
    const auto removed = m_database.execute(
        u"DELETE FROM %1 WHERE company_id = ? AND (%2) NOT IN (SELECT value FROM json_each(?))"_s.arg(
            table.name, table.keys.join(u" || char(10) || "_s)),
        {m_companyId, QString::fromUtf8(QJsonDocument(keptKeys).toJson(QJsonDocument::Compact))});
    if (!removed)
        return fail(removed.error());
    m_changed += *removed;
    return {};
}

Result<void> DirectoryWriter::writeTable(const Table &table, const QList<QVariantList> &rows)
{
    const QString sql = upsert(table);
    QJsonArray keptKeys;
    for (const QVariantList &row : rows) {
        const auto stored = m_database.execute(sql, QVariantList{m_companyId} + row);
        if (!stored)
            return fail(stored.error());
        m_changed += *stored;
        QStringList key;
        for (qsizetype i = 0; i < table.keys.size(); ++i)
            key.append(row.at(i).toString());
        keptKeys.append(key.join(u'\n'));
    }
    return m_complete ? removeOthers(table, keptKeys) : Result<void>{};
}

Result<void> DirectoryWriter::writeAccounts(const QList<NavAccount> &accounts)
{
    QList<QVariantList> rows;
    for (const NavAccount &account : accounts) {
        rows.append({account.number, account.id, account.displayName, account.accountType, account.category,
            account.blocked, account.directPosting});
    }
    return writeTable({u"directory_account"_s, {u"number"_s},
                          {u"id"_s, u"name"_s, u"type"_s, u"category"_s, u"blocked"_s, u"direct_posting"_s}},
        rows);
}

Result<void> DirectoryWriter::writeVendors(const QList<NavVendor> &vendors)
{
    QList<QVariantList> rows;
    for (const NavVendor &vendor : vendors) {
        rows.append({vendor.number, vendor.id, vendor.displayName, vendor.city, vendor.taxRegistrationNumber,
            vendor.currencyCode, int(vendor.blocked), vendor.addressLine1, vendor.addressLine2, vendor.postalCode,
            vendor.state, vendor.country});
    }
    return writeTable({u"directory_vendor"_s, {u"number"_s},
                          {u"id"_s, u"name"_s, u"city"_s, u"tax_number"_s, u"currency"_s, u"blocked"_s, u"address1"_s,
                              u"address2"_s, u"postal_code"_s, u"state"_s, u"country"_s}},
        rows);
}

Result<void> DirectoryWriter::writeDimensions(const DirectoryChanges &changes)
{
    QList<QVariantList> dimensions;
    for (const NavDimension &dimension : changes.dimensions)
        dimensions.append({dimension.code, dimension.id, dimension.displayName});
    if (auto done = writeTable({u"directory_dimension"_s, {u"code"_s}, {u"id"_s, u"name"_s}}, dimensions); !done)
        return done;
    QList<QVariantList> values;
    for (const auto &[dimension, value] : changes.dimensionValues)
        values.append({dimension, value.code, value.id, value.displayName});
    return writeTable({u"directory_dimension_value"_s, {u"dimension"_s, u"code"_s}, {u"id"_s, u"name"_s}}, values);
}

Result<void> DirectoryWriter::writeMoney(const DirectoryChanges &changes)
{
    QList<QVariantList> currencies;
    for (const NavCurrency &currency : changes.currencies)
        currencies.append({currency.code, currency.displayName, currency.roundingPrecision.toString()});
    if (auto done = writeTable({u"directory_currency"_s, {u"code"_s}, {u"name"_s, u"rounding"_s}}, currencies); !done)
        return done;
    QList<QVariantList> rates;
    for (const NavExchangeRate &rate : changes.rates)
        rates.append(
            {rate.currencyCode, dayValue(rate.startingDate), rate.amount.toString(), rate.relational.toString()});
    if (auto done = writeTable(
            {u"directory_rate"_s, {u"currency"_s, u"starting_date"_s}, {u"amount"_s, u"relational"_s}}, rates);
        !done)
        return done;
    QList<QVariantList> taxCodes;
    for (const QString &code : changes.taxCodes)
        taxCodes.append({code});
    return writeTable({u"directory_tax_code"_s, {u"code"_s}, {}}, taxCodes);
}

Result<void> DirectoryWriter::write(const DirectoryChanges &changes)
{
    if (auto done = writeAccounts(changes.accounts); !done)
        return done;
    if (auto done = writeVendors(changes.vendors); !done)
        return done;
    if (auto done = writeDimensions(changes); !done)
        return done;
    return writeMoney(changes);
}

} // namespace Ledgerbridge::Store
