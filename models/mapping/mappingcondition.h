// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "costfields.h"

#include <QList>
#include <QString>

namespace Ledgerbridge {

/// What a mapping row may be narrowed by, as far as a document or one of its lines tells. Lives for one look-up: the
/// cost fields are pointed to.
struct MappingFacts final
{
    /// `expense`, `invoice` or `purchase`
    QString document;
    /// What the NAV company is called: its id, its name.
    QStringList company;
    QString policy;
    /// ISO 3166 code: the entry's own country, else the report's home country (concur.md 3.8).
    QString country;
    QString expenseType;
    /// Cost objects, the most particular block first.
    QList<CostSource> fields;
};

/// Narrows a mapping row to some documents or lines: terms such as `expenseType=TAXI; country=DE`, all of which must
/// hold. The left side is one of `document`, `company`, `policy`, `country`, `expenseType`, or a cost object by
/// Concur's name (`allocationCustom1`). A value; text that makes no sense is kept, so that it can be shown and mended,
/// and holds nowhere.
class MappingCondition final
{
public:
    struct Term final
    {
        QString field;
        QString value;
        [[nodiscard]] bool operator==(const Term &) const = default;
    };

    MappingCondition() = default;
    [[nodiscard]] static MappingCondition fromText(const QString &text);
    /// The terms in their fixed order; what could not be read as it was typed.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }
    /// What keeps it from being read, for the admin; empty where nothing does.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] bool holds(const MappingFacts &facts) const;
    /// The more particular condition has the higher rank: more terms first, then cost object before expense type,
    /// policy, country, company, document.
    [[nodiscard]] int rank() const;
    /// Whether it asks for what only a line of a document tells, not the document as a whole.
    [[nodiscard]] bool needsLine() const;

    [[nodiscard]] bool operator==(const MappingCondition &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    QList<Term> m_terms;
    QString m_problem;
};

} // namespace Ledgerbridge
