// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "connecting.h"
#include "runnotices.h"

#include "watches.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void companyIsChosen_data();
    void companyIsChosen();
    void scopesFollowWhatIsSwitchedOn_data();
    void scopesFollowWhatIsSwitchedOn();
    void everySwitchWithoutEffectIsSaid_data();
    void everySwitchWithoutEffectIsSaid();
    void paymentsAreSeenOfInvoicesOnly();
    void listsAreReadOnceTheyMatter();
    void settingsAreSoundOrEveryProblemIsNamed();

private:
    QTemporaryDir m_folder;
    /// Shared, for a vault takes its time; each test puts back what it sets.
    std::unique_ptr<Workspace> m_workspace;
};

void TestConnecting::initTestCase()
{
    Workspace::NewWorkspace options;
    options.secrets = SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    auto made = Workspace::create(m_folder.filePath(u"space"_s), options);
    QVERIFY(made);
    m_workspace = std::move(*made);
}

void TestConnecting::companyIsChosen_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("id");
    QTest::newRow("name") << "CRONUS" << "c1";
    QTest::newRow("id") << "{C1}" << "c1";
    QTest::newRow("display name") << "The second" << "c2";
    QTest::newRow("name has another case") << "cronus" << "";
    QTest::newRow("display name of two") << "Twice" << "";
    QTest::newRow("nameless") << "c5" << "";
    QTest::newRow("without id") << "Idless" << "";
    QTest::newRow("blank") << "" << "";
}

void TestConnecting::companyIsChosen()
{
    QFETCH(QString, wanted);
    QFETCH(QString, id);
    const QList<Nav::Company> companies{{u"c1"_s, u"CRONUS"_s, u"Cronus"_s}, {u"c2"_s, u"Second"_s, u"The second"_s},
        {u"c3"_s, u"Third"_s, u"Twice"_s}, {u"c4"_s, u"Fourth"_s, u"Twice"_s}, {u"c5"_s, {}, u"Half"_s},
        {{}, u"Idless"_s, u"Idless"_s}};
    const auto chosen = chooseCompany(companies, wanted);
    QCOMPARE(chosen ? chosen->id : QString(), id);
    if (!chosen)
        QVERIFY2(chosen.error().message.contains(u"CRONUS"_s), qPrintable(chosen.error().message));
}

void TestConnecting::scopesFollowWhatIsSwitchedOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("scope");
    QTest::newRow("vendors") << "vendors.toConcur" << "INVVEN";
    QTest::newRow("dimensions") << "dimensions.toConcur" << "spend.listitem.write";
    QTest::newRow("payments") << "payments.confirm" << "invoice.paymentconfirmation.write";
    QTest::newRow("images") << "attachments.copy" << "IMAGE";
}

void TestConnecting::scopesFollowWhatIsSwitchedOn()
{
    QFETCH(QString, key);
    QFETCH(QString, scope);
    Workspace *const workspace = m_workspace.get();
    Concur::Tokens tokens;
    tokens.scopes = {u"FISVC"_s};
    QCOMPARE(runNotices(*workspace, tokens.scopes).size(), 0);
    QVERIFY(workspace->setSetting(key, u"true"_s, u"anna"_s));
    const QString told = noticesText(runNotices(*workspace, tokens.scopes));
    QVERIFY2(told.contains(scope) && told.contains(u"Ask "_s), qPrintable(told));
    // Without a word from Concur about what it granted, nothing is claimed to be missing.
    QVERIFY(!noticesText(runNotices(*workspace, {})).contains(scope));
    // The vital one is an error, and is left out with its part.
    tokens.scopes = {u"EXPRPT"_s};
    QCOMPARE(runNotices(*workspace, tokens.scopes).constFirst().severity, Finding::Severity::Error);
    QVERIFY(!noticesText(runNotices(*workspace, tokens.scopes, {Sync::Part::Purchase})).contains(u"FISVC"_s));
    QVERIFY(workspace->setSetting(u"documents.kinds"_s, u"expense"_s, u"anna"_s));
    QVERIFY(noticesText(runNotices(*workspace, tokens.scopes)).contains(u"expense reports"));
    QVERIFY(!noticesText(runNotices(*workspace, tokens.scopes)).contains(u"Posting invoices"));
    QVERIFY(workspace->setSetting(u"documents.kinds"_s, u"all"_s, u"anna"_s));
    QVERIFY(Watches(*workspace).add(u"PR-1"_s, u"anna"_s));
    QVERIFY(
        noticesText(runNotices(*workspace, tokens.scopes, {Sync::Part::Purchase})).contains(u"purchaserequest.read"_s));
    QVERIFY(Watches(*workspace).remove(u"PR-1"_s, u"anna"_s));
    QVERIFY(workspace->setSetting(key, SettingsTable::defaultValue(key), u"anna"_s));
}

