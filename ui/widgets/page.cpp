// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "page.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

Page::Page(Services::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
}

void Page::focusMain()
{
    if (m_mainWidget)
        m_mainWidget->setFocus(Qt::OtherFocusReason);
}

void Page::setHeader(Tone tone, const QString &word, const QString &subtitle)
{
    m_pillTone = tone;
    m_pillWord = word;
    m_subtitle = subtitle;
    Q_EMIT headerChanged();
}

Tone toneOf(RecordState state)
{
    switch (state) {
    case RecordState::Posted:
    case RecordState::Confirmed: return Tone::Ok;
    case RecordState::Held: return Tone::Held;
    case RecordState::InDoubt:
    case RecordState::Posting: return Tone::Doubt;
    case RecordState::AwaitingApproval:
    case RecordState::Ready:
    case RecordState::Drafted: return Tone::Waiting;
    case RecordState::ChangedAfterPosting:
    case RecordState::SentBack: return Tone::Bad;
    case RecordState::Received:
    case RecordState::Recalled:
    case RecordState::Ignored: break;
    }
    return Tone::Nothing;
}

QLineEdit *makeFilter(const QString &objectName, const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    edit->setClearButtonEnabled(true);
    edit->setMinimumWidth(240);
    return edit;
}

QPushButton *makeFilterChip(const QString &objectName, QWidget *parent)
{
    auto *chip = new QPushButton(Page::tr("Show all again"), parent);
    chip->setObjectName(objectName);
    chip->setProperty("small", true);
    chip->setToolTip(Page::tr("Show all again"));
    chip->hide();
    return chip;
}

} // namespace Ledgerbridge::Ui
