// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace Ledgerbridge::Ui {

/// Ctrl+Alt+Q: takes any number of either system, or of a run, and goes to what it belongs to.
class NumberDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NumberDialog(Services::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Ledgerbridge::Services::NumberHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(const QString &number, const QList<Services::NumberHit> &hits);
    void choose();

    Services::Session &m_session;
    QLineEdit *m_number;
    QListWidget *m_list;
    QLabel *m_note;
    QTimer *m_typing;
    QList<Services::NumberHit> m_hits;
    /// Return was pressed before the answer came: its first hit is taken at once.
    bool m_goes = false;
};

} // namespace Ledgerbridge::Ui
