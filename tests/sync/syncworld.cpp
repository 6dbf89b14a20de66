// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "syncworld.h"

#include "connectionjson.h"
#include "documentstore.h"
#include "keyvaluerows.h"
#include "mappingcsv.h"
#include "mappingstore.h"

#include <QCoroTask>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Ledgerbridge {

namespace {

std::unique_ptr<HttpClient> makeHttp(const QString &name)
{
    HttpOptions options;
    options.name = name;
    options.limits.perWindow = 0; // a test of many requests would sit out the rest of five minutes
    options.firstBackoff = std::chrono::milliseconds(5);
    options.longestBackoff = std::chrono::milliseconds(50);
    return std::make_unique<HttpClient>(options);
}

QByteArray bodyOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    reply->deleteLater();
    return reply->readAll();
}

} // namespace

SyncWorld::SyncWorld(const Sandbox::SandboxOptions &options)
    : m_sandbox(options)
{
    m_problem = m_sandbox.start();
    if (!m_problem.isEmpty())
        return;
    m_connections = QJsonDocument::fromJson(m_sandbox.connections().toUtf8()).object();
    openDatabase();
    connectSystems();
    const auto rows = readMappingCsv(m_sandbox.mappings());
    const auto stored = rows ? Store::MappingStore(*m_database).set(*rows, u"test"_s) : fail(rows.error());
    if (!stored)
        m_problem = stored.error().message;
    Store::KeyValueRows watches(*m_database, Store::KeyValueRows::Table::Watches);
    QNetworkAccessManager manager;
    const auto purchases = QJsonDocument::fromJson(
        bodyOf(manager.get(QNetworkRequest(QUrl(m_connections.value("admin"_L1).toString() + u"/purchases"_s)))));
    const QJsonArray requests = purchases.object().value("purchaseRequests"_L1).toArray();
    for (const auto &id : requests)
        if (const auto watched = watches.write(id.toString(), "{}", {}); !watched)
            m_problem = watched.error().message;
}

SyncWorld::~SyncWorld()
{
    m_engine.reset();
}

void SyncWorld::openDatabase()
{
    const QString path = m_folder.filePath(u"ledger%1.db"_s.arg(m_generation));
    auto database = Store::Database::open(path);
    if (database)
        m_database = std::move(*database);
    else
        m_problem = database.error().message;
}

void SyncWorld::connectSystems()
{
    m_concurHttp = makeHttp(u"concur"_s);
    m_navHttp = makeHttp(u"nav"_s);
    const QJsonObject concur = m_connections.value("concur"_L1).toObject();
    const QJsonObject nav = m_connections.value("nav"_L1).toObject();
    Concur::Session::Setup session;
    session.connection = Services::concurConnectionFromJson(concur);
    session.clientSecret = concur.value("clientSecret"_L1).toString();
    session.persist = [this](const Concur::Tokens &tokens) -> Result<void> {
        m_tokens = tokens;
        return {};
    };
    session.tokens = m_tokens;
    m_session = std::make_unique<Concur::Session>(*m_concurHttp, session);
    if (m_tokens.refreshToken.isEmpty()) {
        const auto signedIn = QCoro::waitFor(
            m_session->signInWithRequestToken(session.clientSecret, concur.value("requestToken"_L1).toString()));
        if (!signedIn)
            m_problem = signedIn.error().message;
    }
    m_fis = std::make_unique<Concur::FisClient>(*m_session);
    m_orders = std::make_unique<Concur::OrderClient>(*m_session);
    m_invoicePayments = std::make_unique<Concur::InvoicePaymentClient>(*m_session);
    m_vendors = std::make_unique<Concur::VendorClient>(*m_session);
    m_lists = std::make_unique<Concur::ListClient>(*m_session);
    Nav::Connection connection = Services::navConnectionFromJson(nav);
    connection.companyName = connection.company;
    m_api = std::make_unique<Nav::ApiLedger>(m_navHttp.get(), connection, nav.value("clientSecret"_L1).toString());
    m_faulty = std::make_unique<FaultyLedger>(*m_api);
    const PostingPolicy policy = m_setup.companies.isEmpty() ? PostingPolicy() : m_setup.companies.first().policy;
    const auto companies = QCoro::waitFor(m_api->companies());
    m_setup.companies.clear();
    if (!companies)
        m_problem = companies.error().message;
    else
        for (const Nav::Company &company : *companies)
            if (company.name == connection.company)
                m_setup.companies.append(Sync::CompanyLink{company, m_faulty.get(), policy});
    m_setup.database = m_database.get();
    m_setup.fis = m_fis.get();
    m_setup.orders = m_orders.get();
    m_setup.invoicePayments = m_invoicePayments.get();
    m_setup.vendors = m_vendors.get();
    m_setup.lists = m_lists.get();
    m_setup.concurHttp = m_concurHttp.get();
    m_setup.navHttp = {m_navHttp.get()};
    m_setup.patience = std::chrono::milliseconds(1);
    m_setup.owner = u"test:%1:0"_s.arg(m_generation);
    m_setup.isGone = [](const QString &) { return true; };
}

