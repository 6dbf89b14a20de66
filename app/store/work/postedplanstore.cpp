// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postedplanstore.h"

#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString roleName(PostedPlan::Role role)
{
    switch (role) {
    case PostedPlan::Role::Difference: return u"difference"_s;
    case PostedPlan::Role::Offset: return u"offset"_s;
    case PostedPlan::Role::Posting: break;
    }
    return u"posting"_s;
}

} // namespace

PostedPlanStore::PostedPlanStore(Database &database)
    : m_database(database)
{
}

Result<void> PostedPlanStore::keep(const PostedPlan &plan)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto stored =
            m_database.execute(u"INSERT INTO posted_plan (document, role, cause, nav_number, posting_date, posted_at, "
                               "plan) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {plan.recordId, roleName(plan.role), plan.causeId > 0 ? QVariant(plan.causeId) : QVariant(),
                    plan.navNumber, dayValue(plan.postingDate),
                    momentValue(plan.postedAt.isValid() ? plan.postedAt : m_database.now()), plan.plan});
        return stored ? Result<void>{} : fail(stored.error());
    });
}

Result<std::optional<PostedPlan>> PostedPlanStore::postingOf(qint64 recordId)
{
    const auto row = m_database.firstRow(u"SELECT role, nav_number, posting_date, posted_at, plan FROM posted_plan "
                                         "WHERE document = ? AND role <> 'offset' ORDER BY id DESC LIMIT 1"_s,
        {recordId});
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return std::optional<PostedPlan>();
    PostedPlan plan;
    plan.recordId = recordId;
    plan.role = row->at(0).toString() == u"difference" ? PostedPlan::Role::Difference : PostedPlan::Role::Posting;
    plan.navNumber = row->at(1).toString();
    plan.postingDate = dayFrom(row->at(2));
    plan.postedAt = momentFrom(row->at(3));
    plan.plan = row->at(4).toString();
    return std::optional(plan);
}

Result<int> PostedPlanStore::offsetsBefore(qint64 recordId)
{
    const auto row = m_database.firstRow(
        u"SELECT count(DISTINCT p.nav_number) FROM posted_plan p JOIN document d ON d.id = p.document "
        "JOIN document me ON me.document_id = d.document_id AND me.kind = d.kind "
        "WHERE me.id = ? AND p.role = 'offset' AND d.id < me.id AND p.cause <= me.id"_s,
        {recordId});
    return row ? Result<int>(row->first().toInt()) : fail(row.error());
}

Result<int> PostedPlanStore::offsetsOf(qint64 recordId)
{
    const auto row =
        m_database.firstRow(u"SELECT count(*) FROM posted_plan WHERE document = ? AND role = 'offset'"_s, {recordId});
    return row ? Result<int>(row->first().toInt()) : fail(row.error());
}

} // namespace Ledgerbridge::Store
