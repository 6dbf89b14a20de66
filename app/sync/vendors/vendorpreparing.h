// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"
#include "vendorform.h"

namespace Ledgerbridge::Sync {

/// The form for making the vendor of a document in NAV: filled from Concur's vendor master where that can be read, and from
/// the document; checked against what the workspace knows of NAV. Reads only. InvalidInput for a document that names no
/// vendor, or whose company is not known yet.
[[nodiscard]] QCoro::Task<Result<VendorForm>> prepareVendor(Run &run, QString document);

/// The same for a vendor as Concur has it, without a document.
[[nodiscard]] Result<VendorForm> formFor(
    Run &run, const QString &companyId, const VendorSource &source, const QString &documentId);

} // namespace Ledgerbridge::Sync
