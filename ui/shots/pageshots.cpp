// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "pageshots.h"

#include "democompany.h"
#include "firstrundialog.h"
#include "itemroles.h"
#include "mainwindow.h"
#include "mappingcolumns.h"
#include "numberdialog.h"
#include "platform.h"
#include "rowsources.h"
#include "theme.h"
#include "windowlanguage.h"
#include "workspacesession.h"

#include <QCoroTask>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 120;
constexpr int reviewPage = 1;
constexpr int mappingsPage = 3;
constexpr int exchangePage = 4;
constexpr int reconciliationPage = 5;
constexpr int cutOffTab = 2;
constexpr int mostMonths = 24;
constexpr int auditPage = 6;
constexpr int dimensionsTab = 2;
constexpr int documentsTab = 1;
constexpr int changedTab = 4;
/// The demo company's account that NAV lacks.
constexpr int missingAccountRow = 2;

/// Reading, laying out and painting need some turns of the event loop.
void settle(int milliseconds = 900)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<void> syncOnce(Services::Session &session)
{
    QEventLoop loop;
    Services::CommandResult outcome;
    quint64 ticket = 0;
    QObject::connect(&session, &Services::Session::commandFinished, &loop,
        [&](quint64 finished, const Services::CommandResult &result) {
            if (finished != ticket)
                return;
            outcome = result;
            loop.quit();
        });
    ticket = session.startSync(false);
    loop.exec();
    return outcome.error ? Result<void>(fail(*outcome.error)) : Result<void>();
}

/// Names and saves the pictures of one theme in one language.
class Album final
{
public:
    Album(const QString &folder, const QString &theme, const QString &language)
        : m_folder(folder)
        , m_ending(u"-%1-%2.png"_s.arg(theme, language))
    {
    }

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    void take(QWidget &widget, const QString &name)
    {
        m_isComplete &= widget.grab().save(m_folder.filePath(name + m_ending));
    }

private:
    QDir m_folder;
    QString m_ending;
    bool m_isComplete = true;
};

void takeSendBackDialog(QWidget &window, Album &album)
{
    auto *button = window.findChild<QWidget *>(u"review"_s)->findChild<QAbstractButton *>(u"sendBackButton"_s);
    QTimer::singleShot(300, &window, [&album] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (auto *text = dialog->findChild<QPlainTextEdit *>(u"sendBackMessage"_s))
            text->setPlainText(
                QCoreApplication::translate("PageShots", "Please name the project of this trip, then submit again."));
        album.take(*dialog, u"sendback"_s);
        dialog->reject();
    });
    button->click();
}

/// The form for a vendor that NAV lacks.
void takeVendorDialog(QWidget &window, Album &album)
{
    auto *causes = window.findChild<QTableView *>(u"causesTable"_s);
    for (int row = 0; row < causes->model()->rowCount(); ++row) {
        const auto cause = causes->model()->index(row, 0).data(RowRole).value<CauseRow>();
        if (cause.reason.code != ReasonCode::VendorMissing)
            continue;
        causes->selectRow(row);
        settle();
        album.take(window, u"review-vendor"_s);
        auto *create = window.findChild<QAbstractButton *>(u"fix_createVendor_0"_s);
        if (!create)
            return;
        QTimer::singleShot(1200, &window, [&album] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                album.take(*dialog, u"vendorDialog"_s);
                dialog->reject();
            }
        });
        create->click();
        return;
    }
}

/// Everything that is held, chosen at once: what it comes to and what a check would find.
void takeManyChosen(QWidget &window, Album &album)
{
    window.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(documentsTab);
    settle(500);
    window.findChild<QTableView *>(u"reviewDocumentsTable"_s)->selectAll();
    settle();
    album.take(window, u"review-many"_s);
}

