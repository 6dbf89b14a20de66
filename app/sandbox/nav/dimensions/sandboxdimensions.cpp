// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxdimensions.h"

#include "sandboxcolumn.h"

namespace Ledgerbridge::Sandbox {

namespace {

struct HolderType
{
    QByteArray page;
    QString parentType;
};

const QList<HolderType> &holderTypes()
{
    static const QList<HolderType> types{{"journalLines", QStringLiteral("Journal Line")},
        {"purchaseInvoices", QStringLiteral("Purchase Invoice")},
        {"purchaseInvoiceLines", QStringLiteral("Purchase Invoice Line")},
        {"generalLedgerEntries", QStringLiteral("General Ledger Entry")},
        {"purchaseOrders", QStringLiteral("Purchase Order")},
        {"purchaseOrderLines", QStringLiteral("Purchase Order Line")},
        {"purchaseCreditMemos", QStringLiteral("Purchase Credit Memo")},
        {"purchaseCreditMemoLines", QStringLiteral("Purchase Credit Memo Line")}};
    return types;
}

template<typename R>
std::optional<DimensionHolder> holderIn(const Table<R> &table, const QByteArray &page, const QUuid &id, bool writable)
{
    const R *row = table.find(id);
    return row ? std::optional(DimensionHolder{page, id, row->dimensions, writable}) : std::nullopt;
}

} // namespace

std::optional<DimensionHolder> findHolder(const NavCompany &company, const QByteArray &page, const QUuid &id)
{
    if (page == "journalLines")
        return holderIn(company.journalLines, page, id, true);
    if (page == "generalLedgerEntries")
        return holderIn(company.glEntries, page, id, false);
    if (page.startsWith("purchase") && page.endsWith("Lines"))
        return holderIn(company.purchaseLines, page, id, true);
    if (page.startsWith("purchase"))
        return holderIn(company.purchaseDocuments, page, id, true);
    return std::nullopt;
}

QByteArray holderPageOfType(const QString &parentType)
{
    for (const HolderType &type : holderTypes()) {
        if (type.parentType == unescapeEnum(parentType))
            return type.page;
    }
    return {};
}

QStringList holderTypeNames()
{
    QStringList names;
    for (const HolderType &type : holderTypes())
        names.append(type.parentType);
    return names;
}

QString parentTypeOfPage(const QByteArray &page)
{
    for (const HolderType &type : holderTypes()) {
        if (type.page == page)
            return type.parentType;
    }
    return QStringLiteral(" ");
}

void storeDimensions(NavCompany &company, const DimensionHolder &holder)
{
    const auto store = [&holder](auto &row) { row.dimensions = holder.dimensions; };
    if (holder.page == "journalLines")
        company.journalLines.modify(holder.id, store);
    else if (holder.page.endsWith("Lines"))
        company.purchaseLines.modify(holder.id, store);
    else
        company.purchaseDocuments.modify(holder.id, store);
}

Outcome<void> checkDimensionValue(const NavCompany &company, const QString &dimension, const QString &value)
{
    const NavDimension *dimensionRow = company.dimension(dimension);
    const NavDimensionValue *valueRow = company.dimensionValue(dimension, value);
    if (!dimensionRow)
        return refuseRelation(QStringLiteral("Dimension Code"), dimension, QStringLiteral("Dimension"));
    if (!valueRow)
        return refuseRelation(QStringLiteral("Dimension Value Code"), value, QStringLiteral("Dimension Value"));
    if (dimensionRow->blocked)
        return refuseDialog(QStringLiteral("Dimension %1 is blocked.").arg(dimension));
    if (valueRow->blocked)
        return refuseDialog(QStringLiteral("Dimension Value %1 - %2 is blocked.").arg(dimension, value));
    if (valueRow->valueType != u"Standard")
        return refuseDialog(QStringLiteral("Dimension Value Type for Dimension Value %1 - %2 must not be %3.")
                                .arg(dimension, value, valueRow->valueType));
    return {};
}

Outcome<void> checkDimensionSet(const NavCompany &company, const DimensionSet &dimensions)
{
    for (auto it = dimensions.cbegin(); it != dimensions.cend(); ++it) {
        const Outcome<void> usable = checkDimensionValue(company, it.key(), it.value());
        if (!usable)
            return usable;
    }
    for (const auto &[first, second] : company.setup.blockedCombinations) {
        if (dimensions.contains(first) && dimensions.contains(second))
            return refuseDialog(QStringLiteral("Dimensions %1 and %2 can't be used concurrently.").arg(first, second));
    }
    return {};
}

Outcome<void> checkDimensionRules(const NavCompany &company, const DimensionSet &dimensions, const QUuid &parentId,
    const QString &table, const QString &number)
{
    for (const NavDefaultDimension *rule : company.defaultDimensionsOf(parentId)) {
        const QString value = dimensions.value(rule->dimension);
        if (rule->posting == u"Code Mandatory" && value.isEmpty())
            return refuseDialog(QStringLiteral("Select a Dimension Value Code for the Dimension Code %1 for %2 %3.")
                                    .arg(rule->dimension, table, number));
        if (rule->posting == u"Same Code" && value != rule->value)
            return refuseDialog(QStringLiteral("The Dimension Value Code must be %1 for Dimension Code %2 for %3 %4.")
                                    .arg(rule->value, rule->dimension, table, number));
        if (rule->posting == u"No Code" && !value.isEmpty())
            return refuseDialog(QStringLiteral("The Dimension Code %1 must not be mentioned for %2 %3.")
                                    .arg(rule->dimension, table, number));
    }
    return {};
}

void mergeDefaults(DimensionSet &dimensions, const DimensionSet &defaults)
{
    for (auto it = defaults.cbegin(); it != defaults.cend(); ++it)
        dimensions.insert(it.key(), it.value());
}

} // namespace Ledgerbridge::Sandbox
