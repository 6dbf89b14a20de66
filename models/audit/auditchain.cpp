// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditchain.h"

#include <QCryptographicHash>

namespace Ledgerbridge {

namespace {

void appendField(QByteArray &form, const QByteArray &value)
{
    form += QByteArray::number(value.size()) + ':' + value + '\n';
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray AuditChain::genesis()
{
    return QByteArray(32, '\0');
}

QByteArray AuditChain::textDigest(const QByteArray &salt, const QString &text)
{
    return sha256(salt + text.toUtf8());
}

QByteArray AuditChain::canonicalForm(const AuditEntry &entry)
{
    QByteArray form("ledgerbridge-audit-1\n");
    appendField(form, entry.previousHash.toHex());
    appendField(form, QByteArray::number(entry.id));
    appendField(form, entry.at.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    for (const QString &field :
        {entry.actor, entry.action, entry.documentId, entry.fisId, entry.amount, entry.currency, entry.reference})
        appendField(form, field.toUtf8());
    appendField(form, entry.textDigest.toHex());
    return form;
}

void AuditChain::seal(AuditEntry &entry, const QByteArray &previousHash)
{
    entry.textDigest = textDigest(entry.salt, entry.text);
    entry.previousHash = previousHash;
    entry.hash = sha256(canonicalForm(entry));
}

bool AuditVerifier::accept(const AuditEntry &entry)
{
    // An erased text has no salt left either; its digest alone then keeps its place in the chain.
    const bool erased = entry.salt.isEmpty() && entry.text.isEmpty();
    const bool fits = entry.previousHash == m_head && entry.id > m_lastId
        && entry.hash == sha256(AuditChain::canonicalForm(entry))
        && (erased || entry.textDigest == AuditChain::textDigest(entry.salt, entry.text));
    ++m_entries;
    m_lastId = entry.id;
    m_head = entry.hash;
    if (!fits && m_firstBad == 0)
        m_firstBad = entry.id;
    return fits;
}

} // namespace Ledgerbridge
