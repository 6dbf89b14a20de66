// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
// Ten thousand documents that wait for approval, in a real workspace with its threads: how long each thing a person does with
// all of them takes, and for how long at most the window did not answer meanwhile, in milliseconds. Run by ./dev bench; a
// figure, not a test.
#include "democompany.h"
#include "mainwindow.h"
#include "theme.h"
#include "workspacesession.h"

#include <QCoroTask>

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int reviewPage = 1;
constexpr int approvalTab = 2;
constexpr double perMillisecond = 1e6;

/// Looks as often as it can; the longest time it could not is what a person feels.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.start();
        });
        m_timer.start(0);
    }
    void begin()
    {
        m_longest = 0;
        m_clock.start();
    }
    [[nodiscard]] double longest() const { return double(m_longest) / perMillisecond; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Does it and waits until `done` is heard, while the window goes on.
void measure(const char *name, Pulse &pulse, Services::Session &session, auto signal, const std::function<void()> &act)
{
    QEventLoop loop;
    QObject::connect(&session, signal, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer clock;
    clock.start();
    pulse.begin();
    act();
    loop.exec();
    QApplication::processEvents();
    std::printf("review.%s spent=%.0f longestPause=%.1f\n", name, double(clock.nsecsElapsed()) / perMillisecond,
        pulse.longest());
    std::fflush(stdout);
}

int work(int documents)
{
    const QTemporaryDir folder;
    Services::DemoCompany::Options options;
    options.documents = documents;
    options.folder = folder.filePath(u"workspace"_s);
    const auto demo = Services::DemoCompany::start(options);
    if (!demo || !QCoro::waitFor((*demo)->connect(u"bench"_s))
        || !(*demo)->workspace().setSetting(u"approval.required"_s, u"all"_s, u"bench"_s))
        return 1;
    Services::WorkspaceSession session(options.folder, (*demo)->passphrase());
    Ui::MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    Pulse pulse;
    // Its first painting is a matter of starting up.
    QEventLoop settled;
    QTimer::singleShot(500, &settled, &QEventLoop::quit);
    settled.exec();
    using S = Services::Session;
    measure(
        "syncBehindTheWindow", pulse, session, &S::commandFinished, [&] { std::ignore = session.startSync(false); });
    window.showPage(reviewPage);
    window.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(approvalTab);
    auto *review = window.findChild<QWidget *>(u"review"_s);
    auto *table = review->findChild<QTableView *>(u"reviewDocumentsTable"_s);
    measure("firstRows", pulse, session, &S::detailReady, [&] { window.showPage(reviewPage); });
    auto *filter = review->findChild<QLineEdit *>(u"reviewFilter"_s);
    measure("filter", pulse, session, &S::detailReady, [&] { filter->setText(u"20"_s); });
    measure("showAll", pulse, session, &S::detailReady, [&] { filter->clear(); });
    measure("chooseAll", pulse, session, &S::selectionPreviewed, [&] { table->selectAll(); });
    measure("approveAll", pulse, session, &S::commandFinished,
        [&] { review->findChild<QAbstractButton *>(u"approveButton"_s)->click(); });
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Ui::applyTheme(*qApp, Ui::ThemeChoice::Light);
    constexpr int tenThousand = 10'000;
    const int documents = argc > 1 ? QByteArray(argv[1]).toInt() : tenThousand;
    return work(documents > 0 ? documents : tenThousand);
}
