// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fisclient.h"
#include "record.h"

namespace Ledgerbridge::Sync {

class Run;

/// Longest short or long text of a message that Concur takes, in UTF-16 units (concur.md 3.4).
inline constexpr qsizetype longestFeedback = 1300;

/// Usage where the admin's message is blank or longer than Concur takes; it is never cut.
[[nodiscard]] Result<void> checkFeedback(const QString &message);

/// The admin's own words, in the language of the program. No line: they are about the document.
[[nodiscard]] Concur::SystemMessage adminMessage(const QString &message);

/// Why the document could not be posted: for each reason one message, and where it stands on lines one for each line.
/// What exceeds the limit goes on in further messages. The language is the one that texts come in now.
[[nodiscard]] QList<Concur::SystemMessage> reasonMessages(const QList<Reason> &reasons);

/// The messages about a stored document, in its reader's language where there is a catalogue for it: what its check says
/// today, and what NAV said of it. Lines are known of the former only.
[[nodiscard]] Result<QList<Concur::SystemMessage>> feedbackOn(Run &run, const Record &record);

/// `de`, `en`: what the person in Concur reads, as far as the document tells. FIS names no language, but the home country
/// of a report (concur.md 3.8); countries of several languages tell nothing. Empty: not known.
[[nodiscard]] QString readersLanguage(const SourceDocument &document);

} // namespace Ledgerbridge::Sync
