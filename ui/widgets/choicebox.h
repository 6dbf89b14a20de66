// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace Ledgerbridge::Ui {

/// A combo box in the look of the house: an input with a quiet arrow, as wide as its longest choice.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    ChoiceBox(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Ledgerbridge::Ui
