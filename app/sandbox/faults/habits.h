// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prng.h"
#include "sandboxhttp.h"
#include "sandboxjson.h"

namespace Ledgerbridge::Sandbox {

/// Says the same in another way, wherever the descriptions of both systems leave one (concur.md 9, 3.2, 3.8; nav.md 2,
/// 3.1, 4.4): members in another order and some that nobody knows, ids in capitals, amounts with more digits or an
/// exponent, other successes among the 2xx, batch answers out of order, documents as text or in an array, lists of one as
/// objects and the other way round, numbers and nothing as text. A client that reads what is written reads the same.
class Habits final
{
public:
    Habits(quint64 seed, QString localCurrency)
        : m_localCurrency(std::move(localCurrency))
        , m_seed(seed)
        , m_prng(seed)
    {
    }

    /// Every other NAV has no batches; every other Concur does not say how many pages there are.
    [[nodiscard]] bool knowsBatches() const { return m_seed % 2 == 1; }
    [[nodiscard]] bool countsPages() const { return m_seed % 2 == 0; }
    void changeNav(HttpResponse &response);
    void changeConcur(const QString &path, HttpResponse &response);

private:
    [[nodiscard]] Json navText(const QString &text);
    [[nodiscard]] Json navValue(const QByteArray &key, const Json &value);
    [[nodiscard]] Json batchItem(const Json &item);
    [[nodiscard]] Json fisDocument(const Json &document);
    [[nodiscard]] Json concurValue(const QByteArray &key, const Json &value);
    [[nodiscard]] Json otherNotation(const Json &number);
    [[nodiscard]] Json shuffled(const Json &object);

    QString m_localCurrency;
    quint64 m_seed;
    Prng m_prng;
};

} // namespace Ledgerbridge::Sandbox
