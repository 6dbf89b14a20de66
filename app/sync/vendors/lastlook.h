// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keyvaluerows.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// When something was last looked at, and over what: kept in the workspace, so that a system is not asked in every run.
class LastLook final
{
public:
    /// `name` of the fact it is kept under.
    LastLook(Run &run, QString name);

    /// Looked at with the same fingerprint less than so many seconds ago.
    [[nodiscard]] Result<bool> isFresh(const QByteArray &fingerprint, qint64 seconds);
    [[nodiscard]] Result<void> note(const QByteArray &fingerprint);
    [[nodiscard]] Result<void> forget();

private:
    Run &m_run;
    QString m_name;
    Store::KeyValueRows m_rows;
};

} // namespace Ledgerbridge::Sync
