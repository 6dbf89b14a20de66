// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicebox.h"
#include "mappingstep.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Gives one company the mapping rows that are narrowed to another.
class CloneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rows`: the whole book.
    CloneDialog(const QStringList &companies, const QList<MappingRow> &rows, QWidget *parent = nullptr);
    [[nodiscard]] QList<MappingStep> steps() const;

private:
    void count();

    QList<MappingRow> m_rows;
    ChoiceBox *m_from;
    ChoiceBox *m_to;
    QLabel *m_count;
    QPushButton *m_clone;
};

} // namespace Ledgerbridge::Ui
