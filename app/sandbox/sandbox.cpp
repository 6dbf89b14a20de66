// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandbox.h"

#include "mappingsfile.h"
#include "sandboxworld.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

Sandbox::Sandbox(const SandboxOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

Sandbox::~Sandbox() = default;

QString Sandbox::start()
{
    if (m_options.documents < 0)
        return tr("The number of documents cannot be negative.");
    if (!m_options.limits.isEmpty() && m_options.limits != u"bc" && m_options.limits != u"none")
        return tr("Limits are \"bc\" or \"none\", not \"%1\".").arg(m_options.limits);
    FaultBook book;
    const QStringList unknown = book.set(m_options.faults);
    if (!unknown.isEmpty())
        return tr("There is no fault \"%1\". Known are: %2.").arg(unknown.first(), FaultBook::allNames().join(u", "_s));
    m_world = std::make_unique<World>(m_options);
    if (m_world->concurServer.listen() && m_world->nav.listen() && m_world->admin.listen())
        return {};
    m_world.reset();
    return tr("No free port on the loopback address.");
}

void Sandbox::stop()
{
    m_world.reset();
}

Json Sandbox::connections() const
{
    if (!m_world)
        return {};
    const ConcurCredentials &concur = m_world->concur.tokens().credentials();
    const NavCredentials &nav = m_world->nav.entra().credentials();
    const Json concurJson = Json::object(
        {{"tokenUrl", m_world->concurServer.url(ConcurServer::Host::Entry).toString() + u"/oauth2/v0/token"_s},
            {"clientId", concur.clientId}, {"clientSecret", concur.clientSecret}, {"companyUuid", concur.companyUuid},
            {"requestToken", concur.requestToken}, {"systemId", u"LEDGERBRIDGE-DEMO"_s}});
    Json navJson = Json::object({{"kind", u"bc"_s}, {"apiUrl", m_world->nav.apiUrl()},
        {"company", m_world->data.company}, {"auth", u"oauth"_s}, {"tokenUrl", m_world->nav.tokenUrl()},
        {"clientId", nav.clientId}, {"clientSecret", nav.clientSecret}, {"scope", nav.scope}});
    if (!m_options.dimensionService.isEmpty())
        navJson.set("dimensionService", m_options.dimensionService);
    return Json::object({{"concur", concurJson}, {"nav", navJson}, {"admin", m_world->admin.url().toString()}});
}

QByteArray Sandbox::mappings() const
{
    return m_world ? mappingsCsv(m_world->data) : QByteArray();
}

} // namespace Ledgerbridge::Sandbox
