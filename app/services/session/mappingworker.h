// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingpreview.h"
#include "mappingstep.h"
#include "mappingtrial.h"
#include "readonlyworkspace.h"
#include "rowsources.h"

#include <QThread>

#include <atomic>

namespace Ledgerbridge::Services {

/// Works out what edited mappings, or a person's choice of documents, would come to, in a thread and over a connection of its own: it may take a while, and the
/// windows go on meanwhile. A younger question drops the older one. Made, used and ended in the thread of its owner.
class MappingWorker final : public QObject
{
    Q_OBJECT

public:
    explicit MappingWorker(const QString &folder, QObject *parent = nullptr);
    /// Stops what is under way, which takes one document at most.
    ~MappingWorker() override;

    void preview(const QList<MappingStep> &steps);
    /// What a selection of documents comes to and what checking it would find.
    void previewSelection(const DocumentSelection &selection);
    void tryOnPast(const QList<MappingStep> &steps, int months);
    /// A trial that is stopped still tells what it found.
    void stop() { ++m_wanted; }

Q_SIGNALS:
    void previewed(const Ledgerbridge::MappingPreview &preview);
    void selectionPreviewed(const Ledgerbridge::SelectionPreview &preview);
    void progressed(int done, int total);
    void tried(const Ledgerbridge::MappingTrial &trial);
    void failed(const Ledgerbridge::Error &error);

private:
    void post(std::function<void(ReadOnlyWorkspace &, quint64 generation)> work);

    QThread m_thread;
    /// Lives in the thread; work is posted to it.
    QObject *m_context;
    std::shared_ptr<ReadOnlyWorkspace> m_workspace;
    /// What is to go on, and what was asked last.
    std::atomic<quint64> m_wanted = 0;
    std::atomic<quint64> m_asked = 0;
};

} // namespace Ledgerbridge::Services
