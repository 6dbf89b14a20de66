// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "firstrundialog.h"
#include "mainwindow.h"
#include "mappingcsv.h"
#include "platform.h"
#include "sandboxthread.h"
#include "theme.h"
#include "workspace.h"
#include "workspaceopening.h"
#include "workspacesession.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>
#include <QUuid>

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
    parser.addOptions({workspace, demo, language, theme, shots});
    parser.process(application);
    return {parser.value(workspace), parser.value(language), parser.value(theme), parser.value(shots),
        parser.isSet(demo) || parser.isSet(shots)};
}

void setLanguage(QApplication &application, const QString &code, QTranslator &own, QTranslator &qt)
{
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(code));
    const QString language = QLocale().name().section(u'_', 0, 0);
    // English knows its plural forms from a catalogue too; it stands in for every language that has none.
    if (own.load(u":/i18n/ledgerbridge_%1.qm"_s.arg(language)) || own.load(u":/i18n/ledgerbridge_en.qm"_s))
        application.installTranslator(&own);
    if (qt.load(u":/i18n/qtbase_%1.qm"_s.arg(language)))
        application.installTranslator(&qt);
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
    QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Ledgerbridge"), text);
}

/// Waits for one command in a loop of its own; only while the demo is put together.
Services::CommandResult waitFor(Services::Session &session, const std::function<quint64()> &start)
{
    QEventLoop loop;
    Services::CommandResult outcome;
    quint64 ticket = 0;
    const auto connection = QObject::connect(&session, &Services::Session::commandFinished, &loop,
        [&](quint64 finished, const Services::CommandResult &result) {
            if (finished != ticket)
                return;
            outcome = result;
            loop.quit();
        });
    ticket = start();
    loop.exec();
    QObject::disconnect(connection);
    return outcome;
}

/// Makes a throw-away workspace and connects it to a sandbox. Empty, or what went wrong.
QString connectDemo(Services::Session &session, const Sandbox::SandboxThread &sandbox)
{
    const QJsonObject connections = QJsonDocument::fromJson(sandbox.connections().toUtf8()).object();
    auto result = waitFor(session, [&] { return session.connectConcur(connections.value("concur"_L1).toObject()); });
    if (!result.error)
        result = waitFor(session, [&] { return session.connectNav(connections.value("nav"_L1).toObject()); });
    if (result.error)
        return result.message + u'\n' + result.error->detail;
    const auto rows = readMappingCsv(sandbox.mappings());
    if (!rows)
        return rows.error().message;
    result = waitFor(session, [&] { return session.changeMappings(*rows, {}); });
    return result.error ? result.message : QString();
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// page-theme-lang.png of every page.
void takeShots(QApplication &application, Services::Session &session, const QString &folder)
{
    QDir().mkpath(folder);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QTranslator own;
        QTranslator qt;
        setLanguage(application, language, own, qt);
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            Ui::applyTheme(application, themeOf(theme));
            Ui::MainWindow window(session);
            window.resize(1280, 800);
            window.show();
            for (int page = 0; page < window.pageCount(); ++page) {
                window.showPage(page);
                settle(900);
                window.grab().save(
                    QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(window.pageName(page), theme, language)));
            }
        }
        application.removeTranslator(&own);
        application.removeTranslator(&qt);
    }
}

/// What stands for a demo: its folder goes last.
struct Demo
{
    QTemporaryDir folder;
    std::unique_ptr<Sandbox::SandboxThread> sandbox;
};

Result<QString> makeDemo(Demo &demo, int documents)
{
    Sandbox::SandboxOptions options;
    options.documents = documents;
    demo.sandbox = std::make_unique<Sandbox::SandboxThread>();
    if (const QString problem = demo.sandbox->start(options); !problem.isEmpty())
        return fail(ErrorCode::Internal, problem);
    const QString folder = demo.folder.filePath(u"workspace"_s);
    // Nobody needs to know the passphrase of something that is thrown away.
    const QByteArray passphrase = QUuid::createUuid().toByteArray();
    qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", passphrase);
    Services::Workspace::NewWorkspace made;
    made.secrets = Services::SecretsMode::Vault;
    made.passphrase = [passphrase] { return passphrase; };
    made.demo = true;
    if (const auto created = Services::Workspace::create(folder, made); !created)
        return fail(created.error());
    return folder;
}

int runWindows(QApplication &application, const Options &options, Demo &demo, const QString &folder,
    const Services::PassphraseSource &passphrase, bool isNew)
{
    Services::WorkspaceSession session(folder, passphrase);
    if (demo.sandbox) {
        if (const QString problem = connectDemo(session, *demo.sandbox); !problem.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(problem));
            return 1;
        }
    }
    if (!options.shots.isEmpty()) {
        const auto result = waitFor(session, [&session] { return session.startSync(false); });
        std::fprintf(stderr, "%s\n", qPrintable(result.message));
        takeShots(application, session, options.shots);
        return 0;
    }
    // The window hides at once; the program ends when what is under way has come to a safe place.
    QApplication::setQuitOnLastWindowClosed(false);
    Ui::MainWindow window(session);
    QObject::connect(&window, &Ui::MainWindow::finished, &application, &QApplication::quit);
    window.show();
    if (demo.sandbox)
        window.sync(false);
    // A new workspace has nothing to show before both systems are connected.
    else if (isNew)
        window.showPage(window.pageCount() - 1);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Ledgerbridge"_s);
    QApplication::setApplicationName(u"Ledgerbridge"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEDGERBRIDGE_VERSION));
    Options options = readOptions(application);
    QTranslator own;
    QTranslator qt;
    setLanguage(application, options.language, own, qt);
    Ui::applyTheme(application, themeOf(options.theme));

    Services::PassphraseSource passphrase;
    bool isNew = false;
    QString folder = options.workspace.isEmpty() ? Platform::defaultWorkspaceFolder() : options.workspace;
    if (!options.demo && !Services::Workspace::exists(folder)) {
        Ui::FirstRunDialog first;
        first.exec();
        if (first.choice() == Ui::FirstRunDialog::Choice::None)
            return 0;
        options.demo = first.choice() == Ui::FirstRunDialog::Choice::Demo;
        if (!options.demo) {
            const auto made = Ui::makeWorkspace(folder);
            if (!made) {
                complain(made.error().message);
                return exitCode(made.error().code);
            }
            passphrase = *made;
            isNew = true;
        }
    } else if (!options.demo) {
        const auto asked = Ui::askForPassphrase(folder);
        if (!asked)
            return 0;
        passphrase = *asked;
    }
    Demo demo;
    if (options.demo) {
        const auto made = makeDemo(demo, options.shots.isEmpty() ? 200 : 120);
        if (!made) {
            complain(made.error().message);
            return exitCode(made.error().code);
        }
        folder = *made;
    }
    QLockFile lock(QDir(folder).filePath(u"window.lock"_s));
    if (!lock.tryLock(100)) {
        complain(
            QCoreApplication::translate("main", "This workspace is open in another window of Ledgerbridge already."));
        return 1;
    }
    return runWindows(application, options, demo, folder, passphrase, isNew);
}
