// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionreview.h"

#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

ConcurList list(const QString &name, int levels = 1)
{
    return {u"id-"_s + name, name, levels, {}, false};
}

ConcurListItem item(const QString &code, const QString &name)
{
    const qsizetype last = code.lastIndexOf(u'-');
    return {u"item-"_s + code, code, code.mid(last + 1), name, int(code.count(u'-')) + 1};
}

MappingRow row(const QString &source, const QString &target)
{
    return {MappingKind::Dimension, source, target, {}, {}, {}};
}

PlanningCompany company(const QString &name, const QString &dimension, const QList<std::pair<QString, QString>> &values)
{
    PlanningCompany made;
    made.directory.setup.companyId = u"id-"_s + name;
    made.directory.setup.companyName = name;
    made.directory.insert(NavDimension{{}, dimension, dimension});
    for (const auto &[code, title] : values)
        made.directory.insert(dimension, NavDimensionValue{{}, code, title});
    return made;
}

/// One side laid beside the other.
struct Table final
{
    QList<PlanningCompany> companies;
    QList<MappingRow> rows;
    DimensionFacts facts;
    QList<ListRule> rules;
    QList<ConcurList> lists{list(u"PROJECT"_s)};

    [[nodiscard]] DimensionReview review()
    {
        DimensionCompanies all;
        for (const PlanningCompany &company : std::as_const(companies))
            all.append(&company);
        const DimensionCodes codes(all, MappingBook(rows), QDate(2026, 11, 30));
        facts.places = assignLists(codes.dimensions(), rules, lists, u"app"_s, true).places;
        return reviewDimensions(codes, facts);
    }
    void put(const QList<ConcurListItem> &items) { facts.items.insert(lists.first().id, items); }
    /// As the workspace remembers what both agreed on.
    void remember(const QString &code, const QString &value, const QString &agreed, const QString &sent = {})
    {
        facts.known.append({lists.first().id, code, lists.first().name, u"PROJECT"_s, u"id-A"_s, value, value, agreed,
            agreed, sent, {}});
    }
};

Table oneValue(const QString &code, const QString &name)
{
    Table table;
    table.companies = {company(u"A"_s, u"PROJECT"_s, {{code, name}})};
    return table;
}

QStringList conflictsIn(const DimensionReview &review)
{
    QStringList texts;
    for (const DimensionLink &link : review.links)
        if (!link.conflict.isEmpty())
            texts.append(link.conflict);
    return texts;
}

} // namespace

/// Which list, which code, whose name: NAV's dimensions beside Concur's lists (concur.md 6).
class TestDimensionRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreRead_data();
    void rulesAreRead();
    void nonsenseIsNoRule_data();
    void nonsenseIsNoRule();
    void listsAreFound_data();
    void listsAreFound();
    void namesHaveAWinner_data();
    void namesHaveAWinner();
    void hyphensAreWrittenOtherwise();
    void whatConcurLacksIsMade();
    void namesFollow_data();
    void namesFollow();
    void aLostAnswerIsOurOwnWord();
    void whatWasTakenOutStaysOut_data();
    void whatWasTakenOutStaysOut();
    void whatIsGoneInNavIsSaidAndNeverDeleted();
    void mappingsGiveTheCode();
    void oneOfSeveralCodesIsEnough();
    void theOwnCodeComesBeforeByNames();
    void aCodeOfSeveralValuesIsNoConflict();
    void withoutSameCodeNothingIsAssumed();
    void onlyConcurIsProposed();
    void whatAMappingExplainsIsNotProposed();
    void aMappedTargetIsProposedAsSuch();
    void theFirstCompanyKeepsACode();
    void connectedLists();
    void parentsComeFirst();
    void levelsWithoutAParent();
    void aLongCodeIsNoValueForNav();
};

