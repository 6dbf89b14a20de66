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

PostedPlan::Role roleFrom(const QString &name)
{
    for (const auto role : {PostedPlan::Role::Difference, PostedPlan::Role::Offset})
        if (name == roleName(role))
            return role;
    return PostedPlan::Role::Posting;
}

/// role, nav_number, posting_date, posted_at, plan
PostedPlan readPlan(const QVariantList &row)
{
    PostedPlan plan;
    plan.role = roleFrom(row[0].toString());
    plan.navNumber = row[1].toString();
    plan.postingDate = dayFrom(row[2]);
    plan.postedAt = momentFrom(row[3]);
    plan.plan = row[4].toString();
    return plan;
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
    PostedPlan plan = readPlan(*row);
    plan.recordId = recordId;
    return std::optional(plan);
}

Result<QList<PostedPlan>> PostedPlanStore::between(QDate from, QDate to)
{
    QList<PostedPlan> plans;
    const auto read = m_database.forEach(
        u"SELECT p.role, p.nav_number, p.posting_date, p.posted_at, p.plan, p.document, p.cause FROM posted_plan p "
        "WHERE p.id IN (SELECT id FROM posted_plan WHERE posting_date >= ? AND posting_date <= ? "
        "UNION SELECT q.id FROM document d JOIN posted_plan q ON q.document = d.id "
        "WHERE d.approved_on >= ? AND d.approved_on <= ?) ORDER BY p.id"_s,
        {dayValue(from), dayValue(to), dayValue(from), dayValue(to)}, [&plans](const QSqlQuery &row) {
            PostedPlan plan = readPlan({row.value(0), row.value(1), row.value(2), row.value(3), row.value(4)});
            plan.recordId = row.value(5).toLongLong();
            plan.causeId = row.value(6).toLongLong();
            plans.append(plan);
            return true;
        });
    return read ? Result<QList<PostedPlan>>(plans) : fail(read.error());
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
