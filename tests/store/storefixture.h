// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "database.h"
#include "record.h"

#include <QTemporaryDir>
#include <QTest>

namespace StoreTest {

using namespace Ledgerbridge;

/// Takes the value out of a Result or fails the test with what went wrong.
#define VALUE_OF(name, expression)                                                                                     \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        QFAIL(qPrintable(name##Result.error().message + u' ' + name##Result.error().detail));                          \
    [[maybe_unused]] auto &name = *name##Result

#define SUCCEEDS(expression)                                                                                           \
    do {                                                                                                               \
        const auto &macroResult = (expression);                                                                        \
        if (!macroResult)                                                                                              \
            QFAIL(qPrintable(macroResult.error().message + u' ' + macroResult.error().detail));                        \
    } while (false)

#define FAILS_WITH(expression, expected)                                                                               \
    do {                                                                                                               \
        const auto &macroResult = (expression);                                                                        \
        QVERIFY2(!macroResult, #expression " succeeded");                                                              \
        QCOMPARE(toString(macroResult.error().code), toString(expected));                                              \
        QVERIFY2(!macroResult.error().message.isEmpty(), "no sentence for the admin");                                 \
    } while (false)

/// For helpers that cannot fail a test themselves: ends the program when what must work does not.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A clock that stands still until it is moved.
struct HandClock
{
    std::shared_ptr<QDateTime> at = std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    QDateTime operator()() const { return *at; }
    void advance(qint64 milliseconds) { *at = at->addMSecs(milliseconds); }
};

inline QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("workspace.db"));
}

/// A report as the engine stores it; `number` tells it from others.
inline Record sampleRecord(int number, const QString &fisId = {})
{
    Record record;
    record.documentId = QStringLiteral("REP%1").arg(number, 6, 10, QLatin1Char('0'));
    record.fisId = fisId.isEmpty() ? QStringLiteral("fis-%1").arg(number) : fisId;
    record.title = QStringLiteral("Trip %1 to Köln").arg(number);
    record.number = QStringLiteral("N-%1").arg(number);
    record.party = QStringLiteral("Zoë Müller");
    record.partyCode = QStringLiteral("E%1").arg(number);
    record.amount = Decimal::fromString(QStringLiteral("%1.10").arg(100 + number));
    record.currency = number % 2 == 0 ? QStringLiteral("EUR") : QStringLiteral("USD");
    record.ledgerCode = QStringLiteral("DE01");
    record.date = QDate(2026, 2, 1 + number % 28);
    record.contentHash = QStringLiteral("hash-%1").arg(number);
    return record;
}

inline AuditEntry entry(const QString &action, const QString &text = {})
{
    AuditEntry made;
    made.actor = QStringLiteral("Ledgerbridge");
    made.action = action;
    made.text = text;
    return made;
}

} // namespace StoreTest
