// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database.h"
#include "mappinggriddata.h"

#include <QHash>

namespace Ledgerbridge::Services {

/// The best suggestion for each code of a grid that leads nowhere. What was found is kept until mappings or master data
/// change, for the grid is read anew whenever documents do. One thread.
class MappingHints final
{
public:
    /// Those that most waits for come first; of many only so many at once, the rest with the next reading.
    [[nodiscard]] Result<void> add(Store::Database &database, const QStringList &companyIds, MappingGridData &data);

private:
    [[nodiscard]] Result<void> forgetWhatIsStale(Store::Database &database, const QStringList &companyIds);

    QString m_basis;
    /// Kind and code → what was found; nothing where nothing fits.
    QHash<QString, std::optional<MappingHint>> m_found;
};

} // namespace Ledgerbridge::Services
