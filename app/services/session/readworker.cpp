// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "readworker.h"

#include "audittrail.h"
#include "codetarget.h"
#include "concurtokens.h"
#include "connectionjson.h"
#include "directorystore.h"
#include "documentdetails.h"
#include "documentstore.h"
#include "fisclient.h"
#include "mappingstore.h"
#include "replayqueue.h"
#include "runnotices.h"
#include "runstore.h"
#include "suggestions.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

namespace {

CauseRow causeRow(const Store::HeldCause &cause)
{
    return {cause.reason, cause.documents, cause.amounts, cause.since};
}

/// Of the calls that wait, what a person looks through.
constexpr int shownCalls = 200;

/// The kinds of mapping that take a cause away. A missing account may be one of two: the cause does not tell which.
QList<MappingKind> kindsOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VendorMissing: return {MappingKind::Vendor};
    case ReasonCode::EmployeeUnmapped: return {MappingKind::Employee};
    case ReasonCode::AccountMissing: return {MappingKind::Account, MappingKind::ExpenseType};
    case ReasonCode::PaymentUnmapped: return {MappingKind::Payment};
    case ReasonCode::TaxUnmapped: return {MappingKind::Tax};
    case ReasonCode::DimensionValueMissing: return {MappingKind::Dimension};
    case ReasonCode::CurrencyMissing: return {MappingKind::Currency};
    case ReasonCode::CompanyUnmapped: return {MappingKind::Company};
    default: return {};
    }
}

} // namespace

ReadWorker::ReadWorker(QString folder)
    : m_folder(std::move(folder))
{
}

ReadWorker::~ReadWorker() = default;

void ReadWorker::close()
{
    m_directory.reset();
    m_database.reset();
    m_workspace.reset();
}

Result<void> ReadWorker::open()
{
    if (m_database)
        return {};
    auto workspace = Workspace::open(m_folder, {});
    if (!workspace)
        return fail(workspace.error());
    auto database = Store::Database::open((*workspace)->databasePath(), Store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    m_workspace = std::move(*workspace);
    m_database = std::move(*database);
    return {};
}

QList<Sync::CompanyLink> ReadWorker::companies()
{
    QList<Sync::CompanyLink> links;
    for (const Nav::Connection &connection : m_workspace->navConnections()) {
        Sync::CompanyLink link;
        link.company = {connection.companyId, connection.companyName, connection.companyName};
        if (const auto policy = m_workspace->policy(connection.companyId))
            link.policy = *policy;
        links.append(link);
    }
    return links;
}

Result<Directory> ReadWorker::directory()
{
    const QList<Sync::CompanyLink> links = companies();
    if (links.isEmpty())
        return Directory();
    // Tells whether anybody else has written since; master data are many and seldom change.
    const auto version = m_database->firstRow(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return fail(version.error());
    if (m_directory && m_directoryVersion == version->value(0))
        return *m_directory;
    auto loaded = Store::DirectoryStore(*m_database).load(links.first().company.id);
    if (!loaded)
        return fail(loaded.error());
    m_directory = std::move(*loaded);
    m_directoryVersion = version->value(0);
    return *m_directory;
}

Result<ReadWorker::Documents> ReadWorker::documents(const DocumentListQuery &query)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    Store::DocumentFilter filter;
    filter.states = query.states;
    filter.text = query.text;
    filter.afterId = query.afterId;
    filter.limit = query.limit;
    filter.newestFirst = true;
    if (query.cause) {
        filter.byReason = true;
        filter.reason = query.cause->code;
        filter.reasonSubject = query.cause->subject;
    }
    const auto rows = Store::DocumentStore(*m_database).list(filter);
    if (!rows)
        return fail(rows.error());
    return Documents{*rows, rows->size() == query.limit};
}

Result<QList<CauseRow>> ReadWorker::causes()
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const auto held = Store::DocumentStore(*m_database).heldCauses();
    if (!held)
        return fail(held.error());
    QList<CauseRow> rows;
    for (const Store::HeldCause &cause : *held)
        rows.append(causeRow(cause));
    return rows;
}

void ReadWorker::judge(MappingGridRow &row, const Directory &directory) const
{
    const QString target = row.row.target;
    const auto prefixed = parsePrefixedTarget(target);
    const QString code = prefixed ? prefixed->code : target;
    if (const NavVendor *vendor = directory.vendor(code);
        vendor && (row.row.kind == MappingKind::Vendor || (prefixed && prefixed->prefix == u'V')))
        row.targetName = vendor->displayName;
    else if (const NavAccount *account = directory.account(code); account && row.row.kind != MappingKind::Vendor)
        row.targetName = account->displayName;
    else if (row.row.kind == MappingKind::Dimension)
        if (const auto *value = directory.dimensionValue(row.row.source.section(u'=', 0, 0), target))
            row.targetName = value->displayName;
    row.problem = mappingFormProblem(row.row);
    const bool byName = row.row.kind == MappingKind::Account || row.row.kind == MappingKind::ExpenseType
        || row.row.kind == MappingKind::Vendor;
    if (row.problem.isEmpty() && byName && row.targetName.isEmpty() && !directory.accounts().isEmpty())
        row.problem =
            QCoreApplication::translate("ReadWorker", "NAV has no %1. Pick another target, or create it in NAV.")
                .arg(target);
    if (!row.problem.isEmpty())
        row.state = MappingState::Invalid;
    else
        row.state =
            target.compare(row.row.source, Qt::CaseInsensitive) == 0 ? MappingState::SameCode : MappingState::Mapped;
}

