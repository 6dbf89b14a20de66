// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "rowsources.h"

#include "moc_rowsources.cpp"
