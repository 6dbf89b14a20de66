// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "storefixture.h"
#include "writescope.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

namespace {

constexpr int entries = 120;
constexpr quint32 seed = 20261130;

const QStringList &columns()
{
    static const QStringList names{u"at"_s, u"actor"_s, u"action"_s, u"document_id"_s, u"fis_id"_s, u"amount"_s,
        u"currency"_s, u"reference"_s, u"text_digest"_s, u"previous_hash"_s, u"hash"_s};
    return names;
}

} // namespace

/// A trail whose file somebody changes behind the program's back, in every way and at random: verifying finds it and
/// says where.
class TestTampering final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_untouched;
    QByteArray m_content;
    QRandomGenerator m_random{seed};

    /// Opens the file; none where it is too damaged to be opened, which is found as well.
    std::unique_ptr<Database> open()
    {
        auto opened = Database::open(fileIn(*m_folder));
        if (!opened)
            return {};
        return std::move(*opened);
    }

    /// What verifying finds in the file as it lies there.
    std::optional<AuditTrail::Verdict> verdict()
    {
        const auto database = open();
        if (!database)
            return std::nullopt;
        return must(AuditTrail(*database).verify());
    }

    static bool names(const AuditTrail::Verdict &verdict, qint64 id)
    {
        return std::any_of(verdict.findings.cbegin(), verdict.findings.cend(),
            [id](const AuditFinding &finding) { return finding.entry <= id && id <= finding.last; });
    }

    static QString told(const AuditTrail::Verdict &verdict)
    {
        QStringList sentences;
        for (const AuditFinding &finding : verdict.findings)
            sentences.append(toString(finding.kind) + u' ' + QString::number(finding.entry));
        return sentences.join(u", "_s);
    }

    void restore()
    {
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::remove(fileIn(*m_folder) + ending);
        QFile file(fileIn(*m_folder));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(m_untouched), m_untouched.size());
    }

    void tamper(const QStringList &statements)
    {
        restore();
        const auto database = open();
        QVERIFY(database);
        must(database->run(u"PRAGMA synchronous = OFF"_s));
        must(database->run(u"PRAGMA foreign_keys = OFF"_s));
        QStringList triggers;
        must(database->forEach(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'audit%'"_s, {},
            [&triggers](const QSqlQuery &row) {
                triggers.append(row.value(0).toString());
                return true;
            }));
        for (const QString &trigger : std::as_const(triggers))
            must(database->run(u"DROP TRIGGER "_s + trigger));
        for (const QString &statement : statements)
            must(database->run(statement));
    }

    /// Every value of the trail with its type, as SQLite writes it down.
    QByteArray content()
    {
        const auto database = open();
        QByteArray all;
        for (const QString &table : {u"audit"_s, u"audit_text"_s}) {
            QStringList values;
            for (const QString &column : table == "audit"_L1 ? columns() : QStringList{u"salt"_s, u"text"_s})
                values.append(u"typeof(%1) || quote(CAST(%1 AS BLOB))"_s.arg(column));
            must(database->forEach(u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(values.join(u" || ',' || "_s), table), {},
                [&all](const QSqlQuery &row) {
                    all += row.value(0).toByteArray() + row.value(1).toByteArray() + '\n';
                    return true;
                }));
        }
        return all;
    }

    int any(int below) { return int(m_random.bounded(below)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            const auto database = must(Database::open(fileIn(*m_folder)));
            must(database->run(u"PRAGMA synchronous = OFF"_s));
            AuditTrail trail(*database);
            must(inTransaction(*database, [&]() -> Result<void> {
                for (int i = 1; i <= entries; ++i) {
                    AuditEntry made = entry(i % 3 ? u"posted"_s : u"held"_s, u"Spesen für Zoë Müller, Nr. %1"_s.arg(i));
                    made.actor = i % 4 ? u"Ledgerbridge"_s : u"Jürgen"_s;
                    made.documentId = u"D%1"_s.arg(i % 7);
                    made.amount = i % 5 ? u"10%1.50"_s.arg(i) : QString();
                    made.currency = i % 5 ? u"EUR"_s : QString();
                    made.reference = i % 2 ? u"PI-%1"_s.arg(i) : QString();
                    must(trail.append(made));
                }
                return {};
            }));
            must(trail.eraseTexts({17}, entry(u"textErased"_s, u"On request"_s)));
            must(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile file(fileIn(*m_folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_untouched = file.readAll();
        restore();
        const auto found = verdict();
        QVERIFY(found && found->intact);
        QCOMPARE(found->entries, entries + 1);
        m_content = content();
    }

    void anyBitOfAnyValueIsFoundAndNamed()
    {
        for (int round = 0; round < 400; ++round) {
            const int id = 1 + any(entries);
            const bool inText = round % 4 == 0;
            const QString table = inText ? u"audit_text"_s : u"audit"_s;
            const QString column = inText ? (any(3) ? u"text"_s : u"salt"_s) : columns().at(any(int(columns().size())));
            restore();
            QByteArray bytes;
            bool isText = false;
            {
                const auto database = open();
                const auto row = must(database->firstRow(
                    u"SELECT CAST(%1 AS BLOB), typeof(%1) FROM %2 WHERE id = ?"_s.arg(column, table), {id}));
                bytes = row.at(0).toByteArray();
                isText = row.at(1).toString() == "text"_L1;
            }
            QString value;
            if (column == "at"_L1) {
                value = u"at + %1"_s.arg(qint64(1) << any(40));
            } else if (bytes.isEmpty()) {
                value = isText ? u"'x'"_s : u"x'00'"_s;
            } else {
                const int at = any(int(bytes.size()));
                bytes[at] = char(bytes[at] ^ (1 << any(8)));
                value = u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
                if (isText)
                    value = u"CAST(%1 AS TEXT)"_s.arg(value);
            }
            const QString sql = u"UPDATE %1 SET %2 = %3 WHERE id = %4"_s.arg(table, column, value).arg(id);
            tamper({sql});
            const auto found = verdict();
            QVERIFY2(found && !found->intact, qPrintable(sql));
            QVERIFY2(names(*found, id), qPrintable(sql + u" → "_s + told(*found)));
        }
    }

    /// In the file itself, where lengths and types lie as well: the records of the trail and of its texts.
    void anyBitOfARecordInTheFileIsFound()
    {
        const auto database = open();
        QList<QPair<qint64, QByteArray>> marks;
        must(
            database->forEach(u"SELECT id, CAST(text_digest || previous_hash || hash AS BLOB) FROM audit ORDER BY id"_s,
                {}, [&](const QSqlQuery &row) {
                    marks.append({row.value(0).toLongLong(), row.value(1).toByteArray()});
                    return true;
                }));
        QHash<qint64, int> front;
        // Its length and number, types of twelve columns and the moment stand before the texts, and these before the hashes.
        must(database->forEach(
            u"SELECT id, 3 + 13 + 6 + length(CAST(actor || action || document_id || fis_id || amount || currency || "
            "reference AS BLOB)) FROM audit"_s,
            {}, [&](const QSqlQuery &row) {
                front.insert(row.value(0).toLongLong(), row.value(1).toInt());
                return true;
            }));
        int meaningless = 0;
        for (int round = 0; round < 400; ++round) {
            const auto &[id, mark] = marks.at(any(int(marks.size())));
            const qsizetype hashes = m_untouched.indexOf(mark);
            QVERIFY(hashes > 0);
            const qsizetype begin = hashes - front.value(id);
            const qsizetype at = begin + any(int(hashes + mark.size() - begin));
            restore();
            QFile file(fileIn(*m_folder));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(at);
            const char flipped = char(m_untouched.at(at) ^ (1 << any(8)));
            QCOMPARE(file.write(&flipped, 1), 1);
            file.close();
            const auto found = verdict();
            if (!found)
                continue; // too damaged to be opened
            // A few bits mean nothing: the type of a number that lies elsewhere, room behind a record. Then everything
            // reads as before, byte by byte.
            if (found->intact && content() == m_content) {
                ++meaningless;
                continue;
            }
            const QString where =
                u"entry %1, byte %2 of %3"_s.arg(id).arg(at - begin).arg(front.value(id) + mark.size());
            QVERIFY2(!found->intact, qPrintable(where));
            QVERIFY2(names(*found, id), qPrintable(where + u" → "_s + told(*found)));
        }
        QVERIFY2(meaningless < 20, qPrintable(QString::number(meaningless)));
    }

    void entriesThatGoComeOrTradePlacesAreNamed()
    {
        const QString copied =
            u"INSERT INTO audit SELECT %1, at, actor, action, document_id, fis_id, amount, currency, "
            "reference, text_digest, previous_hash, hash FROM audit WHERE id = %2"_s;
        for (int round = 0; round < 200; ++round) {
            const int id = 1 + any(entries);
            const int other = 1 + (id + any(entries - 1)) % entries;
            QStringList statements;
            QList<qint64> named;
            switch (round % 6) {
            case 0: // gone, with or without its text
                statements = {u"DELETE FROM audit WHERE id = %1"_s.arg(id)};
                if (any(2))
                    statements.append(u"DELETE FROM audit_text WHERE id = %1"_s.arg(id));
                named = {id};
                break;
            case 1: // from there to the end
                statements = {
                    u"DELETE FROM audit WHERE id >= %1"_s.arg(id), u"DELETE FROM audit_text WHERE id >= %1"_s.arg(id)};
                named = {id, entries + 1};
                break;
            case 2: // one more, in front or at the end
            {
                const int place = any(2) ? entries + 2 : -any(5);
                statements = {copied.arg(place).arg(id)};
                named = {place};
                break;
            }
            case 3: // two trade places
                statements = {u"UPDATE audit SET id = -1000 WHERE id = %1"_s.arg(id),
                    u"UPDATE audit SET id = %1 WHERE id = %2"_s.arg(id).arg(other),
                    u"UPDATE audit SET id = %1 WHERE id = -1000"_s.arg(other)};
                named = {id, other};
                break;
            case 4: // texts trade places
                statements = {u"UPDATE audit_text SET id = -1000 WHERE id = %1"_s.arg(id),
                    u"UPDATE audit_text SET id = %1 WHERE id = %2"_s.arg(id).arg(other),
                    u"UPDATE audit_text SET id = %1 WHERE id = -1000"_s.arg(other)};
                named = {id, other};
                break;
            default: // a text nobody wrote
                statements = {u"INSERT INTO audit_text VALUES (%1, x'01', 'forged')"_s.arg(entries + 2 + any(9))};
                break;
            }
            tamper(statements);
            const auto found = verdict();
            QVERIFY2(found && !found->intact, qPrintable(statements.join(u"; "_s)));
            for (const qint64 one : std::as_const(named))
                QVERIFY2(names(*found, one), qPrintable(statements.join(u"; "_s) + u" → "_s + told(*found)));
        }
    }

    /// Whoever knows the form of the chain can seal an entry anew; the next one gives it away.
    void sealedAnewIsFound()
    {
        for (const qint64 id : {qint64(1), qint64(60), qint64(entries), qint64(entries + 1)}) {
            restore();
            AuditEntry forged;
            {
                const auto database = open();
                AuditFilter filter;
                filter.after = id + 1;
                filter.limit = 1;
                forged = must(AuditTrail(*database).list(filter)).first();
            }
            forged.amount = u"1.00"_s;
            AuditChain::seal(forged, forged.previousHash);
            tamper({u"UPDATE audit SET amount = '1.00', hash = x'%1' WHERE id = %2"_s
                        .arg(QString::fromLatin1(forged.hash.toHex()))
                        .arg(id)});
            const auto found = verdict();
            QVERIFY(found && !found->intact);
            QVERIFY2(names(*found, id) || names(*found, id + 1), qPrintable(told(*found)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
