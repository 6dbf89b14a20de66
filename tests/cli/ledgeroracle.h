// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "generateddocument.h"
#include "sandboxjson.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Ledgerbridge {

/// What a ledger bears, as sums: per G/L account, per vendor, and per account and dimension value.
struct LedgerSums final
{
    QMap<QString, Decimal> accounts;
    QMap<QString, Decimal> vendors;
    /// `account|DIMENSION=value`
    QMap<QString, Decimal> dimensions;
    int documents = 0;
};

/// Works out from Concur's documents and the mapping file what NAV's ledger must come to. Written from the facts alone,
/// as straight as a bookkeeper would: it shares nothing with the program's planner but the decimal.
class LedgerOracle final
{
public:
    explicit LedgerOracle(const QByteArray &mappingsCsv);

    void add(const Sandbox::GeneratedDocument &document);
    [[nodiscard]] const LedgerSums &expected() const { return m_sums; }

    /// The same sums out of the sandbox's ledger: without the entries that stood there before, and without the
    /// documents named in `leftOut`.
    [[nodiscard]] static LedgerSums actual(
        const Sandbox::Json &company, int entriesBefore, int vendorEntriesBefore, const QSet<QString> &leftOut);

private:
    void addReport(const Sandbox::Json &report);
    void addInvoice(const Sandbox::Json &invoice);
    void book(const QString &target, const Decimal &value);
    void bookCost(const QString &account, const Decimal &value, const QHash<QString, QString> &dimensions);
    [[nodiscard]] QString mapped(const QString &kind, const QString &source) const;
    [[nodiscard]] QHash<QString, QString> dimensionsOf(const QList<std::pair<QString, Sandbox::Json>> &blocks) const;

    QHash<QString, QString> m_mappings;
    LedgerSums m_sums;
};

} // namespace Ledgerbridge
