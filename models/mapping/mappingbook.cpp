// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

namespace {

struct KindName
{
    MappingKind kind;
    const char *name;
};

constexpr std::array kindNames{
    KindName{MappingKind::Account, "account"},
    KindName{MappingKind::ExpenseType, "expenseType"},
    KindName{MappingKind::Employee, "employee"},
    KindName{MappingKind::Vendor, "vendor"},
    KindName{MappingKind::Payment, "payment"},
    KindName{MappingKind::Tax, "tax"},
    KindName{MappingKind::CostObject, "costObject"},
    KindName{MappingKind::Dimension, "dimension"},
    KindName{MappingKind::Currency, "currency"},
    KindName{MappingKind::Company, "company"},
};

std::pair<int, QString> keyOf(MappingKind kind, const QString &source)
{
    return {int(kind), source.trimmed().toLower()};
}

QString text(const char *source)
{
    return QCoreApplication::translate("MappingBook", source);
}

} // namespace

QString toString(MappingKind kind)
{
    for (const KindName &entry : kindNames)
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    return {};
}

std::optional<MappingKind> mappingKindFromString(QStringView name)
{
    for (const KindName &entry : kindNames)
        if (name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0)
            return entry.kind;
    return std::nullopt;
}

QList<MappingKind> allMappingKinds()
{
    QList<MappingKind> kinds;
    for (const KindName &entry : kindNames)
        kinds.append(entry.kind);
    return kinds;
}

std::optional<PrefixedTarget> parsePrefixedTarget(const QString &target)
{
    const QString trimmed = target.trimmed();
    if (trimmed.size() < 3 || trimmed[1] != u':')
        return std::nullopt;
    const QString code = trimmed.mid(2).trimmed();
    if (code.isEmpty())
        return std::nullopt;
    return PrefixedTarget{trimmed[0].toUpper(), code};
}

QString vendorTarget(const QString &target)
{
    const auto prefixed = parsePrefixedTarget(target);
    return prefixed && prefixed->prefix == u'V' ? prefixed->code : target.trimmed();
}

QString mappingRowName(const MappingRow &row)
{
    QStringList narrowed;
    if (!row.condition.isEmpty())
        narrowed.append(row.condition.text());
    if (row.from.isValid())
        narrowed.append(text(QT_TRANSLATE_NOOP("MappingBook", "from %1")).arg(row.from.toString(Qt::ISODate)));
    return narrowed.isEmpty() ? row.source : QStringLiteral("%1 (%2)").arg(row.source, narrowed.join(u", "));
}

QString mappingKey(const MappingRow &row)
{
    return toString(row.kind) + u'\n' + row.source.trimmed().toLower() + u'\n' + row.from.toString(Qt::ISODate) + u'\n'
        + row.condition.text().toLower();
}

