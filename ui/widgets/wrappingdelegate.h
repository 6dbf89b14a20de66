// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"

namespace Ledgerbridge::Ui {

/// Room between a cell's border and its text, in pixels.
constexpr int cellPadding = 10;

/// Cells whose texts are as high as they need to be; a rule in front of one column parts left from right. No rule: -1.
class WrappingDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    WrappingDelegate(ToneOf toneOf, int ruledColumn, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_ruledColumn;
};

} // namespace Ledgerbridge::Ui
