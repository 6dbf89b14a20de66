// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertmessage.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Ledgerbridge::Ui {

/// An alert in the window itself, where the desktop has no place for notifications: what happened, and a button that
/// opens the record. Stays until it is opened or put away; a younger one replaces it.
class AlertBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit AlertBanner(QWidget *parent = nullptr);
    void show(const AlertMessage &message);

Q_SIGNALS:
    /// Empty: the alert is about no document.
    void openRequested(const QString &document);

private:
    QLabel *m_text;
    QPushButton *m_open;
    QString m_document;
};

} // namespace Ledgerbridge::Ui
