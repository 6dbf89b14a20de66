// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"
#include "mappingtargets.h"

#include <QObject>

namespace Ledgerbridge {

/// How a row of the grid stands. SameCode: it needs no row. Suggested: no row yet, and something fits. Removed: saving
/// takes it away.
enum class MappingState { Mapped, SameCode, Suggested, Unmapped, Invalid, Removed };

/// What a code without a row may be mapped to.
struct MappingHint final
{
    QString target;
    QString name;
    /// In hundredths; 100 is certain.
    int score = 0;
    /// "same VAT id, name 94 %"
    QString why;
    [[nodiscard]] bool operator==(const MappingHint &) const = default;
};

/// A mapping row as the workspace knows it, or a code that documents bear and that has no row.
struct MappingGridRow final
{
    MappingRow row;
    /// The row is in the book; else only its kind and source mean anything.
    bool isStored = false;
    /// What Concur calls the value, where documents tell.
    QString sourceName = {};
    /// Documents that bear it, and the day of the youngest.
    int seen = 0;
    QDate lastSeen = {};
    /// Held documents that wait for it, and what they come to by currency.
    int waiting = 0;
    QHash<QString, Decimal> waitingAmounts = {};
    /// Why they wait, for the admin.
    QString waitingText = {};
    /// The best suggestion.
    std::optional<MappingHint> hint = {};
    [[nodiscard]] bool operator==(const MappingGridRow &) const = default;
};

/// Everything the grid of one kind needs.
struct MappingGridData final
{
    MappingKind kind = MappingKind::Account;
    QList<MappingGridRow> rows;
    MappingTargets targets;
    /// `mapping.sameCode`: codes that NAV has in a usable state need no row.
    bool sameCode = true;
};

/// Where the grid gets its rows: asks, and hears by queued signal. Of several answers the youngest generation counts.
class MappingSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void request(MappingKind kind, quint64 generation) = 0;

Q_SIGNALS:
    void rowsReady(const Ledgerbridge::MappingGridData &data, quint64 generation);
    void failed(const Ledgerbridge::Error &error, quint64 generation);
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingGridRow)
Q_DECLARE_METATYPE(Ledgerbridge::MappingGridData)
