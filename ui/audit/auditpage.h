// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditmodel.h"
#include "page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace Ledgerbridge::Ui {

class DataTable;
class TrailExportStrip;

/// The trail: search, each entry with its hashes, and the proof of the chain.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Audit"); }
    void refresh() override;
    void focusFilter() override;

private:
    void connectParts();
    void ask();
    [[nodiscard]] AuditListQuery query() const;
    void showEntry(int row);
    void startVerifying();
    void showProgress(qint64 done, qint64 total);
    void showVerdict(const Services::TrailVerdict &verdict);

    AuditModel m_model;
    QLineEdit *m_filter;
    QPushButton *m_verify;
    DataTable *m_table;
    QTextBrowser *m_entry;
    QTimer *m_typing;
    QProgressBar *m_progress;
    QLabel *m_verdict;
    TrailExportStrip *m_export;
    bool m_verifying = false;
};

} // namespace Ledgerbridge::Ui
