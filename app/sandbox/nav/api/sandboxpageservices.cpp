// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpageservices.h"

#include "sandboxtablepage.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

namespace {

/// Fields as OData writes the captions of the page (nav.md 7.2).
Columns<NavDimensionValue> publishedValueColumns()
{
    Columns<NavDimensionValue> columns;
    columns.code("Dimension_Code", 20, &NavDimensionValue::dimensionCode)
        .code("Code", 20, &NavDimensionValue::code)
        .text("Name", 50, &NavDimensionValue::name)
        .choice("Dimension_Value_Type",
            {QStringLiteral("Standard"), QStringLiteral("Heading"), QStringLiteral("Total"),
                QStringLiteral("Begin-Total"), QStringLiteral("End-Total")},
            &NavDimensionValue::valueType)
        .boolean("Blocked", &NavDimensionValue::blocked)
        .code("Consolidation_Code", 20, &NavDimensionValue::consolidationCode);
    return columns;
}

class PublishedValuesPage final : public EditablePage<NavDimensionValue>
{
public:
    PublishedValuesPage()
        : EditablePage("dimensionValues", "dimensionValue", &NavCompany::dimensionValues, publishedValueColumns())
    {
        setKeyColumn("Code");
    }

protected:
    Outcome<void> check(NavCompany &company, const NavDimensionValue *before, NavDimensionValue &after) const override
    {
        if (after.code.isEmpty())
            return refuseField(
                QStringLiteral("Code must have a value in Dimension Value. It cannot be zero or empty."));
        if (!company.dimension(after.dimensionCode))
            return refuseRelation(QStringLiteral("Dimension Code"), after.dimensionCode, QStringLiteral("Dimension"));
        if (!before && company.dimensionValue(after.dimensionCode, after.code))
            return refuseSameKey(QStringLiteral("Dimension Value"),
                QStringLiteral("Dimension Code='%1',Code='%2'").arg(after.dimensionCode, after.code));
        return {};
    }
};

} // namespace

PageServices::PageServices(NavWorld &world)
    : m_world(world)
    , m_values(std::make_unique<PublishedValuesPage>())
{
}

PageServices::~PageServices() = default;

ApiResponse PageServices::handle(const ApiRequest &request)
{
    m_world.context().undo.commit();
    Outcome<ApiResponse> response = run(request);
    if (response) {
        m_world.context().undo.commit();
        return *response;
    }
    m_world.context().undo.rollback();
    return refusalResponse(response.error());
}

Outcome<ApiResponse> PageServices::run(const ApiRequest &request)
{
    static const QRegularExpression shape(QStringLiteral("^Company\\('(.*)'\\)/([^/()]+)$"));
    const QRegularExpressionMatch match = shape.match(request.path);
    const QString service = match.captured(2);
    if (!match.hasMatch() || m_dimensions.isEmpty() || service != m_dimensions)
        return refuse(404, "BadRequest_NotFound",
            QStringLiteral("Bad Request - Error in query syntax: no service '%1'.").arg(request.path));
    const QString name = match.captured(1).replace(QStringLiteral("''"), QStringLiteral("'"));
    NavCompany *company = m_world.company(name);
    if (!company || company->setup.name != name)
        return refuse(404, "Internal_CompanyNotFound", QStringLiteral("The company \"%1\" does not exist.").arg(name));
    return answer(request, *company);
}

Outcome<ApiResponse> PageServices::answer(const ApiRequest &request, NavCompany &company)
{
    const Outcome<QueryOptions> options = QueryOptions::parse(request.query);
    if (!options)
        return tl::unexpected(options.error());
    const Renderer renderer(m_pages, company);
    if (request.method == "GET") {
        const Outcome<Json> rows = renderer.collection(
            *m_values, {}, *options, 20000, [&request](const QString &token) { return request.root + token; });
        return rows ? Outcome<ApiResponse>(ApiResponse{200, {}, *rows, {}}) : tl::unexpected(rows.error());
    }
    if (request.method != "POST")
        return refuse(405, "BadRequest_MethodNotAllowed",
            QStringLiteral("The method %1 is not allowed here.").arg(QString::fromLatin1(request.method)));
    // The page has no such control, unlike the pages of the API.
    if (!request.json || !request.json->isObject() || request.json->contains("id"))
        return refuseRequest(QStringLiteral("The request body is no JSON object of this page's fields."));
    const Outcome<QUuid> id = m_values->insert(company, {}, *request.json);
    if (!id)
        return tl::unexpected(id.error());
    const RowPtr made = m_values->row(company, {}, *id);
    const Outcome<Json> entity = renderer.entity(*m_values, *made, *options);
    return entity ? Outcome<ApiResponse>(ApiResponse{201, {}, *entity, {}}) : tl::unexpected(entity.error());
}

} // namespace Ledgerbridge::Sandbox
