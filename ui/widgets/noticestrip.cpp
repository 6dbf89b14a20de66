// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "noticestrip.h"

#include "theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"noticeStrip"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(Space::inside);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void NoticeStrip::show(const QStringList &sentences)
{
    const ToneColours colours = toneColours(Tone::Held, palette());
    setStyleSheet(
        u"#noticeStrip { background: %1; border-radius: 6px; } QLabel { color: %2; background: transparent; }"_s.arg(
            colours.soft.name(), tokensOf(palette()).text.name()));
    m_icon->setPixmap(iconPixmap(toneIcon(Tone::Held), colours.ink, 16, devicePixelRatioF()));
    m_text->setText(sentences.join(u'\n'));
    m_text->setAccessibleName(tr("Before the next run: %1").arg(m_text->text()));
    setVisible(!sentences.isEmpty());
}

} // namespace Ledgerbridge::Ui
