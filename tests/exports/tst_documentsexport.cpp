// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "csvsheet.h"
#include "documentcolumns.h"
#include "documentsexport.h"
#include "trailsample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ExportTest;
using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// The list of documents as a file, against the documents that were put there.
class TestDocumentsExport final : public QObject
{
    Q_OBJECT

    static constexpr int count = 2500; // more than two pages of reading

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = sampleWorkspace(folder());
        QVERIFY(m_workspace != nullptr);
        const auto transaction = Store::Transaction::begin(m_workspace->database());
        QVERIFY(transaction.has_value());
        Store::DocumentStore documents(m_workspace->database());
        for (int i = 0; i < count; ++i) {
            Record record;
            record.documentId = u"REP%1"_s.arg(i, 6, 10, QLatin1Char('0'));
            record.fisId = u"fis-%1"_s.arg(i);
            record.number = i == 7 ? u"=6*7"_s : u"N-%1"_s.arg(i);
            record.party = i % 5 == 0 ? u"Zoë Müller"_s : u"Jan Kowalski"_s;
            record.amount = Decimal::fromUnits(10'000 + i, 2);
            record.currency = i % 2 == 0 ? u"EUR"_s : u"USD"_s;
            record.contentHash = u"hash-%1"_s.arg(i);
            AuditEntry entry;
            entry.actor = u"Ledgerbridge"_s;
            entry.action = u"received"_s;
            QVERIFY(documents.insert(record, "{}", entry).has_value());
        }
        QVERIFY((*transaction)->commit().has_value());
    }

    void everyDocumentOnceInTheOrderOfTheList()
    {
        DocumentsExport order = orderTo(u"all.csv"_s);
        order.filter.newestFirst = true;
        const QList<QStringList> lines = written(order);
        QCOMPARE(lines.size(), count + 1);
        for (int i = 0; i < count; ++i)
            QCOMPARE(lines.at(i + 1).constFirst(), u"REP%1"_s.arg(count - 1 - i, 6, 10, QLatin1Char('0')));
    }

    void filterAndColumnsCount()
    {
        DocumentsExport order = orderTo(u"some.csv"_s);
        order.filter.text = u"müller"_s;
        order.columns = QStringList{u"amount"_s, u"number"_s};
        const QList<QStringList> lines = written(order);
        QCOMPARE(lines.size(), count / 5 + 1);
        QCOMPARE(lines.constFirst(), (QStringList{u"amount"_s, u"number"_s}));
        QCOMPARE(lines.at(1), (QStringList{u"100.00"_s, u"N-0"_s}));
        order.columns = QStringList{u"colour"_s};
        const auto refused = exportDocuments(folder(), order);
        QVERIFY(!refused && refused.error().message.contains(u"colour"_s));
    }

    void noCellIsAFormula()
    {
        DocumentsExport order = orderTo(u"formula.csv"_s);
        order.columns = QStringList{u"number"_s};
        QCOMPARE(written(order).at(8).constFirst(), u"'=6*7"_s);
    }

    void whatIsGivenUpLeavesNothing()
    {
        const auto stopped =
            exportDocuments(folder(), orderTo(u"stopped.json"_s), [](qint64, qint64) { return false; });
        QVERIFY(!stopped.has_value());
        QVERIFY(QDir(m_folder.path()).entryList({u"stopped*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"workspace"_s); }
    [[nodiscard]] DocumentsExport orderTo(const QString &name) const
    {
        DocumentsExport order;
        order.target.path = m_folder.filePath(name);
        order.target.format = name.endsWith(".json"_L1) ? Exports::ExportFormat::Json : Exports::ExportFormat::Csv;
        return order;
    }
    [[nodiscard]] QList<QStringList> written(const DocumentsExport &order) const
    {
        QList<QStringList> lines;
        QFile file(order.target.path);
        if (!exportDocuments(folder(), order) || !file.open(QIODevice::ReadOnly))
            return lines;
        if (const auto sheet = readCsvSheet(file.readAll()))
            for (const SheetLine &line : sheet->lines)
                lines.append(line.cells);
        return lines;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestDocumentsExport)
#include "tst_documentsexport.moc"
