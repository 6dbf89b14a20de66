// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Asks for what a channel needs to get out: server, addresses and sign-in of mail, or the address of a webhook. What is
/// no address cannot be stored. Secrets are asked for anew each time and never shown.
class AlertSetupDialog final : public QDialog
{
    Q_OBJECT

public:
    AlertSetupDialog(AlertChannel channel, const QList<Services::SettingRow> &settings, QWidget *parent = nullptr);

    /// Key and value of each setting that was changed.
    [[nodiscard]] QList<std::pair<QString, QString>> changedSettings() const;
    /// The secret as `connect mail` and `connect webhook` read it; nothing where none was typed.
    [[nodiscard]] std::optional<QJsonObject> access() const;

private:
    QLineEdit *addField(const QString &name, const QString &label, const QString &example, bool secret = false);
    void addMail(const QList<Services::SettingRow> &settings);
    void addWebhook();
    void check();

    AlertChannel m_channel;
    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_store = nullptr;
    /// By key of the setting.
    QList<std::pair<QString, QLineEdit *>> m_settings;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
};

} // namespace Ledgerbridge::Ui
