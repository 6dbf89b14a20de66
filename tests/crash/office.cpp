// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "books.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

std::unique_ptr<Office> Office::open(int seed, const QStringList &settings)
{
    return open(seed, settings, Options());
}

std::unique_ptr<Office> Office::open(int seed, const QStringList &settings, const Options &options)
{
    auto office = std::make_unique<Office>();
    office->m_sandbox =
        std::make_unique<SandboxProcess>(QStringList{u"--documents"_s, QString::number(options.documents), u"--seed"_s,
            QString::number(seed), u"--latency"_s, QString::number(options.latency)});
    office->m_cli = std::make_unique<CliRunner>(
        options.workspace.isEmpty() ? office->m_folder.filePath(u"workspace"_s) : options.workspace);
    return office->setUp(settings) ? std::move(office) : nullptr;
}

bool Office::setUp(const QStringList &settings)
{
    QFile mappings(m_folder.filePath(u"mappings.csv"_s));
    if (!m_sandbox->isReady() || !mappings.open(QIODevice::WriteOnly)
        || mappings.write(m_sandbox->get(u"/mappings.csv"_s)) < 0)
        return false;
    mappings.close();
    bool ready = m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode == 0
        && m_cli->json({u"connect"_s, u"concur"_s}, m_sandbox->concur()).exitCode == 0
        && m_cli->json({u"connect"_s, u"nav"_s}, m_sandbox->nav()).exitCode == 0
        && m_cli->json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode == 0;
    for (qsizetype i = 0; i + 1 < settings.size(); i += 2)
        ready = ready && m_cli->json({u"settings"_s, u"set"_s, settings[i], settings[i + 1]}).exitCode == 0;
    const auto purchases = Sandbox::Json::parse(m_sandbox->get(u"/purchases"_s));
    for (const Sandbox::Json &id : (*purchases)["purchaseRequests"].items())
        ready = ready && m_cli->json({u"watch"_s, u"add"_s, id.toString()}).exitCode == 0;
    return ready;
}

int Office::requests() const
{
    const Sandbox::Json counts = Sandbox::Json::parse(m_sandbox->get(u"/requests"_s)).value_or(Sandbox::Json());
    return counts["concur"].toInt() + counts["nav"].toInt();
}

Sandbox::Json Office::ledger() const
{
    return Sandbox::Json::parse(m_sandbox->get(u"/ledger"_s)).value_or(Sandbox::Json())["companies"].at(0);
}

QStringList Office::books() const
{
    return booksOf(ledger());
}

Sandbox::Json Office::concur() const
{
    return Sandbox::Json::parse(m_sandbox->get(u"/concur"_s)).value_or(Sandbox::Json());
}

void Office::setFaults(const QStringList &faults) const
{
    (void)m_sandbox->post(u"/faults"_s, {{u"set"_s, QJsonArray::fromStringList(faults)}});
}

int Office::payInvoices() const
{
    int count = 0;
    const Sandbox::Json invoices = ledger()["purchaseInvoices"];
    for (const Sandbox::Json &invoice : invoices.items()) {
        const QByteArray answer = m_sandbox->post(
            u"/nav/settlement"_s, {{u"number"_s, invoice["number"].toString()}, {u"status"_s, u"Paid"_s}});
        count += answer.contains("true") ? 1 : 0;
    }
    return count;
}

QString Office::database() const
{
    const QDir folder(m_cli->workspace());
    return folder.filePath(folder.entryList({u"*.db"_s}, QDir::Files).value(0));
}

} // namespace Ledgerbridge
