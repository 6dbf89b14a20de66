// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "listcode.h"

namespace Ledgerbridge {

namespace {

constexpr QChar hyphen(u'-');
constexpr QChar instead(u'~');
constexpr QChar mark(u'^');

} // namespace

QString toConcurListCode(const QString &navCode)
{
    QString code;
    for (const QChar c : navCode) {
        if (c == instead || c == mark)
            code += mark;
        code += c == hyphen ? instead : c;
    }
    return code;
}

QString fromConcurListCode(const QString &concurCode)
{
    QString code;
    for (qsizetype i = 0; i < concurCode.size(); ++i) {
        const QChar c = concurCode.at(i);
        if (c == mark && i + 1 < concurCode.size())
            code += concurCode.at(++i);
        else
            code += c == instead ? hyphen : c;
    }
    return code;
}

} // namespace Ledgerbridge
