// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxapi.h"

namespace Ledgerbridge::Sandbox {

namespace {

struct CompanyRow final : NavRecord
{
    QString name;
    QString displayName;
};

Columns<CompanyRow> companyColumns()
{
    Columns<CompanyRow> columns;
    columns.id()
        .constant("systemVersion", Kind::Text, Json(QStringLiteral("28.0.0.0")))
        .constant("timestamp", Kind::Integer, Json(1))
        .text("name", 30, &CompanyRow::name)
        .readOnly()
        .text("displayName", 250, &CompanyRow::displayName)
        .readOnly()
        .constant("businessProfileId", Kind::Text, Json(QString()))
        .add("systemCreatedAt", Kind::DateTime, 0,
            [](const NavCompany &, const CompanyRow &row) { return dateTimeJson(row.modified); })
        .constant("systemCreatedBy", Kind::Guid, guidJson(QUuid()))
        .add("systemModifiedAt", Kind::DateTime, 0,
            [](const NavCompany &, const CompanyRow &row) { return dateTimeJson(row.modified); })
        .constant("systemModifiedBy", Kind::Guid, guidJson(QUuid()));
    return columns;
}

class CompaniesPage final : public Page
{
public:
    explicit CompaniesPage(const NavWorld &world)
        : Page("companies", "company", companyColumns().take())
        , m_world(world)
    {
    }

    Outcome<QList<RowPtr>> rows(NavCompany &, const Scope &) const override
    {
        QList<RowPtr> result;
        for (const auto &company : m_world.companies())
            result.append(rowOf(*company));
        return result;
    }

    RowPtr row(NavCompany &company, const Scope &, const QUuid &) const override { return rowOf(company); }

private:
    static RowPtr rowOf(const NavCompany &company)
    {
        auto row = std::make_shared<CompanyRow>();
        row->id = company.id();
        row->version = 1;
        row->modified = company.information.rows().begin()->second.modified;
        row->name = company.setup.name;
        row->displayName = company.setup.displayName;
        return row;
    }

    const NavWorld &m_world;
};

QByteArray edmType(const Column &column)
{
    switch (column.kind) {
    case Kind::Text:
    case Kind::Code: return "Edm.String";
    case Kind::Boolean: return "Edm.Boolean";
    case Kind::Integer: return "Edm.Int32";
    case Kind::Number: return "Edm.Decimal";
    case Kind::Date: return "Edm.Date";
    case Kind::DateTime: return "Edm.DateTimeOffset";
    case Kind::Guid: return "Edm.Guid";
    case Kind::Stream: return "Edm.Stream";
    case Kind::Enum: break;
    }
    return "Microsoft.NAV." + column.name + "Enum";
}

} // namespace

std::unique_ptr<Page> makeCompaniesPage(const NavWorld &world)
{
    return std::make_unique<CompaniesPage>(world);
}

QByteArray metadataXml(const PageSet &pages)
{
    QByteArray types;
    QByteArray sets;
    for (const auto &page : pages.all()) {
        types += "<EntityType Name=\"" + page->typeName() + "\"><Key><PropertyRef Name=\"id\"/></Key>";
        for (const Column &column : page->columns()) {
            types += "<Property Name=\"" + column.name + "\" Type=\"" + edmType(column) + '"';
            if (column.length > 0)
                types += " MaxLength=\"" + QByteArray::number(column.length) + '"';
            types += "/>";
        }
        types += "</EntityType>";
        sets += "<EntitySet Name=\"" + page->name() + "\" EntityType=\"Microsoft.NAV." + page->typeName() + "\"/>";
    }
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><edmx:Edmx Version=\"4.0\" "
           "xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices><Schema "
           "Namespace=\"Microsoft.NAV\" "
           "xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">"
        + types + "<EntityContainer Name=\"default\">" + sets
        + "</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>";
}

} // namespace Ledgerbridge::Sandbox