/// The mapping page at work: an edit with what it releases, the history, a trial, a block before it lands.
void takeMappings(MainWindow &window, Album &album)
{
    window.showPage(mappingsPage);
    settle();
    auto *table = window.findChild<QTableView *>(u"mappingsTable"_s);
    table->setCurrentIndex(table->model()->index(0, int(MappingColumn::Target)));
    table->model()->setData(table->currentIndex(), u"4663"_s);
    table->model()->setData(table->model()->index(2, int(MappingColumn::Target)), u"4664"_s);
    settle(700);
    album.take(window, u"mappings-edits"_s);
    const auto takeDialog = [&](const QString &button, const QString &dialog, const QString &press) {
        window.findChild<QAbstractButton *>(button)->click();
        settle(300);
        auto *shown = window.findChild<QDialog *>(dialog);
        if (!shown)
            return;
        if (auto *start = shown->findChild<QAbstractButton *>(press))
            start->click();
        settle(900);
        album.take(*shown, dialog);
        shown->close();
        settle(50);
    };
    takeDialog(u"mappingTrialButton"_s, u"trialDialog"_s, u"trialStart"_s);
    takeDialog(u"mappingHistoryButton"_s, u"historyDialog"_s, {});
    QGuiApplication::clipboard()->setText(u"4663\n4711\n=A1\n"_s);
    window.findChild<QAction *>(u"pasteMappingsAction"_s)->trigger();
    settle(300);
    if (auto *preview = window.findChild<QDialog *>(u"cellPreview"_s)) {
        album.take(*preview, u"mappings-paste"_s);
        preview->reject();
    }
    auto *menu = window.findChild<QMenu *>(u"mappingMenu"_s);
    menu->popup(window.mapToGlobal(QPoint(900, 140)));
    settle(200);
    album.take(*menu, u"mappings-menu"_s);
    menu->close();
}

/// Month-end: the newest month in which something is posted, compared with both systems, and the word for it.
void takeReconciliation(MainWindow &window, Album &album)
{
    window.showPage(reconciliationPage);
    settle();
    const auto *rows = window.findChild<QTableView *>(u"tieOutTable"_s)->model();
    for (int month = 0; month < mostMonths && rows->rowCount() == 0; ++month) {
        window.findChild<QAbstractButton *>(u"previousMonth"_s)->click();
        settle(300);
    }
    window.findChild<QAbstractButton *>(u"compareMonthButton"_s)->click();
    settle(4000);
    album.take(window, u"reconciliation-compared"_s);
    window.findChild<QTabBar *>(u"monthTabs"_s)->setCurrentIndex(cutOffTab);
    settle(500);
    album.take(window, u"reconciliation-cutoff"_s);
    QTimer::singleShot(500, &window, [&album] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            album.take(*dialog, u"signOffDialog"_s);
            dialog->reject();
        }
    });
    window.findChild<QAbstractButton *>(u"signOffButton"_s)->click();
}

/// The trail narrowed to a document, its life beside it, then its requests under the open filter, and where a number leads.
void takeAudit(MainWindow &window, Services::Session &session, Album &album)
{
    window.showPage(auditPage);
    settle();
    auto *page = window.findChild<QWidget *>(u"audit"_s);
    auto *table = page->findChild<QTableView *>(u"auditTable"_s);
    page->findChild<QLineEdit *>(u"auditFilter"_s)->setText(u"posted"_s);
    settle();
    table->selectRow(7);
    settle();
    album.take(window, u"audit-timeline"_s);
    page->findChild<QAbstractButton *>(u"auditFilters"_s)->click();
    page->findChild<QTabBar *>(u"auditTabs"_s)->setCurrentIndex(1);
    settle();
    album.take(window, u"audit-requests"_s);
    auto *requests = page->findChild<QTableView *>(u"auditExchanges"_s);
    Q_EMIT requests->activated(requests->model()->index(0, 0));
    settle(400);
    if (auto *dialog = window.findChild<QDialog *>(u"exchangeDialog"_s)) {
        album.take(*dialog, u"exchangeDialog"_s);
        dialog->reject();
    }
    auto *number = new NumberDialog(session, &window);
    number->show();
    number->findChild<QLineEdit *>(u"numberField"_s)->setText(u"2026"_s);
    settle();
    album.take(*number, u"numberDialog"_s);
    number->close();
    delete number;
}

void takeWindow(Services::Session &session, Album &album)
{
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        settle();
        album.take(window, window.pageName(page));
    }
    window.showPage(reviewPage);
    settle();
    takeSendBackDialog(window, album);
    window.findChild<QTableView *>(u"causesTable"_s)->selectRow(missingAccountRow);
    settle();
    album.take(window, u"review-suggestions"_s);
    takeVendorDialog(window, album);
    takeManyChosen(window, album);
    window.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(changedTab);
    settle();
    album.take(window, u"review-changed"_s);
    takeMappings(window, album);
    takeReconciliation(window, album);
    takeAudit(window, session, album);
}

