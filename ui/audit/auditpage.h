// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditmodel.h"
#include "page.h"
#include "savedviews.h"

#include <QElapsedTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace Ledgerbridge::Ui {

class AuditFilterPane;
class AuditSide;
class ChoiceBox;
class DataTable;
class ExportStrip;
class VerifyBar;

/// The trail: search as one types, filters and saved views, the life of each entry's document beside it, and the proof
/// of the chain.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Audit"); }
    void refresh() override;
    void focusFilter() override;
    /// Shows the entries that this asks for, and nothing else.
    void show(const AuditListQuery &query);

Q_SIGNALS:
    void openRequested(const QString &document);

private:
    [[nodiscard]] ExportStrip *makeExport();
    void layOut();
    void addFilters(QBoxLayout &bar);
    void connectParts();
    void connectFilters();
    void addKeys();
    [[nodiscard]] AuditListQuery query() const;
    void ask();
    void takeRows();
    void showEntry(int row);
    void showFilters();
    void filterToValue();
    void openFilters(bool open);
    void saveView();
    void chooseView(int index);
    void listViews(const QString &chosen);

    AuditModel m_model;
    SavedViews m_saved;
    QLineEdit *m_filter;
    QLabel *m_hits;
    QPushButton *m_month;
    QPushButton *m_people;
    QPushButton *m_filters;
    ChoiceBox *m_views;
    QPushButton *m_removeView;
    AuditFilterPane *m_pane;
    VerifyBar *m_verify;
    DataTable *m_table;
    AuditSide *m_side;
    QTimer *m_typing;
    ExportStrip *m_export;
    QElapsedTimer m_asked;
    /// Of the entry that is chosen; 0 where none is.
    qint64 m_shown = 0;
};

} // namespace Ledgerbridge::Ui
