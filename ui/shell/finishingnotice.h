// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

namespace Ledgerbridge::Ui {

/// Says that the program is not gone yet, where stopping a run takes longer than a moment after its window has closed.
class FinishingNotice final : public QDialog
{
    Q_OBJECT

public:
    explicit FinishingNotice(QWidget *parent = nullptr);
    /// Shows itself after a while; hide() calls that off.
    void showSoon();
    void hideForGood();
    void setPatience(std::chrono::milliseconds patience) { m_soon.setInterval(patience); }
    /// Closing it changes nothing: the run stops where it is safe.
    void reject() override { }

private:
    QTimer m_soon;
};

} // namespace Ledgerbridge::Ui
