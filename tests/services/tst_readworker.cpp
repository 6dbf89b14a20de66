// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystore.h"
#include "documentstore.h"
#include "mappingstore.h"
#include "readworker.h"
#include "runstore.h"
#include "workspaceheader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

AuditEntry note(const QString &action)
{
    AuditEntry entry;
    entry.actor = u"Ledgerbridge"_s;
    entry.action = action;
    return entry;
}

Nav::Connection cronus()
{
    Nav::Connection connection;
    connection.apiUrl = QUrl(u"http://127.0.0.1:1/api/v2.0"_s);
    connection.company = u"CRONUS"_s;
    connection.companyId = u"c0ffee"_s;
    connection.companyName = u"CRONUS AG"_s;
    return connection;
}

MappingRow mapping(MappingKind kind, const QString &source, const QString &target)
{
    return {kind, source, target, {}, {}};
}

/// What can be posted to.
QStringList shown(const MappingTargets &targets)
{
    QStringList texts;
    for (const MappingTarget &target : targets.all())
        if (target.trouble.isEmpty())
            texts.append(target.target + u'=' + target.name
                + (target.dimension.isEmpty() ? QString() : u" (%1)"_s.arg(target.dimension)));
    return texts;
}

QString codeOf(const Error &error)
{
    return toString(error.code);
}

} // namespace

/// What the windows read of a workspace, from the thread that reads: over a real one, with and without its files.
class ReadWorkerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReadWorker> m_worker;

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"space"_s); }

    /// A document in a state that one step leads to.
    qint64 add(int number, RecordState state, const QList<Reason> &reasons = {}, const QByteArray &payload = "{}")
    {
        Record record;
        record.kind = DocumentKind::Invoice;
        record.documentId = u"DOC%1"_s.arg(number);
        record.fisId = u"fis-%1"_s.arg(number);
        record.number = u"2026-%1"_s.arg(number);
        record.party = number % 2 == 0 ? u"Kranz Druck"_s : u"Nord Papier"_s;
        record.amount = Decimal(100 * number);
        record.currency = number > 3 ? u"USD"_s : u"EUR"_s;
        record.date = QDate(2026, 2, number);
        Store::DocumentStore store(m_workspace->database());
        const auto id = store.insert(record, payload, note(u"received"_s));
        Store::StateChange change;
        change.to = state;
        change.reasons = reasons;
        change.audit = note(toString(state));
        const bool moved = id && (state == RecordState::Received || store.change(*id, RecordState::Received, change));
        return moved ? *id : 0;
    }
    /// Some master data of the one company.
    void teachDirectory(const QString &vendorName)
    {
        DirectoryChanges changes;
        changes.complete = true;
        changes.asOf = QDateTime::currentDateTimeUtc();
        NavVendor vendor;
        vendor.id = u"v1"_s;
        vendor.number = u"V100"_s;
        vendor.displayName = vendorName;
        changes.vendors = {vendor};
        const auto account = [](const QString &number, const QString &type, bool blocked) {
            NavAccount made;
            made.id = number;
            made.number = number;
            made.displayName = u"Account "_s + number;
            made.accountType = type;
            made.blocked = blocked;
            return made;
        };
        changes.accounts = {account(u"61300"_s, u"Posting"_s, false), account(u"61200"_s, u"Posting"_s, false),
            account(u"61000"_s, u"Heading"_s, false), account(u"61400"_s, u"Posting"_s, true)};
        changes.dimensions = {{u"d1"_s, u"DEPARTMENT"_s, u"Department"_s}};
        changes.dimensionValues = {{u"DEPARTMENT"_s, {u"dv1"_s, u"200"_s, u"Sales"_s}}};
        changes.currencies = {{u"USD"_s, u"US dollar"_s, {}}};
        QVERIFY(Store::DirectoryStore(m_workspace->database()).apply(u"c0ffee"_s, changes));
    }
    [[nodiscard]] MappingGridRow gridRow(MappingKind kind, const QString &source)
    {
        const auto data = m_worker->mappings(kind);
        for (const MappingGridRow &row : data ? data->rows : QList<MappingGridRow>())
            if (row.row.source == source)
                return row;
        return {};
    }

