// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailcolumns.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;
using Kind = Exports::ExportColumn::Kind;

namespace {

QString title(const char *source)
{
    return QCoreApplication::translate("TrailExport", source);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// A figure where it is written as we write figures; else the text as it was sealed, to the letter.
Exports::ExportValue amountOf(const AuditEntry &entry)
{
    const Decimal figure = Decimal::fromString(entry.amount);
    if (figure.isValid() && figure.toAmount() == entry.amount)
        return figure;
    return entry.amount;
}

} // namespace

QList<Exports::ExportColumn> trailColumns()
{
    return {{u"id"_s, title(QT_TRANSLATE_NOOP("TrailExport", "No.")), Kind::Number, 8},
        {u"at"_s, title(QT_TRANSLATE_NOOP("TrailExport", "When (UTC)")), Kind::Moment, 20},
        {u"actor"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Who")), Kind::Text, 15, 2},
        {u"action"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Action")), Kind::Text, 20, 2},
        {u"document"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Document")), Kind::Text, 33, 2},
        {u"fisId"_s, title(QT_TRANSLATE_NOOP("TrailExport", "FIS id")), Kind::Text, 24, 2},
        {u"amount"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Amount")), Kind::Amount, 14, 1, u"currency"_s},
        {u"currency"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Currency")), Kind::Text, 9},
        {u"reference"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Reference")), Kind::Text, 27, 2},
        {u"text"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Text")), Kind::Text, 64, 3},
        {u"salt"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Salt")), Kind::Text, 34, 2},
        {u"textDigest"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Digest of the text")), Kind::Text, 34, 2},
        {u"previousHash"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Previous hash")), Kind::Text, 34, 2},
        {u"hash"_s, title(QT_TRANSLATE_NOOP("TrailExport", "Hash")), Kind::Text, 34, 2}};
}

QStringList usualTrailColumns(const Exports::ExportTarget &target)
{
    const QStringList read{u"id"_s, u"at"_s, u"actor"_s, u"action"_s, u"document"_s, u"amount"_s, u"currency"_s,
        u"reference"_s, u"text"_s};
    if (target.format == Exports::ExportFormat::Pdf)
        return read;
    if (target.format == Exports::ExportFormat::Xlsx || target.notation == Exports::CsvNotation::Local)
        return read + QStringList{u"fisId"_s, u"hash"_s};
    QStringList all;
    for (const Exports::ExportColumn &column : trailColumns())
        all.append(column.key);
    return all;
}

Exports::ExportValue trailValue(const AuditEntry &entry, const QString &key)
{
    using Read = Exports::ExportValue (*)(const AuditEntry &);
    using Value = Exports::ExportValue;
    static const QHash<QString, Read> readers{
        {u"id"_s, [](const AuditEntry &e) -> Value { return e.id; }},
        {u"at"_s, [](const AuditEntry &e) -> Value { return e.at; }},
        {u"actor"_s, [](const AuditEntry &e) -> Value { return e.actor; }},
        {u"action"_s, [](const AuditEntry &e) -> Value { return e.action; }},
        {u"document"_s, [](const AuditEntry &e) -> Value { return e.documentId; }},
        {u"fisId"_s, [](const AuditEntry &e) -> Value { return e.fisId; }},
        {u"amount"_s, [](const AuditEntry &e) -> Value { return amountOf(e); }},
        {u"currency"_s, [](const AuditEntry &e) -> Value { return e.currency; }},
        {u"reference"_s, [](const AuditEntry &e) -> Value { return e.reference; }},
        {u"text"_s, [](const AuditEntry &e) -> Value { return e.text; }},
        {u"salt"_s, [](const AuditEntry &e) -> Value { return hex(e.salt); }},
        {u"textDigest"_s, [](const AuditEntry &e) -> Value { return hex(e.textDigest); }},
        {u"previousHash"_s, [](const AuditEntry &e) -> Value { return hex(e.previousHash); }},
        {u"hash"_s, [](const AuditEntry &e) -> Value { return hex(e.hash); }},
    };
    const Read read = readers.value(key);
    return read ? read(entry) : Value(QString());
}

} // namespace Ledgerbridge::Services
