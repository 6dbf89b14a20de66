// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentstore.h"
#include "mappingstore.h"
#include "suggestions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

NavVendor vendor(const QString &number, const QString &name, const QString &taxId = {},
    NavVendor::Blocked blocked = NavVendor::Blocked::No)
{
    return {number, number, name, {}, taxId, {}, blocked};
}

NavAccount account(const QString &number, const QString &name, const QString &type = u"Posting"_s)
{
    NavAccount made;
    made.id = made.number = number;
    made.displayName = name;
    made.accountType = type;
    return made;
}

DirectoryChanges masterData()
{
    DirectoryChanges changes;
    changes.complete = true;
    changes.setup = {u"c1"_s, u"CRONUS"_s, u"EUR"_s, {}, {}};
    changes.vendors = {vendor(u"V01077"_s, u"Kranz Druckerei GmbH"_s, u"DE 811 234 567"_s),
        vendor(u"V00412"_s, u"Druckhaus Krantz"_s), vendor(u"V00500"_s, u"Nordverlag Holding AG"_s),
        vendor(u"V00501"_s, u"Nordverlag Handels AG"_s),
        vendor(u"V00666"_s, u"Gesperrte Lieferung"_s, u"DE999999999"_s, NavVendor::Blocked::All),
        vendor(u"V00667"_s, u"Langsame Zahlung"_s, {}, NavVendor::Blocked::Payment),
        vendor(u"V00700"_s, u"Zoë Müller"_s), vendor(u"V00800"_s, u"American Express Europe"_s),
        vendor(u"SAME-1"_s, u"Aalto Travel Oy"_s), vendor(u"V00901"_s, u"Twin Ltd"_s),
        vendor(u"V00902"_s, u"Twin Ltd"_s)};
    changes.accounts = {account(u"4920"_s, u"Telefon"_s), account(u"6650"_s, u"Reisekosten Arbeitnehmer"_s),
        account(u"6660"_s, u"Hotel"_s), account(u"6600"_s, u"Hotel Summe"_s, u"Total"_s),
        account(u"1576"_s, u"Abziehbare Vorsteuer 19 %"_s), account(u"1730"_s, u"Kreditkarte Visa"_s),
        account(u"0420"_s, u"Office furniture"_s), account(u"HOTEL-EU"_s, u"Accommodation"_s)};
    NavAccount blocked = account(u"6661"_s, u"Hotel"_s);
    blocked.blocked = true;
    NavAccount indirect = account(u"6662"_s, u"Hotel"_s);
    indirect.directPosting = false;
    changes.accounts += {blocked, indirect};
    changes.dimensionValues = {{u"DEPARTMENT"_s, {u"1"_s, u"0100"_s, u"Sales"_s}},
        {u"DEPARTMENT"_s, {u"2"_s, u"0200"_s, u"Research"_s}}, {u"PROJECT"_s, {u"3"_s, u"0300"_s, u"Sales"_s}}};
    changes.taxCodes = {u"VAT19"_s};
    return changes;
}

QString text(const QList<Suggestion> &found)
{
    QStringList lines;
    for (const Suggestion &one : found)
        lines.append(u"%1 %2 (%3)"_s.arg(one.target).arg(one.score).arg(one.why));
    return lines.join(u"; ");
}

QStringList targets(const QList<Suggestion> &found)
{
    QStringList all;
    for (const Suggestion &one : found)
        all.append(one.target);
    return all;
}

} // namespace

