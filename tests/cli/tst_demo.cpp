// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"

#include "documentfactory.h"
#include "masterdata.h"
#include "sandboxjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int documentCount = 200;
constexpr quint32 seed = 1;

QHash<QString, QStringList> heldDocuments(const QJsonObject &summary)
{
    QHash<QString, QStringList> held;
    const QJsonArray documents = summary.value("held"_L1).toArray();
    for (const auto &value : documents) {
        QStringList codes;
        const QJsonArray reasons = value.toObject().value("reasons"_L1).toArray();
        for (const auto &code : reasons)
            codes.append(code.toString());
        held.insert(value.toObject().value("document"_L1).toString(), codes);
    }
    return held;
}

} // namespace

/// The demo company carried across whole by the real program. (tst_demoledger works its ledger out a second time.)
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentMeetsItsFate();
    void purchaseRequestsBecomeOrders();
    void demoCommandTellsTheWholeStory();
    void demoFolderIsTheCallersChoice();

private:
    [[nodiscard]] static Sandbox::Json company(const SandboxProcess &sandbox);
    static void prepare(CliRunner &cli, const SandboxProcess &sandbox, const QString &csvPath);
};

Sandbox::Json TestDemo::company(const SandboxProcess &sandbox)
{
    const auto ledger = Sandbox::Json::parse(sandbox.get(u"/ledger"_s));
    return ledger ? (*ledger)["companies"].items().value(0) : Sandbox::Json();
}

void TestDemo::prepare(CliRunner &cli, const SandboxProcess &sandbox, const QString &csvPath)
{
    QFile csv(csvPath);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(sandbox.get(u"/mappings.csv"_s));
    csv.close();
    QCOMPARE(cli.json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"connect"_s, u"concur"_s}, sandbox.concur()).exitCode, 0);
    QCOMPARE(cli.json({u"connect"_s, u"nav"_s}, sandbox.nav()).exitCode, 0);
    QCOMPARE(cli.json({u"mappings"_s, u"import"_s, csvPath}).exitCode, 0);
}

void TestDemo::everyDocumentMeetsItsFate()
{
    const SandboxProcess sandbox(
        {u"--documents"_s, QString::number(documentCount), u"--seed"_s, QString::number(seed)});
    QVERIFY(sandbox.isReady());
    QTemporaryDir folder;
    CliRunner cli(folder.filePath(u"workspace"_s));
    prepare(cli, sandbox, folder.filePath(u"mappings.csv"_s));
    const CliResult run = cli.json({u"sync"_s});
    QVERIFY2(run.exitCode == 3 && run.json(), (run.output + run.errors).constData());

    const Sandbox::MasterData data = Sandbox::makeMasterData(seed);
    const Sandbox::DocumentFactory factory(data, documentCount, seed);
    QHash<QString, QStringList> held = heldDocuments(*run.json());
    int posted = 0;
    for (int i = 0; i < factory.count(); ++i) {
        const Sandbox::GeneratedDocument document = factory.document(i);
        if (document.kind == Sandbox::SourceKind::Purchase)
            continue;
        const QStringList reasons = held.take(document.documentId);
        // A report that comes to nothing has nothing that could be posted; a person decides.
        if (document.total.isZero() && reasons == QStringList{u"documentInvalid"_s})
            continue;
        if (document.fate.shouldPost) {
            QVERIFY2(reasons.isEmpty(), qPrintable(document.documentId + u' ' + reasons.join(u' ')));
            ++posted;
        } else {
            const bool named = std::any_of(reasons.cbegin(), reasons.cend(),
                [&](const QString &code) { return document.fate.reasons.contains(code); });
            QVERIFY2(named,
                qPrintable(u"%1 (%2) is held for \"%3\""_s.arg(
                    document.documentId, document.fate.problem, reasons.join(u' '))));
        }
    }
    QVERIFY(held.isEmpty());
    QVERIFY(posted > documentCount / 2);
    QCOMPARE(run.json()->value("documents"_L1).toObject().value("posted"_L1).toInt(), posted);

    const Sandbox::Json after = company(sandbox);
    QCOMPARE(after["unpostedJournalLines"].toDecimal(), Decimal(0));
    Decimal balance;
    for (const Sandbox::Json &entry : after["glEntries"].items())
        balance += entry["amount"].toDecimal();
    QVERIFY2(balance.isZero(), qPrintable(balance.toAmount()));
}

