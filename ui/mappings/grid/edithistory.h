// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappinggrid.h"

#include <QUndoStack>

namespace Ledgerbridge::Ui {

/// What a person did, over all kinds: one entry per action, without limit, also behind a save. Taking back what was
/// saved makes edits that are pending again.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    struct Part final
    {
        MappingGrid *grid = nullptr;
        MappingAction action;
    };

    using QObject::QObject;
    /// Does the action and keeps it; nothing where it changes nothing. The grids outlive the history.
    void push(const QString &title, const QList<Part> &parts);
    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }
    void clear() { m_stack.clear(); }

Q_SIGNALS:
    /// Something was taken back or done again in this grid.
    void travelled(Ledgerbridge::Ui::MappingGrid *grid);

private:
    QUndoStack m_stack;
};

} // namespace Ledgerbridge::Ui
