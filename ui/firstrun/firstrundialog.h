// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace Ledgerbridge::Ui {

/// First start: the demo company, or systems of one's own.
class FirstRunDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { None, Demo, Connect };

    explicit FirstRunDialog(QWidget *parent = nullptr);
    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    [[nodiscard]] QWidget *makeOption(
        const QString &name, const QString &heading, const QString &text, const QString &button, Choice choice);

    Choice m_choice = Choice::None;
};

} // namespace Ledgerbridge::Ui
