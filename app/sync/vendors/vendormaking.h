// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run.h"
#include "vendorrequeststore.h"

namespace Ledgerbridge::Sync {

/// Longer than NAV works on any request (nav.md 6): what has not shown up after it was not made.
constexpr qint64 vendorDoubtSeconds = 15 * 60;

/// Makes vendors in NAV, each once and never a second time: NAV is read anew and looked through for twins first, the
/// request stands on disk before it leaves, and without a clear answer NAV is looked at again before anything else.
/// Whoever calls holds the lease of the run.
class VendorMaking final
{
public:
    /// `actor`: who decides.
    VendorMaking(Run &run, QString actor);

    /// Lets a request through. On success the vendor is in NAV, known here, and the mapping leads to it; in doubt, where no
    /// clear answer came. InvalidInput: a field is not what NAV takes. Conflict: NAV has the vendor already, or a like
    /// one that nobody has ruled out. Refused: NAV's words, or, with four eyes, who prepared it asks. After an error of
    /// these the request waits as before.
    [[nodiscard]] QCoro::Task<Result<VendorRequest>> approve(VendorRequest request);
    /// Looks up what got no clear answer, as in every run.
    [[nodiscard]] QCoro::Task<Result<void>> recover();

private:
    [[nodiscard]] Result<void> mayDecide(const VendorRequest &request) const;
    [[nodiscard]] Result<void> checkDraft(const VendorRequest &request) const;
    [[nodiscard]] QCoro::Task<Result<VendorRequest>> send(VendorRequest request);
    [[nodiscard]] QCoro::Task<Result<VendorRequest>> lookUp(VendorRequest request);
    [[nodiscard]] Result<VendorRequest> settle(const VendorRequest &request, const NavVendor &vendor);
    [[nodiscard]] Result<VendorRequest> backToOpen(const VendorRequest &request, const Error &error);
    [[nodiscard]] Result<VendorRequest> doubt(const VendorRequest &request, const Error &error);
    [[nodiscard]] Result<void> leadTo(const VendorRequest &request, const NavVendor &vendor);
    [[nodiscard]] Result<VendorRequest> moved(
        const VendorRequest &before, VendorRequest after, const QString &action, const QString &text);
    [[nodiscard]] QString mappedTo(const VendorRequest &request) const;
    [[nodiscard]] QList<NavVendor> namesakes(const VendorRequest &request) const;

    Run &m_run;
    QString m_actor;
    Store::VendorRequestStore m_requests;
};

/// A step of a run: looks up vendors whose making got no clear answer. The directories are read.
[[nodiscard]] QCoro::Task<Result<void>> recoverVendors(Run &run);

} // namespace Ledgerbridge::Sync
