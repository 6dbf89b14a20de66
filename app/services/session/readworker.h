// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappinggridrows.h"
#include "mappinghints.h"
#include "readonlyworkspace.h"
#include "session.h"

namespace Ledgerbridge::Services {

/// Reads for the windows, in the reader thread with a connection of its own. Each call answers with values.
class ReadWorker final
{
public:
    explicit ReadWorker(QString folder);
    ~ReadWorker();

    struct Documents
    {
        QList<Record> rows;
        bool more = false;
    };
    struct Trail
    {
        QList<AuditEntry> rows;
        bool more = false;
    };
    [[nodiscard]] Result<Documents> documents(const DocumentListQuery &query);
    [[nodiscard]] Result<QList<CauseRow>> causes();
    [[nodiscard]] Result<MappingGridData> mappings(MappingKind kind);
    [[nodiscard]] Result<Trail> audit(const AuditListQuery &query, const std::function<bool()> &goesOn = {});
    [[nodiscard]] Result<TrailTimeLine> timeLine(const AuditEntry &entry);
    [[nodiscard]] Result<ExchangeBodies> exchangeBodies(qint64 id);
    [[nodiscard]] Result<QList<NumberHit>> number(const QString &number);
    [[nodiscard]] Result<OverviewData> overview();
    [[nodiscard]] Result<DocumentDetail> detail(qint64 recordId);
    [[nodiscard]] Result<QList<Receipt>> receipts(qint64 recordId);
    [[nodiscard]] Result<MappingTargets> targets(MappingKind kind);
    [[nodiscard]] Result<QList<MappingVersion>> mappingVersions();
    /// What leads from one version of the book to another; version 0 is the empty book, -1 the present one.
    [[nodiscard]] Result<QList<MappingStep>> mappingDifference(qint64 from, qint64 to);
    [[nodiscard]] Result<QList<MappingProposal>> mappingProposals();
    /// Whom documents are assigned to.
    [[nodiscard]] Result<QStringList> people();
    [[nodiscard]] Result<QList<VendorRequest>> vendorRequests();
    [[nodiscard]] Result<VendorPairs> vendorPairs();
    [[nodiscard]] Result<DimensionsData> dimensions();
    [[nodiscard]] Result<ConnectionsData> connections();
    [[nodiscard]] Result<PurchasingData> purchasing();
    [[nodiscard]] Result<MonthReport> month(const Period &period);
    void close();

private:
    [[nodiscard]] Result<MappingSurroundings> surroundings();
    [[nodiscard]] QStringList notices(const OverviewData &overview);
    void addRemedies(DocumentDetail &detail);

    ReadOnlyWorkspace m_workspace;
    MappingHints m_hints;
};

} // namespace Ledgerbridge::Services
