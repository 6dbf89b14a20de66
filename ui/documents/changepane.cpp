// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "changepane.h"

#include "page.h"
#include "wrappingdelegate.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 84;
constexpr int mostHeight = 190;

QString actionTitle(Sync::ResolveAction action)
{
    switch (action) {
    case Sync::ResolveAction::OffsetAndRepost: return ChangePane::tr("&Offset and repost");
    case Sync::ResolveAction::PostDifference: return ChangePane::tr("Post the &difference");
    case Sync::ResolveAction::Ignore: break;
    }
    return ChangePane::tr("&Leave it as posted");
}

} // namespace

ChangePane::ChangePane(Services::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_lines(new DataTable(u"differenceTable"_s, tr("What changes in NAV"), {}, this))
    , m_remarks(makeQuiet({}, this))
    , m_actions(new QButtonGroup(this))
    , m_consequence(makeQuiet({}, this))
    , m_problem(makeQuiet({}, this))
    , m_reason(new QLineEdit(this))
    , m_send(new QPushButton(tr("Do it"), this))
{
    setProperty("card", true);
    setObjectName(u"changePane"_s);
    setUpLines();
    m_remarks->setObjectName(u"differenceRemarks"_s);
    m_remarks->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(makeSection(tr("Changed after posting"), this));
    layout->addWidget(m_lines);
    layout->addWidget(m_remarks);
    layout->addWidget(makeActions());
    m_problem->setObjectName(u"resolveProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(m_actions, &QButtonGroup::idToggled, this, [this](int action, bool on) {
        if (on)
            choose(action);
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { choose(m_actions->checkedId()); });
    connect(m_send, &QPushButton::clicked, this, &ChangePane::send);
    connect(&session, &Services::Session::commandFinished, this, &ChangePane::finish);
    hide();
}

void ChangePane::setUpLines()
{
    m_lines->setItemDelegate(new WrappingDelegate({}, -1, m_lines));
    m_lines->setModel(&m_difference);
    m_lines->setWidths({0, 92, 92, 108});
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_lines->horizontalHeader(), &QHeaderView::sectionResized, m_lines, &QTableView::resizeRowsToContents);
}

QWidget *ChangePane::makeActions()
{
    auto *block = new QWidget(this);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *choices = new QHBoxLayout;
    for (const Sync::ResolveAction action :
        {Sync::ResolveAction::OffsetAndRepost, Sync::ResolveAction::PostDifference, Sync::ResolveAction::Ignore}) {
        auto *button = new QRadioButton(actionTitle(action), block);
        button->setObjectName(u"resolve_"_s + toString(action));
        m_actions->addButton(button, int(action));
        choices->addWidget(button);
    }
    choices->addStretch();
    layout->addLayout(choices);
    m_consequence->setObjectName(u"resolveConsequence"_s);
    m_consequence->setWordWrap(true);
    layout->addWidget(m_consequence);
    auto *foot = new QHBoxLayout;
    m_reason->setObjectName(u"resolveReason"_s);
    m_reason->setPlaceholderText(tr("Why; the trail keeps this reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_send->setObjectName(u"resolveButton"_s);
    m_send->setProperty("primary", true);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_send);
    setTabOrder(m_actions->buttons().constLast(), m_reason);
    setTabOrder(m_reason, m_send);
    layout->addLayout(foot);
    return block;
}

void ChangePane::show(const Services::DocumentDetail &detail)
{
    setVisible(detail.change.has_value());
    const QString document = detail.record.documentId + u'@' + detail.record.fisId;
    // The same again comes with every refresh; what is being typed stays.
    const bool same = document == m_document;
    m_document = document;
    if (!same) {
        m_reason->clear();
        m_problem->hide();
    }
    m_offers = detail.change ? detail.change->offers : QList<Sync::ActionOffer>();
    showLines(detail.change ? detail.change->difference : PlanDifference(), detail.record.currency);
    showOffers();
}

void ChangePane::showLines(const PlanDifference &difference, const QString &currency)
{
    m_difference.setLines(difference.lines, currency);
    m_lines->setVisible(!difference.lines.isEmpty());
    m_lines->resizeRowsToContents();
    // As high as its rows, up to where the document below would have no room; lower where the pane itself has little.
    const int needed = m_lines->horizontalHeader()->sizeHint().height() + m_lines->verticalHeader()->length() + 2;
    m_lines->setMinimumHeight(qMin(needed, leastHeight));
    m_lines->setMaximumHeight(qMin(needed, mostHeight));
    m_remarks->setText(difference.remarks.join(u'\n'));
    m_remarks->setVisible(!difference.remarks.isEmpty());
}

/// What cannot be done can be chosen all the same, so that it can be read why.
void ChangePane::showOffers()
{
    if (m_actions->checkedId() < 0 && !m_offers.isEmpty()) {
        const auto first = std::find_if(
            m_offers.cbegin(), m_offers.cend(), [](const Sync::ActionOffer &offer) { return offer.possible; });
        if (first != m_offers.cend())
            m_actions->button(int(first->action))->setChecked(true);
    }
    choose(m_actions->checkedId());
}

const Sync::ActionOffer *ChangePane::chosen() const
{
    for (const Sync::ActionOffer &offer : m_offers)
        if (int(offer.action) == m_actions->checkedId())
            return &offer;
    return nullptr;
}

void ChangePane::choose(int action)
{
    Q_UNUSED(action)
    const Sync::ActionOffer *offer = chosen();
    m_consequence->setText(offer ? offer->text : QString());
    m_send->setEnabled(m_ticket == 0 && offer && offer->possible && !m_reason->text().trimmed().isEmpty());
}

void ChangePane::send()
{
    const Sync::ActionOffer *offer = chosen();
    if (!offer || m_ticket != 0)
        return;
    m_send->setEnabled(false);
    m_problem->hide();
    m_ticket = m_session.resolve(m_document, offer->action, m_reason->text().trimmed());
}

void ChangePane::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket != m_ticket || m_ticket == 0)
        return;
    m_ticket = 0;
    choose(m_actions->checkedId());
    m_problem->setText(result.message);
    m_problem->setVisible(result.error.has_value());
    if (!result.error)
        m_reason->clear();
}

} // namespace Ledgerbridge::Ui
