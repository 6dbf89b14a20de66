// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditreading.h"

#include "sqlvalues.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Entries read at a time.
constexpr int chunk = 5000;

QString pieceSql()
{
    return u"SELECT a.id, a.at, CAST(a.actor AS BLOB), CAST(a.action AS BLOB), CAST(a.document_id AS BLOB), "
           "CAST(a.fis_id AS BLOB), CAST(a.amount AS BLOB), CAST(a.currency AS BLOB), CAST(a.reference AS BLOB), "
           "a.text_digest, a.previous_hash, a.hash, t.salt, CAST(t.text AS BLOB), "
           "typeof(a.at) = 'integer' AND typeof(a.actor) = 'text' AND typeof(a.action) = 'text' "
           "AND typeof(a.document_id) = 'text' AND typeof(a.fis_id) = 'text' AND typeof(a.amount) = 'text' "
           "AND typeof(a.currency) = 'text' AND typeof(a.reference) = 'text' AND typeof(a.text_digest) = 'blob' "
           "AND typeof(a.previous_hash) = 'blob' AND typeof(a.hash) = 'blob', "
           "typeof(t.text) = 'text' AND typeof(t.salt) = 'blob', t.id IS NOT NULL "
           "FROM audit a LEFT JOIN audit_text t ON t.id = a.id WHERE a.id > ? ORDER BY a.id LIMIT ?"_s;
}

/// Takes the text of a column and notes where its bytes are no UTF-8.
QString textFrom(const QSqlQuery &row, int column, bool &isSound)
{
    const QByteArray bytes = row.value(column).toByteArray();
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        isSound = false;
    return text;
}

struct ReadEntry final
{
    AuditEntry entry;
    AuditVerifier::Condition condition = AuditVerifier::Condition::Sound;
    bool hasText = false;
};

ReadEntry readRaw(const QSqlQuery &row)
{
    ReadEntry read;
    AuditEntry &entry = read.entry;
    bool isSound = row.value(14).toBool();
    bool isTextSound = row.value(15).toBool();
    read.hasText = row.value(16).toBool();
    entry.id = row.value(0).toLongLong();
    entry.at = momentFrom(row.value(1));
    entry.actor = textFrom(row, 2, isSound);
    entry.action = textFrom(row, 3, isSound);
    entry.documentId = textFrom(row, 4, isSound);
    entry.fisId = textFrom(row, 5, isSound);
    entry.amount = textFrom(row, 6, isSound);
    entry.currency = textFrom(row, 7, isSound);
    entry.reference = textFrom(row, 8, isSound);
    entry.textDigest = row.value(9).toByteArray();
    entry.previousHash = row.value(10).toByteArray();
    entry.hash = row.value(11).toByteArray();
    entry.salt = row.value(12).toByteArray();
    entry.text = textFrom(row, 13, isTextSound);
    if (!isSound)
        read.condition = AuditVerifier::Condition::Malformed;
    else if (!read.hasText)
        read.condition = AuditVerifier::Condition::TextMissing;
    else if (!isTextSound)
        read.condition = AuditVerifier::Condition::TextMalformed;
    return read;
}

} // namespace

AuditReading::AuditReading(Database &database)
    : m_database(database)
    , m_last(std::numeric_limits<qint64>::min())
{
}

Result<bool> AuditReading::readPiece()
{
    const qint64 before = m_last;
    qint64 texts = 0;
    const auto read = m_database.forEach(pieceSql(), {m_last, chunk}, [&](const QSqlQuery &row) {
        const ReadEntry one = readRaw(row);
        m_last = one.entry.id;
        texts += one.hasText ? 1 : 0;
        m_verifier.accept(one.entry, one.condition);
        return true;
    });
    if (!read)
        return fail(read.error());
    if (m_last == before)
        return false;
    if (const auto looked = findTexts(before, m_last, texts); !looked)
        return fail(looked.error());
    return true;
}

/// Texts between two entries that belong to none of them.
Result<void> AuditReading::findTexts(qint64 from, qint64 to, qint64 expected)
{
    const auto count = m_database.firstRow(u"SELECT count(*) FROM audit_text WHERE id > ? AND id <= ?"_s, {from, to});
    if (!count)
        return fail(count.error());
    if (count->first().toLongLong() == expected)
        return {};
    return m_database.forEach(u"SELECT t.id FROM audit_text t WHERE t.id > ? AND t.id <= ? "
                              "AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.id = t.id) ORDER BY t.id LIMIT 100"_s,
        {from, to}, [this](const QSqlQuery &row) {
            m_verifier.foundTextWithoutEntry(row.value(0).toLongLong());
            return true;
        });
}

Result<void> AuditReading::readToTheEnd(const std::function<bool(qint64 done)> &progress)
{
    for (;;) {
        const auto more = readPiece();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (progress && !progress(m_verifier.entries())) {
            return fail(ErrorCode::Cancelled,
                QCoreApplication::translate(
                    "Store", "Verifying the trail was stopped after %n entries.", nullptr, int(m_verifier.entries())));
        }
    }
}

Result<void> AuditReading::compareHead()
{
    const auto head = m_database.firstRow(u"SELECT id, hash FROM audit_head WHERE one = 1"_s);
    if (!head)
        return fail(head.error());
    m_headId = head->isEmpty() ? 0 : head->at(0).toLongLong();
    m_head = head->isEmpty() ? AuditChain::genesis() : head->at(1).toByteArray();
    return {};
}

Result<AuditTrail::Verdict> AuditReading::verify(const std::function<bool(qint64 done)> &progress)
{
    // Whoever appends keeps the head in the same transaction: what it names is there to be read.
    for (qint64 before = -1; before != m_verifier.entries() && (before < 0 || m_headId > m_verifier.lastId());) {
        before = m_verifier.entries();
        auto done = readToTheEnd(progress);
        if (done)
            done = compareHead();
        if (!done && done.error().code == ErrorCode::WorkspaceDamaged) {
            m_verifier.foundUnreadable();
            return AuditTrail::Verdict{
                m_verifier.entries(), m_verifier.head(), false, m_verifier.firstBad(), m_verifier.findings()};
        }
        if (!done)
            return fail(done.error());
    }
    m_verifier.finish(m_headId, m_head);
    if (const auto looked = findTexts(m_last, std::numeric_limits<qint64>::max(), 0); !looked)
        return fail(looked.error());
    return AuditTrail::Verdict{
        m_verifier.entries(), m_verifier.head(), m_verifier.isIntact(), m_verifier.firstBad(), m_verifier.findings()};
}

} // namespace Ledgerbridge::Store
