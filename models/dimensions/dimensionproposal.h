// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Ledgerbridge {

/// What becomes of list items that NAV does not know (setting `dimensions.toNav`).
enum class DimensionsToNav { Propose, Off, Create };
[[nodiscard]] std::optional<DimensionsToNav> dimensionsToNavFromString(QStringView text);

/// A value that Concur has and NAV lacks, to be made there once somebody has said yes.
struct DimensionProposal final
{
    /// Open → Approved → Created; Open → Rejected; Open or Approved → Superseded, where there is nothing to make any more.
    enum class State { Open, Approved, Created, Rejected, Superseded };

    qint64 id = 0;
    QString companyId;
    QString companyName;
    /// NAV's code of the dimension.
    QString dimension;
    /// As they would stand in NAV.
    QString code;
    QString name;
    QString listName;
    /// The item's in Concur, with its ancestors.
    QString itemCode;
    State state = State::Open;
    QDateTime proposedAt;
    /// `sync`: the program found it.
    QString proposedBy;
    /// Of the last decision.
    QDateTime decidedAt;
    QString decidedBy;
    /// Why it was turned down, or is void.
    QString reason;
    /// When its creation left for NAV last; invalid: never.
    QDateTime sentAt;
    /// No clear answer has come to that.
    bool isUnderWay = false;
    /// What became of the last try to make it in NAV, for the admin; empty where nothing is amiss.
    QString trouble;

    /// It waits for somebody, or for NAV.
    [[nodiscard]] bool isPending() const { return state == State::Open || state == State::Approved; }
};

/// Machine name, as it stands in the workspace and in JSON.
[[nodiscard]] QString toString(DimensionProposal::State state);
[[nodiscard]] std::optional<DimensionProposal::State> proposalStateFromString(QStringView text);
/// A word for people.
[[nodiscard]] QString proposalStateTitle(DimensionProposal::State state);

/// Why a value cannot be made in NAV as it is: its code is too long there (nav.md 9.1: 20 characters). Empty: it can.
[[nodiscard]] QString dimensionValueProblem(const DimensionProposal &proposal);
/// NAV takes 50 characters of a name (nav.md 9.1).
[[nodiscard]] QString shortenedValueName(const QString &name);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::DimensionProposal)
