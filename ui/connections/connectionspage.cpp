// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connectionspage.h"

#include "alertscard.h"
#include "choicebox.h"
#include "datatable.h"
#include "itemroles.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QString sourceTitle(const QString &source)
{
    if (source == "workspace"_L1)
        return ConnectionsPage::tr("set here");
    return source == "environment"_L1 ? ConnectionsPage::tr("environment") : ConnectionsPage::tr("default");
}

} // namespace

ConnectionsPage::ConnectionsPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
{
    m_concur.name = u"concur"_s;
    m_nav.name = u"nav"_s;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::between);
    sides->addWidget(
        makeSide(m_concur, tr("SAP Concur"),
            {{u"tokenUrl"_s, tr("Token address"), false, u"https://us.api.concursolutions.com/oauth2/v0/token"_s},
                {u"clientId"_s, tr("Client id"), false, {}}, {u"clientSecret"_s, tr("Client secret"), true, {}},
                {u"companyUuid"_s, tr("Company UUID"), false, {}}, {u"requestToken"_s, tr("Request token"), true, {}},
                {u"systemId"_s, tr("System id"), false, {}}}),
        1);
    sides->addWidget(makeSide(m_nav, tr("Dynamics NAV / Business Central"),
                         {{u"apiUrl"_s, tr("API address"), false, {}}, {u"company"_s, tr("Company"), false, {}},
                             {u"tokenUrl"_s, tr("Token address"), false,
                                 u"https://login.microsoftonline.com/TENANT/oauth2/v2.0/token"_s},
                             {u"clientId"_s, tr("Client id"), false, {}},
                             {u"clientSecret"_s, tr("Client secret"), true, {}}, {u"scope"_s, tr("Scope"), false, {}},
                             {u"user"_s, tr("User"), false, {}}, {u"password"_s, tr("Access key"), true, {}}}),
        1);
    addSignIn();
    m_alerts = new AlertsCard(session, this);
    // Made after the sides, for the tab key goes by the order in which things are made.
    QWidget *settings = makeSettings();
    arrange(sides, settings);
    setTabOrder(m_concur.connectButton, m_signIn);
    setTabOrder(m_signIn, m_nav.fields.value(u"apiUrl"_s));
    connectParts();
}

QWidget *ConnectionsPage::makeSettings()
{
    m_settings = new QTableWidget(0, 4, this);
    m_settings->setObjectName(u"settingsTable"_s);
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setHorizontalHeaderLabels({tr("Setting"), tr("Value"), tr("From"), tr("What it does")});
    m_settings->setItemDelegate(new CellDelegate({}, m_settings));
    m_settings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_settings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_settings->setWordWrap(false);
    // Some rows of it, whatever the height of the window; the page scrolls.
    m_settings->setMinimumHeight(7 * Space::row);
    setMainWidget(m_settings);
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
    return card;
}

void ConnectionsPage::arrange(QLayout *sides, QWidget *settings)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::between);
    column->addLayout(sides);
    column->addWidget(m_alerts);
    column->addWidget(settings, 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"connectionsScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void ConnectionsPage::connectParts()
{
    connect(&session(), &Services::Session::connectionsReady, this, &ConnectionsPage::take);
    connect(&session(), &Services::Session::commandFinished, this, &ConnectionsPage::finish);
    connect(m_concur.connectButton, &QPushButton::clicked, this, [this] {
        m_concur.connectButton->setEnabled(false);
        m_concur.ticket = session().connectConcur(inputOf(m_concur));
    });
    connect(m_nav.connectButton, &QPushButton::clicked, this, [this] {
        m_nav.connectButton->setEnabled(false);
        QJsonObject input = inputOf(m_nav);
        input.insert(u"kind"_s, u"bc"_s);
        input.insert(u"auth"_s, m_signIn->currentData().toString());
        m_nav.ticket = session().connectNav(input);
    });
    connect(m_settings, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column == 1 && !m_filling)
            std::ignore = session().setSetting(m_settings->item(row, 0)->text(), m_settings->item(row, 1)->text());
    });
}

void ConnectionsPage::addSignIn()
{
    m_signIn = new ChoiceBox(u"nav_signIn"_s, tr("Sign-in to NAV"), this);
    m_signIn->addItem(tr("Microsoft Entra (OAuth)"), u"oauth"_s);
    m_signIn->addItem(tr("User and web service access key"), u"basic"_s);
    m_nav.form->insertRow(0, tr("Sign-in"), m_signIn);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ConnectionsPage::showSignIn);
    showSignIn();
}

