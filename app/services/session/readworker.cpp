// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "readworker.h"

#include "audittrail.h"
#include "codetarget.h"
#include "concurtokens.h"
#include "connectionjson.h"
#include "documentdetails.h"
#include "documentstore.h"
#include "exchangestore.h"
#include "expirycalendar.h"
#include "fisclient.h"
#include "mappingproposals.h"
#include "mappingstore.h"
#include "monthlook.h"
#include "overviewreading.h"
#include "receiptdesk.h"
#include "reviewstore.h"
#include "runnotices.h"
#include "selecteddocuments.h"
#include "suggestions.h"
#include "trailexport.h"
#include "vendorrequeststore.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

namespace {

CauseRow causeRow(const Store::HeldCause &cause)
{
    return {cause.reason, cause.documents, cause.amounts, cause.since};
}

} // namespace

ReadWorker::ReadWorker(QString folder)
    : m_workspace(std::move(folder))
{
}

ReadWorker::~ReadWorker() = default;

void ReadWorker::close()
{
    m_workspace.close();
}

Result<ReadWorker::Documents> ReadWorker::documents(const DocumentListQuery &query)
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    const auto rows = Store::DocumentStore(m_workspace.database()).list(documentFilter(query));
    if (!rows)
        return fail(rows.error());
    return Documents{*rows, rows->size() == query.limit};
}

Result<QList<CauseRow>> ReadWorker::causes()
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    const auto held = Store::DocumentStore(m_workspace.database()).heldCauses();
    if (!held)
        return fail(held.error());
    QList<CauseRow> rows;
    for (const Store::HeldCause &cause : *held)
        rows.append(causeRow(cause));
    return rows;
}

Result<PurchasingData> ReadWorker::purchasing()
{
    const auto opened = m_workspace.open();
    return opened ? Purchasing(m_workspace.workspace()).read() : fail(opened.error());
}

Result<MonthReport> ReadWorker::month(const Period &period)
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    Sync::EngineSetup setup;
    setup.database = &m_workspace.database();
    setup.companies = m_workspace.companies();
    return Sync::MonthLook(setup).lookHere(period);
}

Result<MappingSurroundings> ReadWorker::surroundings()
{
    MappingSurroundings surroundings;
    const auto directories = m_workspace.directories();
    if (!directories)
        return fail(directories.error());
    surroundings.directories = *directories;
    for (const Nav::Connection &connection : m_workspace.workspace().navConnections())
        surroundings.companies.append(connection.companyName);
    surroundings.sameCode =
        m_workspace.workspace().setting(QStringLiteral("mapping.sameCode")) == QLatin1String("true");
    surroundings.today = QDate::currentDate();
    return surroundings;
}

Result<MappingGridData> ReadWorker::mappings(MappingKind kind)
{
    const auto opened = m_workspace.open();
    const auto known = opened ? surroundings() : fail(opened.error());
    auto data = known ? mappingGrid(m_workspace.database(), *known, kind) : fail(known.error());
    if (!data)
        return data;
    if (const auto hinted = m_hints.add(m_workspace.database(), companyIds(m_workspace.workspace()), *data); !hinted)
        return fail(hinted.error());
    return data;
}

Result<QList<MappingVersion>> ReadWorker::mappingVersions()
{
    constexpr int shownVersions = 1000;
    const auto opened = m_workspace.open();
    return opened ? Store::MappingStore(m_workspace.database()).versions(0, shownVersions) : fail(opened.error());
}

Result<QList<MappingStep>> ReadWorker::mappingDifference(qint64 from, qint64 to)
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    Store::MappingStore store(m_workspace.database());
    const auto book = [&store](qint64 version) { return version < 0 ? store.rows() : store.rowsAt(version); };
    const auto left = book(from);
    const auto right = left ? book(to) : left;
    return right ? Result<QList<MappingStep>>(mappingSteps(*left, *right)) : fail(right.error());
}

