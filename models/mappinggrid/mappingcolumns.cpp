// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcolumns.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ledgerbridge {

namespace {

/// Longer than any code or note; what is pasted by mistake is not taken apart.
constexpr qsizetype longestCell = 4000;

QString text(const char *source)
{
    return QCoreApplication::translate("MappingColumns", source);
}

QString sourceTitle(MappingKind kind)
{
    switch (kind) {
    case MappingKind::Account: return text(QT_TRANSLATE_NOOP("MappingColumns", "Account in Concur"));
    case MappingKind::ExpenseType: return text(QT_TRANSLATE_NOOP("MappingColumns", "Expense type"));
    case MappingKind::Employee: return text(QT_TRANSLATE_NOOP("MappingColumns", "Employee id"));
    case MappingKind::Vendor: return text(QT_TRANSLATE_NOOP("MappingColumns", "Vendor in Concur"));
    case MappingKind::Payment: return text(QT_TRANSLATE_NOOP("MappingColumns", "Payment code"));
    case MappingKind::Tax: return text(QT_TRANSLATE_NOOP("MappingColumns", "Tax code"));
    case MappingKind::CostObject: return text(QT_TRANSLATE_NOOP("MappingColumns", "Field in Concur"));
    case MappingKind::Dimension: return text(QT_TRANSLATE_NOOP("MappingColumns", "Dimension = code"));
    case MappingKind::Currency: return text(QT_TRANSLATE_NOOP("MappingColumns", "Currency"));
    case MappingKind::Company: return text(QT_TRANSLATE_NOOP("MappingColumns", "Ledger in Concur"));
    }
    return {};
}

QString targetTitle(MappingKind kind)
{
    switch (kind) {
    case MappingKind::Account:
    case MappingKind::ExpenseType: return text(QT_TRANSLATE_NOOP("MappingColumns", "G/L account"));
    case MappingKind::Employee: return text(QT_TRANSLATE_NOOP("MappingColumns", "Company owes"));
    case MappingKind::Vendor: return text(QT_TRANSLATE_NOOP("MappingColumns", "Vendor in NAV"));
    case MappingKind::Payment: return text(QT_TRANSLATE_NOOP("MappingColumns", "Card side"));
    case MappingKind::Tax: return text(QT_TRANSLATE_NOOP("MappingColumns", "Input tax"));
    case MappingKind::CostObject: return text(QT_TRANSLATE_NOOP("MappingColumns", "Dimension"));
    case MappingKind::Dimension: return text(QT_TRANSLATE_NOOP("MappingColumns", "Dimension value"));
    case MappingKind::Currency: return text(QT_TRANSLATE_NOOP("MappingColumns", "Currency in NAV"));
    case MappingKind::Company: return text(QT_TRANSLATE_NOOP("MappingColumns", "NAV company"));
    }
    return {};
}

QDate dayFrom(const QString &typed)
{
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QLocale locale;
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        // Two digits of a year are this century's; Qt reads them as the last one's.
        QString pattern = locale.dateFormat(format);
        if (!pattern.contains(u"yyyy"))
            pattern.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
        if (const QDate day = locale.toDate(typed, pattern); day.isValid() && day.year() > 1900)
            return day;
    }
    return {};
}

} // namespace

QString mappingColumnTitle(MappingColumn column, MappingKind kind)
{
    switch (column) {
    case MappingColumn::Source: return sourceTitle(kind);
    case MappingColumn::SourceName: return text(QT_TRANSLATE_NOOP("MappingColumns", "Name in Concur"));
    case MappingColumn::Condition: return text(QT_TRANSLATE_NOOP("MappingColumns", "Only where"));
    case MappingColumn::Target: return targetTitle(kind);
    case MappingColumn::TargetName: return text(QT_TRANSLATE_NOOP("MappingColumns", "Name in NAV"));
    case MappingColumn::State: return text(QT_TRANSLATE_NOOP("MappingColumns", "State"));
    case MappingColumn::Seen: return text(QT_TRANSLATE_NOOP("MappingColumns", "Seen"));
    case MappingColumn::LastSeen: return text(QT_TRANSLATE_NOOP("MappingColumns", "Last seen"));
    case MappingColumn::Waiting: return text(QT_TRANSLATE_NOOP("MappingColumns", "Documents waiting"));
    case MappingColumn::Amount: return text(QT_TRANSLATE_NOOP("MappingColumns", "Waiting"));
    case MappingColumn::From: return text(QT_TRANSLATE_NOOP("MappingColumns", "From"));
    case MappingColumn::Note: return text(QT_TRANSLATE_NOOP("MappingColumns", "Note"));
    case MappingColumn::Count: break;
    }
    return {};
}

QString mappingStateTitle(MappingState state)
{
    switch (state) {
    case MappingState::Mapped: return text(QT_TRANSLATE_NOOP("MappingColumns", "mapped"));
    case MappingState::SameCode: return text(QT_TRANSLATE_NOOP("MappingColumns", "same code"));
    case MappingState::Suggested: return text(QT_TRANSLATE_NOOP("MappingColumns", "suggested"));
    case MappingState::Unmapped: return text(QT_TRANSLATE_NOOP("MappingColumns", "unmapped"));
    case MappingState::Invalid: return text(QT_TRANSLATE_NOOP("MappingColumns", "invalid"));
    case MappingState::Removed: return text(QT_TRANSLATE_NOOP("MappingColumns", "removed on saving"));
    }
    return {};
}

QString mappingCellText(const MappingRow &row, MappingColumn column)
{
    switch (column) {
    case MappingColumn::Source: return row.source;
    case MappingColumn::Condition: return row.condition.text();
    case MappingColumn::Target: return row.target;
    case MappingColumn::From: return row.from.isValid() ? row.from.toString(Qt::ISODate) : QString();
    case MappingColumn::Note: return row.note;
    default: return {};
    }
}

bool isMappingCell(MappingColumn column)
{
    switch (column) {
    case MappingColumn::Source:
    case MappingColumn::Condition:
    case MappingColumn::Target:
    case MappingColumn::From:
    case MappingColumn::Note: return true;
    default: return false;
    }
}

MappingRow withMappingCell(MappingRow row, MappingColumn column, const QString &typed, QString &problem)
{
    problem.clear();
    if (typed.size() > longestCell) {
        problem =
            text(QT_TRANSLATE_NOOP("MappingColumns", "The cell holds %1 characters; no code or note has so many."))
                .arg(QLocale().toString(typed.size()));
        return row;
    }
    const QString value = typed.trimmed();
    switch (column) {
    case MappingColumn::Source: row.source = value; break;
    case MappingColumn::Condition: row.condition = MappingCondition::fromText(value); break;
    case MappingColumn::Target: row.target = value; break;
    case MappingColumn::Note: row.note = value; break;
    case MappingColumn::From: {
        const QDate day = dayFrom(value);
        if (!value.isEmpty() && !day.isValid())
            problem = text(QT_TRANSLATE_NOOP("MappingColumns", "\"%1\" is no day. Write it as 2026-01-31.")).arg(value);
        else
            row.from = day;
        break;
    }
    default: problem = text(QT_TRANSLATE_NOOP("MappingColumns", "This column cannot be edited."));
    }
    return row;
}

} // namespace Ledgerbridge
