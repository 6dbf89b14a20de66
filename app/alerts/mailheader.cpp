// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mailheader.h"

#include "alertcause.h"

#include <algorithm>

namespace Ledgerbridge::Alerts {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodedWord(const QByteArray &utf8)
{
    return "=?UTF-8?B?" + utf8.toBase64() + "?=";
}

} // namespace

QByteArray encodedHeader(const QString &text)
{
    const QString line = alertLine(text, 200);
    const bool plain = std::all_of(
        line.begin(), line.end(), [](QChar each) { return each.unicode() >= 0x20 && each.unicode() < 0x7f; });
    if (plain && !line.contains("=?"_L1))
        return line.toLatin1();
    // 45 bytes are 60 in base 64, and 72 with what goes around them; a character is never parted.
    constexpr qsizetype mostBytes = 45;
    QByteArrayList words;
    QByteArray word;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = line.at(at).isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
        const QByteArray next = line.mid(at, length).toUtf8();
        if (word.size() + next.size() > mostBytes) {
            words.append(encodedWord(word));
            word.clear();
        }
        word += next;
        at += length;
    }
    words.append(encodedWord(word));
    return words.join("\r\n ");
}

} // namespace Ledgerbridge::Alerts