Result<QList<MappingProposal>> ReadWorker::mappingProposals()
{
    const auto opened = m_workspace.open();
    return opened ? Store::MappingProposals(m_workspace.database()).open() : fail(opened.error());
}

Result<QStringList> ReadWorker::people()
{
    const auto opened = m_workspace.open();
    return opened ? Store::ReviewStore(m_workspace.database()).assignees() : fail(opened.error());
}

Result<QList<VendorRequest>> ReadWorker::vendorRequests()
{
    const auto opened = m_workspace.open();
    return opened ? Store::VendorRequestStore(m_workspace.database()).list({}) : fail(opened.error());
}

Result<VendorPairs> ReadWorker::vendorPairs()
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    const auto directories = m_workspace.directories();
    if (!directories)
        return fail(directories.error());
    const ExchangeDirections directions = exchangeDirections(m_workspace.workspace(), QStringLiteral("vendors"));
    auto pairs = Services::vendorPairs(m_workspace.database(), m_workspace.companies(), *directories,
        vendorConflictPolicyFromString(directions.conflicts).value_or(VendorConflictPolicy::Ask),
        QDateTime::currentDateTimeUtc().date());
    if (pairs)
        pairs->directions = directions;
    return pairs;
}

Result<DimensionsData> ReadWorker::dimensions()
{
    const auto opened = m_workspace.open();
    return opened ? dimensionsData(m_workspace.workspace(), m_workspace.database()) : fail(opened.error());
}

Result<ReadWorker::Trail> ReadWorker::audit(const AuditListQuery &query, const std::function<bool()> &goesOn)
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    Store::AuditFilter filter = auditFilter(query);
    filter.goesOn = goesOn;
    const auto rows = Store::AuditTrail(m_workspace.database()).list(filter);
    if (!rows)
        return fail(rows.error());
    return Trail{*rows, rows->size() == query.limit};
}

Result<TrailTimeLine> ReadWorker::timeLine(const AuditEntry &entry)
{
    const auto opened = m_workspace.open();
    return opened ? trailTimeLine(m_workspace.database(), entry) : fail(opened.error());
}

Result<ExchangeBodies> ReadWorker::exchangeBodies(qint64 id)
{
    const auto opened = m_workspace.open();
    return opened ? Store::ExchangeStore(m_workspace.database()).bodies(id) : fail(opened.error());
}

Result<QList<NumberHit>> ReadWorker::number(const QString &number)
{
    const auto opened = m_workspace.open();
    return opened ? findNumber(m_workspace.database(), number) : fail(opened.error());
}

QStringList ReadWorker::notices(const OverviewData &overview)
{
    const auto scopes = loadScopes(m_workspace.workspace());
    if (!scopes)
        return {scopes.error().message};
    QStringList sentences;
    for (const Finding &notice :
        runNotices(m_workspace.workspace(), *scopes) + expiryFindings(overview.expiries, overview.readAt))
        sentences.append(notice.text + u' ' + notice.remedy);
    return sentences;
}

Result<OverviewData> ReadWorker::overview()
{
    const auto opened = m_workspace.open();
    auto data = opened ? readOverview(m_workspace) : fail(opened.error());
    if (data)
        data->notices = notices(*data);
    return data;
}

