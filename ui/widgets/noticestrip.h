// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace Ledgerbridge::Ui {

/// What a person should read before anything is started, as icon and sentences on the colour of what is held; not there
/// while there is nothing to say.
class NoticeStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);
    void show(const QStringList &sentences);

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Ledgerbridge::Ui
