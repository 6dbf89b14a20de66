// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listrules.h"

#include <QRegularExpression>
#include <QStringList>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLevels = 10; // concur.md 6.1: lists have a handful
const QString none = u"none"_s;
const QString sameName = u"sameName"_s;

std::optional<ListRule> ruleFrom(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\s*([^=@]+?)\\s*(?:@\\s*([^=]+?)\\s*)?=\\s*(.+?)\\s*(?:/\\s*(\\d{1,2})\\s*(?:/\\s*([^/]+?)\\s*)?)?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ListRule rule;
    rule.dimension = match.captured(1).toUpper();
    rule.company = match.captured(2);
    rule.list = match.captured(3);
    if (!match.captured(4).isEmpty())
        rule.level = match.captured(4).toInt();
    rule.parent = match.captured(5);
    // A parent's code names all its ancestors: as many as there are levels above.
    const bool fitsParent = rule.parent.isEmpty() || rule.parent.count(u'-') + 2 == rule.level;
    if (rule.level < 1 || rule.level > mostLevels || !fitsParent)
        return std::nullopt;
    if (rule.list.compare(none, Qt::CaseInsensitive) == 0)
        rule.list.clear();
    return rule;
}

} // namespace

std::optional<QList<ListRule>> listRulesFrom(const QString &text)
{
    QList<ListRule> rules;
    const QStringList parts = text.split(u';');
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty() || part.trimmed().compare(sameName, Qt::CaseInsensitive) == 0)
            continue;
        const auto rule = ruleFrom(part.trimmed());
        if (!rule)
            return std::nullopt;
        if (!rules.contains(*rule))
            rules.append(*rule);
    }
    return rules;
}

QString toText(const QList<ListRule> &rules)
{
    QStringList parts;
    for (const ListRule &rule : rules) {
        QString part = rule.dimension + (rule.company.isEmpty() ? QString() : u'@' + rule.company) + u'='
            + (rule.list.isEmpty() ? none : rule.list);
        if (rule.level > 1)
            part += u'/' + QString::number(rule.level);
        if (!rule.parent.isEmpty())
            part += u'/' + rule.parent;
        parts.append(part);
    }
    return parts.join(u"; "_s);
}

} // namespace Ledgerbridge
