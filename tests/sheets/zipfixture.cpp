// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "zipfixture.h"

#include <minizip/zip.h>

#include <QFile>
#include <QTemporaryDir>

namespace {

const QByteArray mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationships(const QByteArray &items)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + items
        + "</Relationships>";
}

void addRelation(Parts &parts, const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    QByteArray &part = parts[QStringLiteral("xl/_rels/workbook.xml.rels")];
    part.replace("</Relationships>",
        "<Relationship Id=\"" + id + "\" Type=\"" + relation + "/" + type + "\" Target=\"" + target
            + "\"/></Relationships>");
}

} // namespace

QByteArray zipped(const Parts &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    zipFile zip = zipOpen64(path.toLocal8Bit().constData(), APPEND_STATUS_CREATE);
    const zip_fileinfo info{};
    constexpr int level = 6;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zipOpenNewFileInZip(
            zip, part.key().toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, level);
        zipWriteInFileInZip(zip, part->constData(), unsigned(part->size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Parts plainWorkbook(const QByteArray &rows)
{
    Parts parts;
    parts[QStringLiteral("_rels/.rels")] = relationships(
        "<Relationship Id=\"rId1\" Type=\"" + relation + "/officeDocument\" Target=\"xl/workbook.xml\"/>");
    parts[QStringLiteral("xl/workbook.xml")] = "<workbook " + mainSpace + " xmlns:r=\"" + relation
        + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relationships({});
    addRelation(parts, "rId1", "worksheet", "worksheets/sheet1.xml");
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<worksheet " + mainSpace + "><dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData></worksheet>";
    return parts;
}

void addSharedTexts(Parts &parts, const QByteArray &items)
{
    addRelation(parts, "rIdTexts", "sharedStrings", "sharedStrings.xml");
    parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst " + mainSpace + ">" + items + "</sst>";
}

void addStyles(Parts &parts, const QList<int> &formatIds, const QMap<int, QByteArray> &codes)
{
    addRelation(parts, "rIdStyles", "styles", "/xl/styles.xml");
    QByteArray formats;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        formats += "<numFmt numFmtId=\"" + QByteArray::number(code.key()) + "\" formatCode=\""
            + QString::fromUtf8(*code).toHtmlEscaped().toUtf8() + "\"/>";
    QByteArray styles;
    for (const int id : formatIds)
        styles += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
    // cellStyleXfs comes before cellXfs, and is not what cells refer to.
    parts[QStringLiteral("xl/styles.xml")] = "<styleSheet " + mainSpace + "><numFmts>" + formats
        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
        + "</cellXfs></styleSheet>";
}
