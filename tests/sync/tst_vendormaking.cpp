// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "mappingstore.h"
#include "personcommands.h"
#include "syncworld.h"
#include "vendorcommands.h"
#include "vendormaking.h"
#include "vendorpreparing.h"
#include "vendorrequeststore.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Vendors that NAV lacks are made there: once, whatever becomes of the answer, never a second one of the same, and by two
/// people where four eyes are wanted.
class TestVendorMaking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFormIsFilledFromConcur();
    void madeMappedAndReleased();
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void interruptedItIsFoundByTheNextRun();
    void neverThereItWaitsForAPerson();
    void doubtIsEndedByAPersonInTime_data();
    void doubtIsEndedByAPersonInTime();
    void whatNavHasIsNotMadeAgain();
    void whoPreparedDoesNotLetThrough();
    void whoPreparesAnewDoesNotLetThrough();
    void aMappedVendorIsNotMadeBeside();
    void anUnreachableNavDecidesNothing();
    void oneRequestPerVendor();
    void unpostableIsOneRow();
    void requestedInConcurIsProposed();
    void requestedInConcurIsMadeAtOnce();

private:
    [[nodiscard]] VendorForm form();
    [[nodiscard]] VendorRequest prepared(const QString &by = u"Petra"_s);
    [[nodiscard]] Result<VendorRequest> letThrough(const VendorRequest &request, const QString &by = u"Petra"_s);
    [[nodiscard]] VendorRequest stored(qint64 id) { return **Store::VendorRequestStore(m_world->database()).byId(id); }
    /// Vendors of that name in NAV.
    [[nodiscard]] int inNav(const QString &name) const;
    void passTime(int seconds);

    std::unique_ptr<SyncWorld> m_world;
    Record m_held;
    int m_ahead = 0;
};

void TestVendorMaking::init()
{
    Sandbox::SandboxOptions options;
    options.documents = 60;
    options.seed = 3;
    options.problemPercent = 50;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    QVERIFY(m_world->sync().has_value());
    m_held = Record();
    m_ahead = 0;
    for (const Record &record : m_world->records({RecordState::Held}))
        if (record.reasons.size() == 1 && record.reasons.first().code == ReasonCode::VendorMissing)
            m_held = record;
    QVERIFY2(m_held.id > 0, "no invoice whose vendor is all that is missing");
}

void TestVendorMaking::passTime(int seconds)
{
    m_ahead += seconds;
    m_world->setup().clock = [ahead = m_ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
}

VendorForm TestVendorMaking::form()
{
    Sync::Run run(m_world->setup(), {});
    if (!run.loadSurroundings())
        return {};
    const auto form = QCoro::waitFor(Sync::prepareVendor(run, m_held.documentId));
    if (!form)
        QTest::qFail(qPrintable(form.error().message), __FILE__, __LINE__);
    return form.value_or(VendorForm());
}

VendorRequest TestVendorMaking::prepared(const QString &by)
{
    const VendorForm filled = form();
    VendorRequest request;
    request.companyId = filled.companyId;
    request.source = filled.source;
    request.draft = filled.draft;
    request.documentId = filled.documentId;
    request.preparedBy = by;
    const auto id = Store::VendorRequestStore(m_world->database()).add(request);
    return id ? stored(*id) : VendorRequest();
}

Result<VendorRequest> TestVendorMaking::letThrough(const VendorRequest &request, const QString &by)
{
    Sync::Run run(m_world->setup(), {});
    if (const auto loaded = run.loadSurroundings(); !loaded)
        return fail(loaded.error());
    Sync::VendorMaking making(run, by);
    return QCoro::waitFor(making.approve(request));
}

int TestVendorMaking::inNav(const QString &name) const
{
    const auto all = QCoro::waitFor(m_world->nav().directory(m_world->companyId(), QDateTime()));
    int found = 0;
    for (const NavVendor &vendor : all->vendors)
        found += vendor.displayName == name ? 1 : 0;
    return found;
}

void TestVendorMaking::theFormIsFilledFromConcur()
{
    const VendorForm filled = form();
    QCOMPARE(filled.source, m_held.reasons.first().subject);
    QVERIFY(!filled.draft.displayName.isEmpty());
    // From the vendor master: the document does not know it.
    QCOMPARE(filled.draft.city, u"Hamburg"_s);
    QCOMPARE(filled.draft.country, u"DE"_s);
    QVERIFY(filled.problems.isEmpty());
    QVERIFY(filled.releases.released >= 1);
    QVERIFY(!filled.notes.isEmpty());
    QVERIFY(inNav(filled.draft.displayName) == 0);
}

void TestVendorMaking::madeMappedAndReleased()
{
    const VendorRequest request = prepared();
    const auto made = letThrough(request);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    QCOMPARE(toString(made->state), u"created"_s);
    QVERIFY(!made->number.isEmpty());
    QCOMPARE(inNav(request.draft.displayName), 1);
    QVERIFY(Sync::PersonCommands(m_world->setup(), u"Petra"_s).recheckHeld().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"ready"_s);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"confirmed"_s);
    // Once more is not possible.
    QVERIFY(!letThrough(stored(request.id)).has_value());
    QCOMPARE(inNav(request.draft.displayName), 1);
}

