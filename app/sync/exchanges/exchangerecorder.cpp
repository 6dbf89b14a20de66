// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangerecorder.h"

#include "exchangestore.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(exchangeLog, "ledgerbridge.exchanges", QtInfoMsg)

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// So many rows are stored at once, whatever comes.
constexpr qsizetype mostWaiting = 500;
constexpr std::chrono::milliseconds longestWait{2000};
constexpr int usualDays = 90;

ExchangeRow rowFrom(const HttpDigest &digest, const QString &runId)
{
    ExchangeRow row;
    row.at = digest.at;
    row.runId = runId;
    row.documentId = digest.subject;
    row.system = digest.system;
    row.method = digest.method;
    row.path = digest.path;
    row.status = digest.status;
    row.requestSize = digest.requestSize;
    row.responseSize = digest.responseSize;
    row.duration = digest.duration.count();
    row.correlation = digest.correlation;
    row.error = digest.error;
    row.bodies = {digest.request, digest.response};
    return row;
}

} // namespace

ExchangeRecorder::Bodies bodiesFromString(QStringView text)
{
    if (text == "all"_L1)
        return ExchangeRecorder::Bodies::All;
    return text == "off"_L1 ? ExchangeRecorder::Bodies::Off : ExchangeRecorder::Bodies::Errors;
}

ExchangeRecorder::ExchangeRecorder(Store::Database &database)
    : m_database(database)
    , m_days(usualDays)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(longestWait);
    connect(&m_soon, &QTimer::timeout, this, &ExchangeRecorder::store);
    m_database.withEveryCommit([this] { store(); });
}

ExchangeRecorder::~ExchangeRecorder()
{
    m_database.withEveryCommit({});
    store();
}

void ExchangeRecorder::keep(Bodies bodies, int days)
{
    m_bodies = bodies;
    m_days = days;
}

void ExchangeRecorder::beginRun(const QString &runId)
{
    m_runId = runId;
}

void ExchangeRecorder::endRun()
{
    store();
    prune();
    m_runId.clear();
}

bool ExchangeRecorder::wantsBodies(int status) const
{
    if (m_bodies == Bodies::Errors)
        return status == 0 || status >= 400;
    return m_bodies == Bodies::All;
}

void ExchangeRecorder::exchanged(const HttpDigest &digest)
{
    m_waiting.append(rowFrom(digest, m_runId));
    if (m_waiting.size() >= mostWaiting)
        store();
    else if (!m_soon.isActive())
        m_soon.start();
}

void ExchangeRecorder::store()
{
    m_soon.stop();
    if (m_waiting.isEmpty())
        return;
    // Taken first: a transaction of our own comes back here before it commits.
    const QList<ExchangeRow> rows = std::exchange(m_waiting, {});
    if (const auto kept = Store::ExchangeStore(m_database).append(rows); !kept)
        qCWarning(exchangeLog).noquote() << rows.size() << "exchanges were not kept:" << kept.error().detail;
}

void ExchangeRecorder::prune()
{
    const auto gone = Store::ExchangeStore(m_database).prune(m_database.now().addDays(-m_days));
    if (!gone)
        qCWarning(exchangeLog).noquote() << "old exchanges were not forgotten:" << gone.error().detail;
}

} // namespace Ledgerbridge::Sync
