// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"
#include "mappingcsv.h"
#include "mappingspage.h"
#include "sandboxthread.h"
#include "theme.h"
#include "workspacesession.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The window over the demo company, threads, database and sandbox and all: what a person does first, end to end.
class DemoWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aRunPostsAndHolds();
    void mappingASuggestionReleasesWhatWaited();
    void theNextRunPostsWhatWasReleased();
    void theTrailHolds();
    void aBrokenMappingFileSaysItsLine();
    void whatIsUnmappedIsMappedByKeysAlone();
    void closingDuringARunEndsSoon();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    /// Waits for what a command comes to.
    [[nodiscard]] Services::CommandResult answerTo(quint64 ticket);
    [[nodiscard]] int heldCount();
    [[nodiscard]] int mapByKeys(QTableView &table, MappingKind kind);
    [[nodiscard]] QString usableTarget(MappingKind kind, const QString &dimension);
    [[nodiscard]] QString statusMessage() const { return find<QLabel>("statusMessage")->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::SandboxThread> m_sandbox;
    std::unique_ptr<Services::WorkspaceSession> m_session;
    std::unique_ptr<QSignalSpy> m_answers;
    std::unique_ptr<Ui::MainWindow> m_window;
};

Services::CommandResult DemoWindowTest::answerTo(quint64 ticket)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60'000) {
        for (const QList<QVariant> &answer : std::as_const(*m_answers))
            if (answer.first().toULongLong() == ticket)
                return answer.at(1).value<Services::CommandResult>();
        m_answers->wait(200);
    }
    return {Error{ErrorCode::Internal, u"No answer came."_s, {}, 0, {}}, u"No answer came."_s, {}};
}

void DemoWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE");
    Ui::applyTheme(*qApp, Ui::ThemeChoice::Light);
    m_sandbox = std::make_unique<Sandbox::SandboxThread>();
    Sandbox::SandboxOptions options;
    options.documents = 60;
    QCOMPARE(m_sandbox->start(options), QString());
    const Services::PassphraseSource passphrase = [] { return QByteArray("open sesame"); };
    const QString folder = m_folder.filePath(u"workspace"_s);
    QVERIFY(Services::Workspace::create(folder, {Services::SecretsMode::Vault, passphrase, true}));
    m_session = std::make_unique<Services::WorkspaceSession>(folder, passphrase);
    m_answers = std::make_unique<QSignalSpy>(m_session.get(), &Services::Session::commandFinished);
    const QJsonObject connections = QJsonDocument::fromJson(m_sandbox->connections().toUtf8()).object();
    const auto concur = answerTo(m_session->connectConcur(connections.value("concur"_L1).toObject()));
    QVERIFY2(!concur.error, qPrintable(concur.message));
    const auto nav = answerTo(m_session->connectNav(connections.value("nav"_L1).toObject()));
    QVERIFY2(!nav.error, qPrintable(nav.message));
    const auto rows = readMappingCsv(m_sandbox->mappings());
    QVERIFY(rows);
    QVERIFY(!answerTo(m_session->changeMappings(mappingSteps({}, *rows), {})).error);
    m_window = std::make_unique<Ui::MainWindow>(*m_session);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void DemoWindowTest::cleanupTestCase()
{
    m_window.reset();
    m_session.reset();
}

int DemoWindowTest::heldCount()
{
    int held = -1;
    const auto connection = connect(m_session.get(), &Services::Session::overviewReady, this,
        [&held](const Services::OverviewData &data) { held = data.counts.value(RecordState::Held); });
    m_session->requestOverview();
    for (int waited = 0; held < 0 && waited < 200; ++waited)
        QTest::qWait(20);
    disconnect(connection);
    return held;
}

void DemoWindowTest::aRunPostsAndHolds()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!find<QAbstractButton>("syncButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("syncButton")->isEnabled(), 60'000);
    QVERIFY2(statusMessage().contains(u"held"_s), qPrintable(statusMessage()));
    QVERIFY(heldCount() > 3);
}

void DemoWindowTest::mappingASuggestionReleasesWhatWaited()
{
    m_window->showPage(1);
    auto *causes = find<QAbstractItemView>("causesTable");
    QTRY_VERIFY(causes->model()->rowCount() > 3);
    const int before = heldCount();
    auto *review = m_window->findChild<QWidget *>(u"review"_s);
    QAbstractButton *map = nullptr;
    for (int row = 0; row < causes->model()->rowCount() && !map; ++row) {
        causes->setCurrentIndex(causes->model()->index(row, 0));
        QTest::qWait(300);
        // A code that nothing knows is one that a suggestion settles for good.
        if (causes->currentIndex().data().toString().startsWith(u"Account missing"_s))
            map = review->findChild<QAbstractButton *>(u"mapButton_0_0"_s);
    }
    QVERIFY(map);
    auto *lines = review->findChild<QAbstractItemView *>(u"linesTable"_s);
    QVERIFY(lines->model()->rowCount() > 0);
    QTest::mouseClick(map, Qt::LeftButton);
    QTRY_VERIFY2(statusMessage().startsWith(u"Saved"_s), qPrintable(statusMessage()));
    QVERIFY(heldCount() < before);
}

