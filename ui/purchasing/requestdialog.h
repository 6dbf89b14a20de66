// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "requestlinesmodel.h"
#include "session.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

class DataTable;
class RequestForm;

/// Creates a purchase request in Concur, or one that takes the place of an older one. It stays open until Concur has
/// taken the request; what is wrong stands at the field. After an answer that never came it cannot be sent again.
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `older`: the request whose place the new one takes; blank for none. `start`: what the form begins with.
    RequestDialog(Services::Session &session, const Services::PurchasingData &known, const NewRequest &start,
        const QString &older = {}, QWidget *parent = nullptr);

    [[nodiscard]] NewRequest request() const;

Q_SIGNALS:
    /// A sentence for the status bar.
    void done(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void setUpLines();
    void addLine();
    void removeLine();
    void showTotals();
    void send();
    void showFaults(const QList<RequestFault> &faults);
    void say(const QString &text);
    void finish(quint64 ticket, const Services::CommandResult &result);

    Services::Session &m_session;
    std::optional<VendorKeys> m_vendors;
    NewRequest m_start;
    QString m_older;
    RequestLinesModel m_lines;
    RequestForm *m_form;
    DataTable *m_table;
    QLabel *m_total;
    QLabel *m_message;
    QPlainTextEdit *m_preview;
    QPushButton *m_send;
    quint64 m_ticket = 0;
    bool m_isUncertain = false;
};

} // namespace Ledgerbridge::Ui
