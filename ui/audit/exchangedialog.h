// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QDialog>

class QPlainTextEdit;

namespace Ledgerbridge::Ui {

/// One request and its answer: what support of SAP or Microsoft asks for, and the contents where they are kept.
class ExchangeDialog final : public QDialog
{
    Q_OBJECT

public:
    ExchangeDialog(Services::Session &session, const ExchangeRow &exchange, QWidget *parent = nullptr);

private:
    void showBodies(const ExchangeBodies &bodies);
    void copyAll() const;

    ExchangeRow m_exchange;
    QPlainTextEdit *m_facts;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_response;
};

} // namespace Ledgerbridge::Ui
