// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pill.h"

#include <QPainter>
#include <QTextDocument>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QFont pillFont()
{
    QFont font = smallFont();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QSize pillSize(const QString &word)
{
    return {QFontMetrics(pillFont()).horizontalAdvance(word) + 34, 20};
}

int paintPill(QPainter &painter, const QRect &area, Tone tone, const QString &word, const QPalette &palette)
{
    const ToneColours colours = toneColours(tone, palette);
    QSize size = pillSize(word);
    size.setWidth(qMin(size.width(), area.width()));
    const QRect box(area.left(), area.center().y() - size.height() / 2 + 1, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(box, 5, 5);
    painter.drawPixmap(box.left() + 8, box.center().y() - 5,
        iconPixmap(toneIcon(tone), colours.ink, 12, painter.device()->devicePixelRatioF()));
    painter.setFont(pillFont());
    painter.setPen(colours.ink);
    const QRect text = box.adjusted(24, 0, -6, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width() + 2));
    painter.restore();
    return size.width();
}

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::show(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_word);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect().adjusted(0, -1, 0, -1), m_tone, m_word, palette());
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(
        rect(), int(Qt::AlignLeft | Qt::AlignVCenter), fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *makeSection(const QString &text, QWidget *parent)
{
    QLabel *label = makeText(text, parent);
    label->setFont(sectionFont());
    return label;
}

QLabel *makeQuiet(const QString &text, QWidget *parent)
{
    QLabel *label = makeText(text, parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()) : text;
}

} // namespace Ledgerbridge::Ui
