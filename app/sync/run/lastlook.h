// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"

#include "keyvaluerows.h"

namespace Ledgerbridge::Sync {

/// When master data of both sides were last laid beside one another, and over what. `run` outlives it.
class LastLook final
{
public:
    /// `name` of the exchange: one memory each.
    LastLook(Run &run, const QString &name);

    /// Whether the last look was over the same, and not longer ago.
    [[nodiscard]] Result<bool> isFresh(const QByteArray &fingerprint, qint64 seconds);
    [[nodiscard]] Result<void> note(const QByteArray &fingerprint);
    [[nodiscard]] Result<void> forget();

private:
    Run &m_run;
    QString m_name;
    Store::KeyValueRows m_rows;
};

} // namespace Ledgerbridge::Sync
