// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Ledgerbridge::Nav {

/// NAV's way of writing values in JSON (nav.md 2, "General rules"): empty dates are 0001-01-01, empty ids all zero,
/// enum names carry `_xHHHH_` for every character that is no letter or digit.

/// `Credit_x0020_Memo` is `Credit Memo`, `_x0020_` is blank. Plain captions stay as they are.
[[nodiscard]] QString decodedEnum(const QString &text);
[[nodiscard]] QString enumField(const Json &row, QStringView field);
/// As NAV keeps it, blanks at the ends included.
[[nodiscard]] QString textField(const Json &row, QStringView field);
/// Without braces; empty for the all-zero id.
[[nodiscard]] QString idField(const Json &row, QStringView field);
/// Invalid for the empty date. A date with a time behind it counts too.
[[nodiscard]] QDate dateField(const Json &row, QStringView field);
/// Invalid where the field is absent or no number: what was not read never equals a figure of ours.
[[nodiscard]] Decimal amountField(const Json &row, QStringView field);
/// Whether two codes are the same to NAV, which keeps them trimmed and in upper case.
[[nodiscard]] bool isSameCode(const QString &a, const QString &b);
/// The tag as it goes into If-Match.
[[nodiscard]] QString etagOf(const Json &row);
/// The rows of a collection, or the entity itself where NAV answers without `value`.
[[nodiscard]] QList<Json> rowsOf(const Json &answer);

} // namespace Ledgerbridge::Nav
