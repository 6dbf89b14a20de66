// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"

#include <QList>
#include <QSet>

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

/// The action of the entry that says why a text was taken out; its reference is the number of that text's entry.
inline constexpr QLatin1String textErased("textErased");

} // namespace AuditChain

/// What is wrong with one entry of a trail.
struct AuditFinding final
{
    enum class Kind {
        /// Its own hash is not that of its content.
        Changed,
        /// It is whole, but not what the next or the head says it follows: replaced or sealed anew.
        Unlinked,
        /// Its number is not there any more.
        Missing,
        /// Nobody appended it through the program.
        Added,
        /// Its text is not the one that was sealed.
        TextChanged,
        /// Its text is gone, and no entry says that it was erased.
        TextGone,
        /// The file could not be read from here on.
        Unreadable
    };
    /// The first number where several in a row are missing or added.
    qint64 entry = 0;
    Kind kind = Kind::Changed;
    /// The last of them.
    qint64 last = 0;
    [[nodiscard]] bool operator==(const AuditFinding &) const = default;
};

/// Machine name: `changed`, `missing` …
[[nodiscard]] QString toString(AuditFinding::Kind kind);
/// A sentence for the person who verified.
[[nodiscard]] QString findingText(const AuditFinding &finding);

/// Checks a trail entry by entry, in order; memory grows with the number of erased texts alone.
class AuditVerifier final
{
public:
    /// How an entry was read, beside its values.
    enum class Condition {
        Sound,
        /// A value is of another type or its bytes are not what the program writes.
        Malformed,
        TextMalformed,
        /// It has no row of text, not even an empty one.
        TextMissing
    };

    /// False when `entry` does not continue the chain, or its text is not the one that was sealed.
    bool accept(const AuditEntry &entry, Condition condition = Condition::Sound);
    /// A text that belongs to no entry; nothing new where its entry is known to be missing.
    void foundTextWithoutEntry(qint64 id);
    /// Nothing can be read behind the last entry that was accepted.
    void foundUnreadable();
    /// The whole chain was accepted, and the program says that it ends with this entry: names what is missing or was
    /// added behind it, and texts that are gone without a word.
    void finish(qint64 lastId, const QByteArray &head);

    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] QByteArray head() const { return m_head; }
    [[nodiscard]] bool isIntact() const { return m_isIntact; }
    /// Id of the first entry that was found not to fit; 0 while the chain holds.
    [[nodiscard]] qint64 firstBad() const { return m_firstBad; }
    /// The first of what is wrong, by entry.
    [[nodiscard]] QList<AuditFinding> findings() const;

private:
    void note(qint64 firstBad, const AuditFinding &finding);
    void noteText(const AuditEntry &entry, Condition condition);

    qint64 m_entries = 0;
    qint64 m_lastId = 0;
    qint64 m_firstBad = 0;
    bool m_isIntact = true;
    QByteArray m_head = AuditChain::genesis();
    QList<AuditFinding> m_findings;
    /// Erased, and not yet accounted for.
    QSet<qint64> m_erased;
};

} // namespace Ledgerbridge
