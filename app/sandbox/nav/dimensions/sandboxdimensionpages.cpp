// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxdimensions.h"
#include "sandboxrelations.h"
#include "sandboxtablepage.h"

#include <QCryptographicHash>

namespace Ledgerbridge::Sandbox {

namespace {

/// A row of a dimension set; lives as long as the answer.
struct SetLine final : NavRecord
{
    QString dimension;
    QString value;
    QUuid parentId;
    QString parentType;
};

Columns<NavDimension> dimensionColumns()
{
    Columns<NavDimension> columns;
    columns.id()
        .code("code", 20, &NavDimension::code)
        .text("displayName", 30, &NavDimension::name)
        .code("consolidationCode", 20, &NavDimension::consolidationCode)
        .lastModified();
    return columns;
}

Columns<NavDimensionValue> valueColumns()
{
    Columns<NavDimensionValue> columns;
    columns.id()
        .code("code", 20, &NavDimensionValue::code)
        .add("dimensionId", Kind::Guid, 0,
            [](const NavCompany &company, const NavDimensionValue &row) {
                return guidJson(idOfCode(company.dimensions, row.dimensionCode));
            })
        .text("displayName", 50, &NavDimensionValue::name)
        .code("consolidationCode", 20, &NavDimensionValue::consolidationCode)
        .lastModified();
    return columns;
}

class DimensionValuePage final : public TablePage<NavDimensionValue>
{
public:
    DimensionValuePage()
        : TablePage("dimensionValues", "dimensionValue", &NavCompany::dimensionValues, valueColumns())
    {
        setParent(1, "dimensionId", false);
    }

protected:
    QString parentKey(const NavCompany &company, const QUuid &parent) const override
    {
        const NavDimension *dimension = company.dimensions.find(parent);
        return dimension ? dimension->code : QString();
    }
};

QString valueText(const NavCompany &company, const SetLine &line, QString NavDimensionValueSeed::*member)
{
    const NavDimensionValue *value = company.dimensionValue(line.dimension, line.value);
    return value ? value->*member : QString();
}

QString dimensionText(const NavCompany &company, const SetLine &line, QString NavDimensionSeed::*member)
{
    const NavDimension *dimension = company.dimension(line.dimension);
    return dimension ? dimension->*member : QString();
}

Columns<SetLine> setLineColumns()
{
    Columns<SetLine> columns;
    columns.id()
        .code("code", 20, &SetLine::dimension)
        .readOnly()
        .add("consolidationCode", Kind::Code, 20,
            [](const NavCompany &company, const SetLine &line) {
                return Json(dimensionText(company, line, &NavDimension::consolidationCode));
            })
        .guid("parentId", &SetLine::parentId)
        .readOnly()
        .add("parentType", Kind::Enum, 0,
            [](const NavCompany &, const SetLine &line) { return enumJson(line.parentType); })
        .members(holderTypeNames())
        .add("displayName", Kind::Text, 30,
            [](const NavCompany &company, const SetLine &line) {
                return Json(dimensionText(company, line, &NavDimension::name));
            })
        .add("valueId", Kind::Guid, 0,
            [](const NavCompany &company, const SetLine &line) {
                const NavDimensionValue *value = company.dimensionValue(line.dimension, line.value);
                return guidJson(value ? value->id : QUuid());
            })
        .code("valueCode", 20, &SetLine::value)
        .add("valueConsolidationCode", Kind::Code, 20,
            [](const NavCompany &company, const SetLine &line) {
                return Json(valueText(company, line, &NavDimensionValue::consolidationCode));
            })
        .add("valueDisplayName", Kind::Text, 50, [](const NavCompany &company, const SetLine &line) {
            return Json(valueText(company, line, &NavDimensionValue::name));
        });
    return columns;
}

/// The dimensions of one parent record; each row's key is its dimension's id (nav.md 2.5).
class DimensionSetPage final : public Page
{
public:
    DimensionSetPage()
        : Page("dimensionSetLines", "dimensionSetLine", setLineColumns().take())
    {
    }

    Outcome<QList<RowPtr>> rows(NavCompany &company, const Scope &scope) const override
    {
        const Outcome<DimensionHolder> holder = holderOf(company, scope);
        if (!holder)
            return tl::unexpected(holder.error());
        QList<RowPtr> result;
        for (auto it = holder->dimensions.cbegin(); it != holder->dimensions.cend(); ++it)
            result.append(lineOf(company, *holder, it.key()));
        return result;
    }

    RowPtr row(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        const Outcome<DimensionHolder> holder = holderOf(company, scope);
        const NavDimension *dimension = company.dimensions.find(id);
        if (!holder || !dimension || !holder->dimensions.contains(dimension->code))
            return {};
        return lineOf(company, *holder, dimension->code);
    }

    QByteArray etag(const NavRecord &row) const override
    {
        const auto &line = static_cast<const SetLine &>(row);
        const QString inner = line.id.toString() + line.dimension + u'|' + line.value + line.parentId.toString();
        const QByteArray hash = QCryptographicHash::hash(inner.toUtf8(), QCryptographicHash::Sha1);
        return "W/\"" + ("20;" + hash.toHex() + ";00;").toBase64() + '"';
    }

    Outcome<QUuid> insert(NavCompany &company, const Scope &scope, const Json &body) const override
    {
        Outcome<DimensionHolder> holder = writableHolder(company, scope);
        if (!holder)
            return tl::unexpected(holder.error());
        const Outcome<QString> dimension = dimensionNamed(company, body);
        if (!dimension)
            return tl::unexpected(dimension.error());
        if (holder->dimensions.contains(*dimension))
            return refuseSameKey(
                QStringLiteral("Dimension Set Line"), QStringLiteral("Dimension Code='%1'").arg(*dimension));
        const Outcome<void> stored = storeValue(company, *holder, *dimension, body);
        if (!stored)
            return tl::unexpected(stored.error());
        return company.dimension(*dimension)->id;
    }

