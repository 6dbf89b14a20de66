// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "plancomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

namespace {

struct WhatName
{
    PlanChange::What what;
    const char *name;
    const char *title;
};

constexpr std::array whatNames{
    WhatName{PlanChange::What::Outcome, "outcome", QT_TRANSLATE_NOOP("PlanComparison", "Outcome")},
    WhatName{PlanChange::What::Company, "company", QT_TRANSLATE_NOOP("PlanComparison", "Company")},
    WhatName{PlanChange::What::Vendor, "vendor", QT_TRANSLATE_NOOP("PlanComparison", "Vendor")},
    WhatName{PlanChange::What::Account, "account", QT_TRANSLATE_NOOP("PlanComparison", "Account")},
    WhatName{PlanChange::What::Dimensions, "dimensions", QT_TRANSLATE_NOOP("PlanComparison", "Dimensions")},
    WhatName{PlanChange::What::Tax, "tax", QT_TRANSLATE_NOOP("PlanComparison", "Tax")},
    WhatName{PlanChange::What::Line, "line", QT_TRANSLATE_NOOP("PlanComparison", "Line")},
};

QString outcomeText(const PlanOutcome &outcome)
{
    QStringList reasons;
    for (const Reason &reason : outcome.reasons)
        reasons.append(reason.text);
    if (!reasons.isEmpty())
        return QCoreApplication::translate("PlanComparison", "held: %1").arg(reasons.join(u' '));
    return outcome.needsApproval ? QCoreApplication::translate("PlanComparison", "awaiting approval")
                                 : QCoreApplication::translate("PlanComparison", "can be posted");
}

bool hasSameOutcome(const PlanOutcome &a, const PlanOutcome &b)
{
    if (a.needsApproval != b.needsApproval || a.reasons.size() != b.reasons.size())
        return false;
    return std::equal(a.reasons.cbegin(), a.reasons.cend(), b.reasons.cbegin(),
        [](const Reason &x, const Reason &y) { return x.code == y.code && x.subject == y.subject; });
}

/// Lines without an account are no lines yet; what keeps them from one stands in the reasons.
QString accountText(const PlanLine &line)
{
    return QStringLiteral("%1 %2").arg(line.account, line.accountName).trimmed();
}

QString dimensionText(const PlanLine &line)
{
    QStringList parts;
    for (const PlanDimension &dimension : line.dimensions)
        parts.append(
            QStringLiteral("%1 %2").arg(dimension.dimension, dimension.remove ? QStringLiteral("–") : dimension.value));
    parts.sort();
    return parts.join(QStringLiteral(", "));
}

/// What stays the same of a line whatever mappings say, so that it is found again in the other plan.
QString identity(const Posting &posting, const PlanLine &line)
{
    return QStringList{
        toString(posting.target), toString(line.role), line.sourceId, line.sourceText, line.amount.toString()}
        .join(u'\n');
}

struct Line final
{
    QString identity;
    const PlanLine *line = nullptr;
    bool used = false;
};

QList<Line> linesOf(const PlanOutcome &outcome)
{
    QList<Line> lines;
    for (const Posting &posting : outcome.plan.postings)
        for (const PlanLine &line : posting.lines)
            lines.append({identity(posting, line), &line, false});
    return lines;
}

class Comparison final
{
public:
    void compareHeads(const PlanOutcome &before, const PlanOutcome &after)
    {
        if (!hasSameOutcome(before, after))
            add(PlanChange::What::Outcome, nullptr, outcomeText(before), outcomeText(after));
        if (before.plan.companyId != after.plan.companyId)
            add(PlanChange::What::Company, nullptr, before.plan.companyName, after.plan.companyName);
        for (qsizetype i = 0; i < std::max(before.plan.postings.size(), after.plan.postings.size()); ++i) {
            const Posting left = before.plan.postings.value(i);
            const Posting right = after.plan.postings.value(i);
            if (left.vendorNumber != right.vendorNumber)
                add(PlanChange::What::Vendor, nullptr, left.vendorNumber, right.vendorNumber);
        }
    }

    void compareLines(const PlanOutcome &before, const PlanOutcome &after)
    {
        QList<Line> left = linesOf(before);
        QList<Line> right = linesOf(after);
        pairAlike(left, right, [](const Line &a, const Line &b) {
            return a.identity == b.identity && a.line->account == b.line->account
                && a.line->dimensions == b.line->dimensions && a.line->taxCode == b.line->taxCode;
        });
        pairAlike(left, right, [](const Line &a, const Line &b) { return a.identity == b.identity; });
        // Lines that come together on one account, or part, have other amounts.
        pairAlike(left, right, [](const Line &a, const Line &b) {
            return a.line->role == b.line->role && a.line->sourceId == b.line->sourceId
                && a.line->account == b.line->account;
        });
        for (const Line &line : std::as_const(left))
            if (!line.used)
                add(PlanChange::What::Line, line.line, accountText(*line.line), QString());
        for (const Line &line : std::as_const(right))
            if (!line.used)
                add(PlanChange::What::Line, line.line, QString(), accountText(*line.line));
    }

    [[nodiscard]] QList<PlanChange> changes() const { return m_changes; }

private:
    void add(PlanChange::What what, const PlanLine *line, const QString &before, const QString &after)
    {
        PlanChange change;
        change.what = what;
        change.before = before;
        change.after = after;
        if (line) {
            change.line = line->sourceText.isEmpty() ? line->description : line->sourceText;
            change.amount = line->amount;
        }
        m_changes.append(change);
    }

    template<typename Alike>
    void pairAlike(QList<Line> &left, QList<Line> &right, Alike alike)
    {
        for (Line &a : left) {
            if (a.used)
                continue;
            const auto b = std::find_if(
                right.begin(), right.end(), [&](const Line &other) { return !other.used && alike(a, other); });
            if (b == right.end())
                continue;
            a.used = b->used = true;
            comparePair(*a.line, *b->line);
        }
    }

    void comparePair(const PlanLine &a, const PlanLine &b)
    {
        if (a.account != b.account || a.accountType != b.accountType)
            add(PlanChange::What::Account, &b, accountText(a), accountText(b));
        if (dimensionText(a) != dimensionText(b))
            add(PlanChange::What::Dimensions, &b, dimensionText(a), dimensionText(b));
        if (a.taxCode != b.taxCode)
            add(PlanChange::What::Tax, &b, a.taxCode, b.taxCode);
        if (!(a.amount == b.amount))
            add(PlanChange::What::Line, &b, a.amount.toAmount(), b.amount.toAmount());
    }

    QList<PlanChange> m_changes;
};

} // namespace

QString toString(PlanChange::What what)
{
    for (const WhatName &entry : whatNames)
        if (entry.what == what)
            return QString::fromLatin1(entry.name);
    return {};
}

QString planChangeTitle(PlanChange::What what)
{
    for (const WhatName &entry : whatNames)
        if (entry.what == what)
            return QCoreApplication::translate("PlanComparison", entry.title);
    return {};
}

QList<PlanChange> comparePlans(const PlanOutcome &before, const PlanOutcome &after)
{
    Comparison comparison;
    comparison.compareHeads(before, after);
    comparison.compareLines(before, after);
    return comparison.changes();
}

} // namespace Ledgerbridge
