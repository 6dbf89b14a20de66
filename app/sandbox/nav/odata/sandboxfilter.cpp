// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfilterparser.h"

#include <QRegularExpression>

#include <compare>

namespace Ledgerbridge::Sandbox {

namespace {

int signOf(std::partial_ordering order)
{
    return std::is_lt(order) ? -1 : std::is_gt(order) ? 1 : 0;
}

QDateTime timeOf(const Json &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

bool matchesWildcard(const QString &text, const QString &pattern)
{
    QStringList parts;
    for (const QString &part : pattern.split(u'*'))
        parts.append(QRegularExpression::escape(part));
    // what stands in the pattern is known here only
    const QRegularExpression expression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))),
        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).hasMatch(); // clazy:exclude=use-static-qregularexpression
}

QString textOf(const Filter::Node &node, const Json &value)
{
    const QString text = value.toString();
    return node.lower ? text.toLower() : node.upper ? text.toUpper() : text;
}

bool compares(const Filter::Node &node, const Json &value)
{
    const Kind kind = node.column->kind;
    const bool isText = kind == Kind::Text || kind == Kind::Code;
    const QString wanted = node.value.toString();
    if (isText && wanted.contains(u'*') && (node.operation == u"eq" || node.operation == u"ne"))
        return matchesWildcard(textOf(node, value), wanted) == (node.operation == u"eq");
    const int order = compareValues(*node.column, isText ? Json(textOf(node, value)) : value, node.value);
    if (node.operation == u"eq")
        return order == 0;
    if (node.operation == u"ne")
        return order != 0;
    if (node.operation == u"gt")
        return order > 0;
    if (node.operation == u"ge")
        return order >= 0;
    return node.operation == u"lt" ? order < 0 : order <= 0;
}

bool applies(const Filter::Node &node, const Json &value)
{
    const QString text = textOf(node, value);
    const QString wanted = node.value.toString();
    if (node.operation == u"startswith")
        return text.startsWith(wanted);
    return node.operation == u"endswith" ? text.endsWith(wanted) : text.contains(wanted);
}

bool holds(const Filter::Node &node, const NavCompany &company, const NavRecord &row)
{
    switch (node.type) {
    case Filter::Node::Type::Anything: return true;
    case Filter::Node::Type::And: return holds(*node.left, company, row) && holds(*node.right, company, row);
    case Filter::Node::Type::Or: return holds(*node.left, company, row) || holds(*node.right, company, row);
    case Filter::Node::Type::Compare: return compares(node, node.column->get(company, row));
    case Filter::Node::Type::Function: return applies(node, node.column->get(company, row));
    }
    return true;
}

std::optional<QString> equality(const Filter::Node &node, QByteArrayView column)
{
    if (node.type == Filter::Node::Type::And) {
        const std::optional<QString> left = equality(*node.left, column);
        return left ? left : equality(*node.right, column);
    }
    const bool fits = node.type == Filter::Node::Type::Compare && node.operation == u"eq" && node.column->name == column
        && !node.lower && !node.upper && !node.value.toString().contains(u'*');
    return fits ? std::optional(node.value.toString()) : std::nullopt;
}

} // namespace

int compareValues(const Column &column, const Json &a, const Json &b)
{
    switch (column.kind) {
    case Kind::Enum: {
        const qsizetype first = column.members.indexOf(unescapeEnum(a.toString()));
        const qsizetype second = column.members.indexOf(unescapeEnum(b.toString()));
        return first == second ? 0 : first < second ? -1 : 1;
    }
    case Kind::Integer:
    case Kind::Number: return signOf(a.toDecimal() <=> b.toDecimal());
    case Kind::Boolean: return int(a.toBool()) - int(b.toBool());
    case Kind::DateTime: {
        const QDateTime first = timeOf(a);
        const QDateTime second = timeOf(b);
        return first == second ? 0 : first < second ? -1 : 1;
    }
    default: {
        const int order = QString::compare(a.toString(), b.toString());
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
    }
}

Outcome<Filter> Filter::parse(const QString &text, const QList<Column> &columns)
{
    const Outcome<std::shared_ptr<const Node>> root = FilterParser(text, columns).parse();
    if (!root)
        return tl::unexpected(root.error());
    Filter filter;
    filter.m_root = *root;
    return filter;
}

bool Filter::matches(const NavCompany &company, const NavRecord &row) const
{
    return !m_root || holds(*m_root, company, row);
}

std::optional<QString> Filter::equalTo(QByteArrayView column) const
{
    return m_root ? equality(*m_root, column) : std::nullopt;
}

} // namespace Ledgerbridge::Sandbox
