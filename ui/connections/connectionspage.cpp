// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connectionspage.h"

#include "pill.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

ConnectionsPage::ConnectionsPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_settings(new QTableWidget(0, 3, this))
{
    m_concur.name = u"concur"_s;
    m_nav.name = u"nav"_s;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::between);
    sides->addWidget(
        makeSide(m_concur, tr("SAP Concur"),
            {{u"tokenUrl"_s, tr("Token address"), false}, {u"clientId"_s, tr("Client id"), false},
                {u"clientSecret"_s, tr("Client secret"), true}, {u"companyUuid"_s, tr("Company UUID"), false},
                {u"requestToken"_s, tr("Request token"), true}, {u"systemId"_s, tr("System id"), false}}),
        1);
    sides->addWidget(makeSide(m_nav, tr("Dynamics NAV / Business Central"),
                         {{u"apiUrl"_s, tr("API address"), false}, {u"company"_s, tr("Company"), false},
                             {u"tokenUrl"_s, tr("Token address"), false}, {u"clientId"_s, tr("Client id"), false},
                             {u"clientSecret"_s, tr("Client secret"), true}, {u"scope"_s, tr("Scope"), false}}),
        1);
    m_settings->setObjectName(u"settingsTable"_s);
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setHorizontalHeaderLabels({tr("Setting"), tr("Value"), tr("What it does")});
    m_settings->horizontalHeader()->setStretchLastSection(true);
    m_settings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_settings->verticalHeader()->hide();
    m_settings->verticalHeader()->setDefaultSectionSize(Space::row);
    m_settings->setShowGrid(false);
    m_settings->setTabKeyNavigation(false);
    m_settings->setFrameShape(QFrame::NoFrame);
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 12, 8, 8);
    inside->addWidget(makeSection(tr("Settings"), card));
    inside->addWidget(m_settings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(sides);
    layout->addWidget(card, 1);
    connect(&session, &Services::Session::connectionsReady, this, &ConnectionsPage::take);
    connect(&session, &Services::Session::commandFinished, this, &ConnectionsPage::finish);
    connect(m_concur.connectButton, &QPushButton::clicked, this, [this] {
        m_concur.connectButton->setEnabled(false);
        m_concur.ticket = this->session().connectConcur(inputOf(m_concur));
    });
    connect(m_nav.connectButton, &QPushButton::clicked, this, [this] {
        m_nav.connectButton->setEnabled(false);
        QJsonObject input = inputOf(m_nav);
        input.insert(u"kind"_s, u"bc"_s);
        input.insert(u"auth"_s, u"oauth"_s);
        m_nav.ticket = this->session().connectNav(input);
    });
    connect(m_settings, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column == 1 && !m_filling)
            std::ignore =
                this->session().setSetting(m_settings->item(row, 0)->text(), m_settings->item(row, 1)->text());
    });
}

QWidget *ConnectionsPage::makeSide(Side &side, const QString &heading, const QList<Field> &fields)
{
    QFrame *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    auto *head = new QHBoxLayout;
    side.state = new Pill(card);
    side.state->show(Tone::Nothing, tr("not connected"));
    head->addWidget(makeSection(heading, card), 1);
    head->addWidget(side.state);
    layout->addLayout(head);
    side.facts = makeQuiet(
        tr("Enter what the administrator of the other system gave you. Secrets are encrypted before they are stored."),
        card);
    layout->addWidget(side.facts);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    for (const Field &field : fields) {
        auto *edit = new QLineEdit(card);
        edit->setObjectName(side.name + u'_' + field.key);
        edit->setAccessibleName(tr("%1: %2").arg(heading, field.label));
        if (field.secret)
            edit->setEchoMode(QLineEdit::Password);
        form->addRow(field.label, edit);
        side.fields.insert(field.key, edit);
    }
    layout->addLayout(form);
    side.connectButton = new QPushButton(tr("Connect"), card);
    side.connectButton->setObjectName(side.name + u"ConnectButton"_s);
    layout->addWidget(side.connectButton, 0, Qt::AlignRight);
    return card;
}

QJsonObject ConnectionsPage::inputOf(const Side &side) const
{
    QJsonObject input;
    for (auto it = side.fields.constBegin(); it != side.fields.constEnd(); ++it)
        if (!it.value()->text().trimmed().isEmpty())
            input.insert(it.key(), it.value()->text().trimmed());
    return input;
}

void ConnectionsPage::finish(quint64 ticket, const Services::CommandResult &result)
{
    for (Side *side : {&m_concur, &m_nav}) {
        if (side->ticket != ticket || ticket == 0)
            continue;
        side->ticket = 0;
        side->connectButton->setEnabled(true);
        side->facts->setText(result.message);
        if (result.error) {
            side->state->show(Tone::Bad, tr("refused"));
            continue;
        }
        // What was typed is stored encrypted by now.
        for (const QString &secret : {u"clientSecret"_s, u"requestToken"_s})
            if (QLineEdit *edit = side->fields.value(secret))
                edit->clear();
        refresh();
    }
}

void ConnectionsPage::take(const Services::ConnectionsData &read)
{
    const auto fill = [](Side &side, const QJsonObject &object, const QString &facts) {
        if (object.isEmpty())
            return;
        side.state->show(Tone::Ok, tr("connected"));
        side.facts->setText(facts);
        for (auto it = side.fields.constBegin(); it != side.fields.constEnd(); ++it)
            if (it.value()->echoMode() == QLineEdit::Normal)
                it.value()->setText(object.value(it.key()).toString());
    };
    fill(m_concur, read.concur, tr("Connecting again replaces what is stored."));
    if (!read.nav.isEmpty())
        fill(m_nav, read.nav.first(),
            tr("Company %1. Connecting again replaces what is stored.")
                .arg(read.nav.first().value("companyName"_L1).toString()));
    m_filling = true;
    m_settings->setRowCount(int(read.settings.size()));
    for (int row = 0; row < int(read.settings.size()); ++row) {
        const Services::SettingRow &setting = read.settings.at(row);
        auto *key = new QTableWidgetItem(setting.key);
        key->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        auto *value = new QTableWidgetItem(setting.value);
        value->setToolTip(setting.notation);
        auto *description = new QTableWidgetItem(setting.description);
        description->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        description->setToolTip(setting.description);
        m_settings->setItem(row, 0, key);
        m_settings->setItem(row, 1, value);
        m_settings->setItem(row, 2, description);
    }
    m_settings->setColumnWidth(0, 230);
    m_settings->setColumnWidth(1, 200);
    m_filling = false;
}

void ConnectionsPage::refresh()
{
    session().requestConnections();
}

} // namespace Ledgerbridge::Ui
