// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicebox.h"
#include "mappingfilter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Finds text in the rows that are shown, and replaces it in one column, all at once.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(const MappingsModel &model, const MappingFilter &shown, QWidget *parent = nullptr);
    /// What replacing comes to now.
    [[nodiscard]] QList<MappingCellEdit> edits() const;

Q_SIGNALS:
    /// The next row whose cell holds what is looked for.
    void found(int shownRow, int column);

private:
    [[nodiscard]] MappingColumn column() const;
    [[nodiscard]] bool matches(const QString &text) const;
    void findNext();
    void count();

    const MappingsModel &m_model;
    const MappingFilter &m_shown;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    ChoiceBox *m_column;
    QCheckBox *m_whole;
    QCheckBox *m_case;
    QLabel *m_count;
    QPushButton *m_all;
    int m_last = -1;
};

} // namespace Ledgerbridge::Ui
