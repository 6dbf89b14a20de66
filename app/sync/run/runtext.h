// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace Ledgerbridge::Sync {

/// Sentences of the engine, under one translation context.
class RunText final
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace Ledgerbridge::Sync
