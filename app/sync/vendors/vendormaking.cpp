// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendormaking.h"

#include "directorystep.h"
#include "postingwork.h"
#include "runtext.h"
#include "writescope.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

bool isSamePerson(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// Turned away before NAV did anything.
bool wasNotMade(const Error &error)
{
    return isRefusal(error) || error.code == ErrorCode::Conflict || error.code == ErrorCode::Throttled
        || error.code == ErrorCode::SignIn || error.code == ErrorCode::MissingScope
        || error.code == ErrorCode::Unreachable;
}

MappingRow rowFor(const VendorRequest &request)
{
    MappingRow row;
    row.kind = MappingKind::Vendor;
    row.source = request.source;
    return row;
}

QString twinText(const VendorRequest &request, const QList<VendorTwin> &twins)
{
    QStringList texts;
    for (const VendorTwin &twin : twins)
        texts.append(u"%1 %2 (%3)"_s.arg(twin.number, twin.name, twin.why));
    const bool same = twins.constFirst().isSame;
    return same ? RunText::tr("Vendor %1 stands in NAV already: %2. Map to it instead of making it again.")
                      .arg(request.source, texts.join(u", "_s))
                : RunText::tr("NAV has vendors like %1: %2. Map to one of them, or say that it is another.")
                      .arg(request.draft.displayName, texts.join(u", "_s));
}

} // namespace

VendorMaking::VendorMaking(Run &run, QString actor)
    : m_run(run)
    , m_actor(std::move(actor))
    , m_requests(*run.setup.database)
{
}

Result<VendorRequest> VendorMaking::moved(
    const VendorRequest &before, VendorRequest after, const QString &action, const QString &text)
{
    const auto done = m_requests.change(before, after, action, text);
    return done ? Result<VendorRequest>(after) : fail(done.error());
}

Result<void> VendorMaking::mayDecide(const VendorRequest &request) const
{
    if (request.state == VendorRequest::State::Created || request.state == VendorRequest::State::Rejected)
        return fail(ErrorCode::Conflict,
            RunText::tr("Vendor %1: it is decided already (%2).")
                .arg(request.source, vendorRequestStateTitle(request.state).toLower()));
    if (m_run.setup.fourEyes && isSamePerson(request.preparedBy, m_actor))
        return fail(ErrorCode::Refused,
            RunText::tr("%1 prepared vendor %2, so somebody else lets it through.").arg(m_actor, request.source));
    return {};
}

/// With what NAV has at this moment. A mapping that leads to a vendor already must not be led elsewhere.
Result<void> VendorMaking::checkDraft(const VendorRequest &request) const
{
    const auto company = m_run.companies.constFind(request.companyId);
    if (company == m_run.companies.cend() || !m_run.link(request.companyId))
        return fail(
            ErrorCode::NotFound, RunText::tr("The NAV company of vendor %1 is not connected.").arg(request.source));
    if (const QString target = mappedTo(request); !target.isEmpty())
        return fail(ErrorCode::Conflict,
            RunText::tr(
                "Vendor %1 is mapped to %2 in NAV already. Take the mapping back first, or turn the request down.")
                .arg(request.source, target));
    QStringList problems;
    for (const VendorDraftProblem &problem : checkVendorDraft(request.draft, company->directory))
        problems.append(problem.text);
    if (!problems.isEmpty())
        return fail(ErrorCode::InvalidInput,
            RunText::tr("Vendor %1 cannot be made in NAV: %2").arg(request.source, problems.join(u' ')));
    const QList<VendorTwin> twins =
        openTwins(request.draft, twinsOf(request.draft, company->directory.vendors().values()));
    return twins.isEmpty() ? Result<void>() : fail(ErrorCode::Conflict, twinText(request, twins));
}

