// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "concurtokens.h"
#include "mappingstore.h"
#include "workspacesession.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

QList<MappingStep> adding(const QList<MappingRow> &rows)
{
    return mappingSteps({}, rows);
}

MappingRow account(const QString &source, const QString &target)
{
    return {MappingKind::Account, source, target, {}, {}};
}

} // namespace

/// The session of the windows over a real workspace: what is asked for happens in its threads, and its end is clean.
class WindowSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mappingsAreSavedWholeOrNotAtAll();
    void mappingsGoOutAndComeBackAsAFile_data();
    void mappingsGoOutAndComeBackAsAFile();
    void aBadFileTellsEveryCell();
    void changesWaitForASecondPerson();
    void previewsAndTrialsComeBack();
    void theTrailIsVerifiedBesideOtherReads();
    void aBrokenTrailNamesTheEntry();
    void theTrailIsExportedBesideOtherReads();
    void closingTellsWhenItIsDone();
    void nothingHappensAfterClosing();
    void theSyncThreadAsksForThePassphrase();
    void whatARunWouldLackIsSaidBeforeIt();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"workspace"_s); }
    [[nodiscard]] std::unique_ptr<Workspace> open() const;
    [[nodiscard]] QList<MappingRow> rows() const;
    /// Waits for the answer to a command.
    [[nodiscard]] CommandResult answerTo(quint64 ticket);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<QSignalSpy> m_answers;
};

void WindowSessionTest::init()
{
    qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE");
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::NewWorkspace options;
    options.secrets = SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    options.demo = true;
    QVERIFY(Workspace::create(folder(), options));
    m_session = std::make_unique<WorkspaceSession>(folder());
    m_answers = std::make_unique<QSignalSpy>(m_session.get(), &Session::commandFinished);
}

void WindowSessionTest::cleanup()
{
    m_answers.reset();
    m_session.reset();
}

std::unique_ptr<Workspace> WindowSessionTest::open() const
{
    auto opened = Workspace::open(folder(), {});
    return opened ? std::move(*opened) : nullptr;
}

QList<MappingRow> WindowSessionTest::rows() const
{
    const auto workspace = open();
    return workspace ? Store::MappingStore(workspace->database()).rows().value_or(QList<MappingRow>())
                     : QList<MappingRow>();
}

CommandResult WindowSessionTest::answerTo(quint64 ticket)
{
    for (int waited = 0; waited < 100; ++waited) {
        for (const QList<QVariant> &answer : std::as_const(*m_answers))
            if (answer.first().toULongLong() == ticket)
                return answer.at(1).value<CommandResult>();
        m_answers->wait(100);
    }
    return {Error{ErrorCode::Internal, u"No answer came."_s, {}, 0, {}}, {}, {}};
}

void WindowSessionTest::mappingsAreSavedWholeOrNotAtAll()
{
    QVERIFY(!answerTo(m_session->changeMappings(adding({account(u"4711"_s, u"61200"_s)}), u"first"_s)).error);
    QCOMPARE(rows(), QList<MappingRow>{account(u"4711"_s, u"61200"_s)});
    QVERIFY(open()->database().execute(
        u"CREATE TRIGGER refuse BEFORE INSERT ON mapping WHEN NEW.source = 'BAD' BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    const QList<MappingStep> both{
        {account(u"4711"_s, u"61200"_s), std::nullopt}, {std::nullopt, account(u"BAD"_s, u"61300"_s)}};
    const auto refused = answerTo(m_session->changeMappings(both, {}));
    QVERIFY(refused.error);
    QVERIFY(!refused.message.isEmpty());
    // What was to be taken away in the same breath is still there.
    QCOMPARE(rows(), QList<MappingRow>{account(u"4711"_s, u"61200"_s)});
    // A row that somebody else changed meanwhile is not overwritten.
    const auto late =
        answerTo(m_session->changeMappings({{account(u"4711"_s, u"999"_s), account(u"4711"_s, u"61300"_s)}}, {}));
    QVERIFY(late.error);
    QCOMPARE(toString(late.error->code), toString(ErrorCode::Conflict));
    QSignalSpy versions(m_session.get(), &Session::mappingVersionsReady);
    m_session->requestMappingVersions();
    QTRY_COMPARE(versions.size(), 1);
    const auto told = versions.first().first().value<QList<MappingVersion>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().author.reason, u"first"_s);
}

