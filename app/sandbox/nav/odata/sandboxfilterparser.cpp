// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfilterparser.h"

#include <QSet>

namespace Ledgerbridge::Sandbox {

namespace {

void collectColumns(const Filter::Node &node, QSet<const Column *> &columns)
{
    if (node.column)
        columns.insert(node.column);
    if (node.left)
        collectColumns(*node.left, columns);
    if (node.right)
        collectColumns(*node.right, columns);
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'-' || c == u'.' || c == u':' || c == u'+';
}

std::shared_ptr<const Filter::Node> joined(
    Filter::Node::Type type, std::shared_ptr<const Filter::Node> left, std::shared_ptr<const Filter::Node> right)
{
    auto node = std::make_shared<Filter::Node>();
    node->type = type;
    node->left = std::move(left);
    node->right = std::move(right);
    return node;
}

} // namespace

FilterParser::FilterParser(const QString &text, const QList<Column> &columns)
    : m_text(text)
    , m_columns(columns)
{
}

Outcome<FilterParser::NodePtr> FilterParser::parse()
{
    Outcome<NodePtr> root = parseOr();
    if (!root)
        return root;
    skipBlanks();
    if (m_at != m_text.size())
        return syntaxError();
    return root;
}

Outcome<FilterParser::NodePtr> FilterParser::parseOr()
{
    Outcome<NodePtr> left = parseAnd();
    while (left && acceptWord(u"or")) {
        const Outcome<NodePtr> right = parseAnd();
        if (!right)
            return right;
        const NodePtr both = joined(Filter::Node::Type::Or, *left, *right);
        QSet<const Column *> columns;
        collectColumns(*both, columns);
        if (columns.size() > 1)
            return refuse(400, "BadRequest_InvalidRequestUrl",
                QStringLiteral("The filter uses an OR operator on distinct fields, which is not supported."));
        left = both;
    }
    return left;
}

Outcome<FilterParser::NodePtr> FilterParser::parseAnd()
{
    Outcome<NodePtr> left = parseTerm();
    while (left && acceptWord(u"and")) {
        const Outcome<NodePtr> right = parseTerm();
        if (!right)
            return right;
        left = joined(Filter::Node::Type::And, *left, *right);
    }
    return left;
}

Outcome<FilterParser::NodePtr> FilterParser::parseTerm()
{
    if (accept(u"(")) {
        Outcome<NodePtr> inner = parseOr();
        if (inner && !accept(u")"))
            return syntaxError();
        return inner;
    }
    const QString word = peekWord();
    if (word.endsWith(u"/any") || word.endsWith(u"/all"))
        return skipLambda();
    if (word == u"startswith" || word == u"endswith" || word == u"contains")
        return parseFunction(word);
    return parseComparison();
}

Outcome<FilterParser::NodePtr> FilterParser::parseFunction(const QString &name)
{
    acceptWord(name);
    if (!accept(u"("))
        return syntaxError();
    const Outcome<Operand> operand = parseOperand();
    if (!operand)
        return tl::unexpected(operand.error());
    if (!accept(u","))
        return syntaxError();
    const Outcome<Json> value = parseLiteral(*operand);
    if (!value)
        return tl::unexpected(value.error());
    if (!accept(u")"))
        return syntaxError();
    auto node = std::make_shared<Filter::Node>();
    node->type = Filter::Node::Type::Function;
    node->operation = name;
    node->column = operand->column;
    node->lower = operand->lower;
    node->upper = operand->upper;
    node->value = *value;
    return node;
}

Outcome<FilterParser::NodePtr> FilterParser::parseComparison()
{
    static const QStringList operations{QStringLiteral("eq"), QStringLiteral("ne"), QStringLiteral("gt"),
        QStringLiteral("ge"), QStringLiteral("lt"), QStringLiteral("le")};
    const Outcome<Operand> operand = parseOperand();
    if (!operand)
        return tl::unexpected(operand.error());
    const QString operation = peekWord();
    if (operation == u"in")
        return refuse(400, "BadRequest_InvalidRequestUrl", QStringLiteral("The operator 'in' is not supported."));
    if (!operations.contains(operation))
        return syntaxError();
    acceptWord(operation);
    const Outcome<Json> value = parseLiteral(*operand);
    if (!value)
        return tl::unexpected(value.error());
    auto node = std::make_shared<Filter::Node>();
    node->type = Filter::Node::Type::Compare;
    node->operation = operation;
    node->column = operand->column;
    node->lower = operand->lower;
    node->upper = operand->upper;
    node->value = *value;
    return node;
}

Outcome<FilterParser::NodePtr> FilterParser::skipLambda()
{
    acceptWord(peekWord());
    if (!accept(u"("))
        return syntaxError();
    int depth = 1;
    bool quoted = false;
    for (; m_at < m_text.size() && depth > 0; ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'\'')
            quoted = !quoted;
        else if (!quoted)
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
    }
    if (depth > 0)
        return syntaxError();
    return std::make_shared<Filter::Node>();
}

