// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "targetmemory.h"

#include "namesimilarity.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// Names above this mean the same, a slip of the pen apart.
constexpr int nearlySame = 930;
constexpr qsizetype lettersOfBeginning = 3;
/// Where every name begins with the same word, only so many are compared with each other.
constexpr qsizetype mostOfOneBeginning = 500;

constexpr int forTheSameName = 92;
constexpr int forTheSameCode = 90;
constexpr int forTheHistory = 86;
constexpr int forNearlyTheSameName = 84;
/// A person took it away again.
constexpr int forWhatWasRemoved = 70;

QString sourceKey(const QString &source)
{
    return source.trimmed().toLower();
}

/// What "KRANZ-01" and "kranz-02" have in common; empty where less than three letters are left.
QString stem(const QString &source)
{
    QString code = sourceKey(source);
    code = code.mid(code.indexOf(u'=') + 1); // a dimension's value, where there is one
    while (!code.isEmpty() && !code.back().isLetter())
        code.chop(1);
    return code.size() < 3 ? QString() : code;
}

/// The target of a row of another kind as a target of `kind`; empty where it cannot be one.
QString targetAs(MappingKind kind, const MappingRow &row)
{
    const auto isAccount = [](MappingKind one) {
        return one == MappingKind::Account || one == MappingKind::ExpenseType;
    };
    const auto isPrefixed = [](MappingKind one) { return one == MappingKind::Employee || one == MappingKind::Payment; };
    if (row.kind == kind || (isAccount(kind) && isAccount(row.kind)) || (isPrefixed(kind) && isPrefixed(row.kind)))
        return row.target.trimmed();
    if (isPrefixed(kind) && row.kind == MappingKind::Vendor)
        return u"V:"_s + vendorTarget(row.target);
    if (kind == MappingKind::Vendor && isPrefixed(row.kind)) {
        const auto prefixed = parsePrefixedTarget(row.target);
        return prefixed && prefixed->prefix == u'V' ? prefixed->code : QString();
    }
    return {};
}

QString beforeFor(const QString &source)
{
    return QCoreApplication::translate("Suggestions", "used before for %1").arg(source);
}

QString before()
{
    return QCoreApplication::translate("Suggestions", "used before");
}

} // namespace

QString TargetMemory::targetKey(MappingKind kind, const QString &target)
{
    return (kind == MappingKind::Vendor ? vendorTarget(target) : target.trimmed()).toUpper();
}

TargetMemory::TargetMemory(const QList<MappingRow> &rows, const QList<Store::TargetStep> &history)
    : m_rows(rows)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_bySource[sourceKey(m_rows[i].source)].append(i);
        ++m_standing[{int(m_rows[i].kind), targetKey(m_rows[i].kind, m_rows[i].target)}];
    }
    learn(history);
}

/// What stood in one row before its last target gave way to that one.
void TargetMemory::learn(const QList<Store::TargetStep> &history)
{
    struct Row
    {
        QString source;
        QStringList earlier;
        std::optional<QString> now;
    };
    QMap<std::pair<Key, QDate>, Row> rows;
    for (const Store::TargetStep &step : history) {
        const Key key(int(step.kind), sourceKey(step.source));
        Row &row = rows[{key, step.from}];
        row.source = step.source;
        if (step.before)
            row.earlier.append(*step.before);
        row.now = step.after;
        m_last.insert(key, {step.after.value_or(step.before.value_or(QString())), !step.after});
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (!it->now)
            continue; // taken away: what would have been right nobody said
        const auto kind = MappingKind(it.key().first.first);
        const QString now = targetKey(kind, *it->now);
        QStringList known{now};
        for (const QString &target : it->earlier) {
            const QString key = targetKey(kind, target);
            if (known.contains(key))
                continue;
            known.append(key);
            m_corrections[{int(kind), key}].append({it->source, now});
        }
    }
}

