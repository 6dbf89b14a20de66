// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingpreview.h"
#include "pill.h"

class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Below the grid: what is pending, what saving it releases and what stays held, why it is changed, and the button.
class SaveBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// `failure` and `problem` stand in place of the number of edits; either keeps from saving when it is a problem.
    void showEdits(int edits, const QString &problem, const QString &failure, bool saving);
    /// Nothing is known of the present edits yet.
    void expectPreview();
    void showPreview(const MappingPreview &preview);
    [[nodiscard]] QString reason() const;
    void clearReason();

Q_SIGNALS:
    void saveWanted();

private:
    QLabel *m_edits;
    QLineEdit *m_reason;
    Pill *m_releases;
    QLabel *m_rest;
    QPushButton *m_save;
};

} // namespace Ledgerbridge::Ui
