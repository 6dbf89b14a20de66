// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enginesetup.h"
#include "record.h"

#include <QCoroTask>

namespace Ledgerbridge::Sync {

class Run;

/// What a command did to one document.
struct CommandOutcome final
{
    QString documentId;
    RecordState before = RecordState::Received;
    RecordState after = RecordState::Received;
    QList<Reason> reasons;
    /// A sentence for the person.
    QString message;
};

/// What people do with documents, from the window or the command line. Same thread rules as the engine. Local commands
/// need no connection; sendBack talks to Concur.
class PersonCommands final
{
public:
    PersonCommands(EngineSetup setup, QString actor);

    /// Checks them again against today's mappings and directory.
    [[nodiscard]] Result<QList<CommandOutcome>> retry(const QStringList &documents);
    /// Checks again everything that is held; called after mappings, settings or the directory changed.
    [[nodiscard]] Result<QList<CommandOutcome>> recheckHeld();
    [[nodiscard]] Result<QList<CommandOutcome>> approve(const QStringList &documents);
    [[nodiscard]] Result<QList<CommandOutcome>> ignore(const QStringList &documents, const QString &reason);
    /// Acknowledges where needed, then confirms the error with the message to Concur (product.md, section 3).
    /// WorkspaceLocked while a run is at work.
    [[nodiscard]] QCoro::Task<Result<QList<CommandOutcome>>> sendBack(QStringList documents, QString message);

private:
    [[nodiscard]] QCoro::Task<Result<CommandOutcome>> sendBackOne(Run &run, QString name, QString message);

    EngineSetup m_setup;
    QString m_actor;
};

} // namespace Ledgerbridge::Sync
