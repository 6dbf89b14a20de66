// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workbooktablewriter.h"

#include <QCoreApplication>

namespace Ledgerbridge::Exports {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WorkbookTableWriter", source);
}

Sheets::SheetColumn::Kind kindOf(ExportColumn::Kind kind)
{
    switch (kind) {
    case ExportColumn::Kind::Text: return Sheets::SheetColumn::Kind::Text;
    case ExportColumn::Kind::Amount: return Sheets::SheetColumn::Kind::Amount;
    case ExportColumn::Kind::Day: return Sheets::SheetColumn::Kind::Day;
    case ExportColumn::Kind::Moment: return Sheets::SheetColumn::Kind::Moment;
    case ExportColumn::Kind::Number: return Sheets::SheetColumn::Kind::Number;
    }
    return Sheets::SheetColumn::Kind::Text;
}

Sheets::SheetValue valueOf(const ExportValue &value)
{
    return std::visit([](const auto &held) { return Sheets::SheetValue(held); }, value);
}

/// What the tab may say: at most 31 characters, and not every one.
QString tabName(QString title)
{
    for (QChar &c : title)
        if (QStringLiteral("[]:*?/\\").contains(c))
            c = u' ';
    title = title.trimmed().left(31);
    return title.isEmpty() || title.startsWith(u'\'') ? QStringLiteral("Export") : title;
}

} // namespace

WorkbookTableWriter::WorkbookTableWriter(const ExportTable &table, const ExportTarget &target)
    : m_table(table)
    , m_target(target)
    , m_totals(table)
{
}

WorkbookTableWriter::~WorkbookTableWriter() = default;

Result<void> WorkbookTableWriter::begin()
{
    QList<Sheets::SheetColumn> columns;
    for (const ExportColumn &column : m_table.columns)
        columns.append({column.title, column.width, kindOf(column.kind)});
    auto writer = Sheets::WorkbookWriter::create(m_target.path, tabName(m_table.heading.title), columns);
    if (!writer)
        return fail(writer.error());
    m_writer = std::move(*writer);
    return {};
}

Result<void> WorkbookTableWriter::write(const ExportRow &row)
{
    ++m_rows;
    m_totals.add(row);
    QList<Sheets::SheetValue> values;
    values.reserve(row.size());
    for (const ExportValue &value : row)
        values.append(valueOf(value));
    return m_writer->append(values);
}

Sheets::SheetAbout WorkbookTableWriter::about() const
{
    const ExportHeading &heading = m_table.heading;
    Sheets::SheetAbout about;
    // The name of the first sheet is the title's; this one has to differ from it in every language.
    about.sheetName = tabName(heading.title) == text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "About"))
        ? QStringLiteral("Ledgerbridge")
        : text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "About"));
    about.title = heading.title;
    about.author = heading.writtenBy;
    about.rows = {{heading.title}, {text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Company")), heading.company},
        {text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Workspace")), heading.workspace},
        {text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Written (UTC)")), heading.writtenAt},
        {text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Written by")), heading.writtenBy}};
    for (const ExportFact &filter : heading.filters)
        about.rows.append({filter.name, filter.value});
    about.rows.append({text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Rows")), m_rows});
    if (m_table.chain) {
        const QString head = QString::fromLatin1(m_table.chain->hash.toHex());
        about.comments = text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Head of the chain at entry %1: %2"))
                             .arg(m_table.chain->entry)
                             .arg(head);
        about.rows.append(
            {text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Newest entry of the trail")), m_table.chain->entry});
        about.rows.append({text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Head of the chain")), head});
    }
    if (m_totals.isEmpty())
        return about;
    about.rows.append(QList<Sheets::SheetValue>());
    QList<Sheets::SheetValue> titles;
    for (const QString &title : m_totals.groupTitles() + m_totals.amountTitles())
        titles.append(title);
    titles.insert(m_totals.groupTitles().size(), text(QT_TRANSLATE_NOOP("WorkbookTableWriter", "Rows")));
    about.rows.append(titles);
    for (const TotalsLine &line : m_totals.lines()) {
        QList<Sheets::SheetValue> values;
        for (const QString &group : line.group)
            values.append(group);
        values.append(line.rows);
        for (const Decimal &sum : line.sums)
            values.append(sum);
        about.rows.append(values);
    }
    return about;
}

Result<void> WorkbookTableWriter::finish()
{
    return m_writer->finish(about());
}

} // namespace Ledgerbridge::Exports