std::optional<MappingKind> ReadWorker::kindOfCause(const Reason &reason)
{
    Store::DocumentFilter filter;
    filter.states = {RecordState::Held};
    filter.byReason = true;
    filter.reason = reason.code;
    filter.reasonSubject = reason.subject;
    filter.limit = 1;
    const auto records = Store::DocumentStore(*m_database).list(filter);
    if (!records || records->isEmpty())
        return std::nullopt;
    const Record &record = records->first();
    const auto payload = Store::DocumentStore(*m_database).payload(record.id);
    const auto document = payload ? Concur::readFisPayload(record.kind, record.fisId, *payload)
                                  : Result<SourceDocument>(fail(payload.error()));
    const auto row = missingMapping(reason, document ? *document : SourceDocument());
    return row ? std::optional(row->kind) : std::nullopt;
}

Result<QList<MappingGridRow>> ReadWorker::mappings(MappingKind kind)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const auto rows = Store::MappingStore(*m_database).rows();
    if (!rows)
        return fail(rows.error());
    const auto known = directory();
    if (!known)
        return fail(known.error());
    const auto causes = Store::DocumentStore(*m_database).heldCauses();
    if (!causes)
        return fail(causes.error());
    QList<MappingGridRow> result;
    for (const Store::HeldCause &cause : *causes) {
        const QList<MappingKind> kinds = kindsOf(cause.reason.code);
        if (!kinds.contains(kind))
            continue;
        if (kinds.size() > 1 && kindOfCause(cause.reason) != kind)
            continue;
        MappingGridRow row;
        row.row.kind = kind;
        row.row.source = cause.reason.subject;
        row.state = MappingState::Unmapped;
        row.problem = cause.reason.text;
        row.waiting = cause.documents;
        row.waitingAmounts = cause.amounts;
        result.append(row);
    }
    for (const MappingRow &stored : *rows) {
        if (stored.kind != kind)
            continue;
        MappingGridRow row;
        row.row = stored;
        judge(row, *known);
        result.append(row);
    }
    return result;
}

Result<ReadWorker::Trail> ReadWorker::audit(const AuditListQuery &query)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    Store::AuditFilter filter;
    filter.text = query.text;
    filter.documentId = query.documentId;
    filter.since = query.since;
    filter.after = query.afterId;
    filter.limit = query.limit;
    const auto rows = Store::AuditTrail(*m_database).list(filter);
    if (!rows)
        return fail(rows.error());
    return Trail{*rows, rows->size() == query.limit};
}

QStringList ReadWorker::notices()
{
    const auto scopes = loadScopes(*m_workspace);
    if (!scopes)
        return {scopes.error().message};
    QStringList sentences;
    for (const Finding &notice : runNotices(*m_workspace, *scopes))
        sentences.append(notice.text + u' ' + notice.remedy);
    return sentences;
}

Result<OverviewData> ReadWorker::overview()
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    OverviewData data;
    data.demo = m_workspace->isDemo();
    data.concurConnected = m_workspace->concurConnection().has_value();
    const QList<Nav::Connection> nav = m_workspace->navConnections();
    data.navConnected = !nav.isEmpty();
    data.company = nav.isEmpty() ? QString() : nav.first().companyName;
    Store::DocumentStore documents(*m_database);
    Store::DocumentFilter held;
    held.states = {RecordState::Held};
    const QDate today = QDate::currentDate();
    const auto counts = documents.counts();
    const auto sums = documents.sums(held);
    const auto heldCauses = causes();
    const auto runs = Store::RunStore(*m_database).recent(8);
    const auto posted = documents.postedPerDay(today.addDays(-29), today, QDateTime::currentDateTime().offsetFromUtc());
    const auto replay = Store::ReplayQueue(*m_database).figures();
    const auto replayCalls = Store::ReplayQueue(*m_database).list(shownCalls);
    if (!counts || !sums || !heldCauses || !runs || !posted || !replay || !replayCalls)
        return fail(!counts   ? counts.error()
                : !sums       ? sums.error()
                : !heldCauses ? heldCauses.error()
                : !runs       ? runs.error()
                : !replay     ? replay.error()
                : !posted     ? posted.error()
                              : replayCalls.error());
    data.counts = *counts;
    data.heldAmounts = sums->amounts;
    data.causes = *heldCauses;
    data.runs = *runs;
    data.replay = *replay;
    data.replayCalls = *replayCalls;
    data.postedPerDay = *posted;
    data.notices = notices();
    return data;
}

