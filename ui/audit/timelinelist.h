// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditaction.h"
#include "theme.h"

#include <QListView>

namespace Ledgerbridge::Ui {

/// A time line: for each step an icon on the soft colour of what it means, its name, and beneath it when and by whom.
class TimeLineList final : public QListView
{
    Q_OBJECT

public:
    explicit TimeLineList(QWidget *parent = nullptr);
    [[nodiscard]] static Tone toneOf(AuditMark mark);
};

} // namespace Ledgerbridge::Ui
