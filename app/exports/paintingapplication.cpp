// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "paintingapplication.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

namespace Ledgerbridge::Exports {

namespace {

#ifdef Q_OS_WIN
/// Windows' own platform is linked into the program and needs no display; its fonts are the system's.
bool choosePlatform(char *)
{
    return true;
}
#else
/// Qt's "offscreen" platform comes with Qt Gui and needs no display. Qt would end the program where it is missing.
bool choosePlatform(char *program)
{
    int count = 1;
    char *arguments[] = {program, nullptr};
    const QCoreApplication paths(count, arguments);
    for (const QString &folder : QCoreApplication::libraryPaths())
        if (!QDir(folder + QStringLiteral("/platforms"))
                 .entryList({QStringLiteral("*qoffscreen*")}, QDir::Files)
                 .isEmpty())
            return qputenv("QT_QPA_PLATFORM", "offscreen");
    return false;
}
#endif

QString text(const char *source)
{
    return QCoreApplication::translate("PaintingApplication", source);
}

} // namespace

Result<std::unique_ptr<QCoreApplication>> makePaintingApplication(int &argc, char **argv)
{
    if (!choosePlatform(argv[0]))
        return fail(ErrorCode::Storage,
            text(QT_TRANSLATE_NOOP("PaintingApplication",
                "No PDF can be written here: Qt's platform \"offscreen\" is not installed (in Debian it comes with "
                "libqt6gui6). Write another format, or install it.")));
    // What Qt Gui warns of at its start (no runtime folder, no session) does not matter to a page.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &words) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                std::fprintf(stderr, "%s\n", qPrintable(words));
        });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace Ledgerbridge::Exports
