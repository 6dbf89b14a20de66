// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailexport.h"
#include "trailsample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ExportTest;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// The programs that docs/trail.md gives to strangers, taken out of the page as it stands, run on real exports and on
/// tampered ones.
class TestTrailProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = sampleWorkspace(folder());
        QVERIFY(m_workspace != nullptr);
        QVERIFY(appendEntries(*m_workspace, 20));
        m_head = Store::AuditTrail(m_workspace->database()).head().value_or(QByteArray()).toHex();
        QFile page(QStringLiteral(LEDGERBRIDGE_DOCS "/trail.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        for (const QByteArray &language : {QByteArray("python"), QByteArray("bash")}) {
            const qsizetype begin = text.indexOf("```" + language + '\n');
            QVERIFY2(begin > 0, language.constData());
            const qsizetype from = begin + language.size() + 4;
            const QByteArray program = text.mid(from, text.indexOf("\n```", from) - from) + '\n';
            QVERIFY(write(m_folder.filePath(QString::fromLatin1(language)), program));
        }
        for (const QString &ending : {u"json"_s, u"csv"_s}) {
            const auto done = exportTrail(
                folder(), {{}, {path(u"whole."_s + ending), *Exports::exportFormatFrom(ending)}, {}, u"anna"_s});
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
            TrailExport some{{}, {path(u"some."_s + ending), *Exports::exportFormatFrom(ending)}, {}, u"anna"_s};
            some.filter.text = u"Number"_s;
            some.filter.documentId = u"M7"_s;
            QVERIFY(exportTrail(folder(), some));
        }
    }

    void whatIsWholeFits_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("ending");
        QTest::newRow("Python, JSON") << u"python"_s << u"json"_s;
        QTest::newRow("Python, CSV") << u"python"_s << u"csv"_s;
        QTest::newRow("bash, JSON") << u"bash"_s << u"json"_s;
    }
    void whatIsWholeFits()
    {
        QFETCH(QString, program);
        QFETCH(QString, ending);
        const Told told = run(program, {path(u"whole."_s + ending), QString::fromLatin1(m_head)});
        QVERIFY2(told.exitCode == 0, told.output.constData());
        QVERIFY2(told.output.contains(m_head), told.output.constData());
        if (program == u"python")
            QVERIFY2(told.output.contains("1 texts erased"), told.output.constData());
    }

    void whatWasTamperedWithIsFound_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        const struct
        {
            const char *name;
            QByteArray from;
            QByteArray to;
            QByteArray said;
        } changes[] = {
            {"an amount", "100.00", "900.00", "was changed"},
            {"a text", "Number 11.", "Number 12.", "the text of entry"},
            {"who", "@home", "@away", "was changed"},
            {"the head is another", {}, {}, "the kept head is not in this file"},
        };
        for (const auto &change : changes) {
            QTest::addRow("Python, JSON: %s", change.name) << u"python"_s << u"json"_s << change.from << change.to << change.said;
            QTest::addRow("Python, CSV: %s", change.name) << u"python"_s << u"csv"_s << change.from << change.to << change.said;
            QTest::addRow("bash, JSON: %s", change.name) << u"bash"_s << u"json"_s << change.from << change.to << change.said;
        }
    }
    void whatWasTamperedWithIsFound()
    {
        QFETCH(QString, program);
        QFETCH(QString, ending);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        QByteArray content = read(path(u"whole."_s + ending));
        QByteArray head = m_head;
        if (from.isEmpty()) {
            head[5] = head.at(5) == '0' ? '1' : '0';
        } else {
            QVERIFY(content.contains(from));
            content.replace(content.indexOf(from), from.size(), to);
        }
        const QString tampered = path(u"tampered."_s + ending);
        QVERIFY(write(tampered, content));
        const Told told = run(program, {tampered, QString::fromLatin1(head)});
        QVERIFY2(told.exitCode == 1, told.output.constData());
        QVERIFY2(told.output.contains(said), told.output.constData());
    }

    void aMissingEntryIsFound_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("fromEnd"); // which entry is taken out
        QTest::addColumn<QByteArray>("said");
        for (const QString &program : {u"python"_s, u"bash"_s}) {
            const QByteArray name = program.toLatin1();
            QTest::addRow("%s: in the middle", name.constData()) << program << 5 << QByteArray("does not follow the one before");
            QTest::addRow("%s: the newest", name.constData()) << program << 1 << QByteArray("the kept head is not in this file");
        }
    }
    void aMissingEntryIsFound()
    {
        QFETCH(QString, program);
        QFETCH(int, fromEnd);
        QFETCH(QByteArray, said);
        QByteArrayList lines = read(path(u"whole.json"_s)).split('\n');
        qsizetype last = lines.size() - 1;
        while (!lines.at(last).startsWith("{\"id\":"))
            --last;
        lines.removeAt(last - fromEnd + 1);
        const QString tampered = path(u"cut.json"_s);
        QVERIFY(write(tampered, lines.join('\n')));
        const Told told = run(program, {tampered, QString::fromLatin1(m_head)});
        QVERIFY2(told.exitCode == 1, told.output.constData());
        QVERIFY2(told.output.contains(said), told.output.constData());
        // And without a head the end can be cut off unseen: the page says so.
        if (fromEnd == 1)
            QCOMPARE(run(program, {tampered}).exitCode, 0);
    }

    void anOlderHeadIsFoundToo()
    {
        const QByteArray older = read(path(u"whole.json"_s)).split('\n').at(14).split('"').constEnd()[-2];
        QCOMPARE(older.size(), 64);
        const Told told = run(u"python"_s, {path(u"whole.json"_s), QString::fromLatin1(older)});
        QVERIFY2(told.exitCode == 0 && told.output.contains("the kept head is that of entry"), told.output.constData());
    }

    void aFilteredExportIsCheckedEntryByEntry()
    {
        for (const QString &ending : {u"json"_s, u"csv"_s}) {
            const QString some = path(u"some."_s + ending);
            QCOMPARE(run(u"python"_s, {some}).exitCode, 1);
            const Told told = run(u"python"_s, {u"--filtered"_s, some});
            QVERIFY2(told.exitCode == 0, told.output.constData());
            QByteArray content = read(some);
            content.replace("Number 7.", "Number 8.");
            QVERIFY(write(path(u"tampered."_s + ending), content));
            QCOMPARE(run(u"python"_s, {u"--filtered"_s, path(u"tampered."_s + ending)}).exitCode, 1);
        }
    }

private:
    struct Told
    {
        int exitCode = -1;
        QByteArray output;
    };
    Told run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            program == u"python" ? u"python3"_s : program, QStringList{m_folder.filePath(program)} + arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.errorString().toUtf8()};
        return {process.exitCode(), process.readAll()};
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"books"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QByteArray m_head;
};

QTEST_GUILESS_MAIN(TestTrailProof)
#include "tst_trailproof.moc"
