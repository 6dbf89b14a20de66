// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ziparchive.h"

#include <QList>
#include <QString>

namespace Ledgerbridge::Sheets {

/// How the numbers of a workbook are meant: as numbers, as days, as codes with leading zeros. A value.
class NumberFormats final
{
public:
    /// Without styles every number is a number.
    NumberFormats() = default;
    [[nodiscard]] static Result<NumberFormats> read(ZipArchive &archive, const QString &part);
    /// Days are counted from 1904 on, as Excel for Mac once did.
    void countFrom1904() { m_from1904 = true; }

    /// A number as it is stored, by the style of its cell: `2026-11-24`, `2026-11-24T09:30:00`, `0047`, `12.5`. What is
    /// no number comes back as it is.
    [[nodiscard]] QString text(const QString &stored, int style) const;

    /// What a format makes of numbers, by its code as the file has it (`yyyy\-mm\-dd`, `0.00`, `00000`).
    enum class Meaning { Number, Day, Time };
    [[nodiscard]] static Meaning meaningOf(const QString &code);

private:
    struct Style final
    {
        Meaning meaning = Meaning::Number;
        /// Digits that are shown at least, of a whole number.
        int digits = 0;
    };
    [[nodiscard]] static Style styleOf(int formatId, const QHash<int, QString> &codes);

    QList<Style> m_styles;
    bool m_from1904 = false;
};

} // namespace Ledgerbridge::Sheets
