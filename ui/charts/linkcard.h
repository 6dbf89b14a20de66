// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowlink.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace Ledgerbridge::Ui {

/// A card with a heading and rows that lead somewhere. A refresh keeps the rows that stand, and with them the focus.
class LinkCard final : public QFrame
{
    Q_OBJECT

public:
    LinkCard(const QString &objectName, const QString &heading, QWidget *parent = nullptr);
    void setEmptyText(const QString &text);
    void setRows(const QList<LinkRow> &rows);
    /// Beside the heading; the card takes it over.
    void addButton(QWidget *button);
    [[nodiscard]] const QList<RowLink *> &links() const { return m_links; }

Q_SIGNALS:
    void opened(int row);

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QList<RowLink *> m_links;
};

} // namespace Ledgerbridge::Ui
