// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "checkedkeystore.h"
#include "fakekeystore.h"
#include "memorysecretrows.h"
#include "secrets.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost cheap{1, 8192};

SecretBytes phrase(const QString &text)
{
    return passphraseFromText(QString(text));
}

PassphrasePrompt typing(const QString &text)
{
    return [text]() -> Result<SecretBytes> { return phrase(text); };
}

std::unique_ptr<CheckedKeyStore> storeWith(
    const std::shared_ptr<QMap<QString, QByteArray>> &entries, FakeKeyStore::Mood mood = FakeKeyStore::Mood::Unlocked)
{
    auto raw = std::make_unique<FakeKeyStore>(mood);
    raw->entries = entries;
    return std::make_unique<CheckedKeyStore>(std::move(raw));
}

} // namespace

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE");
        m_entries = std::make_shared<QMap<QString, QByteArray>>();
    }

    void keyStoreWorkspaceOpensAgain()
    {
        MemorySecretRows rows;
        const auto store = storeWith(m_entries);
        auto created = Secrets::createWithKeyStore(*store, rows, u"w1"_s);
        QVERIFY(created);
        QVERIFY(created->secrets->set(u"concur/refreshToken"_s, "r-1"));
        QCOMPARE(m_entries->keys(), QStringList{u"workspace/w1/master-key"_s}); // no canary stays behind

        const auto opened = Secrets::unlock(created->header, rows, store.get(), {});
        QVERIFY(opened);
        QCOMPARE((*opened)->get(u"concur/refreshToken"_s).value(), "r-1"_ba);
    }

    void passphraseWorkspaceOpensAgain()
    {
        MemorySecretRows rows;
        auto created = Secrets::createWithPassphrase(phrase(u"right"_s), rows, u"w1"_s, cheap);
        QVERIFY(created);
        QVERIFY(created->secrets->set(u"nav/password"_s, "p"));

        const auto wrong = Secrets::unlock(created->header, rows, nullptr, typing(u"wrong"_s));
        QVERIFY(!wrong);
        QCOMPARE(toString(wrong.error().code), u"secretStoreLocked"_s);
        QVERIFY(!wrong.error().message.contains(u"right"_s));
        QVERIFY(!Secrets::unlock(created->header, rows, nullptr, {}));

        QCOMPARE(
            Secrets::unlock(created->header, rows, nullptr, typing(u"right"_s)).value()->get(u"nav/password"_s).value(),
            "p"_ba);
        qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", "right");
        QVERIFY(Secrets::unlock(created->header, rows, nullptr, {}));
    }

    void unusableKeyStoreMakesNoWorkspace_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<QString>("code");
        QTest::newRow("locked") << int(FakeKeyStore::Mood::Locked) << u"secretStoreLocked"_s;
        QTest::newRow("no bus") << int(FakeKeyStore::Mood::NoBus) << u"secretStoreMissing"_s;
        QTest::newRow("forgetful") << int(FakeKeyStore::Mood::Forgetful) << u"secretStoreMissing"_s;
    }
    void unusableKeyStoreMakesNoWorkspace()
    {
        QFETCH(int, mood);
        QFETCH(QString, code);
        MemorySecretRows rows;
        const auto store = storeWith(m_entries, static_cast<FakeKeyStore::Mood>(mood));
        const auto created = Secrets::createWithKeyStore(*store, rows, u"w1"_s);
        QVERIFY(!created);
        QCOMPARE(toString(created.error().code), code);
    }

    void lockedKeyStoreIsNotAnEmptyOne()
    {
        MemorySecretRows rows;
        const auto header = Secrets::createWithKeyStore(*storeWith(m_entries), rows, u"w1"_s).value().header;
        const auto locked = storeWith(m_entries, FakeKeyStore::Mood::Locked);
        QCOMPARE(toString(Secrets::unlock(header, rows, locked.get(), {}).error().code), u"secretStoreLocked"_s);
        const auto empty = storeWith(std::make_shared<QMap<QString, QByteArray>>());
        QCOMPARE(toString(Secrets::unlock(header, rows, empty.get(), {}).error().code), u"secretMissing"_s);
        QCOMPARE(toString(Secrets::unlock(header, rows, nullptr, {}).error().code), u"secretStoreMissing"_s);
    }

    void anotherKeyInTheKeyStoreIsNoticed()
    {
        MemorySecretRows rows;
        const auto store = storeWith(m_entries);
        const auto header = Secrets::createWithKeyStore(*store, rows, u"w1"_s).value().header;
        m_entries->first() = QByteArray(32, 'x');
        QCOMPARE(toString(Secrets::unlock(header, rows, store.get(), {}).error().code), u"secretMissing"_s);
        m_entries->first() = QByteArray(5, 'x');
        QCOMPARE(toString(Secrets::unlock(header, rows, store.get(), {}).error().code), u"secretMissing"_s);
    }

    void startThatWasCutShortCanBeRepeated()
    {
        MemorySecretRows rows;
        const auto store = storeWith(m_entries);
        const auto first = Secrets::createWithKeyStore(*store, rows, u"w1"_s);
        QVERIFY(first->secrets->set(u"a"_s, "1"));
        const auto second = Secrets::createWithKeyStore(*store, rows, u"w1"_s);
        QCOMPARE(second->secrets->get(u"a"_s).value(), "1"_ba);
    }

    void swappedRowsAreRefused()
    {
        MemorySecretRows rows;
        const auto created = Secrets::createWithPassphrase(phrase(u"p"_s), rows, u"w1"_s, cheap);
        QVERIFY(created->secrets->set(u"concur/clientSecret"_s, "c"));
        QVERIFY(created->secrets->set(u"nav/clientSecret"_s, "n"));
        std::swap(rows.rows[u"concur/clientSecret"_s], rows.rows[u"nav/clientSecret"_s]);
        for (const QString &name : {u"concur/clientSecret"_s, u"nav/clientSecret"_s}) {
            const auto value = created->secrets->get(name);
            QVERIFY(!value);
            QCOMPARE(toString(value.error().code), u"workspaceDamaged"_s);
            QVERIFY(value.error().message.contains(name));
        }
    }

    void tamperedRowIsRefused()
    {
        MemorySecretRows rows;
        const auto created = Secrets::createWithPassphrase(phrase(u"p"_s), rows, u"w1"_s, cheap);
        QVERIFY(created->secrets->set(u"a"_s, "value"));
        QByteArray &row = rows.rows[u"a"_s];
        row.back() = static_cast<char>(row.back() ^ 1);
        QVERIFY(!created->secrets->get(u"a"_s));
        row.clear();
        QVERIFY(!created->secrets->get(u"a"_s));
    }

    void secretsAreNowhereInClear()
    {
        MemorySecretRows rows;
        const QByteArray marker = "MARKER-7f3a-secret";
        qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", marker + "-phrase");
        const auto byPhrase = Secrets::createWithPassphrase(obtainPassphrase({}).value(), rows, u"w1"_s, cheap);
        const auto byStore = Secrets::createWithKeyStore(*storeWith(m_entries), rows, u"w2"_s);
        QVERIFY(byPhrase->secrets->set(u"one"_s, marker));
        QVERIFY(byStore->secrets->set(u"two"_s, marker + marker));

        QByteArray everything = byPhrase->header + byStore->header;
        for (auto row = rows.rows.cbegin(); row != rows.rows.cend(); ++row)
            everything += row.key().toUtf8() + row.value();
        QVERIFY(everything.contains("wrappedKey"));
        QVERIFY(everything.contains("two"));
        QVERIFY(!everything.contains("MARKER"));
        QVERIFY(!everything.contains(marker.toBase64().left(16)));
        QVERIFY(!everything.contains(marker.toHex()));
        // Nor is the master key, which lies in the key store alone.
        const QByteArray masterKey = m_entries->first();
        QCOMPARE(masterKey.size(), 32);
        QVERIFY(!everything.contains(masterKey));
        QVERIFY(!everything.contains(masterKey.toBase64()));
    }

    void passphraseChangesWithoutTouchingTheSecrets()
    {
        MemorySecretRows rows;
        const auto created = Secrets::createWithPassphrase(phrase(u"old"_s), rows, u"w1"_s, cheap);
        QVERIFY(created->secrets->set(u"a"_s, "1"));
        const auto before = rows.rows;

        QVERIFY(!Secrets::changePassphrase(created->header, phrase(u"guess"_s), phrase(u"new"_s), cheap));
        const auto header = Secrets::changePassphrase(created->header, phrase(u"old"_s), phrase(u"new"_s), cheap);
        QVERIFY(header);
        QCOMPARE(rows.rows, before);
        QVERIFY(!Secrets::unlock(*header, rows, nullptr, typing(u"old"_s)));
        QCOMPARE(Secrets::unlock(*header, rows, nullptr, typing(u"new"_s)).value()->get(u"a"_s).value(), "1"_ba);

        const auto byStore = Secrets::createWithKeyStore(*storeWith(m_entries), rows, u"w2"_s);
        QCOMPARE(toString(Secrets::changePassphrase(byStore->header, phrase(u"x"_s), phrase(u"y"_s)).error().code),
            u"usage"_s);
    }

    void missingBrokenAndRemoved()
    {
        MemorySecretRows rows;
        auto created = Secrets::createWithPassphrase(phrase(u"p"_s), rows, u"w1"_s, cheap);
        Secrets &secrets = *created->secrets;
        QCOMPARE(toString(secrets.get(u"a"_s).error().code), u"secretMissing"_s);
        QCOMPARE(secrets.contains(u"a"_s).value(), false);
        QVERIFY(secrets.set(u"a"_s, "1"));
        QVERIFY(secrets.set(u"a"_s, "2"));
        QVERIFY(secrets.set(u"b"_s, ""));
        QCOMPARE(secrets.get(u"a"_s).value(), "2"_ba);
        QCOMPARE(secrets.get(u"b"_s).value(), ""_ba);
        QCOMPARE(secrets.names().value(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(secrets.remove(u"a"_s));
        QVERIFY(secrets.remove(u"a"_s));
        QCOMPARE(secrets.contains(u"a"_s).value(), false);
        rows.broken = true;
        QCOMPARE(toString(secrets.get(u"b"_s).error().code), u"storage"_s);
        QVERIFY(!secrets.set(u"b"_s, "3"));
        QVERIFY(!secrets.contains(u"b"_s));
        QVERIFY(!secrets.remove(u"b"_s));
    }

    void otherThreadsUseTheSameKey()
    {
        MemorySecretRows rows;
        MemorySecretRows otherConnection;
        const auto created = Secrets::createWithPassphrase(phrase(u"p"_s), rows, u"w1"_s, cheap);
        QVERIFY(created->secrets->set(u"a"_s, "1"));
        otherConnection.rows = rows.rows;
        QCOMPARE(created->secrets->withRows(otherConnection)->get(u"a"_s).value(), "1"_ba);
    }

    void forgottenKeyIsGone()
    {
        MemorySecretRows rows;
        const auto store = storeWith(m_entries);
        const auto header = Secrets::createWithKeyStore(*store, rows, u"w1"_s).value().header;
        QVERIFY(Secrets::forgetMasterKey(header, *store));
        QVERIFY(m_entries->isEmpty());
        QVERIFY(Secrets::forgetMasterKey(header, *store));
        QVERIFY(!Secrets::forgetMasterKey("broken", *store));
    }

private:
    std::shared_ptr<QMap<QString, QByteArray>> m_entries;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
