// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace Ledgerbridge::Ui {

class ChangePane;
class LinesTable;
class Pill;
class ReceiptPane;
class RemedyPane;

/// One document: why it waits and what takes the reason away, Concur lines beside NAV lines, time line, receipts, and what
/// a person can do. The two cards stand under or beside each other.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    DetailPane(Services::Session &session, Qt::Orientation orientation, QWidget *parent = nullptr);
    /// Shows a record, or the same one anew.
    void showRecord(qint64 id);
    void clear();

private:
    enum Part { LinesPart, TimeLinePart, ReceiptPart, NoPart };
    [[nodiscard]] QWidget *makeDocumentCard();
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);
    void take(const Services::DocumentDetail &detail);
    void showActions(const Record &record);
    void showTimeLine(const QList<AuditEntry> &trail);
    void askAndIgnore();
    void askAndSendBack();

    Services::Session &m_session;
    RemedyPane *m_remedies;
    ChangePane *m_change;
    QLabel *m_title;
    QLabel *m_subtitle;
    Pill *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    LinesTable *m_lines;
    QLabel *m_note;
    QTextBrowser *m_timeLine;
    ReceiptPane *m_receipt;
    QPushButton *m_retry;
    QPushButton *m_approve;
    QPushButton *m_sendBack;
    QPushButton *m_ignore;
    qint64 m_id = 0;
    QString m_documentId;
    QList<Concur::SystemMessage> m_feedback;
    QList<SourceLine> m_source;
};

} // namespace Ledgerbridge::Ui
