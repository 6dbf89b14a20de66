// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlsreport.h"
#include "exporttable.h"

namespace Ledgerbridge::Services {

/// What a row of the report says: which part of it, what, its value, and who gave it that value when.
[[nodiscard]] QList<Exports::ExportColumn> controlsColumns();

/// The report as rows, part by part.
class ControlsRows final : public Exports::RowSource
{
public:
    explicit ControlsRows(const ControlsReport &report);

    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] Result<bool> next(Exports::ExportRow &row) override;
    [[nodiscard]] qint64 expected() const override { return m_rows.size(); }

private:
    void addSettings(const ControlsReport &report);
    void addMappings(const ControlsReport &report);
    void addRights(const ControlsReport &report);
    void addChanges(const ControlsReport &report);

    QList<Exports::ExportRow> m_rows;
    qsizetype m_at = 0;
};

} // namespace Ledgerbridge::Services
