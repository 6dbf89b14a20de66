// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditfilterpane.h"

#include "amountinput.h"
#include "auditaction.h"
#include "choicebox.h"
#include "pill.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *makeField(const QString &objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setClearButtonEnabled(true);
    edit->setMinimumWidth(96);
    return edit;
}

QDateEdit *makeDay(const QString &objectName, QWidget *parent)
{
    auto *edit = new QDateEdit(QDate::currentDate(), parent);
    edit->setObjectName(objectName);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

/// As the reader writes figures; invalid while it is none.
Decimal amountOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isEmpty() ? Decimal::invalid() : decimalInput(text).value_or(Decimal::invalid());
}

void showAmount(QLineEdit *edit, const Decimal &amount)
{
    edit->setText(
        amount.isValid() ? amount.toAmount().replace(u'.', TextLanguage::locale().decimalPoint()) : QString());
}

} // namespace

AuditFilterPane::AuditFilterPane(QWidget *parent)
    : QFrame(parent)
    , m_person(makeField(u"filterPerson"_s, this))
    , m_action(new ChoiceBox(u"filterAction"_s, tr("Action"), this))
    , m_period(new ChoiceBox(u"filterPeriod"_s, tr("Period"), this))
    , m_from(makeDay(u"filterFrom"_s, this))
    , m_to(makeDay(u"filterTo"_s, this))
    , m_document(makeField(u"filterDocument"_s, this))
    , m_reference(makeField(u"filterReference"_s, this))
    , m_amountFrom(makeField(u"filterAmountFrom"_s, this))
    , m_amountTo(makeField(u"filterAmountTo"_s, this))
    , m_currency(makeField(u"filterCurrency"_s, this))
    , m_clear(new QPushButton(tr("&Clear"), this))
    , m_save(new QPushButton(tr("Save as v&iew…"), this))
{
    setObjectName(u"auditFilterPane"_s);
    setProperty("card", true);
    m_action->addItem(tr("Every action"), QString());
    for (const QString &action : auditActions())
        m_action->addItem(auditActionTitle(action), action);
    m_period->addItem(tr("Any time"), int(Period::Ever));
    m_period->addItem(tr("Today"), int(Period::Today));
    m_period->addItem(tr("Last 7 days"), int(Period::Week));
    m_period->addItem(tr("This month"), int(Period::Month));
    m_period->addItem(tr("Last month"), int(Period::LastMonth));
    m_period->addItem(tr("This year"), int(Period::Year));
    m_period->addItem(tr("From … to …"), int(Period::Days));
    m_currency->setMaxLength(3);
    m_person->setPlaceholderText(tr("Anybody"));
    m_clear->setObjectName(u"filterClear"_s);
    m_save->setObjectName(u"filterSave"_s);
    layOut();
    connectParts();
    setPeriod(Period::Ever);
}

void AuditFilterPane::addField(QGridLayout *grid, int row, int column, const QString &name, QWidget *field)
{
    QLabel *label = makeQuiet(name, this);
    label->setBuddy(field);
    label->setWordWrap(false);
    field->setAccessibleName(name);
    grid->addWidget(label, row * 2, column);
    grid->addWidget(field, row * 2 + 1, column);
}

void AuditFilterPane::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setHorizontalSpacing(Space::between);
    grid->setVerticalSpacing(3);
    addField(grid, 0, 0, tr("Person"), m_person);
    addField(grid, 0, 1, tr("Action"), m_action);
    addField(grid, 0, 2, tr("Period"), m_period);
    addField(grid, 0, 3, tr("From"), m_from);
    addField(grid, 0, 4, tr("To"), m_to);
    addField(grid, 1, 0, tr("Document"), m_document);
    addField(grid, 1, 1, tr("NAV number or run"), m_reference);
    addField(grid, 1, 2, tr("Amount from"), m_amountFrom);
    addField(grid, 1, 3, tr("Amount to"), m_amountTo);
    addField(grid, 1, 4, tr("Currency"), m_currency);
    grid->addWidget(m_clear, 1, 5);
    grid->addWidget(m_save, 3, 5);
    grid->setRowMinimumHeight(2, 22);
    for (const int column : {0, 1, 2, 3, 4})
        grid->setColumnStretch(column, 1);
}

void AuditFilterPane::connectParts()
{
    for (QLineEdit *edit : {m_person, m_document, m_reference, m_amountFrom, m_amountTo, m_currency})
        connect(edit, &QLineEdit::textChanged, this, &AuditFilterPane::tell);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditFilterPane::tell);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        setPeriod(period());
        tell();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterPane::tell);
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterPane::clear);
    connect(m_save, &QPushButton::clicked, this, &AuditFilterPane::saveRequested);
}

void AuditFilterPane::tell()
{
    if (!m_isFilling)
        Q_EMIT changed();
}

std::pair<QDate, QDate> AuditFilterPane::daysOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case Period::Today: return {today, today};
    case Period::Week: return {today.addDays(-6), today};
    case Period::Month: return {month, month.addMonths(1).addDays(-1)};
    case Period::LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case Period::Year: return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Period::Ever:
    case Period::Days: break;
    }
    return {};
}

AuditFilterPane::Period AuditFilterPane::period() const
{
    return Period(m_period->currentData().toInt());
}

void AuditFilterPane::setPeriod(Period period)
{
    const bool wasFilling = m_isFilling;
    m_isFilling = true;
    m_period->setCurrentIndex(m_period->findData(int(period)));
    const auto [from, to] = daysOf(period, QDate::currentDate());
    if (from.isValid()) {
        m_from->setDate(from);
        m_to->setDate(to);
    }
    for (QDateEdit *edit : {m_from, m_to})
        edit->setEnabled(period == Period::Days);
    m_isFilling = wasFilling;
}

