// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "offlineplan.h"
#include "rowsources.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

namespace Ledgerbridge::Services {

/// What the overview shows, read together.
struct OverviewData final
{
    QHash<RecordState, int> counts;
    QHash<QString, Decimal> heldAmounts;
    QList<CauseRow> causes;
    QList<RunSummary> runs;
    QMap<QDate, int> postedPerDay;
    QString company;
    bool demo = false;
    bool concurConnected = false;
    bool navConnected = false;
};

/// One document with everything the detail pane shows.
struct DocumentDetail final
{
    Record record;
    Sync::OfflinePlan plan;
    bool hasPlan = false;
    QList<AuditEntry> trail;
};

/// A value that a mapping may lead to.
struct TargetOption final
{
    QString target;
    QString name;
};

struct SettingRow final
{
    QString key;
    QString value;
    QString notation;
    QString description;
    QString source;
};

/// What connections and settings look like; never a secret.
struct ConnectionsData final
{
    QJsonObject concur;
    QList<QJsonObject> nav;
    QList<SettingRow> settings;
};

/// What a command came to; `error` set when it failed.
struct CommandResult final
{
    std::optional<Error> error;
    /// A sentence for the person.
    QString message;
    QJsonObject report;
};

/// A workspace as the windows see it: every call returns at once, answers come by signals in the caller's thread with
/// values only. Nothing here waits for network or disk.
class Session : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;
    using QObject::QObject;

    [[nodiscard]] virtual DocumentSource *documents() = 0;
    [[nodiscard]] virtual CauseSource *causes() = 0;
    [[nodiscard]] virtual MappingSource *mappings() = 0;
    [[nodiscard]] virtual AuditSource *audit() = 0;

    virtual void requestOverview() = 0;
    virtual void requestDetail(qint64 recordId) = 0;
    virtual void requestTargets(MappingKind kind) = 0;
    virtual void requestConnections() = 0;
    virtual void verifyTrail() = 0;

    [[nodiscard]] virtual Ticket startSync(bool dryRun) = 0;
    virtual void cancelSync() = 0;
    [[nodiscard]] virtual Ticket retry(const QStringList &documents) = 0;
    [[nodiscard]] virtual Ticket approve(const QStringList &documents) = 0;
    [[nodiscard]] virtual Ticket ignore(const QStringList &documents, const QString &reason) = 0;
    [[nodiscard]] virtual Ticket sendBack(const QStringList &documents, const QString &message) = 0;
    /// Takes `unset` away, stores `set`, and checks again what is held.
    [[nodiscard]] virtual Ticket changeMappings(const QList<MappingRow> &set, const QList<MappingRow> &unset) = 0;
    [[nodiscard]] virtual Ticket setSetting(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual Ticket connectConcur(const QJsonObject &input) = 0;
    [[nodiscard]] virtual Ticket connectNav(const QJsonObject &input) = 0;

Q_SIGNALS:
    void commandFinished(quint64 ticket, const Ledgerbridge::Services::CommandResult &result);
    void syncProgressed(const Ledgerbridge::RunProgress &progress);
    void recordsChanged();
    void overviewReady(const Ledgerbridge::Services::OverviewData &data);
    void detailReady(const Ledgerbridge::Services::DocumentDetail &detail);
    void targetsReady(Ledgerbridge::MappingKind kind, const QList<Ledgerbridge::Services::TargetOption> &options);
    void connectionsReady(const Ledgerbridge::Services::ConnectionsData &data);
    void trailVerified(bool intact, qint64 entries, const QString &head);
    /// Something could not be read.
    void readFailed(const Ledgerbridge::Error &error);
};

} // namespace Ledgerbridge::Services
