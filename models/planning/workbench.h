// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner.h"

#include <QCoreApplication>

namespace Ledgerbridge {

/// Texts of the planner, under one translation context.
class PlannerText final
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// An account or vendor that a code led to, and why.
struct ResolvedAccount final
{
    NavAccountType type = NavAccountType::GlAccount;
    QString number;
    QString name;
    QString why;
    bool found = false;

    [[nodiscard]] bool operator==(const ResolvedAccount &) const = default;
};

/// Where a tax code leads, and what the row is called that says so.
struct TaxTarget final
{
    PrefixedTarget target;
    QString row;
};

/// What one planning works with: the look-ups through mappings and directory, and the reasons they leave behind.
/// Internal to the planner; lives for one call.
class Workbench final
{
public:
    /// While it lives, reasons stand on this Concur line; on the document as a whole where the id is empty.
    class AtLine final
    {
    public:
        AtLine(Workbench &bench, const QString &lineId);
        ~AtLine() { m_bench.m_lineId = m_before; }
        Q_DISABLE_COPY_MOVE(AtLine)

    private:
        Workbench &m_bench;
        QString m_before;
    };

    /// While it lives, conditions of mapping rows are asked of this line too.
    class AboutLine final
    {
    public:
        AboutLine(Workbench &bench, const MappingFacts &facts);
        ~AboutLine();
        Q_DISABLE_COPY_MOVE(AboutLine)

    private:
        Workbench &m_bench;
        MappingFacts m_before;
    };

    Workbench(const SourceDocument &source, const PlanningCompany &planningCompany, const MappingBook &mappingBook,
        QDate day);

    /// What the document as a whole tells; lines add what they know.
    [[nodiscard]] const MappingFacts &facts() const { return m_facts; }

    const SourceDocument &document;
    const PlanningCompany &company;
    const MappingBook &mappings;
    /// Day on which mapping rows must hold: the posting date, else today.
    QDate day;
    QList<Reason> reasons;

    /// Adds a reason once per code and subject, and notes the Concur line that is looked at.
    void hold(ReasonCode code, const QString &subject, const QString &text);

    /// G/L account for a Concur account code, or for the expense type where the line bears no code.
    [[nodiscard]] ResolvedAccount costAccount(
        const QString &accountCode, const QString &expenseType, const QString &expenseTypeName);
    /// G/L account behind `kind` account only (clearing accounts).
    [[nodiscard]] ResolvedAccount mappedAccount(const QString &code);
    /// The employee's vendor or account.
    [[nodiscard]] ResolvedAccount employeeSide(const Employee &employee);
    /// The card side of a line (command-line.md: own payment code where it stands for that payee, else the payee code).
    [[nodiscard]] ResolvedAccount cardSide(const QString &party, const QString &entryPaymentCode);
    /// Reclaimable input tax on a journal: `G:` only.
    [[nodiscard]] ResolvedAccount taxAccount(const QString &reclaimCode, const QString &taxCode);
    [[nodiscard]] std::optional<TaxTarget> taxTarget(const QString &reclaimCode, const QString &taxCode);
    /// Vendor of an invoice or order; none after a reason was left.
    [[nodiscard]] const NavVendor *vendor(
        const QString &code, const QString &addressCode, const QString &name, QString &why);
    /// NAV currency code of an ISO code, blank for local; none after a reason was left.
    [[nodiscard]] std::optional<QString> currency(const QString &isoCode);
    /// Dimensions of a cost line from the first filled source of each mapped dimension. `why` gains a phrase for each.
    [[nodiscard]] QList<PlanDimension> dimensions(const QList<CostSource> &sources, QString &why);

    /// Checks that a G/L account can take a line; leaves the reason otherwise. `code` is what Concur called it.
    [[nodiscard]] ResolvedAccount usableAccount(const QString &number, const QString &code, const QString &why);
    [[nodiscard]] ResolvedAccount usableVendor(
        const QString &number, const QString &code, const QString &why, bool forJournal);

private:
    QString m_lineId;
    MappingFacts m_facts;
    MappingFacts m_documentFacts;
    [[nodiscard]] std::optional<MappingRow> mapped(MappingKind kind, const QString &source) const;

    [[nodiscard]] ResolvedAccount fromPrefixed(const PrefixedTarget &target, const QString &code, const QString &why);
    /// The value with Concur's code, also where a hyphen is written in Concur's way; held where it may be either.
    [[nodiscard]] const NavDimensionValue *sameDimensionValue(const QString &dimension, const QString &code);
    [[nodiscard]] std::optional<QString> dimensionValue(
        const QString &dimension, const QString &code, const QString &field, QString &why);
};

} // namespace Ledgerbridge
