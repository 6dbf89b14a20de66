// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datatable.h"
#include "mappingsmodel.h"
#include "targetcompleter.h"

namespace Ledgerbridge::Ui {

/// Offers NAV's codes and names while a target is typed, and says when Enter ended a cell.
class TargetDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit TargetDelegate(ToneOf toneOf, QObject *parent = nullptr);
    /// The model behind the view; it outlives the delegate's editors.
    void setModel(const MappingsModel *model) { m_model = model; }
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void entered();

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    const MappingsModel *m_model = nullptr;
};

} // namespace Ledgerbridge::Ui