Outcome<FilterParser::Operand> FilterParser::parseOperand()
{
    Operand operand;
    QString word = peekWord();
    operand.lower = word == u"tolower";
    operand.upper = word == u"toupper";
    const bool wrapped = operand.lower || operand.upper;
    if (wrapped) {
        acceptWord(word);
        if (!accept(u"("))
            return syntaxError();
        word = peekWord();
    }
    const Outcome<const Column *> column = columnNamed(word);
    if (!column)
        return tl::unexpected(column.error());
    operand.column = *column;
    acceptWord(word);
    if (wrapped && !accept(u")"))
        return syntaxError();
    return operand;
}

Outcome<const Column *> FilterParser::columnNamed(const QString &name) const
{
    if (name.isEmpty())
        return syntaxError();
    for (const Column &column : m_columns) {
        if (QString::fromLatin1(column.name) == name)
            return &column;
    }
    return refuseRequest(QStringLiteral("Could not find a property named '%1' on the type.").arg(name));
}

Outcome<Json> FilterParser::parseLiteral(const Operand &operand)
{
    skipBlanks();
    if (!accept(u"'")) {
        const QString word = peekWord();
        if (word.isEmpty())
            return syntaxError();
        m_at += word.size();
        return converted(operand, word, false);
    }
    QString text;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c != u'\'') {
            text += c;
        } else if (m_at < m_text.size() && m_text.at(m_at) == u'\'') {
            text += c;
            ++m_at;
        } else {
            return converted(operand, text, true);
        }
    }
    return syntaxError();
}

Outcome<Json> FilterParser::converted(const Operand &operand, const QString &text, bool quoted) const
{
    const Kind kind = operand.column->kind;
    const bool wantsQuotes = kind == Kind::Text || kind == Kind::Code || kind == Kind::Enum;
    bool ok = wantsQuotes == quoted;
    Json value(text);
    switch (kind) {
    case Kind::Text:
    case Kind::Stream: break;
    case Kind::Code:
        if (!operand.lower)
            value = Json(toCode(text));
        break;
    case Kind::Enum: {
        const QString name = text.isEmpty() ? QStringLiteral(" ") : unescapeEnum(text);
        ok = ok && operand.column->members.contains(name);
        value = enumJson(name);
        break;
    }
    case Kind::Boolean:
        ok = ok && (text == u"true" || text == u"false");
        value = Json(text == u"true");
        break;
    case Kind::Integer:
    case Kind::Number:
        ok = ok && Decimal::fromString(text).isValid();
        value = Json::rawNumber(text.toLatin1());
        break;
    case Kind::Date: ok = ok && dateOf(text).has_value(); break;
    case Kind::Guid:
        ok = ok && guidOf(text).has_value();
        value = Json(text.toLower());
        break;
    case Kind::DateTime: {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        ok = ok && (time.isValid() || text.startsWith(u"0001-"));
        break;
    }
    }
    if (!ok)
        return refuseRequest(QStringLiteral("A binary operator with incompatible types was detected: '%1' for '%2'.")
                                 .arg(text, QString::fromLatin1(operand.column->name)));
    return value;
}

bool FilterParser::accept(QStringView token)
{
    skipBlanks();
    if (!QStringView(m_text).mid(m_at).startsWith(token))
        return false;
    m_at += token.size();
    return true;
}

bool FilterParser::acceptWord(QStringView word)
{
    if (peekWord() != word)
        return false;
    m_at += word.size();
    return true;
}

QString FilterParser::peekWord()
{
    skipBlanks();
    qsizetype end = m_at;
    while (end < m_text.size() && isWordCharacter(m_text.at(end)))
        ++end;
    return m_text.mid(m_at, end - m_at);
}

void FilterParser::skipBlanks()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

tl::unexpected<Refusal> FilterParser::syntaxError() const
{
    return refuse(400, "BadRequest", QStringLiteral("Syntax error at position %1 in '%2'.").arg(m_at).arg(m_text));
}

} // namespace Ledgerbridge::Sandbox
