// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QTest>

/// QCOMPARE for error codes, by name: QtTest trips over our own toString(), which returns a QString.
#define COMPARE_CODE(actual, expected) QCOMPARE(Ledgerbridge::toString(actual), Ledgerbridge::toString(expected))
