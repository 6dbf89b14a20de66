// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changereview.h"
#include "commandoutcome.h"
#include "enginesetup.h"
#include "fisclient.h"
#include "record.h"

#include <QCoroTask>

namespace Ledgerbridge::Sync {

class Run;

/// What people do with documents, from the window or the command line. Same thread rules as the engine. Local commands
/// need no connection; sendBack talks to Concur.
/// What sending a document back would tell Concur.
struct SendBackPreview final
{
    QString documentId;
    /// Why it cannot be sent back; empty where it can.
    QString obstacle;
    QList<Concur::SystemMessage> messages;
};

class PersonCommands final
{
public:
    PersonCommands(EngineSetup setup, QString actor);

    /// Checks them again against today's mappings and directory; what NAV's refusals taught about their reasons is
    /// forgotten, so that NAV is asked again.
    [[nodiscard]] Result<QList<CommandOutcome>> retry(const QStringList &documents);
    /// Checks again everything that is held; called after mappings, settings or the directory changed.
    [[nodiscard]] Result<QList<CommandOutcome>> recheckHeld();
    /// Holds for what each becomes in NAV now. With `fourEyes` nobody approves what they prepared. What has changed since
    /// it was last shown is not approved, but shown anew.
    [[nodiscard]] Result<QList<CommandOutcome>> approve(const QStringList &documents);
    [[nodiscard]] Result<QList<CommandOutcome>> ignore(const QStringList &documents, const QString &reason);
    /// Takes back that a document was ignored or approved; not possible any more once it is on its way to NAV.
    [[nodiscard]] Result<QList<CommandOutcome>> undo(const QStringList &documents);
    /// Says who looks after them; a blank name: nobody any more.
    [[nodiscard]] Result<QList<CommandOutcome>> assign(const QStringList &documents, const QString &person);
    /// A remark for whoever looks at them; it stands in the trail for good.
    [[nodiscard]] Result<QList<CommandOutcome>> comment(const QStringList &documents, const QString &text);
    /// Acknowledges where needed, then confirms the error with the message to Concur (product.md, section 3).
    /// WorkspaceLocked while a run is at work. Where Concur gives no answer, the outcome is the state before, and the
    /// document waits to go back.
    [[nodiscard]] QCoro::Task<Result<QList<CommandOutcome>>> sendBack(QStringList documents, QString message);
    /// Settles a document that changed after posting (product.md, section 3). Offset and difference are posted at once,
    /// with intents and recovery like any posting; where the new version would be held, nothing is offset.
    /// WorkspaceLocked while a run is at work.
    [[nodiscard]] QCoro::Task<Result<CommandOutcome>> resolve(QString document, ResolveAction action, QString reason);

    /// The messages that sendBack would send now; sends and changes nothing.
    [[nodiscard]] Result<QList<SendBackPreview>> previewSendBack(const QStringList &documents, const QString &message);

private:
    [[nodiscard]] QCoro::Task<Result<CommandOutcome>> resolveFound(
        Run &run, QString name, ResolveAction action, QString reason);
    [[nodiscard]] QCoro::Task<Result<CommandOutcome>> sendBackOne(Run &run, QString name, QString message);

    EngineSetup m_setup;
    QString m_actor;
};

} // namespace Ledgerbridge::Sync
