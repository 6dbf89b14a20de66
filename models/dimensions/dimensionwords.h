// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace Ledgerbridge {

/// Sentences about dimensions, under one translation context.
class DimensionWords final
{
    Q_DECLARE_TR_FUNCTIONS(Dimensions)
};

} // namespace Ledgerbridge
