// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestdialog.h"

#include "amounttext.h"
#include "datatable.h"
#include "pill.h"
#include "requestform.h"
#include "requestlinesdelegate.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

RequestDialog::RequestDialog(Services::Session &session, const Services::PurchasingData &known, const NewRequest &start,
    const QString &older, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_start(start)
    , m_older(older)
    , m_form(new RequestForm(this))
    , m_table(new DataTable(u"requestLines"_s, tr("Lines"), {}, this))
    , m_total(makeText({}, this))
    , m_message(makeText({}, this))
    , m_preview(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("&Send to Concur"), this))
{
    setObjectName(u"requestDialog"_s);
    setWindowTitle(older.isEmpty() ? tr("New purchase request") : tr("Purchase request in place of %1").arg(older));
    if (!known.vendors.isEmpty())
        m_vendors = VendorKeys(known.vendors.cbegin(), known.vendors.cend());
    if (m_start.currencyCode.isEmpty())
        m_start.currencyCode = known.currency;
    m_form->fill(m_start);
    m_lines.setLines(m_start.lines);
    if (m_lines.rowCount() == 0)
        m_lines.addLine();
    setUpLines();
    layOut();
    connect(m_form, &RequestForm::edited, this, &RequestDialog::showTotals);
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, &RequestDialog::showTotals);
    connect(&m_lines, &QAbstractItemModel::rowsInserted, this, &RequestDialog::showTotals);
    connect(&m_lines, &QAbstractItemModel::rowsRemoved, this, &RequestDialog::showTotals);
    connect(m_send, &QPushButton::clicked, this, &RequestDialog::send);
    connect(&m_session, &Services::Session::commandFinished, this, &RequestDialog::finish);
    showTotals();
    resize(920, 720);
}

void RequestDialog::setUpLines()
{
    m_table->setItemDelegate(new RequestLinesDelegate(m_table));
    m_table->setModel(&m_lines);
    m_table->setWidths({96, 104, 104, 0, 80, 92, 104, 104, 96});
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setEmptyText(tr("No line yet."));
    m_table->setMinimumHeight(150);
}

void RequestDialog::layOut()
{
    auto *add = new QPushButton(tr("&Add line"), this);
    add->setObjectName(u"requestAddLine"_s);
    auto *remove = new QPushButton(tr("&Remove line"), this);
    remove->setObjectName(u"requestRemoveLine"_s);
    auto *shows = new QPushButton(tr("Sho&w what is sent"), this);
    shows->setObjectName(u"requestPreviewButton"_s);
    shows->setCheckable(true);
    for (QPushButton *button : {add, remove, shows})
        button->setAutoDefault(false);
    m_total->setObjectName(u"requestTotal"_s);
    m_message->setObjectName(u"requestMessage"_s);
    m_message->setWordWrap(true);
    m_preview->setObjectName(u"requestPreview"_s);
    m_preview->setAccessibleName(tr("What is sent"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->hide();
    m_send->setObjectName(u"requestSend"_s);
    m_send->setProperty("primary", true);
    m_send->setAutoDefault(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(add);
    bar->addWidget(remove);
    bar->addStretch();
    bar->addWidget(m_total);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(shows, QDialogButtonBox::ActionRole);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    layout->addWidget(m_preview);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &RequestDialog::addLine);
    connect(remove, &QPushButton::clicked, this, &RequestDialog::removeLine);
    connect(shows, &QPushButton::toggled, m_preview, &QWidget::setVisible);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewRequest RequestDialog::request() const
{
    NewRequest request = m_form->content(m_start);
    request.lines = m_lines.lines();
    return request;
}

/// Enter in a field must not send: that is the button's, or Ctrl+Enter's.
void RequestDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_send->isEnabled()) {
        send();
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void RequestDialog::addLine()
{
    m_lines.addLine();
    m_table->setCurrentIndex(m_lines.index(m_lines.rowCount() - 1, int(RequestLinesModel::Column::Description)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void RequestDialog::removeLine()
{
    m_lines.removeLine(m_table->currentIndex().row());
}

void RequestDialog::showTotals()
{
    const NewRequest current = request();
    const Decimal total = current.total();
    m_total->setText(
        total.isValid() ? tr("Total %1").arg(moneyText(total, current.currencyCode)) : tr("Total not known yet"));
    m_preview->setPlainText(QString::fromUtf8(Services::newRequestPreview(current)));
}

void RequestDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void RequestDialog::send()
{
    // What was typed last may still be in its editor.
    m_send->setFocus(Qt::OtherFocusReason);
    const NewRequest current = request();
    const QList<RequestFault> faults = checkRequest(current, m_vendors);
    showFaults(faults);
    if (!faults.isEmpty() || m_isUncertain)
        return;
    say(tr("Sending…"));
    m_send->setEnabled(false);
    m_ticket = m_session.createRequest(current, m_older);
}

void RequestDialog::showFaults(const QList<RequestFault> &faults)
{
    m_lines.setFaults(faults);
    QStringList others = m_form->showFaults(faults);
    say(others.join(u'\n'));
    for (const RequestFault &fault : faults) {
        const auto column = RequestLinesModel::columnOf(fault.field);
        if (fault.line < 0 || column == RequestLinesModel::Column::Count)
            continue;
        m_table->setCurrentIndex(m_lines.index(fault.line, int(column)));
        if (others.size() == faults.size())
            m_table->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void RequestDialog::finish(quint64 ticket, const Services::CommandResult &result)
{
    if (ticket != m_ticket || m_ticket == 0)
        return;
    m_ticket = 0;
    m_isUncertain = result.report.value(u"uncertain"_s).toBool();
    m_send->setEnabled(!m_isUncertain);
    const QList<RequestFault> faults = Services::requestFaultsFrom(result.report.value(u"errors"_s).toArray());
    if (!faults.isEmpty()) {
        showFaults(faults);
        return;
    }
    if (result.error || m_isUncertain) {
        say(result.message);
        return;
    }
    Q_EMIT done(result.message);
    accept();
}

} // namespace Ledgerbridge::Ui
