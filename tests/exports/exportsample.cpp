// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exportsample.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace ExportTest {

using namespace Qt::StringLiterals;

SampleRows::SampleRows(const QList<ExportRow> &rows)
    : m_count(rows.size())
    , m_make([rows](qint64 row) { return rows.at(row); })
{
}

SampleRows::SampleRows(qint64 count, std::function<ExportRow(qint64)> make)
    : m_count(count)
    , m_make(std::move(make))
{
}

Result<void> SampleRows::start()
{
    m_at = 0;
    return {};
}

Result<bool> SampleRows::next(ExportRow &row)
{
    if (m_at == m_failAt)
        return fail(ErrorCode::Storage, u"The disk is gone."_s);
    if (m_at == m_count)
        return false;
    row = m_make(m_at++);
    return true;
}

ExportTable sampleTable()
{
    using Kind = ExportColumn::Kind;
    ExportTable table;
    table.heading = {u"Documents"_s, u"Nordlicht Consulting GmbH"_s, u"/srv/books"_s,
        QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC), u"anna"_s, {{u"text"_s, u"Only with"_s, u"trip"_s}}};
    table.columns = {{u"number"_s, u"No."_s, Kind::Number, 8}, {u"title"_s, u"Title"_s, Kind::Text, 40, 2},
        {u"amount"_s, u"Amount"_s, Kind::Amount, 14, 1, u"currency"_s}, {u"currency"_s, u"Currency"_s, Kind::Text, 8},
        {u"day"_s, u"Day"_s, Kind::Day, 12}, {u"changed"_s, u"Changed (UTC)"_s, Kind::Moment, 20}};
    table.totals = {{u"amount"_s}, {u"currency"_s}};
    table.chain = ChainHead{QByteArray(32, char(0xAB)), 4711, 4711};
    return table;
}

ExportRow sampleRow(qint64 number)
{
    return {number, u"Trip %1 to Köln"_s.arg(number), Decimal::fromUnits(number % 7 == 0 ? -number : number, 2),
        number % 3 == 0 ? u"USD"_s : u"EUR"_s, QDate(2026, 1, 1).addDays(number % 365),
        QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(number)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace ExportTest
