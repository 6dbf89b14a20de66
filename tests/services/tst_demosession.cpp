// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "democompany.h"
#include "documentstore.h"
#include "workspacesession.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;
using Sync::ResolveAction;

/// The windows' session over the demo company: what a person decides about a changed document is carried out in the sync
/// thread, and said.
class TestDemoSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsResolved_data();
    void aChangeIsResolved();

private:
    /// Waits for the answer to a command.
    [[nodiscard]] CommandResult answerTo(quint64 ticket);
    [[nodiscard]] QList<Record> records(RecordState state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoCompany> m_demo;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<QSignalSpy> m_answers;
};

void TestDemoSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DemoCompany::Options options;
    options.documents = 60;
    options.folder = m_folder->filePath(u"workspace"_s);
    auto demo = DemoCompany::start(options);
    QVERIFY(demo.has_value());
    m_demo = std::move(*demo);
    QVERIFY(QCoro::waitFor(m_demo->connect(u"anna"_s)).has_value());
    m_session = std::make_unique<WorkspaceSession>(options.folder, m_demo->passphrase());
    m_answers = std::make_unique<QSignalSpy>(m_session.get(), &Session::commandFinished);
    QVERIFY(!answerTo(m_session->startSync(false)).error);
    QVERIFY(QCoro::waitFor(m_demo->changeAPostedDocument()).has_value());
    QVERIFY(!answerTo(m_session->startSync(false)).error);
}

void TestDemoSession::cleanup()
{
    m_answers.reset();
    m_session.reset();
    m_demo.reset();
}

CommandResult TestDemoSession::answerTo(quint64 ticket)
{
    for (int waited = 0; waited < 600; ++waited) {
        for (const QList<QVariant> &answer : std::as_const(*m_answers))
            if (answer.first().toULongLong() == ticket)
                return answer.at(1).value<CommandResult>();
        m_answers->wait(100);
    }
    return {Error{ErrorCode::Internal, u"No answer came."_s, {}, 0, {}}, {}, {}};
}

QList<Record> TestDemoSession::records(RecordState state)
{
    Store::DocumentFilter filter;
    filter.states = {state};
    filter.limit = 1000;
    return Store::DocumentStore(m_demo->workspace().database()).list(filter).value_or(QList<Record>());
}

void TestDemoSession::aChangeIsResolved_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("state");
    QTest::newRow("offset and repost") << int(ResolveAction::OffsetAndRepost) << u"posted"_s;
    QTest::newRow("only the difference") << int(ResolveAction::PostDifference) << u"posted"_s;
    QTest::newRow("ignored") << int(ResolveAction::Ignore) << u"ignored"_s;
}

void TestDemoSession::aChangeIsResolved()
{
    QFETCH(int, action);
    const QList<Record> changed = records(RecordState::ChangedAfterPosting);
    QCOMPARE(changed.size(), 1);
    const Record &before = changed.first();
    const CommandResult result =
        answerTo(m_session->resolve(before.documentId, ResolveAction(action), u"account was wrong"_s));
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
    QVERIFY2(result.message.contains(before.documentId), qPrintable(result.message));
    const auto after = Store::DocumentStore(m_demo->workspace().database()).byId(before.id);
    QVERIFY(after && *after);
    QTEST(toString((*after)->state), "state");
    QVERIFY(records(RecordState::ChangedAfterPosting).isEmpty());
    // Said twice is done once.
    const CommandResult again = answerTo(m_session->resolve(before.documentId, ResolveAction(action), u"once more"_s));
    QVERIFY(again.error || again.message.contains(u"no change"_s));
    QTEST(toString(Store::DocumentStore(m_demo->workspace().database()).byId(before.id).value()->state), "state");
}

QTEST_GUILESS_MAIN(TestDemoSession)
#include "tst_demosession.moc"
