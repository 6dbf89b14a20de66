// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "edithistory.h"

namespace Ledgerbridge::Ui {

namespace {

class ActionCommand final : public QUndoCommand
{
public:
    ActionCommand(EditHistory &history, const QString &title, const QList<EditHistory::Part> &parts)
        : QUndoCommand(title)
        , m_history(history)
        , m_parts(parts)
    {
    }
    void undo() override { apply(false); }
    void redo() override { apply(true); }

private:
    void apply(bool forward)
    {
        for (const EditHistory::Part &part : std::as_const(m_parts))
            part.grid->model().apply(part.action, forward);
        // The first time it is only done, where its hand was.
        if (m_done)
            Q_EMIT m_history.travelled(m_parts.first().grid);
        m_done = true;
    }

    EditHistory &m_history;
    QList<EditHistory::Part> m_parts;
    bool m_done = false;
};

} // namespace

void EditHistory::push(const QString &title, const QList<Part> &parts)
{
    QList<Part> some = parts;
    some.removeIf([](const Part &part) { return part.action.isEmpty(); });
    if (!some.isEmpty())
        m_stack.push(new ActionCommand(*this, title, some));
}

} // namespace Ledgerbridge::Ui
