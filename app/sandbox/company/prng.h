// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Ledgerbridge::Sandbox {

/// A small random generator (splitmix64) whose numbers are the same on every platform and library, so that one seed
/// always makes the same company. Not for secrets. A value; not safe for use from two threads at once.
class Prng final
{
public:
    explicit Prng(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL)
    {
    }

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 ≤ result < bound; bound must be positive.
    [[nodiscard]] int below(int bound) { return int(next() % quint64(bound)); }
    /// lowest ≤ result ≤ highest.
    [[nodiscard]] int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template<typename T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    template<typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[below(int(i) + 1)]);
    }

    /// That many lower-case hexadecimal digits.
    [[nodiscard]] QString hex(int digits)
    {
        QString text;
        text.reserve(digits);
        for (int i = 0; i < digits; ++i)
            text += QChar(ushort("0123456789abcdef"[below(16)]));
        return text;
    }
    /// A version 4 UUID without braces.
    [[nodiscard]] QString uuid()
    {
        QString text = hex(32);
        text[12] = u'4';
        text[16] = QChar(ushort("89ab"[below(4)]));
        for (const int position : {20, 16, 12, 8})
            text.insert(position, u'-');
        return text;
    }

private:
    quint64 m_state;
};

} // namespace Ledgerbridge::Sandbox
