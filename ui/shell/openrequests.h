// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace Ledgerbridge::Ui {

/// A workspace has one window. Whoever starts the program again with `--open` while it is there hands the document over
/// to it, through a local socket that only the same user reaches. In the GUI thread.
class OpenRequests final : public QObject
{
    Q_OBJECT

public:
    /// `folder` of the workspace; its window's lock is held by the caller.
    explicit OpenRequests(const QString &folder, QObject *parent = nullptr);

    /// Whether a window took the document; waits two seconds at most.
    [[nodiscard]] static bool handOver(const QString &folder, const QString &document);

Q_SIGNALS:
    void requested(const QString &document);

private:
    void read(QLocalSocket *socket);

    QLocalServer *m_server;
};

} // namespace Ledgerbridge::Ui
