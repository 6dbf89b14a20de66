// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <array>

namespace Ledgerbridge::Sync {

Part partOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Expense: return Part::Expense;
    case DocumentKind::Invoice: return Part::Invoice;
    case DocumentKind::Purchase: return Part::Purchase;
    }
    return Part::Expense;
}

std::optional<Part> partFromString(QStringView text)
{
    struct Name
    {
        Part part;
        QStringView name;
    };
    static constexpr std::array names{Name{Part::Expense, u"expense"}, Name{Part::Invoice, u"invoice"},
        Name{Part::Purchase, u"purchase"}, Name{Part::Vendors, u"vendors"}, Name{Part::Dimensions, u"dimensions"},
        Name{Part::Payments, u"payments"}};
    for (const Name &entry : names)
        if (entry.name == text)
            return entry.part;
    return std::nullopt;
}

} // namespace Ledgerbridge::Sync
