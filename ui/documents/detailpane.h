// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QWidget>

class QFrame;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace Ledgerbridge::Ui {

class ActionBar;
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
    /// What can be done concerns these documents and not only the one that is shown.
    void actOn(const DocumentSelection &selection, const QSet<RecordState> &states);
    /// Only that one again.
    void actOnShown();
    [[nodiscard]] ActionBar *actions() const { return m_actions; }

private:
    enum Part { LinesPart, TimeLinePart, ReceiptPart, NoPart };
    [[nodiscard]] QWidget *makeDocumentCard();
    void take(const Services::DocumentDetail &detail);
    void showTimeLine(const QList<AuditEntry> &trail);

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
    ActionBar *m_actions;
    qint64 m_id = 0;
    bool m_isOneOfMany = false;
    std::optional<Services::DocumentDetail> m_detail;
};

} // namespace Ledgerbridge::Ui
