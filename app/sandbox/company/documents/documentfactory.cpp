// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentfactory.h"

#include "expensebuilder.h"
#include "invoicebuilder.h"

namespace Ledgerbridge::Sandbox {

DocumentFactory::DocumentFactory(const MasterData &data, int documents, quint32 seed, int problemPercent)
    : m_data(data)
    , m_seed(seed)
    , m_places(planDocuments(data, documents, problemPercent, seed))
{
}

GeneratedDocument DocumentFactory::document(int index) const
{
    return build(m_places.at(index));
}

GeneratedDocument DocumentFactory::resubmitted(int index, int revision, bool repaired) const
{
    DocumentSlot place = m_places.at(index);
    place.revision = revision;
    if (repaired && !place.fate.shouldPost) {
        place.fate = {};
        place.processed = qMax(place.processed, m_data.allowPostingFrom.addDays(4));
    }
    return build(place);
}

GeneratedDocument DocumentFactory::build(const DocumentSlot &place) const
{
    switch (place.kind) {
    case SourceKind::Invoice: return InvoiceBuilder(m_data, m_seed, place).build();
    case SourceKind::Purchase: return buildPurchase(m_data, m_seed, place);
    case SourceKind::Expense: break;
    }
    return ExpenseBuilder(m_data, m_seed, place).build();
}

} // namespace Ledgerbridge::Sandbox