void TestVendorMaking::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("made, answer lost") << true;
    QTest::newRow("not sent") << false;
}

void TestVendorMaking::aLostAnswerIsLookedUp()
{
    QFETCH(bool, arrived);
    const VendorRequest request = prepared();
    bool broken = false;
    m_world->ledger().onCall = [&](int call, const QString &name) {
        if (name != u"createVendor" || broken)
            return;
        broken = true;
        m_world->ledger().breakAt(call, arrived ? FaultyLedger::Fault::AnswerLost : FaultyLedger::Fault::NotSent);
    };
    const auto made = letThrough(request);
    m_world->ledger().onCall = {};
    QVERIFY(broken);
    if (arrived) {
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QCOMPARE(toString(made->state), u"created"_s);
    } else {
        QVERIFY(!made.has_value());
        QCOMPARE(toString(stored(request.id).state), u"open"_s);
        QVERIFY(letThrough(stored(request.id)).has_value());
    }
    QCOMPARE(inNav(request.draft.displayName), 1);
}

void TestVendorMaking::interruptedItIsFoundByTheNextRun()
{
    const VendorRequest request = prepared();
    // As if the program had ended between the request and its answer.
    VendorRequest sending = request;
    sending.state = VendorRequest::State::Sending;
    sending.decidedBy = u"Petra"_s;
    QVERIFY(Store::VendorRequestStore(m_world->database()).change(request, sending, u"vendorSending"_s, {}));
    QVERIFY(QCoro::waitFor(m_world->nav().createVendor(m_world->companyId(), request.draft)).has_value());
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(stored(request.id).state), u"created"_s);
    QCOMPARE(inNav(request.draft.displayName), 1);
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"confirmed"_s);
}

void TestVendorMaking::neverThereItWaitsForAPerson()
{
    const VendorRequest request = prepared();
    VendorRequest doubtful = request;
    doubtful.state = VendorRequest::State::InDoubt;
    doubtful.decidedBy = u"Petra"_s;
    QVERIFY(Store::VendorRequestStore(m_world->database()).change(request, doubtful, u"vendorInDoubt"_s, {}));
    QVERIFY(m_world->sync().has_value());
    // NAV may be at work on it still.
    QCOMPARE(toString(stored(request.id).state), u"inDoubt"_s);
    const auto tooEarly = letThrough(stored(request.id));
    QVERIFY(tooEarly.has_value());
    QCOMPARE(toString(tooEarly->state), u"inDoubt"_s);
    QCOMPARE(inNav(request.draft.displayName), 0);
    passTime(16 * 60);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(stored(request.id).state), u"open"_s);
    QVERIFY(letThrough(stored(request.id)).has_value());
    QCOMPARE(inNav(request.draft.displayName), 1);
}

void TestVendorMaking::doubtIsEndedByAPersonInTime_data()
{
    QTest::addColumn<VendorRequest::State>("state");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isAllowed");
    using State = VendorRequest::State;
    QTest::newRow("open") << State::Open << 0 << true;
    QTest::newRow("in doubt, at once") << State::InDoubt << 0 << false;
    QTest::newRow("in doubt, too early") << State::InDoubt << 15 * 60 - 1 << false;
    QTest::newRow("in doubt, in time") << State::InDoubt << 15 * 60 << true;
    QTest::newRow("sending, too early") << State::Sending << 15 * 60 - 1 << false;
    QTest::newRow("sending, in time") << State::Sending << 15 * 60 << true;
    QTest::newRow("made") << State::Created << 60 * 60 << false;
    QTest::newRow("turned down") << State::Rejected << 60 * 60 << false;
}

