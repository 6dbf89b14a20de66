// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangedialog.h"

#include "pill.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Indented, where it is whole JSON.
QString readable(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return QString::fromUtf8(document.isNull() ? body : document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

ExchangeDialog::ExchangeDialog(Services::Session &session, const ExchangeRow &exchange, QWidget *parent)
    : QDialog(parent)
    , m_exchange(exchange)
    , m_facts(new QPlainTextEdit(this))
    , m_request(new QPlainTextEdit(this))
    , m_response(new QPlainTextEdit(this))
{
    setObjectName(u"exchangeDialog"_s);
    setWindowTitle(tr("Request %1").arg(QLocale().toString(exchange.id)));
    resize(720, exchange.hasBodies ? 600 : 260);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(Space::inside);
    const auto add = [&](QPlainTextEdit *edit, const QString &name, const QString &objectName, int stretch) {
        edit->setVisible(stretch == 0 || exchange.hasBodies);
        if (edit->isHidden())
            return;
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setReadOnly(true);
        edit->setFont(QFont(u"monospace"_s, 9));
        layout->addWidget(makeSection(name, this));
        layout->addWidget(edit, stretch);
    };
    const QString took = tr("%1 ms").arg(QLocale().toString(exchange.duration));
    QStringList facts{exchange.method + u' ' + exchange.path,
        tr("Answer: %1 in %2").arg(exchange.status > 0 ? QString::number(exchange.status) : exchange.error, took),
        tr("Sent %1 bytes, received %2 bytes")
            .arg(QLocale().toString(exchange.requestSize), QLocale().toString(exchange.responseSize)),
        exchange.at.toUTC().toString(Qt::ISODateWithMs)};
    if (!exchange.correlation.isEmpty())
        facts.append(tr("Correlation: %1").arg(exchange.correlation));
    if (!exchange.runId.isEmpty())
        facts.append(tr("Run: %1").arg(exchange.runId));
    m_facts->setPlainText(facts.join(u'\n'));
    m_facts->setFixedHeight(126);
    add(m_facts, exchange.system == "concur"_L1 ? tr("Concur") : tr("NAV"), u"exchangeFacts"_s, 0);
    add(m_request, tr("What was sent"), u"exchangeRequest"_s, 1);
    add(m_response, tr("What was answered"), u"exchangeResponse"_s, 1);
    if (!exchange.hasBodies)
        layout->addWidget(makeQuiet(tr("What was sent and answered is not kept (setting audit.bodies)."), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"exchangeCopy"_s);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &ExchangeDialog::copyAll);
    connect(&session, &Services::Session::exchangeBodiesReady, this, [this](qint64 id, const ExchangeBodies &bodies) {
        if (id == m_exchange.id)
            showBodies(bodies);
    });
    if (exchange.hasBodies)
        session.requestExchangeBodies(exchange.id);
}

void ExchangeDialog::showBodies(const ExchangeBodies &bodies)
{
    m_request->setPlainText(readable(bodies.request));
    m_response->setPlainText(readable(bodies.response));
}

void ExchangeDialog::copyAll() const
{
    QStringList parts{m_facts->toPlainText(), m_request->toPlainText(), m_response->toPlainText()};
    parts.removeAll(QString());
    QGuiApplication::clipboard()->setText(parts.join(u"\n\n"_s));
}

} // namespace Ledgerbridge::Ui
