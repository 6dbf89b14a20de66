// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "correction.h"
#include "error.h"
#include "planstep.h"

#include <memory>

namespace Ledgerbridge::Sync {

/// How the journal part of a document ended whose other part is a purchase document. While it is set, the record itself
/// is moved by whoever posts the purchase document.
struct JournalPart final
{
    enum class State { Open, Posted, Refused, TakenBack, InDoubt };
    State state = State::Open;
    QString number;
    Reason reason;
};

/// A document on its way into NAV.
struct WorkItem final
{
    Record record;
    PostingPlan plan;
    /// Ids of the intents that are open for it.
    QList<qint64> intents;
    std::shared_ptr<JournalPart> journalPart;
    /// Set where the plan corrects what stands of earlier versions.
    std::optional<Correction> correction;

    [[nodiscard]] const Posting *journal() const;
    /// The purchase document among its postings; null for a plain journal.
    [[nodiscard]] const Posting *purchase() const;
};

/// NAV said a clear no to what was asked: sending it again would give the same answer.
[[nodiscard]] bool isRefusal(const Error &error);
/// The record is not there any more.
[[nodiscard]] bool isGone(const Error &error);
/// NAV's number of the vendor it is an invoice, credit memo or order of; empty for journals.
[[nodiscard]] QString vendorOf(const WorkItem &item);
/// NAV's refusal as a reason to hold: by its words where they name a known cause, else `navRefused`.
[[nodiscard]] Reason refusalReason(const Error &error, const WorkItem &item);

} // namespace Ledgerbridge::Sync
