// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "exchangerow.h"
#include "finding.h"
#include "mappingbook.h"
#include "mappingcells.h"
#include "personcommands.h"
#include "postingplan.h"
#include "record.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Ledgerbridge::Cli {

/// Values as the command line prints them: camelCase, amounts as decimal strings, dates as ISO 8601, unknown ones null.
[[nodiscard]] QJsonValue amountJson(const Decimal &amount);
[[nodiscard]] QJsonValue dateJson(QDate date);
[[nodiscard]] QJsonValue timeJson(const QDateTime &time);
[[nodiscard]] QJsonObject toJson(const Reason &reason);
[[nodiscard]] QJsonArray toJson(const QList<Reason> &reasons);
[[nodiscard]] QJsonObject toJson(const Record &record);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
/// The fields of `sync --json` (command-line.md).
[[nodiscard]] QJsonObject toJson(const RunSummary &summary);
[[nodiscard]] QJsonObject toJson(const MappingRow &row);
/// `{"line","column","columnName","cell","text"}` each; `column` counts from 1, 0 is the line as a whole.
[[nodiscard]] QJsonArray toJson(const QList<CellProblem> &problems);
[[nodiscard]] QJsonObject toJson(const AuditEntry &entry);
[[nodiscard]] QJsonObject toJson(const ExchangeRow &exchange);
[[nodiscard]] QJsonArray toJson(const PostingPlan &plan);
[[nodiscard]] QJsonObject toJson(const Sync::CommandOutcome &outcome);
[[nodiscard]] QJsonArray toJson(const PlanDifference &difference);
[[nodiscard]] QJsonArray toJson(const QList<Sync::ActionOffer> &offers);
[[nodiscard]] QJsonObject toJson(const Sync::SendBackPreview &preview);

/// `amount currency`, or a dash where there is none.
[[nodiscard]] QString amountOrDash(const Decimal &amount, const QString &currency);

} // namespace Ledgerbridge::Cli
