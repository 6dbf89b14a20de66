// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertscard.h"

#include "alertsetupdialog.h"
#include "choicebox.h"
#include "pill.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QString momentOf(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString factsOf(const Services::AlertChannelRow &read)
{
    QStringList facts;
    if (!read.target.isEmpty())
        facts.append(read.target);
    if (read.state.tries > 0)
        facts.append(AlertsCard::tr("Failed %1: %2").arg(momentOf(read.state.failedAt), read.state.error));
    if (read.state.nextTryAt.isValid())
        facts.append(AlertsCard::tr("Next attempt %1").arg(momentOf(read.state.nextTryAt)));
    if (read.waiting > 0)
        facts.append(AlertsCard::tr("%n matter(s) wait", nullptr, read.waiting));
    if (read.state.lastSentAt.isValid())
        facts.append(AlertsCard::tr("Last sent %1: %2").arg(momentOf(read.state.lastSentAt), read.lastSubject));
    else
        facts.append(AlertsCard::tr("Nothing sent yet"));
    return facts.join(u" \u00b7 "_s);
}

} // namespace

AlertsCard::AlertsCard(Services::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_grid(new QGridLayout)
    , m_outcome(makeQuiet({}, this))
{
    setProperty("card", true);
    setObjectName(u"alertsCard"_s);
    m_outcome->setObjectName(u"alertsOutcome"_s);
    m_outcome->hide();
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    addRow(AlertChannel::Mail, u"alerts.mail"_s, {{u"off"_s, tr("Off")}, {u"digest"_s, tr("Digest")}},
        tr("Server and receivers…"));
    addRow(AlertChannel::Webhook, u"alerts.webhook"_s,
        {{u"off"_s, tr("Off")}, {u"teams"_s, u"Teams"_s}, {u"slack"_s, u"Slack"_s}}, tr("Address…"));
    addRow(AlertChannel::Desktop, u"alerts.desktop"_s, {{u"true"_s, tr("On")}, {u"false"_s, tr("Off")}}, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(makeSection(tr("Alerts"), this));
    layout->addLayout(m_grid);
    layout->addWidget(m_outcome);
    connect(&m_session, &Services::Session::commandFinished, this, &AlertsCard::finish);
}

void AlertsCard::addRow(AlertChannel channel, const QString &setting, const QList<std::pair<QString, QString>> &choices,
    const QString &setUp)
{
    // Mail, Webhook, Desktop: part of the names of what stands in the row.
    QString name = toString(channel);
    name.front() = name.front().toUpper();
    Row row;
    row.channel = channel;
    row.setting = setting;
    row.choice = new ChoiceBox(u"alerts%1Choice"_s.arg(name), tr("Alerts: %1").arg(alertChannelTitle(channel)), this);
    for (const auto &[value, word] : choices)
        row.choice->addItem(word, value);
    row.state = new Pill(this);
    row.state->show(Tone::Nothing, tr("off"));
    row.facts = makeQuiet({}, this);
    row.facts->setObjectName(u"alerts%1Facts"_s.arg(name));
    row.facts->setTextFormat(Qt::PlainText);
    const int line = m_grid->rowCount();
    m_grid->addWidget(makeText(alertChannelTitle(channel), this), line, 0);
    m_grid->addWidget(row.choice, line, 1);
    m_grid->addWidget(row.state, line, 2);
    m_grid->addWidget(row.facts, line, 3);
    if (!setUp.isEmpty()) {
        row.setUp = new QPushButton(setUp, this);
        row.setUp->setObjectName(u"alerts%1SetUp"_s.arg(name));
        m_grid->addWidget(row.setUp, line, 4);
    }
    row.test = new QPushButton(tr("Send a test"), this);
    row.test->setObjectName(u"alerts%1Test"_s.arg(name));
    row.test->setAccessibleName(tr("Send a test: %1").arg(alertChannelTitle(channel)));
    m_grid->addWidget(row.test, line, 5);
    connectRow(row);
    m_rows.append(row);
}

void AlertsCard::connectRow(const Row &row)
{
    // Only what a person chooses is stored.
    connect(row.choice, &QComboBox::activated, this,
        [this, row] { m_ticket = m_session.setSetting(row.setting, row.choice->currentData().toString()); });
    connect(row.test, &QPushButton::clicked, this, [this, row] {
        row.test->setEnabled(false);
        m_ticket = m_session.testAlert(row.channel);
    });
    if (row.setUp)
        connect(row.setUp, &QPushButton::clicked, this, [this, row] { setUp(row.channel); });
}

void AlertsCard::setUp(AlertChannel channel)
{
    AlertSetupDialog dialog(channel, m_read.settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const auto &[key, value] : dialog.changedSettings())
        m_ticket = m_session.setSetting(key, value);
    if (const auto access = dialog.access())
        m_ticket = m_session.connectAlerts(channel, *access);
}

void AlertsCard::take(const Services::ConnectionsData &read)
{
    m_read = read;
    for (const Row &row : std::as_const(m_rows)) {
        for (const Services::SettingRow &setting : read.settings)
            if (setting.key == row.setting)
                row.choice->setCurrentIndex(qMax(0, row.choice->findData(setting.value)));
        for (const Services::AlertChannelRow &channel : read.alerts)
            if (channel.state.channel == row.channel)
                showRow(row, channel);
    }
}

void AlertsCard::showRow(const Row &row, const Services::AlertChannelRow &read)
{
    if (read.state.tries > 0)
        row.state->show(Tone::Bad, tr("failed"));
    else if (!read.isOn)
        row.state->show(Tone::Nothing, tr("off"));
    else
        row.state->show(read.waiting > 0 ? Tone::Waiting : Tone::Ok, read.waiting > 0 ? tr("waiting") : tr("on"));
    row.facts->setText(factsOf(read));
}

void AlertsCard::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket != m_ticket || ticket == 0)
        return;
    m_ticket = 0;
    for (const Row &row : std::as_const(m_rows))
        row.test->setEnabled(true);
    m_outcome->setText(result.message);
    m_outcome->show();
    m_session.requestConnections();
}

} // namespace Ledgerbridge::Ui