void AuditFilterPane::setAction(const QString &action)
{
    if (m_action->findData(action) < 0)
        m_action->addItem(auditActionTitle(action), action);
    m_action->setCurrentIndex(m_action->findData(action));
}

AuditListQuery AuditFilterPane::query() const
{
    AuditListQuery query;
    query.actor = m_person->text().trimmed();
    query.peopleOnly = m_peopleOnly;
    query.action = m_action->currentData().toString();
    query.documentId = m_document->text().trimmed();
    query.reference = m_reference->text().trimmed();
    query.amountFrom = amountOf(m_amountFrom);
    query.amountTo = amountOf(m_amountTo);
    query.currency = m_currency->text().trimmed().toUpper();
    if (period() != Period::Ever) {
        const auto [from, to] =
            period() == Period::Days ? std::pair(m_from->date(), m_to->date()) : daysOf(period(), QDate::currentDate());
        query.since = from.startOfDay().toUTC();
        query.until = to.addDays(1).startOfDay().toUTC();
    }
    return query;
}

int AuditFilterPane::activeCount() const
{
    const AuditListQuery asked = query();
    int count = asked.peopleOnly ? 1 : 0;
    for (const QString &text : {asked.actor, asked.action, asked.documentId, asked.reference, asked.currency})
        count += text.isEmpty() ? 0 : 1;
    count += asked.since.isValid() ? 1 : 0;
    count += asked.amountFrom.isValid() || asked.amountTo.isValid() ? 1 : 0;
    return count;
}

QJsonObject AuditFilterPane::state() const
{
    const AuditListQuery asked = query();
    return {{u"person"_s, asked.actor}, {u"people"_s, asked.peopleOnly}, {u"action"_s, asked.action},
        {u"period"_s, m_period->currentData().toInt()}, {u"from"_s, m_from->date().toString(Qt::ISODate)},
        {u"to"_s, m_to->date().toString(Qt::ISODate)}, {u"document"_s, asked.documentId},
        {u"reference"_s, asked.reference}, {u"amountFrom"_s, asked.amountFrom.toString()},
        {u"amountTo"_s, asked.amountTo.toString()}, {u"currency"_s, asked.currency}};
}

void AuditFilterPane::setState(const QJsonObject &state)
{
    AuditListQuery query;
    query.actor = state.value("person"_L1).toString();
    query.peopleOnly = state.value("people"_L1).toBool();
    query.action = state.value("action"_L1).toString();
    query.documentId = state.value("document"_L1).toString();
    query.reference = state.value("reference"_L1).toString();
    query.amountFrom = Decimal::fromString(state.value("amountFrom"_L1).toString());
    query.amountTo = Decimal::fromString(state.value("amountTo"_L1).toString());
    query.currency = state.value("currency"_L1).toString();
    m_isFilling = true;
    reset();
    fill(query);
    const int kept = state.value("period"_L1).toInt();
    const auto period = kept >= 0 && kept <= int(Period::Days) ? Period(kept) : Period::Ever;
    if (period == Period::Days) {
        m_from->setDate(QDate::fromString(state.value("from"_L1).toString(), Qt::ISODate));
        m_to->setDate(QDate::fromString(state.value("to"_L1).toString(), Qt::ISODate));
    }
    setPeriod(period);
    m_isFilling = false;
    tell();
}

void AuditFilterPane::fill(const AuditListQuery &query)
{
    if (!query.actor.isEmpty())
        m_person->setText(query.actor);
    m_peopleOnly = m_peopleOnly || query.peopleOnly;
    if (!query.action.isEmpty())
        setAction(query.action);
    if (!query.documentId.isEmpty())
        m_document->setText(query.documentId);
    if (!query.reference.isEmpty())
        m_reference->setText(query.reference);
    if (!query.currency.isEmpty())
        m_currency->setText(query.currency);
    if (query.amountFrom.isValid())
        showAmount(m_amountFrom, query.amountFrom);
    if (query.amountTo.isValid())
        showAmount(m_amountTo, query.amountTo);
    if (query.since.isValid()) {
        m_from->setDate(query.since.toLocalTime().date());
        m_to->setDate(query.until.isValid() ? query.until.toLocalTime().addMSecs(-1).date() : QDate::currentDate());
        setPeriod(Period::Days);
    }
}

void AuditFilterPane::reset()
{
    for (QLineEdit *edit : {m_person, m_document, m_reference, m_amountFrom, m_amountTo, m_currency})
        edit->clear();
    m_action->setCurrentIndex(0);
    m_peopleOnly = false;
    setPeriod(Period::Ever);
}

void AuditFilterPane::setQuery(const AuditListQuery &query)
{
    m_isFilling = true;
    reset();
    fill(query);
    m_isFilling = false;
    tell();
}

void AuditFilterPane::addQuery(const AuditListQuery &query)
{
    m_isFilling = true;
    fill(query);
    m_isFilling = false;
    tell();
}

void AuditFilterPane::clear()
{
    setQuery({});
}

void AuditFilterPane::setPeopleOnly(bool only)
{
    m_peopleOnly = only;
    tell();
}

bool AuditFilterPane::isThisMonth() const
{
    return period() == Period::Month;
}

void AuditFilterPane::setThisMonth(bool month)
{
    setPeriod(month ? Period::Month : Period::Ever);
    tell();
}

void AuditFilterPane::focusFirst()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    m_person->selectAll();
}

} // namespace Ledgerbridge::Ui