/// NAV may be at work on it still; but a person who looked there must be able to end the search.
void TestVendorMaking::doubtIsEndedByAPersonInTime()
{
    QFETCH(VendorRequest::State, state);
    QFETCH(int, seconds);
    QFETCH(bool, isAllowed);
    const QTemporaryDir folder;
    Services::Workspace::NewWorkspace options;
    options.secrets = Services::SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    options.demo = true;
    const auto workspace = Services::Workspace::create(folder.filePath(u"space"_s), options);
    QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().message));
    QDateTime now(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    (*workspace)->database().setClock([&now] { return now; });
    Store::VendorRequestStore store((*workspace)->database());
    VendorRequest request;
    request.companyId = u"c0ffee"_s;
    request.source = u"V-77"_s;
    request.draft.displayName = u"Neu GmbH"_s;
    request.preparedBy = u"Petra"_s;
    const auto id = store.add(request);
    QVERIFY(id.has_value());
    const VendorRequest open = **store.byId(*id);
    VendorRequest decided = open;
    decided.state = state;
    decided.decidedBy = u"Petra"_s;
    if (state != VendorRequest::State::Open)
        QVERIFY(store.change(open, decided, u"vendorSending"_s, {}).has_value());
    now = now.addSecs(seconds);
    const auto rejected = Services::rejectVendor(**workspace, *id, u"Jonas"_s, u"Not in NAV"_s);
    QCOMPARE(rejected.has_value(), isAllowed);
    const VendorRequest after = **store.byId(*id);
    QCOMPARE(toString(after.state), toString(isAllowed ? VendorRequest::State::Rejected : state));
    QCOMPARE(after.decidedBy == u"Jonas", isAllowed);
    if (!isAllowed)
        QCOMPARE(toString(rejected.error().code), toString(ErrorCode::Conflict));
}

void TestVendorMaking::whatNavHasIsNotMadeAgain()
{
    const VendorRequest request = prepared();
    // Somebody makes it by hand in NAV meanwhile; the workspace does not know yet.
    QVERIFY(QCoro::waitFor(m_world->nav().createVendor(m_world->companyId(), request.draft)).has_value());
    const auto made = letThrough(request);
    QVERIFY(!made.has_value());
    QCOMPARE(toString(made.error().code), toString(ErrorCode::Conflict));
    QCOMPARE(toString(stored(request.id).state), u"open"_s);
    QCOMPARE(inNav(request.draft.displayName), 1);
}

void TestVendorMaking::whoPreparedDoesNotLetThrough()
{
    m_world->setup().fourEyes = true;
    const VendorRequest request = prepared();
    const auto own = letThrough(request, u"PETRA"_s);
    QVERIFY(!own.has_value());
    QCOMPARE(toString(own.error().code), toString(ErrorCode::Refused));
    QCOMPARE(inNav(request.draft.displayName), 0);
    QVERIFY(letThrough(request, u"Jonas"_s).has_value());
    QCOMPARE(inNav(request.draft.displayName), 1);
    const auto versions = Store::MappingStore(m_world->database()).versions(0, 1);
    QCOMPARE(versions->first().author.actor, u"Jonas"_s);
    QCOMPARE(versions->first().author.proposedBy, u"Petra"_s);
}

/// Whoever writes the form anew has prepared it, and nobody lets through what they have not seen.
void TestVendorMaking::whoPreparesAnewDoesNotLetThrough()
{
    m_world->setup().fourEyes = true;
    const VendorRequest seen = prepared();
    VendorRequest anew = seen;
    anew.draft.city = u"Lübeck"_s;
    anew.preparedBy = u"Jonas"_s;
    QVERIFY(Store::VendorRequestStore(m_world->database()).change(seen, anew, u"vendorRequested"_s, {}).has_value());
    const VendorRequest now = stored(seen.id);
    QCOMPARE(now.preparedBy, u"Jonas"_s);
    QCOMPARE(toString(letThrough(now, u"Jonas"_s).error().code), toString(ErrorCode::Refused));
    QCOMPARE(toString(letThrough(seen, u"Jonas"_s).error().code), toString(ErrorCode::Conflict));
    QCOMPARE(inNav(seen.draft.displayName), 0);
    QVERIFY(letThrough(now, u"Petra"_s).has_value());
    QCOMPARE(inNav(seen.draft.displayName), 1);
}

void TestVendorMaking::aMappedVendorIsNotMadeBeside()
{
    const VendorRequest request = prepared();
    const auto all = QCoro::waitFor(m_world->nav().directory(m_world->companyId(), QDateTime()));
    MappingRow row;
    row.kind = MappingKind::Vendor;
    row.source = request.source;
    row.target = all->vendors.constFirst().number;
    MappingAuthor author;
    author.actor = u"Jonas"_s;
    const auto mapped = Store::MappingStore(m_world->database()).change({MappingStep{std::nullopt, row}}, author);
    QVERIFY2(mapped.has_value(), mapped ? "" : qPrintable(mapped.error().message));
    const auto made = letThrough(request);
    QVERIFY(!made.has_value());
    QCOMPARE(toString(made.error().code), toString(ErrorCode::Conflict));
    QVERIFY2(made.error().message.contains(row.target), qPrintable(made.error().message));
    QCOMPARE(inNav(request.draft.displayName), 0);
}

