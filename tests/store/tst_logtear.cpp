// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "logtear.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameSize = 24 + 4096;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the frames stand that end a transaction.
QList<qsizetype> commitsOf(const QByteArray &log)
{
    QList<qsizetype> commits;
    for (qsizetype at = logHeader; at + frameSize <= log.size(); at += frameSize)
        if (log.mid(at + 4, 4) != QByteArray(4, '\0'))
            commits.append(at);
    return commits;
}

QByteArray flipped(QByteArray log, qsizetype at)
{
    log[at] = char(log.at(at) ^ 0x01);
    return log;
}

} // namespace

/// Tears that a power cut may leave are told from damage to what had been synced.
class TestLogTear final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_log;
    QList<qsizetype> m_commits;

    [[nodiscard]] QString path() const { return fileIn(*m_folder); }

private Q_SLOTS:
    /// A log of twelve transactions as a crash leaves it, in `crashed.db`.
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        VALUE_OF(database, Database::open(path()));
        for (int i = 0; i < 12; ++i)
            SUCCEEDS(database->execute(u"INSERT INTO fact (name, value) VALUES (?, ?)"_s,
                {QString::number(i), QByteArray(6000, char('a' + i))}));
        m_log = contentOf(path() + u"-wal"_s);
        QVERIFY(QFile::copy(path(), m_folder->filePath(u"crashed.db"_s)));
        m_commits = commitsOf(m_log);
        QVERIFY2(m_commits.size() >= 12, qPrintable(QString::number(m_commits.size())));
    }

    void soundLogIsSound()
    {
        QCOMPARE(damageInLog(m_log), QString());
        QCOMPARE(damageInLog({}), QString());
        QCOMPARE(damageInLog(m_log.first(logHeader - 1)), QString());
        QCOMPARE(damageInLog(QByteArray(100'000, 'x')), QString());
    }

    void tearsOfAPowerCutAreNone()
    {
        // Every sector of the last transaction that never came, every length, and whatever was left behind it
        const qsizetype lastStart = m_commits.at(m_commits.size() - 2) + frameSize;
        for (qsizetype at = lastStart; at < m_log.size(); at += 97) {
            const qsizetype sector = std::min<qsizetype>(512, m_log.size() - at);
            QCOMPARE(damageInLog(QByteArray(m_log).replace(at, sector, QByteArray(sector, '\0'))), QString());
            QCOMPARE(damageInLog(m_log.first(at)), QString());
        }
        QCOMPARE(damageInLog(m_log + QByteArray(9000, '\0')), QString());
        QCOMPARE(damageInLog(m_log + m_log.mid(logHeader, frameSize / 2)), QString());
    }

    void everyByteBeforeIsNoticed()
    {
        // The page or the sum of any frame up to the end of the last transaction but one
        const qsizetype end = m_commits.at(m_commits.size() - 2) + frameSize;
        for (qsizetype frame = logHeader; frame < end; frame += frameSize)
            for (const qsizetype at : {frame + 2, frame + 17, frame + 24, frame + 2000, frame + frameSize - 1})
                QVERIFY2(
                    damageInLog(flipped(m_log, at)).contains(QString::number(frame)), qPrintable(u"byte %1"_s.arg(at)));
    }

    /// SQLite alone would open this and show four transactions of twelve.
    void damagedLogIsRefusedAsItIs()
    {
        const QString crashed = m_folder->filePath(u"crashed.db"_s);
        const QByteArray damaged = flipped(m_log, m_commits.at(4) + 100);
        QFile log(crashed + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(damaged);
        log.close();
        for (int i = 0; i < 2; ++i) {
            const auto opened = Database::open(crashed);
            FAILS_WITH(opened, ErrorCode::WorkspaceDamaged);
            QVERIFY(opened.error().message.contains(u"backup"_s));
            QCOMPARE(contentOf(log.fileName()), damaged);
        }
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(m_log);
        log.close();
        VALUE_OF(database, Database::open(crashed));
        VALUE_OF(count, database->firstRow(u"SELECT count(*) FROM fact"_s));
        QCOMPARE(count.first().toInt(), 12);
    }
};

QTEST_GUILESS_MAIN(TestLogTear)
#include "tst_logtear.moc"
