// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "database.h"
#include "office.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <future>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int companySeed = 3;

/// A small disk of its own, so that "full" and "read-only" bind for every user. Only who may mount has one.
class SmallDisk final
{
public:
    SmallDisk()
        : m_mounted(call(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64m"_s, u"tmpfs"_s, m_folder.path()}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            call(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool remount(const QString &how) const
    {
        return call(u"mount"_s, {u"-o"_s, u"remount,"_s + how, m_folder.path()});
    }
    /// Fills the disk up to so many free bytes.
    [[nodiscard]] bool fill(qint64 left) const
    {
        QFile ballast(path(u"ballast"_s));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) { }
        return ballast.resize(std::max<qint64>(0, ballast.size() - left));
    }
    [[nodiscard]] bool clear() const { return QFile::remove(path(u"ballast"_s)); }

private:
    static bool call(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_mounted;
};

/// Every number under which NAV's books hold something of ours or others.
QSet<QString> numbersIn(const Sandbox::Json &ledger)
{
    QSet<QString> numbers;
    for (const char *list : {"glEntries", "vendorLedgerEntries"})
        for (const Sandbox::Json &entry : ledger[list].items())
            numbers.insert(entry["externalDocumentNumber"].toString() + u'|' + entry["documentNumber"].toString());
    for (const char *list : {"purchaseInvoices", "purchaseCreditMemos"})
        for (const Sandbox::Json &document : ledger[list].items())
            numbers.insert(document["vendorDocumentNumber"].toString() + u'|');
    return numbers;
}

/// References and vendors' numbers of what was written down before it was sent.
QString writtenDown(const QString &database)
{
    const auto opened = Store::Database::open(database);
    QString found;
    if (opened)
        static_cast<void>((*opened)->forEach(u"SELECT i.reference, i.details, d.number FROM intent i "
                                             "JOIN document d ON d.id = i.document"_s,
            {}, [&](const QSqlQuery &row) {
                found += u'|' + row.value(0).toString() + u'|' + row.value(1).toString() + u'|'
                    + row.value(2).toString() + u'|';
                return true;
            }));
    return found;
}

int documentsOf(const CliResult &result, QLatin1String what)
{
    return result.json().value_or(QJsonObject()).value("documents"_L1).toObject().value(what).toInt(-1);
}

} // namespace

/// What a disk and a second process do to a run: full, not to be written, in use. Nothing leaves that was not written
/// down first, the words say what to do, and afterwards the books are those of an undisturbed run.
class TestDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fullDisk_data();
    void fullDisk();
    void readOnlyDisk();
    void fullBeforeTheWorkspaceIsMade();
    void twoAtOnce();

private:
    void afterwards(Office &office);

    QStringList m_expected;
    int m_calmExit = -1;
    /// What a calm run writes: the largest size of the log, in bytes.
    qint64 m_peak = 0;
};

