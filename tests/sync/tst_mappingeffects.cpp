// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystore.h"
#include "documentstore.h"
#include "fisclient.h"
#include "mappingeffects.h"
#include "mappingstore.h"
#include "offlineplan.h"
#include "seencodestore.h"
#include "seencounting.h"
#include "syncworld.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

bool goOn(int, int)
{
    return true;
}

} // namespace

/// What edited mappings would do to documents, and how often codes were seen, over whole runs against the make-believe
/// Concur and NAV.
class TestMappingEffects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewTellsWhatIsReleased();
    void previewTellsWhyTheRestStays();
    void previewTellsWhatWouldBeHeld();
    void previewStopsWhenTold();
    void nothingIsWritten();
    void trialListsExactlyWhatDiffers();
    void trialBeginsWithItsDay();
    void trialStopsWhenTold();
    void codesAreCountedOnce();
    void resubmittedVersionTakesThePlaceOfTheOther();
    void recalledAndFetchedAgainCountsOnce();
    void onlyTheNewestVersionIsCountedAnew();
    void changedCostObjectsAreCountedAnew();
    void rowsThatBeginLaterAreCountedAnewThen();
    void upgradedWorkspaceIsCountedByTheFirstRun();

private:
    [[nodiscard]] Store::MappingStore book() { return Store::MappingStore(m_world->database()); }
    [[nodiscard]] MappingRow rowOf(MappingKind kind, const QString &source);
    /// Takes a row out of the book before anything is fetched; returns the step that brings it back.
    [[nodiscard]] MappingStep without(MappingKind kind, const QString &source);
    [[nodiscard]] MappingPreview preview(const QList<MappingStep> &steps);
    [[nodiscard]] MappingTrial trial(const QList<MappingStep> &steps, QDate since, const Sync::GoOn &goes = goOn);
    [[nodiscard]] QMap<QString, int> counts();
    /// Counted by reading every document that counts.
    [[nodiscard]] QMap<QString, int> countsByHand();
    [[nodiscard]] QDate today() const { return m_world->setup().clock().date(); }
    /// Planned anew, whatever was posted.
    [[nodiscard]] PostingPlan planned(const Record &record);
    /// An account row that documents of several days go by, and another account that can be posted to.
    [[nodiscard]] MappingStep someEdit();
    /// document id → lines as they are planned, sorted
    [[nodiscard]] QMap<QString, QStringList> plannedLines();
    [[nodiscard]] Record someConfirmedExpense();

    std::unique_ptr<SyncWorld> m_world;
};

void TestMappingEffects::init()
{
    Sandbox::SandboxOptions options;
    options.documents = 24;
    options.seed = 7;
    options.problemPercent = 0;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
}

MappingRow TestMappingEffects::rowOf(MappingKind kind, const QString &source)
{
    const auto rows = book().rows();
    for (const MappingRow &row : *rows)
        if (row.kind == kind && row.source.compare(source, Qt::CaseInsensitive) == 0)
            return row;
    return {};
}

MappingStep TestMappingEffects::without(MappingKind kind, const QString &source)
{
    const MappingRow row = rowOf(kind, source);
    std::ignore = book().unset(kind, source, std::nullopt, u"test"_s);
    return {std::nullopt, row};
}

MappingPreview TestMappingEffects::preview(const QList<MappingStep> &steps)
{
    const auto made = Sync::previewMappings(m_world->database(), m_world->setup().companies, steps, today(), goOn);
    return made ? *made : MappingPreview{-1, {}, -1, {}, -1};
}

MappingTrial TestMappingEffects::trial(const QList<MappingStep> &steps, QDate since, const Sync::GoOn &goes)
{
    const auto made = Sync::tryMappings(m_world->database(), m_world->setup().companies, steps, since, today(), goes);
    return made ? *made : MappingTrial();
}

