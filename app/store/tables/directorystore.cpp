// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystore.h"

#include "directoryindex.h"
#include "directoryrows.h"
#include "sqlvalues.h"
#include "writescope.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

Result<NavSetup> readSetup(Database &database, const QString &companyId)
{
    const auto row = database.firstRow(
        u"SELECT name, local_currency, allow_from, allow_to, country FROM directory_company WHERE company_id = ?"_s,
        {companyId});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return NavSetup{};
    return NavSetup{companyId, row->at(0).toString(), row->at(1).toString(), dayFrom(row->at(2)), dayFrom(row->at(3)),
        row->at(4).toString()};
}

Result<void> writeCompany(
    Database &database, const QString &companyId, const NavSetup &setup, const DirectoryChanges &changes, bool changed)
{
    const QVariant asOf = momentValue(changes.asOf.isValid() ? changes.asOf : database.now());
    const auto stored = database.execute(
        u"INSERT INTO directory_company (company_id, name, local_currency, allow_from, allow_to, country, as_of, "
        u"complete_at, revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (company_id) DO UPDATE SET name = excluded.name, "
        "local_currency = excluded.local_currency, allow_from = excluded.allow_from, allow_to = excluded.allow_to, "
        "country = excluded.country, "
        "as_of = excluded.as_of, complete_at = coalesce(excluded.complete_at, complete_at), revision = revision + ?"_s,
        {companyId, setup.companyName, setup.localCurrency, dayValue(setup.allowPostingFrom),
            dayValue(setup.allowPostingTo), setup.country, asOf, changes.complete ? asOf : QVariant(),
            changed ? 1 : 0});
    return stored ? Result<void>{} : fail(stored.error());
}

/// Which rows of a company's table to read: those with one of `codes`, a JSON array, or all.
struct Rows
{
    QString condition;
    QVariantList values;

    static Rows all(const QString &companyId) { return {u"WHERE company_id = ?"_s, {companyId}}; }
    static Rows with(const QString &companyId, const QString &column, const QStringList &codes)
    {
        const QByteArray list = QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact);
        return {u"WHERE company_id = ? AND %1 IN (SELECT value FROM json_each(?))"_s.arg(column),
            {companyId, QString::fromUtf8(list)}};
    }
};

Result<void> readAccountRows(Database &database, const Rows &rows, Directory &directory)
{
    return database.forEach(
        u"SELECT id, number, name, type, category, blocked, direct_posting FROM directory_account "_s + rows.condition,
        rows.values, [&](const QSqlQuery &row) {
            directory.insert(NavAccount{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                row.value(3).toString(), row.value(4).toString(), row.value(5).toInt() != 0,
                row.value(6).toInt() != 0});
            return true;
        });
}

Result<void> readVendorRows(Database &database, const Rows &rows, Directory &directory)
{
    return database.forEach(u"SELECT id, number, name, city, tax_number, currency, blocked, address1, address2, "
                            "postal_code, state, country FROM directory_vendor "_s
            + rows.condition,
        rows.values, [&](const QSqlQuery &row) {
            directory.insert(NavVendor{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                NavVendor::Blocked(row.value(6).toInt()), row.value(7).toString(), row.value(8).toString(),
                row.value(9).toString(), row.value(10).toString(), row.value(11).toString()});
            return true;
        });
}

