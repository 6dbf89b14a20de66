// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navworld.h"

#include "sandboxjournalposting.h"

namespace Ledgerbridge::Sandbox {

NavWorld::NavWorld()
{
    m_context.now = [this] { return now(); };
}

NavWorld::~NavWorld() = default;

NavCompany &NavWorld::addCompany(const NavCompanySeed &seed)
{
    m_companies.push_back(std::make_unique<NavCompany>(m_context, seed));
    m_context.undo.commit();
    return *m_companies.back();
}

NavCompany *NavWorld::company(const QString &nameOrId) const
{
    const QUuid id = QUuid::fromString(nameOrId);
    for (const auto &company : m_companies) {
        if (company->setup.name == nameOrId || (!id.isNull() && company->id() == id))
            return company.get();
    }
    return nullptr;
}

void NavWorld::setNow(const QDateTime &now)
{
    m_offsetMs = QDateTime::currentDateTimeUtc().msecsTo(now);
}

QDateTime NavWorld::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMs);
}

void NavWorld::runJobQueue()
{
    for (const auto &company : m_companies) {
        const QList<QUuid> waiting = std::exchange(company->jobQueue, {});
        for (const QUuid &journal : waiting) {
            const Outcome<void> posted = postJournalNow(*company, journal);
            if (!posted)
                m_context.undo.rollback();
        }
    }
}

QList<NavGlEntry> NavWorld::glEntries(const QString &name) const
{
    QList<NavGlEntry> result;
    if (const NavCompany *found = company(name)) {
        for (const auto &[sequence, entry] : found->glEntries.rows())
            result.append(entry);
    }
    return result;
}

QList<NavVendorLedgerEntry> NavWorld::vendorLedgerEntries(const QString &name) const
{
    QList<NavVendorLedgerEntry> result;
    if (const NavCompany *found = company(name)) {
        for (const auto &[sequence, entry] : found->vendorLedger.rows())
            result.append(entry);
    }
    return result;
}

QList<NavPurchaseDocument> NavWorld::purchaseDocuments(const QString &name, PurchaseKind kind) const
{
    QList<NavPurchaseDocument> result;
    if (const NavCompany *found = company(name)) {
        for (const auto &[sequence, document] : found->purchaseDocuments.rows()) {
            if (document.kind == kind)
                result.append(document);
        }
    }
    return result;
}

} // namespace Ledgerbridge::Sandbox
