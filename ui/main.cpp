// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "democompany.h"
#include "firstrundialog.h"
#include "mainwindow.h"
#include "openrequests.h"
#include "pageshots.h"
#include "platform.h"
#include "theme.h"
#include "windowlanguage.h"
#include "workspace.h"
#include "workspaceopening.h"
#include "workspacesession.h"

#include <QCoroTask>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLockFile>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QTemporaryDir>

#include <cstdio>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString workspace;
    QString language;
    QString theme;
    QString shots;
    QString open;
    bool demo = false;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(
        u"workspace"_s, QCoreApplication::translate("main", "Folder of the workspace."), u"DIR"_s);
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("main", "Opens the demo company in a throw-away workspace."));
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("main", "Language, such as de."), u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "light or dark."), u"NAME"_s);
    const QCommandLineOption shots(u"shots"_s,
        QCoreApplication::translate("main", "Takes a picture of every page of the demo and quits."), u"DIR"_s);
    const QCommandLineOption open(u"open"_s,
        QCoreApplication::translate("main", "Opens this document, by its id as alerts and lists name it."),
        u"DOCUMENT"_s);
    parser.addOptions({workspace, demo, language, theme, shots, open});
    parser.process(application);
    return {parser.value(workspace), parser.value(language), parser.value(theme), parser.value(shots),
        parser.value(open), parser.isSet(demo)};
}

Ui::ThemeChoice themeOf(const QString &name)
{
    return name == u"dark"_s ? Ui::ThemeChoice::Dark
        : name == u"light"_s ? Ui::ThemeChoice::Light
                             : Ui::ThemeChoice::System;
}

void complain(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("main", "Ledgerbridge"), text);
    // It may bear names of folders and words of others.
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// What a window works on. The demo's systems outlive the window; its folder goes last.
struct Place
{
    QTemporaryDir demoFolder;
    std::unique_ptr<Services::DemoCompany> demo;
    QString folder;
    Services::PassphraseSource passphrase;
    /// A new workspace has nothing to show before both systems are connected.
    bool isNew = false;
};

/// No window is open yet, so this may wait for the make-believe systems.
Result<void> openDemo(Place &place)
{
    Services::DemoCompany::Options options;
    options.folder = place.demoFolder.filePath(u"workspace"_s);
    auto demo = Services::DemoCompany::start(options);
    if (!demo)
        return fail(demo.error());
    place.demo = std::move(*demo);
    place.folder = options.folder;
    place.passphrase = place.demo->passphrase();
    return QCoro::waitFor(place.demo->connect(Platform::currentUserName()));
}

/// The workspace that was asked for, opened or made. False where the person leaves it be.
Result<bool> findPlace(const Options &options, Place &place)
{
    place.folder = options.workspace.isEmpty() ? Platform::defaultWorkspaceFolder() : options.workspace;
    bool wantsDemo = options.demo;
    if (!wantsDemo && !Services::Workspace::exists(place.folder)) {
        Ui::FirstRunDialog first;
        first.exec();
        if (first.choice() == Ui::FirstRunDialog::Choice::None)
            return false;
        wantsDemo = first.choice() == Ui::FirstRunDialog::Choice::Demo;
        place.isNew = !wantsDemo;
    }
    if (wantsDemo) {
        const auto opened = openDemo(place);
        return opened ? Result<bool>(true) : fail(opened.error());
    }
    if (place.isNew) {
        const auto made = Ui::makeWorkspace(place.folder);
        if (!made)
            return fail(made.error());
        place.passphrase = *made;
        return true;
    }
    const auto asked = Ui::askForPassphrase(place.folder);
    if (asked)
        place.passphrase = *asked;
    return asked.has_value();
}

int runWindow(const Place &place, const QString &document)
{
    QLockFile lock(QDir(place.folder).filePath(u"window.lock"_s));
    if (!lock.tryLock(100)) {
        complain(
            QCoreApplication::translate("main", "This workspace is open in another window of Ledgerbridge already."));
        return 1;
    }
    Services::WorkspaceSession session(place.folder, place.passphrase);
    // The window hides at once; the program ends when what is under way has come to a safe place.
    QApplication::setQuitOnLastWindowClosed(false);
    Ui::MainWindow window(session);
    QObject::connect(&window, &Ui::MainWindow::finished, qApp, &QApplication::quit);
    const Ui::OpenRequests requests(place.folder);
    QObject::connect(&requests, &Ui::OpenRequests::requested, &window, &Ui::MainWindow::bringForward);
    window.show();
    if (place.demo)
        window.sync(false);
    else if (place.isNew)
        window.showPage(window.pageCount() - 1);
    else if (!document.isEmpty())
        window.openDocument(document);
    return QApplication::exec();
}

/// Whether the workspace's window is there already and shows the document; nobody is asked for a passphrase then.
bool isShownElsewhere(const Options &options)
{
    const QString folder = options.workspace.isEmpty() ? Platform::defaultWorkspaceFolder() : options.workspace;
    return !options.open.isEmpty() && !options.demo && Ui::OpenRequests::handOver(folder, options.open);
}

int failWith(const Error &error)
{
    complain(error.message);
    return exitCode(error.code);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Ledgerbridge"_s);
    QApplication::setApplicationName(u"Ledgerbridge"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEDGERBRIDGE_VERSION));
    // As on the command line: standard error is for what a person has to know.
    QLoggingCategory::setFilterRules(u"ledgerbridge.*.debug=false\nledgerbridge.*.info=false"_s);
    const Options options = readOptions(application);
    Ui::WindowLanguage language;
    language.use(options.language);
    Ui::applyTheme(application, themeOf(options.theme));
    if (!options.shots.isEmpty()) {
        const auto taken = Ui::takePageShots(application, language, options.shots);
        if (taken)
            return 0;
        std::fprintf(stderr, "%s\n%s\n", qPrintable(taken.error().message), qPrintable(taken.error().detail));
        return exitCode(taken.error().code);
    }
    if (isShownElsewhere(options))
        return 0;
    Place place;
    const auto found = findPlace(options, place);
    if (!found)
        return failWith(found.error());
    return *found ? runWindow(place, options.open) : 0;
}
