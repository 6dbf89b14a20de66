// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reconciliationpage.h"

#include "datatable.h"
#include "exportstrip.h"
#include "monthverdict.h"
#include "signoffdialog.h"
#include "wrappingdelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// So far back months can be chosen.
constexpr int monthsBack = 36;

QPushButton *makeStep(const QString &objectName, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(plainTip(name));
    button->setFixedWidth(34);
    return button;
}

/// Room for each heading, at least for an amount of seven digits; the company takes what is left.
QList<int> columnWidths(const TieOutModel &rows, const QFontMetrics &metrics)
{
    constexpr int fewest = 104;
    constexpr int margin = 24;
    QList<int> widths{0, 76};
    for (int column = 2; column < rows.columnCount(); ++column) {
        const QString heading = rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widths.append(std::max(fewest, metrics.horizontalAdvance(heading) + margin));
    }
    return widths;
}

/// Cells that explain a thing in a sentence or two.
bool isWordy(MonthListModel::List list)
{
    using List = MonthListModel::List;
    return list == List::Rest || list == List::Ledger || list == List::Notable || list == List::SignOffs;
}

} // namespace

ReconciliationPage::ReconciliationPage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_month(new QComboBox(this))
    , m_previous(makeStep(u"previousMonth"_s, u"‹"_s, tr("Month before"), this))
    , m_next(makeStep(u"nextMonth"_s, u"›"_s, tr("Month after"), this))
    , m_compare(new QPushButton(tr("&Compare with Concur and NAV"), this))
    , m_signOff(new QPushButton(tr("Si&gn off…"), this))
    , m_verdict(makeText({}, this))
    , m_notices(makeQuiet({}, this))
    , m_tieOut(new DataTable(u"tieOutTable"_s, tr("Tie-out"), {}, this))
    , m_tabs(new QTabBar(this))
    , m_lists(new QStackedWidget(this))
    , m_export(makeExport())
{
    m_month->setObjectName(u"monthChoice"_s);
    m_month->setAccessibleName(tr("Month"));
    m_month->setMinimumWidth(160);
    m_compare->setObjectName(u"compareMonthButton"_s);
    m_compare->setToolTip(
        plainTip(tr("Asks Concur what it has approved and reads NAV's ledger again; changes nothing.")));
    m_signOff->setObjectName(u"signOffButton"_s);
    m_signOff->setToolTip(plainTip(tr("Keeps your word that the month is right, with these figures, in the trail.")));
    m_verdict->setObjectName(u"monthVerdict"_s);
    m_verdict->setWordWrap(true);
    m_notices->setObjectName(u"monthNotices"_s);
    m_tieOut->setModel(&m_rows);
    m_tieOut->setEmptyText(tr("Nothing was approved in this month, as far as the workspace knows."));
    m_tabs->setObjectName(u"monthTabs"_s);
    m_tabs->setAccessibleName(tr("Lists of the month"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int list = 0; list < MonthListModel::lists; ++list)
        addList(MonthListModel::List(list));
    fillMonths();
    layOut();
    setMainWidget(m_tieOut);
    connectParts();
    showHead();
}

void ReconciliationPage::addList(MonthListModel::List list)
{
    auto *model = new MonthListModel(list, this);
    auto *table = new DataTable(u"monthList%1"_s.arg(int(list)), MonthListModel::title(list, {}), {}, m_lists);
    table->setModel(model);
    table->setWidths(MonthListModel::widths(list));
    table->setEmptyText(MonthListModel::emptyText(list));
    if (isWordy(list)) {
        table->setItemDelegate(new WrappingDelegate({}, -1, table));
        table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    connect(table, &QAbstractItemView::activated, this, &ReconciliationPage::openChosen);
    m_models.append(model);
    m_lists->addWidget(table);
    m_tabs->addTab(MonthListModel::title(list, {}));
}

void ReconciliationPage::fillMonths()
{
    Period month = Period::of(QDate::currentDate());
    for (int i = 0; i < monthsBack; ++i, month = month.previous())
        m_month->addItem(QLocale().toString(month.first(), u"MMMM yyyy"_s), QVariant::fromValue(month));
    // Books of a month are closed in the first days of the next one.
    constexpr int closingDays = 20;
    m_month->setCurrentIndex(QDate::currentDate().day() <= closingDays ? 1 : 0);
}

ExportStrip *ReconciliationPage::makeExport()
{
    ExportStrip::Purpose purpose;
    purpose.object = u"monthExport"_s;
    purpose.title = tr("Export the month");
    purpose.toolTip = plainTip(tr("Writes the figures and everything listed, with the head of the trail, as evidence"));
    purpose.fileName = [this] { return u"reconciliation-"_s + m_report.tieOut.period.toString(); };
    purpose.start = [this](const Exports::ExportTarget &target) { session().exportMonth(m_report, target); };
    return new ExportStrip(session(), purpose, this);
}

void ReconciliationPage::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_month);
    bar->addWidget(m_next);
    bar->addStretch();
    bar->addWidget(m_export->button());
    bar->addWidget(m_signOff);
    bar->addWidget(m_compare);
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(m_tieOut);
    QFrame *below = makeCard(this);
    auto *within = new QVBoxLayout(below);
    within->setContentsMargins(1, 6, 1, 6);
    within->addWidget(m_tabs);
    within->addWidget(m_lists, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(bar);
    layout->addWidget(m_export);
    layout->addWidget(m_verdict);
    layout->addWidget(m_notices);
    layout->addWidget(card, 1);
    layout->addWidget(below, 2);
}

void ReconciliationPage::connectParts()
{
    connect(m_month, &QComboBox::currentIndexChanged, this, &ReconciliationPage::refresh);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_compare, &QPushButton::clicked, this, &ReconciliationPage::compare);
    connect(m_signOff, &QPushButton::clicked, this, &ReconciliationPage::signOff);
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(m_export, &ExportStrip::message, this, &Page::message);
    connect(&session(), &Services::Session::monthReady, this, &ReconciliationPage::take);
    connect(&session(), &Services::Session::commandFinished, this, &ReconciliationPage::finish);
}

