// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditmodel.h"
#include "documentsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

/// A source that answers only when told to, to whatever request it is told to.
template<typename Base, typename Query, typename Row>
class Scripted final : public Base
{
public:
    struct Asked final
    {
        Query query;
        quint64 generation = 0;
    };
    QList<Asked> asked;

    void request(const Query &query, quint64 generation) override { asked.append({query, generation}); }
    void answer(qsizetype request, const QList<qint64> &ids, bool more)
    {
        QList<Row> rows;
        for (const qint64 id : ids) {
            Row row;
            row.id = id;
            rows.append(row);
        }
        Q_EMIT this->rowsReady(rows, asked.at(request).generation, more);
    }
    void refuse(qsizetype request)
    {
        Q_EMIT this->failed(Error{ErrorCode::Storage, u"The disk is full."_s, {}, 0, {}}, asked.at(request).generation);
    }
};

using Documents = Scripted<DocumentSource, DocumentListQuery, Record>;
using Trail = Scripted<AuditSource, AuditListQuery, AuditEntry>;

template<typename Model>
QList<qint64> idsOf(const Model &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row)->id);
    return ids;
}

} // namespace

/// Both lists that come in windows keep the same promises: each is asked of both.
class PagedModelTest : public QObject
{
    Q_OBJECT

    template<typename Model, typename Source>
    static void listsGrow()
    {
        Source source;
        Model model(&source);
        QSignalSpy loaded(&model, &PagedTable::loaded);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(!model.canFetchMore({}));
        model.setQuery({});
        QVERIFY(model.isLoading());
        source.answer(0, {9, 8}, true);
        const QPersistentModelIndex chosen = model.index(1, 0);
        model.fetchMore({});
        // Asking again while the answer is on its way asks nothing.
        model.fetchMore({});
        QCOMPARE(source.asked.size(), 2);
        QCOMPARE(source.asked.at(1).query.afterId, 8);
        source.answer(1, {7, 6, 5}, true);
        QCOMPARE(idsOf(model), (QList<qint64>{9, 8, 7, 6, 5}));
        QCOMPARE(inserted.constLast().at(1).toInt(), 2);
        QCOMPARE(inserted.constLast().at(2).toInt(), 4);
        // What was chosen stays chosen when more comes.
        QCOMPARE(chosen.row(), 1);
        model.fetchMore({});
        QCOMPARE(source.asked.at(2).query.afterId, 5);
        source.answer(2, {4}, false);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(!model.isLoading());
        QCOMPARE(loaded.size(), 3);
        // Rows have no rows, whoever asks.
        QVERIFY(!model.canFetchMore(model.index(0, 0)));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    }

