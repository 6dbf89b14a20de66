// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "countercard.h"

#include "rowlink.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace Ledgerbridge::Ui {

CounterCard::CounterCard(const QString &objectName, Tone tone, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_word(word)
    , m_count(makeText(QLocale().toString(0), this))
    , m_note(makeQuiet({}, this))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *pill = new Pill(this);
    pill->show(tone, word);
    QFont big = titleFont();
    big.setPixelSize(26);
    m_count->setFont(big);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(pill, 0, Qt::AlignLeft);
    layout->addWidget(m_count);
    layout->addWidget(m_note);
    // The card is one thing to click.
    for (QWidget *part :
        {static_cast<QWidget *>(pill), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_note)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CounterCard::setCount(int count, const QString &note)
{
    m_count->setText(QLocale().toString(count));
    m_note->setText(note);
    setAccessibleName(tr("%1: %2, %3").arg(m_word, QLocale().toString(count), note));
}

QSize CounterCard::sizeHint() const
{
    return layout()->sizeHint();
}

void CounterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    painter.setBrush(underMouse() ? tokens.raised : tokens.surface);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

void CounterCard::keyPressEvent(QKeyEvent *event)
{
    if (!pressesByReturn(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace Ledgerbridge::Ui