/// Where a code may lead: every reason there is, what weighs more, and what is never proposed.
class TestTargetRanking final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store::Database> m_database;

    [[nodiscard]] QList<Suggestion> rank(const SuggestionQuestion &question, const QStringList &companies = {u"c1"_s})
    {
        auto ranking = must(TargetRanking::load(*m_database, companies));
        return must(ranking.rank(question));
    }

    void map(MappingKind kind, const QString &source, const QString &target, QDate from = {})
    {
        must(Store::MappingStore(*m_database).set({{kind, source, target, from, {}}}, u"anna"_s));
    }

    /// A document that says what a vendor or an employee is called.
    void bear(DocumentKind kind, const QString &code, const QString &name)
    {
        Record record;
        record.kind = kind;
        record.documentId = record.fisId = u"DOC-"_s + code;
        record.partyCode = code;
        record.party = name;
        AuditEntry entry;
        entry.action = u"received"_s;
        must(Store::DocumentStore(*m_database).insert(record, "{}", entry));
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void eachReasonSpeaks_data();
    void eachReasonSpeaks();
    void whatCannotBeUsedIsNotProposed_data();
    void whatCannotBeUsedIsNotProposed();
    void theSameCodeOfAnotherNameIsNoCertainty();
    void whoSharesAFirstNameIsSomebodyElse_data();
    void whoSharesAFirstNameIsSomebodyElse();
    void neighbouringNumbersAreOthers();
    void theStrongerReasonComesFirst();
    void twinsAreLeftToAPerson();
    void whatWasChosenForTheSameNameIsUsedAgain();
    void whatWasChosenForTheSameCodeIsUsedAgain_data();
    void whatWasChosenForTheSameCodeIsUsedAgain();
    void namesThatTheCallerKnowsCountToo();
    void aCorrectionIsLearned();
    void aSingleCorrectionAmongManyIsForSuchCodesOnly();
    void contradictingCorrectionsTeachNothing();
    void whatAPersonChoseIsNeverProposedOver();
    void companiesAreLookedThroughTogether();
    void aReaderIsEnough();
};

void TestTargetRanking::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = must(Store::Database::open(m_folder->filePath(u"ledger.db"_s)));
    must(Store::DirectoryStore(*m_database).apply(u"c1"_s, masterData()));
}

void TestTargetRanking::eachReasonSpeaks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taxId");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("score");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *title, MappingKind kind, const QString &source, const QString &name,
                         const QString &taxId, const QString &target, int score, const QString &why) {
        QTest::newRow(title) << int(kind) << source << name << taxId << target << score << why;
    };
    row("same code", MappingKind::Vendor, u"same-1"_s, u"Aalto Travel"_s, {}, u"SAME-1"_s, 100,
        u"same code, same name"_s);
    row("same code, no name known", MappingKind::Vendor, u"SAME-1"_s, {}, {}, u"SAME-1"_s, 100, u"same code"_s);
    row("same name", MappingKind::Vendor, u"K-1"_s, u"KRANZ DRUCKEREI"_s, {}, u"V01077"_s, 96, u"same name"_s);
    row("similar name", MappingKind::Vendor, u"K-1"_s, u"Krans Druckerey GmbH"_s, {}, u"V01077"_s, 94, u"name 94 %"_s);
    row("VAT id and name", MappingKind::Vendor, u"K-1"_s, u"Kranz Druckerei"_s, u"DE811234567"_s, u"V01077"_s, 100,
        u"same VAT id, same name"_s);
    row("VAT id and similar name", MappingKind::Vendor, u"K-1"_s, u"Krans Druckerey"_s, u"811234567"_s, u"V01077"_s, 97,
        u"same VAT id, name 94 %"_s);
    row("VAT id alone", MappingKind::Vendor, u"K-1"_s, {}, u"DE811234567"_s, u"V01077"_s, 60, u"same VAT id"_s);
    row("blocked for payments only", MappingKind::Vendor, u"L"_s, u"Langsame Zahlung"_s, {}, u"V00667"_s, 96,
        u"same name"_s);
    row("employee, family name first", MappingKind::Employee, u"E17"_s, u"Müller, Zoë"_s, {}, u"V:V00700"_s, 94,
        u"name 99 %"_s);
    row("employee of the same number", MappingKind::Employee, u"V00700"_s, u"Zoë Müller"_s, {}, u"V:V00700"_s, 98,
        u"same code, same name"_s);
    row("account of the same number", MappingKind::Account, u"4920"_s, {}, {}, u"4920"_s, 100, u"same code"_s);
    row("account without leading zero", MappingKind::Account, u"420"_s, {}, {}, u"0420"_s, 78, u"code 99 %"_s);
    row("expense type by name", MappingKind::ExpenseType, u"01234"_s, u"Hotel"_s, {}, u"6660"_s, 96, u"same name"_s);
    row("expense type by a word", MappingKind::ExpenseType, u"01234"_s, u"Telefon Mobilnetz"_s, {}, u"4920"_s, 88,
        u"name 88 %"_s);
    row("expense type without name", MappingKind::ExpenseType, u"TELEPHON"_s, {}, {}, u"4920"_s, 90, u"name 90 %"_s);
    row("employee by the digits", MappingKind::Employee, u"X00700"_s, u"Zoe Mueller"_s, {}, u"V:V00700"_s, 94,
        u"name 96 %, code 88 %"_s);
    row("similar code", MappingKind::Account, u"HOTEL-UE"_s, u"Zimmer"_s, {}, u"HOTEL-EU"_s, 76, u"code 97 %"_s);
    row("dimension value by name", MappingKind::Dimension, u"DEPARTMENT=4711"_s, u"Sales"_s, {}, u"0100"_s, 96,
        u"same name"_s);
    row("dimension value by code", MappingKind::Dimension, u"department=0200"_s, {}, {}, u"0200"_s, 100,
        u"same code"_s);
    row("card by its code", MappingKind::Payment, u"AMEX"_s, {}, {}, u"V:V00800"_s, 80, u"name 80 %"_s);
    row("card by an account's name", MappingKind::Payment, u"VISA"_s, {}, {}, u"G:1730"_s, 85, u"name 85 %"_s);
    row("tax by a word", MappingKind::Tax, u"V19"_s, u"Vorsteuer Inland"_s, {}, u"G:1576"_s, 85, u"name 85 %"_s);
    row("tax code of NAV", MappingKind::Tax, u"VAT19"_s, {}, {}, u"T:VAT19"_s, 80, u"same code"_s);
}

