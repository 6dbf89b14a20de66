// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcondition.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

namespace {

/// From the most general to the most particular; a cost object comes behind all of them.
constexpr std::array plainFields{"document", "company", "country", "policy", "expenseType"};
constexpr std::array fieldBlocks{"allocation", "entry", "lineItem", "report", "request", "employee"};
/// Blocks that stand once per document.
constexpr std::array headBlocks{"report", "request", "employee"};

QString text(const char *source)
{
    return QCoreApplication::translate("MappingCondition", source);
}

/// The field's name as it is written here; empty where there is no such field.
QString knownField(const QString &typed)
{
    for (const char *plain : plainFields)
        if (typed.compare(QLatin1String(plain), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(plain);
    for (const char *block : fieldBlocks) {
        const QLatin1String prefix(block);
        if (!typed.startsWith(prefix, Qt::CaseInsensitive) || typed.size() == prefix.size())
            continue;
        QString rest = typed.mid(prefix.size()).toLower();
        rest[0] = rest[0].toUpper();
        if (rest.startsWith(u"Orgunit"))
            rest.replace(0, 7, QStringLiteral("OrgUnit"));
        return QString(prefix) + rest;
    }
    return {};
}

int weightOf(const QString &field)
{
    for (size_t i = 0; i < plainFields.size(); ++i)
        if (field == QLatin1String(plainFields[i]))
            return int(i);
    return int(plainFields.size());
}

bool isFieldOf(const QString &field, QLatin1String block)
{
    return field.startsWith(block) && field.size() > block.size() && field.at(block.size()).isUpper();
}

/// The code that a cost object bears, by its whole name.
QString fieldValue(const MappingFacts &facts, const QString &field)
{
    for (const CostSource &source : facts.fields) {
        if (!source.fields || !field.startsWith(source.prefix) || field.size() == source.prefix.size())
            continue;
        QString key = field.mid(source.prefix.size());
        key[0] = key[0].toLower();
        if (const QString code = source.fields->value(key).code; !code.isEmpty())
            return code;
    }
    return {};
}

bool termHolds(const MappingCondition::Term &term, const MappingFacts &facts)
{
    const auto is = [&term](const QString &value) { return value.compare(term.value, Qt::CaseInsensitive) == 0; };
    if (term.field == u"company")
        return std::any_of(facts.company.cbegin(), facts.company.cend(), is);
    if (term.field == u"document")
        return is(facts.document);
    if (term.field == u"policy")
        return is(facts.policy);
    if (term.field == u"country")
        return is(facts.country);
    if (term.field == u"expenseType")
        return is(facts.expenseType);
    return is(fieldValue(facts, term.field));
}

/// One term, or what is wrong with it.
QString readTerm(const QString &piece, QList<MappingCondition::Term> &terms)
{
    const qsizetype sign = piece.indexOf(u'=');
    const QString field = knownField(piece.left(std::max<qsizetype>(0, sign)).trimmed());
    const QString value = sign < 0 ? QString() : piece.mid(sign + 1).trimmed();
    if (field.isEmpty())
        return text(QT_TRANSLATE_NOOP("MappingCondition",
                        "\"%1\" is no condition. Write expenseType=, country=, policy=, company=, document= or a cost "
                        "object such as allocationCustom1=, and a code behind it; a semicolon parts several."))
            .arg(piece);
    if (value.isEmpty())
        return text(QT_TRANSLATE_NOOP("MappingCondition", "The condition %1 has no value behind the sign.")).arg(field);
    const bool twice = std::any_of(
        terms.cbegin(), terms.cend(), [&field](const MappingCondition::Term &other) { return other.field == field; });
    if (twice)
        return text(QT_TRANSLATE_NOOP("MappingCondition", "The condition names %1 twice.")).arg(field);
    terms.append({field, value});
    return {};
}

} // namespace

MappingCondition MappingCondition::fromText(const QString &typed)
{
    MappingCondition condition;
    const QStringList pieces = typed.split(u';', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue;
        condition.m_problem = readTerm(piece.trimmed(), condition.m_terms);
        if (!condition.m_problem.isEmpty()) {
            condition.m_terms.clear();
            condition.m_text = typed.trimmed();
            return condition;
        }
    }
    std::sort(condition.m_terms.begin(), condition.m_terms.end(), [](const Term &a, const Term &b) {
        const int left = weightOf(a.field);
        const int right = weightOf(b.field);
        return left != right ? left > right : a.field < b.field;
    });
    QStringList written;
    for (const Term &term : std::as_const(condition.m_terms))
        written.append(term.field + u'=' + term.value);
    condition.m_text = written.join(QStringLiteral("; "));
    return condition;
}

bool MappingCondition::holds(const MappingFacts &facts) const
{
    return m_problem.isEmpty()
        && std::all_of(m_terms.cbegin(), m_terms.cend(), [&facts](const Term &term) { return termHolds(term, facts); });
}

int MappingCondition::rank() const
{
    constexpr int perTerm = 1000;
    int rank = 0;
    for (const Term &term : m_terms)
        rank += perTerm + (1 << weightOf(term.field));
    return rank;
}

bool MappingCondition::needsLine() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const Term &term) {
        const bool ofHead = std::any_of(headBlocks.cbegin(), headBlocks.cend(),
            [&term](const char *block) { return isFieldOf(term.field, QLatin1String(block)); });
        // An entry may be in another country than the report.
        return term.field == u"expenseType" || (weightOf(term.field) == int(plainFields.size()) && !ofHead);
    });
}

} // namespace Ledgerbridge
