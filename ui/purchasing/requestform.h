// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicebox.h"
#include "newrequest.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace Ledgerbridge::Ui {

/// The head of a purchase request as a form; what is wrong with a field stands below it.
class RequestForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(QWidget *parent = nullptr);

    void fill(const NewRequest &request);
    /// The head as it stands; `whole` brings lines and fields that have no input here.
    [[nodiscard]] NewRequest content(const NewRequest &whole) const;
    /// Sentences at their fields; gives those that have no field here.
    [[nodiscard]] QStringList showFaults(const QList<RequestFault> &faults);

Q_SIGNALS:
    void edited();

private:
    void addUser(QFormLayout &form);
    QLineEdit *addField(QFormLayout &form, const QString &field, const QString &label);
    void addFault(QFormLayout &form, const QString &field);
    [[nodiscard]] QString text(const QString &field) const;

    ChoiceBox *m_userKind;
    QMap<QString, QLineEdit *> m_fields;
    QMap<QString, QLabel *> m_faults;
};

} // namespace Ledgerbridge::Ui
