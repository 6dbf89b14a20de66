// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingbar.h"

#include "page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// "unmapped" at the beginning of a button
QString asTitle(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

MappingBar::MappingBar(QWidget *parent)
    : QWidget(parent)
    , m_filter(makeFilter(u"mappingsFilter"_s, tr("Filter: code, name, target"), this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    for (const MappingState state : {MappingState::Unmapped, MappingState::Suggested, MappingState::Invalid}) {
        auto *chip = button(u"mappingState_%1"_s.arg(int(state)), {}, tr("Shows only these rows"));
        chip->setCheckable(true);
        connect(chip, &QPushButton::toggled, this, &MappingBar::tellStates);
        m_states.append({state, chip});
        layout->addWidget(chip);
    }
    layout->addStretch();
    auto *trial = button(u"mappingTrialButton"_s, tr("&Test on past months…"),
        tr("Runs past documents through the edited mappings and lists what would land elsewhere"));
    auto *history = button(u"mappingHistoryButton"_s, tr("&History…"), tr("Who changed what, when and why; and back"));
    auto *more = button(u"mappingMoreButton"_s, tr("&More ▾"), tr("Rows, blocks of cells, columns, files"));
    more->setMenu(m_menu);
    m_menu->setObjectName(u"mappingMenu"_s);
    for (QPushButton *each : {trial, history, more})
        layout->addWidget(each);
    connect(trial, &QPushButton::clicked, this, &MappingBar::trialWanted);
    connect(history, &QPushButton::clicked, this, &MappingBar::historyWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &MappingBar::menuAboutToShow);
}

QPushButton *MappingBar::button(const QString &name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setToolTip(tip);
    return made;
}

void MappingBar::showFigures(const MappingGrid &grid, const QSet<int> &states)
{
    for (const auto &[state, chip] : std::as_const(m_states)) {
        chip->setText(
            tr("%1 %2").arg(asTitle(mappingStateTitle(state)), QLocale().toString(grid.model().count(state))));
        const QSignalBlocker quiet(chip);
        chip->setChecked(states.contains(int(state)));
    }
}

void MappingBar::tellStates()
{
    QSet<int> states;
    for (const auto &[state, chip] : std::as_const(m_states))
        if (chip->isChecked())
            states.insert(int(state));
    Q_EMIT statesWanted(states);
}

} // namespace Ledgerbridge::Ui
