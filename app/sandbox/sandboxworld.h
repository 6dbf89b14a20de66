// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurserver.h"
#include "faultinjector.h"
#include "navseeding.h"
#include "sandbox.h"

namespace Ledgerbridge::Sandbox {

/// `{"ok","message"}` with 200 or 409.
[[nodiscard]] HttpResponse adminDone(bool ok, const QString &why = {});

/// Everything one sandbox is made of, in the order in which it depends on each other, and the administrator's door:
///
/// `GET /ledger`, `/concur`, `/expectations`, `/mappings.csv`, `/requests`, `/faults`, `/purchases`;
/// `POST /concur/lists` `{"list","code","name","parent","take","managedBy","refuse","void"}` (an item made, renamed or taken out
/// by hand; an app that takes the list over; a code that is refused, or makes a call void),
/// `POST /concur/recall` `{"document"}`, `/concur/resubmit` `{"document","repaired"}`, `/clock` `{"advanceSeconds"}`,
/// `/faults` `{"set":["name:2"]}`, `/nav/vendors` `{"number","name","blocked","privacyBlocked","country","state","postingGroup"}`, `/nav/accounts`
/// `{"number","name","blocked"}`, `/nav/unblockAccount` `{"number"}`, `/nav/dimensionValues`
/// `{"dimension","code","name","take"}`, `/nav/setup` `{"allowPostingFrom","allowPostingTo","postWithJobQueue",
/// "checkJournalDuplicates","newVendorPostingGroup"}`, `/nav/runJobQueue`.
/// Webhooks: `GET /concur/events` `{"subscriptions","deliveries"}`; `POST /concur/events` `{"foreign":3,"taken":["id"],
/// "companyKnown":false}` (subscriptions of the application that are not ours, ids of other customers, whether ESS knows
/// the company), `/concur/events/storm` `{"count","repeatEvery"}`; `GET /nav/subscriptions` and `/nav/subscriptions/storm`
/// likewise, `POST /nav/subscriptions` `{"handshakeMethod","handshakeTimeoutMs","limit"}`. What becomes due when `/clock` (or `/clock/advance`) moves is sent at once.
class Sandbox::World final
{
public:
    explicit World(const SandboxOptions &options);
    Q_DISABLE_COPY_MOVE(World)

    const MasterData data;
    const DocumentFactory factory;
    ConcurWorld concur;
    ConcurServer concurServer;
    NavServer nav;
    NavCompany &company;
    FaultBook faults;
    FaultInjector injector;
    HttpServer admin;

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] HttpResponse read(const QString &path);
    [[nodiscard]] HttpResponse write(const QString &path, const Json &body);
    [[nodiscard]] HttpResponse writeEvents(const QString &path, const Json &body);
    [[nodiscard]] HttpResponse writeSubscriptions(const QString &path, const Json &body);
    [[nodiscard]] HttpResponse writeNav(const QString &what, const Json &body);
};

} // namespace Ledgerbridge::Sandbox
