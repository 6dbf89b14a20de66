// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertbanner.h"

#include "pill.h"
#include "theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

AlertBanner::AlertBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(makeText({}, this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    setObjectName(u"alertBanner"_s);
    setProperty("card", true);
    m_text->setObjectName(u"alertBannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_open->setObjectName(u"alertBannerOpen"_s);
    auto *away = new QPushButton(tr("Put away"), this);
    away->setObjectName(u"alertBannerAway"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    layout->addWidget(away);
    connect(away, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT openRequested(m_document);
    });
    hide();
}

void AlertBanner::show(const AlertMessage &message)
{
    QStringList lines{message.subject};
    for (const AlertParagraph &paragraph : message.paragraphs.first(qMin<qsizetype>(message.paragraphs.size(), 2)))
        lines.append(paragraph.heading + u" \u2013 "_s + paragraph.remedy);
    m_text->setText(lines.join(u'\n'));
    m_document = message.documents.value(0);
    QFrame::show();
}

} // namespace Ledgerbridge::Ui
