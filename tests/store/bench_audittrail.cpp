// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
// A trail of a million entries in a real file: how long its first page, the next one, a keystroke in the search, filters,
// the life of a document and verifying take, in milliseconds, and how much memory the program holds then. Run by
// ./dev bench; a figure, not a test.
//   bench_audittrail [ENTRIES] [FILE]      FILE: kept, and used again where it is there
#include "audittrail.h"
#include "storefixture.h"
#include "writescope.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Store;
using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;
constexpr int rounds = 21;
constexpr double perMillisecond = 1e6;
constexpr int perCommit = 5000;
/// Steps that a document goes through, each an entry.
constexpr int steps = 6;

/// What the program holds in memory, in MB; 0 where the system does not say so in this way.
int residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return int(line.mid(6).simplified().split(' ').first().toLongLong() / 1024);
    return 0;
}

const QStringList &vendors()
{
    static const QStringList names{u"Stadthotel Köln"_s, u"Bürobedarf Hansen"_s, u"Deutsche Bahn"_s, u"Lufthansa"_s,
        u"Contoso Cloud"_s, u"Möbelhaus Øresund"_s, u"Taxi Meyer"_s, u"Fabrikam Print"_s, u"Catering Rossi"_s,
        u"Papierfabrik Nord"_s};
    return names;
}

