// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sourcedocument.h"

#include <QString>

namespace Ledgerbridge {

/// What a derived reference stands for: the original, the n-th offset of it, or the n-th repost.
struct ReferenceRole final
{
    enum class Kind { Original, Offset, Repost };
    Kind kind = Kind::Original;
    int number = 0;
};

/// The document number a posting bears in NAV, derived so that any machine can look it up again (architecture.md,
/// rule 2): readable front from the report or invoice number, check behind from ids, company and role.
/// At most 20 capital letters, digits and hyphens.
[[nodiscard]] QString derivedReference(
    const SourceDocument &document, const QString &companyId, ReferenceRole role = {});
/// The same from what a record keeps of its document: its number, Concur id and FIS id.
[[nodiscard]] QString derivedReference(const QString &number, const QString &documentId, const QString &fisId,
    const QString &companyId, ReferenceRole role = {});

} // namespace Ledgerbridge
