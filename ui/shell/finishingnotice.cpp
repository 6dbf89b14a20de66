// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "finishingnotice.h"

#include "pill.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

FinishingNotice::FinishingNotice(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"finishingNotice"_s);
    setWindowTitle(tr("Ledgerbridge"));
    setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(10);
    layout->addWidget(makeSection(tr("Finishing…"), this));
    layout->addWidget(
        makeQuiet(tr("What was sent is waited for, so that nothing is left in doubt. Nothing new begins."), this));
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Finishing"));
    layout->addWidget(bar);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(1500));
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
}

void FinishingNotice::showSoon()
{
    m_soon.start();
}

void FinishingNotice::hideForGood()
{
    m_soon.stop();
    hide();
}

} // namespace Ledgerbridge::Ui