/// NAV's number of the vendor that the code leads to already; empty where none.
QString VendorMaking::mappedTo(const VendorRequest &request) const
{
    const auto company = m_run.companies.constFind(request.companyId);
    if (company == m_run.companies.cend())
        return {};
    const QList<MappingRow> rows = m_run.mappings.rows();
    for (const MappingRow &row : rows)
        if (mappingKey(row) == mappingKey(rowFor(request)) && company->directory.vendor(row.target))
            return row.target;
    return {};
}

QList<NavVendor> VendorMaking::namesakes(const VendorRequest &request) const
{
    QList<NavVendor> found;
    const auto company = m_run.companies.constFind(request.companyId);
    if (company == m_run.companies.cend())
        return found;
    const QString name = request.draft.displayName.trimmed();
    for (const NavVendor &vendor : company->directory.vendors())
        if (vendor.displayName.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            found.append(vendor);
    return found;
}

QCoro::Task<Result<VendorRequest>> VendorMaking::approve(VendorRequest request)
{
    if (const auto may = mayDecide(request); !may)
        co_return fail(may.error());
    const auto read = co_await readWhole(m_run, request.companyId);
    if (!read)
        co_return fail(read.error());
    if (request.state != VendorRequest::State::Open) {
        const auto looked = co_await lookUp(request);
        if (!looked || looked->state != VendorRequest::State::Open)
            co_return looked;
        request = *looked;
    }
    if (const auto sound = checkDraft(request); !sound)
        co_return fail(sound.error());
    co_return co_await send(request);
}

QCoro::Task<Result<VendorRequest>> VendorMaking::send(VendorRequest request)
{
    VendorRequest sending = request;
    sending.state = VendorRequest::State::Sending;
    sending.decidedBy = m_actor;
    sending.seenBefore.clear();
    const QList<NavVendor> before = namesakes(request);
    for (const NavVendor &vendor : before)
        sending.seenBefore.append(vendor.id);
    const auto noted = moved(request, sending, u"vendorSending"_s,
        RunText::tr("Vendor %1 %2 let through by %3; NAV is asked to make it.")
            .arg(request.source, request.draft.displayName, m_actor));
    if (!noted)
        co_return fail(noted.error());
    const CompanyLink *link = m_run.link(request.companyId);
    const auto made = co_await link->ledger->createVendor(request.companyId, request.draft);
    if (made)
        co_return settle(sending, *made);
    if (wasNotMade(made.error())) {
        const auto back = backToOpen(sending, made.error());
        co_return back ? fail(made.error()) : fail(back.error());
    }
    const auto doubtful = doubt(sending, made.error());
    if (!doubtful)
        co_return fail(doubtful.error());
    const auto read = co_await readWhole(m_run, doubtful->companyId);
    // Not to be had just now: the next run looks.
    if (!read)
        co_return *doubtful;
    co_return co_await lookUp(*doubtful);
}

/// The directories are read: what bears the name and was not there before is ours.
QCoro::Task<Result<VendorRequest>> VendorMaking::lookUp(VendorRequest request)
{
    QList<NavVendor> ours = namesakes(request);
    ours.erase(std::remove_if(ours.begin(), ours.end(),
                   [&request](const NavVendor &vendor) { return request.seenBefore.contains(vendor.id); }),
        ours.end());
    if (ours.size() == 1)
        co_return settle(request, ours.constFirst());
    if (ours.size() > 1)
        co_return fail(ErrorCode::Conflict,
            RunText::tr("NAV has several new vendors called %1. Map %2 to the right one, then turn the request down.")
                .arg(request.draft.displayName, request.source));
    if (request.decidedAt.isValid() && request.decidedAt.secsTo(m_run.now()) >= vendorDoubtSeconds) {
        VendorRequest open = request;
        open.state = VendorRequest::State::Open;
        open.words = RunText::tr("It was not made: NAV does not have it.");
        co_return moved(request, open, u"vendorNotMade"_s,
            RunText::tr("Vendor %1 was looked for in NAV and is not there.").arg(request.source));
    }
    co_return request;
}

QCoro::Task<Result<void>> VendorMaking::recover()
{
    const auto pending = m_requests.list({VendorRequest::State::Sending, VendorRequest::State::InDoubt});
    if (!pending)
        co_return fail(pending.error());
    for (const VendorRequest &request : *pending) {
        if (m_run.unavailable.contains(request.companyId))
            continue;
        const auto read = co_await readWhole(m_run, request.companyId);
        if (!read) {
            m_run.notice(read.error().message);
            continue;
        }
        const auto looked = co_await lookUp(request);
        if (!looked && looked.error().code == ErrorCode::Conflict)
            m_run.notice(looked.error().message);
        else if (!looked)
            co_return fail(looked.error());
        else if (looked->state != VendorRequest::State::Created)
            m_run.notice(RunText::tr("Vendor %1: %2").arg(request.source, looked->words));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> recoverVendors(Run &run)
{
    VendorMaking making(run, QString());
    const auto recovered = co_await making.recover();
    // A vendor that was found brings its mapping along.
    co_return recovered ? run.loadSurroundings() : fail(recovered.error());
}

Result<VendorRequest> VendorMaking::backToOpen(const VendorRequest &request, const Error &error)
{
    VendorRequest open = request;
    open.state = VendorRequest::State::Open;
    open.words = error.message;
    return moved(request, open, u"vendorRefused"_s,
        RunText::tr("NAV did not make vendor %1: %2").arg(request.source, error.message));
}

Result<VendorRequest> VendorMaking::doubt(const VendorRequest &request, const Error &error)
{
    VendorRequest doubtful = request;
    doubtful.state = VendorRequest::State::InDoubt;
    doubtful.words =
        RunText::tr("NAV gave no clear answer. Every run looks whether the vendor is there; it is not sent "
                    "again before that is known.");
    doubtful.decidedAt = m_run.now();
    return moved(request, doubtful, u"vendorInDoubt"_s,
        RunText::tr("Vendor %1 is in doubt: %2").arg(request.source, error.message));
}

/// The mapping is what releases the documents: whoever let the vendor through answers for it.
Result<void> VendorMaking::leadTo(const VendorRequest &request, const NavVendor &vendor)
{
    DirectoryChanges changes;
    changes.vendors.append(vendor);
    const auto freshness = m_run.directoryStore.freshness(request.companyId);
    if (!freshness)
        return fail(freshness.error());
    changes.asOf = freshness->asOf;
    if (const auto known = m_run.directoryStore.apply(request.companyId, changes); !known)
        return known;
    // A person may have led the code to another vendor while the answer was awaited: their word stands.
    if (!mappedTo(request).isEmpty())
        return {};
    MappingRow row = rowFor(request);
    row.target = vendor.number;
    const auto rows = m_run.mappingStore.rows();
    if (!rows)
        return fail(rows.error());
    MappingStep step{std::nullopt, row};
    for (const MappingRow &standing : *rows)
        if (mappingKey(standing) == mappingKey(row))
            step.before = standing;
    if (step.before && step.before->target == row.target)
        return {};
    MappingAuthor author;
    author.actor = request.decidedBy;
    author.reason = RunText::tr("Made in NAV as %1").arg(vendor.number);
    if (m_run.setup.fourEyes)
        author.proposedBy = request.preparedBy;
    const auto version = m_run.mappingStore.change({step}, author);
    return version ? Result<void>() : fail(version.error());
}

Result<VendorRequest> VendorMaking::settle(const VendorRequest &request, const NavVendor &vendor)
{
    return Store::inTransaction(*m_run.setup.database, [&]() -> Result<VendorRequest> {
        if (const auto led = leadTo(request, vendor); !led)
            return fail(led.error());
        VendorRequest created = request;
        created.state = VendorRequest::State::Created;
        created.number = vendor.number;
        created.words.clear();
        return moved(request, created, u"vendorCreated"_s,
            RunText::tr("Vendor %1 %2 stands in NAV as %3.")
                .arg(request.source, request.draft.displayName, vendor.number));
    });
}

} // namespace Ledgerbridge::Sync
