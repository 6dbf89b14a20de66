// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingseries.h"

#include "auditentry.h"
#include "keyvaluerows.h"
#include "runtext.h"

namespace Ledgerbridge::Sync {

namespace {

AuditEntry entry(const QString &action, const QString &text)
{
    AuditEntry entry;
    entry.actor = QStringLiteral("Ledgerbridge");
    entry.action = action;
    entry.text = text;
    return entry;
}

Store::KeyValueRows facts(Store::Database &database)
{
    return {database, Store::KeyValueRows::Table::Facts};
}

} // namespace

PostingSeries::PostingSeries(Store::Database &database, const QString &companyId)
    : m_database(database)
    , m_name(QStringLiteral("postingSeries:") + companyId)
{
}

Result<void> PostingSeries::wasSeen(const QString &number)
{
    return facts(m_database)
        .write(m_name, number.toUtf8(),
            entry(QStringLiteral("postingSeriesSeen"),
                RunText::tr("NAV replaced a document no. of ours by %1").arg(number)));
}

Result<void> PostingSeries::wasNotSeen()
{
    const auto removed =
        facts(m_database)
            .remove(m_name,
                entry(QStringLiteral("postingSeriesGone"), RunText::tr("NAV keeps our document numbers again")));
    return removed ? Result<void>() : fail(removed.error());
}

Result<std::optional<QString>> PostingSeries::lastNumber()
{
    const auto number = facts(m_database).read(m_name);
    if (!number)
        return fail(number.error());
    return *number ? std::optional(QString::fromUtf8(**number)) : std::nullopt;
}

} // namespace Ledgerbridge::Sync
