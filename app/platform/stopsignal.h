// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace Ledgerbridge::Platform {

/// Turns "please stop" of the system (SIGTERM, SIGINT, SIGHUP; Ctrl+C, closing the console, shutting down Windows) into
/// a signal in the event loop of the thread that made this object. At most one lives at a time.
///
/// The first Ctrl+C asks; a second one ends the program at once, which is safe: a run is restartable at any
/// instruction.
/// Windows ends a closed console's program when the system's patience ends (about five seconds), whatever we do; until
/// then this object holds it up, and it goes as soon as the object is destroyed.
class StopSignal final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void requested();

private:
    void onReadable();

    QSocketNotifier *m_notifier = nullptr;
};

/// Calls `callback` in the thread of `context` each time the system asks to stop, as long as `context` lives.
void setStopHandler(QObject *context, std::function<void()> callback);

} // namespace Ledgerbridge::Platform
