// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "theme.h"

#include <QObject>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

namespace Ledgerbridge::Ui {

/// The button that proves the chain, how far that is, and what it came to.
class VerifyBar final : public QObject
{
    Q_OBJECT

public:
    VerifyBar(Services::Session &session, QWidget *parent);
    void addTo(QBoxLayout &bar) const;

Q_SIGNALS:
    /// For the header of the page.
    void verified(Ledgerbridge::Ui::Tone tone, const QString &word);

private:
    void start();
    void showProgress(qint64 done, qint64 total);
    void showVerdict(const Services::TrailVerdict &verdict);

    Services::Session &m_session;
    QPushButton *m_button;
    QProgressBar *m_progress;
    QLabel *m_verdict;
    bool m_isVerifying = false;
};

} // namespace Ledgerbridge::Ui
