// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "monthreport.h"
#include "theme.h"

namespace Ledgerbridge::Ui {

/// How a month stands, for the header and in a sentence.
struct MonthVerdict final
{
    Tone tone = Tone::Nothing;
    QString word;
    QString sentence;
};
[[nodiscard]] MonthVerdict monthVerdict(const MonthReport &report);

} // namespace Ledgerbridge::Ui