Result<void> readValueRows(Database &database, const Rows &rows, Directory &directory)
{
    return database.forEach(u"SELECT dimension, id, code, name FROM directory_dimension_value "_s + rows.condition,
        rows.values, [&](const QSqlQuery &row) {
            directory.insert(row.value(0).toString(),
                NavDimensionValue{row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
            return true;
        });
}

Result<void> readAccounts(Database &database, const QString &companyId, Directory &directory)
{
    return readAccountRows(database, Rows::all(companyId), directory);
}

Result<void> readVendors(Database &database, const QString &companyId, Directory &directory)
{
    return readVendorRows(database, Rows::all(companyId), directory);
}

Result<void> readDimensions(Database &database, const QString &companyId, Directory &directory)
{
    auto done = database.forEach(u"SELECT id, code, name FROM directory_dimension WHERE company_id = ?"_s, {companyId},
        [&](const QSqlQuery &row) {
            directory.insert(NavDimension{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
            return true;
        });
    if (!done)
        return done;
    return readValueRows(database, Rows::all(companyId), directory);
}

Result<void> readTaxCodes(Database &database, const QString &companyId, Directory &directory)
{
    return database.forEach(
        u"SELECT code FROM directory_tax_code WHERE company_id = ?"_s, {companyId}, [&](const QSqlQuery &row) {
            directory.insertTaxCode(row.value(0).toString());
            return true;
        });
}

Result<void> readMoney(Database &database, const QString &companyId, Directory &directory)
{
    auto done = database.forEach(u"SELECT code, name, rounding FROM directory_currency WHERE company_id = ?"_s,
        {companyId}, [&](const QSqlQuery &row) {
            directory.insert(NavCurrency{
                row.value(0).toString(), row.value(1).toString(), Decimal::fromString(row.value(2).toString())});
            return true;
        });
    if (!done)
        return done;
    done =
        database.forEach(u"SELECT currency, starting_date, amount, relational FROM directory_rate WHERE company_id = ? "
                         "ORDER BY currency, starting_date"_s,
            {companyId}, [&](const QSqlQuery &row) {
                directory.insert(NavExchangeRate{row.value(0).toString(), dayFrom(row.value(1)),
                    Decimal::fromString(row.value(2).toString()), Decimal::fromString(row.value(3).toString())});
                return true;
            });
    if (!done)
        return done;
    return readTaxCodes(database, companyId, directory);
}

} // namespace

DirectoryStore::DirectoryStore(Database &database)
    : m_database(database)
{
}

Result<void> DirectoryStore::apply(const QString &companyId, const DirectoryChanges &changes)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto before = readSetup(m_database, companyId);
        if (!before)
            return fail(before.error());
        NavSetup setup = changes.setup.companyId.isEmpty() ? *before : changes.setup;
        setup.companyId = companyId;
        DirectoryWriter writer(m_database, companyId, changes.complete);
        if (auto done = writer.write(changes); !done)
            return done;
        if (auto done = writeCompany(m_database, companyId, setup, changes, writer.hasChanged() || setup != *before);
            !done)
            return done;
        return DirectoryIndex(m_database, companyId).bringInStep();
    });
}

Result<Directory> DirectoryStore::load(const QString &companyId)
{
    Directory directory;
    const auto setup = readSetup(m_database, companyId);
    if (!setup)
        return fail(setup.error());
    directory.setup = *setup;
    for (const auto read : {&readAccounts, &readVendors, &readDimensions, &readMoney}) {
        if (auto done = read(m_database, companyId, directory); !done)
            return fail(done.error());
    }
    return directory;
}

Result<Directory> DirectoryStore::loadOnly(const QString &companyId, const DirectoryCodes &codes)
{
    Directory directory;
    if (!codes.accounts.isEmpty())
        if (auto done = readAccountRows(m_database, Rows::with(companyId, u"number"_s, codes.accounts), directory);
            !done)
            return fail(done.error());
    if (!codes.vendors.isEmpty())
        if (auto done = readVendorRows(m_database, Rows::with(companyId, u"number"_s, codes.vendors), directory); !done)
            return fail(done.error());
    if (!codes.dimensionValues.isEmpty()) {
        Rows rows = Rows::with(companyId, u"code"_s, codes.dimensionValues);
        rows.condition += u" AND dimension = ?"_s;
        rows.values << codes.dimension;
        if (auto done = readValueRows(m_database, rows, directory); !done)
            return fail(done.error());
    }
    if (codes.taxCodes)
        if (auto done = readTaxCodes(m_database, companyId, directory); !done)
            return fail(done.error());
    return directory;
}

Result<DirectoryStore::Freshness> DirectoryStore::freshness(const QString &companyId)
{
    const auto row = m_database.firstRow(
        u"SELECT as_of, complete_at, revision FROM directory_company WHERE company_id = ?"_s, {companyId});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return Freshness{};
    return Freshness{momentFrom(row->at(0)), momentFrom(row->at(1)), row->at(2).toLongLong()};
}

} // namespace Ledgerbridge::Store
