// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Ledgerbridge {

/// One line of the trail. Append-only; the chain over all lines makes a later change visible.
///
/// Ids, amounts and actions are hashed as they are. Personal or bulky content (`text`) is hashed through a salted
/// digest and lies beside the chain, so that it can be erased one day without breaking it.
struct AuditEntry final
{
    qint64 id = 0;
    /// UTC, milliseconds.
    QDateTime at;
    /// `Ledgerbridge`, or the person.
    QString actor;
    /// Machine name: `received`, `held`, `intent`, `posted`, `mappingSet` …
    QString action;
    /// Concur's document id, or empty.
    QString documentId;
    QString fisId;
    QString amount;
    QString currency;
    /// NAV number, run id or other reference that goes with the action.
    QString reference;
    /// The sentence people read. Erasable.
    QString text;
    /// 16 random bytes; with it `textDigest` = SHA-256(salt ‖ text).
    QByteArray salt;
    QByteArray textDigest;
    QByteArray previousHash;
    QByteArray hash;
    [[nodiscard]] bool operator==(const AuditEntry &) const = default;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::AuditEntry)
