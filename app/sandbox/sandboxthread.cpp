// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxthread.h"

namespace Ledgerbridge::Sandbox {

SandboxThread::~SandboxThread()
{
    stop();
}

QString SandboxThread::start(const SandboxOptions &options)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_sandbox = new Sandbox(options);
    m_sandbox->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_sandbox, &QObject::deleteLater);
    m_thread.start();
    QString error;
    QMetaObject::invokeMethod(
        m_sandbox,
        [&] {
            error = m_sandbox->start();
            m_connections = Json::parse(m_sandbox->connections().toUtf8()).value_or(Json());
            m_mappings = m_sandbox->mappings();
        },
        Qt::BlockingQueuedConnection);
    if (!error.isEmpty())
        stop();
    return error;
}

void SandboxThread::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_sandbox, [this] { m_sandbox->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_sandbox = nullptr;
}

} // namespace Ledgerbridge::Sandbox
