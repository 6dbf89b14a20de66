// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace Ledgerbridge::Sandbox {

/// The sandbox's clock: real time plus what tests have pushed it ahead. One thread only.
class ConcurClock final
{
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }
    void advance(qint64 seconds) { m_ahead += seconds; }

private:
    qint64 m_ahead = 0;
};

} // namespace Ledgerbridge::Sandbox
