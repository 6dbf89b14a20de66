// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "headfile.h"

#include <QFileInfo>
#include <QStringList>

namespace Ledgerbridge::Exports {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

} // namespace

QByteArray headText(const ExportTable &table, const QString &file, const QByteArray &digest, qint64 rows)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        lines.append(name + QStringLiteral(": ") + oneLine(value));
    };
    const ExportHeading &heading = table.heading;
    add(QStringLiteral("file"), QFileInfo(file).fileName());
    add(QStringLiteral("sha256"), QString::fromLatin1(digest));
    add(QStringLiteral("rows"), QString::number(rows));
    add(QStringLiteral("title"), heading.title);
    add(QStringLiteral("company"), heading.company);
    add(QStringLiteral("workspace"), heading.workspace);
    add(QStringLiteral("writtenAt"), heading.writtenAt.toUTC().toString(Qt::ISODateWithMs));
    add(QStringLiteral("writtenBy"), heading.writtenBy);
    for (const ExportFact &filter : heading.filters)
        add(QStringLiteral("filter.") + filter.key, filter.value);
    add(QStringLiteral("chainEntries"), QString::number(table.chain->entries));
    add(QStringLiteral("chainNewest"), QString::number(table.chain->entry));
    add(QStringLiteral("chainHead"), QString::fromLatin1(table.chain->hash.toHex()));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QString headFileOf(const QString &file)
{
    return file + QStringLiteral(".head.txt");
}

} // namespace Ledgerbridge::Exports
