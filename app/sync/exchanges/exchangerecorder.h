// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchangerow.h"
#include "httpobserver.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Ledgerbridge::Store {
class Database;
}

namespace Ledgerbridge::Sync {

/// Keeps what is exchanged with both systems (ExchangeStore). Rows wait in memory and go along with the next change of
/// the workspace, which an exchange that mattered brings about by itself; else they are stored after a moment, or when
/// many wait. So a crash loses no more than what nothing came of, and a run makes no commit more because of them. In
/// the thread of the database, which outlives it; what cannot be stored is logged and never ends a run.
class ExchangeRecorder final : public QObject, public HttpObserver
{
    Q_OBJECT

public:
    enum class Bodies { Errors, Off, All };

    explicit ExchangeRecorder(Store::Database &database);
    /// Stores what waits.
    ~ExchangeRecorder() override;

    /// audit.bodies and audit.retentionDays
    void keep(Bodies bodies, int days);
    /// What follows belongs to this run.
    void beginRun(const QString &runId);
    /// Stores what waits and forgets what is older than the retention.
    void endRun();

    [[nodiscard]] bool wantsBodies(int status) const override;
    void exchanged(const HttpDigest &digest) override;

private:
    void store();
    void prune();

    Store::Database &m_database;
    QList<ExchangeRow> m_waiting;
    QTimer m_soon;
    QString m_runId;
    Bodies m_bodies = Bodies::Errors;
    int m_days;
};

/// `off|errors|all`; errors for anything else.
[[nodiscard]] ExchangeRecorder::Bodies bodiesFromString(QStringView text);

} // namespace Ledgerbridge::Sync
