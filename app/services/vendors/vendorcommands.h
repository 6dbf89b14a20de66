// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "localcommands.h"
#include "vendorform.h"

#include <QCoroTask>

namespace Ledgerbridge::Services {

/// What a decision about a vendor came to.
struct VendorOutcome final
{
    VendorRequest request;
    /// What the new vendor released.
    Recheck recheck;
    /// A sentence for the person.
    QString message;
};

/// People's commands about vendors that are to be made in NAV. `setup` and `workspace` outlive the task; the same thread.

/// The form for the vendor of a document; Concur's vendor master is read where `setup` has its client.
[[nodiscard]] QCoro::Task<Result<VendorForm>> vendorForm(Sync::EngineSetup setup, QString document);

/// Prepares the vendor as the form has it, and lets it through at once unless a second person has to. Asked again while
/// it waits, the newer form counts. Errors as in VendorMaking::approve; what is sound waits then for another try.
[[nodiscard]] QCoro::Task<Result<VendorOutcome>> requestVendor(
    Workspace *workspace, Sync::EngineSetup setup, VendorForm form, QString actor);
[[nodiscard]] QCoro::Task<Result<VendorOutcome>> approveVendor(
    Workspace *workspace, Sync::EngineSetup setup, qint64 id, QString actor);
/// Only what waits for a person can be turned down; a word why is demanded.
[[nodiscard]] Result<VendorOutcome> rejectVendor(
    Workspace &workspace, qint64 id, const QString &actor, const QString &words);

} // namespace Ledgerbridge::Services
