// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertrounds.h"

namespace Ledgerbridge::Services {

/// Whether the head of the chain is due by mail: what the setting says, against the trail, which holds every mail sent.
/// False also while the mail channel rests after a failure.
[[nodiscard]] Result<bool> isHeadDue(Workspace &workspace, const AlertSetup &setup);

/// Mails the head of the chain now and writes down what became of it: `headMailed` in the trail, or a failure of the
/// mail channel. The delivery; none where the program's end stopped it. `actor`: `Ledgerbridge` or the person.
/// `workspace` outlives the task.
[[nodiscard]] QCoro::Task<std::optional<AlertDelivery>> mailHead(
    Workspace *workspace, AlertSetup setup, QString actor, AlertMeans means);

/// A head that somebody got.
struct HeadSent final
{
    qint64 entry = 0;
    /// Hex.
    QString hash;
    QString to;
    /// What the server answered.
    QString answer;
};

/// The same at a person's word, whatever the setting says.
[[nodiscard]] QCoro::Task<Result<HeadSent>> sendHeadNow(Workspace *workspace, QString actor, AlertMeans means);

} // namespace Ledgerbridge::Services
