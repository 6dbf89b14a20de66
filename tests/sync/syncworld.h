// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apiledger.h"
#include "concursession.h"
#include "engine.h"
#include "faultyledger.h"
#include "httpclient.h"
#include "orderclient.h"
#include "record.h"
#include "sandbox.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace Ledgerbridge {

/// The real engine with the real clients and store, against the make-believe Concur and NAV, in one thread: so that a
/// test can end a run at any call and look at both sides.
class SyncWorld final
{
public:
    explicit SyncWorld(const Sandbox::SandboxOptions &options);
    ~SyncWorld();
    Q_DISABLE_COPY_MOVE(SyncWorld)

    /// Empty, or what went wrong in the constructor.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// One whole run.
    [[nodiscard]] Result<RunSummary> sync(const Sync::SyncOptions &options = {});
    /// Cancels the run under way.
    void cancel();
    /// Keeps the database as it is now, for restart().
    void saveDatabase();
    /// As after a power cut: forgets everything in memory; the next run works with the database as it was saved, else as
    /// it is.
    void restart();

    [[nodiscard]] FaultyLedger &ledger() { return *m_faulty; }
    [[nodiscard]] Sync::EngineSetup &setup() { return m_setup; }
    [[nodiscard]] PostingPolicy &policy() { return m_setup.companies.first().policy; }
    [[nodiscard]] Store::Database &database() { return *m_database; }
    [[nodiscard]] QString companyId() const { return m_setup.companies.first().company.id; }

    [[nodiscard]] QList<Record> records(const QList<RecordState> &states = {});
    [[nodiscard]] Record record(const QString &documentId);
    [[nodiscard]] QHash<RecordState, int> counts();

    /// What NAV holds in the demo company, and Concur's side.
    [[nodiscard]] Sandbox::Json ledgerJson() const;
    [[nodiscard]] Sandbox::Json concurJson() const;
    [[nodiscard]] int requests(const char *system) const;
    void setFaults(const QStringList &faults) const;
    /// A change of the make-believe world by its admin page.
    void admin(const QString &path, const QJsonObject &body) const;
    /// NAV's side as somebody there sees it.
    [[nodiscard]] Nav::Ledger &nav() const { return *m_api; }
    /// The journal batch of that code, made if need be; its id.
    [[nodiscard]] QString journal(const QString &code) const;
    /// Writes a line of somebody else into the journal batch of that code, made if need be.
    [[nodiscard]] bool writeForeignLine(const QString &journalCode) const;

private:
    void connectSystems();
    void openDatabase();
    [[nodiscard]] Sandbox::Json page(const QString &path) const;

    QTemporaryDir m_folder;
    Sandbox::Sandbox m_sandbox;
    QString m_problem;
    QJsonObject m_connections;
    Concur::Tokens m_tokens;
    std::unique_ptr<HttpClient> m_concurHttp;
    std::unique_ptr<HttpClient> m_navHttp;
    std::unique_ptr<Concur::Session> m_session;
    std::unique_ptr<Concur::FisClient> m_fis;
    std::unique_ptr<Concur::OrderClient> m_orders;
    std::unique_ptr<Concur::InvoicePaymentClient> m_invoicePayments;
    std::unique_ptr<Concur::VendorClient> m_vendors;
    std::unique_ptr<Concur::ListClient> m_lists;
    std::unique_ptr<Nav::ApiLedger> m_api;
    std::unique_ptr<FaultyLedger> m_faulty;
    std::unique_ptr<Store::Database> m_database;
    Sync::EngineSetup m_setup;
    std::unique_ptr<Sync::Engine> m_engine;
    int m_generation = 0;
    bool m_isSaved = false;
};

} // namespace Ledgerbridge
