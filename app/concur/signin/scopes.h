// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Ledgerbridge::Concur {

/// What the program may be set up to do with Concur.
enum class Feature { Expenses, Invoices, Purchases, Vendors, DimensionsRead, DimensionsWrite, InvoicePayments, Images };

struct MissingScope final
{
    Feature feature = Feature::Expenses;
    QString scope;
    /// Names the feature and whom to ask.
    QString sentence;
};

/// Scopes that a feature needs (concur.md 2-5, 8).
[[nodiscard]] QStringList scopesFor(Feature feature);
/// What the token lacks for these features. Nothing is missing where Concur did not say what it granted (`granted` empty).
[[nodiscard]] QList<MissingScope> missingScopes(const QStringList &granted, const QList<Feature> &features);

} // namespace Ledgerbridge::Concur
