// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

namespace Ledgerbridge::Ui {

/// The language of the windows: texts, Qt's own buttons, and the notation of figures and dates. One of it, in main().
class WindowLanguage final
{
public:
    /// `code` such as `de`; empty for the system's. Windows that are open keep the language in which they were made.
    void use(const QString &code);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Ledgerbridge::Ui
