// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"

namespace Ledgerbridge {

/// The hash chain of the trail: hash(n) = SHA-256(canonical(n)), and canonical(n) contains hash(n-1).
namespace AuditChain {

/// What stands before the first entry: 32 zero bytes.
[[nodiscard]] QByteArray genesis();
/// SHA-256(salt ‖ UTF-8 text).
[[nodiscard]] QByteArray textDigest(const QByteArray &salt, const QString &text);
/// The bytes that are hashed: fields in fixed order, each as its length in decimal, a colon, its UTF-8 bytes and a
/// line feed; so no two different entries have the same form.
[[nodiscard]] QByteArray canonicalForm(const AuditEntry &entry);
/// Fills `textDigest`, `previousHash` and `hash`; `salt` and everything else must be set.
void seal(AuditEntry &entry, const QByteArray &previousHash);

} // namespace AuditChain

/// Checks a trail entry by entry, in order; memory does not grow with its length.
class AuditVerifier final
{
public:
    /// False when `entry` does not continue the chain, or its text is not the one that was sealed.
    bool accept(const AuditEntry &entry);

    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] QByteArray head() const { return m_head; }
    [[nodiscard]] bool isIntact() const { return m_firstBad == 0; }
    /// Id of the first entry that does not fit; 0 while the chain holds.
    [[nodiscard]] qint64 firstBad() const { return m_firstBad; }

private:
    qint64 m_entries = 0;
    qint64 m_lastId = 0;
    qint64 m_firstBad = 0;
    QByteArray m_head = AuditChain::genesis();
};

} // namespace Ledgerbridge
