// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Ledgerbridge {

/// While it lives, translated texts that this thread makes come in another language than the program's: what the person
/// in Concur reads need not be what the admin reads. Not to be held across a co_await. Without a catalogue for the
/// language nothing changes.
class TextLanguage final
{
public:
    /// `language`: `de`, `en`; empty leaves the program's.
    explicit TextLanguage(const QString &language);
    ~TextLanguage();
    Q_DISABLE_COPY_MOVE(TextLanguage)

    /// The language that texts really come in now, as Concur writes it (`EN`, `DE`; concur.md 3.4): the catalogue itself
    /// says so.
    [[nodiscard]] static QString current();
    /// How amounts and days in such texts are written: as the program writes them, while it speaks its own language.
    [[nodiscard]] static QLocale locale();

    /// A day as in such a text: short, in that notation.
    [[nodiscard]] static QString day(QDate date) { return locale().toString(date, QLocale::ShortFormat); }

private:
    const void *m_before;
    QString m_languageBefore;
};

} // namespace Ledgerbridge
