// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingsmodel.h"
#include "plainrowsmodel.h"

#include <QDialog>

class QPushButton;

namespace Ledgerbridge::Ui {

/// Cells before they land: old beside new, and what is wrong with each. What is wrong can be left out.
class CellPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` is what is about to happen: "Paste", "Replace".
    CellPreviewDialog(
        const QString &title, MappingKind kind, const QList<MappingCellCheck> &checks, QWidget *parent = nullptr);
    /// What the person wants written: all of it, or only the rows that nothing is wrong with.
    [[nodiscard]] QList<MappingCellEdit> wanted() const;

private:
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    MappingKind m_kind;
    QList<MappingCellCheck> m_checks;
    PlainRowsModel m_rows;
    bool m_onlyValid = false;
};

} // namespace Ledgerbridge::Ui