QMap<QString, int> TestMappingEffects::counts()
{
    QMap<QString, int> counts;
    const auto all = Store::SeenCodeStore(m_world->database()).counts();
    for (const Store::SeenCodeCount &count : *all)
        counts.insert(toString(count.code.kind) + u' ' + count.code.source, count.documents);
    return counts;
}

QMap<QString, int> TestMappingEffects::countsByHand()
{
    QMap<QString, int> counts;
    const MappingBook mappings(*book().rows());
    for (const Record &record : m_world->records()) {
        if (!record.isNewest && record.kind != DocumentKind::Purchase)
            continue;
        const auto payload = Store::DocumentStore(m_world->database()).payload(record.id);
        const auto document = Concur::readFisPayload(record.kind, record.fisId, *payload);
        if (document)
            for (const SeenCode &code : seenCodes(*document, mappings, today()))
                ++counts[toString(code.kind) + u' ' + code.source];
    }
    return counts;
}

void TestMappingEffects::previewTellsWhatIsReleased()
{
    const MappingStep back = without(MappingKind::Payment, u"CBCP"_s);
    QVERIFY(m_world->sync().has_value());
    const QList<Record> held = m_world->records({RecordState::Held});
    QVERIFY(!held.isEmpty());
    QHash<QString, Decimal> amounts;
    for (const Record &record : held) {
        QCOMPARE(record.reasons.size(), 1);
        amounts[record.currency] += record.amount;
    }
    MappingPreview expected;
    expected.released = int(held.size());
    expected.amounts = amounts;
    QCOMPARE(preview({back}), expected);
    QCOMPARE(preview({}), MappingPreview());
    // An edit that leads nowhere releases nothing, and what stays is told with its new reason.
    MappingStep wrong = back;
    wrong.after->target = u"V:NOBODY"_s;
    const MappingPreview none = preview({wrong});
    QCOMPARE(none.released, 0);
    QCOMPARE(none.stillHeld, int(held.size()));
    QCOMPARE(none.rests.size(), 1);
    QCOMPARE(none.rests.first().documents, int(held.size()));
    QCOMPARE(toString(none.rests.first().reason.code), toString(ReasonCode::VendorMissing));
}

void TestMappingEffects::previewTellsWhyTheRestStays()
{
    const MappingStep card = without(MappingKind::Payment, u"CBCP"_s);
    const MappingStep tax = without(MappingKind::Tax, u"VST19"_s);
    const MappingStep tax2 = without(MappingKind::Tax, u"V19"_s);
    QVERIFY(m_world->sync().has_value());
    int released = 0;
    int both = 0;
    for (const Record &record : m_world->records({RecordState::Held})) {
        const auto has = [&record](ReasonCode code) {
            return std::any_of(record.reasons.cbegin(), record.reasons.cend(),
                [code](const Reason &reason) { return reason.code == code; });
        };
        released += has(ReasonCode::PaymentUnmapped) && !has(ReasonCode::TaxUnmapped) ? 1 : 0;
        both += has(ReasonCode::PaymentUnmapped) && has(ReasonCode::TaxUnmapped) ? 1 : 0;
    }
    QVERIFY(both > 0);
    const MappingPreview one = preview({card});
    QCOMPARE(one.released, released);
    QCOMPARE(one.stillHeld, both);
    int rests = 0;
    for (const MappingPreview::Rest &rest : one.rests) {
        QCOMPARE(toString(rest.reason.code), toString(ReasonCode::TaxUnmapped));
        rests += rest.documents;
    }
    QCOMPARE(rests, both);
    const MappingPreview all = preview({card, tax, tax2});
    QCOMPARE(all.released, int(m_world->records({RecordState::Held}).size()));
    QCOMPARE(all.stillHeld, 0);
}