void ReadWorker::addRemedies(DocumentDetail &detail)
{
    if (detail.record.reasons.isEmpty())
        return;
    auto ranking = TargetRanking::load(m_workspace.database(), companyIds(m_workspace.workspace()));
    const auto held = Store::DocumentStore(m_workspace.database()).heldCauses();
    for (const Reason &reason : std::as_const(detail.record.reasons)) {
        Remedy remedy;
        remedy.reason = reason;
        // Said anew, in the language of the windows; what is stored is in that of the run.
        for (const Reason &today : std::as_const(detail.plan.outcome.reasons))
            if (today.code == reason.code && today.subject == reason.subject)
                remedy.reason.text = today.text;
        remedy.missing = missingMapping(reason, detail.plan.document);
        if (ranking && remedy.missing)
            for (const MappingRow &row : ranking->mappings().rows())
                if (mappingKey(row) == mappingKey(*remedy.missing))
                    remedy.standing = row;
        if (ranking)
            if (const auto found = suggestionsFor(reason, detail.record, detail.plan.document, *ranking))
                remedy.suggestions = *found;
        if (held)
            for (const Store::HeldCause &cause : *held)
                if (cause.reason.code == reason.code && cause.reason.subject == reason.subject) {
                    remedy.documents = cause.documents;
                    remedy.amounts = cause.amounts;
                }
        if (reason.code == ReasonCode::VendorMissing)
            if (const auto pending = Store::VendorRequestStore(m_workspace.database()).pendingFor({}, reason.subject))
                remedy.underWay = *pending;
        detail.remedies.append(remedy);
    }
}

Result<DocumentDetail> ReadWorker::detail(qint64 recordId)
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    const auto record = Store::DocumentStore(m_workspace.database()).byId(recordId);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("ReadWorker", "This document is not in the workspace any more."));
    DocumentDetail detail;
    detail.record = **record;
    if (auto plan =
            Sync::planStored(m_workspace.database(), m_workspace.companies(), detail.record, QDate::currentDate())) {
        detail.plan = std::move(*plan);
        detail.hasPlan = true;
    }
    if (detail.record.state == RecordState::ChangedAfterPosting)
        if (auto change = Sync::reviewStored(
                m_workspace.database(), m_workspace.companies(), detail.record, QDate::currentDate()))
            detail.change = std::move(*change);
    if (mayFollow(detail.record.state, RecordState::SentBack) && detail.record.kind != DocumentKind::Purchase)
        if (auto feedback = Sync::feedbackStored(
                m_workspace.database(), m_workspace.companies(), detail.record, QDate::currentDate()))
            detail.feedback = std::move(*feedback);
    detail.source = sourceLines(detail.plan.document);
    addRemedies(detail);
    Store::AuditFilter filter;
    filter.documentId = detail.record.documentId;
    filter.oldestFirst = true;
    filter.limit = 50;
    if (auto trail = Store::AuditTrail(m_workspace.database()).list(filter))
        detail.trail = std::move(*trail);
    return detail;
}

Result<QList<Receipt>> ReadWorker::receipts(qint64 recordId)
{
    const auto opened = m_workspace.open();
    return opened ? ReceiptDesk::list(m_workspace.database(), recordId) : fail(opened.error());
}

Result<MappingTargets> ReadWorker::targets(MappingKind kind)
{
    const auto opened = m_workspace.open();
    const auto known = opened ? surroundings() : fail(opened.error());
    return known ? Result<MappingTargets>(MappingTargets(kind, known->directories, known->companies))
                 : fail(known.error());
}

Result<ConnectionsData> ReadWorker::connections()
{
    if (const auto opened = m_workspace.open(); !opened)
        return fail(opened.error());
    ConnectionsData data;
    if (const auto concur = m_workspace.workspace().concurConnection())
        data.concur = toJson(*concur);
    for (const Nav::Connection &nav : m_workspace.workspace().navConnections())
        data.nav.append(toJson(nav));
    const auto settings = m_workspace.workspace().settings();
    if (!settings)
        return fail(settings.error());
    for (const SettingDefinition &definition : SettingsTable::definitions())
        data.settings.append({definition.key, (*settings)->value(definition.key), definition.notation,
            definition.description, toString((*settings)->source(definition.key))});
    const auto alerts = alertChannels(m_workspace.workspace(), m_workspace.database());
    if (!alerts)
        return fail(alerts.error());
    data.alerts = *alerts;
    return data;
}

} // namespace Ledgerbridge::Services
