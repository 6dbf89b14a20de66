// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditchain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace Ledgerbridge {

namespace {

/// Of what is wrong, as much as anybody reads.
constexpr qsizetype mostFindings = 100;

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

QString toString(AuditFinding::Kind kind)
{
    switch (kind) {
    case AuditFinding::Kind::Changed: return QStringLiteral("changed");
    case AuditFinding::Kind::Unlinked: return QStringLiteral("unlinked");
    case AuditFinding::Kind::Missing: return QStringLiteral("missing");
    case AuditFinding::Kind::Added: return QStringLiteral("added");
    case AuditFinding::Kind::TextChanged: return QStringLiteral("textChanged");
    case AuditFinding::Kind::TextGone: return QStringLiteral("textGone");
    case AuditFinding::Kind::Unreadable: return QStringLiteral("unreadable");
    }
    return {};
}

QString findingText(const AuditFinding &finding)
{
    const auto say = [&finding](const char *text) {
        return QCoreApplication::translate("Audit", text).arg(QLocale().toString(finding.entry));
    };
    const bool several = finding.last > finding.entry;
    const QString last = QLocale().toString(finding.last);
    switch (finding.kind) {
    case AuditFinding::Kind::Changed: return say(QT_TRANSLATE_NOOP("Audit", "Entry %1 was changed."));
    case AuditFinding::Kind::Unlinked:
        return say(
            QT_TRANSLATE_NOOP("Audit", "Entry %1 does not follow the one before it: one of the two was replaced."));
    case AuditFinding::Kind::Missing:
        return several ? say(QT_TRANSLATE_NOOP("Audit", "Entries %1 to %2 are missing.")).arg(last)
                       : say(QT_TRANSLATE_NOOP("Audit", "Entry %1 is missing."));
    case AuditFinding::Kind::Added:
        return several
            ? say(QT_TRANSLATE_NOOP("Audit", "Entries %1 to %2 were added outside of this program.")).arg(last)
            : say(QT_TRANSLATE_NOOP("Audit", "Entry %1 was added outside of this program."));
    case AuditFinding::Kind::TextChanged: return say(QT_TRANSLATE_NOOP("Audit", "The text of entry %1 was changed."));
    case AuditFinding::Kind::TextGone:
        return say(QT_TRANSLATE_NOOP("Audit", "The text of entry %1 is gone, and no entry says who erased it."));
    case AuditFinding::Kind::Unreadable:
        return say(QT_TRANSLATE_NOOP("Audit", "From entry %1 on the file cannot be read."));
    }
    return {};
}

void AuditVerifier::note(qint64 firstBad, const AuditFinding &finding)
{
    if (m_isIntact)
        m_firstBad = firstBad;
    m_isIntact = false;
    if (m_findings.size() >= mostFindings)
        return;
    AuditFinding whole = finding;
    whole.last = std::max(whole.last, whole.entry);
    m_findings.append(whole);
}

void AuditVerifier::noteText(const AuditEntry &entry, Condition condition)
{
    using Kind = AuditFinding::Kind;
    // An erased text has no salt left either; its digest alone then keeps its place in the chain.
    const bool isErased = entry.salt.isEmpty() && entry.text.isEmpty();
    if (condition == Condition::TextMissing)
        note(entry.id, {entry.id, Kind::TextGone});
    else if (condition == Condition::TextMalformed)
        note(entry.id, {entry.id, Kind::TextChanged});
    else if (isErased)
        m_erased.insert(entry.id);
    else if (entry.textDigest != AuditChain::textDigest(entry.salt, entry.text))
        note(entry.id, {entry.id, Kind::TextChanged});
}

bool AuditVerifier::accept(const AuditEntry &entry, Condition condition)
{
    using Kind = AuditFinding::Kind;
    const qsizetype before = m_findings.size();
    const bool wasFull = before >= mostFindings;
    const bool isNext = entry.id == m_lastId + 1;
    const bool isSealed = condition != Condition::Malformed && entry.hash == sha256(AuditChain::canonicalForm(entry));
    if (entry.id <= m_lastId)
        note(entry.id, {entry.id, Kind::Added});
    else if (!isNext)
        note(entry.id, {m_lastId + 1, Kind::Missing, entry.id - 1});
    if (!isSealed)
        note(entry.id, {entry.id, Kind::Changed});
    else if (isNext && entry.previousHash != m_head)
        note(entry.id, {entry.id, Kind::Unlinked});
    noteText(entry, condition);
    if (entry.action == AuditChain::textErased)
        m_erased.remove(entry.reference.toLongLong());
    ++m_entries;
    m_lastId = entry.id;
    m_head = entry.hash;
    return !wasFull && m_findings.size() == before;
}

void AuditVerifier::foundTextWithoutEntry(qint64 id)
{
    const bool isMissing = std::any_of(m_findings.cbegin(), m_findings.cend(), [id](const AuditFinding &finding) {
        return finding.kind == AuditFinding::Kind::Missing && finding.entry <= id && id <= finding.last;
    });
    if (!isMissing)
        note(id, {id, AuditFinding::Kind::Added});
}

void AuditVerifier::foundUnreadable()
{
    note(m_lastId + 1, {m_lastId + 1, AuditFinding::Kind::Unreadable});
}

void AuditVerifier::finish(qint64 lastId, const QByteArray &head)
{
    using Kind = AuditFinding::Kind;
    if (m_lastId < lastId)
        note(m_lastId + 1, {m_lastId + 1, Kind::Missing, lastId});
    else if (m_lastId > lastId)
        note(lastId + 1, {lastId + 1, Kind::Added, m_lastId});
    else if (m_head != head && isIntact())
        note(m_lastId, {m_lastId, Kind::Unlinked});
    for (const qint64 id : std::as_const(m_erased)) {
        note(id, {id, Kind::TextGone});
        m_firstBad = std::min(m_firstBad, id);
    }
    m_erased.clear();
}

QList<AuditFinding> AuditVerifier::findings() const
{
    QList<AuditFinding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const AuditFinding &left, const AuditFinding &right) { return left.entry < right.entry; });
    return sorted;
}

} // namespace Ledgerbridge
