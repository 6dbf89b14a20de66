// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "democompany.h"

#include "connecting.h"
#include "httpclient.h"
#include "mappingcsv.h"
#include "mappingstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

/// The passphrase that an opener would use anyway, else one that nobody knows: there is nothing to protect.
PassphraseSource demoPassphrase()
{
    const QByteArray named = qEnvironmentVariable("LEDGERBRIDGE_VAULT_PASSPHRASE").toUtf8();
    const QByteArray passphrase = named.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::Id128) : named;
    return [passphrase] { return passphrase; };
}

Result<QString> freshFolder(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    QTemporaryDir folder(QDir(QDir::tempPath()).filePath(u"ledgerbridge-demo-XXXXXX"_s));
    if (!folder.isValid())
        return fail(ErrorCode::Storage,
            QCoreApplication::translate("DemoCompany", "No folder can be made in %1.").arg(QDir::tempPath()),
            folder.errorString());
    folder.setAutoRemove(false);
    return folder.path();
}

/// Telephone, and newspapers and books: two accounts of the demo company that ask for nothing else.
const auto postedAccount = "4920"_L1;
const auto otherAccount = "4940"_L1;

/// Any document with a posting on that account.
QString documentPostedTo(const Json &ledger, const QString &account)
{
    const QList<Json> companies = ledger[u"companies"].items();
    for (const Json &company : companies) {
        const QList<Json> entries = company[u"glEntries"].items();
        for (const Json &entry : entries)
            if (entry[u"accountNumber"].text() == account && !entry[u"externalDocumentNumber"].text().isEmpty())
                return entry[u"externalDocumentNumber"].text();
    }
    return {};
}

} // namespace

DemoCompany::~DemoCompany() = default;

Result<std::unique_ptr<DemoCompany>> DemoCompany::start(const Options &options)
{
    std::unique_ptr<DemoCompany> demo(new DemoCompany);
    Sandbox::SandboxOptions world;
    world.documents = options.documents;
    world.seed = options.seed;
    world.latencyMs = options.latencyMs;
    world.faults = options.faults;
    if (const QString problem = demo->m_sandbox.start(world); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, problem);
    const auto folder = freshFolder(options.folder);
    if (!folder)
        return fail(folder.error());
    demo->m_passphrase = demoPassphrase();
    Workspace::NewWorkspace wanted;
    wanted.secrets = SecretsMode::Vault;
    wanted.passphrase = demo->m_passphrase;
    wanted.demo = true;
    auto workspace = Workspace::create(*folder, wanted);
    if (!workspace)
        return fail(workspace.error());
    demo->m_workspace = std::move(*workspace);
    return demo;
}

QCoro::Task<Result<void>> DemoCompany::connect(QString actor)
{
    const QJsonObject all = connections();
    const QJsonObject concur = all.value("concur"_L1).toObject();
    const QJsonObject nav = all.value("nav"_L1).toObject();
    const auto concurConnected = co_await connectConcur(m_workspace.get(), concur, actor);
    if (!concurConnected)
        co_return fail(concurConnected.error());
    const auto navConnected = co_await connectNav(m_workspace.get(), nav, actor);
    if (!navConnected)
        co_return fail(navConnected.error());
    const auto rows = readMappingCsv(m_sandbox.mappings());
    if (!rows)
        co_return fail(rows.error());
    co_return Store::MappingStore(m_workspace->database()).set(*rows, actor);
}

QCoro::Task<Result<void>> DemoCompany::changeAPostedDocument() const
{
    HttpOptions options;
    options.name = u"sandbox"_s;
    HttpClient http(options);
    HttpCall ask;
    ask.url = QUrl(adminUrl() + u"/ledger"_s);
    const auto ledger = co_await http.send(ask);
    if (!ledger)
        co_return fail(ledger.error());
    const auto held = readJson(*ledger, HttpCall::Safety::Read);
    if (!held)
        co_return fail(held.error());
    const QString document = documentPostedTo(*held, postedAccount);
    if (document.isEmpty())
        co_return fail(ErrorCode::NotFound,
            QCoreApplication::translate("DemoCompany", "No document of the demo company is posted to account %1 yet.")
                .arg(postedAccount));
    const QJsonArray edit{u"\"%1\""_s.arg(postedAccount), u"\"%1\""_s.arg(otherAccount)};
    const QJsonObject change{{u"document"_s, document}, {u"replace"_s, QJsonArray{edit}}};
    co_return co_await disturb(u"/concur/resubmit"_s, change);
}

QCoro::Task<Result<void>> DemoCompany::disturb(QString page, QJsonObject body) const
{
    HttpOptions options;
    options.name = u"sandbox"_s;
    HttpClient http(options);
    HttpCall call;
    call.method = "POST";
    call.url = QUrl(adminUrl() + page);
    call.headers = {{"Content-Type", "application/json"}};
    call.body = QJsonDocument(body).toJson();
    call.safety = HttpCall::Safety::Write;
    const auto answer = co_await http.send(call);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isSuccess())
        co_return fail(ErrorCode::NotFound,
            QCoreApplication::translate("DemoCompany", "The demo company does not take that change."),
            page + u": "_s + QString::fromUtf8(answer->body));
    co_return Result<void>();
}

QString DemoCompany::adminUrl() const
{
    return connections().value("admin"_L1).toString();
}

QJsonObject DemoCompany::connections() const
{
    return QJsonDocument::fromJson(m_sandbox.connections().toUtf8()).object();
}

} // namespace Ledgerbridge::Services
