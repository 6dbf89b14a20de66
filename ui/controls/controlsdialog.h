// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QTableWidget;
class QTabWidget;

namespace Ledgerbridge::Ui {

class ExportStrip;

/// Settings, mappings and rights as they stood at the end of a day, and what changed since another one; to be exported.
class ControlsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ControlsDialog(Services::Session &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] ExportStrip *makeExport();
    [[nodiscard]] QTableWidget *addTable(const QString &object, const QString &title, const QStringList &headings);
    void connectParts();
    void ask();
    void show(const ControlsReport &report);
    void showRights(const ControlsReport &report);
    void showChanges(const ControlsReport &report);

    Services::Session &m_session;
    QDateEdit *m_day;
    QCheckBox *m_isSince;
    QDateEdit *m_since;
    QLabel *m_notices;
    QTabWidget *m_tabs;
    QTableWidget *m_settings;
    QTableWidget *m_mappings;
    QTableWidget *m_rights;
    QTableWidget *m_changes;
    ExportStrip *m_export;
    ControlsReport m_report;
};

} // namespace Ledgerbridge::Ui