void TestMappingEffects::previewTellsWhatWouldBeHeld()
{
    m_world->policy().approval = PostingPolicy::Approval::All;
    QVERIFY(m_world->sync().has_value());
    QVERIFY(!m_world->records({RecordState::AwaitingApproval}).isEmpty());
    const MappingRow card = rowOf(MappingKind::Payment, u"CBCP"_s);
    int going = 0;
    for (const Record &record : m_world->records({RecordState::AwaitingApproval})) {
        const auto plan = Sync::planStored(m_world->database(), m_world->setup().companies, record, today());
        QVERIFY(plan);
        bool byCard = false;
        for (const Posting &posting : plan->outcome.plan.postings)
            for (const PlanLine &line : posting.lines)
                byCard = byCard || line.explanation.contains(u"payment CBCP"_s);
        going += byCard ? 1 : 0;
    }
    QVERIFY(going > 0);
    MappingPreview expected;
    expected.newlyHeld = going;
    QCOMPARE(preview({{card, std::nullopt}}), expected);
    // What NAV itself holds by now is not the edits' doing.
    MappingRow noted = card;
    noted.note = u"note only"_s;
    const auto gone = m_world->database().execute(u"DELETE FROM directory_account"_s);
    QVERIFY(gone);
    QCOMPARE(preview({{card, noted}}).newlyHeld, 0);
}

void TestMappingEffects::previewStopsWhenTold()
{
    const MappingStep back = without(MappingKind::Payment, u"CBCP"_s);
    QVERIFY(m_world->sync().has_value());
    int asked = 0;
    const auto stopped = Sync::previewMappings(
        m_world->database(), m_world->setup().companies, {back}, today(), [&asked](int, int) { return ++asked < 2; });
    QVERIFY(!stopped);
    QCOMPARE(toString(stopped.error().code), toString(ErrorCode::Cancelled));
    QCOMPARE(asked, 2);
}

void TestMappingEffects::nothingIsWritten()
{
    const MappingStep back = without(MappingKind::Payment, u"CBCP"_s);
    QVERIFY(m_world->sync().has_value());
    const auto writes = [this] {
        const auto row = m_world->database().firstRow(u"SELECT total_changes()"_s);
        return row ? row->first().toLongLong() : -1;
    };
    const qint64 before = writes();
    QVERIFY(before > 0);
    QVERIFY(preview({back}).released > 0);
    QVERIFY(trial({back}, QDate(2020, 1, 1)).differing > 0);
    QCOMPARE(writes(), before);
}

PostingPlan TestMappingEffects::planned(const Record &record)
{
    const auto payload = Store::DocumentStore(m_world->database()).payload(record.id);
    const auto document = Concur::readFisPayload(record.kind, record.fisId, *payload);
    const auto directory = Store::DirectoryStore(m_world->database()).load(m_world->companyId());
    const QHash<QString, PlanningCompany> companies{{m_world->companyId(), {*directory, m_world->policy()}}};
    const MappingBook mappings(*book().rows());
    return planDocument(*document, PlanningContext{companies, mappings, today(), 0}).plan;
}

MappingStep TestMappingEffects::someEdit()
{
    QMap<QString, QSet<QDate>> days;
    for (const Record &record : m_world->records())
        for (const Posting &posting : planned(record).postings)
            for (const PlanLine &line : posting.lines)
                if (line.role == PlanRole::Cost)
                    days[line.account].insert(record.date);
    const auto rows = book().rows();
    MappingStep best;
    qsizetype most = 0;
    for (const MappingRow &row : *rows)
        if (row.kind == MappingKind::Account && days.value(row.target).size() > most) {
            most = days.value(row.target).size();
            best.before = row;
        }
    best.after = best.before;
    for (auto other = days.cbegin(); other != days.cend() && best.after; ++other)
        if (other.key() != best.before->target)
            best.after->target = other.key();
    return best;
}

QMap<QString, QStringList> TestMappingEffects::plannedLines()
{
    QMap<QString, QStringList> lines;
    for (const Record &record : m_world->records()) {
        QStringList &mine = lines[record.documentId + u'@' + record.fisId];
        for (const Posting &posting : planned(record).postings)
            for (const PlanLine &line : posting.lines)
                mine.append(u"%1|%2|%3"_s.arg(line.sourceText, line.amount.toAmount(), line.account));
        mine.sort();
    }
    return lines;
}

