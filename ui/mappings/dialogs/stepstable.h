// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingstep.h"
#include "plainrowsmodel.h"

namespace Ledgerbridge::Ui {

/// Steps from one book to another, as a table: kind, code, where and since when, old beside new.
class StepsTable final : public QWidget
{
    Q_OBJECT

public:
    StepsTable(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setSteps(const QList<MappingStep> &steps);

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    QList<MappingStep> m_steps;
    PlainRowsModel m_rows;
    DataTable *m_table;
};

/// "Accounts", "Expense types" …
[[nodiscard]] QString mappingKindTitle(MappingKind kind);

} // namespace Ledgerbridge::Ui