void TestDimensionRules::rulesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<ListRule>>("rules");
    const auto one = [](const QString &dimension, const QString &company, const QString &list, int level,
                         const QString &parent) {
        return QList<ListRule>{{dimension, company, list, level, parent}};
    };
    QTest::newRow("nothing") << u" ; "_s << QList<ListRule>();
    QTest::newRow("the same names") << u"SameName"_s << QList<ListRule>();
    QTest::newRow("a list") << u"Department = Cost Centre "_s
                            << one(u"DEPARTMENT"_s, {}, u"Cost Centre"_s, 1, {});
    QTest::newRow("a level") << u"PROJECT=Project/2"_s << one(u"PROJECT"_s, {}, u"Project"_s, 2, {});
    QTest::newRow("a parent") << u"PROJECT=Project / 2 / DE"_s << one(u"PROJECT"_s, {}, u"Project"_s, 2, u"DE"_s);
    QTest::newRow("a deep parent") << u"PROJECT=Project/3/DE-100"_s
                                   << one(u"PROJECT"_s, {}, u"Project"_s, 3, u"DE-100"_s);
    QTest::newRow("a slash in the name") << u"PROJECT=Travel/Trips"_s << one(u"PROJECT"_s, {}, u"Travel/Trips"_s, 1, {});
    QTest::newRow("a company") << u"PROJECT@CRONUS AG=Project/2/AG"_s
                               << one(u"PROJECT"_s, u"CRONUS AG"_s, u"Project"_s, 2, u"AG"_s);
    QTest::newRow("none") << u"PROJECT=None"_s << one(u"PROJECT"_s, {}, {}, 1, {});
    QTest::newRow("two places") << u"CC=Flat;CC=Deep/2/NL;"_s
                                << QList<ListRule>{{u"CC"_s, {}, u"Flat"_s, 1, {}}, {u"CC"_s, {}, u"Deep"_s, 2, u"NL"_s}};
}

void TestDimensionRules::rulesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QList<ListRule>, rules);
    const auto read = listRulesFrom(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, rules);
    // What is written is read again.
    QCOMPARE(listRulesFrom(toText(*read)).value(), rules);
}

void TestDimensionRules::nonsenseIsNoRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no list") << u"PROJECT="_s;
    QTest::newRow("no dimension") << u"=Project"_s;
    QTest::newRow("a word") << u"PROJECT"_s;
    QTest::newRow("level 0") << u"PROJECT=Project/0"_s;
    QTest::newRow("level 11") << u"PROJECT=Project/11"_s;
    QTest::newRow("a parent on level 1") << u"PROJECT=Project/1/DE"_s;
    QTest::newRow("a parent of another depth") << u"PROJECT=Project/2/DE-100"_s;
    QTest::newRow("good and bad") << u"A=B; C"_s;
}

void TestDimensionRules::nonsenseIsNoRule()
{
    QFETCH(QString, text);
    QVERIFY(!listRulesFrom(text).has_value());
}

void TestDimensionRules::listsAreFound_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("found"); // id of the list, or the trouble
    QTest::newRow("by its name") << QString() << u"id-Project"_s;
    QTest::newRow("by a rule") << u"PROJECT=other"_s << u"id-Other"_s;
    QTest::newRow("by its id") << u"PROJECT=id-Twin1"_s << u"id-Twin1"_s;
    QTest::newRow("none") << u"PROJECT=none"_s << QString();
    QTest::newRow("unknown") << u"PROJECT=Nope"_s << u"0"_s;
    QTest::newRow("two of a name") << u"PROJECT=Twin"_s << u"1"_s;
    QTest::newRow("too deep") << u"PROJECT=Other/2"_s << u"2"_s;
    QTest::newRow("of another app") << u"PROJECT=Theirs"_s << u"3"_s;
    QTest::newRow("of our own app") << u"PROJECT=Ours"_s << u"id-Ours"_s;
    QTest::newRow("read-only") << u"PROJECT=Closed"_s << u"4"_s;
    QTest::newRow("no such dimension") << u"PROJEKT=Other"_s << u"5"_s;
}

void TestDimensionRules::listsAreFound()
{
    QFETCH(QString, rules);
    QFETCH(QString, found);
    QList<ConcurList> lists{list(u"Project"_s), list(u"Other"_s), list(u"Twin1"_s), list(u"Twin2"_s), list(u"Theirs"_s),
        list(u"Ours"_s), list(u"Closed"_s)};
    lists[2].name = lists[3].name = u"Twin"_s;
    lists[4].managedBy = u"appId:somebody"_s;
    lists[5].managedBy = u"appId:APP"_s;
    lists[6].isReadOnly = true;
    const QList<ListRule> read = listRulesFrom(rules).value();
    const ListAssignments all = assignLists({u"PROJECT"_s}, read, lists, u"app"_s, true);
    if (!all.troubles.isEmpty()) {
        QCOMPARE(QString::number(int(all.troubles.first().kind)), found);
        QVERIFY(all.troubles.first().text().contains(read.first().dimension));
        return;
    }
    QCOMPARE(all.places.isEmpty() ? QString() : all.places.first().list.id, found);
    // Who only reads may read what others manage.
    QCOMPARE(
        assignLists({u"PROJECT"_s}, listRulesFrom(u"PROJECT=Theirs"_s).value(), lists, {}, false).places.size(), 1);
    // A dimension without a rule and without a list of its name is nobody's mistake.
    QCOMPARE(assignLists({u"AREA"_s}, {}, lists, {}, true).without, QStringList{u"AREA"_s});
}

