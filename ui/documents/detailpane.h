// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace Ledgerbridge::Ui {

class Pill;

/// One document: state, reasons with remedy, Concur lines beside NAV lines, time line, and what a person can do.
class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(Services::Session &session, QWidget *parent = nullptr);
    void showRecord(qint64 id);
    void clear();

Q_SIGNALS:
    void message(const QString &text, bool bad);

private:
    void take(const Services::DocumentDetail &detail);
    void askAndDo(bool sendBack);
    [[nodiscard]] QString html(const Services::DocumentDetail &detail) const;
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);

    Services::Session &m_session;
    QLabel *m_title;
    QLabel *m_subtitle;
    Pill *m_state;
    QTextBrowser *m_text;
    QPushButton *m_retry;
    QPushButton *m_approve;
    QPushButton *m_sendBack;
    QPushButton *m_ignore;
    qint64 m_id = 0;
    QString m_documentId;
};

} // namespace Ledgerbridge::Ui
