// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fisclient.h"
#include "json.h"

namespace Ledgerbridge::Concur {

/// A page of the queue. `content` may be missing when nothing is ready; where the `page` block is missing, how
/// many pages there are stays unknown: Concur may have cut the page shorter than asked (concur.md 3.2). Protocol where the answer is no object.
[[nodiscard]] Result<FisPage> readFisPage(const Json &answer, DocumentKind kind, int page, int limit);

/// One result per id, in the order of `fisIds`; an id that the answer passes over gets code 199 (unknown, retry later).
/// `resultKey` names the word of the result in this kind of answer (concur.md 3.3, 3.4).
[[nodiscard]] Result<QList<FisItemResult>> readFisResults(
    const Json &answer, const QString &resultKey, const QStringList &fisIds);

/// Whether a 101 says that somebody else was first: then the document is theirs (concur.md 3.6). A blank name is ours.
[[nodiscard]] bool isOfAnotherSystem(const FisItemResult &result, const QString &systemId);

/// The connection's system id as every body bears it, the same in all three, else Concur answers 99 (concur.md 3.6).
[[nodiscard]] QString wireSystemId(const QString &systemId);
[[nodiscard]] Json acknowledgementBody(const QString &systemId, const QStringList &fisIds);
[[nodiscard]] Json confirmationBody(const QString &systemId, const QList<PostingConfirmation> &confirmations);
/// Amounts as raw digits (concur.md 3.5).
[[nodiscard]] Json paymentConfirmationBody(const QString &systemId, const QList<PaymentConfirmation> &confirmations);

} // namespace Ledgerbridge::Concur
