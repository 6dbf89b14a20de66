// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorspane.h"

#include "filteredlist.h"

#include <QBoxLayout>
#include <QSplitter>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfPair(int state)
{
    switch (VendorPair::State(state)) {
    case VendorPair::State::Same: return Tone::Ok;
    case VendorPair::State::OnlyNav:
    case VendorPair::State::Differs: return Tone::Waiting;
    case VendorPair::State::Conflict: return Tone::Held;
    case VendorPair::State::Unknown: return Tone::Doubt;
    case VendorPair::State::OnlyConcur:
    case VendorPair::State::NotProvided: break;
    }
    return Tone::Nothing;
}

Tone toneOfField(int state)
{
    switch (VendorPairField::State(state)) {
    case VendorPairField::State::Same: return Tone::Ok;
    case VendorPairField::State::Differs: return Tone::Waiting;
    case VendorPairField::State::Conflict: break;
    }
    return Tone::Held;
}

constexpr int fieldStateColumn = 4;

QString fieldText(const VendorPairField &field, int column)
{
    switch (column) {
    case 0: return field.title;
    case 1: return field.nav;
    case 2: return field.concur;
    case 3: return field.agreed;
    default: return vendorPairFieldTitle(field.state);
    }
}

QVariant fieldCell(const VendorPairField &field, int column, int role)
{
    const bool isState = column == fieldStateColumn;
    switch (role) {
    case Qt::DisplayRole: return fieldText(field, column);
    case StateRole: return isState ? QVariant(int(field.state)) : QVariant();
    case StrongRole: return !isState && column > 0 && field.state == VendorPairField::State::Conflict && column < 3;
    case QuietRole: return column == 0 || column == 3;
    default: return {};
    }
}

} // namespace

VendorsPane::VendorsPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new FilteredList({u"vendors"_s, tr("Vendors"), tr("Filter: number, code, name")}, m_model,
          int(VendorsModel::Column::State), &toneOfPair, this))
    , m_title(makeSection({}, this))
    , m_words(makeText({}, this))
    , m_fieldTable(new DataTable(u"vendorFieldsTable"_s, tr("Fields of the vendor"), &toneOfField, this))
{
    for (const auto state : {VendorPair::State::Conflict, VendorPair::State::Differs, VendorPair::State::OnlyNav,
             VendorPair::State::OnlyConcur, VendorPair::State::Same, VendorPair::State::NotProvided,
             VendorPair::State::Unknown})
        m_list->addState(vendorPairStateTitle(state), int(state));
    m_list->table()->setWidths({120, 116, 0, 140, 230, 120});
    m_list->table()->setEmptyText(
        tr("No vendor here. A run reads NAV's vendors, and Concur's with vendors.toConcur or vendors.toNav."));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"vendorsSplitter"_s);
    split->setHandleWidth(Space::between);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_list, &FilteredList::chosenChanged, this, &VendorsPane::showChosen);
}

QWidget *VendorsPane::makeDetail()
{
    m_title->setObjectName(u"vendorTitle"_s);
    m_words->setObjectName(u"vendorWords"_s);
    m_words->setWordWrap(true);
    m_fields.setRows({tr("Field"), tr("NAV"), tr("Concur"), tr("Last agreed"), tr("State")}, 0, {});
    m_fieldTable->setModel(&m_fields);
    m_fieldTable->setWidths({170, 0, 240, 190, 120});
    m_fieldTable->setEmptyText(tr("Nothing is known of its fields."));
    QFrame *card = makeCard(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 10, 1, 6);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(11, 0, 11, 0);
    head->addWidget(m_title);
    head->addWidget(m_words);
    inside->addLayout(head);
    inside->addWidget(m_fieldTable, 1);
    return card;
}

void VendorsPane::show(const Services::VendorPairs &pairs)
{
    m_list->renew([this, &pairs] { m_model.setPairs(pairs.rows); });
}

void VendorsPane::showChosen()
{
    const VendorPair *pair = m_model.pair(m_list->currentRow());
    m_shown = pair ? fieldsOf(*pair) : QList<VendorPairField>();
    m_title->setText(!pair           ? QString()
            : pair->number.isEmpty() ? tr("%1 in Concur").arg(pair->concurName)
                                     : tr("%1 %2").arg(pair->number, pair->navName));
    m_words->setText(pair ? pair->words : QString());
    m_words->setVisible(pair && !pair->words.isEmpty());
    m_fields.setRows({tr("Field"), tr("NAV"), tr("Concur"), tr("Last agreed"), tr("State")}, int(m_shown.size()),
        [this](int row, int column, int role) { return fieldCell(m_shown.at(row), column, role); });
}

} // namespace Ledgerbridge::Ui
