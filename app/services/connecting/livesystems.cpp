// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "livesystems.h"

#include "apiledger.h"
#include "approvedlists.h"
#include "concursession.h"
#include "concursetup.h"
#include "concurtokens.h"
#include "connectionjson.h"
#include "eventclient.h"
#include "orderclient.h"
#include "processowner.h"
#include "subscriptionclient.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LiveSystems", source);
}

std::unique_ptr<HttpClient> makeHttp(const QString &name, HttpObserver *observer)
{
    HttpOptions options;
    options.name = name;
    options.observer = observer;
    return std::make_unique<HttpClient>(options);
}

/// Online NAV counts the requests of five minutes; a server of one's own does not, and is the only one to take passwords
/// (nav.md 1.5, 6).
std::unique_ptr<HttpClient> makeNavHttp(const Nav::Connection &connection, HttpObserver *observer)
{
    HttpOptions options;
    options.name = u"nav"_s;
    options.observer = observer;
    if (connection.auth == u"basic")
        options.limits.perWindow = 0;
    return std::make_unique<HttpClient>(options);
}

void setUpDimensions(Workspace &workspace, Sync::EngineSetup &setup)
{
    setup.providesDimensions = workspace.setting(u"dimensions.toConcur"_s) == "true"_L1;
    setup.dimensionsToNav =
        dimensionsToNavFromString(workspace.setting(u"dimensions.toNav"_s)).value_or(DimensionsToNav::Off);
    setup.listRules = listRulesFrom(workspace.setting(u"dimensions.lists"_s)).value_or(QList<ListRule>());
    setup.dimensionConflicts = vendorConflictPolicyFromString(workspace.setting(u"dimensions.conflicts"_s))
                                   .value_or(DimensionConflictPolicy::Ask);
}

} // namespace

struct LiveSystems::Private final
{
    struct NavSide
    {
        /// Whom NAV counts requests for, at which server.
        QString user;
        /// Shared by the companies of one user: limits are the user's (nav.md 6).
        std::shared_ptr<HttpClient> http;
        std::unique_ptr<Nav::ApiLedger> ledger;
        /// Subscriptions belong to the user as well.
        std::shared_ptr<Nav::SubscriptionClient> subscriptions;
        QString companyId;
        QString companyName;
    };

    std::unique_ptr<HttpClient> concurHttp;
    std::unique_ptr<Concur::Session> session;
    std::unique_ptr<Concur::EventClient> events;
    std::unique_ptr<Concur::FisClient> fis;
    std::unique_ptr<Concur::OrderClient> orders;
    std::unique_ptr<Concur::InvoicePaymentClient> invoicePayments;
    std::unique_ptr<Concur::VendorClient> vendors;
    std::unique_ptr<Concur::ListClient> lists;
    std::unique_ptr<Concur::ApprovedLists> approvedLists;
    std::vector<NavSide> navSides;
    Sync::EngineSetup setup;

    [[nodiscard]] Result<void> connectConcur(Workspace &workspace);
    [[nodiscard]] Result<void> connectNav(
        Workspace &workspace, const Nav::Connection &connection, Sync::CompanyLink &link);
};

LiveSystems::LiveSystems()
    : d(std::make_unique<Private>())
{
}

LiveSystems::~LiveSystems() = default;

Result<std::unique_ptr<LiveSystems>> LiveSystems::make(Workspace &workspace, Purpose purpose)
{
    std::unique_ptr<LiveSystems> systems(new LiveSystems);
    Private &d = *systems->d;
    auto setup = offlineSetup(workspace, purpose);
    if (!setup)
        return fail(setup.error());
    d.setup = std::move(*setup);
    d.setup.exchanges = &workspace.exchanges();
    if (auto connected = d.connectConcur(workspace); !connected)
        return fail(connected.error());
    const QList<Nav::Connection> connections = workspace.navConnections();
    if (connections.isEmpty())
        return fail(ErrorCode::NotFound,
            text(QT_TRANSLATE_NOOP("LiveSystems",
                "No NAV company is connected yet. Connect one with \"connect nav\", or on the page Connections.")));
    for (qsizetype i = 0; i < connections.size(); ++i)
        if (auto connected = d.connectNav(workspace, connections[i], d.setup.companies[i]); !connected)
            return fail(connected.error());
    return systems;
}

Result<void> LiveSystems::Private::connectConcur(Workspace &workspace)
{
    const auto sessionSetup = concurSetup(workspace);
    if (!sessionSetup)
        return fail(sessionSetup.error());
    concurHttp = makeHttp(u"concur"_s, setup.exchanges);
    session = std::make_unique<Concur::Session>(*concurHttp, *sessionSetup);
    events = std::make_unique<Concur::EventClient>(*concurHttp,
        Concur::EventClient::Setup{
            sessionSetup->connection, sessionSetup->clientSecret, sessionSetup->tokens.geolocation});
    fis = std::make_unique<Concur::FisClient>(*session);
    orders = std::make_unique<Concur::OrderClient>(*session);
    invoicePayments = std::make_unique<Concur::InvoicePaymentClient>(*session);
    vendors = std::make_unique<Concur::VendorClient>(*session);
    lists = std::make_unique<Concur::ListClient>(*session);
    approvedLists = std::make_unique<Concur::ApprovedLists>(*session);
    setup.fis = fis.get();
    setup.orders = orders.get();
    setup.invoicePayments = invoicePayments.get();
    setup.vendors = vendors.get();
    setup.lists = lists.get();
    setup.approvedLists = approvedLists.get();
    setup.concurAppId = sessionSetup->connection.clientId;
    setup.concurHttp = concurHttp.get();
    return {};
}

