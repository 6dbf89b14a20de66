// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "firstrundialog.h"

#include "pill.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

FirstRunDialog::FirstRunDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"firstRun"_s);
    setWindowTitle(tr("Welcome to Ledgerbridge"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 26, 28, 28);
    layout->setSpacing(16);
    auto *title = new QLabel(tr("Approved in Concur, posted in NAV, once, with proof"), this);
    title->setFont(titleFont());
    layout->addWidget(title);
    layout->addWidget(makeQuiet(tr("Nothing leaves this computer before you say so."), this));
    auto *options = new QHBoxLayout;
    options->setSpacing(Space::between);
    options->addWidget(makeOption(u"exploreDemoButton"_s, tr("Explore the demo company"),
        tr("A made-up company with 200 documents and planted problems, on this computer only. No credentials needed; "
           "it is gone when you close it."),
        tr("&Explore the demo company"), Choice::Demo));
    options->addWidget(makeOption(u"connectSystemsButton"_s, tr("Connect your systems"),
        tr("Makes a workspace and asks for the connection data of Concur and of Dynamics NAV or Business Central. A "
           "dry run shows what would happen first."),
        tr("&Connect your systems"), Choice::Connect));
    layout->addLayout(options);
}

QWidget *FirstRunDialog::makeOption(
    const QString &name, const QString &heading, const QString &text, const QString &button, Choice choice)
{
    QFrame *card = makeCard(this);
    card->setFixedWidth(310);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(10);
    layout->addWidget(makeSection(heading, card));
    QLabel *words = makeQuiet(text, card);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(words, 1);
    auto *push = new QPushButton(button, card);
    push->setObjectName(name);
    push->setProperty("primary", choice == Choice::Demo);
    layout->addWidget(push);
    connect(push, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        accept();
    });
    return card;
}

} // namespace Ledgerbridge::Ui
