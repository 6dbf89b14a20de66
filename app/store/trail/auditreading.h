// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"

namespace Ledgerbridge::Store {

/// Reads the whole trail for verifying: every value as the bytes that lie in the file, for SQLite decodes some damaged
/// texts to what they were before. In pieces, so that no reader holds a long snapshot; others may append meanwhile.
class AuditReading final
{
public:
    explicit AuditReading(Database &database);
    [[nodiscard]] Result<AuditTrail::Verdict> verify(const std::function<bool(qint64 done)> &progress);

private:
    /// False at the end of what there is.
    [[nodiscard]] Result<bool> readPiece();
    [[nodiscard]] Result<void> readToTheEnd(const std::function<bool(qint64 done)> &progress);
    [[nodiscard]] Result<void> compareHead();
    [[nodiscard]] Result<void> findTexts(qint64 from, qint64 to, qint64 expected);

    Database &m_database;
    AuditVerifier m_verifier;
    qint64 m_last;
    qint64 m_headId = 0;
    QByteArray m_head;
};

} // namespace Ledgerbridge::Store
