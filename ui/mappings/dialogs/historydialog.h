// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "stepstable.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Ledgerbridge::Ui {

/// The versions of the mapping book: who, when, why; what any of them changed; what lies between any two; and back to
/// one. Going back makes edits in the grid, which are looked at and saved like any others.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Services::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants the book as it was then.
    void restoreWanted(const QList<Ledgerbridge::MappingStep> &steps, qint64 version);

private:
    void setUp();
    void showVersions(const QList<MappingVersion> &versions);
    void showSelection();
    void showDifference(qint64 from, qint64 to, const QList<MappingStep> &steps);
    [[nodiscard]] QVariant cell(int row, int column, int role) const;

    Services::Session &m_session;
    QList<MappingVersion> m_versions;
    PlainRowsModel m_rows;
    DataTable *m_table;
    QLabel *m_title;
    StepsTable *m_steps;
    QPushButton *m_restore;
    qint64 m_from = 0;
    qint64 m_to = 0;
    /// Asked for to go back to this version; 0 while nothing is.
    qint64 m_restoring = 0;
};

} // namespace Ledgerbridge::Ui