void WindowSessionTest::mappingsGoOutAndComeBackAsAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"mappings.csv"_s;
    QTest::newRow("workbook") << u"mappings.xlsx"_s;
}

void WindowSessionTest::mappingsGoOutAndComeBackAsAFile()
{
    QFETCH(QString, name);
    const QString file = m_folder->filePath(name);
    const QList<MappingRow> book{account(u"4711"_s, u"61200"_s), account(u"4712"_s, u"61300"_s)};
    QVERIFY(!answerTo(m_session->changeMappings(adding(book), {})).error);
    const CommandResult exported = answerTo(m_session->exportMappings(file));
    QVERIFY2(!exported.error, qPrintable(exported.message));
    QVERIFY(exported.message.contains(u'2'));
    QSignalSpy read(m_session.get(), &Session::mappingFileRead);
    m_session->readMappingFile(file);
    QTRY_COMPARE(read.size(), 1);
    const auto cells = read.first().at(1).value<MappingCells>();
    QVERIFY(cells.problems.isEmpty());
    QCOMPARE(cells.rows, book);
}

void WindowSessionTest::aBadFileTellsEveryCell()
{
    const QString name = m_folder->filePath(u"bad.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kind,source,target,from,note\naccount,4711,61200,,\nnonsense,1,2,,\naccount,1,2,tomorrow,\n");
    file.close();
    QSignalSpy read(m_session.get(), &Session::mappingFileRead);
    QSignalSpy failed(m_session.get(), &Session::readFailed);
    m_session->readMappingFile(name);
    QTRY_COMPARE(read.size(), 1);
    const auto cells = read.first().at(1).value<MappingCells>();
    QCOMPARE(cells.problems.size(), 2);
    QCOMPARE(cells.rows.size(), 1);
    QVERIFY(rows().isEmpty());
    m_session->readMappingFile(m_folder->filePath(u"missing.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(answerTo(m_session->exportMappings(m_folder->filePath(u"no/such/folder.csv"_s))).error);
}

void WindowSessionTest::changesWaitForASecondPerson()
{
    QVERIFY(!answerTo(m_session->setSetting(u"approval.fourEyes"_s, u"true"_s)).error);
    const CommandResult proposed =
        answerTo(m_session->changeMappings(adding({account(u"4711"_s, u"61200"_s)}), u"new"_s));
    QVERIFY(!proposed.error);
    QCOMPARE(proposed.report.value(u"proposal"_s).toInt(), 1);
    QVERIFY(rows().isEmpty());
    QSignalSpy proposals(m_session.get(), &Session::mappingProposalsReady);
    m_session->requestMappingProposals();
    QTRY_COMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().first().value<QList<MappingProposal>>().size(), 1);
    // Whoever proposed it cannot let it through.
    QVERIFY(answerTo(m_session->decideMappings(1, true, {})).error);
    QVERIFY(rows().isEmpty());
    QVERIFY(!answerTo(m_session->decideMappings(1, false, u"no"_s)).error);
    QVERIFY(answerTo(m_session->decideMappings(1, false, {})).error);
}

void WindowSessionTest::previewsAndTrialsComeBack()
{
    QSignalSpy previews(m_session.get(), &Session::mappingsPreviewed);
    QSignalSpy trials(m_session.get(), &Session::mappingsTried);
    m_session->previewMappings(adding({account(u"4711"_s, u"61200"_s)}));
    m_session->tryMappings(adding({account(u"4711"_s, u"61200"_s)}), 2);
    QTRY_COMPARE(previews.size(), 1);
    QTRY_COMPARE(trials.size(), 1);
    const auto trial = trials.first().first().value<MappingTrial>();
    QCOMPARE(trial.since, QDate::currentDate().addMonths(-2));
    QVERIFY(trial.rows.isEmpty() && !trial.stopped);
    const QString file = m_folder->filePath(u"trial.xlsx"_s);
    QVERIFY(!answerTo(m_session->exportTrial(trial, file)).error);
    QVERIFY(QFile::exists(file));
}

void WindowSessionTest::theTrailIsVerifiedBesideOtherReads()
{
    QVERIFY(!answerTo(m_session->changeMappings(adding({account(u"4711"_s, u"61200"_s)}), {})).error);
    QSignalSpy verdicts(m_session.get(), &Session::trailVerified);
    QSignalSpy progress(m_session.get(), &Session::trailProgressed);
    QSignalSpy overviews(m_session.get(), &Session::overviewReady);
    m_session->verifyTrail();
    m_session->requestOverview();
    QTRY_COMPARE(verdicts.size(), 1);
    QTRY_COMPARE(overviews.size(), 1);
    QVERIFY(!progress.isEmpty());
    const auto verdict = verdicts.first().first().value<TrailVerdict>();
    QVERIFY(!verdict.error);
    QVERIFY(verdict.intact);
    QCOMPARE(verdict.entries, Store::AuditTrail(open()->database()).count().value_or(0));
    // Once more at once: the thread of the first may still be on its way out.
    m_session->verifyTrail();
    QTRY_COMPARE(verdicts.size(), 2);
}

void WindowSessionTest::aBrokenTrailNamesTheEntry()
{
    QVERIFY(!answerTo(m_session->changeMappings(adding({account(u"4711"_s, u"61200"_s)}), {})).error);
    {
        const auto workspace = open();
        Store::Database &database = workspace->database();
        QStringList triggers;
        QVERIFY(database.forEach(
            u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('audit', 'audit_text')"_s, {},
            [&triggers](const QSqlQuery &row) {
                triggers.append(row.value(0).toString());
                return true;
            }));
        QVERIFY(!triggers.isEmpty());
        for (const QString &trigger : std::as_const(triggers))
            QVERIFY(database.execute(u"DROP TRIGGER "_s + trigger));
        QVERIFY(database.execute(u"UPDATE audit SET actor = 'nobody' WHERE id = 1"_s));
    }
    QSignalSpy verdicts(m_session.get(), &Session::trailVerified);
    m_session->verifyTrail();
    QTRY_COMPARE(verdicts.size(), 1);
    const auto verdict = verdicts.first().first().value<TrailVerdict>();
    QVERIFY(!verdict.error);
    QVERIFY(!verdict.intact);
    QCOMPARE(verdict.firstBad, 1);
}

void WindowSessionTest::theTrailIsExportedBesideOtherReads()
{
    QVERIFY(!answerTo(m_session->changeMappings(adding({account(u"4711"_s, u"61200"_s)}), {})).error);
    QSignalSpy reports(m_session.get(), &Session::exportFinished);
    QSignalSpy progress(m_session.get(), &Session::exportProgressed);
    QSignalSpy overviews(m_session.get(), &Session::overviewReady);
    const QString file = m_folder->filePath(u"trail.json"_s);
    m_session->exportTrail({}, {file, Exports::ExportFormat::Json});
    m_session->requestOverview();
    QTRY_COMPARE(reports.size(), 1);
    QTRY_COMPARE(overviews.size(), 1);
    QVERIFY(!progress.isEmpty());
    const auto report = reports.first().first().value<ExportReport>();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
    QCOMPARE(report.outcome.rows, Store::AuditTrail(open()->database()).count().value_or(0));
    QVERIFY(QFile::exists(file));
    // What the list is filtered by.
    AuditListQuery query;
    query.text = u"no such entry"_s;
    m_session->exportTrail(query, {file, Exports::ExportFormat::Json});
    QTRY_COMPARE(reports.size(), 2);
    QCOMPARE(reports.last().first().value<ExportReport>().outcome.rows, 0);
}

void WindowSessionTest::closingTellsWhenItIsDone()
{
    QSignalSpy closed(m_session.get(), &Session::closed);
    m_session->verifyTrail();
    m_session->exportTrail({}, {m_folder->filePath(u"closing.json"_s), Exports::ExportFormat::Json});
    m_session->requestOverview();
    QElapsedTimer clock;
    clock.start();
    m_session->close();
    // It returns at once; the threads end by themselves.
    QVERIFY(clock.elapsed() < 100);
    QTRY_COMPARE(closed.size(), 1);
    m_session->close();
    clock.restart();
    m_session.reset();
    QVERIFY(clock.elapsed() < 1000);
}

void WindowSessionTest::nothingHappensAfterClosing()
{
    QSignalSpy closed(m_session.get(), &Session::closed);
    QSignalSpy overviews(m_session.get(), &Session::overviewReady);
    m_session->close();
    QTRY_COMPARE(closed.size(), 1);
    m_session->requestOverview();
    m_session->verifyTrail();
    m_session->exportTrail({}, {m_folder->filePath(u"late.json"_s), Exports::ExportFormat::Json});
    std::ignore = m_session->startSync(false);
    m_session->cancelSync();
    QTest::qWait(50);
    QVERIFY(overviews.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"late.json"_s)));
    QVERIFY(m_answers->isEmpty());
}

