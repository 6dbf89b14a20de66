// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentplan.h"

namespace Ledgerbridge::Sandbox {

/// All documents of the demo company. Each is made anew from seed and place whenever it is asked for, so that a hundred
/// thousand of them need no memory. Immutable; the master data must outlive it.
class DocumentFactory final
{
public:
    static constexpr int defaultProblemPercent = 8;

    DocumentFactory(const MasterData &data, int documents, quint32 seed, int problemPercent = defaultProblemPercent);

    [[nodiscard]] int count() const { return int(m_places.size()); }
    [[nodiscard]] const DocumentSlot &place(int index) const { return m_places.at(index); }
    /// The document as first submitted.
    [[nodiscard]] GeneratedDocument document(int index) const;
    /// As submitted again: same report, higher revision; `repaired` leaves the planted problem out.
    [[nodiscard]] GeneratedDocument resubmitted(int index, int revision, bool repaired) const;

private:
    [[nodiscard]] GeneratedDocument build(const DocumentSlot &place) const;

    const MasterData &m_data;
    quint32 m_seed;
    QList<DocumentSlot> m_places;
};

} // namespace Ledgerbridge::Sandbox
