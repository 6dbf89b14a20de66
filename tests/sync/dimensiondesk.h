// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionproposal.h"
#include "replay.h"
#include "syncworld.h"

#include <QJsonObject>

namespace Ledgerbridge {

/// Both make-believe systems with their dimensions and lists, as the tests of their exchange look at them.
class DimensionDesk
{
protected:
    void start(const QString &service = {});
    [[nodiscard]] Result<RunSummary> dimensions(bool dryRun = false);
    /// A run that must go through; its figures.
    [[nodiscard]] RunSummary done(bool dryRun = false);
    void setNav(const QString &dimension, const QString &code, const QString &name, bool take = false) const;
    void setConcur(const QJsonObject &wish) const;
    /// Concur's item; null where there is none.
    [[nodiscard]] Sandbox::Json inConcur(const QString &list, const QString &code) const;
    [[nodiscard]] qsizetype countInConcur() const { return m_world->concurJson()["listItems"].size(); }
    /// Name of a value in NAV; null where there is none.
    [[nodiscard]] QString inNav(const QString &dimension, const QString &code) const;
    [[nodiscard]] QList<ReplayEntry> waiting();
    [[nodiscard]] QStringList trail(const QString &action);
    [[nodiscard]] DimensionProposal proposal(const QString &code);
    void approve(const QString &code);
    void passTime(int seconds);

    std::unique_ptr<SyncWorld> m_world;
    int m_ahead = 0;
};

} // namespace Ledgerbridge
