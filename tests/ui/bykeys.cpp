// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "bykeys.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

/// More than any window has.
constexpr int mostSteps = 200;
constexpr int lookAgain = 10; // milliseconds

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

} // namespace

QWidget *ByKeys::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.data();
}

/// What a window system does when another window of ours closes, and the platform of tests does not.
void ByKeys::comeBack() const
{
    QCoreApplication::processEvents();
    QWidget *modal = QApplication::activeModalWidget();
    QApplication::setActiveWindow(modal ? modal : m_window.data());
}

void ByKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    send([=](QWidget *widget) { QTest::keyClick(widget, key, modifiers); });
}

void ByKeys::type(const QString &text) const
{
    for (const QChar letter : text)
        send([=](QWidget *widget) { QTest::keyClick(widget, letter.toLatin1()); });
}

void ByKeys::send(const std::function<void(QWidget *)> &key) const
{
    const bool hadPopup = QApplication::activePopupWidget();
    key(target());
    // Nobody is so fast that the window would not come to rest between two keys.
    QCoreApplication::processEvents();
    if (hadPopup && !QApplication::activePopupWidget())
        comeBack();
}

bool ByKeys::reach(const QString &name)
{
    QStringList way;
    for (int step = 0; step < mostSteps; ++step) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        if (focus && !focus->isVisible())
            m_failures.append(u"the focus is on hidden "_s + nameOf(*focus));
        way.append(focus ? nameOf(*focus) : u"nothing"_s);
        press(Qt::Key_Tab);
    }
    way.removeDuplicates();
    m_failures.append(name + u" is not reached by Tab, which goes "_s + way.join(u", "_s));
    return false;
}

bool ByKeys::push(const QString &name)
{
    if (!reach(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool ByKeys::inDialog(const QString &name, const std::function<void()> &open, const std::function<void()> &answer)
{
    bool came = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        looking.stop();
        came = dialog->objectName() == name;
        if (came)
            answer();
        if (!dialog || !dialog->isVisible())
            return;
        m_failures.append(u"%1 stays open"_s.arg(nameOf(*dialog)));
        dialog->close();
    });
    looking.start(lookAgain);
    open();
    if (!came)
        m_failures.append(name + u" does not open"_s);
    comeBack();
    return came;
}

} // namespace Ledgerbridge