void TestDimensionRules::namesHaveAWinner_data()
{
    QTest::addColumn<QString>("nav");
    QTest::addColumn<QString>("concur");
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("winners"); // for ask, nav, concur
    QTest::newRow("NAV changed") << u"new"_s << u"old"_s << u"old"_s << u"nnn"_s;
    QTest::newRow("Concur changed") << u"old"_s << u"new"_s << u"old"_s << u"nnc"_s;
    QTest::newRow("both changed") << u"a"_s << u"b"_s << u"old"_s << u"-nc"_s;
    QTest::newRow("nothing agreed") << u"a"_s << u"b"_s << QString() << u"-nc"_s;
}

void TestDimensionRules::namesHaveAWinner()
{
    QFETCH(QString, nav);
    QFETCH(QString, concur);
    QFETCH(QString, agreed);
    QString winners;
    for (const auto policy :
        {DimensionConflictPolicy::Ask, DimensionConflictPolicy::NavWins, DimensionConflictPolicy::ConcurWins}) {
        const NameWinner winner = winnerOfNames(nav, concur, agreed, policy);
        winners += winner == NameWinner::Nav ? u'n' : winner == NameWinner::Concur ? u'c' : u'-';
    }
    QTEST(winners, "winners");
}

void TestDimensionRules::hyphensAreWrittenOtherwise()
{
    Table table = oneValue(u"P-26-001"_s, u"Nord-Süd"_s);
    const DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 1);
    QCOMPARE(review.changes.first().item.shortCode, u"P~26~001"_s);
    QVERIFY(!review.changes.first().item.code.contains(u'-'));
    QVERIFY(!review.changes.first().item.name.contains(u'-'));
    // What has arrived is the same, also where somebody typed the hyphen in the name.
    for (const QString &name : {review.changes.first().item.name, u"Nord-Süd"_s}) {
        table.put({item(u"P~26~001"_s, name)});
        const DimensionReview again = table.review();
        QVERIFY(again.changes.isEmpty() && again.proposals.isEmpty() && conflictsIn(again).isEmpty());
    }
}

void TestDimensionRules::whatConcurLacksIsMade()
{
    Table table = oneValue(u"P1"_s, u" "_s);
    const DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 1);
    const ListItemChange &change = review.changes.first();
    QVERIFY(change.isNew);
    QCOMPARE(change.item.name, u"P1"_s); // Concur demands a name
    QCOMPARE(change.underWay.sent, u"P1"_s);
    QCOMPARE(change.after.agreed, u"P1"_s);
    QVERIFY(change.after.sent.isEmpty());
    QCOMPARE(change.key(), u"PROJECT/P1"_s);
}

void TestDimensionRules::namesFollow_data()
{
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("conflicts");
    const int ask = int(DimensionConflictPolicy::Ask);
    QTest::newRow("NAV's word is new") << u"Their name"_s << ask << 1 << 0;
    QTest::newRow("nobody knows") << QString() << ask << 0 << 1;
    QTest::newRow("NAV is to win") << QString() << int(DimensionConflictPolicy::NavWins) << 1 << 0;
    QTest::newRow("Concur is to win") << QString() << int(DimensionConflictPolicy::ConcurWins) << 0 << 0;
}

void TestDimensionRules::namesFollow()
{
    QFETCH(QString, agreed);
    QFETCH(int, policy);
    Table table = oneValue(u"P1"_s, u"Our name"_s);
    table.put({item(u"p1"_s, u"Their name"_s)});
    table.facts.policy = DimensionConflictPolicy(policy);
    if (!agreed.isEmpty())
        table.remember(u"p1"_s, u"P1"_s, agreed);
    const DimensionReview review = table.review();
    QTEST(int(review.changes.size()), "changes");
    QTEST(int(conflictsIn(review).size()), "conflicts");
    if (review.changes.isEmpty())
        return;
    QVERIFY(!review.changes.first().isNew);
    QCOMPARE(review.changes.first().item.code, u"p1"_s); // as Concur writes it
    QCOMPARE(review.changes.first().item.name, u"Our name"_s);
}