AuditEntry madeUp(int number, QRandomGenerator &random)
{
    static const QStringList actions{u"received"_s, u"held"_s, u"retried"_s, u"intent"_s, u"posted"_s, u"confirmed"_s};
    const int document = number / steps;
    const int step = number % steps;
    const QString vendor = vendors().at(document % vendors().size()) + u' ' + QString::number(document % 4001);
    const QString amount = u"%1.%2"_s.arg(10 + document * 7 % 90'000).arg(document % 100, 2, 10, QLatin1Char('0'));
    AuditEntry entry;
    entry.action = actions.at(step);
    entry.actor = step == 2 ? u"E. Person%1"_s.arg(document % 37) : u"Ledgerbridge"_s;
    entry.documentId = QString::number(0x9E3779B9u * quint32(document + 1), 16).toUpper() + u"E4"_s;
    entry.fisId = u"fis-%1"_s.arg(document);
    entry.amount = amount;
    entry.currency = document % 9 ? u"EUR"_s : u"USD"_s;
    entry.reference = step >= 4 ? u"PI-%1"_s.arg(100'000 + document) : QString();
    entry.text = u"%1: %2 of employee %3, invoice %4 of %5, %6 %7"_s.arg(entry.action, vendor)
                     .arg(1000 + document % 5003)
                     .arg(random.bounded(1'000'000))
                     .arg(vendor, amount, entry.currency);
    return entry;
}

void generate(Database &database, int entries)
{
    QElapsedTimer clock;
    clock.start();
    StoreTest::must(database.run(u"PRAGMA synchronous = OFF"_s));
    QDateTime at(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    database.setClock([&at] { return at; });
    QRandomGenerator random(1);
    AuditTrail trail(database);
    for (int number = 0; number < entries;) {
        StoreTest::must(inTransaction(database, [&]() -> Result<void> {
            for (int i = 0; i < perCommit && number < entries; ++i, ++number) {
                at = at.addMSecs(180'000);
                if (const auto appended = trail.append(madeUp(number, random)); !appended)
                    return fail(appended.error());
            }
            return {};
        }));
    }
    StoreTest::must(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    std::printf("audit.generate entries=%d spent=%.0f s file=%lld MB\n", entries,
        double(clock.nsecsElapsed()) / perMillisecond / 1000,
        static_cast<long long>(QFile(database.path()).size() >> 20));
}

void measure(const char *name, int times, const std::function<qsizetype(int round)> &act)
{
    QList<double> spent;
    qsizetype rows = 0;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer clock;
        clock.start();
        rows = act(round);
        spent.append(double(clock.nsecsElapsed()) / perMillisecond);
    }
    std::sort(spent.begin(), spent.end());
    std::printf("audit.%s median=%.1f worst=%.1f rows=%lld memory=%d MB\n", name, spent.at(spent.size() / 2),
        spent.last(), static_cast<long long>(rows), residentMemory());
    std::fflush(stdout);
}

qsizetype rowsOf(Database &database, const AuditFilter &filter)
{
    return StoreTest::must(AuditTrail(database).list(filter)).size();
}

void measurePages(Database &database)
{
    measure("firstPage", rounds, [&](int) { return rowsOf(database, {}); });
    qint64 after = 0;
    measure("nextPage", rounds, [&](int) {
        AuditFilter filter;
        filter.after = after;
        const auto rows = StoreTest::must(AuditTrail(database).list(filter));
        after = rows.isEmpty() ? 0 : rows.last().id;
        return rows.size();
    });
}

/// As somebody types it: every keystroke asks anew.
void measureTyping(Database &database, const char *what, const QString &typed)
{
    int keys = int(typed.size());
    measure(QByteArray("keystroke." + QByteArray(what)).constData(), keys, [&](int round) {
        AuditFilter filter;
        filter.text = typed.left(round + 1);
        return rowsOf(database, filter);
    });
}

void measureFilters(Database &database, int entries)
{
    const auto filter = [&](const char *name, const std::function<void(AuditFilter &)> &set) {
        measure(QByteArray("filter." + QByteArray(name)).constData(), rounds, [&](int) {
            AuditFilter asked;
            set(asked);
            return rowsOf(database, asked);
        });
    };
    const QDateTime middle = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(qint64(90'000) * entries);
    filter("person", [](auto &f) { f.actor = u"E. Person7"_s; });
    filter("people", [](auto &f) { f.peopleOnly = true; });
    filter("action", [](auto &f) { f.action = u"posted"_s; });
    filter("dayInTheMiddle", [&](auto &f) { f.since = middle, f.until = middle.addDays(1); });
    filter("sinceTheMiddle", [&](auto &f) { f.since = middle; });
    filter("currency", [](auto &f) { f.currency = u"USD"_s; });
    filter("amounts", [](auto &f) {
        f.amountFrom = Decimal::fromString(u"500"_s);
        f.amountTo = Decimal::fromString(u"510"_s);
    });
    filter("amountsThatAreNone", [](auto &f) { f.amountFrom = Decimal::fromString(u"1000000"_s); });
    filter("personAndWords", [](auto &f) { f.actor = u"E. Person7"_s, f.text = u"Stadthotel"_s; });
    const QString document = madeUp(entries / 2, *QRandomGenerator::global()).documentId;
    filter("timeLine", [&](auto &f) { f.documentId = document, f.oldestFirst = true; });
    filter("navNumber", [&](auto &f) { f.reference = u"PI-%1"_s.arg(100'000 + entries / 2 / steps); });
}

int work(int entries, const QString &path)
{
    const bool isThere = QFile::exists(path);
    const auto database = StoreTest::must(Database::open(path));
    if (!isThere)
        generate(*database, entries);
    const qint64 stored = StoreTest::must(AuditTrail(*database).count());
    std::printf("audit.entries %lld\n", static_cast<long long>(stored));
    measurePages(*database);
    const AuditEntry some = madeUp(int(stored / 3), *QRandomGenerator::global());
    measureTyping(*database, "document", some.documentId);
    measureTyping(*database, "vendor", u"Stadthotel Köln 17"_s);
    measureTyping(*database, "employee", u"E. Person12"_s);
    measureTyping(*database, "amount", some.amount);
    measureTyping(*database, "navNumber", u"PI-%1"_s.arg(100'000 + stored / 3 / steps));
    measureTyping(*database, "words", u"confirmed möbelhaus"_s);
    measureTyping(*database, "nothing", u"qzxj nowhere"_s);
    measureFilters(*database, int(stored));
    measure("verify", 1, [&](int) { return qsizetype(StoreTest::must(AuditTrail(*database).verify()).entries); });
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : million;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"trail.db"_s);
    return work(entries > 0 ? entries : million, path);
}
