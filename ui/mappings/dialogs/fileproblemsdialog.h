// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingcells.h"
#include "plainrowsmodel.h"

#include <QDialog>

namespace Ledgerbridge::Ui {

/// What is wrong with a file of mapping rows, cell by cell; its sound rows can be taken all the same.
class FileProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    FileProblemsDialog(const QString &file, const MappingCells &cells, QWidget *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    QList<CellProblem> m_problems;
    PlainRowsModel m_rows;
};

} // namespace Ledgerbridge::Ui