/// A vendor is made on what NAV says at that moment, never on what it said yesterday.
void TestVendorMaking::anUnreachableNavDecidesNothing()
{
    const VendorRequest request = prepared();
    m_world->ledger().breakAt(0, FaultyLedger::Fault::NotSent);
    const auto made = letThrough(request);
    QVERIFY(!made.has_value());
    QVERIFY(m_world->ledger().hasBroken());
    QCOMPARE(toString(stored(request.id).state), u"open"_s);
    QVERIFY(!m_world->ledger().names().contains(u"createVendor"_s));
}

void TestVendorMaking::oneRequestPerVendor()
{
    const VendorRequest request = prepared();
    const auto second = Store::VendorRequestStore(m_world->database()).add(request);
    QVERIFY(!second.has_value());
    QCOMPARE(toString(second.error().code), toString(ErrorCode::Conflict));
    VendorRequest rejected = request;
    rejected.state = VendorRequest::State::Rejected;
    rejected.decidedBy = u"Jonas"_s;
    QVERIFY(Store::VendorRequestStore(m_world->database()).change(request, rejected, u"vendorRejected"_s, {}));
    QVERIFY(!letThrough(rejected).has_value());
    // Who decided on what stands no more hears of it.
    const auto stale =
        Store::VendorRequestStore(m_world->database()).change(request, rejected, u"vendorRejected"_s, {});
    QCOMPARE(toString(stale.error().code), toString(ErrorCode::Conflict));
    QVERIFY(Store::VendorRequestStore(m_world->database()).add(request).has_value());
}

void TestVendorMaking::unpostableIsOneRow()
{
    m_world->admin(u"/nav/setup"_s, {{u"newVendorPostingGroup"_s, QString()}});
    const auto made = letThrough(prepared());
    QVERIFY(made.has_value());
    QVERIFY(Sync::PersonCommands(m_world->setup(), u"Petra"_s).recheckHeld().has_value());
    QVERIFY(m_world->sync().has_value());
    const Record refused = m_world->record(m_held.documentId);
    QCOMPARE(toString(refused.state), u"held"_s);
    QCOMPARE(refused.reasons.size(), 1);
    QCOMPARE(toString(refused.reasons.first().code), u"navRefused"_s);
    QCOMPARE(refused.reasons.first().subject, made->number);
    // It is not sent again until the vendor changes in NAV.
    const int calls = int(m_world->ledger().names().size());
    QVERIFY(m_world->sync().has_value());
    QVERIFY(!m_world->ledger().names().mid(calls).contains(u"createPurchaseDocument"_s)
        || m_world->record(m_held.documentId).state == RecordState::Held);
    m_world->admin(u"/nav/vendors"_s, {{u"number"_s, made->number}, {u"postingGroup"_s, u"DOMESTIC"_s}});
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"confirmed"_s);
}

void TestVendorMaking::requestedInConcurIsProposed()
{
    m_world->setup().vendorsToNav = Sync::VendorsToNav::Propose;
    Sync::SyncOptions only;
    only.only = {Sync::Part::Vendors};
    const auto first = m_world->sync(only);
    QVERIFY(first.has_value());
    QVERIFY(first->vendors.proposed > 0);
    QVERIFY(!first->notices.isEmpty());
    const auto open = Store::VendorRequestStore(m_world->database()).list({VendorRequest::State::Open});
    QCOMPARE(open->size(), first->vendors.proposed);
    QCOMPARE(open->first().preparedBy, u"Concur"_s);
    QCOMPARE(m_world->sync(only)->vendors.proposed, 0);
    const VendorRequest request = open->first();
    QVERIFY(letThrough(request, u"Petra"_s).has_value());
    QCOMPARE(inNav(request.draft.displayName), 1);
}

void TestVendorMaking::requestedInConcurIsMadeAtOnce()
{
    m_world->setup().vendorsToNav = Sync::VendorsToNav::Create;
    Sync::SyncOptions only;
    only.only = {Sync::Part::Vendors};
    const auto dry = [&] {
        Sync::SyncOptions options = only;
        options.dryRun = true;
        return m_world->sync(options);
    }();
    QVERIFY(dry.has_value() && dry->vendors.proposed > 0);
    QVERIFY(Store::VendorRequestStore(m_world->database()).list({})->isEmpty());
    const auto run = m_world->sync(only);
    QVERIFY(run.has_value());
    QCOMPARE(run->vendors.toNav, dry->vendors.proposed);
    QVERIFY(m_world->sync().has_value());
    QCOMPARE(toString(m_world->record(m_held.documentId).state), u"confirmed"_s);
}

QTEST_GUILESS_MAIN(TestVendorMaking)
#include "tst_vendormaking.moc"