void TestTargetRanking::eachReasonSpeaks()
{
    QFETCH(int, kind);
    QFETCH(QString, source);
    QFETCH(QString, name);
    QFETCH(QString, taxId);
    QFETCH(QString, target);
    QFETCH(int, score);
    QFETCH(QString, why);
    const SuggestionQuestion question{MappingKind(kind), source, {name}, taxId};
    const auto found = rank(question);
    QVERIFY2(!found.isEmpty(), "nothing was found");
    const Suggestion &best = found.first();
    QVERIFY2(best.target == target && best.score == score && best.why == why, qPrintable(text(found)));
    QCOMPARE(best.source, source);
    QCOMPARE(int(best.kind), kind);
    QVERIFY(!best.targetName.isEmpty() || target.startsWith(u"T:"_s));
    QVERIFY2(mappingFormProblem({best.kind, best.source, best.target, {}, {}}).isEmpty(), "no row can be made of it");
    QCOMPARE(rank(question), found);
}

void TestTargetRanking::whatCannotBeUsedIsNotProposed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taxId");
    QTest::addColumn<QString>("usedBefore");
    QTest::addColumn<QStringList>("never");
    QTest::newRow("vendor blocked All") << int(MappingKind::Vendor) << u"V00666"_s << u"Gesperrte Lieferung"_s
                                        << u"DE999999999"_s << u"V00666"_s << QStringList{u"V00666"_s};
    QTest::newRow("employee's vendor blocked All") << int(MappingKind::Employee) << u"E1"_s << u"Gesperrte Lieferung"_s
                                                   << QString() << u"V:V00666"_s << QStringList{u"V:V00666"_s};
    QTest::newRow("accounts") << int(MappingKind::ExpenseType) << u"6661"_s << u"Hotel"_s << QString() << u"6661"_s
                              << QStringList{u"6661"_s, u"6662"_s, u"6600"_s};
    QTest::newRow("not there any more") << int(MappingKind::Account) << u"X"_s << u"Hotel"_s << QString() << u"9999"_s
                                        << QStringList{u"9999"_s};
    QTest::newRow("value of another dimension") << int(MappingKind::Dimension) << u"DEPARTMENT=0300"_s << u"Sales"_s
                                                << QString() << u"0300"_s << QStringList{u"0300"_s};
}

void TestTargetRanking::whatCannotBeUsedIsNotProposed()
{
    QFETCH(int, kind);
    QFETCH(QString, source);
    QFETCH(QString, name);
    QFETCH(QString, taxId);
    QFETCH(QString, usedBefore);
    QFETCH(QStringList, never);
    map(MappingKind(kind), source, usedBefore);
    const auto found = rank({MappingKind(kind), source, {name}, taxId});
    for (const QString &target : never)
        QVERIFY2(!targets(found).contains(target), qPrintable(text(found)));
}

