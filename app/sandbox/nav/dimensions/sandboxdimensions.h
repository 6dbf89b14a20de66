// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxcompany.h"

namespace Ledgerbridge::Sandbox {

/// A record that bears a dimension set, found by its page or its parentType (nav.md 2.5).
struct DimensionHolder final
{
    QByteArray page; ///< journalLines, purchaseInvoices, …
    QUuid id;
    DimensionSet dimensions;
    bool writable = false;
};

/// Nothing where the page bears no dimensions or has no such record.
[[nodiscard]] std::optional<DimensionHolder> findHolder(
    const NavCompany &company, const QByteArray &page, const QUuid &id);
/// By the name of a parentType, plain or escaped, e.g. `Journal Line`.
[[nodiscard]] QByteArray holderPageOfType(const QString &parentType);
[[nodiscard]] QStringList holderTypeNames();
[[nodiscard]] QString parentTypeOfPage(const QByteArray &page);
void storeDimensions(NavCompany &company, const DimensionHolder &holder);

/// Whether a value may be used at all: exists, is Standard, is not blocked, nor its dimension.
[[nodiscard]] Outcome<void> checkDimensionValue(
    const NavCompany &company, const QString &dimension, const QString &value);
/// Whether a set may be posted: every value, and no two dimensions that exclude each other.
[[nodiscard]] Outcome<void> checkDimensionSet(const NavCompany &company, const DimensionSet &dimensions);
/// Whether a set obeys the rules of an account or vendor: mandatory, same code, no code (nav.md 3.5).
[[nodiscard]] Outcome<void> checkDimensionRules(const NavCompany &company, const DimensionSet &dimensions,
    const QUuid &parentId, const QString &table, const QString &number);
/// The set of a document or line whose account or vendor was changed: old values stay unless new defaults replace them.
void mergeDefaults(DimensionSet &dimensions, const DimensionSet &defaults);

} // namespace Ledgerbridge::Sandbox
