// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingpreview.h"
#include "vendorrequest.h"

namespace Ledgerbridge {

/// What a person sees before a vendor is made in NAV.
struct VendorForm final
{
    QString companyId;
    QString companyName;
    /// Concur's vendor code; the mapping will lead from it.
    QString source;
    QString documentId;
    VendorDraft draft;
    QList<VendorDraftProblem> problems;
    /// What NAV has that may be the same vendor, best first.
    QList<VendorTwin> twins;
    /// What cannot be seen or is not taken over, a sentence each.
    QStringList notes;
    /// One that is under way already.
    std::optional<VendorRequest> pending;
    /// What the new vendor would release.
    MappingPreview releases;
    /// A second person has to let it through.
    bool fourEyes = false;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::VendorForm)