private Q_SLOTS:
    void init()
    {
        qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", "");
        m_folder = std::make_unique<QTemporaryDir>();
        Workspace::NewWorkspace options;
        options.secrets = SecretsMode::Vault;
        options.passphrase = [] { return QByteArray("open sesame"); };
        options.demo = true;
        auto made = Workspace::create(folder(), options);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_workspace = std::move(*made);
        m_worker = std::make_unique<ReadWorker>(folder());
    }
    void cleanup()
    {
        m_worker.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void documentsComeInWindowsNewestFirst()
    {
        for (int number = 1; number <= 5; ++number)
            QVERIFY(add(number, RecordState::Ready) > 0);
        DocumentListQuery query;
        query.limit = 2;
        QStringList seen;
        for (int window = 0; window < 5; ++window) {
            const auto read = m_worker->documents(query);
            QVERIFY(read);
            for (const Record &record : read->rows) {
                seen.append(record.documentId);
                query.afterId = record.id;
            }
            if (!read->more)
                break;
        }
        QCOMPARE(seen, (QStringList{u"DOC5"_s, u"DOC4"_s, u"DOC3"_s, u"DOC2"_s, u"DOC1"_s}));
    }

    void documentsAreAskedForByStateTextAndCause_data()
    {
        QTest::addColumn<DocumentListQuery>("query");
        QTest::addColumn<QStringList>("found");
        const auto query = [](const QString &text, const QList<RecordState> &states, std::optional<Reason> cause) {
            DocumentListQuery made;
            made.text = text;
            made.states = states;
            made.cause = std::move(cause);
            return made;
        };
        QTest::newRow("everything") << DocumentListQuery() << QStringList{u"DOC3"_s, u"DOC2"_s, u"DOC1"_s};
        QTest::newRow("a state") << query({}, {RecordState::Held}, {}) << QStringList{u"DOC3"_s, u"DOC1"_s};
        QTest::newRow("a text") << query(u"kranz"_s, {}, {}) << QStringList{u"DOC2"_s};
        QTest::newRow("a text in a state") << query(u"kranz"_s, {RecordState::Held}, {}) << QStringList();
        QTest::newRow("a cause") << query({}, {RecordState::Held}, Reason{ReasonCode::VendorMissing, u"V-B"_s, {}})
                                 << QStringList{u"DOC3"_s};
        QTest::newRow("another code of that subject")
            << query({}, {RecordState::Held}, Reason{ReasonCode::VendorBlocked, u"V-B"_s, {}}) << QStringList();
    }

    void documentsAreAskedForByStateTextAndCause()
    {
        QFETCH(DocumentListQuery, query);
        add(1, RecordState::Held, {{ReasonCode::VendorMissing, u"V-A"_s, u"No vendor V-A."_s}});
        add(2, RecordState::Ready);
        add(3, RecordState::Held, {{ReasonCode::VendorMissing, u"V-B"_s, u"No vendor V-B."_s}});
        QStringList found;
        const auto read = m_worker->documents(query);
        QVERIFY(read);
        for (const Record &record : read->rows)
            found.append(record.documentId);
        QTEST(found, "found");
    }

    void theOverviewAddsUp()
    {
        const auto empty = m_worker->overview();
        QVERIFY(empty);
        QVERIFY(empty->demo && !empty->concurConnected && !empty->navConnected);
        QVERIFY(empty->counts.isEmpty() && empty->causes.isEmpty() && empty->runs.isEmpty());
        const Reason missing{ReasonCode::VendorMissing, u"V-A"_s, u"No vendor V-A."_s};
        add(1, RecordState::Held, {missing});
        add(2, RecordState::Held, {missing, {ReasonCode::TaxUnmapped, u"VST"_s, u"No tax."_s}});
        add(4, RecordState::Held, {missing});
        add(3, RecordState::Ready);
        QVERIFY(m_workspace->saveNavConnection(cronus(), u"anna"_s));
        RunSummary run;
        run.runId = u"R1"_s;
        run.startedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(Store::RunStore(m_workspace->database()).begin(run, u"anna"_s));
        const auto read = m_worker->overview();
        QVERIFY(read);
        QCOMPARE(read->counts, (QHash<RecordState, int>{{RecordState::Held, 3}, {RecordState::Ready, 1}}));
        QCOMPARE(read->heldAmounts.value(u"EUR"_s), Decimal(300));
        QCOMPARE(read->heldAmounts.value(u"USD"_s), Decimal(400));
        QCOMPARE(read->causes.size(), 2);
        // The largest first; a document with two causes counts for both.
        QCOMPARE(read->causes.first().reason.subject, u"V-A"_s);
        QCOMPARE(read->causes.first().documents, 3);
        QCOMPARE(read->causes.last().documents, 1);
        QCOMPARE(read->runs.size(), 1);
        QVERIFY(read->navConnected);
        QCOMPARE(read->company, u"CRONUS AG"_s);
    }

    void detailsBringTheTrailOfTheirDocument()
    {
        const qint64 id = add(1, RecordState::Held, {{ReasonCode::DocumentInvalid, {}, u"It cannot be read."_s}});
        add(2, RecordState::Ready);
        const auto read = m_worker->detail(id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->record.documentId, u"DOC1"_s);
        QStringList actions;
        for (const AuditEntry &entry : read->trail) {
            QCOMPARE(entry.documentId, u"DOC1"_s);
            actions.append(entry.action);
        }
        // From the beginning, as a story is told.
        QCOMPARE(actions, (QStringList{u"received"_s, u"held"_s}));
        QCOMPARE(read->remedies.size(), 1);
        QVERIFY(!read->remedies.first().missing);
        QCOMPARE(read->remedies.first().documents, 1);
    }

    void aDocumentThatIsGoneIsSaidToBe()
    {
        const auto read = m_worker->detail(4711);
        QVERIFY(!read);
        QCOMPARE(codeOf(read.error()), u"notFound"_s);
        QVERIFY(!read.error().message.isEmpty());
    }

    void whatWaitsStandsAboveWhatIsMapped()
    {
        const Reason missing{ReasonCode::VendorMissing, u"KRANZ"_s, u"No vendor KRANZ."_s};
        add(1, RecordState::Held, {missing});
        add(2, RecordState::Held, {missing});
        QVERIFY(Store::MappingStore(m_workspace->database())
                    .set({mapping(MappingKind::Vendor, u"NORD"_s, u"V100"_s),
                             mapping(MappingKind::Account, u"4711"_s, u"61300"_s)},
                        u"anna"_s));
        const auto data = m_worker->mappings(MappingKind::Vendor);
        QVERIFY(data);
        const QList<MappingGridRow> &rows = data->rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().row.source, u"KRANZ"_s);
        QVERIFY(!rows.first().isStored);
        QCOMPARE(rows.first().waiting, 2);
        QCOMPARE(rows.first().waitingAmounts.value(u"EUR"_s), Decimal(300));
        QCOMPARE(rows.first().waitingText, u"No vendor KRANZ."_s);
        QCOMPARE(rows.last().row.source, u"NORD"_s);
        QVERIFY(rows.last().isStored);
        QCOMPARE(rows.last().waiting, 0);
        // A missing vendor waits for no account.
        QCOMPARE(m_worker->mappings(MappingKind::Account)->rows.size(), 1);
    }

    void rowsAreJudgedByTheMasterData_data()
    {
        QTest::addColumn<MappingKind>("kind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<QString>("name");
        QTest::newRow("vendor") << MappingKind::Vendor << u"NORD"_s << u"V100"_s << true << u"Nord Papier"_s;
        QTest::newRow("vendor that NAV has not") << MappingKind::Vendor << u"NORD"_s << u"V999"_s << false << QString();
        QTest::newRow("an account is no vendor") << MappingKind::Vendor << u"NORD"_s << u"61300"_s << false << QString();
        QTest::newRow("account") << MappingKind::Account << u"4711"_s << u"61300"_s << true << u"Account 61300"_s;
        QTest::newRow("account that NAV has not") << MappingKind::Account << u"4711"_s << u"99999"_s << false
                                                  << QString();
        QTest::newRow("a vendor is no account") << MappingKind::Account << u"4711"_s << u"V100"_s << false << QString();
        QTest::newRow("same code") << MappingKind::Account << u"61300"_s << u"61300"_s << true
                                   << u"Account 61300"_s;
        QTest::newRow("employee as vendor") << MappingKind::Employee << u"E1"_s << u"V:V100"_s << true
                                            << u"Nord Papier"_s;
        QTest::newRow("employee as account") << MappingKind::Employee << u"E1"_s << u"G:61300"_s << true
                                             << u"Account 61300"_s;
        QTest::newRow("dimension value") << MappingKind::Dimension << u"DEPARTMENT=200-CC"_s << u"200"_s << true
                                         << u"Sales"_s;
        QTest::newRow("currency") << MappingKind::Currency << u"USX"_s << u"USD"_s << true << u"US dollar"_s;
    }

    void rowsAreJudgedByTheMasterData()
    {
        QFETCH(MappingKind, kind);
        QFETCH(QString, source);
        QFETCH(QString, target);
        QVERIFY(m_workspace->saveNavConnection(cronus(), u"anna"_s));
        teachDirectory(u"Nord Papier"_s);
        QVERIFY(Store::MappingStore(m_workspace->database()).set({mapping(kind, source, target)}, u"anna"_s));
        const auto data = m_worker->mappings(kind);
        QVERIFY(data);
        const MappingRow row = gridRow(kind, source).row;
        QTEST(data->targets.problem(row).isEmpty(), "fine");
        const MappingTarget *found = data->targets.find(row);
        QTEST(found ? found->name : QString(), "name");
    }

    void withoutMasterDataNothingIsCalledWrong()
    {
        QVERIFY(Store::MappingStore(m_workspace->database())
                    .set({mapping(MappingKind::Vendor, u"NORD"_s, u"V999"_s)}, u"anna"_s));
        QCOMPARE(m_worker->mappings(MappingKind::Vendor)->targets.problem(gridRow(MappingKind::Vendor, u"NORD"_s).row),
            QString());
    }

    void newMasterDataAreSeen()
    {
        QVERIFY(m_workspace->saveNavConnection(cronus(), u"anna"_s));
        teachDirectory(u"Nord Papier"_s);
        QCOMPARE(shown(*m_worker->targets(MappingKind::Vendor)), QStringList{u"V100=Nord Papier"_s});
        // Another process has written since.
        teachDirectory(u"Nord Papier AG"_s);
        QCOMPARE(shown(*m_worker->targets(MappingKind::Vendor)), QStringList{u"V100=Nord Papier AG"_s});
    }

    void targetsAreWhatTheKindMayLeadTo_data()
    {
        QTest::addColumn<MappingKind>("kind");
        QTest::addColumn<QStringList>("targets");
        const QStringList accounts{u"61200=Account 61200"_s, u"61300=Account 61300"_s};
        const QStringList prefixed{u"G:61200=Account 61200"_s, u"G:61300=Account 61300"_s, u"V:V100=Nord Papier"_s};
        QTest::newRow("account") << MappingKind::Account << accounts;
        QTest::newRow("expense type") << MappingKind::ExpenseType << accounts;
        QTest::newRow("vendor") << MappingKind::Vendor << QStringList{u"V100=Nord Papier"_s};
        QTest::newRow("employee") << MappingKind::Employee << prefixed;
        QTest::newRow("payment") << MappingKind::Payment << prefixed;
        QTest::newRow("tax") << MappingKind::Tax << prefixed.mid(0, 2);
        QTest::newRow("dimension") << MappingKind::Dimension << QStringList{u"200=Sales (DEPARTMENT)"_s};
        QTest::newRow("currency") << MappingKind::Currency << QStringList{u"USD=US dollar"_s};
        QTest::newRow("company") << MappingKind::Company << QStringList{u"CRONUS AG="_s};
    }

    /// Headings and blocked accounts are offered nowhere.
    void targetsAreWhatTheKindMayLeadTo()
    {
        QFETCH(MappingKind, kind);
        QVERIFY(m_workspace->saveNavConnection(cronus(), u"anna"_s));
        teachDirectory(u"Nord Papier"_s);
        const auto read = m_worker->targets(kind);
        QVERIFY(read);
        QTEST(shown(*read), "targets");
    }

    void withoutACompanyThereAreNoTargets()
    {
        const auto read = m_worker->targets(MappingKind::Account);
        QVERIFY(read && read->all().isEmpty());
    }

    void settingsAndConnectionsAreReadAnew()
    {
        const auto valueOf = [this](const QString &key) {
            const auto read = m_worker->connections();
            if (read)
                for (const SettingRow &row : read->settings)
                    if (row.key == key)
                        return row.value + u' ' + row.source;
            return QString();
        };
        QCOMPARE(valueOf(u"posting.date"_s), u"approval default"_s);
        QVERIFY(m_workspace->setSetting(u"posting.date"_s, u"today"_s, u"anna"_s));
        QCOMPARE(valueOf(u"posting.date"_s), u"today workspace"_s);
        QVERIFY(m_worker->connections()->nav.isEmpty());
        QVERIFY(m_workspace->saveNavConnection(cronus(), u"anna"_s));
        const auto read = m_worker->connections();
        QCOMPARE(read->nav.size(), 1);
        QCOMPARE(read->nav.first().value("companyName"_L1).toString(), u"CRONUS AG"_s);
    }

    void theTrailIsSearchedInWindows()
    {
        for (int number = 1; number <= 3; ++number)
            add(number, RecordState::Ready);
        AuditListQuery query;
        query.documentId = u"DOC2"_s;
        const auto own = m_worker->audit(query);
        QVERIFY(own);
        QCOMPARE(own->rows.size(), 2);
        QVERIFY(!own->more);
        // The newest first.
        QCOMPARE(own->rows.first().action, u"ready"_s);
        query.limit = 1;
        QVERIFY(m_worker->audit(query)->more);
        query.afterId = own->rows.first().id;
        QCOMPARE(m_worker->audit(query)->rows.first().action, u"received"_s);
        AuditListQuery later;
        later.since = QDateTime::currentDateTimeUtc().addSecs(60);
        QVERIFY(m_worker->audit(later)->rows.isEmpty());
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("code");
        QTest::newRow("no header") << u"noHeader"_s << u"notFound"_s;
        QTest::newRow("cut header") << u"cutHeader"_s << u"workspaceDamaged"_s;
        QTest::newRow("header of tomorrow") << u"newHeader"_s << u"workspaceNewer"_s;
        QTest::newRow("database is something else") << u"otherDatabase"_s << u"workspaceDamaged"_s;
        QTest::newRow("no database") << u"noDatabase"_s << u"workspaceDamaged"_s;
    }

    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QString, damage);
        const QString header = WorkspaceHeader::pathIn(folder());
        const QString database = m_workspace->databasePath();
        m_worker.reset();
        m_workspace.reset();
        const auto write = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        if (damage == u"noHeader") {
            QVERIFY(QFile::remove(header));
        } else if (damage == u"cutHeader") {
            QVERIFY(write(header, "{\"format\":"));
        } else if (damage == u"newHeader") {
            QFile file(header);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
            content.insert(u"format"_s, 99);
            QVERIFY(write(header, QJsonDocument(content).toJson()));
        } else {
            for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
                QFile::remove(database + suffix);
            QVERIFY(damage == u"noDatabase" ? QFile::remove(database) : write(database, QByteArray(8192, 'x')));
        }
        // Each question says the same, and none of them breaks.
        ReadWorker worker(folder());
        const QStringList codes{worker.overview() ? QString() : codeOf(worker.overview().error()),
            worker.documents({}) ? QString() : codeOf(worker.documents({}).error()),
            worker.causes() ? QString() : codeOf(worker.causes().error()),
            worker.audit({}) ? QString() : codeOf(worker.audit({}).error()),
            worker.mappings(MappingKind::Account) ? QString() : codeOf(worker.mappings(MappingKind::Account).error()),
            worker.targets(MappingKind::Account) ? QString() : codeOf(worker.targets(MappingKind::Account).error()),
            worker.detail(1) ? QString() : codeOf(worker.detail(1).error()),
            worker.connections() ? QString() : codeOf(worker.connections().error())};
        QFETCH(QString, code);
        QCOMPARE(codes, QStringList(8, code));
        QVERIFY(!worker.overview().error().message.isEmpty());
    }

    void aClosedWorkerOpensAgain()
    {
        add(1, RecordState::Ready);
        QCOMPARE(m_worker->documents({})->rows.size(), 1);
        m_worker->close();
        add(2, RecordState::Ready);
        QCOMPARE(m_worker->documents({})->rows.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ReadWorkerTest)
#include "tst_readworker.moc"
