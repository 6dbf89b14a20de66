// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "packagerelations.h"

#include "partreader.h"

#include <QDir>

namespace Ledgerbridge::Sheets {

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// A target is relative to the folder of the part that names it, or begins at the root.
QString resolved(const QString &part, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target : u'/' + folderOf(part) + target;
    // What climbs above the root is a name that no part has.
    return QDir::cleanPath(path).mid(1);
}

} // namespace

Result<QHash<QString, PackageRelation>> relationsOf(ZipArchive &archive, const QString &part)
{
    QHash<QString, PackageRelation> relations;
    const QString folder = folderOf(part);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    if (!archive.contains(name))
        return relations;
    const auto reader = PartReader::open(archive, name);
    if (!reader)
        return fail(reader.error());
    PartReader &xml = **reader;
    if (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() == u"Relationship") {
                const QString type = xml.attribute(QLatin1StringView("Type"));
                const bool outside = xml.attribute(QLatin1StringView("TargetMode")) == u"External";
                const QString target = xml.attribute(QLatin1StringView("Target"));
                relations.insert(xml.attribute(QLatin1StringView("Id")),
                    {type.mid(type.lastIndexOf(u'/') + 1), outside ? QString() : resolved(part, target)});
            }
            xml.skip();
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return fail(whole.error());
    return relations;
}

QString targetOfType(const QHash<QString, PackageRelation> &relations, QLatin1StringView type)
{
    for (const PackageRelation &relation : relations)
        if (relation.type == type && !relation.target.isEmpty())
            return relation.target;
    return {};
}

} // namespace Ledgerbridge::Sheets
