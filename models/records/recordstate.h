// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// Where a document stands (product.md, section 3).
enum class RecordState {
    Received,
    Ready,
    Held,
    AwaitingApproval,
    Posting,
    InDoubt,
    Drafted,
    Posted,
    Confirmed,
    SentBack,
    Recalled,
    Ignored,
    ChangedAfterPosting
};

/// Machine name, as in JSON and in the database.
[[nodiscard]] QString toString(RecordState state);
[[nodiscard]] std::optional<RecordState> recordStateFromString(QStringView text);
[[nodiscard]] QList<RecordState> allRecordStates();
/// The word shown to people.
[[nodiscard]] QString recordStateTitle(RecordState state);

/// Whether a record may go from one state to another. The store refuses every other step.
[[nodiscard]] bool mayFollow(RecordState from, RecordState to);
/// Nothing happens to it any more by itself.
[[nodiscard]] bool isFinal(RecordState state);
/// A person has to look at it.
[[nodiscard]] bool needsPerson(RecordState state);
/// States in which nothing of a document stands in NAV yet.
[[nodiscard]] QList<RecordState> unpostedStates();

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::RecordState)
