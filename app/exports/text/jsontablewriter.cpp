// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "jsontablewriter.h"

#include "celltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge::Exports {

using namespace Qt::StringLiterals;

namespace {

/// A JSON string. Only what must be escaped is: so a line can be read without a JSON reader.
QByteArray jsonText(const QString &text)
{
    QByteArray escaped("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (escaped += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            escaped += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
        else
            escaped += c;
    }
    return escaped + '"';
}

QByteArray jsonValue(const ExportValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    return jsonText(isoText(value));
}

QByteArray inside(const QByteArray &name, const QByteArray &value)
{
    return '"' + name + "\":" + value;
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray headingLines(const ExportTable &table)
{
    const ExportHeading &heading = table.heading;
    QJsonObject filters;
    for (const ExportFact &filter : heading.filters)
        filters.insert(filter.key, filter.value);
    QJsonArray columns;
    for (const ExportColumn &column : table.columns)
        columns.append(column.key);
    QByteArrayList lines{inside("format", jsonText(u"ledgerbridge-export-1"_s)),
        inside("program", jsonText(u"Ledgerbridge "_s + QCoreApplication::applicationVersion())),
        inside("title", jsonText(heading.title)), inside("company", jsonText(heading.company)),
        inside("workspace", jsonText(heading.workspace)), inside("writtenAt", jsonText(isoText(heading.writtenAt))),
        inside("writtenBy", jsonText(heading.writtenBy)),
        inside("filters", QJsonDocument(filters).toJson(QJsonDocument::Compact)), inside("columns", compact(columns))};
    if (table.chain)
        lines.append(inside("chain",
            QJsonDocument(QJsonObject{{u"entries"_s, table.chain->entries}, {u"newest"_s, table.chain->entry},
                              {u"head"_s, QString::fromLatin1(table.chain->hash.toHex())}})
                .toJson(QJsonDocument::Compact)));
    return "{\n" + lines.join(",\n") + ",\n\"rows\":[\n";
}

QJsonObject totalsObject(const Totals &totals, const ExportTable &table, const TotalsLine &line)
{
    QJsonObject object{{u"rows"_s, line.rows}};
    for (qsizetype i = 0; i < line.group.size(); ++i)
        object.insert(table.totals.groupBy.at(i), line.group.at(i));
    for (qsizetype i = 0; i < line.sums.size(); ++i)
        object.insert(totals.amountKeys().at(i), line.sums.at(i).toAmount());
    return object;
}

} // namespace

JsonTableWriter::JsonTableWriter(const ExportTable &table, const ExportTarget &target)
    : m_table(table)
    , m_file(target.path)
    , m_totals(table)
{
    for (const ExportColumn &column : table.columns)
        m_keys.append(jsonText(column.key) + ':');
}

Result<void> JsonTableWriter::begin()
{
    const auto opened = m_file.open();
    return opened ? m_file.write(headingLines(m_table)) : opened;
}

Result<void> JsonTableWriter::write(const ExportRow &row)
{
    m_totals.add(row);
    QByteArray line(m_rows++ > 0 ? ",\n{" : "{");
    for (qsizetype column = 0; column < m_keys.size(); ++column) {
        if (column > 0)
            line += ',';
        line += m_keys.at(column) + jsonValue(row.value(column));
    }
    return m_file.write(line + '}');
}

Result<void> JsonTableWriter::finish()
{
    QByteArray end("\n],\n" + inside("written", QByteArray::number(m_rows)));
    if (!m_totals.isEmpty()) {
        QJsonArray totals;
        for (const TotalsLine &line : m_totals.lines())
            totals.append(totalsObject(m_totals, m_table, line));
        end += ",\n" + inside("totals", compact(totals));
    }
    if (auto written = m_file.write(end + "\n}\n"); !written)
        return written;
    return m_file.commit();
}

} // namespace Ledgerbridge::Exports