void WindowSessionTest::theSyncThreadAsksForThePassphrase()
{
    // Without one the credentials stay shut, with it they open; nothing is connected, so the answer tells which.
    const QJsonObject input{{u"tokenUrl"_s, u"http://127.0.0.1:1/token"_s}, {u"clientId"_s, u"id"_s},
        {u"clientSecret"_s, u"secret"_s}, {u"companyUuid"_s, u"uuid"_s}, {u"requestToken"_s, u"token"_s},
        {u"systemId"_s, u"LB"_s}};
    const CommandResult shut = answerTo(m_session->connectConcur(input));
    QVERIFY(shut.error);
    QCOMPARE(toString(shut.error->code), toString(ErrorCode::SecretStoreLocked));
    m_answers.reset();
    std::atomic_int asked = 0;
    m_session = std::make_unique<WorkspaceSession>(folder(), [&asked] {
        ++asked;
        return QByteArray("open sesame");
    });
    m_answers = std::make_unique<QSignalSpy>(m_session.get(), &Session::commandFinished);
    const CommandResult unreachable = answerTo(m_session->connectConcur(input));
    QVERIFY(unreachable.error);
    QCOMPARE(toString(unreachable.error->code), toString(ErrorCode::Unreachable));
    QCOMPARE(asked.load(), 1);
}