void ConnectionsPage::showSignIn()
{
    const bool basic = m_signIn->currentData().toString() == "basic"_L1;
    for (const QString &key : {u"tokenUrl"_s, u"clientId"_s, u"clientSecret"_s, u"scope"_s})
        m_nav.form->setRowVisible(m_nav.fields.value(key), !basic);
    for (const QString &key : {u"user"_s, u"password"_s})
        m_nav.form->setRowVisible(m_nav.fields.value(key), basic);
    // On-premises servers serve the API under their instance and port (nav.md 1.2).
    m_nav.fields.value(u"apiUrl"_s)
        ->setPlaceholderText(basic ? u"https://nav.example.com:7048/BC/api/v2.0"_s
                                   : u"https://api.businesscentral.dynamics.com/v2.0/production/api/v2.0"_s);
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
    side.outcome = makeQuiet({}, card);
    side.outcome->setObjectName(side.name + u"Outcome"_s);
    side.outcome->hide();
    layout->addWidget(side.outcome);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    side.form = form;
    for (const Field &field : fields) {
        auto *edit = new QLineEdit(card);
        edit->setObjectName(side.name + u'_' + field.key);
        edit->setAccessibleName(tr("%1: %2").arg(heading, field.label));
        if (field.secret)
            edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(field.example);
        form->addRow(field.label, edit);
        side.fields.insert(field.key, edit);
    }
    layout->addLayout(form);
    layout->addStretch();
    side.connectButton = new QPushButton(tr("Connect"), card);
    side.connectButton->setObjectName(side.name + u"ConnectButton"_s);
    layout->addWidget(side.connectButton, 0, Qt::AlignRight);
    return card;
}

QJsonObject ConnectionsPage::inputOf(const Side &side) const
{
    QJsonObject input;
    for (auto it = side.fields.constBegin(); it != side.fields.constEnd(); ++it)
        if (it.value()->isVisibleTo(this) && !it.value()->text().trimmed().isEmpty())
            input.insert(it.key(), it.value()->text().trimmed());
    return input;
}

QString ConnectionsPage::outcomeText(const Services::CommandResult &result)
{
    QStringList texts{result.message};
    const QJsonArray allMissing = result.report.value("missing"_L1).toArray();
    for (const auto &missing : allMissing)
        texts.append(missing.toObject().value("text"_L1).toString());
    return texts.join(u'\n');
}

void ConnectionsPage::finish(quint64 ticket, const Services::CommandResult &result)
{
    for (Side *side : {&m_concur, &m_nav}) {
        if (side->ticket != ticket || ticket == 0)
            continue;
        side->ticket = 0;
        side->connectButton->setEnabled(true);
        side->outcome->setText(outcomeText(result));
        side->outcome->show();
        if (result.error) {
            side->state->show(Tone::Bad, tr("refused"));
            continue;
        }
        // What was typed is stored encrypted by now.
        for (QLineEdit *edit : std::as_const(side->fields)) {
            edit->setModified(false);
            if (edit->echoMode() == QLineEdit::Password)
                edit->clear();
        }
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
        // What somebody is typing stays.
        for (auto it = side.fields.constBegin(); it != side.fields.constEnd(); ++it)
            if (it.value()->echoMode() == QLineEdit::Normal && !it.value()->isModified())
                it.value()->setText(object.value(it.key()).toString());
    };
    fill(m_concur, read.concur, tr("Connecting again replaces what is stored."));
    if (!read.nav.isEmpty() && m_nav.fields.value(u"apiUrl"_s)->text().isEmpty())
        m_signIn->setCurrentIndex(qMax(0, m_signIn->findData(read.nav.first().value("auth"_L1).toString())));
    if (!read.nav.isEmpty())
        fill(m_nav, read.nav.first(),
            tr("Company %1. Connecting again replaces what is stored.")
                .arg(read.nav.first().value("companyName"_L1).toString()));
    m_alerts->take(read);
    fillSettings(read.settings);
    if (!m_wanted.isEmpty())
        showSetting(std::exchange(m_wanted, QString()));
}

void ConnectionsPage::showSystem(const QString &system)
{
    m_wanted.clear();
    QWidget *first = system == "nav"_L1 ? static_cast<QWidget *>(m_signIn) : m_concur.fields.value(u"tokenUrl"_s);
    first->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::showSetting(const QString &key)
{
    const QList<QTableWidgetItem *> found = m_settings->findItems(key, Qt::MatchExactly);
    if (found.isEmpty()) {
        m_wanted = key;
        return;
    }
    constexpr int valueColumn = 1;
    m_settings->setCurrentCell(found.first()->row(), valueColumn);
    m_settings->scrollToItem(found.first(), QAbstractItemView::PositionAtCenter);
    m_settings->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::fillSettings(const QList<Services::SettingRow> &settings)
{
    m_filling = true;
    m_settings->setRowCount(int(settings.size()));
    for (int row = 0; row < int(settings.size()); ++row) {
        const Services::SettingRow &setting = settings.at(row);
        auto *key = new QTableWidgetItem(setting.key);
        key->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        auto *value = new QTableWidgetItem(setting.value);
        value->setToolTip(setting.value + u'\n' + tr("Allowed: %1").arg(setting.notation));
        auto *description = new QTableWidgetItem(setting.description);
        description->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        description->setToolTip(setting.description);
        m_settings->setItem(row, 0, key);
        m_settings->setItem(row, 1, value);
        auto *source = new QTableWidgetItem(sourceTitle(setting.source));
        source->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        source->setData(QuietRole, true);
        key->setData(StrongRole, setting.source != "default"_L1);
        m_settings->setItem(row, 2, source);
        m_settings->setItem(row, 3, description);
    }
    m_settings->setColumnWidth(0, 220);
    m_settings->setColumnWidth(1, 220);
    m_settings->setColumnWidth(2, 110);
    m_filling = false;
}

void ConnectionsPage::refresh()
{
    session().requestConnections();
}

} // namespace Ledgerbridge::Ui
