// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sendbackdialog.h"

#include "feedback.h"
#include "page.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

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
    , m_preview(new QTreeWidget(this))
    , m_send(new QPushButton(tr("&Send back"), this))
{
    setObjectName(u"sendBackDialog"_s);
    setWindowTitle(tr("Send back to Concur"));
    resize(820, 520);
    m_text->setObjectName(u"sendBackMessage"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_counter->setObjectName(u"sendBackCounter"_s);
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
    m_preview->setObjectName(u"sendBackPreview"_s);
    m_preview->setAccessibleName(tr("What Concur gets"));
    m_preview->setHeaderLabels({tr("Line"), tr("Language"), tr("Short text"), tr("Long text")});
    m_preview->setRootIsDecorated(false);
    m_preview->setWordWrap(true);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->header()->resizeSection(0, 190);
    m_preview->header()->resizeSection(1, 80);
    m_preview->header()->resizeSection(2, 230);
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
    m_preview->clear();
    addRow(Sync::adminMessage(message()));
    for (const Concur::SystemMessage &reason : std::as_const(m_reasons))
        addRow(reason);
}

void SendBackDialog::addRow(const Concur::SystemMessage &message)
{
    auto *row = new QTreeWidgetItem(
        m_preview, {lineText(message.lineItemId), message.language, message.shortText, message.longText});
    row->setToolTip(0, message.lineItemId);
    row->setToolTip(2, message.shortText);
    row->setToolTip(3, message.longText);
    for (int column = 0; column < m_preview->columnCount(); ++column)
        row->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
}

QString SendBackDialog::lineText(const QString &lineId) const
{
    if (lineId.isEmpty())
        return tr("Whole document");
    const auto line = std::find_if(
        m_source.cbegin(), m_source.cend(), [&lineId](const SourceLine &one) { return one.lineId == lineId; });
    return line == m_source.cend() || line->text.isEmpty() ? lineId : line->text;
}

} // namespace Ledgerbridge::Ui
