// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

/// Error codes by name, so that a failing test tells which it got.
#define COMPARE_CODE(actual, expected) QCOMPARE(Ledgerbridge::toString(actual), Ledgerbridge::toString(expected))