void TestDimensionRules::aLostAnswerIsOurOwnWord()
{
    Table table = oneValue(u"P1"_s, u"Third name"_s);
    table.put({item(u"P1"_s, u"Second name"_s)});
    table.remember(u"P1"_s, u"P1"_s, u"First name"_s, u"Second name"_s);
    // Concur's name is what we sent ourselves: nobody there has changed anything.
    const DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 1);
    QVERIFY(conflictsIn(review).isEmpty());
}

void TestDimensionRules::whatWasTakenOutStaysOut_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("conflicts");
    QTest::newRow("ask") << int(DimensionConflictPolicy::Ask) << 0 << 1;
    QTest::newRow("nav") << int(DimensionConflictPolicy::NavWins) << 1 << 0;
    QTest::newRow("concur") << int(DimensionConflictPolicy::ConcurWins) << 0 << 0;
}

void TestDimensionRules::whatWasTakenOutStaysOut()
{
    QFETCH(int, policy);
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.remember(u"P1"_s, u"P1"_s, u"One"_s);
    table.facts.policy = DimensionConflictPolicy(policy);
    const DimensionReview review = table.review();
    QTEST(int(review.changes.size()), "changes");
    QTEST(int(conflictsIn(review).size()), "conflicts");
}

void TestDimensionRules::whatIsGoneInNavIsSaidAndNeverDeleted()
{
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.put({item(u"P1"_s, u"One"_s), item(u"P2"_s, u"Two"_s)});
    table.remember(u"P2"_s, u"P2"_s, u"Two"_s);
    const DimensionReview review = table.review();
    QVERIFY(review.changes.isEmpty());
    QVERIFY(review.proposals.isEmpty()); // NAV had it: it is not offered back
    QCOMPARE(conflictsIn(review).size(), 1);
    QVERIFY(conflictsIn(review).first().contains(u"P2"_s));
    // Mapped to nothing, it is settled.
    table.rows = {row(u"PROJECT=P2"_s, u"none"_s)};
    QVERIFY(conflictsIn(table.review()).isEmpty());
    QVERIFY(table.review().proposals.isEmpty());
}

void TestDimensionRules::mappingsGiveTheCode()
{
    Table table = oneValue(u"200"_s, u"Sales"_s);
    table.rows = {row(u"PROJECT=SALES"_s, u"200"_s)};
    DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 1);
    QCOMPARE(review.changes.first().item.shortCode, u"SALES"_s);
    table.put({item(u"SALES"_s, u"Sales"_s)});
    review = table.review();
    QVERIFY(review.changes.isEmpty() && review.proposals.isEmpty());
    // A code with a hyphen cannot be one.
    table.put({});
    table.rows = {row(u"PROJECT=SA-LES"_s, u"200"_s)};
    review = table.review();
    QVERIFY(review.changes.isEmpty());
    QCOMPARE(conflictsIn(review).size(), 1);
}

void TestDimensionRules::oneOfSeveralCodesIsEnough()
{
    Table table = oneValue(u"200"_s, u"Sales"_s);
    table.rows = {row(u"PROJECT=NORTH"_s, u"200"_s), row(u"PROJECT=SOUTH"_s, u"200"_s)};
    QCOMPARE(table.review().changes.size(), 1);
    table.put({item(u"SOUTH"_s, u"Sales in the south"_s)});
    const DimensionReview review = table.review();
    QVERIFY(review.changes.isEmpty()); // and its own name stays
    QVERIFY(conflictsIn(review).isEmpty());
}

void TestDimensionRules::theOwnCodeComesBeforeByNames()
{
    Table table = oneValue(u"200"_s, u"Sales"_s);
    table.rows = {row(u"PROJECT=OLD"_s, u"200"_s)};
    table.remember(u"200"_s, u"200"_s, u"Selling"_s);
    table.put({item(u"200"_s, u"Selling"_s), item(u"OLD"_s, u"Before the merger"_s)});
    const DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 1);
    QCOMPARE(review.changes.first().item.code, u"200"_s);
    QCOMPARE(review.changes.first().item.name, u"Sales"_s);
    QVERIFY(conflictsIn(review).isEmpty() && review.proposals.isEmpty());
}

