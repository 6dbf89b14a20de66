// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "checkedkeystore.h"
#include "fakekeystore.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;
using Mood = FakeKeyStore::Mood;

Q_DECLARE_METATYPE(Ledgerbridge::FakeKeyStore::Mood)

/// The table of dependencies.md 7, row by row.
class TestCheckedKeyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(startCryptography()); }

    void moods_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("probe");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("write");
        const QString fine;
        const QString locked = u"secretStoreLocked"_s;
        const QString missing = u"secretStoreMissing"_s;
        QTest::newRow("unlocked") << Mood::Unlocked << fine << u"secretMissing"_s << fine;
        QTest::newRow("never unlocked") << Mood::NeverUnlocked << locked << locked << locked;
        QTest::newRow("locked") << Mood::Locked << locked << locked << locked;
        QTest::newRow("no bus") << Mood::NoBus << missing << missing << missing;
        QTest::newRow("no wallet") << Mood::NoWallet << missing << missing << missing;
        QTest::newRow("waits for its prompt") << Mood::Waiting << locked << locked << locked;
        QTest::newRow("keeps nothing") << Mood::Forgetful << missing << missing << fine;
        QTest::newRow("gives back something else") << Mood::Garbling << missing << missing << fine;
        QTest::newRow("deletes nothing") << Mood::Undeletable << missing << missing << fine;
    }
    void moods()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, probe);
        QFETCH(QString, read);
        QFETCH(QString, write);
        CheckedKeyStore store(std::make_unique<FakeKeyStore>(mood));
        QCOMPARE(codeOf(store.probe()), probe);
        QCOMPARE(codeOf(store.read(u"absent"_s)), read);
        QCOMPARE(codeOf(store.write(u"key"_s, SecretBytes::random(32))), write);
    }

    void everyErrorSaysWhatToDo()
    {
        for (const Mood mood : {Mood::NeverUnlocked, Mood::Locked, Mood::NoBus, Mood::NoWallet, Mood::Waiting}) {
            CheckedKeyStore store(std::make_unique<FakeKeyStore>(mood));
            const auto result = store.probe();
            QVERIFY(!result);
            QVERIFY(result.error().message.size() > 60);
            QVERIFY(!result.error().detail.isEmpty());
        }
    }

    void valueComesBackAndGoes()
    {
        auto raw = std::make_unique<FakeKeyStore>();
        const auto entries = raw->entries;
        CheckedKeyStore store(std::move(raw));
        const SecretBytes value = SecretBytes::random(32);
        QVERIFY(store.write(u"key"_s, value));
        QVERIFY(store.read(u"key"_s).value() == value);
        QCOMPARE(entries->keys(), QStringList{u"key"_s});
        QVERIFY(store.remove(u"key"_s));
        QVERIFY(entries->isEmpty());
        QVERIFY(store.remove(u"key"_s)); // nothing there, and the store proves that it works
        QVERIFY(entries->isEmpty());
    }

    void removeFromALockedStoreIsNoSuccess()
    {
        CheckedKeyStore store(std::make_unique<FakeKeyStore>(Mood::Locked));
        QCOMPARE(codeOf(store.remove(u"key"_s)), u"secretStoreLocked"_s);
    }

private:
    template<typename T>
    static QString codeOf(const Result<T> &result)
    {
        return result ? QString() : toString(result.error().code);
    }
};

QTEST_GUILESS_MAIN(TestCheckedKeyStore)
#include "tst_checkedkeystore.moc"