void ReadWorker::addRemedies(DocumentDetail &detail)
{
    if (detail.record.reasons.isEmpty())
        return;
    auto ranking = TargetRanking::load(*m_database, companyIds(*m_workspace));
    const auto held = Store::DocumentStore(*m_database).heldCauses();
    for (const Reason &reason : std::as_const(detail.record.reasons)) {
        Remedy remedy;
        remedy.reason = reason;
        // Said anew, in the language of the windows; what is stored is in that of the run.
        for (const Reason &today : std::as_const(detail.plan.outcome.reasons))
            if (today.code == reason.code && today.subject == reason.subject)
                remedy.reason.text = today.text;
        remedy.missing = missingMapping(reason, detail.plan.document);
        if (ranking)
            if (const auto found = suggestionsFor(reason, detail.record, detail.plan.document, *ranking))
                remedy.suggestions = *found;
        if (held)
            for (const Store::HeldCause &cause : *held)
                if (cause.reason.code == reason.code && cause.reason.subject == reason.subject) {
                    remedy.documents = cause.documents;
                    remedy.amounts = cause.amounts;
                }
        detail.remedies.append(remedy);
    }
}

Result<DocumentDetail> ReadWorker::detail(qint64 recordId)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const auto record = Store::DocumentStore(*m_database).byId(recordId);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("ReadWorker", "This document is not in the workspace any more."));
    DocumentDetail detail;
    detail.record = **record;
    if (auto plan = Sync::planStored(*m_database, companies(), detail.record, QDate::currentDate())) {
        detail.plan = std::move(*plan);
        detail.hasPlan = true;
    }
    if (detail.record.state == RecordState::ChangedAfterPosting)
        if (auto change = Sync::reviewStored(*m_database, companies(), detail.record, QDate::currentDate()))
            detail.change = std::move(*change);
    if (mayFollow(detail.record.state, RecordState::SentBack) && detail.record.kind != DocumentKind::Purchase)
        if (auto feedback = Sync::feedbackStored(*m_database, companies(), detail.record, QDate::currentDate()))
            detail.feedback = std::move(*feedback);
    detail.source = sourceLines(detail.plan.document);
    addRemedies(detail);
    Store::AuditFilter filter;
    filter.documentId = detail.record.documentId;
    filter.oldestFirst = true;
    filter.limit = 50;
    if (auto trail = Store::AuditTrail(*m_database).list(filter))
        detail.trail = std::move(*trail);
    return detail;
}

Result<QList<TargetOption>> ReadWorker::targets(MappingKind kind)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    const auto known = directory();
    if (!known)
        return fail(known.error());
    const bool prefixed = kind == MappingKind::Employee || kind == MappingKind::Payment || kind == MappingKind::Tax;
    QList<TargetOption> options;
    if (kind == MappingKind::Vendor || (prefixed && kind != MappingKind::Tax))
        for (const NavVendor &vendor : known->vendors())
            options.append({(prefixed ? QStringLiteral("V:") : QString()) + vendor.number, vendor.displayName});
    if (kind == MappingKind::Account || kind == MappingKind::ExpenseType || prefixed)
        for (const NavAccount &account : known->accounts())
            if (account.accountType == QLatin1String("Posting") && !account.blocked)
                options.append({(prefixed ? QStringLiteral("G:") : QString()) + account.number, account.displayName});
    if (kind == MappingKind::Dimension)
        for (const NavDimension &dimension : known->dimensions()) {
            const auto values = known->dimensionValues(dimension.code);
            for (const NavDimensionValue &value : values)
                options.append({value.code, QStringLiteral("%1 (%2)").arg(value.displayName, dimension.code)});
        }
    if (kind == MappingKind::Currency)
        for (const NavCurrency &currency : known->currencies())
            options.append({currency.code, currency.displayName});
    if (kind == MappingKind::Company)
        for (const Sync::CompanyLink &link : companies())
            options.append({link.company.name, link.company.displayName});
    std::sort(options.begin(), options.end(),
        [](const TargetOption &a, const TargetOption &b) { return a.target < b.target; });
    return options;
}

Result<ConnectionsData> ReadWorker::connections()
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    ConnectionsData data;
    if (const auto concur = m_workspace->concurConnection())
        data.concur = toJson(*concur);
    for (const Nav::Connection &nav : m_workspace->navConnections())
        data.nav.append(toJson(nav));
    const auto settings = m_workspace->settings();
    if (!settings)
        return fail(settings.error());
    for (const SettingDefinition &definition : SettingsTable::definitions())
        data.settings.append({definition.key, (*settings)->value(definition.key), definition.notation,
            definition.description, toString((*settings)->source(definition.key))});
    return data;
}

} // namespace Ledgerbridge::Services
