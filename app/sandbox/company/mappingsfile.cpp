// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingsfile.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString doubled = text;
    return u'"' + doubled.replace(u"\""_s, u"\"\""_s) + u'"';
}

class Writer final
{
public:
    void row(const QString &kind, const QString &source, const QString &target, const QString &note = {})
    {
        m_text += kind + u',' + quoted(source) + u',' + quoted(target) + u",,"_s + quoted(note) + u'\n';
    }
    [[nodiscard]] QByteArray toUtf8() const { return m_text.toUtf8(); }

private:
    QString m_text = u"kind,source,target,from,note\n"_s;
};

void writeAccounts(Writer &writer, const MasterData &data)
{
    for (const CompanyExpenseType &type : data.expenseTypes) {
        if (type.concurAccount != type.account)
            writer.row(u"account"_s, type.concurAccount, type.account, type.name);
        writer.row(u"expenseType"_s, type.code, type.account, type.name);
    }
}

void writeParties(Writer &writer, const MasterData &data)
{
    for (const CompanyEmployee &employee : data.employees) {
        const QString name = employee.firstName + u' ' + employee.lastName;
        if (!employee.vendorNumber.isEmpty())
            writer.row(u"employee"_s, employee.id, u"V:"_s + employee.vendorNumber, name);
        else if (!employee.account.isEmpty())
            writer.row(u"employee"_s, employee.id, u"G:"_s + employee.account, name);
    }
    for (const CompanyVendor &vendor : data.vendors) {
        if (vendor.role != CompanyVendor::Role::Supplier
            || (vendor.concurCode == vendor.number && vendor.concurAddress.isEmpty()))
            continue;
        const QString address = vendor.concurAddress.isEmpty() ? QString() : u'/' + vendor.concurAddress;
        writer.row(u"vendor"_s, vendor.concurCode + address, vendor.number, vendor.name);
    }
}

void writePaymentsAndTaxes(Writer &writer)
{
    writer.row(u"payment"_s, u"CBCP"_s, u"V:"_s + Names::companyCard.toString());
    writer.row(u"payment"_s, u"IBCP"_s, u"G:"_s + Names::cardClearing.toString());
    writer.row(u"payment"_s, u"COPD"_s, u"V:"_s + Names::companyPaid.toString());
    writer.row(u"payment"_s, u"1003"_s, u"V:"_s + Names::ownCard.toString(), u"Airline-Karte"_s);
    for (const QString &prefix : {u"VST"_s, u"V"_s}) {
        writer.row(u"tax"_s, prefix + u"19"_s, u"G:"_s + Names::inputTax19.toString());
        writer.row(u"tax"_s, prefix + u"7"_s, u"G:"_s + Names::inputTax7.toString());
    }
}

void writeDimensions(Writer &writer, const MasterData &data)
{
    writer.row(u"costObject"_s, u"allocationCustom1"_s, u"COSTCENTER"_s);
    writer.row(u"costObject"_s, u"allocationCustom2"_s, u"PROJECT"_s);
    for (const QString &field : {u"entryOrgUnit1"_s, u"reportOrgUnit1"_s, u"requestOrgUnit1"_s})
        writer.row(u"costObject"_s, field, u"DEPARTMENT"_s);
    for (const CompanyDimension &dimension : data.dimensions) {
        for (const CompanyDimensionValue &value : dimension.values) {
            if (value.concurCode != value.code)
                writer.row(u"dimension"_s, dimension.code + u'=' + value.concurCode, value.code, value.name);
        }
    }
}

} // namespace

QByteArray mappingsCsv(const MasterData &data)
{
    Writer writer;
    writer.row(u"company"_s, data.ledgerCode, data.company);
    writer.row(u"currency"_s, data.currency, {}, u"Hauswährung"_s);
    writeAccounts(writer, data);
    writeParties(writer, data);
    writePaymentsAndTaxes(writer);
    writeDimensions(writer, data);
    return writer.toUtf8();
}

} // namespace Ledgerbridge::Sandbox
