// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingcondition.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// The kinds of command-line.md, "Mappings".
enum class MappingKind {
    Account,
    ExpenseType,
    Employee,
    Vendor,
    Payment,
    Tax,
    CostObject,
    Dimension,
    Currency,
    Company
};

[[nodiscard]] QString toString(MappingKind kind);
[[nodiscard]] std::optional<MappingKind> mappingKindFromString(QStringView name);
[[nodiscard]] QList<MappingKind> allMappingKinds();

struct MappingRow final
{
    MappingKind kind = MappingKind::Account;
    QString source;
    QString target;
    /// First day on which the row holds; invalid: always.
    QDate from;
    QString note;
    /// Narrows the row to some documents or lines; empty: it holds for all.
    MappingCondition condition = {};
    [[nodiscard]] bool operator==(const MappingRow &) const = default;
};

/// `V:` or `G:` (or `T:`) and a code behind it, as targets of employees, payments and taxes are written.
struct PrefixedTarget final
{
    QChar prefix;
    QString code;
};
[[nodiscard]] std::optional<PrefixedTarget> parsePrefixedTarget(const QString &target);

/// The vendor no. that a row of kind vendor leads to; `V:` before it is allowed.
[[nodiscard]] QString vendorTarget(const QString &target);

/// What is wrong with a row by its form alone (target prefix, `DIMENSION=code` source …); empty when nothing.
/// The text is for the admin.
[[nodiscard]] QString mappingFormProblem(const MappingRow &row);

/// What a row is called in sentences: "KFZ.PARKEN (country=DE, from 2026-07-01)".
[[nodiscard]] QString mappingRowName(const MappingRow &row);

/// What makes two rows the same row: kind, source without case, first day, condition.
[[nodiscard]] QString mappingKey(const MappingRow &row);

/// All mapping rows, for look-ups by kind, source and day. A value. Sources are compared trimmed, case-insensitively.
class MappingBook final
{
public:
    MappingBook() = default;
    explicit MappingBook(const QList<MappingRow> &rows);

    /// The row that holds on `day` for what `facts` tell: the most particular condition, of those alike the youngest
    /// `from` not after the day. Without facts only rows without a condition hold.
    [[nodiscard]] std::optional<MappingRow> find(
        MappingKind kind, const QString &source, QDate day, const MappingFacts &facts = {}) const;
    /// Every row of a kind that holds on `day`, of each source and condition one, ordered by source; the more
    /// particular first.
    [[nodiscard]] QList<MappingRow> rowsOn(MappingKind kind, QDate day) const;
    [[nodiscard]] bool hasKind(MappingKind kind) const;
    [[nodiscard]] const QList<MappingRow> &rows() const { return m_rows; }

private:
    QList<MappingRow> m_rows;
    QHash<std::pair<int, QString>, QList<qsizetype>> m_index;
    /// Where the rows of each kind are: planning asks for those of cost objects with every line.
    QHash<int, QList<qsizetype>> m_ofKind;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingRow)
