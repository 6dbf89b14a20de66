// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxfilter.h"

namespace Ledgerbridge::Sandbox {

/// The syntax tree of a filter.
struct Filter::Node final
{
    enum class Type { And, Or, Compare, Function, Anything };

    Type type = Type::Anything;
    std::shared_ptr<const Node> left;
    std::shared_ptr<const Node> right;
    const Column *column = nullptr;
    QString operation; ///< eq ne gt ge lt le, or startswith endswith contains
    Json value; ///< in the column's stored form
    bool lower = false; ///< the column stands inside tolower()
    bool upper = false;
};

/// Recursive descent over the text of one filter.
class FilterParser final
{
public:
    FilterParser(const QString &text, const QList<Column> &columns);
    [[nodiscard]] Outcome<std::shared_ptr<const Filter::Node>> parse();

private:
    using NodePtr = std::shared_ptr<const Filter::Node>;
    struct Operand
    {
        const Column *column = nullptr;
        bool lower = false;
        bool upper = false;
    };

    Outcome<NodePtr> parseOr();
    Outcome<NodePtr> parseAnd();
    Outcome<NodePtr> parseTerm();
    Outcome<NodePtr> parseFunction(const QString &name);
    Outcome<NodePtr> parseComparison();
    Outcome<NodePtr> skipLambda();
    Outcome<Operand> parseOperand();
    Outcome<Json> parseLiteral(const Operand &operand);
    Outcome<Json> converted(const Operand &operand, const QString &text, bool quoted) const;
    Outcome<const Column *> columnNamed(const QString &name) const;
    bool accept(QStringView token);
    bool acceptWord(QStringView word);
    QString peekWord();
    void skipBlanks();
    tl::unexpected<Refusal> syntaxError() const;

    QString m_text;
    const QList<Column> &m_columns;
    qsizetype m_at = 0;
};

} // namespace Ledgerbridge::Sandbox