void TargetMemory::setName(MappingKind kind, const QString &source, const QString &name)
{
    const QString comparable = comparableName(name);
    const Key key(int(kind), sourceKey(source));
    if (comparable.isEmpty() || m_names.contains(key))
        return;
    m_names.insert(key, comparable);
    for (const qsizetype row : m_bySource.value(key.second)) {
        if (m_rows.at(row).kind != kind)
            continue;
        if (QList<qsizetype> &alike = m_byName[{int(kind), comparable.left(lettersOfBeginning)}];
            alike.size() < mostOfOneBeginning)
            alike.append(row);
        if (comparable.size() > lettersOfBeginning)
            m_byName[{int(kind), comparable}].append(row);
    }
}

QStringList TargetMemory::sourcesOf(MappingKind kind) const
{
    QStringList sources;
    for (const MappingRow &row : m_rows)
        if (row.kind == kind)
            sources.append(row.source.trimmed());
    sources.removeDuplicates();
    return sources;
}

void TargetMemory::addByName(const SuggestionQuestion &question, QHash<QString, Choice> &choices) const
{
    const QString own = sourceKey(question.source);
    for (const QString &name : question.names) {
        const QString comparable = comparableName(name);
        if (comparable.isEmpty())
            continue;
        const QList<qsizetype> rows = m_byName.value({int(question.kind), comparable})
            + m_byName.value({int(question.kind), comparable.left(lettersOfBeginning)});
        for (const qsizetype i : rows) {
            const MappingRow &row = m_rows[i];
            const QString key = sourceKey(row.source);
            const int likeness = nameLikenessPermille(comparable, m_names.value({int(row.kind), key}));
            if (key == own || likeness < nearlySame)
                continue;
            Choice &choice = choices[targetKey(question.kind, row.target)];
            const int score = likeness == 1000 ? forTheSameName : forNearlyTheSameName;
            if (score > choice.score)
                choice = {row.target.trimmed(), score, beforeFor(row.source)};
        }
    }
}

QList<TargetMemory::Choice> TargetMemory::choicesFor(const SuggestionQuestion &question) const
{
    QHash<QString, Choice> choices;
    addByName(question, choices);
    const auto add = [&](const QString &target, int score) {
        if (target.isEmpty())
            return;
        Choice &choice = choices[targetKey(question.kind, target)];
        if (score > choice.score)
            choice = {target, score, before()};
    };
    const QString own = sourceKey(question.source);
    for (const qsizetype row : m_bySource.value(own))
        add(targetAs(question.kind, m_rows[row]), forTheSameCode);
    if (const auto last = m_last.constFind({int(question.kind), own}); last != m_last.constEnd())
        add(last->target, last->isRemoved ? forWhatWasRemoved : forTheHistory);
    QList<Choice> result = choices.values();
    std::sort(result.begin(), result.end(), [](const Choice &a, const Choice &b) { return a.target < b.target; });
    return result;
}

bool TargetMemory::isSuchCode(const SuggestionQuestion &question, const QString &source) const
{
    const QString key = sourceKey(source);
    if (key == sourceKey(question.source))
        return true;
    if (const QString own = stem(question.source); !own.isEmpty() && own == stem(source))
        return true;
    const QString name = m_names.value({int(question.kind), key});
    return !name.isEmpty() && std::any_of(question.names.cbegin(), question.names.cend(), [&](const QString &each) {
        return nameLikenessPermille(comparableName(each), name) >= nearlySame;
    });
}

QString TargetMemory::changedTo(const SuggestionQuestion &question, const QString &target) const
{
    const Key key(int(question.kind), targetKey(question.kind, target));
    const QList<Correction> corrections = m_corrections.value(key);
    const bool isRule = corrections.size() > m_standing.value(key);
    QMap<QString, int> counts;
    for (const Correction &correction : corrections)
        if (isRule || isSuchCode(question, correction.source))
            ++counts[correction.to];
    QString most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (most.isEmpty() || it.value() > counts.value(most))
            most = it.key();
    return most;
}

} // namespace Ledgerbridge::Services
