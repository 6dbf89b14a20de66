// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxjson.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace Ledgerbridge {

/// Makes bad texts of good ones: members dropped, doubled, reordered or replaced by what does not belong there, numbers
/// at and beyond every limit, texts cut, bits turned, bytes that are no UTF-8. The same random numbers give the same
/// text. For tests, in one thread; `random` must outlive it.
class Mutator final
{
public:
    explicit Mutator(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /// A JSON text changed in one to four places; in one of eight it is broken as a text as well.
    [[nodiscard]] QByteArray json(const QByteArray &sample);
    /// Any text, changed in its bytes.
    [[nodiscard]] QByteArray bytes(QByteArray sample);
    /// A JSON value that nobody asked for.
    [[nodiscard]] QByteArray junk();

private:
    void write(QByteArray &out, const Sandbox::Json &value);
    void writeObject(QByteArray &out, const Sandbox::Json &object);
    void writeArray(QByteArray &out, const Sandbox::Json &array);
    [[nodiscard]] QByteArray instead(const Sandbox::Json &value);
    [[nodiscard]] QByteArray number();
    [[nodiscard]] QByteArray nested();
    [[nodiscard]] bool isHit();
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] int below(qsizetype bound) { return m_random.bounded(int(bound)); }

    QRandomGenerator &m_random;
    /// Of the value that is being written: how many of its parts are left, and how many of them are to be hit.
    int m_parts = 0;
    int m_hits = 0;
};

} // namespace Ledgerbridge
