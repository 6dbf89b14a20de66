// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "payloadfields.h"

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

/// Number at `text` from `start` on, as far as digits go; moves `start` behind it. Empty where there is none.
QStringView digitsAt(QStringView text, qsizetype &start)
{
    const qsizetype first = start;
    while (start < text.size() && text[start] >= u'0' && text[start] <= u'9')
        ++start;
    return text.sliced(first, start - first);
}

QDate dateOf(QStringView year, QStringView month, QStringView day)
{
    const auto isShort = [](QStringView part) { return !part.isEmpty() && part.size() <= 2; };
    if (year.size() != 4 || !isShort(month) || !isShort(day))
        return {};
    return QDate(year.toInt(), month.toInt(), day.toInt());
}

/// `Custom7Code` → name `custom7`, part `Code`.
struct FieldName final
{
    QString name;
    QStringView part;
};

FieldName fieldName(QStringView key, QStringView prefix)
{
    if (!key.startsWith(prefix))
        return {};
    const QStringView rest = key.sliced(prefix.size());
    for (const auto &[word, name] : {std::pair(u"Custom"_s, u"custom"_s), std::pair(u"OrgUnit"_s, u"orgUnit"_s)}) {
        if (!rest.startsWith(word))
            continue;
        qsizetype position = word.size();
        const QStringView number = digitsAt(rest, position);
        if (!number.isEmpty() && number.size() <= 2) // `OrgUnit01` is the same as `OrgUnit1`
            return {name + QString::number(number.toInt()), rest.sliced(position)};
    }
    return {};
}

} // namespace

QDate readDate(const Json &value)
{
    const QString text = value.text();
    qsizetype position = 0;
    const QStringView first = digitsAt(text, position);
    if (first.size() == 8 && position == text.size())
        return dateOf(first.sliced(0, 4), first.sliced(4, 2), first.sliced(6, 2));
    if (position >= text.size() || (text[position] != u'-' && text[position] != u'/'))
        return {};
    const QChar separator = text[position++];
    const QStringView second = digitsAt(text, position);
    if (position >= text.size() || text[position] != separator)
        return {};
    const QStringView third = digitsAt(text, ++position);
    const bool isEnd =
        position == text.size() || text[position] == u'T' || text[position] == u't' || text[position] == u' ';
    if (!isEnd)
        return {};
    return separator == u'/' ? dateOf(third, first, second) : dateOf(first, second, third);
}

Json single(const Json &block)
{
    return block.isArray() && block.items().size() == 1 ? block.items().constFirst() : block;
}

CostFields readCostFields(const Json &block, QStringView prefix)
{
    CostFields fields;
    for (const auto &[key, value] : block.members()) {
        const FieldName field = fieldName(key, prefix);
        if (field.name.isEmpty())
            continue;
        CodedValue coded = fields.value(field.name);
        if (field.part == u"Code") {
            coded.code = value.text();
        } else if (field.part == u"Value") {
            coded.value = value.text();
        } else if (field.part.isEmpty()) {
            coded.code = value.isObject() ? value[u"Code"].text() : value.text();
            coded.value = value.isObject() ? value[u"Value"].text() : value.text();
        }
        if (!coded.code.isEmpty() || !coded.value.isEmpty())
            fields.insert(field.name, coded);
    }
    for (CodedValue &coded : fields)
        if (coded.code.isEmpty())
            coded.code = coded.value;
    return fields;
}

Employee readEmployee(const Json &block)
{
    Employee employee;
    employee.employeeId = block[u"employeeId"].text();
    employee.firstName = block[u"employeeFirstName"].text();
    employee.lastName = block[u"employeeLastName"].text();
    employee.loginId = block[u"loginId"].text();
    employee.reimbursementMethod = block[u"employeeReimbursementMethodCode"].text();
    employee.fields = readCostFields(block, u"employee");
    return employee;
}

} // namespace Ledgerbridge::Concur
