// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sendbackdialog.h"

#include "comparisonmodel.h"
#include "feedback.h"
#include "page.h"
#include "wrappingdelegate.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

SendBackDialog::SendBackDialog(
    const QList<Concur::SystemMessage> &reasons, const QList<SourceLine> &source, QWidget *parent)
    : QDialog(parent)
    , m_reasons(reasons)
    , m_source(source)
    , m_text(new QPlainTextEdit(this))
    , m_counter(makeQuiet({}, this))
    , m_note(makeQuiet({}, this))
    , m_messages(new QStandardItemModel(this))
    , m_preview(new DataTable(u"sendBackPreview"_s, tr("What Concur gets"), {}, this))
    , m_send(new QPushButton(tr("&Send back"), this))
{
    setObjectName(u"sendBackDialog"_s);
    setWindowTitle(tr("Send back to Concur"));
    resize(880, 520);
    m_text->setObjectName(u"sendBackMessage"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_counter->setObjectName(u"sendBackCounter"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_send->setObjectName(u"sendBackConfirm"_s);
    auto *question = new QLabel(tr("What should the sender correct? Concur shows this text."), this);
    question->setBuddy(m_text);
    setUpPreview();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_counter);
    layout->addWidget(makeSection(tr("What Concur gets"), this));
    layout->addWidget(m_note);
    layout->addWidget(m_preview, 2);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SendBackDialog::showMessages);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showMessages();
    m_text->setFocus();
}

void SendBackDialog::setUpPreview()
{
    m_messages->setHorizontalHeaderLabels({tr("Line"), tr("Language"), tr("Short text"), tr("Long text")});
    m_preview->setItemDelegate(new WrappingDelegate({}, -1, m_preview));
    m_preview->setModel(m_messages);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->setWidths({190, 84, 220, 0});
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    connect(m_preview->horizontalHeader(), &QHeaderView::sectionResized, m_preview, &QTableView::resizeRowsToContents);
}

void SendBackDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
}

QString SendBackDialog::message() const
{
    return m_text->toPlainText().trimmed();
}

void SendBackDialog::showMessages()
{
    const qsizetype length = message().size();
    const QLocale locale;
    const QString figures =
        tr("%1 of %2 characters").arg(locale.toString(length), locale.toString(Sync::longestFeedback));
    const bool isTooLong = length > Sync::longestFeedback;
    m_counter->setText(isTooLong ? tr("%1. Concur takes no more: shorten it.").arg(figures) : figures);
    m_send->setEnabled(length > 0 && !isTooLong);
    m_messages->removeRows(0, m_messages->rowCount());
    addRow(Sync::adminMessage(message()));
    for (const Concur::SystemMessage &reason : std::as_const(m_reasons))
        addRow(reason);
    m_preview->resizeRowsToContents();
}

void SendBackDialog::addRow(const Concur::SystemMessage &message)
{
    QList<QStandardItem *> row;
    for (const QString &text : {lineText(message.lineItemId), message.language, message.shortText, message.longText}) {
        auto *cell = new QStandardItem(text);
        cell->setToolTip(text);
        cell->setEditable(false);
        row.append(cell);
    }
    row.constFirst()->setToolTip(message.lineItemId);
    m_messages->appendRow(row);
}

QString SendBackDialog::lineText(const QString &lineId) const
{
    if (lineId.isEmpty())
        return tr("Whole document");
    const auto line = std::find_if(
        m_source.cbegin(), m_source.cend(), [&lineId](const SourceLine &one) { return one.lineId == lineId; });
    return line == m_source.cend() ? lineId : lineTitle(*line);
}

} // namespace Ledgerbridge::Ui
