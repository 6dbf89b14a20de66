// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "documentfactory.h"
#include "ledgeroracle.h"
#include "mappingsfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The demo company synced by the real program; what NAV holds afterwards against a calculation that knows nothing
/// of the program: per account, per vendor, per dimension value, to the cent.
class TestDemoLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledgerEqualsTheOracle_data();
    void ledgerEqualsTheOracle();

private:
    static void compare(const char *what, const QMap<QString, Decimal> &expected, const QMap<QString, Decimal> &actual);
};

void TestDemoLedger::ledgerEqualsTheOracle_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("seed");
    QTest::newRow("200 documents") << 200 << 1;
    QTest::newRow("another company") << 60 << 7;
}

void TestDemoLedger::compare(
    const char *what, const QMap<QString, Decimal> &expected, const QMap<QString, Decimal> &actual)
{
    QStringList differences;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (!(actual.value(it.key()) == it.value()))
            differences.append(it.key() + u": expected "_s + it.value().toAmount() + u", NAV holds "_s
                + actual.value(it.key()).toAmount());
    QVERIFY2(differences.isEmpty(), qPrintable(QString::fromLatin1(what) + u' ' + differences.join(u"; "_s)));
}

void TestDemoLedger::ledgerEqualsTheOracle()
{
    QFETCH(int, documents);
    QFETCH(int, seed);
    const Sandbox::MasterData data = Sandbox::makeMasterData(quint32(seed));
    const Sandbox::DocumentFactory factory(data, documents, quint32(seed));
    LedgerOracle oracle(Sandbox::mappingsCsv(data));
    QStringList shouldPost;
    QStringList mustNotPost;
    for (int i = 0; i < factory.count(); ++i) {
        const Sandbox::GeneratedDocument document = factory.document(i);
        if (document.kind == Sandbox::SourceKind::Purchase || document.currency != data.currency)
            continue;
        (document.fate.shouldPost ? shouldPost : mustNotPost).append(document.documentId);
        if (document.fate.shouldPost)
            oracle.add(document);
    }
    QVERIFY(shouldPost.size() > documents / 2);

    SandboxProcess sandbox({u"--documents"_s, QString::number(documents), u"--seed"_s, QString::number(seed)});
    QVERIFY(sandbox.isReady());
    const auto before = Sandbox::Json::parse(sandbox.get(u"/ledger"_s));
    QVERIFY(before.has_value());
    QTemporaryDir folder;
    CliRunner cli(folder.filePath(u"workspace"_s));
    cli.setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"a passphrase for this test"_s);
    QCOMPARE(cli.json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"connect"_s, u"concur"_s}, sandbox.concur()).exitCode, 0);
    QCOMPARE(cli.json({u"connect"_s, u"nav"_s}, sandbox.nav()).exitCode, 0);
    QFile mappings(folder.filePath(u"mappings.csv"_s));
    QVERIFY(mappings.open(QIODevice::WriteOnly));
    mappings.write(Sandbox::mappingsCsv(data));
    mappings.close();
    QCOMPARE(cli.json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode, 0);
    const CliResult synced = cli.json({u"sync"_s});
    QVERIFY2(synced.exitCode == 3 || synced.exitCode == 0, synced.errors.constData());

    const auto after = Sandbox::Json::parse(sandbox.get(u"/ledger"_s));
    QVERIFY(after.has_value());
    const Sandbox::Json company = (*after)["companies"].at(0);
    // Foreign invoices are right to post too; they are left out of the sums on both sides.
    QSet<QString> foreign;
    for (const Sandbox::Json &entry : company["vendorLedgerEntries"].items())
        if (!entry["currencyCode"].toString().isEmpty())
            foreign.insert(entry["documentNumber"].toString());
    const LedgerSums actual = LedgerOracle::actual(company, int((*before)["companies"].at(0)["glEntries"].size()),
        int((*before)["companies"].at(0)["vendorLedgerEntries"].size()), foreign);
    compare("accounts", oracle.expected().accounts, actual.accounts);
    compare("vendors", oracle.expected().vendors, actual.vendors);
    compare("dimensions", oracle.expected().dimensions, actual.dimensions);
    compare("vendors the other way", actual.vendors, oracle.expected().vendors);
    QCOMPARE(company["unpostedJournalLines"].toInt(), 0);

    // Running it again posts nothing.
    const auto again = cli.json({u"sync"_s}).json();
    QVERIFY(again.has_value());
    QCOMPARE(again->value(u"documents"_s).toObject().value(u"posted"_s).toInt(-1), 0);
    const auto last = Sandbox::Json::parse(sandbox.get(u"/ledger"_s));
    QCOMPARE((*last)["companies"].at(0)["glEntries"].size(), company["glEntries"].size());
}

QTEST_GUILESS_MAIN(TestDemoLedger)
#include "tst_demoledger.moc"
