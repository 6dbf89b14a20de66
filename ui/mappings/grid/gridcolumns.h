// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingcolumns.h"

class QMenu;

namespace Ledgerbridge::Ui {

/// Which columns of the grid are shown, how wide and in which order: each kind keeps its own, also over the end of the
/// program. The table outlives it.
class GridColumns final : public QObject
{
    Q_OBJECT

public:
    explicit GridColumns(DataTable &table, QObject *parent = nullptr);

    /// The table shows this kind now. Conditions have a column by themselves where a row bears one.
    void enter(MappingKind kind, bool hasConditions);
    /// A tick for each column, and one entry that puts everything back.
    void fillMenu(QMenu &menu);

private:
    void useDefaults();
    void keep();
    [[nodiscard]] QString settingName() const;

    DataTable &m_table;
    MappingKind m_kind = MappingKind::Account;
    bool m_hasConditions = false;
    bool m_entering = false;
};

} // namespace Ledgerbridge::Ui
