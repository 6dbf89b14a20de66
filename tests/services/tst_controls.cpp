// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "controls.h"
#include "controlsexport.h"
#include "csvsheet.h"
#include "mappingchanges.h"
#include "mappingstore.h"
#include "settingsentence.h"
#include "settingstable.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// What stood when, against a list that the test keeps by itself.
class TestControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thirteen hours ahead: a day there begins at eleven o'clock UTC of the day before.
        qputenv("TZ", "Pacific/Auckland");
        tzset();
        Workspace::NewWorkspace options;
        options.secrets = SecretsMode::Vault;
        options.passphrase = [] { return QByteArray("controls"); };
        auto made = Workspace::create(folder(), options);
        QVERIFY(made.has_value());
        m_workspace = std::move(*made);
        m_workspace->database().setClock([this] { return m_now; });
        live();
    }

    void everyDayIsAsItWas_data()
    {
        QTest::addColumn<QDate>("day");
        for (QDate day(2026, 3, 1); day <= QDate(2026, 3, 14); day = day.addDays(1))
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void everyDayIsAsItWas()
    {
        QFETCH(QDate, day);
        const auto report = controlsReport(m_workspace->database(), {endOfLocalDay(day)});
        QVERIFY(report.has_value());
        if (day < QDate(2026, 3, 2)) {
            QVERIFY(!report->answers);
            QVERIFY(report->settings.isEmpty());
            QVERIFY(report->notices.join(u' ').contains(u"The workspace is younger"_s));
            return;
        }
        QVERIFY(report->answers);
        QCOMPARE(report->settings.size(), SettingsTable::definitions().size());
        for (const ControlSetting &setting : report->settings) {
            const Kept kept =
                m_kept.value(day).settings.value(setting.key, {SettingsTable::defaultValue(setting.key), {}, {}});
            QCOMPARE(setting.value, kept.value);
            QCOMPARE(setting.set.actor, kept.actor);
            QCOMPARE(setting.set.at, kept.at);
            QCOMPARE(setting.set.entry > 0, !kept.actor.isEmpty());
        }
        QHash<QString, Kept> rows;
        for (const ControlMapping &mapping : report->mappings)
            rows.insert(mapping.row.source, {mapping.row.target, mapping.set.actor, mapping.set.at});
        QCOMPARE(rows, m_kept.value(day).mappings);
    }

    void midnightIsThatOfThePerson()
    {
        const QDateTime end = endOfLocalDay(QDate(2026, 3, 5));
        QCOMPARE(end, QDateTime(QDate(2026, 3, 5), QTime(11, 0), Qt::UTC));
        // One entry a millisecond before it, one at it (see live()).
        QCOMPARE(valueAt(end, u"vendors.toNav"_s), u"create"_s);
        QCOMPARE(valueAt(end.addMSecs(1), u"vendors.toNav"_s), u"off"_s);
        QCOMPARE(valueAt(end.addMSecs(-1), u"vendors.toNav"_s), u"propose"_s);
    }

    void changesOfAPeriod()
    {
        const auto report = controlsReport(
            m_workspace->database(), {endOfLocalDay(QDate(2026, 3, 9)), startOfLocalDay(QDate(2026, 3, 5))});
        QVERIFY(report.has_value());
        QStringList told;
        for (const ControlChange &change : report->changes)
            told.append(u"%1|%2|%3|%4|%5"_s.arg(
                toString(change.kind), change.name, change.before, change.after, change.made.actor));
        QCOMPARE(told,
            (QStringList{u"setting|vendors.toNav|propose|create|bert"_s, u"setting|vendors.toNav|create|off|anna"_s,
                u"mapping|account 6100|61200|61300|bert"_s, u"mapping|account 6100|61300|61200|anna"_s,
                u"mapping|account 6200|62000||bert"_s}));
    }

    void peopleAreCounted()
    {
        const auto report = controlsReport(m_workspace->database(), {endOfLocalDay(QDate(2026, 3, 5))});
        QVERIFY(report.has_value());
        QHash<QString, int> counts;
        for (const ControlDeed &deed : report->deeds)
            counts.insert(deed.person + u' ' + deed.action, deed.count);
        QCOMPARE(counts,
            (QHash<QString, int>{{u"anna settingSet"_s, 1}, {u"bert settingSet"_s, 1}, {u"anna mappingSet"_s, 2}}));
    }

    void theOfficeReadsTheWorkbook()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("This system has no LibreOffice to open workbooks with (libreoffice-calc-nogui).");
        const auto report = controlsReport(m_workspace->database(), {endOfLocalDay(QDate(2026, 3, 14))});
        QVERIFY(report.has_value());
        const QString path = m_folder.filePath(u"controls.xlsx"_s);
        const auto written = exportControls(folder(), *report, u"anna"_s, {path, Exports::ExportFormat::Xlsx});
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        const auto sheet = seenByOffice(path);
        QVERIFY2(sheet.has_value(), "LibreOffice did not write what it read");
        QCOMPARE(sheet->lines.size(), written->rows + 1);
        QHash<QString, QString> values;
        for (const SheetLine &line : sheet->lines)
            values.insert(line.cells.value(1), line.cells.value(3));
        for (const ControlSetting &setting : report->settings)
            QCOMPARE(values.value(setting.key), setting.value);
        QCOMPARE(values.value(u"account 6100"_s), u"61200"_s);
    }

    /// Last, for it damages the workspace.
    void damageIsSaid()
    {
        const auto sound = controlsReport(m_workspace->database(), {endOfLocalDay(QDate(2026, 3, 14))});
        QVERIFY(sound && !sound->notices.join(u' ').contains(u"broken"_s));
        AuditEntry why;
        why.actor = u"anna"_s;
        qint64 entry = 0;
        for (const ControlSetting &setting : sound->settings)
            entry = setting.key == "approval.fourEyes"_L1 ? setting.set.entry : entry;
        QVERIFY(Store::AuditTrail(m_workspace->database()).eraseTexts({entry}, why));
        const auto erased = controlsReport(m_workspace->database(), {endOfLocalDay(QDate(2026, 3, 14))});
        QVERIFY(erased.has_value());
        QVERIFY(erased->notices.join(u' ').contains(u"Entry %1 changed the setting approval.fourEyes"_s.arg(entry)));
        for (const ControlSetting &setting : erased->settings)
            QCOMPARE(setting.isUnknown, setting.key == "approval.fourEyes"_L1);
        QVERIFY(m_workspace->database().execute(u"DROP TRIGGER mapping_change_never_changes"_s));
        QVERIFY(m_workspace->database().execute(u"UPDATE mapping_change SET actor = 'carla' WHERE batch = 2"_s));
        const auto changed = controlsReport(m_workspace->database(), {endOfLocalDay(QDate(2026, 3, 14))});
        QVERIFY(changed && changed->notices.join(u' ').contains(u"does not agree with entry"_s));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("plain") << u"The setting k was changed from \"a\" to \"b\"."_s << u"a"_s << u"b"_s;
        QTest::newRow("empty") << u"The setting k was changed from \"\" to \"\"."_s << u""_s << u""_s;
        QTest::newRow("German") << u"Die Einstellung k wurde von „a“ auf „b“ geändert."_s << u"a"_s << u"b"_s;
        QTest::newRow("tricky") << u"The setting k was changed from \"a\" to \"b\" to \"c\"."_s << u"a\" to \"b"_s
                                << u"c"_s;
        QTest::newRow("percent") << u"The setting k was changed from \"%3\" to \"%1\"."_s << u"%3"_s << u"%1"_s;
    }
    void sentences()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QStringList forms{
            QString::fromUtf8(settingSentence()), u"Die Einstellung %1 wurde von „%2“ auf „%3“ geändert."_s};
        QCOMPARE(settingWordsFrom(sentence, u"k"_s, forms, before), (SettingWords{before, after}));
        QVERIFY(!settingWordsFrom(sentence, u"other"_s, forms, before));
        QVERIFY(!settingWordsFrom(sentence + u'x', u"k"_s, forms, before));
    }
    void anAmbiguousSentenceIsNotGuessed()
    {
        const QString sentence = u"The setting k was changed from \"a\" to \"b\" to \"c\"."_s;
        QVERIFY(!settingWordsFrom(sentence, u"k"_s, {QString::fromUtf8(settingSentence())}, std::nullopt));
    }