Period ReconciliationPage::period() const
{
    return m_month->currentData().value<Period>();
}

void ReconciliationPage::showMonth(const Period &period)
{
    for (int i = 0; i < m_month->count(); ++i)
        if (m_month->itemData(i).value<Period>() == period)
            m_month->setCurrentIndex(i);
}

void ReconciliationPage::step(int months)
{
    const int wanted = m_month->currentIndex() + months;
    if (wanted >= 0 && wanted < m_month->count())
        m_month->setCurrentIndex(wanted);
}

/// The workspace's figures come at once; what was compared with the systems holds until something changes.
void ReconciliationPage::refresh()
{
    m_previous->setEnabled(m_month->currentIndex() + 1 < m_month->count());
    m_next->setEnabled(m_month->currentIndex() > 0);
    if (m_ticket == 0)
        session().requestMonth(period());
}

void ReconciliationPage::compare()
{
    if (m_ticket != 0) {
        session().cancelSync();
        return;
    }
    m_ticket = session().compareMonth(period());
    showHead();
}

void ReconciliationPage::signOff()
{
    SignOffDialog dialog(m_report, this);
    if (dialog.exec() == QDialog::Accepted)
        m_ticket = session().signOffMonth(m_report, dialog.remark());
}

void ReconciliationPage::take(const MonthReport &report)
{
    if (!(report.tieOut.period == period()))
        return;
    // The same figures as when the systems were asked: their answer still says more.
    const bool same = m_report.askedSystems && !report.askedSystems && m_report.tieOut.period == report.tieOut.period
        && signedFigures(m_report.tieOut) == signedFigures(report.tieOut);
    if (same) {
        m_report.signOffs = report.signOffs;
        m_report.changedSinceSignOff = report.changedSinceSignOff;
    } else {
        m_report = report;
    }
    m_rows.setTieOut(m_report.tieOut);
    m_tieOut->setWidths(columnWidths(m_rows, m_tieOut->horizontalHeader()->fontMetrics()));
    for (MonthListModel *model : std::as_const(m_models)) {
        model->setReport(m_report);
        m_tabs->setTabText(int(model->list()), MonthListModel::title(model->list(), m_report));
    }
    showHead();
}

void ReconciliationPage::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (m_ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    Q_EMIT message(result.message, result.error.has_value());
    showHead();
    refresh();
}

void ReconciliationPage::showHead()
{
    const MonthVerdict verdict = monthVerdict(m_report);
    m_verdict->setText(verdict.sentence);
    m_notices->setText(m_report.notices.join(u'\n'));
    m_notices->setVisible(!m_report.notices.isEmpty());
    m_compare->setText(m_ticket == 0 ? tr("&Compare with Concur and NAV") : tr("&Stop"));
    m_signOff->setEnabled(m_ticket == 0 && m_report.askedSystems);
    setHeader(verdict.tone, verdict.word, QLocale().toString(period().first(), u"MMMM yyyy"_s));
}

void ReconciliationPage::openChosen(const QModelIndex &index)
{
    const QString document = index.data(IdRole).toString();
    if (!document.isEmpty())
        Q_EMIT openRequested(document);
}

} // namespace Ledgerbridge::Ui