void TestDemo::purchaseRequestsBecomeOrders()
{
    const SandboxProcess sandbox({u"--documents"_s, u"60"_s, u"--seed"_s, u"5"_s});
    QVERIFY(sandbox.isReady());
    QTemporaryDir folder;
    CliRunner cli(folder.filePath(u"workspace"_s));
    prepare(cli, sandbox, folder.filePath(u"mappings.csv"_s));
    QStringList ids;
    const QJsonArray requests =
        QJsonDocument::fromJson(sandbox.get(u"/purchases"_s)).object().value("purchaseRequests"_L1).toArray();
    for (const auto &id : requests)
        ids.append(id.toString());
    QVERIFY(!ids.isEmpty());
    QCOMPARE(cli.json(QStringList{u"watch"_s, u"add"_s} + ids).exitCode, 0);
    const qsizetype before = company(sandbox)["purchaseOrders"].items().size();
    const CliResult run = cli.json({u"sync"_s, u"--only"_s, u"purchase"_s});
    QVERIFY2(run.json().has_value() && (run.exitCode == 0 || run.exitCode == 3), (run.output + run.errors).constData());
    const qsizetype made = company(sandbox)["purchaseOrders"].items().size() - before;
    QCOMPARE(made, ids.size());
    const CliResult again = cli.json({u"sync"_s, u"--only"_s, u"purchase"_s});
    QVERIFY(again.json().has_value());
    QCOMPARE(company(sandbox)["purchaseOrders"].items().size() - before, made);
}

void TestDemo::demoCommandTellsTheWholeStory()
{
    CliRunner cli(QDir::temp().filePath(u"ledgerbridge-no-such-workspace"_s));
    const CliResult demo = cli.json({u"demo"_s, u"--documents"_s, u"60"_s, u"--seed"_s, u"4"_s});
    QVERIFY2(demo.exitCode == 0 || demo.exitCode == 3, (demo.output + demo.errors).constData());
    QVERIFY2(demo.json().has_value(), demo.output.constData());
    QDir workspace(demo.json()->value("workspace"_L1).toString());
    QVERIFY(workspace.exists(u"ledger.db"_s));
    QVERIFY(workspace.removeRecursively());
    const QJsonObject first = demo.json()->value("documents"_L1).toObject();
    const QJsonObject second = demo.json()->value("secondRun"_L1).toObject().value("documents"_L1).toObject();
    QVERIFY(first.value("posted"_L1).toInt() > 30);
    QCOMPARE(second.value("posted"_L1).toInt(), 0);
    QCOMPARE(second.value("held"_L1), first.value("held"_L1));
    QVERIFY(!demo.json()->value("totals"_L1).toArray().isEmpty());
    QVERIFY(!QFile::exists(cli.workspace()));
}

void TestDemo::demoFolderIsTheCallersChoice()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"shown"_s);
    CliRunner cli(place);
    const CliResult demo = cli.run({u"demo"_s, u"--documents"_s, u"20"_s, u"--workspace"_s, place});
    QVERIFY2(demo.exitCode == 0 || demo.exitCode == 3, (demo.output + demo.errors).constData());
    QVERIFY2(demo.output.contains(place.toUtf8()) && demo.output.contains("Look around"), demo.output.constData());
    const CliResult queue = cli.json({u"queue"_s, u"list"_s});
    QCOMPARE(queue.exitCode, 0);
    QVERIFY2(queue.errors.contains("demo workspace"), queue.errors.constData());
    QCOMPARE(cli.json({u"audit"_s, u"verify"_s}).exitCode, 0);
    // The mark keeps it from ever talking to real systems.
    const CliResult real = cli.json({u"connect"_s, u"nav"_s},
        R"({"kind":"bc","apiUrl":"https://nav.example/api/v2.0","company":"x","auth":"basic","user":"u","password":"p"})");
    QCOMPARE(real.exitCode, 1);
    QVERIFY2(real.errors.contains("demo"), real.errors.constData());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
