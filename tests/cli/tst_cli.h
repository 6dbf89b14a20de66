// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clirunner.h"

#include "audittrail.h"
#include "database.h"
#include "runstore.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] QByteArray changed(const QByteArray &json, const QString &name, const QString &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(name, value);
    return QJsonDocument(object).toJson();
}

[[maybe_unused]] int documents(const std::optional<QJsonObject> &summary, QLatin1StringView name)
{
    return summary ? summary->value("documents"_L1).toObject().value(name).toInt(-1) : -1;
}

[[maybe_unused]] QStringList reasonCodes(const QJsonObject &item)
{
    QStringList codes;
    const QJsonArray reasons = item.value("reasons"_L1).toArray();
    for (const auto &reason : reasons)
        codes.append(reason.toObject().value("code"_L1).toString());
    return codes;
}

[[maybe_unused]] void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The program as a process, against the make-believe systems as another one.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void wholeWay();
    void wrongUsage_data();
    void wrongUsage();
    void wrongCredentials_data();
    void wrongCredentials();
    void unreachableHost();
    void plainHttpIsRefused_data();
    void plainHttpIsRefused();
    void malformedInput_data();
    void malformedInput();
    void unknownWorkspace();
    void initTwiceIsRefused();
    void damagedAndNewerDatabase_data();
    void damagedAndNewerDatabase();
    void lockedByAnotherRun();
    void wrongPassphrase();
    void settingsKeepTheirSource();
    void watchesComeAndGo();
    void tamperedTrailIsFound();
    void checkNamesWhatIsNotConnected();
    void systemsThatAreGone();
    void stopIsCleanAndNothingIsLost();
    void sandboxEndsWithItsInput();
    void languageIsTheCallersChoice();

private:
    void connectBoth();
    void importMappings(const QByteArray &csv);
    [[nodiscard]] int ledgerEntries() const;
    [[nodiscard]] QByteArrayList importAllButOneEmployee();
    [[nodiscard]] QString waitingFor(const QString &employee);
    void lookAtHeld(const QString &document);
    void releaseAndPost(const QByteArrayList &row);
    void trailHolds(const QString &document);
    void checkNoSecretAnywhere();
    [[nodiscard]] QString database() const { return m_cli->workspace() + u"/ledger.db"_s; }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};
