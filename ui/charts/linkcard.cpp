// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "linkcard.h"

#include "pill.h"

#include <QBoxLayout>

namespace Ledgerbridge::Ui {

LinkCard::LinkCard(const QString &objectName, const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
    , m_empty(makeQuiet({}, this))
{
    setProperty("card", true);
    setObjectName(objectName);
    m_head->addWidget(makeSection(heading, this), 1);
    m_rows->setSpacing(1);
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    // Rows stand five pixels further in, for the frame of the focus.
    layout->setContentsMargins(11, 12, 11, 10);
    layout->setSpacing(4);
    m_head->setContentsMargins(5, 0, 5, 0);
    m_empty->setContentsMargins(5, 0, 5, 0);
    layout->addLayout(m_head);
    layout->addWidget(m_empty);
    layout->addLayout(m_rows);
    layout->addStretch();
}

void LinkCard::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_links.isEmpty());
}

void LinkCard::addButton(QWidget *button)
{
    button->setParent(this);
    m_head->addWidget(button);
}

void LinkCard::setRows(const QList<LinkRow> &rows)
{
    while (m_links.size() > rows.size()) {
        RowLink *gone = m_links.takeLast();
        gone->hide();
        gone->deleteLater();
        m_rows->removeWidget(gone);
        gone->setObjectName({});
    }
    while (m_links.size() < rows.size()) {
        auto *link = new RowLink(this);
        if (!m_links.isEmpty())
            setTabOrder(m_links.last(), link);
        connect(link, &RowLink::clicked, this, [this, row = int(m_links.size())] { Q_EMIT opened(row); });
        m_links.append(link);
        m_rows->addWidget(link);
        link->show();
    }
    for (qsizetype row = 0; row < rows.size(); ++row)
        m_links.at(row)->setRow(rows.at(row));
    m_empty->setVisible(rows.isEmpty());
}

} // namespace Ledgerbridge::Ui
