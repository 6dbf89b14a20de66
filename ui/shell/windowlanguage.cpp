// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "windowlanguage.h"

#include <QApplication>
#include <QLocale>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

void WindowLanguage::use(const QString &code)
{
    QApplication::removeTranslator(&m_own);
    QApplication::removeTranslator(&m_qt);
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(code));
    const QString language = QLocale().name().section(u'_', 0, 0);
    // English knows its plural forms from a catalogue too; it stands in for every language that has none.
    if (m_own.load(u":/i18n/ledgerbridge_%1.qm"_s.arg(language)) || m_own.load(u":/i18n/ledgerbridge_en.qm"_s))
        QApplication::installTranslator(&m_own);
    if (m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(language)))
        QApplication::installTranslator(&m_qt);
}

} // namespace Ledgerbridge::Ui
