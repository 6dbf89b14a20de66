// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "expirytext.h"

#include "texttable.h"

#include <QCoreApplication>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

QString expiryText(const QList<ExpiryEntry> &entries, const QDateTime &now)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("ExpiryText", source); };
    TextTable table({text(QT_TRANSLATE_NOOP("ExpiryText", "Expires")), text(QT_TRANSLATE_NOOP("ExpiryText", "When")),
        text(QT_TRANSLATE_NOOP("ExpiryText", "What"))});
    for (const ExpiryEntry &entry : entries) {
        const QString day = entry.expiresAt.isValid() ? entry.expiresAt.toUTC().date().toString(Qt::ISODate) : u"-"_s;
        table.add({entry.certain ? day : text(QT_TRANSLATE_NOOP("ExpiryText", "about %1")).arg(day),
            expiryWhen(entry, now), expiryTitle(entry)});
    }
    return table.toString();
}

} // namespace Ledgerbridge::Cli
