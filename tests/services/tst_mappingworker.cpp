// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingworker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The thread that works out what edits would do: every question that was not overtaken gets one answer.
class TestMappingWorker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever shows a trial waits for its end, also where it is stopped at once.
    void stoppedBeforeItBeganIsAnsweredToo()
    {
        const QTemporaryDir folder;
        for (int round = 0; round < 20; ++round) {
            Services::MappingWorker worker(folder.filePath(u"none"_s));
            QSignalSpy failures(&worker, &Services::MappingWorker::failed);
            worker.tryOnPast({}, 3);
            worker.stop();
            QTRY_COMPARE(failures.size(), 1);
        }
    }

    void onlyTheYoungestQuestionIsAnswered()
    {
        const QTemporaryDir folder;
        Services::MappingWorker worker(folder.filePath(u"none"_s));
        QSignalSpy failures(&worker, &Services::MappingWorker::failed);
        // What the thread began before the next was asked may be answered.
        for (int i = 0; i < 1000; ++i)
            worker.preview({});
        QTRY_VERIFY(!failures.isEmpty());
        QTest::qWait(20);
        QVERIFY(failures.size() < 1000);
    }

    void endsWithWorkWaiting()
    {
        const QTemporaryDir folder;
        for (int round = 0; round < 20; ++round) {
            Services::MappingWorker worker(folder.filePath(u"none"_s));
            worker.tryOnPast({}, 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestMappingWorker)
#include "tst_mappingworker.moc"
