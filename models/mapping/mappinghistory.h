// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingstep.h"

#include <QDateTime>

namespace Ledgerbridge {

/// Whose change of the book it is, and why; `proposedBy` where a second person let it through.
struct MappingAuthor final
{
    QString actor;
    QString reason;
    QString proposedBy;
};

/// The book after one command.
struct MappingVersion final
{
    qint64 batch = 0;
    QDateTime at;
    MappingAuthor author;
    int changes = 0;
};

/// Changes of mappings that wait for a second person (`approval.fourEyes`).
struct MappingProposal final
{
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString reason;
    QList<MappingStep> steps;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingVersion)
Q_DECLARE_METATYPE(Ledgerbridge::MappingProposal)
