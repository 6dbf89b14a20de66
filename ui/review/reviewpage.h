// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "causesmodel.h"
#include "documentsmodel.h"
#include "page.h"

class QFrame;
class QTabBar;
class QPushButton;

namespace Ledgerbridge::Ui {

class DataTable;
class DetailPane;

/// What waits for a person: by cause or by document, with why, who can fix it, and what fixing it releases.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Review"); }
    void refresh() override;

private:
    enum Tab { ByCause, ByDocument, Approval, Doubt, Changed };
    void setUpTables();
    void connectParts();
    void showTab(int tab);
    void showCause(int row);
    void takeCounts(const Services::OverviewData &read);

    CausesModel m_causes;
    DocumentsModel m_documents;
    QTabBar *m_tabs;
    DataTable *m_causeTable;
    DataTable *m_documentTable;
    QFrame *m_causeCard;
    QPushButton *m_retryAll;
    DetailPane *m_detail;
    /// What is chosen, to be found again after a refresh.
    std::optional<Reason> m_cause;
    qint64 m_shown = 0;
};

} // namespace Ledgerbridge::Ui
