// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentcolumns.h"

#include <QCoreApplication>
#include <QHash>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;
using Kind = Exports::ExportColumn::Kind;

namespace {

struct DocumentsExportText final
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsExport)
};

using Value = Exports::ExportValue;

Value amountOf(const Record &record)
{
    return record.amount.isValid() ? Value(record.amount) : Value(QString());
}

} // namespace

QList<Exports::ExportColumn> documentColumns()
{
    using Text = DocumentsExportText;
    return {{u"document"_s, Text::tr("Document"), Kind::Text, 26, 2},
        {u"state"_s, Text::tr("State"), Kind::Text, 16, 2}, {u"number"_s, Text::tr("Number"), Kind::Text, 18, 2},
        {u"party"_s, Text::tr("Vendor or employee"), Kind::Text, 24, 2},
        {u"title"_s, Text::tr("Title"), Kind::Text, 28, 2}, {u"date"_s, Text::tr("Date"), Kind::Day, 11},
        {u"approvedOn"_s, Text::tr("Approved on"), Kind::Day, 11},
        {u"amount"_s, Text::tr("Amount"), Kind::Amount, 14, 1, u"currency"_s},
        {u"currency"_s, Text::tr("Currency"), Kind::Text, 9}, {u"company"_s, Text::tr("Company"), Kind::Text, 20, 2},
        {u"navNumber"_s, Text::tr("NAV number"), Kind::Text, 16, 2},
        {u"postingDate"_s, Text::tr("Posting date"), Kind::Day, 11},
        {u"assignedTo"_s, Text::tr("Looked after by"), Kind::Text, 16, 2},
        {u"changed"_s, Text::tr("Last change (UTC)"), Kind::Moment, 20},
        {u"reasons"_s, Text::tr("Why"), Kind::Text, 50, 4}};
}

QString reasonsText(const Record &record)
{
    QStringList texts;
    for (const Reason &reason : record.reasons)
        texts.append(reason.text);
    return texts.join(u' ');
}

Value documentValue(const Record &record, const QString &key)
{
    using Read = Value (*)(const Record &);
    static const QHash<QString, Read> readers{
        {u"document"_s, [](const Record &r) -> Value { return r.commandName(); }},
        {u"state"_s, [](const Record &r) -> Value { return recordStateTitle(r.state); }},
        {u"number"_s, [](const Record &r) -> Value { return r.number.isEmpty() ? r.documentId : r.number; }},
        {u"party"_s, [](const Record &r) -> Value { return r.party; }},
        {u"title"_s, [](const Record &r) -> Value { return r.title; }},
        {u"date"_s, [](const Record &r) -> Value { return r.date; }},
        {u"approvedOn"_s, [](const Record &r) -> Value { return r.approvedOn; }},
        {u"amount"_s, &amountOf},
        {u"currency"_s, [](const Record &r) -> Value { return r.currency; }},
        {u"company"_s, [](const Record &r) -> Value { return r.companyName; }},
        {u"navNumber"_s, [](const Record &r) -> Value { return r.navNumber; }},
        {u"postingDate"_s, [](const Record &r) -> Value { return r.postingDate; }},
        {u"assignedTo"_s, [](const Record &r) -> Value { return r.assignedTo; }},
        {u"changed"_s, [](const Record &r) -> Value { return r.changedAt; }},
        {u"reasons"_s, [](const Record &r) -> Value { return reasonsText(r); }},
    };
    const Read read = readers.value(key);
    return read ? read(record) : Value(QString());
}

} // namespace Ledgerbridge::Services
