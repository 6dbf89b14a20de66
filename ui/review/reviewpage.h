// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "causesmodel.h"
#include "documentsmodel.h"
#include "page.h"

class QCheckBox;
class QFrame;
class QLineEdit;
class QPushButton;
class QTabBar;
class QTimer;

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
    void focusFilter() override;
    /// Shows all that is in this state, one that waits for a person, and nothing else.
    void showState(RecordState state);
    /// Shows what is held for this cause.
    void showOnly(const Reason &cause);
    /// The causes, largest first.
    void showCauses();
    /// Shows what has been held for so long.
    void showHeldFor(HeldAge age);

private:
    enum Tab { ByCause, ByDocument, Approval, Doubt, Changed };
    void setUpTables();
    void connectParts();
    void connectDocuments();
    void showTab(int tab);
    /// The same for a link from elsewhere, also where that tab is shown already.
    void goTo(int tab);
    void showCause(int row);
    void ask(DocumentListQuery query);
    /// Nothing narrows the lists any more but what follows.
    void widen(std::optional<HeldAge> age);
    void takeDocuments();
    /// What the buttons act on: the rows that are chosen, or the one that is shown.
    void choose();
    [[nodiscard]] bool isWholeList(qsizetype chosen) const;
    void takeCounts(const Services::OverviewData &read);

    CausesModel m_causes;
    DocumentsModel m_documents;
    QTabBar *m_tabs;
    DataTable *m_causeTable;
    DataTable *m_documentTable;
    QFrame *m_causeCard;
    QLineEdit *m_filter;
    QCheckBox *m_mine;
    DetailPane *m_detail;
    QTimer *m_choosing;
    /// The age that the list of documents is narrowed to; hidden while it is not. A click ends it.
    QPushButton *m_age;
    std::optional<HeldAge> m_heldFor;
    /// The one at the screen.
    QString m_person;
    /// Without filter and person.
    DocumentListQuery m_query;
    /// What is chosen, to be found again after a refresh.
    std::optional<Reason> m_cause;
    qint64 m_shown = 0;
};

} // namespace Ledgerbridge::Ui