void TestDisk::initTestCase()
{
    const auto calm = Office::open(companySeed, {});
    QVERIFY(calm != nullptr);
    const QString log = calm->database() + u"-wal"_s;
    QVERIFY(!calm->cli().killed({u"sync"_s}, [&] {
        m_peak = std::max(m_peak, QFileInfo(log).size());
        return false;
    }));
    m_expected = calm->books();
    QVERIFY(m_expected.size() > 10);
    const CliResult again = calm->cli().json({u"sync"_s});
    m_calmExit = again.exitCode;
    QVERIFY2(m_calmExit == 0 || m_calmExit == 3, again.errors.constData());
    QVERIFY2(m_peak > 100'000, qPrintable(QString::number(m_peak)));
    qInfo("the log of a calm run grows to %lld bytes", static_cast<long long>(m_peak));
}

/// With room again the next run completes the work, and then nothing is left to do.
void TestDisk::afterwards(Office &office)
{
    const CliResult next = office.cli().json({u"sync"_s});
    QVERIFY2(next.exitCode == m_calmExit, (next.output + next.errors).constData());
    const QStringList books = office.books();
    for (const QString &line : books)
        QVERIFY2(m_expected.count(line) == books.count(line), qPrintable(line));
    QCOMPARE(books, m_expected);
    const CliResult last = office.cli().json({u"sync"_s});
    QCOMPARE(documentsOf(last, "posted"_L1), 0);
    QCOMPARE(documentsOf(last, "inDoubt"_L1), 0);
    QCOMPARE(office.cli().json({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestDisk::fullDisk_data()
{
    QTest::addColumn<bool>("quota");
    QTest::addColumn<int>("percent");
    for (const bool quota : {false, true})
        for (const int percent : {0, 3, 25, 40, 50, 60, 80, 97})
            QTest::addRow("%s, room for %d%% of a run", quota ? "quota" : "disk", percent) << quota << percent;
}

/// Two ways to be full: the disk itself (ENOSPC; needs a mount), and a limit for each file, which SQLite hears as a
/// failed write, as it does of a quota (EFBIG, EDQUOT).
void TestDisk::fullDisk()
{
    QFETCH(bool, quota);
    QFETCH(int, percent);
#ifdef Q_OS_WIN
    QSKIP("Windows has neither a limit for files nor a disk in memory.");
#endif
    std::unique_ptr<SmallDisk> disk;
    Office::Options options;
    if (!quota) {
        disk = std::make_unique<SmallDisk>();
        if (!disk->isMounted())
            QSKIP("Only who may mount can have a full disk; the rows with a quota stand in for it.");
        options.workspace = disk->path(u"workspace"_s);
    }
    const auto office = Office::open(companySeed, {}, options);
    QVERIFY(office != nullptr);
    const QSet<QString> before = numbersIn(office->ledger());
    const qint64 room = m_peak * percent / 100;
    if (disk)
        QVERIFY(disk->fill(room));
    else
        office->cli().setFileLimit(std::max<qint64>(512, room));

    const CliResult full = office->cli().json({u"sync"_s});
    const QByteArray said = full.output + full.errors;
    QVERIFY2(full.exitCode == 1, said.constData());
    QVERIFY2(full.json().has_value(), said.constData());
    QVERIFY2(said.contains("full") && said.contains("try again"), said.constData());

    if (disk)
        QVERIFY(disk->clear());
    office->cli().setFileLimit(0);
    // What was not written down was not sent.
    const QString known = writtenDown(office->database());
    QSet<QString> sent = numbersIn(office->ledger());
    sent.subtract(before);
    for (const QString &numbers : std::as_const(sent)) {
        const QString external = numbers.section(u'|', 0, 0);
        const QString own = numbers.section(u'|', 1);
        QVERIFY2((!external.isEmpty() && known.contains(external)) || (!own.isEmpty() && known.contains(own)),
            qPrintable(numbers + u" was sent and is not written down"_s));
    }
    if (known.isEmpty())
        QCOMPARE(office->ledger()["unpostedJournalLines"].toInt(), 0);
    qInfo("%d numbers in NAV, %lld bytes of intents", int(sent.size()), static_cast<long long>(known.size()));
    afterwards(*office);
}

void TestDisk::readOnlyDisk()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("Only who may mount can have a disk that binds root as well; tst_damage has the folder without rights.");
    Office::Options options;
    options.workspace = disk.path(u"workspace"_s);
    const auto office = Office::open(companySeed, {}, options);
    QVERIFY(office != nullptr);
    const int before = office->requests();
    const QStringList books = office->books();
    QVERIFY(disk.remount(u"ro"_s));
    for (const QStringList &line : {QStringList{u"sync"_s}, QStringList{u"queue"_s, u"list"_s},
             QStringList{u"settings"_s, u"set"_s, u"invoice.mode"_s, u"draft"_s}}) {
        const CliResult refused = office->cli().json(line);
        const QByteArray said = refused.output + refused.errors;
        QVERIFY2(refused.exitCode == 1, said.constData());
        const QJsonObject error = refused.json().value_or(QJsonObject()).value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"storage"_s);
        QVERIFY2(said.contains("may not be written") && said.contains("workspace"), said.constData());
    }
    QCOMPARE(office->requests(), before);
    QCOMPARE(office->books(), books);
    QVERIFY(disk.remount(u"rw"_s));
    afterwards(*office);
}

void TestDisk::fullBeforeTheWorkspaceIsMade()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no limit for files.");
#endif
    const QTemporaryDir folder;
    CliRunner cli(folder.filePath(u"workspace"_s));
    cli.setFileLimit(20'000);
    const CliResult full = cli.json({u"init"_s, u"--secrets"_s, u"vault"_s});
    const QByteArray said = full.output + full.errors;
    QVERIFY2(full.exitCode == 1, said.constData());
    QVERIFY2(said.contains("full"), said.constData());
    // Nothing half made stands in the way of the second try.
    cli.setFileLimit(0);
    QCOMPARE(cli.json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
}

void TestDisk::twoAtOnce()
{
    Office::Options options;
    options.latency = 20;
    const auto office = Office::open(companySeed, {}, options);
    QVERIFY(office != nullptr);
    const auto start = [&office] {
        return std::async(std::launch::async, [folder = office->cli().workspace()] {
            CliRunner own(folder);
            return own.json({u"sync"_s});
        });
    };
    std::vector<std::future<CliResult>> runs;
    runs.reserve(4);
    for (int i = 0; i < 4; ++i)
        runs.push_back(start());
    int refused = 0;
    int posted = 0;
    for (auto &run : runs) {
        const CliResult result = run.get();
        const QByteArray said = result.output + result.errors;
        if (result.exitCode != 5) {
            QVERIFY2(result.exitCode == m_calmExit, said.constData());
            posted += documentsOf(result, "posted"_L1);
            continue;
        }
        ++refused;
        const QJsonObject error = result.json().value_or(QJsonObject()).value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"workspaceLocked"_s);
        QVERIFY2(!error.value("message"_L1).toString().isEmpty(), said.constData());
    }
    // One of them works; another may follow it, but never beside it.
    QVERIFY2(refused > 0 && refused < 4, qPrintable(QString::number(refused)));
    QVERIFY(posted > 0);
    QCOMPARE(office->books(), m_expected);
    afterwards(*office);
}

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