void TestMappingEffects::trialListsExactlyWhatDiffers()
{
    QVERIFY(m_world->sync().has_value());
    const MappingStep edit = someEdit();
    QVERIFY(edit.before && edit.before != edit.after);
    const MappingTrial tried = trial({edit}, QDate(2020, 1, 1));
    QVERIFY(!tried.stopped && !tried.isCut);
    const auto before = plannedLines();
    QVERIFY(book().change({edit}, {u"test"_s, {}, {}}).has_value());
    const auto after = plannedLines();
    QCOMPARE(tried.documents, int(before.size()));
    int differing = 0;
    QSet<QString> documents;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (it.value() != after.value(it.key())) {
            ++differing;
            documents.insert(it.key().section(u'@', 0, 0));
        }
    QVERIFY(differing > 0);
    QCOMPARE(tried.differing, differing);
    QSet<QString> listed;
    for (const MappingTrialRow &row : tried.rows) {
        listed.insert(row.documentId);
        if (row.change.what != PlanChange::What::Account)
            continue;
        QVERIFY(row.change.before.startsWith(edit.before->target));
        QVERIFY(row.change.after.startsWith(edit.after->target));
    }
    QCOMPARE(listed, documents);
    QCOMPARE(trial({}, QDate(2020, 1, 1)).rows.size(), 0);
}

void TestMappingEffects::trialBeginsWithItsDay()
{
    QVERIFY(m_world->sync().has_value());
    const MappingStep edit = someEdit();
    QList<QDate> days;
    for (const Record &record : m_world->records())
        days.append(record.date);
    std::sort(days.begin(), days.end());
    QVERIFY(days.first() < days.last());
    for (const QDate since : {days.first(), days.at(days.size() / 2), days.last(), days.last().addDays(1)}) {
        const MappingTrial tried = trial({edit}, since);
        QCOMPARE(tried.documents,
            int(std::count_if(days.cbegin(), days.cend(), [since](QDate day) { return day >= since; })));
        QCOMPARE(tried.since, since);
        for (const MappingTrialRow &row : tried.rows)
            QVERIFY(row.date >= since);
    }
}

void TestMappingEffects::trialStopsWhenTold()
{
    QVERIFY(m_world->sync().has_value());
    int total = 0;
    const MappingTrial tried = trial({someEdit()}, QDate(2020, 1, 1), [&total](int done, int of) {
        total = of;
        return done < 5;
    });
    QVERIFY(tried.stopped);
    QCOMPARE(tried.documents, 5);
    QCOMPARE(total, int(m_world->records().size()));
}

Record TestMappingEffects::someConfirmedExpense()
{
    for (const Record &record : m_world->records({RecordState::Confirmed}))
        if (record.kind == DocumentKind::Expense)
            return record;
    return {};
}

void TestMappingEffects::codesAreCountedOnce()
{
    QVERIFY(m_world->sync().has_value());
    QVERIFY(!counts().isEmpty());
    QCOMPARE(counts(), countsByHand());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
}

void TestMappingEffects::resubmittedVersionTakesThePlaceOfTheOther()
{
    QVERIFY(m_world->sync().has_value());
    const Record record = someConfirmedExpense();
    const auto payload = Store::DocumentStore(m_world->database()).payload(record.id);
    const auto before = Concur::readFisPayload(record.kind, record.fisId, *payload);
    const QMap<QString, int> first = counts();
    m_world->admin(u"/concur/resubmit"_s,
        QJsonObject{{u"document"_s, record.documentId},
            {u"replace"_s,
                QJsonArray{QJsonArray{u"\"%1\""_s.arg(before->expense()->employee.employeeId), u"\"E-NEW\""_s}}}});
    QVERIFY(m_world->sync().has_value());
    QVERIFY(m_world->record(record.documentId).fisId != record.fisId);
    QCOMPARE(counts(), countsByHand());
    QCOMPARE(counts().value(u"employee E-NEW"_s), 1);
    QCOMPARE(counts().value(u"currency EUR"_s), first.value(u"currency EUR"_s));
}

