// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "superseding.h"

#include "orderstore.h"
#include "requeststore.h"
#include "runtext.h"
#include "writescope.h"

namespace Ledgerbridge::Sync {

namespace {

QString nameOf(const FollowedRequest &request)
{
    return request.number.isEmpty() ? request.id : request.number;
}

bool takesPlaceOf(const FollowedRequest &younger, const FollowedRequest &older)
{
    return !older.id.isEmpty() && younger.supersedes == older.id && younger.isApproved();
}

/// Every purchase document of a request: watched by its id, or taken up by the numbers of its orders.
Result<QList<Record>> ordersOf(Run &run, const FollowedRequest &request)
{
    Store::DocumentFilter filter;
    filter.kind = DocumentKind::Purchase;
    filter.documentId = request.id;
    auto records = run.documents.list(filter);
    if (!records)
        return records;
    for (const QString &number : request.orderNumbers) {
        const auto record = run.documents.byFisId(DocumentKind::Purchase, number);
        if (!record)
            return fail(record.error());
        if (*record && (*record)->documentId != request.id)
            records->append(**record);
    }
    return records;
}

Result<void> leaveOut(Run &run, const Record &record, const FollowedRequest &younger)
{
    Store::StateChange change;
    change.to = RecordState::Ignored;
    change.reasons = QList<Reason>();
    change.audit = Run::entry(QStringLiteral("ignored"),
        RunText::tr("Purchase request %1 took its place; order %2 is not brought to NAV.")
            .arg(nameOf(younger), record.number));
    return run.move(record, change);
}

Result<void> nameToClose(Run &run, const Record &record, const FollowedRequest &younger)
{
    const QString name = nameOf(younger);
    return inTransaction(*run.setup.database, [&]() -> Result<void> {
        const auto isNews =
            Store::OrderStore(*run.setup.database).supersede(record.companyId, record.number, record.navNumber, name);
        if (!isNews)
            return fail(isNews.error());
        if (!*isNews)
            return {};
        return Store::AuditTrail(*run.setup.database)
            .appendAbout(record.id,
                Run::entry(QStringLiteral("superseded"),
                    RunText::tr("Purchase request %1 took its place; order %2 is to be closed in NAV.")
                        .arg(name, record.navNumber),
                    record.navNumber));
    });
}

Result<void> settle(Run &run, const FollowedRequest &older, const FollowedRequest &younger)
{
    const auto records = ordersOf(run, older);
    if (!records)
        return fail(records.error());
    for (const Record &record : *records) {
        // A change in Concur may keep the number: then it is one order.
        if (younger.orderNumbers.contains(record.number))
            continue;
        Result<void> done;
        if (unpostedStates().contains(record.state))
            done = leaveOut(run, record, younger);
        else if (!record.navNumber.isEmpty() && record.state != RecordState::Ignored)
            done = nameToClose(run, record, younger);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<QStringList> supersededRequests(Run &run)
{
    const auto requests = Store::RequestStore(*run.setup.database).all();
    if (!requests)
        return fail(requests.error());
    QStringList ids;
    for (const FollowedRequest &younger : *requests)
        if (!younger.supersedes.isEmpty() && younger.isApproved())
            ids.append(younger.supersedes);
    return ids;
}

/// Not before Concur names the younger one's orders: it may keep the number.
Result<void> applySuperseding(Run &run)
{
    const auto requests = Store::RequestStore(*run.setup.database).all();
    if (!requests)
        return fail(requests.error());
    for (const FollowedRequest &younger : *requests)
        for (const FollowedRequest &older : *requests)
            if (takesPlaceOf(younger, older) && !younger.orderNumbers.isEmpty())
                if (const auto done = settle(run, older, younger); !done)
                    return done;
    return {};
}

} // namespace Ledgerbridge::Sync
