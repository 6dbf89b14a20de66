// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documentsmodel.h"
#include "page.h"

class QPushButton;
class QTimer;

namespace Ledgerbridge::Ui {

class ChoiceBox;
class DataTable;
class DetailPane;
class ExportStrip;
class PurchasingPane;

/// Every document with its state; search, filter by state, details beside.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Documents"); }
    void refresh() override;
    void focusFilter() override;
    /// Looks for a document by any number or name.
    void search(const QString &text);
    /// Shows the document that commands call so; says so where there is none.
    void open(const QString &name);
    /// Shows what was posted on that day, and nothing else.
    void showPostedOn(QDate day);

private:
    [[nodiscard]] ExportStrip *makeExport();
    /// What the filter and the state leave.
    [[nodiscard]] DocumentListQuery query() const;
    [[nodiscard]] QStringList shownColumns() const;
    void connectParts();
    void connectPurchasing(QPushButton &makesRequest);
    void ask();
    void setPostedOn(QDate day);
    void chooseWanted();

    DocumentsModel m_model;
    QLineEdit *m_filter;
    ChoiceBox *m_state;
    DataTable *m_table;
    DetailPane *m_detail;
    PurchasingPane *m_purchasing;
    QPushButton *m_showsPurchasing;
    QTimer *m_typing;
    ExportStrip *m_export;
    /// The day that the list is narrowed to; hidden while it is not. A click ends it.
    QPushButton *m_day;
    QDate m_postedOn;
    qint64 m_shown = 0;
    /// To be chosen when the rows are there; empty: none.
    QString m_wanted;
};

} // namespace Ledgerbridge::Ui