void WindowSessionTest::whatARunWouldLackIsSaidBeforeIt()
{
    QSignalSpy overviews(m_session.get(), &Session::overviewReady);
    const auto notices = [this, &overviews] {
        overviews.clear();
        m_session->requestOverview();
        return overviews.wait() ? overviews.first().first().value<OverviewData>().notices : QStringList{u"no answer"_s};
    };
    // Not signed in yet: nothing was refused.
    QCOMPARE(notices(), QStringList());
    Concur::Tokens tokens;
    tokens.refreshToken = u"refresh"_s;
    tokens.scopes = {u"EXPRPT"_s};
    {
        auto opened = Workspace::open(folder(), [] { return QByteArray("open sesame"); });
        QVERIFY(opened);
        QVERIFY(storeTokens(**opened, tokens, u"anna"_s));
    }
    // The reading thread has no passphrase and needs none for this.
    const QStringList refused = notices();
    QVERIFY2(!refused.isEmpty() && refused.first().contains(u"FISVC"_s), qPrintable(refused.join(u'\n')));
    QVERIFY2(refused.first().contains(u"Ask "_s), qPrintable(refused.first()));
    QVERIFY(!answerTo(m_session->setSetting(u"attachments.copy"_s, u"true"_s)).error);
    const QStringList lacking = notices();
    QVERIFY2(lacking.size() > refused.size() && lacking.join(u'\n').contains(u"attachments.copy"_s),
        qPrintable(lacking.join(u'\n')));
}

QTEST_GUILESS_MAIN(WindowSessionTest)
#include "tst_windowsession.moc"
