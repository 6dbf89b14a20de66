// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertsetupdialog.h"

#include "pill.h"
#include "settingstable.h"
#include "webhook.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

AlertSetupDialog::AlertSetupDialog(AlertChannel channel, const QList<Services::SettingRow> &settings, QWidget *parent)
    : QDialog(parent)
    , m_channel(channel)
    , m_form(new QFormLayout)
    , m_problem(makeQuiet({}, this))
{
    setObjectName(u"alertSetupDialog"_s);
    setWindowTitle(tr("Alerts: %1").arg(alertChannelTitle(channel)));
    setMinimumWidth(560);
    m_problem->setObjectName(u"alertSetupProblem"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    channel == AlertChannel::Mail ? addMail(settings) : addWebhook();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("&Store"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"alertSetupStore"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeQuiet(tr("Secrets are encrypted before they are stored, and asked for anew each time."), this));
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, &AlertSetupDialog::check);
    check();
}

QLineEdit *AlertSetupDialog::addField(const QString &name, const QString &label, const QString &example, bool secret)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"alertSetup_"_s + name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(example);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    m_form->addRow(label, edit);
    return edit;
}

void AlertSetupDialog::addMail(const QList<Services::SettingRow> &settings)
{
    m_settings = {
        {u"alerts.mail.server"_s, addField(u"server"_s, tr("Server"), u"smtp://mail.example.com:587"_s)},
        {u"alerts.mail.from"_s, addField(u"from"_s, tr("Sender"), u"ledgerbridge@example.com"_s)},
        {u"alerts.mail.to"_s, addField(u"to"_s, tr("Receivers"), u"ap@example.com,it@example.com"_s)},
    };
    for (const auto &[key, edit] : std::as_const(m_settings))
        for (const Services::SettingRow &setting : settings)
            if (setting.key == key)
                edit->setText(setting.value);
    for (const auto &[key, edit] : std::as_const(m_settings))
        edit->setModified(false);
    m_user = addField(u"user"_s, tr("User"), tr("empty: as stored"));
    m_secret = addField(u"password"_s, tr("Password"), tr("empty: as stored"), true);
}

void AlertSetupDialog::addWebhook()
{
    m_secret = addField(u"url"_s, tr("Address"), u"https://hooks.slack.com/services/…"_s, true);
}

void AlertSetupDialog::check()
{
    QString problem;
    for (const auto &[key, edit] : std::as_const(m_settings))
        if (const auto value = SettingsTable::validate(key, edit->text()); !value && problem.isEmpty())
            problem = value.error().message;
    if (m_channel == AlertChannel::Webhook && !m_secret->text().isEmpty())
        if (const auto url = Alerts::webhookAddress(m_secret->text()); !url)
            problem = url.error().message;
    const bool half = m_user && m_user->text().isEmpty() != m_secret->text().isEmpty();
    if (half && problem.isEmpty())
        problem = tr("User and password belong together: give both, or neither.");
    m_problem->setText(problem);
    if (m_store)
        m_store->setEnabled(problem.isEmpty() && (m_channel == AlertChannel::Mail || !m_secret->text().isEmpty()));
}

QList<std::pair<QString, QString>> AlertSetupDialog::changedSettings() const
{
    QList<std::pair<QString, QString>> changed;
    for (const auto &[key, edit] : m_settings)
        if (edit->isModified())
            changed.append({key, edit->text().trimmed()});
    return changed;
}

std::optional<QJsonObject> AlertSetupDialog::access() const
{
    if (m_secret->text().isEmpty())
        return std::nullopt;
    if (m_channel == AlertChannel::Webhook)
        return QJsonObject{{u"url"_s, m_secret->text().trimmed()}};
    return QJsonObject{{u"user"_s, m_user->text().trimmed()}, {u"password"_s, m_secret->text()}};
}

} // namespace Ledgerbridge::Ui
