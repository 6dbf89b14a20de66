// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "demandeddimensions.h"

namespace Ledgerbridge {

namespace {

/// Empty where the line does not bear the dimension.
QString valueOn(const PlanLine &line, const QString &dimension)
{
    for (const PlanDimension &each : line.dimensions)
        if (!each.remove && Directory::normalised(each.dimension) == dimension)
            return each.value;
    return {};
}

/// The value that the cost lines give, of one source or of all; empty where there is none, or more than one.
QString costValue(const QList<PlanLine> &lines, const QString &dimension, const QString &sourceId)
{
    QString value;
    for (const PlanLine &line : lines) {
        if (line.role != PlanRole::Cost || (!sourceId.isNull() && line.sourceId != sourceId))
            continue;
        const QString own = valueOn(line, dimension);
        if (own.isEmpty() || (!value.isEmpty() && own != value))
            return {};
        value = own;
    }
    return value;
}

void holdDemand(Workbench &bench, const QString &number, const QString &name, const QString &dimension)
{
    bench.hold(ReasonCode::DimensionMissing, demandSubject(number, dimension),
        PlannerText::tr("NAV demands a %1 on %2, and the document gives none.")
            .arg(dimension, QStringLiteral("%1 %2").arg(number, name).simplified()));
}

void meetOnLine(Workbench &bench, const QList<PlanLine> &lines, PlanLine &line)
{
    const bool vendor = line.accountType == NavAccountType::Vendor;
    const QStringList demanded = bench.company.directory.lessons.dimensionsDemandedBy(line.account, vendor);
    for (const QString &dimension : demanded) {
        if (!valueOn(line, dimension).isEmpty())
            continue;
        QString value;
        if (line.role == PlanRole::Tax)
            value = costValue(lines, dimension, line.sourceId);
        else if (line.role != PlanRole::Cost)
            value = costValue(lines, dimension, QString());
        if (value.isEmpty()) {
            holdDemand(bench, line.account, line.accountName, dimension);
            continue;
        }
        line.dimensions.append(PlanDimension{dimension, value});
        line.explanation += PlannerText::tr("; %1 %2 since NAV demands it").arg(dimension, value);
    }
}

} // namespace

QString demandSubject(const QString &number, const QString &dimension)
{
    return Directory::normalised(number) + u'/' + Directory::normalised(dimension);
}

void meetDemands(Workbench &bench, QList<Posting> &postings)
{
    if (bench.company.directory.lessons.isEmpty())
        return;
    for (Posting &posting : postings) {
        for (qsizetype i = 0; i < posting.lines.size(); ++i) {
            PlanLine line = posting.lines.at(i);
            if (line.account.isEmpty())
                continue;
            meetOnLine(bench, posting.lines, line);
            posting.lines[i] = line;
        }
        // What a document as a whole bears comes from the vendor in NAV alone.
        const QStringList ofVendor = bench.company.directory.lessons.dimensionsDemandedBy(posting.vendorNumber, true);
        for (const QString &dimension : ofVendor)
            if (!posting.vendorNumber.isEmpty())
                holdDemand(bench, posting.vendorNumber, {}, dimension);
    }
}

} // namespace Ledgerbridge
