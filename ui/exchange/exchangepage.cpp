// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exchangepage.h"

#include "dimensionspane.h"
#include "filteredlist.h"
#include "vendorrequestspane.h"
#include "vendorspane.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// The hour today, the day of anything older: the header has little room.
QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString toNavWord(const QString &value)
{
    if (value == "create"_L1)
        return ExchangePage::tr("made at once");
    return value == "propose"_L1 ? ExchangePage::tr("proposed, a person decides") : ExchangePage::tr("off");
}

QString conflictsWord(const QString &value)
{
    if (value == "nav"_L1)
        return ExchangePage::tr("NAV is right");
    return value == "concur"_L1 ? ExchangePage::tr("Concur is right") : ExchangePage::tr("a person decides");
}

QString directionsText(const Services::ExchangeDirections &directions)
{
    return ExchangePage::tr("To Concur: %1 · To NAV: %2 · Where both sides have changed: %3")
        .arg(directions.toConcur ? ExchangePage::tr("on") : ExchangePage::tr("off"), toNavWord(directions.toNav),
            conflictsWord(directions.conflicts));
}

bool isOn(const Services::ExchangeDirections &directions)
{
    return directions.toConcur || directions.toNav == "propose"_L1 || directions.toNav == "create"_L1;
}

} // namespace

ExchangePage::ExchangePage(Services::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_tabs(new QTabBar(this))
    , m_directions(makeText({}, this))
    , m_forecast(makeQuiet({}, this))
    , m_compare(new QPushButton(tr("C&ompare now"), this))
    , m_bring(new QPushButton(tr("&Bring over now"), this))
    , m_panes(new QStackedWidget(this))
    , m_vendors(new VendorsPane(this))
    , m_requests(new VendorRequestsPane(session, this))
    , m_dimensions(new DimensionsPane(session, this))
{
    m_tabs->setObjectName(u"exchangeTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of vendors and dimensions"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (QWidget *pane :
        {static_cast<QWidget *>(m_vendors), static_cast<QWidget *>(m_requests), static_cast<QWidget *>(m_dimensions)}) {
        m_tabs->addTab({});
        m_panes->addWidget(pane);
    }
    m_directions->setObjectName(u"exchangeDirections"_s);
    m_directions->setWordWrap(true);
    m_forecast->setObjectName(u"exchangeForecast"_s);
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setToolTip(plainTip(tr("Reads both sides anew and sends nothing.")));
    m_bring->setObjectName(u"bringOverButton"_s);
    m_bring->setToolTip(plainTip(tr("A run over vendors and dimensions alone: brings over what is switched on.")));
    layOut();
    connectParts();
    showCounts();
    showTab(Vendors);
}

void ExchangePage::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_tabs);
    bar->addStretch();
    bar->addWidget(m_compare);
    bar->addWidget(m_bring);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_directions);
    lines->addWidget(m_forecast);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::between);
    layout->addLayout(bar);
    layout->addLayout(lines);
    layout->addWidget(m_panes, 1);
}

void ExchangePage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ExchangePage::showTab);
    connect(m_compare, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_bring, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_requests, &VendorRequestsPane::changed, this, &ExchangePage::showCounts);
    connect(m_requests, &VendorRequestsPane::openRequested, this, &ExchangePage::openRequested);
    connect(m_dimensions, &DimensionsPane::changed, this, &ExchangePage::showCounts);
    connect(m_dimensions, &DimensionsPane::message, this, &ExchangePage::message);
    connect(&session(), &Services::Session::vendorPairsReady, this, &ExchangePage::takeVendors);
    connect(&session(), &Services::Session::readFailed, this, [this] { m_isAsking = false; });
    connect(&session(), &Services::Session::commandFinished, this, [this](quint64 ticket) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        showDirections();
    });
}

void ExchangePage::refresh()
{
    askForVendors();
    session().requestVendorRequests();
    session().requestDimensions();
}

void ExchangePage::askForVendors()
{
    m_asksAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    session().requestVendorPairs();
}