    Outcome<void> modify(NavCompany &company, const Scope &scope, const QUuid &id, const Json &body) const override
    {
        Outcome<DimensionHolder> holder = writableHolder(company, scope);
        if (!holder)
            return tl::unexpected(holder.error());
        const QString dimension = company.dimensions.find(id)->code;
        if (body.contains("id") && guidOf(body["id"].toString()) != id)
            return refuseReadOnly("id");
        if (body.contains("code") && toCode(body["code"].toString()) != dimension)
            return refuseReadOnly("code");
        return storeValue(company, *holder, dimension, body);
    }

    Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        Outcome<DimensionHolder> holder = writableHolder(company, scope);
        if (!holder)
            return tl::unexpected(holder.error());
        holder->dimensions.remove(company.dimensions.find(id)->code);
        storeDimensions(company, *holder);
        return {};
    }

private:
    Outcome<DimensionHolder> holderOf(const NavCompany &company, const Scope &scope) const
    {
        QByteArray page = scope.parentPage;
        QUuid id = scope.parentId;
        if (!scope.hasParent()) {
            const auto parentId = scope.equalTo("parentId");
            const auto parentType = scope.equalTo("parentType");
            if (!parentId || !parentType)
                return refuseDialog(QStringLiteral("You must get to the parent first to get the dimension set lines."));
            page = holderPageOfType(*parentType);
            id = QUuid::fromString(*parentId);
        }
        const std::optional<DimensionHolder> holder = findHolder(company, page, id);
        if (!holder)
            return refuseMissing(QStringLiteral("parent record"), id.toString(QUuid::WithoutBraces));
        return *holder;
    }

    Outcome<DimensionHolder> writableHolder(const NavCompany &company, const Scope &scope) const
    {
        Outcome<DimensionHolder> holder = holderOf(company, scope);
        if (holder && !holder->writable)
            return refuse(
                405, "BadRequest_MethodNotAllowed", QStringLiteral("Entity does not support this operation."));
        return holder;
    }

    RowPtr lineOf(const NavCompany &company, const DimensionHolder &holder, const QString &dimension) const
    {
        auto line = std::make_shared<SetLine>();
        line->id = company.dimension(dimension) ? company.dimension(dimension)->id : QUuid();
        line->dimension = dimension;
        line->value = holder.dimensions.value(dimension);
        line->parentId = holder.id;
        line->parentType = parentTypeOfPage(holder.page);
        return line;
    }

    Outcome<QString> dimensionNamed(const NavCompany &company, const Json &body) const
    {
        const NavDimension *byId = nullptr;
        if (body.contains("id")) {
            byId = company.dimensions.find(guidOf(body["id"].toString()).value_or(QUuid()));
            if (!byId)
                return refuseDialog(QStringLiteral("The \"id\" does not match to a Dimension."));
        }
        const QString code = toCode(body["code"].toString());
        if (!byId && code.isEmpty())
            return refuse(400, "BadRequest_RequiredParamNotProvided",
                QStringLiteral("An \"id\" or a \"code\" must be provided."));
        if (byId && !code.isEmpty() && byId->code != code)
            return refuseDialog(QStringLiteral("The \"code\" does not match to the dimension of the \"id\"."));
        if (!byId && !company.dimension(code))
            return refuseRelation(QStringLiteral("Dimension Code"), code, QStringLiteral("Dimension"));
        return byId ? byId->code : code;
    }

    Outcome<void> storeValue(
        NavCompany &company, DimensionHolder &holder, const QString &dimension, const Json &body) const
    {
        for (const Json::Member &member : body.members()) {
            static const QList<QByteArray> writable{"id", "code", "valueId", "valueCode"};
            if (!member.key.contains('@') && !writable.contains(member.key))
                return column(member.key) ? refuseReadOnly(member.key)
                                          : refuseRequest(QStringLiteral("The property '%1' does not exist on type "
                                                                         "'Microsoft.NAV.dimensionSetLine'.")
                                                              .arg(QString::fromUtf8(member.key)));
        }
        QString value = toCode(body["valueCode"].toString());
        if (body.contains("valueId")) {
            const NavDimensionValue *byId =
                company.dimensionValues.find(guidOf(body["valueId"].toString()).value_or(QUuid()));
            if (!byId || byId->dimensionCode != dimension || (!value.isEmpty() && byId->code != value))
                return refuseDialog(QStringLiteral("The \"valueId\" does not match to a Dimension Value."));
            value = byId->code;
        }
        if (value.isEmpty())
            return refuse(400, "BadRequest_RequiredParamNotProvided",
                QStringLiteral("A \"valueId\" or a \"valueCode\" must be provided."));
        const Outcome<void> usable = checkDimensionValue(company, dimension, value);
        if (!usable)
            return usable;
        holder.dimensions.insert(dimension, value);
        storeDimensions(company, holder);
        return {};
    }
};

} // namespace

void addDimensionPages(PageSet &pages)
{
    auto dimensions = std::make_unique<TablePage<NavDimension>>(
        "dimensions", "dimension", &NavCompany::dimensions, dimensionColumns());
    dimensions->setIndex(0, "code");
    pages.add(std::move(dimensions)).setKeyColumn("code").addNavigation({"dimensionValues", "dimensionValues", {}});
    pages.add(std::make_unique<DimensionValuePage>());
    pages.add(std::make_unique<DimensionSetPage>());
}

} // namespace Ledgerbridge::Sandbox
