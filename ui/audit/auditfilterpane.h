// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowsources.h"

#include <QFrame>
#include <QJsonObject>

class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

class ChoiceBox;

/// What of the trail is shown: by whom, what, when, of which document, number and amount. Its state can be kept as a
/// view; a period such as "this month" is kept as such, so that the view stays young.
class AuditFilterPane final : public QFrame
{
    Q_OBJECT

public:
    enum class Period { Ever, Today, Week, Month, LastMonth, Year, Days };

    explicit AuditFilterPane(QWidget *parent = nullptr);

    /// What the fields ask for now; words and keyset are the page's.
    [[nodiscard]] AuditListQuery query() const;
    /// How many of them narrow the trail.
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject &state);
    /// The fields ask for nothing else than this.
    void setQuery(const AuditListQuery &query);
    void clear();
    /// Narrows to what another entry has in a field; the other fields stay.
    void addQuery(const AuditListQuery &query);

    void setPeopleOnly(bool only);
    [[nodiscard]] bool isPeopleOnly() const { return m_peopleOnly; }
    void setThisMonth(bool month);
    [[nodiscard]] bool isThisMonth() const;
    void focusFirst();
    /// From when on, and until when, as seen from that day.
    [[nodiscard]] static std::pair<QDate, QDate> daysOf(Period period, QDate today);

Q_SIGNALS:
    void changed();
    void saveRequested();

private:
    void addField(QGridLayout *grid, int row, int column, const QString &name, QWidget *field);
    void layOut();
    void connectParts();
    void setPeriod(Period period);
    [[nodiscard]] Period period() const;
    void setAction(const QString &action);
    void fill(const AuditListQuery &query);
    void reset();
    void tell();

    QLineEdit *m_person;
    ChoiceBox *m_action;
    ChoiceBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_document;
    QLineEdit *m_reference;
    QLineEdit *m_amountFrom;
    QLineEdit *m_amountTo;
    QLineEdit *m_currency;
    QPushButton *m_clear;
    QPushButton *m_save;
    bool m_peopleOnly = false;
    bool m_isFilling = false;
};

} // namespace Ledgerbridge::Ui