Result<void> LiveSystems::Private::connectNav(
    Workspace &workspace, const Nav::Connection &connection, Sync::CompanyLink &link)
{
    const QString what = text(QT_TRANSLATE_NOOP("LiveSystems", "address of NAV"));
    if (auto allowed = checkAddress(connection.apiUrl, what, workspace.isDemo()); !allowed)
        return allowed;
    if (connection.auth == "oauth"_L1) {
        if (auto allowed = checkAddress(connection.tokenUrl, what, workspace.isDemo()); !allowed)
            return allowed;
    }
    const auto secret = workspace.secret(SecretName::navSecret(connection));
    if (!secret)
        return fail(secret.error());
    NavSide side;
    side.user = u"%1|%2|%3"_s.arg(connection.apiUrl.authority(), connection.clientId, connection.user);
    for (const NavSide &other : navSides)
        if (other.user == side.user) {
            side.http = other.http;
            side.subscriptions = other.subscriptions;
        }
    if (!side.http) {
        side.http = makeNavHttp(connection, setup.exchanges);
        setup.navHttp.append(side.http.get());
        side.subscriptions =
            std::make_shared<Nav::SubscriptionClient>(side.http.get(), connection, QString::fromUtf8(*secret));
    }
    side.companyId = connection.companyId;
    side.companyName = connection.companyName;
    side.ledger = std::make_unique<Nav::ApiLedger>(side.http.get(), connection, QString::fromUtf8(*secret));
    link.ledger = side.ledger.get();
    navSides.push_back(std::move(side));
    return {};
}

Sync::EngineSetup LiveSystems::engineSetup() const
{
    return d->setup;
}

Concur::Session &LiveSystems::concur()
{
    return *d->session;
}

QList<Nav::Ledger *> LiveSystems::ledgers() const
{
    QList<Nav::Ledger *> ledgers;
    for (const Private::NavSide &side : d->navSides)
        ledgers.append(side.ledger.get());
    return ledgers;
}

void LiveSystems::addTo(Webhooks::UpkeepSetup &wanted) const
{
    const QString fis = u"concur.financialintegration"_s;
    for (const DocumentKind kind : d->setup.queues)
        wanted.events.append(
            {fis, kind == DocumentKind::Expense ? u"expense.readyForIntegration"_s : u"invoice.readyForIntegration"_s});
    // Recalled and sent back reports (concur.md 7.2).
    if (d->setup.queues.contains(DocumentKind::Expense))
        wanted.events.append({u"concur.expense.report"_s, u"statusChanged"_s});
    wanted.concur = d->events.get();
    wanted.sets = {
        u"vendors"_s, u"purchaseInvoices"_s, u"generalLedgerEntries"_s, u"dimensions"_s, u"journals"_s, u"accounts"_s};
    for (const Private::NavSide &side : d->navSides)
        wanted.companies.append({side.subscriptions.get(), side.companyId, side.companyName});
}

void LiveSystems::abort()
{
    d->concurHttp->abort();
    for (const Private::NavSide &side : d->navSides)
        side.http->abort();
}

Result<Sync::EngineSetup> offlineSetup(Workspace &workspace, LiveSystems::Purpose purpose)
{
    const bool works = purpose == LiveSystems::Purpose::Work;
    if (const auto sound = workspace.requireSoundSettings(); works && !sound)
        return fail(sound.error());
    Sync::EngineSetup setup;
    setup.database = &workspace.database();
    setup.owner = processOwner();
    setup.isGone = &hasEnded;
    for (const Nav::Connection &connection : workspace.navConnections()) {
        const auto policy = workspace.policy(connection.companyId);
        if (works && !policy)
            return fail(policy.error());
        Sync::CompanyLink link;
        link.company = {connection.companyId, connection.companyName, connection.companyName};
        link.policy = policy.value_or(PostingPolicy());
        setup.companies.append(link);
    }
    const auto code = workspace.journalCode();
    if (!code)
        return fail(code.error());
    setup.journalCode = *code;
    if (const QString kinds = workspace.setting(u"documents.kinds"_s); kinds != u"all")
        setup.queues = {kinds == u"invoice" ? DocumentKind::Invoice : DocumentKind::Expense};
    setup.followsInvoices = workspace.setting(u"purchase.followInvoices"_s) == "true"_L1;
    setup.providesVendors = workspace.setting(u"vendors.toConcur"_s) == "true"_L1;
    const QString toNav = workspace.setting(u"vendors.toNav"_s);
    setup.vendorsToNav = toNav == "create"_L1 ? Sync::VendorsToNav::Create
        : toNav == "propose"_L1               ? Sync::VendorsToNav::Propose
                                              : Sync::VendorsToNav::Off;
    setup.vendorConflicts =
        vendorConflictPolicyFromString(workspace.setting(u"vendors.conflicts"_s)).value_or(VendorConflictPolicy::Ask);
    setUpDimensions(workspace, setup);
    setup.tellsPayments = workspace.setting(u"payments.confirm"_s) == "true"_L1;
    setup.fourEyes = workspace.setting(u"approval.fourEyes"_s) == "true"_L1;
    setup.acknowledgeAfterFetch = workspace.setting(u"concur.acknowledge"_s) == "afterFetch"_L1;
    return setup;
}

} // namespace Ledgerbridge::Services
