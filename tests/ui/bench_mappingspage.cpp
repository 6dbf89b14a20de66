// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
// How long the mapping page keeps the window waiting with 20,000 rows: each thing a person does, best and worst of some
// rounds, in milliseconds. Run by ./dev bench; a figure, not a test.
#include "fakesession.h"
#include "gridcommands.h"
#include "mainwindow.h"
#include "mappingspage.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

#include <cstdio>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 20'000;
constexpr int pastedRows = 2'500; // of two cells each
constexpr int rounds = 7;

void fill(FakeSession &session)
{
    for (int i = 0; i < rowCount; ++i) {
        const QString target = QString::number(10'000'000 + i);
        session.targets.append({target, u"Account of %1"_s.arg(i)});
        MappingGridRow row{{MappingKind::Account, u"CODE%1"_s.arg(i, 6, 10, QLatin1Char('0')),
                               i % 4 == 0 ? QString() : target, {}, i % 9 == 0 ? u"checked"_s : QString(), {}},
            i % 4 != 0};
        row.sourceName = u"Expense type %1"_s.arg(i % 300);
        row.seen = i % 97;
        session.grid.append(row);
    }
}

/// Answers at once with what was made before: the reader's thread makes it in the program.
class Prepared final : public MappingSource
{
public:
    MappingGridData data;
    void request(MappingKind, quint64 generation) override { Q_EMIT rowsReady(data, generation); }
};

/// `before` each round is not counted.
void measure(
    const char *name, const std::function<void()> &act, const std::function<void()> &before = [] {})
{
    qint64 best = 0;
    qint64 worst = 0;
    for (int round = 0; round < rounds; ++round) {
        before();
        QApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        act();
        const qint64 spent = clock.nsecsElapsed();
        best = round == 0 ? spent : std::min(best, spent);
        worst = std::max(worst, spent);
    }
    constexpr double perMillisecond = 1e6;
    std::printf("mappings.%s rows=%d best=%.1f worst=%.1f\n", name, rowCount, double(best) / perMillisecond,
        double(worst) / perMillisecond);
}

QString block()
{
    QString text = u"Account in Concur\tG/L account\n"_s;
    for (int i = 0; i < pastedRows; ++i)
        text += u"CODE%1\t%2\n"_s.arg(i * 3, 6, 10, QLatin1Char('0')).arg(10'000'000 + i);
    return text;
}

void measureTable(QTableView &table, QLineEdit &filter)
{
    measure(
        "filter", [&] { filter.setText(u"code01"_s); }, [&] { filter.clear(); });
    measure(
        "showAll", [&] { filter.clear(); }, [&] { filter.setText(u"code01"_s); });
    measure(
        "sortByTarget", [&] { table.sortByColumn(int(MappingColumn::Target), Qt::DescendingOrder); },
        [&] { table.sortByColumn(-1, Qt::AscendingOrder); });
    table.sortByColumn(-1, Qt::AscendingOrder);
    int at = 0;
    measure("scrollAndPaint", [&] {
        at = (at + 4'321) % rowCount;
        table.scrollTo(table.model()->index(at, 0), QAbstractItemView::PositionAtTop);
        table.viewport()->repaint();
    });
}

/// Every page asks anew when records change: what is as it was moves nothing, one row that is not makes all anew.
void measureRefresh(FakeSession &session)
{
    Prepared source;
    source.data = {MappingKind::Account, session.grid, MappingTargets(MappingKind::Account, session.targets), true};
    Ui::MappingGrid grid(MappingKind::Account, &source);
    grid.model().refresh();
    measure("refreshUnchanged", [&] { grid.model().refresh(); });
    measure(
        "refreshOtherFigures", [&] { grid.model().refresh(); }, [&] { ++source.data.rows[9].seen; });
    measure(
        "refreshOtherRows", [&] { grid.model().refresh(); }, [&] { source.data.rows.move(9, 0); });
}

void measureEdits(Ui::MainWindow &window, FakeSession &session)
{
    auto *table = window.findChild<QTableView *>(u"mappingsTable"_s);
    Ui::EditHistory history;
    Ui::MappingGrid grid(MappingKind::Account, session.mappings());
    grid.model().refresh();
    const QString text = block();
    const Ui::MappingFilter &shown = grid.shown();
    PastePlace place;
    for (int row = 0; row < shown.rowCount(); ++row)
        place.rows.append(row);
    place.columns = {MappingColumn::Source, MappingColumn::Target};
    QList<MappingCellCheck> checks;
    measure("checkPasteOf5000Cells", [&] { checks = checkBlock(grid.model(), readBlock(text), place); });
    QList<MappingCellEdit> cells;
    for (const MappingCellCheck &check : std::as_const(checks))
        cells.append(check.edit);
    table->setModel(&grid.shown());
    measure(
        "pasteOf5000Cells",
        [&] {
            history.push(u"Paste"_s, {{&grid, grid.model().cellAction(u"Paste"_s, cells)}});
            table->viewport()->repaint();
        },
        [&] { history.undo(); });
    measure(
        "undoOf5000Cells", [&] { history.undo(); }, [&] { history.redo(); });
    measure(
        "pendingStepsOf5000Cells", [&] { std::ignore = grid.model().pendingSteps(); }, [&] { history.redo(); });
    measure("typeOneCell",
        [&] { std::ignore = grid.model().setData(grid.model().index(1, int(MappingColumn::Note)), u"x"_s); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().remove(u"mappings"_s);
    Ui::applyTheme(application, Ui::ThemeChoice::Light);
    FakeSession session;
    fill(session);
    Ui::MainWindow window(session);
    window.show();
    window.showPage(3);
    QApplication::processEvents();
    auto *table = window.findChild<QTableView *>(u"mappingsTable"_s);
    measureTable(*table, *window.findChild<QLineEdit *>(u"mappingsFilter"_s));
    measureRefresh(session);
    measureEdits(window, session);
    return 0;
}