void TestConnecting::everySwitchWithoutEffectIsSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("dimensions to NAV") << "dimensions.toNav" << "create";
    QTest::newRow("attachments") << "attachments.copy" << "true";
}

void TestConnecting::everySwitchWithoutEffectIsSaid()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Workspace *const workspace = m_workspace.get();
    QVERIFY(workspace->setSetting(key, value, u"anna"_s));
    const QList<Finding> notices = runNotices(*workspace, {});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().id, u"settingWithoutEffect"_s);
    QVERIFY2(notices.first().text.contains(key + u' ' + value), qPrintable(notices.first().text));
    QVERIFY(workspace->setSetting(key, SettingsTable::defaultValue(key), u"anna"_s));
}

void TestConnecting::paymentsAreSeenOfInvoicesOnly()
{
    Workspace *const workspace = m_workspace.get();
    QVERIFY(workspace->setSetting(u"payments.confirm"_s, u"true"_s, u"anna"_s));
    const auto ids = [&](const QSet<Sync::Part> &only = {}) {
        QStringList found;
        const QList<Finding> notices = runNotices(*workspace, {}, only);
        for (const Finding &finding : notices)
            found.append(finding.id);
        return found;
    };
    QCOMPARE(ids(), QStringList{u"paymentsHidden"_s});
    QCOMPARE(ids({Sync::Part::Payments}), QStringList{u"paymentsHidden"_s});
    QCOMPARE(ids({Sync::Part::Expense}), QStringList());
    QVERIFY(workspace->setSetting(u"expense.target"_s, u"purchaseInvoice"_s, u"anna"_s));
    QCOMPARE(ids(), QStringList());
    QVERIFY(workspace->setSetting(u"expense.target"_s, u"journal"_s, u"anna"_s));
    QVERIFY(workspace->setSetting(u"payments.confirm"_s, u"false"_s, u"anna"_s));
    QCOMPARE(ids(), QStringList());
    QCOMPARE(ids({Sync::Part::Payments}), QStringList{u"settingWithoutEffect"_s});
}

void TestConnecting::listsAreReadOnceTheyMatter()
{
    Workspace *const workspace = m_workspace.get();
    const QStringList scopes{u"FISVC"_s};
    QVERIFY(!noticesText(runNotices(*workspace, scopes)).contains(u"spend."_s));
    QVERIFY(workspace->setSetting(u"dimensions.lists"_s, u"PROJECT=Project"_s, u"anna"_s));
    const QString told = noticesText(runNotices(*workspace, scopes));
    QVERIFY2(told.contains(u"spend.listitem.read"_s) && !told.contains(u"write"_s), qPrintable(told));
    QVERIFY(workspace->setSetting(u"dimensions.toNav"_s, u"off"_s, u"anna"_s));
    QVERIFY(!noticesText(runNotices(*workspace, scopes)).contains(u"spend."_s));
    QVERIFY(workspace->setSetting(u"dimensions.toConcur"_s, u"true"_s, u"anna"_s));
    const QString writes = noticesText(runNotices(*workspace, scopes));
    QVERIFY(writes.contains(u"spend.listitem.write"_s));
    QVERIFY(!writes.contains(u"delete"_s)); // nothing is ever deleted
    for (const QString &key : {u"dimensions.toConcur"_s, u"dimensions.toNav"_s, u"dimensions.lists"_s})
        QVERIFY(workspace->setSetting(key, SettingsTable::defaultValue(key), u"anna"_s));
    QCOMPARE(runNotices(*workspace, {}, {Sync::Part::Dimensions}).size(), 1); // asked for, and off
}

void TestConnecting::settingsAreSoundOrEveryProblemIsNamed()
{
    QVERIFY(m_workspace->requireSoundSettings());
    const auto reopened = Workspace::open(m_workspace->folder(), {});
    QVERIFY(reopened);
    qputenv("LEDGERBRIDGE_SET_POSTING_DATE", "someday");
    qputenv("LEDGERBRIDGE_SET_EXPENSE_MODE", "perhaps");
    const auto sound = (*reopened)->requireSoundSettings();
    qunsetenv("LEDGERBRIDGE_SET_POSTING_DATE");
    qunsetenv("LEDGERBRIDGE_SET_EXPENSE_MODE");
    QVERIFY(!sound);
    for (const QString &key : {u"posting.date"_s, u"expense.mode"_s})
        QVERIFY2(sound.error().message.contains(key), qPrintable(sound.error().message));
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
