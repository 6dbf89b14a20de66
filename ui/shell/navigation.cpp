// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navigation.h"

#include "pill.h"

#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout)
    , m_badge(new QLabel(this))
    , m_company(makeSection({}, this))
    , m_note(makeQuiet({}, this))
    , m_progress(new QWidget(this))
    , m_phase(makeQuiet({}, m_progress))
    , m_bar(new QProgressBar(m_progress))
    , m_cancel(new QPushButton(tr("&Cancel"), m_progress))
{
    setObjectName(u"navigation"_s);
    setFixedWidth(224);
    m_badge->setFixedSize(30, 30);
    m_badge->setAlignment(Qt::AlignCenter);
    m_badge->setFont(sectionFont());
    m_note->setFont(smallFont());
    m_note->setWordWrap(false);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_company);
    names->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 0, 8);
    head->setSpacing(10);
    head->addWidget(m_badge);
    head->addLayout(names, 1);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelButton"_s);
    auto *running = new QVBoxLayout(m_progress);
    running->setContentsMargins(10, 0, 10, 0);
    running->addWidget(m_phase);
    running->addWidget(m_bar);
    running->addWidget(m_cancel);
    m_progress->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_phase->setText(tr("Stopping at the next safe place…"));
        Q_EMIT cancelled();
    });
    m_layout->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 14, 8, 16);
    layout->addLayout(head);
    layout->addLayout(m_layout);
    layout->addStretch();
    layout->addWidget(m_progress);
}

void Navigation::addPage(const QString &name, const QString &icon, const QString &title)
{
    // An ampersand of the title is none of a key.
    auto *button = new QPushButton(QString(title).replace(u'&', u"&&"_s), this);
    button->setObjectName(u"navigate_"_s + name);
    button->setAccessibleName(title);
    button->setCheckable(true);
    // A click leaves the keyboard to the page that it shows.
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoExclusive(true);
    button->setProperty("navigates", true);
    button->setIconSize({16, 16});
    auto *counter = new QLabel(button);
    counter->setFont(smallFont());
    counter->hide();
    auto *inside = new QHBoxLayout(button);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(counter, 0, Qt::AlignVCenter);
    const int index = int(m_items.size());
    m_items.append({button, icon, counter});
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    colourIcons();
}

void Navigation::setCurrent(int index)
{
    m_items.at(index).button->setChecked(true);
    colourIcons();
}

void Navigation::setCounter(int index, int count)
{
    const Item &item = m_items.at(index);
    item.counter->setText(QLocale().toString(count));
    item.counter->setVisible(count > 0);
    const ToneColours colours = toneColours(Tone::Held, palette());
    item.counter->setStyleSheet(u"background:%1;color:%2;border-radius:8px;padding:1px 7px;font-weight:600"_s.arg(
        colours.soft.name(), colours.ink.name()));
    item.button->setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
}

void Navigation::setCompany(const QString &name, const QString &note)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.at(0).toUpper();
    m_badge->setText(initials);
    m_company->setText(m_company->fontMetrics().elidedText(name, Qt::ElideRight, 144));
    m_company->setToolTip(plainTip(name));
    m_note->setText(note);
    colourIcons();
}

void Navigation::colourIcons()
{
    const Tokens tokens = tokensOf(palette());
    for (const Item &item : std::as_const(m_items))
        item.button->setIcon(QIcon(
            iconPixmap(item.icon, item.button->isChecked() ? tokens.text : tokens.secondary, 16, devicePixelRatioF())));
    m_badge->setStyleSheet(
        u"background:%1;color:%2;border-radius:6px"_s.arg(tokens.accent.name(), tokens.onAccent.name()));
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_badge)
        QMetaObject::invokeMethod(this, &Navigation::colourIcons, Qt::QueuedConnection);
}

void Navigation::startProgress()
{
    m_clock.start();
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    m_phase->setText(tr("Starting…"));
    m_progress->show();
}

void Navigation::showProgress(const RunProgress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    QString text = progress.total > 0
        ? tr("%1 · %2 of %3").arg(runPhaseTitle(progress.phase)).arg(progress.done).arg(progress.total)
        : runPhaseTitle(progress.phase);
    const qint64 seconds = m_clock.elapsed() / 1000;
    text = tr("%1   %2:%3").arg(text).arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    m_phase->setText(text);
}

void Navigation::endProgress()
{
    m_progress->hide();
}

} // namespace Ledgerbridge::Ui