void TestDimensionRules::aCodeOfSeveralValuesIsNoConflict()
{
    Table table;
    table.companies = {company(u"A"_s, u"PROJECT"_s, {{u"200"_s, u"Sales"_s}, {u"210"_s, u"Sales abroad"_s}})};
    MappingRow abroad = row(u"PROJECT=SALES"_s, u"210"_s);
    abroad.condition = MappingCondition::fromText(u"country=CH"_s);
    table.rows = {row(u"PROJECT=SALES"_s, u"200"_s), abroad};
    table.put({item(u"SALES"_s, u"All sales"_s)});
    const DimensionReview review = table.review();
    QVERIFY(review.changes.isEmpty() && conflictsIn(review).isEmpty() && review.proposals.isEmpty());
}

void TestDimensionRules::withoutSameCodeNothingIsAssumed()
{
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.companies.first().policy.sameCode = false;
    QVERIFY(table.review().changes.isEmpty());
    table.put({item(u"P1"_s, u"Other"_s)});
    const DimensionReview review = table.review();
    QVERIFY(review.changes.isEmpty());
    QVERIFY(review.proposals.isEmpty()); // NAV has the code: it takes a mapping, not a value
}

void TestDimensionRules::onlyConcurIsProposed()
{
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.put({item(u"P1"_s, u"One"_s), item(u"p~9"_s, u"Ninety "_s + QString(60, u'x'))});
    const DimensionReview review = table.review();
    QCOMPARE(review.proposals.size(), 1);
    const DimensionProposal &proposal = review.proposals.first();
    QCOMPARE(proposal.code, u"P-9"_s); // as NAV writes it
    QCOMPARE(proposal.dimension, u"PROJECT"_s);
    QCOMPARE(proposal.name.size(), 50);
    QCOMPARE(proposal.itemCode, u"p~9"_s);
    QCOMPARE(proposal.companyName, u"A"_s);
    QVERIFY(review.changes.isEmpty());
}

void TestDimensionRules::whatAMappingExplainsIsNotProposed()
{
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.put({item(u"P1"_s, u"One"_s), item(u"OLD"_s, u"Old"_s), item(u"NIX"_s, u"Nothing"_s)});
    table.rows = {row(u"PROJECT=OLD"_s, u"P1"_s), row(u"PROJECT=NIX"_s, u"NONE"_s)};
    QVERIFY(table.review().proposals.isEmpty());
}

void TestDimensionRules::aMappedTargetIsProposedAsSuch()
{
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.put({item(u"P1"_s, u"One"_s), item(u"NEW"_s, u"New one"_s)});
    table.rows = {row(u"PROJECT=NEW"_s, u"P-77"_s)};
    const DimensionReview review = table.review();
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(review.proposals.first().code, u"P-77"_s);
    QCOMPARE(review.proposals.first().itemCode, u"NEW"_s);
}

void TestDimensionRules::theFirstCompanyKeepsACode()
{
    Table table;
    table.companies = {company(u"A"_s, u"PROJECT"_s, {{u"P1"_s, u"One"_s}, {u"P2"_s, u"Same"_s}}),
        company(u"B"_s, u"PROJECT"_s, {{u"P1"_s, u"Another"_s}, {u"P2"_s, u"Same"_s}})};
    DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 2);
    QCOMPARE(review.changes.first().item.name, u"One"_s);
    QCOMPARE(conflictsIn(review).size(), 1);
    QVERIFY(conflictsIn(review).first().contains(u"Another"_s));
    // Each a place of its own.
    table.lists = {list(u"Deep"_s, 2)};
    table.put({item(u"AG"_s, u"A"_s), item(u"BG"_s, u"B"_s)});
    table.rules = listRulesFrom(u"PROJECT@A=Deep/2/AG; PROJECT@id-B=Deep/2/BG"_s).value();
    review = table.review();
    QCOMPARE(review.changes.size(), 4);
    QVERIFY(conflictsIn(review).isEmpty());
    QCOMPARE(review.changes.last().item.code, u"BG-P2"_s);
    QCOMPARE(review.changes.last().item.parentCode(), u"BG"_s);
}

