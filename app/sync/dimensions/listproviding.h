// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionlinkstore.h"
#include "dimensionreview.h"
#include "run.h"

namespace Ledgerbridge::Sync {

/// Brings changed values to Concur's lists, at most 250 in a call. What is sent stands in the trail before it leaves; what was
/// not taken is kept and replayed. Nothing is made twice: Concur refuses a code that is there, and each run compares before
/// it sends.
class ListProviding final
{
public:
    explicit ListProviding(Run &run);

    /// Sends what may be sent now; what waits for its replay is left out until it is due, unless it has changed since.
    /// What has failed before goes last and in small calls, so that it holds nothing else up. An outage ends the sending;
    /// what it was about is kept.
    [[nodiscard]] QCoro::Task<Result<void>> send(QList<ListItemChange> changes);
    /// How many of them would be sent now; for a dry run.
    [[nodiscard]] Result<int> countDue(const QList<ListItemChange> &changes);
    /// Takes out what waits for nothing any more: Concur has it, or it is not wanted.
    [[nodiscard]] Result<void> dropVoid(const QList<ListItemChange> &changes);

private:
    using Changes = QList<ListItemChange>;
    struct Due final
    {
        Changes fresh;
        /// Have had no usable answer before.
        Changes suspect;
    };
    [[nodiscard]] Result<Due> due(const Changes &changes);
    [[nodiscard]] QCoro::Task<Result<void>> sendAll(Changes changes, qsizetype batchSize);
    [[nodiscard]] QCoro::Task<Result<void>> settleFailed(Changes batch, Error error);
    [[nodiscard]] QCoro::Task<Result<void>> sendBatch(Changes batch);
    [[nodiscard]] QCoro::Task<Result<void>> sendHalves(Changes batch);
    [[nodiscard]] Result<void> noteSending(const Changes &batch);
    [[nodiscard]] Result<void> note(const QString &action, const QString &text) const;
    void sayRefusals();
    [[nodiscard]] Result<void> settle(const Changes &batch, const QList<Concur::ListItemResult> &results);
    [[nodiscard]] Result<void> taken(const ListItemChange &change);
    [[nodiscard]] Result<void> keep(
        const ListItemChange &change, const QString &why, bool needsPerson, qint64 pause = 0);
    [[nodiscard]] Result<void> keepAll(const Changes &batch, const Error &error);

    Run &m_run;
    Store::DimensionLinkStore m_links;
    /// Sentences about records that Concur has refused for the first time.
    QStringList m_refusals;
    int m_unclearInARow = 0;
    int m_halvings = 0;
};

} // namespace Ledgerbridge::Sync
