// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicebox.h"
#include "datatable.h"
#include "plainrowsmodel.h"
#include "session.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Runs past documents through the edited mappings and lists each line that would land elsewhere. Goes on in the
/// background; the window may be used meanwhile.
class TrialDialog final : public QDialog
{
    Q_OBJECT

public:
    TrialDialog(Services::Session &session, const QList<MappingStep> &steps, QWidget *parent = nullptr);
    ~TrialDialog() override;

private:
    void setUp(int edits);
    void start();
    void showProgress(int done, int total);
    void showTrial(const MappingTrial &trial);
    void exportRows();
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    Services::Session &m_session;
    QList<MappingStep> m_steps;
    MappingTrial m_trial;
    PlainRowsModel m_rows;
    ChoiceBox *m_months;
    QPushButton *m_start;
    QPushButton *m_export;
    QProgressBar *m_progress;
    QLabel *m_figures;
    DataTable *m_table;
    bool m_running = false;
};

} // namespace Ledgerbridge::Ui