void TestTargetRanking::theSameCodeOfAnotherNameIsNoCertainty()
{
    const auto found = rank({MappingKind::Vendor, u"SAME-1"_s, {u"Kranz Druckerei"_s}, {}});
    QCOMPARE(text(found.mid(0, 1)), u"V01077 96 (same name)"_s);
    const qsizetype same = targets(found).indexOf(u"SAME-1"_s);
    QVERIFY(same > 0);
    QCOMPARE(found.at(same).score, 55);
    QCOMPARE(found.at(same).why, u"same code under another name"_s);
}

void TestTargetRanking::whoSharesAFirstNameIsSomebodyElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("double name") << u"Zoë Müller-Schulze"_s << true;
    QTest::newRow("slip of the pen") << u"Zoe Mueller"_s << true;
    QTest::newRow("initial") << u"Z. Müller"_s << true;
    QTest::newRow("first name only in common") << u"Zoë Maler"_s << false;
    QTest::newRow("family name only in common") << u"Jörg Müller"_s << false;
}

void TestTargetRanking::whoSharesAFirstNameIsSomebodyElse()
{
    QFETCH(QString, name);
    QTEST(targets(rank({MappingKind::Employee, u"E99"_s, {name}, {}})).contains(u"V:V00700"_s), "found");
}

void TestTargetRanking::neighbouringNumbersAreOthers()
{
    QVERIFY(!targets(rank({MappingKind::Vendor, u"V00413"_s, {}, {}})).contains(u"V00412"_s));
    QVERIFY(!targets(rank({MappingKind::Account, u"4921"_s, {}, {}})).contains(u"4920"_s));
    QVERIFY(targets(rank({MappingKind::Vendor, u"SAME 1"_s, {}, {}})).contains(u"SAME-1"_s));
}

void TestTargetRanking::theStrongerReasonComesFirst()
{
    const auto found = rank({MappingKind::Vendor, u"N-1"_s, {u"Nordverlag Handels AG"_s}, {}});
    QCOMPARE(targets(found).mid(0, 2), (QStringList{u"V00501"_s, u"V00500"_s}));
    QVERIFY(found.size() <= 5);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY2(found.at(i - 1).score >= found.at(i).score, qPrintable(text(found)));
}

void TestTargetRanking::twinsAreLeftToAPerson()
{
    const auto found = rank({MappingKind::Vendor, u"T-1"_s, {u"Twin"_s}, {}});
    QCOMPARE(targets(found).mid(0, 2), (QStringList{u"V00901"_s, u"V00902"_s}));
    QCOMPARE(found.at(0).score, found.at(1).score);
    QVERIFY(!certainSuggestion(found, 50));
    QVERIFY(certainSuggestion(found.mid(0, 1), 96));
    QVERIFY(!certainSuggestion(found.mid(0, 1), 97));
    QVERIFY(!certainSuggestion({}, 0));
}

void TestTargetRanking::whatWasChosenForTheSameNameIsUsedAgain()
{
    bear(DocumentKind::Invoice, u"KD-7"_s, u"KD Medien GmbH"_s);
    map(MappingKind::Vendor, u"KD-7/ADR1"_s, u"V00500"_s);
    const auto same = rank({MappingKind::Vendor, u"KD-8"_s, {u"KD Medien"_s}, {}});
    QCOMPARE(text(same.mid(0, 1)), u"V00500 92 (used before for KD-7/ADR1)"_s);
    const auto nearly = rank({MappingKind::Vendor, u"ZZ"_s, {u"KD Medeien"_s}, {}});
    QCOMPARE(text(nearly.mid(0, 1)), u"V00500 84 (used before for KD-7/ADR1)"_s);
    QVERIFY(!targets(rank({MappingKind::Vendor, u"ZZ"_s, {u"KD Turbinen"_s}, {}})).contains(u"V00500"_s));
    bear(DocumentKind::Expense, u"E5"_s, u"Zoë Müller-Lüdenscheidt"_s);
    map(MappingKind::Employee, u"E5"_s, u"G:1730"_s);
    const auto person = rank({MappingKind::Employee, u"E6"_s, {u"Zoë Müller-Lüdenscheidt"_s}, {}});
    QVERIFY2(targets(person).contains(u"G:1730"_s), qPrintable(text(person)));
}

