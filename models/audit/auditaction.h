// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Ledgerbridge {

/// What an entry of the trail means for its document; windows give it icon and colour.
enum class AuditMark { Step, Done, Held, Doubt, Person, Bad };

/// Actions that people look for, by machine name, in the order in which a document meets them.
[[nodiscard]] const QStringList &auditActions();
/// An action in the reader's language; its machine name where it has no words of its own.
[[nodiscard]] QString auditActionTitle(const QString &action);
/// `actor`: a person's own steps are marked as such unless they went wrong.
[[nodiscard]] AuditMark auditMark(const QString &action, const QString &actor);

} // namespace Ledgerbridge
