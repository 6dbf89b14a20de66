// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "vendorclient.h"

namespace Ledgerbridge::Concur {

/// One row of the vendor master as Vendor v3.1 shows it (concur.md 4.5).
[[nodiscard]] ConcurVendor readVendor(const Json &row);
/// `{"Vendor":[…]}` of a write.
[[nodiscard]] Json vendorsBody(const QList<ConcurVendor> &vendors);
/// One result per vendor sent, found by its key, else by its place in the request (`RecordNumber`, from 1).
[[nodiscard]] QList<RecordResult> readVendorResults(const QList<Json> &rows, const QList<ConcurVendor> &sent);

} // namespace Ledgerbridge::Concur