/// A vendor of a country whose state Concur wants to know: Concur refuses it, and the call waits.
Result<void> leaveACallWaiting(Services::DemoCompany &demo, Services::Session &session)
{
    const QJsonObject vendor{{u"number"_s, u"79002"_s}, {u"name"_s, u"Harbor Paper Inc."_s}, {u"country"_s, u"US"_s}};
    if (const auto made = QCoro::waitFor(demo.disturb(u"/nav/vendors"_s, vendor)); !made)
        return made;
    for (const QString &key : {u"vendors.toConcur"_s, u"dimensions.toConcur"_s})
        if (const auto set = demo.workspace().setSetting(key, u"true"_s, Platform::currentUserName()); !set)
            return set;
    return syncOnce(session);
}

/// Both sides after a run that brought vendors and dimensions over.
void takeExchange(MainWindow &window, Album &album)
{
    window.showPage(exchangePage);
    settle();
    album.take(window, u"exchange-vendors"_s);
    window.findChild<QTabBar *>(u"exchangeTabs"_s)->setCurrentIndex(dimensionsTab);
    settle(500);
    album.take(window, u"exchange-dimensions"_s);
}

void takeWaitingCalls(Services::Session &session, Album &album)
{
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    window.showPage(0);
    settle();
    window.findChild<QAbstractButton *>(u"replayListButton"_s)->click();
    settle(300);
    album.take(window, u"overview-replay"_s);
    takeExchange(window, album);
}

/// Posts, then has one document changed after posting.
Result<void> workAWhile(Services::DemoCompany &demo, Services::Session &session)
{
    if (const auto synced = syncOnce(session); !synced)
        return synced;
    if (const auto changed = QCoro::waitFor(demo.changeAPostedDocument()); !changed)
        return changed;
    return syncOnce(session);
}

void takeDialogs(Album &album)
{
    FirstRunDialog first;
    first.show();
    settle(300);
    album.take(first, u"firstrun"_s);
}

/// Both themes; whether every picture could be written.
bool takeThemes(
    QApplication &application, const QString &folder, const QString &language, const std::function<void(Album &)> &take)
{
    bool isComplete = true;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(application, theme);
        Album album(folder, theme == ThemeChoice::Light ? u"light"_s : u"dark"_s, language);
        take(album);
        isComplete &= album.isComplete();
    }
    return isComplete;
}

Result<void> takeLanguage(QApplication &application, const QString &language, const QString &folder)
{
    const QTemporaryDir place;
    Services::DemoCompany::Options options;
    options.documents = documents;
    options.folder = place.filePath(u"workspace"_s);
    const auto demo = Services::DemoCompany::start(options);
    if (!demo)
        return fail(demo.error());
    if (const auto connected = QCoro::waitFor((*demo)->connect(Platform::currentUserName())); !connected)
        return connected;
    // A notification that comes and goes belongs in no picture.
    if (const auto quiet =
            (*demo)->workspace().setSetting(u"alerts.desktop"_s, u"false"_s, Platform::currentUserName());
        !quiet)
        return quiet;
    Services::WorkspaceSession session(options.folder, (*demo)->passphrase());
    if (const auto worked = workAWhile(**demo, session); !worked)
        return worked;
    bool isComplete = takeThemes(application, folder, language, [&session](Album &album) {
        takeWindow(session, album);
        takeDialogs(album);
    });
    if (const auto left = leaveACallWaiting(**demo, session); !left)
        return left;
    isComplete &=
        takeThemes(application, folder, language, [&session](Album &album) { takeWaitingCalls(session, album); });
    if (!isComplete)
        return fail(ErrorCode::Storage,
            QCoreApplication::translate("PageShots", "The pictures cannot be written to %1.").arg(folder));
    return {};
}

} // namespace

Result<void> takePageShots(QApplication &application, WindowLanguage &windowLanguage, const QString &folder)
{
    QDir().mkpath(folder);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        windowLanguage.use(language);
        if (const auto taken = takeLanguage(application, language, folder); !taken)
            return taken;
    }
    return {};
}

} // namespace Ledgerbridge::Ui
