// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestform.h"

#include "pill.h"
#include "theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Fields of the person, in the order of the choices.
const QStringList &userFields()
{
    static const QStringList fields{u"userLoginId"_s, u"userEmail"_s, u"userId"_s};
    return fields;
}

} // namespace

RequestForm::RequestForm(QWidget *parent)
    : QWidget(parent)
    , m_userKind(new ChoiceBox(u"requestUserKind"_s, tr("How the person is named"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addUser(*form);
    addField(*form, u"currencyCode"_s, tr("C&urrency"))->setMaxLength(3);
    addField(*form, u"description"_s, tr("&Description"));
    addField(*form, u"policyExternalId"_s, tr("&Policy"));
    addField(*form, u"shipToAddressCode"_s, tr("S&hip to (address code)"));
    addField(*form, u"billToAddressCode"_s, tr("&Bill to (address code)"));
    addField(*form, u"notesToSupplier"_s, tr("&Notes to the vendor"));
    addField(*form, u"comments"_s, tr("Co&mments"));
}

void RequestForm::addUser(QFormLayout &form)
{
    m_userKind->addItem(tr("by login"));
    m_userKind->addItem(tr("by e-mail"));
    m_userKind->addItem(tr("by id"));
    auto *line = new QHBoxLayout;
    auto *input = new QLineEdit(this);
    input->setObjectName(u"request_user"_s);
    input->setAccessibleName(tr("Person"));
    line->addWidget(input, 1);
    line->addWidget(m_userKind);
    auto *label = new QLabel(tr("&For"), this);
    label->setBuddy(input);
    form.addRow(label, line);
    m_fields.insert(u"userId"_s, input);
    addFault(form, u"userId"_s);
    connect(input, &QLineEdit::textChanged, this, &RequestForm::edited);
    connect(m_userKind, &QComboBox::currentIndexChanged, this, &RequestForm::edited);
}

QLineEdit *RequestForm::addField(QFormLayout &form, const QString &field, const QString &label)
{
    auto *input = new QLineEdit(this);
    input->setObjectName(u"request_"_s + field);
    form.addRow(label, input);
    m_fields.insert(field, input);
    addFault(form, field);
    connect(input, &QLineEdit::textChanged, this, &RequestForm::edited);
    return input;
}

void RequestForm::addFault(QFormLayout &form, const QString &field)
{
    QLabel *fault = makeText({}, this);
    fault->setObjectName(u"requestFault_"_s + field);
    fault->setWordWrap(true);
    QPalette colours = fault->palette();
    colours.setColor(QPalette::WindowText, toneColours(Tone::Bad, palette()).ink);
    fault->setPalette(colours);
    fault->hide();
    form.addRow(QString(), fault);
    m_faults.insert(field, fault);
}

QString RequestForm::text(const QString &field) const
{
    return m_fields.value(field)->text().trimmed();
}

void RequestForm::fill(const NewRequest &request)
{
    const QStringList users{request.userLoginId, request.userEmail, request.userId};
    for (int i = 0; i < users.size(); ++i)
        if (!users[i].isEmpty()) {
            m_userKind->setCurrentIndex(i);
            m_fields.value(u"userId"_s)->setText(users[i]);
        }
    m_fields.value(u"currencyCode"_s)->setText(request.currencyCode);
    m_fields.value(u"description"_s)->setText(request.description);
    m_fields.value(u"policyExternalId"_s)->setText(request.policyExternalId);
    m_fields.value(u"shipToAddressCode"_s)->setText(request.shipToAddressCode);
    m_fields.value(u"billToAddressCode"_s)->setText(request.billToAddressCode);
    m_fields.value(u"notesToSupplier"_s)->setText(request.notesToSupplier);
    m_fields.value(u"comments"_s)->setText(request.comments);
}

NewRequest RequestForm::content(const NewRequest &whole) const
{
    NewRequest request = whole;
    const QString user = text(u"userId"_s);
    const QString kind = userFields().value(m_userKind->currentIndex());
    request.userLoginId = kind == u"userLoginId" ? user : QString();
    request.userEmail = kind == u"userEmail" ? user : QString();
    request.userId = kind == u"userId" ? user : QString();
    request.currencyCode = text(u"currencyCode"_s).toUpper();
    request.description = text(u"description"_s);
    request.policyExternalId = text(u"policyExternalId"_s);
    request.shipToAddressCode = text(u"shipToAddressCode"_s);
    request.billToAddressCode = text(u"billToAddressCode"_s);
    request.notesToSupplier = text(u"notesToSupplier"_s);
    request.comments = text(u"comments"_s);
    return request;
}

QStringList RequestForm::showFaults(const QList<RequestFault> &faults)
{
    for (auto label = m_faults.cbegin(); label != m_faults.cend(); ++label) {
        (*label)->clear();
        (*label)->hide();
        m_fields.value(label.key())->setAccessibleDescription({});
    }
    QStringList others;
    QLineEdit *first = nullptr;
    for (const RequestFault &fault : faults) {
        const QString field = userFields().contains(fault.field) ? u"userId"_s : fault.field;
        QLabel *label = fault.line < 0 ? m_faults.value(field) : nullptr;
        if (!label) {
            others.append(requestFaultSentence(fault));
            continue;
        }
        label->setText(fault.text);
        label->show();
        m_fields.value(field)->setAccessibleDescription(fault.text);
        first = first ? first : m_fields.value(field);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return others;
}

} // namespace Ledgerbridge::Ui