void DemoWindowTest::theNextRunPostsWhatWasReleased()
{
    const int held = heldCount();
    const auto result = answerTo(m_session->startSync(false));
    QVERIFY2(!result.error, qPrintable(result.message));
    QVERIFY2(!result.message.startsWith(u'0'), qPrintable(result.message));
    QCOMPARE(heldCount(), held);
}

void DemoWindowTest::theTrailHolds()
{
    m_window->showPage(5);
    QTest::mouseClick(find<QAbstractButton>("verifyButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("verifyResult")->text().contains(u"Head"_s));
}

void DemoWindowTest::aBrokenMappingFileSaysItsLine()
{
    const QString name = m_folder.filePath(u"bad.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kind,source,target,from,note\nnonsense,1,2,,\n");
    file.close();
    auto *page = m_window->findChild<Ui::MappingsPage *>();
    m_window->showPage(3);
    page->importFrom(name);
    QTRY_VERIFY(find<QAbstractItemView>("fileProblemsTable"));
    auto *problems = find<QAbstractItemView>("fileProblemsTable");
    QCOMPARE(problems->model()->rowCount(), 1);
    QCOMPARE(problems->model()->index(0, 0).data().toString(), u"A2"_s);
    QVERIFY(page->unsaved().isEmpty());
    problems->window()->close();
}

/// As somebody does who has no mouse: every kind in turn, the cursor on what leads nowhere, a target typed, Ctrl+S.
void DemoWindowTest::whatIsUnmappedIsMappedByKeysAlone()
{
    m_window->showPage(3);
    auto *table = find<QTableView>("mappingsTable");
    auto *page = m_window->findChild<Ui::MappingsPage *>();
    QTRY_VERIFY(table->model()->rowCount() > 3);
    QTest::qWait(300);
    QApplication::setActiveWindow(m_window.get());
    table->setFocus();
    const int before = heldCount();
    int typed = 0;
    for (const MappingKind kind : allMappingKinds()) {
        typed += mapByKeys(*table, kind);
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    }
    QVERIFY2(typed >= 2, qPrintable(QString::number(typed)));
    QVERIFY2(!page->unsaved().isEmpty(), "nothing to save");
    auto *releases = find<QWidget>("mappingReleases");
    QTRY_VERIFY2(releases->accessibleName().contains(u"releases"_s), qPrintable(releases->accessibleName()));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(page->unsaved().isEmpty(), qPrintable(find<QLabel>("pendingEdits")->text()), 20'000);
    QTRY_VERIFY2(heldCount() < before, qPrintable(QString::number(before)));
}

/// Something in NAV that rows of the kind may lead to.
QString DemoWindowTest::usableTarget(MappingKind kind, const QString &dimension)
{
    QSignalSpy answers(m_session.get(), &Services::Session::targetsReady);
    m_session->requestTargets(kind);
    if (!answers.wait(10'000))
        return {};
    const auto targets = answers.last().first().value<MappingTargets>();
    for (const MappingTarget &target : targets.all())
        if (target.trouble.isEmpty() && (target.dimension.isEmpty() || target.dimension == dimension))
            return target.target;
    return {};
}

/// Rows of the kind that is shown which lead nowhere; how many were typed into.
int DemoWindowTest::mapByKeys(QTableView &table, MappingKind kind)
{
    int typed = 0;
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex state = table.model()->index(row, int(MappingColumn::State));
        const int is = state.data(StateRole).toInt();
        if (is != int(MappingState::Unmapped) && is != int(MappingState::Suggested))
            continue;
        const QString source = state.siblingAtColumn(int(MappingColumn::Source)).data().toString();
        const QString target = usableTarget(kind, source.section(u'=', 0, 0));
        if (target.isEmpty())
            continue;
        while (table.currentIndex().row() < row)
            QTest::keyClick(&table, Qt::Key_Down);
        while (table.currentIndex().column() < int(MappingColumn::Target))
            QTest::keyClick(&table, Qt::Key_Right);
        // The first letter opens the cell, the others go into it.
        QTest::keyClicks(&table, target.first(1));
        auto *editor = table.findChild<QLineEdit *>(u"mappingEditor"_s);
        QTest::keyClicks(editor, target.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        ++typed;
    }
    return typed;
}

void DemoWindowTest::closingDuringARunEndsSoon()
{
    QSignalSpy finished(m_window.get(), &Ui::MainWindow::finished);
    QElapsedTimer clock;
    m_window->sync(false);
    QTest::qWait(30);
    clock.start();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(clock.elapsed() < 500);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    clock.restart();
    m_window.reset();
    m_session.reset();
    QVERIFY(clock.elapsed() < 1000);
}

QTEST_MAIN(DemoWindowTest)
#include "tst_demowindow.moc"
