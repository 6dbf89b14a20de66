// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prng.h"
#include "sandboxjson.h"

#include <QDate>

namespace Ledgerbridge::Sandbox {

/// The handwriting of one document: how FIS prints numbers, days and blanks varies from document to document and must
/// not matter (concur.md 3.8, 3.10).
class WireStyle final
{
public:
    explicit WireStyle(Prng &prng)
        : m_prng(prng)
        , m_numbers(prng.below(4))
        , m_oldTime(prng.chance(12))
    {
    }

    /// `50.00000000`, `50.00` or `50`; zero mostly as `0E-8`.
    [[nodiscard]] Json money(const Decimal &value) const;
    /// `2026-04-03T00:00:00.000Z`, in some documents local midnight in UTC.
    [[nodiscard]] Json moment(const QDate &day) const;
    /// Null or an empty text.
    [[nodiscard]] Json blank() { return m_prng.chance(50) ? Json() : Json(QString()); }
    /// `NAMECode` and `NAMEValue`; an empty code gives blanks or nothing at all.
    void setCustom(Json &object, const QByteArray &name, const QString &code, const QString &value);
    /// Members of this object and all objects below in random order; blanks may go missing.
    [[nodiscard]] Json scrambled(const Json &value);

private:
    Prng &m_prng;
    int m_numbers;
    bool m_oldTime;
};

} // namespace Ledgerbridge::Sandbox