private:
    struct Kept
    {
        QString value;
        QString actor;
        QDateTime at;
        [[nodiscard]] bool operator==(const Kept &) const = default;
    };
    struct Day
    {
        QHash<QString, Kept> settings;
        QHash<QString, Kept> mappings;
    };

    [[nodiscard]] QString folder() const { return m_folder.filePath(u"workspace"_s); }

    void at(QDate day, QTime time) { m_now = QDateTime(day, time, Qt::UTC); }
    void set(const QString &key, const QString &value, const QString &actor)
    {
        QVERIFY(m_workspace->setSetting(key, value, actor));
        m_standing.settings.insert(key, {value, actor, m_now});
        keep();
    }
    void map(const QString &source, const QString &target, const QString &actor)
    {
        MappingRow row;
        row.kind = MappingKind::Account;
        row.source = source;
        row.target = target;
        QVERIFY(Store::MappingStore(m_workspace->database()).set({row}, actor));
        m_standing.mappings.insert(source, {target, actor, m_now});
        keep();
    }
    /// Holds from the day of the person on; New Zealand goes back to twelve hours on the fifth of April only.
    void keep()
    {
        const QDate day = m_now.addSecs(13 * 3600).date();
        for (QDate each = day; each <= QDate(2026, 3, 14); each = each.addDays(1))
            m_kept.insert(each, m_standing);
    }

    void live()
    {
        at(QDate(2026, 3, 2), QTime(8, 0));
        set(u"approval.required"_s, u"above:500.00"_s, u"anna"_s);
        map(u"6100"_s, u"61200"_s, u"anna"_s);
        map(u"6200"_s, u"62000"_s, u"anna"_s);
        const QDateTime midnight(QDate(2026, 3, 5), QTime(11, 0), Qt::UTC);
        m_now = midnight.addMSecs(-1);
        set(u"vendors.toNav"_s, u"create"_s, u"bert"_s);
        m_now = midnight;
        set(u"vendors.toNav"_s, u"off"_s, u"anna"_s);
        at(QDate(2026, 3, 7), QTime(9, 0));
        map(u"6100"_s, u"61300"_s, u"bert"_s);
        at(QDate(2026, 3, 8), QTime(7, 0));
        const auto back = stepsBack(*m_workspace, 0);
        QVERIFY(back.has_value());
        QVERIFY(Store::MappingStore(m_workspace->database()).change(*back, {u"anna"_s, u"wrong"_s, {}}));
        m_standing.mappings.insert(u"6100"_s, {u"61200"_s, u"anna"_s, m_now});
        keep();
        at(QDate(2026, 3, 9), QTime(1, 0));
        QVERIFY(Store::MappingStore(m_workspace->database())
                    .unset(MappingKind::Account, u"6200"_s, std::nullopt, u"bert"_s));
        m_standing.mappings.remove(u"6200"_s);
        keep();
        at(QDate(2026, 3, 11), QTime(20, 0));
        set(u"posting.description"_s, u"{employee} \" to \" {date}"_s, u"bert"_s);
        set(u"approval.required"_s, u"all"_s, u"bert"_s);
        set(u"approval.fourEyes"_s, u"true"_s, u"anna"_s);
        at(QDate(2026, 3, 13), QTime(6, 0));
        set(u"approval.required"_s, u"none"_s, u"anna"_s);
        at(QDate(2026, 4, 20), QTime(6, 0));
    }

    [[nodiscard]] QString valueAt(const QDateTime &until, const QString &key)
    {
        const auto report = controlsReport(m_workspace->database(), {until});
        if (report)
            for (const ControlSetting &setting : report->settings)
                if (setting.key == key)
                    return setting.value;
        return {};
    }

    std::optional<SheetTable> seenByOffice(const QString &path)
    {
        const QString made = m_folder.filePath(u"seen"_s);
        QProcess office;
        office.start(u"soffice"_s,
            {u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString(),
                u"--headless"_s, u"--norestore"_s, u"--convert-to"_s,
                u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"_s, u"--outdir"_s, made,
                path});
        if (!office.waitForFinished(180'000))
            return std::nullopt;
        const QStringList names = QDir(made).entryList(QDir::Files);
        if (names.size() != 1)
            return std::nullopt;
        QFile file(made + u'/' + names.constFirst());
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const auto sheet = readCsvSheet(file.readAll());
        return sheet ? std::optional(*sheet) : std::nullopt;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QDateTime m_now;
    Day m_standing;
    QHash<QDate, Day> m_kept;
};

QTEST_GUILESS_MAIN(TestControls)
#include "tst_controls.moc"
