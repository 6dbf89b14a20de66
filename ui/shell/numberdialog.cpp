// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "numberdialog.h"

#include "page.h"
#include "pill.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

NumberDialog::NumberDialog(Services::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_number(makeFilter(u"numberField"_s, tr("Number of Concur or NAV, of an order or a run"), this))
    , m_list(new QListWidget(this))
    , m_note(makeQuiet({}, this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"numberDialog"_s);
    setWindowTitle(tr("Go to a number"));
    resize(520, 380);
    m_list->setObjectName(u"numberHits"_s);
    m_list->setAccessibleName(tr("What the number belongs to"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"numberNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(Space::inside);
    layout->addWidget(m_number);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    m_typing->setSingleShot(true);
    m_typing->setInterval(120);
    m_number->installEventFilter(this);
    connect(m_typing, &QTimer::timeout, this, &NumberDialog::ask);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_goes = false;
        m_typing->start();
    });
    connect(m_number, &QLineEdit::returnPressed, this, &NumberDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &NumberDialog::choose);
    connect(&session, &Services::Session::numberFound, this, &NumberDialog::take);
    m_note->setText(tr("A report, an invoice, a posting in NAV, a purchase order, a FIS id or a run."));
}

/// The list is walked through while the cursor stays in the field.
bool NumberDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_number || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    return true;
}

void NumberDialog::ask()
{
    m_typing->stop();
    m_session.findNumber(m_number->text().simplified());
}

void NumberDialog::take(const QString &number, const QList<Services::NumberHit> &hits)
{
    if (number != m_number->text().simplified())
        return;
    m_hits = hits;
    m_list->clear();
    for (const Services::NumberHit &hit : hits) {
        const QString detail = hit.kind == Services::NumberHit::Kind::Document ? hit.detail : hit.detail.left(80);
        m_list->addItem(detail.isEmpty() ? hit.title : hit.title + u'\n' + detail);
    }
    m_list->setCurrentRow(hits.isEmpty() ? -1 : 0);
    m_note->setText(number.isEmpty() ? QString()
            : hits.isEmpty()
            ? tr("Nothing here is called %1. What never came into this workspace cannot be found in it.").arg(number)
            : tr("Return opens what is chosen."));
    if (m_goes && !hits.isEmpty())
        choose();
}

void NumberDialog::choose()
{
    if (m_typing->isActive()) {
        m_goes = true;
        ask();
        return;
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    const Services::NumberHit hit = m_hits.at(row);
    accept();
    Q_EMIT chosen(hit);
}

} // namespace Ledgerbridge::Ui