void TestTargetRanking::whatWasChosenForTheSameCodeIsUsedAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<int>("score");
    const auto row = [](const char *title, MappingKind kind, const QString &target, MappingKind asked,
                         const QString &offered, bool removed, int score) {
        QTest::newRow(title) << int(kind) << target << int(asked) << offered << removed << score;
    };
    using enum MappingKind;
    row("account, now as expense type", Account, u"6650"_s, ExpenseType, u"6650"_s, false, 90);
    row("vendor, now as employee", Vendor, u"V00500"_s, Employee, u"V:V00500"_s, false, 90);
    row("payment, now as vendor", Payment, u"V:V00500"_s, Vendor, u"V00500"_s, false, 90);
    row("payment to an account is no vendor", Payment, u"G:1730"_s, Vendor, {}, false, 0);
    row("the same row, on another day or condition", Tax, u"G:1576"_s, Tax, u"G:1576"_s, false, 90);
    row("taken away since", Tax, u"G:1576"_s, Tax, u"G:1576"_s, true, 70);
    row("dimension value of the history", Dimension, u"0200"_s, Dimension, u"0200"_s, true, 70);
}

void TestTargetRanking::whatWasChosenForTheSameCodeIsUsedAgain()
{
    QFETCH(int, kind);
    QFETCH(QString, target);
    QFETCH(int, asked);
    QFETCH(QString, offered);
    QFETCH(bool, removed);
    QFETCH(int, score);
    const QString source = MappingKind(kind) == MappingKind::Dimension ? u"DEPARTMENT=77"_s : u"77"_s;
    map(MappingKind(kind), source, target);
    if (removed)
        must(Store::MappingStore(*m_database).unset(MappingKind(kind), source, std::nullopt, u"anna"_s));
    const auto found = rank({MappingKind(asked), source, {u"Qwx"_s}, {}});
    QCOMPARE(targets(found).value(0), offered);
    if (!offered.isEmpty()) {
        QVERIFY2(found.first().why == u"used before"_s, qPrintable(text(found)));
        // Of the same kind it stands in the book and in the history; that is one reason, not two.
        QCOMPARE(found.first().score, score);
    }
}

void TestTargetRanking::namesThatTheCallerKnowsCountToo()
{
    map(MappingKind::ExpenseType, u"00042"_s, u"6650"_s);
    auto ranking = must(TargetRanking::load(*m_database, {u"c1"_s}));
    const SuggestionQuestion question{MappingKind::ExpenseType, u"00043"_s, {u"Bahnfahrt"_s}, {}};
    QVERIFY(must(ranking.rank(question)).isEmpty());
    ranking.setName(MappingKind::ExpenseType, u"00042"_s, u"BAHNFAHRT"_s);
    QCOMPARE(text(must(ranking.rank(question))), u"6650 92 (used before for 00042)"_s);
}

void TestTargetRanking::aCorrectionIsLearned()
{
    const SuggestionQuestion question{MappingKind::Vendor, u"N-9"_s, {u"Nordverlag Handels"_s}, {}};
    QCOMPARE(targets(rank(question)).value(0), u"V00501"_s);
    map(MappingKind::Vendor, u"N-1"_s, u"V00501"_s);
    map(MappingKind::Vendor, u"N-1"_s, u"V00412"_s);
    const auto found = rank(question);
    QCOMPARE(text(found.mid(0, 1)), u"V00412 94 (learned from corrections)"_s);
    const qsizetype old = targets(found).indexOf(u"V00501"_s);
    QVERIFY2(old > 0, qPrintable(text(found)));
    QCOMPARE(found.at(old).score, 71);
    QCOMPARE(found.at(old).why, u"same name, was changed to V00412 before"_s);
    // Taken back: what was chosen first is right again.
    map(MappingKind::Vendor, u"N-1"_s, u"V00501"_s);
    QCOMPARE(targets(rank(question)).value(0), u"V00501"_s);
    // To what cannot be used nothing gives way.
    map(MappingKind::Vendor, u"N-1"_s, u"V00666"_s);
    QCOMPARE(text(rank(question).mid(0, 1)), u"V00501 96 (same name)"_s);
}