void TestMappingEffects::recalledAndFetchedAgainCountsOnce()
{
    const MappingStep back = without(MappingKind::Payment, u"CBCP"_s);
    QVERIFY(m_world->sync().has_value());
    const QList<Record> held = m_world->records({RecordState::Held});
    QVERIFY(!held.isEmpty());
    m_world->admin(u"/concur/recall"_s, QJsonObject{{u"document"_s, held.first().documentId}});
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
    m_world->admin(u"/concur/resubmit"_s, QJsonObject{{u"document"_s, held.first().documentId}});
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
    QVERIFY(book().change({back}, {u"test"_s, {}, {}}).has_value());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
}

/// Versions that wait for a person's decision are listed beside the newest one, yet they are the same document.
void TestMappingEffects::onlyTheNewestVersionIsCountedAnew()
{
    QVERIFY(m_world->sync().has_value());
    const Record record = someConfirmedExpense();
    m_world->admin(
        u"/concur/resubmit"_s, QJsonObject{{u"document"_s, record.documentId}, {u"replace"_s, QJsonArray()}});
    QVERIFY(m_world->sync().has_value());
    QVERIFY(m_world->record(record.documentId).id != record.id);
    Store::Database &database = m_world->database();
    QVERIFY(database.execute(u"UPDATE document SET state = 'changedAfterPosting' WHERE id = ?"_s, {record.id}));
    Store::DocumentFilter filter;
    filter.currentOnly = true;
    filter.documentId = record.documentId;
    QCOMPARE(Store::DocumentStore(database).list(filter)->size(), 2);
    QVERIFY(Store::SeenCodeStore(database).startAnew().has_value());
    QVERIFY(Sync::countAllWhereNeeded(database, MappingBook(*book().rows()), today()).has_value());
    QCOMPARE(counts(), countsByHand());
}

void TestMappingEffects::changedCostObjectsAreCountedAnew()
{
    QVERIFY(m_world->sync().has_value());
    const QMap<QString, int> before = counts();
    QVERIFY(!QStringList(before.keys()).filter(u"dimension PROJECT="_s).isEmpty());
    QVERIFY(book().unset(MappingKind::CostObject, u"allocationCustom2"_s, std::nullopt, u"test"_s).has_value());
    QVERIFY(m_world->sync().has_value());
    QVERIFY(counts() != before);
    QVERIFY(QStringList(counts().keys()).filter(u"dimension PROJECT="_s).isEmpty());
    QCOMPARE(counts(), countsByHand());
    // Rows that decide nothing about codes leave the counts alone.
    QVERIFY(book().unset(MappingKind::Payment, u"CBCP"_s, std::nullopt, u"test"_s).has_value());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
}

void TestMappingEffects::rowsThatBeginLaterAreCountedAnewThen()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_world->setup().clock = [now] { return now; };
    MappingRow later = rowOf(MappingKind::CostObject, u"allocationCustom2"_s);
    QVERIFY(book().unset(MappingKind::CostObject, later.source, std::nullopt, u"test"_s).has_value());
    later.from = now.date().addDays(1);
    QVERIFY(book().set({later}, u"test"_s).has_value());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
    QVERIFY(QStringList(counts().keys()).filter(u"dimension PROJECT="_s).isEmpty());
    m_world->setup().clock = [now] { return now.addDays(2); };
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), countsByHand());
    QVERIFY(!QStringList(counts().keys()).filter(u"dimension PROJECT="_s).isEmpty());
}

void TestMappingEffects::upgradedWorkspaceIsCountedByTheFirstRun()
{
    QVERIFY(m_world->sync().has_value());
    const QMap<QString, int> counted = counts();
    QVERIFY(Store::SeenCodeStore(m_world->database()).startAnew().has_value());
    QVERIFY(counts().isEmpty());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(counts(), counted);
}

QTEST_GUILESS_MAIN(TestMappingEffects)
#include "tst_mappingeffects.moc"
