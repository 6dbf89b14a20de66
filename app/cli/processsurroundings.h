// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <QObject>

#include <memory>
#include <mutex>

namespace Ledgerbridge::Cli {

/// The real process: standard streams, terminal, environment, stop signals. One per program, in the main thread.
class ProcessSurroundings final : public QObject
{
    Q_OBJECT

public:
    ProcessSurroundings();
    ~ProcessSurroundings() override;

    [[nodiscard]] Surroundings *surroundings() { return &m_surroundings; }
    /// Writes bytes as they are; not through a text stream, so that UTF-8 stays UTF-8 on Windows. False where they do
    /// not arrive, as on a full disk.
    [[nodiscard]] static bool writeOutput(const QByteArray &bytes);
    void writeErrors(const QByteArray &bytes);
    /// Whether the caller asked for JSON; it gets that too when it stops a command that waits for nothing.
    void setJson(bool json) { m_json = json; }

Q_SIGNALS:
    void stopRequested();
    void inputEnded();

private:
    /// Shared with the thread that waits for the end of standard input, which may outlive this object.
    struct InputWatch
    {
        std::mutex guard;
        ProcessSurroundings *owner = nullptr;
    };

    void stop();
    void showProgress(const QString &text);
    void watchInput();

    Surroundings m_surroundings;
    std::shared_ptr<InputWatch> m_input;
    qsizetype m_progressWidth = 0;
    bool m_showsProgress = false;
    bool m_json = false;
};

} // namespace Ledgerbridge::Cli
