// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"
#include "sourcedocument.h"

#include <QList>

namespace Ledgerbridge {

/// A code that a document bears and that planning has to lead somewhere.
struct SeenCode final
{
    MappingKind kind = MappingKind::Account;
    /// As a mapping row names it.
    QString source;
    /// What people know it by, where the document says so.
    QString name;
};

/// Every code of a document, each kind and source once. `mappings` and `day` tell which cost objects lead to a
/// dimension and whether a vendor is mapped with its address.
[[nodiscard]] QList<SeenCode> seenCodes(const SourceDocument &document, const MappingBook &mappings, QDate day);

} // namespace Ledgerbridge
