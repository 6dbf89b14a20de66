// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "run.h"

#include "lessonstore.h"
#include "orderstore.h"
#include "parts.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

/// Progress goes to the workspace this often, so that another window or process can follow it.
constexpr qint64 progressInterval = 500;
/// A holder that gave no sign of life for so long has gone. Six heartbeats.
constexpr std::chrono::seconds leaseExpiry{120};

QByteArray policyBytes(const PostingPolicy &policy)
{
    QStringList parts{QString::number(int(policy.expenseTarget)), QString::number(int(policy.postingDate)),
        QString::number(int(policy.closedPeriod)), QString::number(int(policy.approval)),
        policy.approvalAbove.toString(), policy.descriptionTemplate};
    for (const bool flag : {policy.expenseDraft, policy.invoiceDraft, policy.sameCode, policy.postInvoicesWithOrder,
             policy.postTestDocuments, policy.companyIsProduction})
        parts.append(flag ? QStringLiteral("1") : QStringLiteral("0"));
    return parts.join(u'\n').toUtf8();
}

} // namespace

Run::Run(const EngineSetup &engineSetup, const SyncOptions &syncOptions)
    : setup(engineSetup)
    , options(syncOptions)
    , documents(*engineSetup.database)
    , intents(*engineSetup.database)
    , mappingStore(*engineSetup.database)
    , directoryStore(*engineSetup.database)
    , runs(*engineSetup.database)
    , replays(*engineSetup.database)
{
    summary.runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    summary.dryRun = options.dryRun;
    summary.startedAt = now();
    m_sinceWrite.start();
}

const CompanyLink *Run::link(const QString &companyId) const
{
    const auto it = std::find_if(setup.companies.cbegin(), setup.companies.cend(),
        [&](const CompanyLink &candidate) { return candidate.company.id == companyId; });
    return it == setup.companies.cend() ? nullptr : &*it;
}

bool Run::covers(Part part) const
{
    return options.only.isEmpty() || options.only.contains(part);
}

bool Run::covers(DocumentKind kind) const
{
    return covers(partOf(kind));
}

bool Run::isCancelled()
{
    if (!cancelRequested) {
        const auto asked = runs.cancelRequested(summary.runId);
        cancelRequested = asked && *asked;
    }
    if (cancelRequested)
        summary.cancelled = true;
    return cancelRequested;
}

void Run::report(RunProgress::Phase phase, int done, int total)
{
    const RunProgress progress{phase, done, total};
    if (onProgress)
        onProgress(progress);
    if (m_sinceWrite.elapsed() < progressInterval)
        return;
    m_sinceWrite.restart();
    // Progress is a courtesy to watchers; a run does not end because it could not be written.
    if (const auto written = runs.progress(summary.runId, progress); !written)
        problem(written.error());
    if (onChange)
        onChange();
}

void Run::notice(const QString &text)
{
    if (!summary.notices.contains(text))
        summary.notices.append(text);
}

void Run::problem(const QString &text)
{
    if (!summary.problems.contains(text))
        summary.problems.append(text);
}

void Run::problem(const Error &error)
{
    problem(error.message);
    if (!summary.failure)
        summary.failure = error;
}

Result<void> Run::takeLease(const QString &name)
{
    const auto taken = runs.takeLease(name, setup.owner, leaseExpiry, setup.isGone);
    if (taken && !m_leases.contains(name))
        m_leases.append(name);
    return taken;
}

void Run::releaseLease(const QString &name)
{
    if (!m_leases.removeOne(name))
        return;
    if (const auto released = runs.releaseLease(name, setup.owner); !released)
        problem(released.error());
}

void Run::renewLeases()
{
    for (const QString &name : std::as_const(m_leases))
        if (const auto renewed = runs.renewLease(name, setup.owner); !renewed) {
            problem(renewed.error());
            // Another run is at work by now: two must never write.
            cancelRequested = cancelRequested || renewed.error().code == ErrorCode::WorkspaceLocked;
        }
}

void Run::leaveOut(const CompanyLink &link, const Error &error)
{
    unavailable.insert(link.company.id);
    problem(error);
}

Result<void> Run::loadSurroundings()
{
    const auto rows = mappingStore.rows();
    if (!rows)
        return fail(rows.error());
    mappings = MappingBook(*rows);
    const auto revision = mappingStore.revision();
    if (!revision)
        return fail(revision.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(*revision));
    companies.clear();
    for (const CompanyLink &link : setup.companies) {
        auto directory = directoryStore.load(link.company.id);
        const auto freshness = directoryStore.freshness(link.company.id);
        const auto lessons = Store::LessonStore(*setup.database).load(link.company.id);
        if (!directory || !freshness || !lessons)
            return fail(!directory ? directory.error() : !freshness ? freshness.error() : lessons.error());
        directory->lessons = *lessons;
        for (const NavLesson &lesson : lessons->all())
            hash.addData(QString(toString(lesson.kind) + lesson.number + u'/' + lesson.dimension).toUtf8());
        directory->setup.companyId = link.company.id;
        directory->setup.companyName = link.company.name;
        hash.addData(link.company.id.toUtf8() + QByteArray::number(freshness->revision) + policyBytes(link.policy));
        companies.insert(link.company.id, PlanningCompany{*directory, link.policy});
    }
    surroundings = hash.result().toHex();
    m_planDay = today();
    return loadOrders();
}

Result<void> Run::loadOrders()
{
    QStringList standing;
    for (auto company = companies.begin(); company != companies.end(); ++company) {
        const auto orders = Store::OrderStore(*setup.database).known(company.key());
        if (!orders)
            return fail(orders.error());
        company->orders = *orders;
        for (const KnownOrder &order : *orders)
            if (order.stands())
                standing.append(
                    QStringList{company.key(), order.orderNumber, order.number, order.vendorNumber}.join(u'\n'));
    }
    standing.sort();
    m_orders = QCryptographicHash::hash(standing.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return {};
}

PlanningContext Run::planningContext() const
{
    return PlanningContext{companies, mappings, m_planDay, 0};
}

QString Run::fingerprint(const Record &record) const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(surroundings + (record.kind == DocumentKind::Invoice ? m_orders : QByteArray())
                + record.contentHash.toUtf8() + m_planDay.toString(Qt::ISODate).toUtf8(),
            QCryptographicHash::Sha256)
            .toHex());
}

AuditEntry Run::entry(const QString &action, const QString &text, const QString &reference)
{
    AuditEntry audit;
    audit.actor = QStringLiteral("Ledgerbridge");
    audit.action = action;
    audit.text = text;
    audit.reference = reference;
    return audit;
}

Result<void> Run::move(const Record &record, Store::StateChange change)
{
    if (change.audit.actor.isEmpty())
        change.audit.actor = QStringLiteral("Ledgerbridge");
    return documents.change(record.id, record.state, change);
}

void Run::addTotal(const Record &record, const QString &company)
{
    for (RunTotal &total : summary.totals) {
        if (total.company == company && total.currency == record.currency) {
            total.amount += record.amount;
            return;
        }
    }
    summary.totals.append(RunTotal{company, record.currency, record.amount});
}

} // namespace Ledgerbridge::Sync