void TestTargetRanking::aSingleCorrectionAmongManyIsForSuchCodesOnly()
{
    for (const QString &source : {u"A1"_s, u"B2"_s, u"C3"_s})
        map(MappingKind::Account, source, u"6660"_s);
    map(MappingKind::Account, u"HOTEL-1"_s, u"6660"_s);
    map(MappingKind::Account, u"HOTEL-1"_s, u"6650"_s);
    QCOMPARE(targets(rank({MappingKind::Account, u"D4"_s, {u"Hotel"_s}, {}})).value(0), u"6660"_s);
    const auto such = rank({MappingKind::Account, u"hotel-2"_s, {u"Hotel"_s}, {}});
    QCOMPARE(text(such.mid(0, 1)), u"6650 94 (learned from corrections)"_s);
}

void TestTargetRanking::contradictingCorrectionsTeachNothing()
{
    const SuggestionQuestion question{MappingKind::Vendor, u"NORD-3"_s, {u"Nordverlag Handels"_s}, {}};
    map(MappingKind::Vendor, u"NORD-1"_s, u"V00501"_s);
    map(MappingKind::Vendor, u"NORD-1"_s, u"V00500"_s);
    QCOMPARE(targets(rank(question)).value(0), u"V00500"_s);
    map(MappingKind::Vendor, u"NORD-2"_s, u"V00500"_s);
    map(MappingKind::Vendor, u"NORD-2"_s, u"V00501"_s);
    QCOMPARE(text(rank(question).mid(0, 1)), u"V00501 96 (same name)"_s);
}

void TestTargetRanking::whatAPersonChoseIsNeverProposedOver()
{
    map(MappingKind::Vendor, u"KRANZ"_s, u"V00500"_s);
    map(MappingKind::ExpenseType, u"H"_s, u"6650"_s, QDate(2099, 1, 1));
    const QList<SuggestionQuestion> codes{{MappingKind::Vendor, u" kranz "_s, {u"Kranz Druckerei"_s}, u"DE811234567"_s},
        {MappingKind::ExpenseType, u"h"_s, {u"Hotel"_s}, {}}, {MappingKind::Account, u"KRANZ"_s, {u"Hotel"_s}, {}},
        {MappingKind::Currency, u"USD"_s, {}, {}}};
    const auto lists = must(suggestionsForUnmapped(*m_database, {u"c1"_s}, codes));
    QCOMPARE(lists.size(), codes.size());
    QVERIFY(lists.at(0).isEmpty());
    QVERIFY(lists.at(1).isEmpty());
    QCOMPARE(targets(lists.at(2)).value(0), u"6660"_s);
    QVERIFY(lists.at(3).isEmpty());
}

void TestTargetRanking::companiesAreLookedThroughTogether()
{
    DirectoryChanges other;
    other.complete = true;
    other.setup = {u"c2"_s, u"Zweite"_s, u"EUR"_s, {}, {}};
    other.vendors = {vendor(u"V01077"_s, u"Kranz Druckerei"_s), vendor(u"Z1"_s, u"Kranz Druckerei GmbH"_s)};
    must(Store::DirectoryStore(*m_database).apply(u"c2"_s, other));
    const SuggestionQuestion question{MappingKind::Vendor, u"K"_s, {u"Kranz Druckerei"_s}, {}};
    QCOMPARE(targets(rank(question, {u"c1"_s, u"c2"_s})).mid(0, 2), (QStringList{u"V01077"_s, u"Z1"_s}));
    QVERIFY(!targets(rank(question, {u"c1"_s})).contains(u"Z1"_s));
    QVERIFY(rank(question, {}).isEmpty());
}

void TestTargetRanking::aReaderIsEnough()
{
    const auto reader =
        must(Store::Database::open(m_folder->filePath(u"ledger.db"_s), Store::Database::Mode::ReadOnly));
    const auto lists =
        must(suggestionsForUnmapped(*reader, {u"c1"_s}, {{MappingKind::Vendor, u"K"_s, {u"Kranz Druckerei"_s}, {}}}));
    QCOMPARE(targets(lists.first()).value(0), u"V01077"_s);
}

QTEST_GUILESS_MAIN(TestTargetRanking)
#include "tst_targetranking.moc"
