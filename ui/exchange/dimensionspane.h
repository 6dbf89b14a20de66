// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dimensionsmodel.h"
#include "session.h"

#include <QWidget>

class QPushButton;

namespace Ledgerbridge::Ui {

class FilteredList;

/// NAV's dimension values beside the items of Concur's lists; what is proposed for NAV is let through, turned down, or
/// copied to be entered by hand.
class DimensionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DimensionsPane(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] FilteredList *list() const { return m_list; }
    [[nodiscard]] const Services::DimensionsData &data() const { return m_data; }

Q_SIGNALS:
    void changed();
    /// A sentence for the status bar.
    void message(const QString &text, bool bad);

private:
    void take(const Services::DimensionsData &data);
    void showChoices();
    /// Proposals that are chosen; `onlyOpen`: without those that somebody has let through already.
    [[nodiscard]] QList<Services::DimensionTask> chosenTasks(bool onlyOpen) const;
    void decide(bool approve, const QString &words);
    void reject();
    void copyTasks();

    Services::Session &m_session;
    Services::DimensionsData m_data;
    DimensionsModel m_model;
    FilteredList *m_list;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_copy;
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
