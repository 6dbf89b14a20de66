// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchangesmodel.h"
#include "session.h"
#include "timelinemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace Ledgerbridge::Ui {

class DataTable;
class TimeLineList;

/// Beside the trail: the life of the chosen entry's document, what was exchanged with both systems about it, the entry
/// itself with its place in the chain, and ways to what is related.
class AuditSide final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditSide(Services::Session &session, QWidget *parent = nullptr);
    void showEntry(const AuditEntry &entry);
    void clear();

Q_SIGNALS:
    void openRequested(const QString &document);
    /// Entries of the same document, reference or run are asked for.
    void relatedRequested(const AuditListQuery &query);

private:
    [[nodiscard]] QWidget *makeRelated();
    void connectParts();
    void take(const Services::TrailTimeLine &line);
    void showNearest();
    void showFacts(const AuditEntry &entry);
    void openExchange(int row);

    Services::Session &m_session;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    TimeLineModel m_steps;
    TimeLineList *m_timeLine;
    ExchangesModel m_exchanges;
    DataTable *m_requests;
    QTextBrowser *m_facts;
    QPushButton *m_open;
    QPushButton *m_sameDocument;
    QPushButton *m_sameReference;
    QPushButton *m_sameRun;
    AuditEntry m_entry;
    QString m_runId;
};

} // namespace Ledgerbridge::Ui
