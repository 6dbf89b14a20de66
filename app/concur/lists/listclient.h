// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurlist.h"
#include "error.h"
#include "json.h"
#include "recordresult.h"

#include <QCoroTask>

#include <QList>
#include <QStringList>

namespace Ledgerbridge::Concur {

class Session;

/// How far down a list is read.
struct ListDepth final
{
    int levels = 1;
    /// Codes of the only items below which it is read; empty: below all.
    QStringList parents = {};
};

/// List v4, List Item v4 and Bulk (concur.md 6.1 to 6.3). Pages count from 1 and hold 100. A busy Concur (429, of which it
/// says `retry-after: 0`) is asked again a few times with growing pauses of our own, also for writes: it refuses before it
/// does anything. All calls run in the session's thread.
class ListClient final
{
public:
    /// Most parts of one bulk call.
    static constexpr qsizetype batchSize = 250;

    explicit ListClient(Session &session);

    /// Every list that is not deleted. Protocol where the pages do not end.
    [[nodiscard]] QCoro::Task<Result<QList<ConcurList>>> lists();
    /// The items of a list that are not deleted, parents before their children.
    [[nodiscard]] QCoro::Task<Result<QList<ConcurListItem>>> items(QString listId, ListDepth depth);
    /// New items, at most `batchSize`, parents before their children. One result each, in that order. Leaves once; a code
    /// that is there already is refused, so nothing is made twice. OutcomeUnknown where no clear answer came.
    [[nodiscard]] QCoro::Task<Result<QList<RecordResult>>> create(QString listId, QList<ConcurListItem> items);
    /// New names of items that are there.
    [[nodiscard]] QCoro::Task<Result<QList<RecordResult>>> rename(QString listId, QList<ConcurListItem> items);

private:
    [[nodiscard]] QCoro::Task<Result<QList<Json>>> rows(QString path);
    [[nodiscard]] QCoro::Task<Result<QList<RecordResult>>> write(
        QByteArray method, QString listId, Json body, QList<ConcurListItem> items);

    Session &m_session;
};

} // namespace Ledgerbridge::Concur