void ExchangePage::takeVendors(const Services::VendorPairs &pairs)
{
    m_isAsking = false;
    m_vendors->show(pairs);
    m_known = pairs;
    m_known.rows.clear();
    showCounts();
    if (m_asksAgain)
        askForVendors();
}

void ExchangePage::start(bool dryRun)
{
    m_ticket = session().startExchange(dryRun);
    showDirections();
    Q_EMIT message(dryRun ? tr("Comparing both sides…") : tr("Bringing over vendors and dimensions…"), false);
}

FilteredList *ExchangePage::list() const
{
    switch (m_tabs->currentIndex()) {
    case Requests: return m_requests->list();
    case Dimensions: return m_dimensions->list();
    default: return m_vendors->list();
    }
}

void ExchangePage::showTab(int tab)
{
    m_panes->setCurrentIndex(tab);
    setMainWidget(list()->table());
    showDirections();
}

void ExchangePage::focusFilter()
{
    list()->focusFilter();
}

void ExchangePage::showCounts()
{
    const QList<Services::DimensionTask> &tasks = m_dimensions->data().tasks;
    const auto open = int(std::count_if(tasks.cbegin(), tasks.cend(),
        [](const Services::DimensionTask &task) { return task.proposal.state == DimensionProposal::State::Open; }));
    const int waiting = m_requests->waiting();
    m_tabs->setTabText(Vendors, m_known.conflicts > 0 ? tr("Vendors %1").arg(m_known.conflicts) : tr("Vendors"));
    m_tabs->setTabText(Requests, waiting > 0 ? tr("Requests %1").arg(waiting) : tr("Requests"));
    m_tabs->setTabText(Dimensions, open > 0 ? tr("Dimensions %1").arg(open) : tr("Dimensions"));
    const int forPerson = m_known.conflicts + waiting + open;
    setHeader(forPerson > 0 ? Tone::Held : Tone::Ok,
        forPerson > 0 ? tr("%n wait(s) for a person", nullptr, forPerson) : tr("nothing waits"),
        m_known.seenAt.isValid() ? tr("compared %1").arg(momentText(m_known.seenAt)) : QString());
    showDirections();
}

void ExchangePage::showDirections()
{
    const bool ofDimensions = m_tabs->currentIndex() == Dimensions;
    const Services::ExchangeDirections &directions =
        ofDimensions ? m_dimensions->data().directions : m_known.directions;
    const QString subject = ofDimensions ? u"dimensions"_s : u"vendors"_s;
    m_directions->setText(directionsText(directions));
    m_directions->setToolTip(
        plainTip(tr("Settings: %1.toConcur, %1.toNav, %1.conflicts; on the page Connections").arg(subject)));
    m_forecast->setText(ofDimensions ? dimensionForecast() : vendorForecast());
    const bool mayRun = m_ticket == 0 && (isOn(m_known.directions) || isOn(m_dimensions->data().directions));
    m_compare->setEnabled(mayRun);
    m_bring->setEnabled(mayRun);
}

QString ExchangePage::vendorForecast() const
{
    if (!isOn(m_known.directions))
        return tr("Nothing looks at Concur's vendors: set vendors.toConcur or vendors.toNav on the page Connections.");
    if (!m_known.seenAt.isValid())
        return tr("Nobody has looked at Concur's vendors yet: compare now, or wait for the next run.");
    const QString figures = m_known.directions.toConcur
        ? tr("A run now would make %1 vendor(s) in Concur and change %2; %3 in conflict.")
        : tr("With vendors.toConcur a run would make %1 vendor(s) in Concur and change %2; %3 in conflict.");
    return figures.arg(m_known.toMake).arg(m_known.toChange).arg(m_known.conflicts);
}

QString ExchangePage::dimensionForecast() const
{
    QHash<DimensionRow::State, int> counts;
    for (const DimensionRow &row : m_dimensions->data().rows)
        ++counts[row.state];
    return tr("As the last run left them: %1 only in NAV, %2 differ, %3 proposed for NAV.")
        .arg(counts.value(DimensionRow::State::OnlyNav))
        .arg(counts.value(DimensionRow::State::Differs))
        .arg(counts.value(DimensionRow::State::Proposal));
}

} // namespace Ledgerbridge::Ui