namespace {

/// Longest code that NAV has for the kind (nav.md 2: numbers and codes 20, currencies 10); a company goes by name or id.
qsizetype longestTarget(MappingKind kind)
{
    switch (kind) {
    case MappingKind::Company: return 250;
    case MappingKind::Currency: return 10;
    case MappingKind::Employee:
    case MappingKind::Payment:
    case MappingKind::Tax: return 22; // with V:, G: or T:
    default: return 20;
    }
}

bool hasControls(const QString &code)
{
    return std::any_of(code.cbegin(), code.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// What no code can be, whatever its kind.
QString codeProblem(const MappingRow &row)
{
    constexpr qsizetype longestSource = 250;
    constexpr qsizetype longestNote = 1000;
    if (hasControls(row.source) || hasControls(row.target))
        return text(QT_TRANSLATE_NOOP("MappingBook",
            "The source or target holds a character that cannot be seen, such as a line break. Type the code anew."));
    if (row.source.size() > longestSource)
        return text(QT_TRANSLATE_NOOP("MappingBook", "The source has more than %1 characters; no code of Concur has."))
            .arg(longestSource);
    if (row.target.size() > longestTarget(row.kind))
        return text(
            QT_TRANSLATE_NOOP("MappingBook", "The target has more than %1 characters; no such code of NAV has."))
            .arg(longestTarget(row.kind));
    if (row.note.size() > longestNote)
        return text(QT_TRANSLATE_NOOP("MappingBook", "The note has more than %1 characters. Shorten it."))
            .arg(longestNote);
    return {};
}

/// What is wrong with the condition, or with a condition on such a row.
QString conditionProblem(const MappingRow &row)
{
    if (row.condition.isEmpty() || !row.condition.problem().isEmpty())
        return row.condition.problem();
    switch (row.kind) {
    case MappingKind::Company:
        return text(QT_TRANSLATE_NOOP("MappingBook", "A company's row cannot be narrowed. Take the condition away."));
    case MappingKind::Employee:
    case MappingKind::Vendor:
    case MappingKind::Currency:
        return row.condition.needsLine() ? text(QT_TRANSLATE_NOOP("MappingBook",
                   "Employees, vendors and currencies are looked up once per document. Narrow the row by document, "
                   "company, policy, country or a field of the header."))
                                         : QString();
    default: return {};
    }
}

} // namespace

QString mappingFormProblem(const MappingRow &row)
{
    if (const QString problem = codeProblem(row); !problem.isEmpty())
        return problem;
    if (const QString problem = conditionProblem(row); !problem.isEmpty())
        return problem;
    const auto prefixIs = [&](QStringView allowed) {
        const auto parsed = parsePrefixedTarget(row.target);
        return parsed && allowed.contains(parsed->prefix);
    };
    if (row.source.trimmed().isEmpty() && row.kind != MappingKind::Company)
        return text(
            QT_TRANSLATE_NOOP("MappingBook", "The source is empty. Give the Concur code that this row is for."));
    if (row.target.trimmed().isEmpty() && row.kind != MappingKind::Currency)
        return text(QT_TRANSLATE_NOOP("MappingBook", "The target is empty. Give the NAV code that this row leads to."));
    switch (row.kind) {
    case MappingKind::Employee:
    case MappingKind::Payment:
        if (!prefixIs(u"VG"))
            return text(
                QT_TRANSLATE_NOOP("MappingBook", "The target must be V: and a vendor no., or G: and an account no."));
        break;
    case MappingKind::Tax:
        if (!prefixIs(u"GT"))
            return text(QT_TRANSLATE_NOOP(
                "MappingBook", "The target must be G: and the input tax account, or T: and a tax code of NAV."));
        break;
    case MappingKind::Dimension:
        if (row.source.indexOf(u'=') <= 0)
            return text(
                QT_TRANSLATE_NOOP("MappingBook", "The source must be DIMENSION=code, such as DEPARTMENT=4711."));
        break;
    default: break;
    }
    return {};
}

MappingBook::MappingBook(const QList<MappingRow> &rows)
    : m_rows(rows)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_index[keyOf(m_rows[i].kind, m_rows[i].source)].append(i);
        m_ofKind[int(m_rows[i].kind)].append(i);
    }
}

namespace {

bool hasBegun(const MappingRow &row, QDate day)
{
    return !row.from.isValid() || (day.isValid() && row.from <= day);
}

bool isYounger(const MappingRow &row, const MappingRow &other)
{
    return !other.from.isValid() || (row.from.isValid() && row.from > other.from);
}

} // namespace

std::optional<MappingRow> MappingBook::find(
    MappingKind kind, const QString &source, QDate day, const MappingFacts &facts) const
{
    const MappingRow *best = nullptr;
    int bestRank = -1;
    for (const qsizetype i : m_index.value(keyOf(kind, source))) {
        const MappingRow &row = m_rows[i];
        if (!hasBegun(row, day) || !row.condition.holds(facts))
            continue;
        const int rank = row.condition.rank();
        if (rank > bestRank || (rank == bestRank && isYounger(row, *best))) {
            best = &row;
            bestRank = rank;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

QList<MappingRow> MappingBook::rowsOn(MappingKind kind, QDate day) const
{
    QHash<std::pair<QString, QString>, const MappingRow *> youngest;
    const QList<qsizetype> ofKind = m_ofKind.value(int(kind));
    for (const qsizetype i : ofKind) {
        const MappingRow &row = m_rows.at(i);
        if (!hasBegun(row, day))
            continue;
        const MappingRow *&best = youngest[{keyOf(kind, row.source).second, row.condition.text()}];
        if (!best || isYounger(row, *best))
            best = &row;
    }
    QList<MappingRow> result;
    for (const MappingRow *row : std::as_const(youngest))
        result.append(*row);
    std::sort(result.begin(), result.end(), [](const MappingRow &a, const MappingRow &b) {
        if (a.source != b.source)
            return a.source < b.source;
        const int left = a.condition.rank();
        const int right = b.condition.rank();
        return left != right ? left > right : a.condition.text() < b.condition.text();
    });
    return result;
}

bool MappingBook::hasKind(MappingKind kind) const
{
    return m_ofKind.contains(int(kind));
}

} // namespace Ledgerbridge
