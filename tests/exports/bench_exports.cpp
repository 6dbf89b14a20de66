// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailexport.h"
#include "workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int perTransaction = 10'000;

/// Entries as a run leaves them, so many that the trail has `count`.
bool fill(Services::Workspace &workspace, int count)
{
    Store::Database &database = workspace.database();
    const QStringList actions{u"received"_s, u"checked"_s, u"acknowledged"_s, u"intent"_s, u"posted"_s, u"confirmed"_s};
    for (int done = int(Store::AuditTrail(database).count().value_or(0)); done < count;) {
        auto transaction = Store::Transaction::begin(database);
        if (!transaction)
            return false;
        for (const int end = std::min(count, done + perTransaction); done < end; ++done) {
            AuditEntry entry;
            entry.actor = u"Ledgerbridge"_s;
            entry.action = actions.at(done % actions.size());
            entry.documentId = u"E702FF7F81D9E%1"_s.arg(done / 6, 7, 16, QLatin1Char('0')).toUpper();
            entry.fisId = u"2f5f572a1c01139839c6cab%1"_s.arg(done / 6, 9, 16, QLatin1Char('0'));
            entry.amount = Decimal::fromUnits(done % 1'000'000, 2).toAmount();
            entry.currency = done % 7 == 0 ? u"USD"_s : u"EUR"_s;
            entry.reference = u"LB%1"_s.arg(done / 6);
            entry.text = u"Received from Concur: Schulung München 01/2026, number %1"_s.arg(done);
            if (!Store::AuditTrail(database).append(entry))
                return false;
        }
        if (!(*transaction)->commit())
            return false;
    }
    return true;
}

/// The most memory that was resident since the last call, in MB; -1 where the system does not tell.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    qint64 peak = -1;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).simplified().split(' ').constFirst().toLongLong() / 1024;
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

bool measure(const QString &folder, const QString &path, const QString &ending)
{
    peakMegabytes();
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    const auto done =
        Services::exportTrail(folder, {{}, {path + u'.' + ending, *Exports::exportFormatFrom(ending)}, {}, u"bench"_s});
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
        return false;
    }
    std::printf("%s: %lld entries, %lld MB, %.1f s (%.1f s of a processor), at most %lld MB of memory\n",
        qPrintable(ending), static_cast<long long>(done->rows), static_cast<long long>(done->bytes / 1'000'000),
        double(clock.elapsed()) / 1000, double(std::clock() - before) / CLOCKS_PER_SEC,
        static_cast<long long>(peakMegabytes()));
    std::fflush(stdout);
    return QFile::remove(path + u'.' + ending);
}

} // namespace

/// How long it takes to export a long trail, and within how much memory: bench_exports [ENTRIES [FORMAT…]]
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const int count = arguments.isEmpty() ? 1'000'000 : arguments.constFirst().toInt();
    QStringList formats = arguments.mid(1);
    if (formats.isEmpty())
        formats = {u"csv"_s, u"json"_s, u"xlsx"_s, u"pdf"_s};
    const QTemporaryDir folder;
    const QString books = folder.filePath(u"books"_s);
    Services::Workspace::NewWorkspace options;
    options.secrets = Services::SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("bench"); };
    {
        const auto workspace = Services::Workspace::create(books, options);
        if (!workspace || !fill(**workspace, count)) {
            std::fprintf(stderr, "The trail could not be filled.\n");
            return 1;
        }
    }
    const bool fine = std::all_of(formats.cbegin(), formats.cend(),
        [&](const QString &format) { return measure(books, folder.filePath(u"trail"_s), format); });
    return fine ? 0 : 1;
}
