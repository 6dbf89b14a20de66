// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "mappingcsv.h"
#include "theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

QString DemoDesk::answerTo(quint64 ticket)
{
    constexpr int aWhile = 20'000; // milliseconds
    const bool came = QTest::qWaitFor(
        [&] { return !m_answers->isEmpty() && m_answers->last().first().toULongLong() == ticket; }, aWhile);
    const auto result = came ? m_answers->last().at(1).value<Services::CommandResult>() : Services::CommandResult();
    return !came ? u"no answer came"_s : result.error ? result.message : QString();
}

QString DemoDesk::connectSystems()
{
    const auto connections = QJsonDocument::fromJson(m_sandbox.connections().toUtf8()).object();
    const auto rows = readMappingCsv(m_sandbox.mappings());
    QString problem = rows ? QString() : u"no mappings"_s;
    if (problem.isEmpty())
        problem = answerTo(m_session->connectConcur(connections.value("concur"_L1).toObject()));
    if (problem.isEmpty())
        problem = answerTo(m_session->connectNav(connections.value("nav"_L1).toObject()));
    return problem.isEmpty() ? answerTo(m_session->changeMappings(mappingSteps({}, *rows), {})) : problem;
}

QString DemoDesk::open(const Sandbox::SandboxOptions &options, const QList<QPair<QString, QString>> &settings)
{
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE");
    Ui::applyTheme(*qApp, Ui::ThemeChoice::Light);
    if (const QString problem = m_sandbox.start(options); !problem.isEmpty())
        return problem;
    m_admin.setAddress(m_sandbox.connections()["admin"].toString());
    m_ledgerBefore = m_admin.get(u"/ledger"_s);
    const Services::PassphraseSource passphrase = [] { return QByteArray("open sesame"); };
    const QString folder = m_folder.filePath(u"workspace"_s);
    if (!Services::Workspace::create(folder, {Services::SecretsMode::Vault, passphrase, true}))
        return u"no workspace"_s;
    m_session = std::make_unique<Services::WorkspaceSession>(folder, passphrase);
    m_answers = std::make_unique<QSignalSpy>(m_session.get(), &Services::Session::commandFinished);
    QString problem = connectSystems();
    for (const auto &[key, value] : settings)
        if (problem.isEmpty())
            problem = answerTo(m_session->setSetting(key, value));
    m_workspace = std::make_unique<Services::ReadOnlyWorkspace>(folder);
    if (problem.isEmpty() && !m_workspace->open())
        problem = u"the workspace cannot be looked into"_s;
    m_window = std::make_unique<Ui::MainWindow>(*m_session);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_keys.setWindow(m_window.get());
    return problem;
}

void DemoDesk::close()
{
    m_window.reset();
    m_workspace.reset();
    m_session.reset();
}

QList<Record> DemoDesk::stored(const Store::DocumentFilter &filter)
{
    const auto records = Store::DocumentStore(m_workspace->database()).list(filter);
    return records ? *records : QList<Record>();
}

QMap<QString, QString> DemoDesk::booked(const QString &document)
{
    QMap<QString, Decimal> sums;
    const Sandbox::Json ledger = m_admin.get(u"/ledger"_s);
    for (const Sandbox::Json &entry : ledger["companies"].at(0)["glEntries"].items())
        if (entry["externalDocumentNumber"].toString().startsWith(document))
            sums[entry["accountNumber"].toString()] += entry["amount"].toDecimal();
    QMap<QString, QString> shown;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        if (!it->isZero())
            shown.insert(it.key(), it->toAmount());
    return shown;
}

} // namespace Ledgerbridge
