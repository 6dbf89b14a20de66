// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "generateddocument.h"
#include "masterdata.h"
#include "wirestyle.h"

namespace Ledgerbridge::Sandbox {

/// Builds one approved invoice (concur.md 3.10). A pure function of master data, seed and place.
class InvoiceBuilder final
{
public:
    InvoiceBuilder(const MasterData &data, quint32 seed, const DocumentSlot &place);
    [[nodiscard]] GeneratedDocument build();

    [[nodiscard]] static QStringList allRows();
    /// The number of the order that an invoice of this ordinal refers to.
    [[nodiscard]] static QString orderNumber(int ordinal);

private:
    void chooseVendor();
    void chooseNumber();
    void addLine(int sequence, const CompanyExpenseType &type, int shares);
    [[nodiscard]] Json allocationJson(const CompanyExpenseType &type, const Decimal &percentage, const Decimal &net);
    [[nodiscard]] Json headerJson(const GeneratedDocument &document);
    [[nodiscard]] Json vendorJson();
    [[nodiscard]] Json dayJson(const QDate &day) const;
    [[nodiscard]] const CompanyExpenseType &anyType();
    [[nodiscard]] bool has(QStringView problem) const { return m_place.fate.problem == problem; }
    void note(const QString &row);

    const MasterData &m_data;
    const DocumentSlot &m_place;
    Prng m_prng;
    WireStyle m_style;
    CompanyVendor m_vendor;
    CompanyEmployee m_owner;
    QString m_invoiceNumber;
    QString m_currency;
    bool m_slashDates;
    bool m_creditNote;
    bool m_journalArray;
    Json m_lines = Json::array();
    Decimal m_net;
    Decimal m_tax;
    QStringList m_rows;
};

/// A purchase request of Concur with the order made from it (concur.md 5).
[[nodiscard]] GeneratedDocument buildPurchase(const MasterData &data, quint32 seed, const DocumentSlot &place);

} // namespace Ledgerbridge::Sandbox
