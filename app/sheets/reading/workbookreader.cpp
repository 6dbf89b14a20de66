// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workbookreader.h"

#include "numberformats.h"
#include "packagerelations.h"
#include "partreader.h"
#include "sheetrows.h"

#include <QCoreApplication>

namespace Ledgerbridge::Sheets {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WorkbookReader", source);
}

tl::unexpected<Error> noWorkbook(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
        text(QT_TRANSLATE_NOOP(
            "WorkbookReader", "The file is no Excel workbook. Save it as \"Excel workbook (.xlsx)\" or as CSV.")),
        detail);
}

struct Workbook final
{
    bool from1904 = false;
    /// Relations of the sheets that are not hidden, in the order of their tabs.
    QStringList visibleSheets;
};

Result<Workbook> readWorkbookPart(ZipArchive &archive, const QString &part)
{
    const auto reader = PartReader::open(archive, part);
    if (!reader)
        return fail(reader.error());
    PartReader &xml = **reader;
    Workbook workbook;
    if (!xml.nextChild() || xml.name() != u"workbook")
        return noWorkbook(part);
    while (xml.nextChild()) {
        if (xml.name() == u"sheets") {
            while (xml.nextChild()) {
                const QString state = xml.attribute(QLatin1StringView("state"));
                if (state.isEmpty() || state == u"visible")
                    workbook.visibleSheets.append(xml.relationId());
                xml.skip();
            }
            continue;
        }
        if (xml.name() == u"workbookPr") {
            const QString counted = xml.attribute(QLatin1StringView("date1904"));
            workbook.from1904 = counted == u"1" || counted == u"true";
        }
        xml.skip();
    }
    if (const auto whole = xml.finish(); !whole)
        return fail(whole.error());
    return workbook;
}

/// The first sheet with cells; a chart may have a tab of its own before it.
Result<QString> firstSheet(const Workbook &workbook, const QHash<QString, PackageRelation> &relations)
{
    for (const QString &id : workbook.visibleSheets) {
        const PackageRelation relation = relations.value(id);
        if (relation.type == u"worksheet" && !relation.target.isEmpty())
            return relation.target;
    }
    return fail(ErrorCode::InvalidInput,
        text(QT_TRANSLATE_NOOP(
            "WorkbookReader", "The workbook has no sheet that can be seen. Show the sheet in question, and save it.")));
}

} // namespace

Result<SheetTable> readWorkbook(QIODevice &device, const SheetLimits &limits)
{
    const auto opened = ZipArchive::open(device, limits.unpackedBytes);
    if (!opened)
        return fail(opened.error());
    ZipArchive &archive = **opened;
    const auto root = relationsOf(archive, {});
    if (!root)
        return fail(root.error());
    const QString workbookPart = targetOfType(*root, QLatin1StringView("officeDocument"));
    if (workbookPart.isEmpty() || workbookPart.endsWith(u".bin", Qt::CaseInsensitive))
        return noWorkbook(workbookPart.isEmpty() ? QStringLiteral("no officeDocument") : workbookPart);
    const auto workbook = readWorkbookPart(archive, workbookPart);
    if (!workbook)
        return fail(workbook.error());
    const auto relations = relationsOf(archive, workbookPart);
    if (!relations)
        return fail(relations.error());
    const auto sheet = firstSheet(*workbook, *relations);
    if (!sheet)
        return fail(sheet.error());

    QStringList sharedTexts;
    if (const QString part = targetOfType(*relations, QLatin1StringView("sharedStrings")); !part.isEmpty()) {
        auto read = readSharedTexts(archive, part, limits);
        if (!read)
            return fail(read.error());
        sharedTexts = std::move(*read);
    }
    NumberFormats formats;
    if (const QString part = targetOfType(*relations, QLatin1StringView("styles")); !part.isEmpty()) {
        const auto read = NumberFormats::read(archive, part);
        if (!read)
            return fail(read.error());
        formats = *read;
    }
    if (workbook->from1904)
        formats.countFrom1904();
    return readSheetRows(archive, *sheet, sharedTexts, formats, limits);
}

} // namespace Ledgerbridge::Sheets
