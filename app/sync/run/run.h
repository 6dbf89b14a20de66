// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audittrail.h"
#include "directorystore.h"
#include "documentstore.h"
#include "engine.h"
#include "intentjournal.h"
#include "mappingstore.h"
#include "planner.h"
#include "replayqueue.h"
#include "runstore.h"

#include <QElapsedTimer>

#include <QMap>

#include <functional>

namespace Ledgerbridge::Sync {

/// One run: what its steps share. Made by the engine, lives on its stack of coroutines, one thread.
class Run final
{
public:
    Run(const EngineSetup &setup, const SyncOptions &options);

    const EngineSetup &setup;
    const SyncOptions options;
    Store::DocumentStore documents;
    Store::IntentJournal intents;
    Store::MappingStore mappingStore;
    Store::DirectoryStore directoryStore;
    Store::RunStore runs;
    Store::ReplayQueue replays;
    RunSummary summary;
    /// By company id; filled by the directory step.
    QHash<QString, PlanningCompany> companies;
    /// Ids of companies that could not be reached in this run; their documents wait.
    QSet<QString> unavailable;
    /// Calls that Concur gave no usable answer to in this run; what else needs them is kept without asking.
    QMap<ReplayCall, Error> unanswered;
    MappingBook mappings;
    /// Over mappings, directories and policies: what plans depend on besides the document.
    QByteArray surroundings;
    std::function<void(const RunProgress &)> onProgress;
    std::function<void()> onChange;
    bool cancelRequested = false;

    [[nodiscard]] QDateTime now() const { return setup.clock(); }
    [[nodiscard]] QDate today() const { return now().date(); }
    [[nodiscard]] const CompanyLink *link(const QString &companyId) const;
    [[nodiscard]] bool covers(Part part) const;
    [[nodiscard]] bool covers(DocumentKind kind) const;
    /// True once cancelled, here or by another process; steps then stop at the next safe place.
    [[nodiscard]] bool isCancelled();
    void report(RunProgress::Phase phase, int done = 0, int total = 0);
    /// Who holds it writes to the systems: one run, or one person's command, per workspace.
    [[nodiscard]] static QString leaseName() { return QStringLiteral("run"); }
    /// Takes a lease for as long as the run lasts or until it is given back; the engine's heartbeat keeps it.
    [[nodiscard]] Result<void> takeLease(const QString &name);
    void releaseLease(const QString &name);
    void renewLeases();
    /// What a person has to put right; said once.
    void notice(const QString &text);
    /// A failure that ended a part of the run; said once.
    void problem(const QString &text);
    void problem(const Error &error);
    /// The company is left alone for the rest of the run, and it is said why.
    void leaveOut(const CompanyLink &link, const Error &error);

    /// Reads mappings and directories again and works out `surroundings`.
    [[nodiscard]] Result<void> loadSurroundings();
    /// Reads again what is known of purchase orders in NAV.
    [[nodiscard]] Result<void> loadOrders();
    [[nodiscard]] PlanningContext planningContext() const;
    /// What a held record was planned with; equal means that planning it again gives the same.
    [[nodiscard]] QString fingerprint(const Record &record) const;

    /// Moves a record and keeps the trail. Returns what the store says.
    [[nodiscard]] Result<void> move(const Record &record, Store::StateChange change);
    /// A trail entry of the program itself about a record.
    [[nodiscard]] static AuditEntry entry(const QString &action, const QString &text, const QString &reference = {});
    /// Counts what was posted, by company and currency.
    void addTotal(const Record &record, const QString &company);

private:
    QStringList m_leases;
    QElapsedTimer m_sinceWrite;
    /// Over what plans of invoices depend on besides `surroundings`.
    QByteArray m_orders;
    QDate m_planDay;
};

} // namespace Ledgerbridge::Sync
