// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "postingwork.h"

#include <QHash>

namespace Ledgerbridge::Sync {

/// Our journal batch in NAV and what is done to its lines for some documents: written, checked, looked at once more,
/// taken out again. Moves no record; whoever posts decides what an outcome means.
class JournalBatch final
{
public:
    JournalBatch(const CompanyLink &link, Nav::Journal journal);

    [[nodiscard]] const Nav::Journal &journal() const { return m_journal; }

    struct Written final
    {
        QList<Nav::JournalLine> lines;
        /// By position of the document: what NAV made of a line that was not asked for. Such lines are not to be posted.
        QHash<qsizetype, QString> altered;
    };
    /// Writes lines and dimensions of all items behind what stands in the batch, and compares NAV's answers with what
    /// was sent; a tax code that NAV added is cleared. Dimensions are not written where a line is altered. A refusal
    /// says which of the items it is about (`Error::part`), where NAV says so.
    [[nodiscard]] QCoro::Task<Result<Written>> write(QList<WorkItem> items);
    /// What stands in the batch from before for an item: its lines in the order of their numbers, and what of them is not
    /// what would be written now.
    struct Standing final
    {
        QList<Nav::JournalLine> lines;
        QString difference;
    };
    /// By position of the item. Reads only.
    [[nodiscard]] QCoro::Task<Result<QHash<qsizetype, Standing>>> standing(QList<WorkItem> items);
    /// `lines` of all items, in plan order. An error says which of them it is about (`Error::part`), where NAV says so.
    [[nodiscard]] QCoro::Task<Result<void>> writeDimensions(QList<WorkItem> items, QList<Nav::JournalLine> lines);
    /// Posting takes every line of the batch, whoever wrote it: so it must hold exactly `written` lines of the items,
    /// and each document must balance. Empty when it does, else what is wrong, and whether it is others' lines.
    struct Look final
    {
        QString fault;
        bool foreign = false;
    };
    [[nodiscard]] QCoro::Task<Result<Look>> lastLook(QList<WorkItem> items, qsizetype written);
    /// Takes the items' lines out. True when nothing of them stands in the ledger either.
    [[nodiscard]] QCoro::Task<Result<bool>> takeBack(QList<WorkItem> items);
    /// Positions of the items last written that NAV's refusal points at; empty when it names none.
    [[nodiscard]] QSet<qsizetype> suspects(const Error &refusal, const QList<WorkItem> &items) const;

private:
    [[nodiscard]] QCoro::Task<Result<QString>> checkLine(Nav::NewJournalLine planned, Nav::JournalLine answer);

    const CompanyLink &m_link;
    Nav::Journal m_journal;
    /// Number of the first line last written.
    int m_firstLine = 0;
};

} // namespace Ledgerbridge::Sync