    /// The tester asks for more by itself, so nothing is counted here.
    template<typename Model, typename Source>
    static void everyStepKeepsTheRulesOfModels()
    {
        Source source;
        Model model(&source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        source.answer(0, {9, 8}, true);
        model.fetchMore({});
        source.answer(source.asked.size() - 1, {7, 6}, true);
        QCOMPARE(idsOf(model), (QList<qint64>{9, 8, 7, 6}));
        model.refresh();
        source.answer(source.asked.size() - 1, {10}, false);
        QCOMPARE(idsOf(model), QList<qint64>{10});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    template<typename Model, typename Source>
    static void aWindowThatIsEmptyEndsTheList()
    {
        Source source;
        Model model(&source);
        model.setQuery({});
        source.answer(0, {9}, true);
        model.fetchMore({});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy loaded(&model, &PagedTable::loaded);
        // "More" without rows would ask for ever.
        source.answer(1, {}, true);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(loaded.size(), 1);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(idsOf(model), QList<qint64>{9});
    }

    template<typename Model, typename Source>
    static void staleAnswersAreDropped()
    {
        Source source;
        Model model(&source);
        QSignalSpy loaded(&model, &PagedTable::loaded);
        QSignalSpy failed(&model, &PagedTable::failed);
        model.setQuery({});
        model.refresh();
        source.answer(0, {1, 2}, true);
        source.refuse(0);
        QVERIFY(model.isLoading());
        QCOMPARE(loaded.size() + failed.size(), 0);
        source.answer(1, {3}, true);
        QCOMPARE(idsOf(model), QList<qint64>{3});
        // A search while the next window is on its way: that window is another list's.
        model.fetchMore({});
        auto search = model.query();
        search.text = u"kranz"_s;
        model.setQuery(search);
        source.answer(2, {2}, false);
        QCOMPARE(idsOf(model), QList<qint64>{3});
        source.answer(3, {7}, false);
        QCOMPARE(idsOf(model), QList<qint64>{7});
        // An answer to a list that was emptied meanwhile.
        model.refresh();
        model.clear();
        source.answer(4, {8}, false);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isLoading());
    }

    template<typename Model, typename Source>
    static void twoListsShareASource()
    {
        Source source;
        Model one(&source);
        Model other(&source);
        one.setQuery({});
        other.setQuery({});
        source.answer(1, {2}, false);
        QCOMPARE(one.rowCount(), 0);
        QVERIFY(one.isLoading());
        source.answer(0, {1}, false);
        QCOMPARE(idsOf(one), QList<qint64>{1});
        QCOMPARE(idsOf(other), QList<qint64>{2});
    }

    template<typename Model, typename Source>
    static void aRefusedRequestLeavesWhatStands()
    {
        Source source;
        Model model(&source);
        QSignalSpy failed(&model, &PagedTable::failed);
        model.setQuery({});
        source.answer(0, {5, 4}, true);
        model.fetchMore({});
        source.refuse(1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().template value<Error>().message, u"The disk is full."_s);
        QCOMPARE(idsOf(model), (QList<qint64>{5, 4}));
        QVERIFY(!model.isLoading());
        // It is not asked for again by scrolling, only by a person.
        QVERIFY(!model.canFetchMore({}));
        model.refresh();
        QCOMPARE(source.asked.constLast().query.afterId, 0);
        source.answer(2, {6, 5}, true);
        QCOMPARE(idsOf(model), (QList<qint64>{6, 5}));
        QVERIFY(model.canFetchMore({}));
    }

    template<typename Model, typename Source>
    static void aRefreshKeepsTheSearchAndItsRows()
    {
        Source source;
        Model model(&source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto search = model.query();
        search.text = u"kranz"_s;
        // Where a list begins is the model's business.
        search.afterId = 77;
        search.limit = 3;
        model.setQuery(search);
        QCOMPARE(source.asked.first().query.afterId, 0);
        source.answer(0, {3, 2}, false);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(source.asked.constLast().query.text, u"kranz"_s);
        QCOMPARE(source.asked.constLast().query.limit, 3);
        source.answer(1, {4}, false);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowOf(4), 0);
        QCOMPARE(model.rowOf(3), -1);
        QCOMPARE(model.at(-1), nullptr);
        QCOMPARE(model.at(1), nullptr);
    }

    static void addBoth(const std::function<void()> &documents, const std::function<void()> &trail)
    {
        QTest::addColumn<std::function<void()>>("promise");
        QTest::newRow("documents") << documents;
        QTest::newRow("trail") << trail;
    }
    static void ask()
    {
        QFETCH(std::function<void()>, promise);
        promise();
    }

private Q_SLOTS:
    void growing_data() { addBoth(listsGrow<DocumentsModel, Documents>, listsGrow<AuditModel, Trail>); }
    void growing() { ask(); }
    void tested_data()
    {
        addBoth(everyStepKeepsTheRulesOfModels<DocumentsModel, Documents>,
            everyStepKeepsTheRulesOfModels<AuditModel, Trail>);
    }
    void tested() { ask(); }
    void emptyWindow_data()
    {
        addBoth(
            aWindowThatIsEmptyEndsTheList<DocumentsModel, Documents>, aWindowThatIsEmptyEndsTheList<AuditModel, Trail>);
    }
    void emptyWindow() { ask(); }
    void stale_data()
    {
        addBoth(staleAnswersAreDropped<DocumentsModel, Documents>, staleAnswersAreDropped<AuditModel, Trail>);
    }
    void stale() { ask(); }
    void shared_data()
    {
        addBoth(twoListsShareASource<DocumentsModel, Documents>, twoListsShareASource<AuditModel, Trail>);
    }
    void shared() { ask(); }
    void refused_data()
    {
        addBoth(aRefusedRequestLeavesWhatStands<DocumentsModel, Documents>,
            aRefusedRequestLeavesWhatStands<AuditModel, Trail>);
    }
    void refused() { ask(); }
    void refreshed_data()
    {
        addBoth(aRefreshKeepsTheSearchAndItsRows<DocumentsModel, Documents>,
            aRefreshKeepsTheSearchAndItsRows<AuditModel, Trail>);
    }
    void refreshed() { ask(); }
};

QTEST_GUILESS_MAIN(PagedModelTest)
#include "tst_pagedmodel.moc"
