// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace Ledgerbridge {

/// A person without a mouse: keys go to what has the focus, and only Tab moves it from one widget to the next.
class ByKeys final
{
public:
    /// Where keys go when nothing has the focus.
    void setWindow(QWidget *window) { m_window = window; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    /// Tab until the widget of that name has the focus; false where Tab comes round without it (failures() says how).
    bool reach(const QString &name);
    /// Reaches a button and presses it.
    bool push(const QString &name);
    /// Runs `open`, which brings up the dialog of that name, and `answer` in it. False where no such dialog came.
    bool inDialog(const QString &name, const std::function<void()> &open, const std::function<void()> &answer);

    [[nodiscard]] const QStringList &failures() const { return m_failures; }
    void fail(const QString &what) { m_failures.append(what); }

private:
    void send(const std::function<void(QWidget *)> &key) const;
    void comeBack() const;
    [[nodiscard]] QWidget *target() const;

    QPointer<QWidget> m_window;
    QStringList m_failures;
};

} // namespace Ledgerbridge
