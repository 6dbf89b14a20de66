// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page.h"

#include <QHash>

class QFormLayout;
class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace Ledgerbridge::Ui {

class AlertsCard;
class ChoiceBox;
class Pill;

/// Both systems with their connection data, how people are told, and every setting with its value and where it comes from.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Connections"); }
    void refresh() override;
    /// Puts the keyboard where that system (`concur`, `nav`) is connected.
    void showSystem(const QString &system);
    /// Puts the keyboard on the value of a setting, once the settings are there.
    void showSetting(const QString &key);

private:
    struct Side
    {
        QString name;
        Pill *state = nullptr;
        QLabel *facts = nullptr;
        QLabel *outcome = nullptr;
        QFormLayout *form = nullptr;
        QPushButton *connectButton = nullptr;
        QHash<QString, QLineEdit *> fields;
        quint64 ticket = 0;
    };
    struct Field
    {
        QString key;
        QString label;
        bool secret;
        QString example;
    };
    void connectParts();
    [[nodiscard]] QWidget *makeSettings();
    /// All of it one below the other; the page scrolls where the window is low.
    void arrange(QLayout *sides, QWidget *settings);
    [[nodiscard]] QWidget *makeSide(Side &side, const QString &heading, const QList<Field> &fields);
    /// Cloud or own server: which fields of NAV are asked for.
    void addSignIn();
    void showSignIn();
    [[nodiscard]] static QString outcomeText(const Services::CommandResult &result);
    [[nodiscard]] QJsonObject inputOf(const Side &side) const;
    void take(const Services::ConnectionsData &read);
    void fillSettings(const QList<Services::SettingRow> &settings);
    void finish(quint64 ticket, const Services::CommandResult &result);

    Side m_concur;
    Side m_nav;
    ChoiceBox *m_signIn = nullptr;
    AlertsCard *m_alerts = nullptr;
    QTableWidget *m_settings = nullptr;
    bool m_filling = false;
    /// A setting to go to when the settings are there.
    QString m_wanted;
};

} // namespace Ledgerbridge::Ui