void TestDimensionRules::connectedLists()
{
    Table table = oneValue(u"P-1"_s, u"One"_s);
    table.lists = {list(u"Deep"_s, 2)};
    table.rules = listRulesFrom(u"PROJECT=Deep/2/NL"_s).value();
    table.put({item(u"NL"_s, u"Nordlicht"_s), item(u"DE"_s, u"Deutschland"_s), item(u"DE-P~1"_s, u"Theirs"_s),
        item(u"NL-X"_s, u"Only here"_s)});
    const DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 1);
    QCOMPARE(review.changes.first().item.code, u"NL-P~1"_s);
    QCOMPARE(review.changes.first().item.level, 2);
    // What lies below another parent, or on another level, is not ours.
    QCOMPARE(review.proposals.size(), 1);
    QCOMPARE(review.proposals.first().itemCode, u"NL-X"_s);
    QCOMPARE(review.proposals.first().code, u"X"_s);
    // A mapping may name the item with its ancestors.
    table.rows = {row(u"PROJECT=NL-EINS"_s, u"P-1"_s)};
    QCOMPARE(table.review().changes.first().item.code, u"NL-EINS"_s);
    // Below what is not there nothing can be made.
    table.rules = listRulesFrom(u"PROJECT=Deep/2/XX"_s).value();
    table.rows.clear();
    QVERIFY(table.review().changes.isEmpty());
    QCOMPARE(conflictsIn(table.review()).size(), 1);
}

void TestDimensionRules::parentsComeFirst()
{
    Table table;
    PlanningCompany both = company(u"A"_s, u"PROJECT"_s, {{u"P1"_s, u"One"_s}});
    both.directory.insert(NavDimension{{}, u"AREA"_s, {}});
    both.directory.insert(u"AREA"_s, NavDimensionValue{{}, u"NL"_s, u"Nordlicht"_s});
    table.companies = {both};
    table.lists = {list(u"Deep"_s, 2)};
    // The parent is a value that is made in the same call.
    table.rules = listRulesFrom(u"PROJECT=Deep/2/NL; AREA=Deep"_s).value();
    const DimensionReview review = table.review();
    QCOMPARE(review.changes.size(), 2);
    QCOMPARE(review.changes.first().item.code, u"NL"_s);
    QCOMPARE(review.changes.last().item.code, u"NL-P1"_s);
    QVERIFY(conflictsIn(review).isEmpty());
}

void TestDimensionRules::levelsWithoutAParent()
{
    Table table = oneValue(u"P1"_s, u"One"_s);
    table.lists = {list(u"Deep"_s, 2)};
    table.rules = listRulesFrom(u"PROJECT=Deep/2"_s).value();
    table.put({item(u"NL"_s, u"Nordlicht"_s)});
    QCOMPARE(table.review().changes.first().item.code, u"NL-P1"_s); // there is but one
    table.put({item(u"NL"_s, u"Nordlicht"_s), item(u"DE"_s, u"Deutschland"_s)});
    QVERIFY(table.review().changes.isEmpty());
    QCOMPARE(conflictsIn(table.review()).size(), 1);
    // What is there already is compared wherever it is.
    table.put({item(u"NL"_s, u"N"_s), item(u"DE"_s, u"D"_s), item(u"NL-P1"_s, u"One"_s), item(u"DE-P1"_s, u"One"_s)});
    const DimensionReview review = table.review();
    QVERIFY(review.changes.isEmpty() && conflictsIn(review).isEmpty() && review.proposals.isEmpty());
}

void TestDimensionRules::aLongCodeIsNoValueForNav()
{
    DimensionProposal proposal;
    proposal.code = QString(20, u'X');
    QVERIFY(dimensionValueProblem(proposal).isEmpty());
    proposal.code += u'X';
    QVERIFY(!dimensionValueProblem(proposal).isEmpty());
    QCOMPARE(shortenedValueName(QString(50, u'x')).size(), 50);
    QCOMPARE(shortenedValueName(QString(51, u'x')).size(), 50);
    for (const auto state :
        {DimensionProposal::State::Open, DimensionProposal::State::Approved, DimensionProposal::State::Created,
            DimensionProposal::State::Rejected, DimensionProposal::State::Superseded}) {
        QVERIFY(proposalStateFromString(toString(state)) == state);
        QVERIFY(!proposalStateTitle(state).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestDimensionRules)
#include "tst_dimensionrules.moc"