Result<RunSummary> SyncWorld::sync(const Sync::SyncOptions &options)
{
    m_engine = std::make_unique<Sync::Engine>(m_setup);
    Sync::SyncOptions wanted = options;
    wanted.actor = u"test"_s;
    return QCoro::waitFor(m_engine->run(wanted));
}

void SyncWorld::cancel()
{
    if (m_engine)
        m_engine->cancel();
}

void SyncWorld::saveDatabase()
{
    const auto saved = m_database->backupTo(m_folder.filePath(u"ledger%1.db"_s.arg(m_generation + 1)));
    if (!saved)
        m_problem = saved.error().message;
    m_isSaved = true;
}

void SyncWorld::restart()
{
    m_engine.reset();
    if (m_isSaved) {
        m_database.reset();
        ++m_generation;
        m_isSaved = false;
        openDatabase();
    }
    connectSystems();
}

QList<Record> SyncWorld::records(const QList<RecordState> &states)
{
    Store::DocumentFilter filter;
    filter.states = states;
    filter.limit = 100000;
    const auto records = Store::DocumentStore(*m_database).list(filter);
    return records ? *records : QList<Record>();
}

Record SyncWorld::record(const QString &documentId)
{
    const auto record = Store::DocumentStore(*m_database).find(documentId);
    return record && *record ? **record : Record();
}

QHash<RecordState, int> SyncWorld::counts()
{
    const auto counts = Store::DocumentStore(*m_database).counts();
    return counts ? *counts : QHash<RecordState, int>();
}

Sandbox::Json SyncWorld::page(const QString &path) const
{
    QNetworkAccessManager manager;
    const QByteArray body =
        bodyOf(manager.get(QNetworkRequest(QUrl(m_connections.value("admin"_L1).toString() + path))));
    return Sandbox::Json::parse(body).value_or(Sandbox::Json());
}

Sandbox::Json SyncWorld::ledgerJson() const
{
    return page(u"/ledger"_s)["companies"].at(0);
}

Sandbox::Json SyncWorld::concurJson() const
{
    return page(u"/concur"_s);
}

int SyncWorld::requests(const char *system) const
{
    return page(u"/requests"_s)[system].toInt();
}

void SyncWorld::admin(const QString &path, const QJsonObject &body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_connections.value("admin"_L1).toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    bodyOf(manager.post(request, QJsonDocument(body).toJson()));
}

void SyncWorld::setFaults(const QStringList &faults) const
{
    admin(u"/faults"_s, QJsonObject{{u"set"_s, QJsonArray::fromStringList(faults)}});
}

QString SyncWorld::journal(const QString &code) const
{
    const auto journal = QCoro::waitFor(m_api->ensureJournal(companyId(), code, u"Ledgerbridge"_s));
    return journal ? journal->id : QString();
}

bool SyncWorld::writeForeignLine(const QString &journalCode) const
{
    QList<Nav::NewJournalLine> lines;
    for (const QString &amount : {u"10"_s, u"-10"_s})
        lines.append(Nav::NewJournalLine{90000 + int(lines.size()), NavAccountType::GlAccount, u"4664"_s,
            QDate(2026, 5, 4), u"BY-HAND-1"_s, u"somebody"_s, Decimal::fromString(amount), u"By hand"_s});
    return QCoro::waitFor(m_api->addJournalLines(companyId(), journal(journalCode), lines)).has_value();
}

} // namespace Ledgerbridge
