// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QVariant>

/// How moments and days lie in the database: UTC milliseconds (NULL where unknown) and ISO texts ('' where unknown).
namespace Ledgerbridge::Store {

[[nodiscard]] inline QVariant momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

[[nodiscard]] inline QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

[[nodiscard]] inline QString dayValue(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

[[nodiscard]] inline QDate dayFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace Ledgerbridge::Store
