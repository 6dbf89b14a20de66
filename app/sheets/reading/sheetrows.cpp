// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sheetrows.h"

#include "partreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Sheets {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SheetRows", source);
}

Result<void> damaged(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
        text(QT_TRANSLATE_NOOP(
            "SheetRows", "The file is damaged. Open it in the program that wrote it, and save it anew.")),
        detail);
}

/// `_x000D_` stands for a character that XML cannot hold.
QString unescaped(const QString &stored)
{
    constexpr qsizetype length = 7;
    qsizetype at = stored.indexOf(u"_x");
    if (at < 0)
        return stored;
    QString plain = stored.left(at);
    while (at < stored.size()) {
        const QStringView piece = QStringView(stored).mid(at, length);
        bool isCode = false;
        const ushort code = piece.startsWith(u"_x") && piece.size() == length && piece.endsWith(u'_')
            ? piece.mid(2, 4).toUShort(&isCode, 16)
            : ushort(0);
        isCode = isCode && code != 0; // no text holds that
        plain += isCode ? QChar(code) : stored[at];
        at += isCode ? length : 1;
    }
    return plain;
}

/// A text, be it one or a run of pieces that look different. What tells how to pronounce it is left out.
QString richText(PartReader &xml)
{
    QString whole;
    while (xml.nextChild()) {
        if (xml.name() == u"t") {
            whole += xml.text();
        } else if (xml.name() == u"r") {
            while (xml.nextChild()) {
                if (xml.name() == u"t")
                    whole += xml.text();
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return unescaped(whole);
}

class RowReader
{
public:
    RowReader(PartReader &xml, const QStringList &sharedTexts, const NumberFormats &formats, const SheetLimits &limits)
        : m_xml(xml)
        , m_sharedTexts(sharedTexts)
        , m_formats(formats)
        , m_limits(limits)
    {
    }

    Result<SheetTable> read()
    {
        const bool any = m_xml.nextChild();
        while (any && m_xml.nextChild()) {
            if (m_xml.name() != u"sheetData") {
                m_xml.skip();
                continue;
            }
            while (m_outcome && m_xml.nextChild())
                readRow();
            if (!m_outcome)
                return fail(m_outcome.error());
        }
        if (const auto whole = m_xml.finish(); !whole)
            return fail(whole.error());
        return m_table;
    }

private:
    void readRow()
    {
        const QString given = m_xml.attribute(QLatin1StringView("r"));
        const int number = given.isEmpty() ? m_lastRow + 1 : given.toInt();
        if (m_xml.name() != u"row" || number <= m_lastRow) {
            m_outcome = damaged(QStringLiteral("row \"%1\" behind row %2").arg(given).arg(m_lastRow));
            return;
        }
        m_lastRow = number;
        SheetLine line{number, {}};
        int column = 0;
        while (m_outcome && m_xml.nextChild()) {
            const QString reference = m_xml.attribute(QLatin1StringView("r"));
            const int place = reference.isEmpty() ? column + 1 : columnOfReference(reference);
            if (m_xml.name() != u"c" || place <= column) {
                m_outcome = damaged(QStringLiteral("cell \"%1\" in row %2").arg(reference).arg(number));
                return;
            }
            column = place;
            addCell(line, column, readCell());
        }
        if (m_outcome)
            m_outcome = addSheetLine(m_table, std::move(line), m_limits, m_cells);
    }

    void addCell(SheetLine &line, int column, const QString &cell)
    {
        if (!m_outcome || cell.isEmpty())
            return;
        if (cell.size() > m_limits.cellCharacters) {
            m_outcome = fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP("SheetRows", "Cell %1%2 holds %3 characters; at most %4 are read. Shorten it."))
                    .arg(sheetColumnName(column))
                    .arg(line.number)
                    .arg(cell.size())
                    .arg(m_limits.cellCharacters));
            return;
        }
        // One beyond the limit is enough to have the line refused.
        while (line.cells.size() < std::min(column, m_limits.columns + 1) - 1)
            line.cells.append(QString());
        if (line.cells.size() <= m_limits.columns)
            line.cells.append(cell);
    }

    /// The cell that is open, and over its end.
    QString readCell()
    {
        const QString type = m_xml.attribute(QLatin1StringView("t"));
        const int style = m_xml.attribute(QLatin1StringView("s")).toInt();
        QString value;
        QString inlineText;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"v")
                value = m_xml.text();
            else if (m_xml.name() == u"is")
                inlineText = richText(m_xml);
            else
                m_xml.skip(); // a formula; its value stands beside it
        }
        if (type == u"inlineStr")
            return inlineText;
        if (type == u"s")
            return sharedText(value);
        if (type == u"str")
            return unescaped(value);
        if (type == u"b")
            return value.isEmpty() ? value : value == u"0" ? QStringLiteral("FALSE") : QStringLiteral("TRUE");
        if (type == u"d")
            return value.endsWith(u"T00:00:00") ? value.chopped(9) : value;
        return type == u"e" ? value : m_formats.text(value, style);
    }

    QString sharedText(const QString &value)
    {
        bool isNumber = false;
        const qsizetype index = value.toInt(&isNumber);
        if (isNumber && index >= 0 && index < m_sharedTexts.size())
            return m_sharedTexts[index];
        if (!value.isEmpty())
            m_outcome = damaged(QStringLiteral("shared text \"%1\" of %2").arg(value).arg(m_sharedTexts.size()));
        return {};
    }

    PartReader &m_xml;
    const QStringList &m_sharedTexts;
    const NumberFormats &m_formats;
    const SheetLimits &m_limits;
    SheetTable m_table;
    Result<void> m_outcome;
    qint64 m_cells = 0;
    int m_lastRow = 0;
};

} // namespace

int columnOfReference(QStringView reference)
{
    constexpr int mostColumns = 16'384;
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z'; ++at) {
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
        if (column > mostColumns)
            return 0;
    }
    const bool rowBehind = at < reference.size() && reference[at] >= u'1' && reference[at] <= u'9';
    return rowBehind ? column : 0;
}

Result<QStringList> readSharedTexts(ZipArchive &archive, const QString &part, const SheetLimits &limits)
{
    const auto reader = PartReader::open(archive, part);
    if (!reader)
        return fail(reader.error());
    PartReader &xml = **reader;
    QStringList texts;
    const bool any = xml.nextChild();
    while (any && xml.nextChild()) {
        if (xml.name() != u"si") {
            xml.skip();
            continue;
        }
        if (texts.size() >= limits.cells)
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP(
                    "SheetRows", "The file holds too many texts. Save the sheet alone, in a file of its own.")));
        texts.append(richText(xml));
    }
    if (const auto whole = xml.finish(); !whole)
        return fail(whole.error());
    return texts;
}

Result<SheetTable> readSheetRows(ZipArchive &archive, const QString &part, const QStringList &sharedTexts,
    const NumberFormats &formats, const SheetLimits &limits)
{
    const auto reader = PartReader::open(archive, part);
    if (!reader)
        return fail(reader.error());
    return RowReader(**reader, sharedTexts, formats, limits).read();
}

} // namespace Ledgerbridge::Sheets
