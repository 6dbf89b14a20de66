// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingfilter.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = 5;

MappingGridRow gridRow(int number, QRandomGenerator &random)
{
    const bool stored = random.bounded(2) == 0;
    MappingGridRow row;
    row.isStored = stored;
    row.row = {MappingKind::Account,
        u"S%1"_s.arg(number % 7) + (stored ? u"x"_s.repeated(number) : u"y%1"_s.arg(number)),
        stored ? QString::number(61200 + 100 * random.bounded(3)) : QString(), {}, {}, {}};
    row.waiting = random.bounded(4);
    row.seen = random.bounded(30);
    row.lastSeen = QDate(2026, 1, 1).addDays(random.bounded(5));
    if (row.waiting > 0)
        row.waitingAmounts = {{u"EUR"_s, Decimal(random.bounded(5) - 2)}, {u"USD"_s, Decimal(random.bounded(5))}};
    return row;
}

class Source final : public MappingSource
{
public:
    void request(MappingKind, quint64 asked) override { generation = asked; }
    quint64 generation = 0;
};

} // namespace

/// What is shown of a grid and in which order, through loading, edits, rows that come and go, filters and sorting:
/// always what a plain count over all rows comes to.
class TestMappingFilter final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Source> m_source;
    std::unique_ptr<MappingsModel> m_model;
    std::unique_ptr<Ui::MappingFilter> m_filter;
    QList<MappingAction> m_done;
    QList<MappingAction> m_undone;
    QStringList m_words;
    QSet<int> m_states;
    QString m_only;
    int m_column = -1;
    bool m_descends = false;
    /// Numbers of the rows that should be shown.
    QList<int> m_expected;

    [[nodiscard]] QList<int> allIds() const
    {
        QList<int> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->idAt(row));
        return ids;
    }

    [[nodiscard]] bool lets(int row) const
    {
        bool lets = m_states.isEmpty() || m_states.contains(int(m_model->state(row)));
        for (const QString &word : m_words)
            lets = lets && m_model->searchText(row).contains(word);
        return lets
            && (m_only.isEmpty() || m_model->index(row, int(MappingColumn::Target)).data().toString() == m_only);
    }

    /// What a row is sorted by, so that texts compare as it should.
    [[nodiscard]] QString sortKey(int row) const
    {
        const MappingGridRow &known = m_model->known(row);
        const auto number = [](int value) { return u"%1"_s.arg(value, 9, 10, QChar(u'0')); };
        switch (MappingColumn(m_column)) {
        case MappingColumn::Waiting: return number(known.waiting);
        case MappingColumn::Seen: return number(known.seen);
        case MappingColumn::State: return number(int(m_model->state(row)));
        case MappingColumn::LastSeen: return known.lastSeen.toString(Qt::ISODate);
        case MappingColumn::Amount: {
            int most = 0;
            for (const Decimal &amount : known.waitingAmounts)
                most = std::max(most, amount.abs().toString().toInt());
            return number(most);
        }
        default: return m_model->index(row, m_column).data().toString().toLower();
        }
    }

    void expectAnew()
    {
        QList<std::pair<QString, int>> rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (lets(row))
                rows.append({m_column < 0 ? QString() : sortKey(row), m_model->idAt(row)});
        std::stable_sort(rows.begin(), rows.end(),
            [this](const auto &a, const auto &b) { return m_descends ? b.first < a.first : a.first < b.first; });
        m_expected.clear();
        for (const auto &row : std::as_const(rows))
            m_expected.append(row.second);
    }

    /// Rows that went are shown no more, new ones below.
    void expectAfter(const QList<int> &before)
    {
        const QList<int> now = allIds();
        m_expected.removeIf([&now](int id) { return !now.contains(id); });
        for (const int id : now)
            if (!before.contains(id))
                m_expected.append(id);
    }

    void compare()
    {
        QList<int> shown;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex source = m_filter->mapToSource(m_filter->index(row, 2));
            QVERIFY(source.isValid());
            QCOMPARE(m_filter->mapFromSource(source), m_filter->index(row, 2));
            shown.append(m_model->idAt(source.row()));
        }
        QCOMPARE(shown, m_expected);
        int hidden = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            hidden += m_filter->mapFromSource(m_model->index(row, 0)).isValid() ? 0 : 1;
        QCOMPARE(hidden, m_model->rowCount() - m_filter->rowCount());
    }

    void load(QRandomGenerator &random)
    {
        QList<MappingGridRow> rows;
        for (int i = random.bounded(12); i >= 0; --i)
            rows.append(gridRow(i, random));
        m_model->refresh();
        const MappingTargets targets(MappingKind::Account, {{u"61200"_s, u"Travel"_s}, {u"61300"_s, u"Meals"_s}});
        Q_EMIT m_source->rowsReady({MappingKind::Account, rows, targets, true}, m_source->generation);
        expectAnew();
    }

    void take(const MappingAction &action, bool forward)
    {
        const QList<int> before = allIds();
        m_model->apply(action, forward);
        expectAfter(before);
    }

    [[nodiscard]] MappingAction someAction(QRandomGenerator &random)
    {
        const int count = m_model->rowCount();
        const MappingRow again = count > 0 ? m_model->shownRow(random.bounded(count)) : MappingRow();
        QList<int> some;
        for (int row = 0; row < count; ++row)
            if (random.bounded(3) == 0)
                some.append(row);
        QList<MappingCellEdit> cells;
        for (const int row : some)
            cells.append({row, random.bounded(2) ? MappingColumn::Target : MappingColumn::Note,
                random.bounded(2) ? u"61200"_s : QString()});
        switch (random.bounded(3)) {
        case 0:
            return m_model->addAction(
                {}, QList<MappingRow>(1 + random.bounded(3), random.bounded(2) ? again : MappingRow()));
        case 1: return m_model->removeAction({}, some);
        default: return m_model->cellAction({}, cells);
        }
    }

    void actSomehow(QRandomGenerator &random)
    {
        switch (random.bounded(4)) {
        case 0:
            if (!m_done.isEmpty()) {
                m_undone.append(m_done.takeLast());
                take(m_undone.last(), false);
            }
            break;
        case 1:
            if (!m_undone.isEmpty()) {
                m_done.append(m_undone.takeLast());
                take(m_done.last(), true);
            }
            break;
        default:
            m_undone.clear();
            m_done.append(someAction(random));
            take(m_done.last(), true);
        }
    }

    void askSomehow(QRandomGenerator &random)
    {
        switch (random.bounded(4)) {
        case 0:
            m_words = random.bounded(2) ? QStringList{u"s%1"_s.arg(random.bounded(7))} : QStringList();
            m_filter->setText(m_words.join(u' ').toUpper());
            break;
        case 1:
            m_states = random.bounded(2) ? QSet<int>{random.bounded(6), random.bounded(6)} : QSet<int>();
            m_filter->setStates(m_states);
            break;
        case 2:
            m_only = random.bounded(2) ? u"61200"_s : QString();
            m_filter->setOnly(m_only.isEmpty() ? -1 : int(MappingColumn::Target), m_only);
            break;
        default:
            m_column = random.bounded(int(MappingColumn::Count) + 1) - 1;
            m_descends = random.bounded(2) == 0;
            m_filter->sort(m_column, m_descends ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        expectAnewWhereAsked();
    }

    /// The same words or states once more move nothing: what was typed meanwhile stays where it is.
    void expectAnewWhereAsked()
    {
        if (m_rebuilt)
            expectAnew();
        m_rebuilt = false;
    }

    bool m_rebuilt = false;

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<Source>();
        m_model = std::make_unique<MappingsModel>(m_source.get(), MappingKind::Account);
        m_filter = std::make_unique<Ui::MappingFilter>(*m_model);
        connect(m_filter.get(), &Ui::MappingFilter::rebuilt, this, [this] { m_rebuilt = true; });
        m_done.clear();
        m_undone.clear();
        m_words.clear();
        m_states.clear();
        m_only.clear();
        m_column = -1;
        m_descends = false;
    }

    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
    }

    void randomSequences_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void randomSequences()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QAbstractItemModelTester tester(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(random);
        m_rebuilt = false;
        for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
            const int what = random.bounded(kinds);
            if (what == 0 && random.bounded(4) == 0)
                load(random);
            else if (what <= 1)
                askSomehow(random);
            else
                actSomehow(random);
            m_rebuilt = false;
            compare();
        }
    }

    void editsOfShownRowsAreTold()
    {
        QRandomGenerator random(7);
        load(random);
        m_filter->sort(int(MappingColumn::Seen), Qt::DescendingOrder);
        QList<int> told;
        connect(m_filter.get(), &QAbstractItemModel::dataChanged, m_filter.get(),
            [&told](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    told.append(row);
            });
        const int row = m_filter->mapToSource(m_filter->index(1, 0)).row();
        m_model->apply(
            m_model->cellAction({}, {{row, MappingColumn::Note, u"n"_s}, {row, MappingColumn::Target, u"61300"_s}}),
            true);
        QVERIFY(told.contains(1));
        QVERIFY(m_filter->index(1, int(MappingColumn::Note)).data().toString() == u"n"_s);
    }

    void twentyThousandRowsAreSortedAtOnce()
    {
        QList<MappingGridRow> rows;
        QRandomGenerator random(3);
        for (int i = 0; i < 20000; ++i) {
            MappingGridRow row;
            row.row = {MappingKind::Account, u"S%1"_s.arg(random.bounded(1000000)), {}, {}, {}, {}};
            row.waiting = random.bounded(50);
            rows.append(row);
        }
        m_model->refresh();
        Q_EMIT m_source->rowsReady({MappingKind::Account, rows, {}, true}, m_source->generation);
        QElapsedTimer clock;
        clock.start();
        m_filter->sort(int(MappingColumn::Source), Qt::DescendingOrder);
        m_filter->setText(u"s1"_s);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(m_filter->rowCount() > 0);
    }
};

QTEST_GUILESS_MAIN(TestMappingFilter)
#include "tst_mappingfilter.moc"
