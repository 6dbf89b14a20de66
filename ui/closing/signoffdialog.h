// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Asks for a person's word for a month, and says over what it is given. Where something is open, why it is right
/// nevertheless is demanded.
class SignOffDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SignOffDialog(const MonthReport &report, QWidget *parent = nullptr);
    [[nodiscard]] QString remark() const;

private:
    void check();

    bool m_isDemanded;
    QPlainTextEdit *m_remark;
    QPushButton *m_confirm;
};

} // namespace Ledgerbridge::Ui
