// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "masterdata.h"

#include "companypeople.h"
#include "prng.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

template<typename Record, typename Key>
const Record *findRecord(const QList<Record> &records, const QString &wanted, Key key)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [&](const Record &record) { return record.*key == wanted; });
    return found == records.cend() ? nullptr : &*found;
}

/// Months from January of last year to December of next year; last year is closed.
QList<CompanyPeriod> makePeriods(int year)
{
    static const QStringList months{u"Januar"_s, u"Februar"_s, u"März"_s, u"April"_s, u"Mai"_s, u"Juni"_s, u"Juli"_s,
        u"August"_s, u"September"_s, u"Oktober"_s, u"November"_s, u"Dezember"_s};
    QList<CompanyPeriod> periods;
    for (int i = 0; i < 36; ++i) {
        const QDate start(year - 1 + i / 12, 1 + i % 12, 1);
        periods += {start, months.at(i % 12), i % 12 == 0, i < 12};
    }
    return periods;
}

QList<CompanyPostedInvoice> makePostedInvoices(const QList<CompanyVendor> &suppliers, int year, quint32 seed)
{
    Prng prng(quint64(seed) * 31 + 4);
    QList<CompanyPostedInvoice> invoices;
    for (int i = 0; i < 12; ++i) {
        const CompanyVendor &vendor = prng.pick(suppliers);
        invoices += {vendor.number, u"RE-%1-%2"_s.arg(year).arg(90001 + i), QDate(year, 1, 2 + i), u"4930"_s,
            Decimal::fromUnits(prng.between(5000, 250000), 2)};
    }
    return invoices;
}

} // namespace

const CompanyAccount *MasterData::account(const QString &number) const
{
    return findRecord(accounts, number, &CompanyAccount::number);
}

const CompanyDimension *MasterData::dimension(const QString &code) const
{
    return findRecord(dimensions, code, &CompanyDimension::code);
}

QList<CompanyVendor> MasterData::usableSuppliers() const
{
    QList<CompanyVendor> usable;
    for (const CompanyVendor &vendor : vendors) {
        if (vendor.inConcur && vendor.blocked != u"All" && !vendor.privacyBlocked && vendor.currency.isEmpty())
            usable += vendor;
    }
    return usable;
}

MasterData makeMasterData(quint32 seed)
{
    // Fixed days, not the clock's: the same seed must give the same bytes on any day.
    constexpr int year = 2026;
    MasterData data;
    data.company = u"Nordlicht Consulting GmbH"_s;
    data.ledgerCode = u"NLDE"_s;
    data.currency = u"EUR"_s;
    data.today = QDate(year, 6, 30);
    data.allowPostingFrom = QDate(year, 1, 1);
    data.allowPostingTo = QDate(year + 1, 12, 31);
    data.accounts = makeChartOfAccounts();
    data.dimensions = makeDimensions();
    data.employees = makeEmployees(seed);
    data.vendors = makeVendors(data.employees, seed);
    data.currencies = {{u"USD"_s, u"US-Dollar"_s, Decimal::fromUnits(9200, 4)},
        {u"GBP"_s, u"Britisches Pfund"_s, Decimal::fromUnits(11650, 4)},
        {u"CHF"_s, u"Schweizer Franken"_s, Decimal::fromUnits(10400, 4)},
        {u"DKK"_s, u"Dänische Krone"_s, Decimal::fromUnits(1340, 4)}};
    data.periods = makePeriods(year);
    data.expenseTypes = makeExpenseTypes();
    data.postedInvoices = makePostedInvoices(data.usableSuppliers(), year, seed);
    return data;
}

} // namespace Ledgerbridge::Sandbox
