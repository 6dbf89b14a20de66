// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingworker.h"

#include "mappingeffects.h"
#include "selecteddocuments.h"
#include "selectioneffects.h"

namespace Ledgerbridge::Services {

MappingWorker::MappingWorker(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_context(new QObject)
    , m_workspace(std::make_shared<ReadOnlyWorkspace>(folder))
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("mappings"));
    m_thread.start(QThread::LowPriority);
}

MappingWorker::~MappingWorker()
{
    stop();
    ++m_asked;
    QMetaObject::invokeMethod(m_context, [context = m_context, workspace = m_workspace] {
        workspace->close();
        context->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void MappingWorker::post(std::function<void(ReadOnlyWorkspace &, quint64)> work)
{
    const quint64 generation = ++m_wanted;
    m_asked = generation;
    QMetaObject::invokeMethod(m_context, [this, generation, workspace = m_workspace, work = std::move(work)] {
        // What was stopped is begun all the same: whoever asked waits for an answer.
        if (generation != m_asked)
            return;
        // Signals of this object go from that thread; their receivers live in the owner's and hear them queued.
        if (const auto opened = workspace->open(); !opened)
            Q_EMIT failed(opened.error());
        else
            work(*workspace, generation);
    });
}

void MappingWorker::preview(const QList<MappingStep> &steps)
{
    post([this, steps](ReadOnlyWorkspace &workspace, quint64 generation) {
        const auto preview = Sync::previewMappings(workspace.database(), workspace.companies(), steps,
            QDate::currentDate(), [this, generation](int, int) { return generation == m_wanted; });
        if (preview)
            Q_EMIT previewed(*preview);
        else if (preview.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(preview.error());
    });
}

void MappingWorker::previewSelection(const DocumentSelection &selection)
{
    post([this, selection](ReadOnlyWorkspace &workspace, quint64 generation) {
        const auto names = selectedDocuments(workspace.database(), selection);
        const auto preview = names ? Sync::previewSelection(workspace.database(), workspace.companies(), *names,
                                 QDate::currentDate(), [this, generation](int, int) { return generation == m_wanted; })
                                   : fail(names.error());
        if (preview)
            Q_EMIT selectionPreviewed(*preview);
        else if (preview.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(preview.error());
    });
}

void MappingWorker::tryOnPast(const QList<MappingStep> &steps, int months)
{
    post([this, steps, months](ReadOnlyWorkspace &workspace, quint64 generation) {
        const QDate today = QDate::currentDate();
        const auto since = Sync::trialStart(workspace.database(), months, today);
        if (!since) {
            Q_EMIT failed(since.error());
            return;
        }
        const auto trial = Sync::tryMappings(
            workspace.database(), workspace.companies(), steps, *since, today, [this, generation](int done, int total) {
                constexpr int every = 25;
                if (done % every == 0)
                    Q_EMIT progressed(done, total);
                return generation == m_wanted;
            });
        // Somebody asked anew meanwhile and would take it for their answer.
        if (generation != m_asked)
            return;
        if (trial)
            Q_EMIT tried(*trial);
        else
            Q_EMIT failed(trial.error());
    });
}

} // namespace Ledgerbridge::Services
