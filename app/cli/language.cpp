// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace Ledgerbridge::Cli {

bool useLanguage(const QString &tag)
{
    QLocale locale = QLocale::system();
    if (!tag.isEmpty()) {
        locale = QLocale(QString(tag).replace(u'-', u'_'));
        if (locale.language() == QLocale::C)
            return false;
        QLocale::setDefault(locale);
    }
    for (const QString &catalogue : {QStringLiteral("qtbase"), QStringLiteral("ledgerbridge")}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        // English knows its plural forms from a catalogue too; it stands in for every language that has none.
        if (translator->load(locale, catalogue, QStringLiteral("_"), QStringLiteral(":/i18n"))
            || translator->load(QStringLiteral(":/i18n/%1_en.qm").arg(catalogue)))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    return true;
}

} // namespace Ledgerbridge::Cli
